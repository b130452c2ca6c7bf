import assert from 'node:assert/strict';
import { DEFAULT_CONFIG } from '../../../server/src/engine/config/config.ts';
import {
  configFinder,
  loadConfig,
  type ResolvedConfig,
  resolveConfig,
} from '../../../server/src/engine/config/find.ts';
import { folder, KNOWN } from './support.ts';

type Files = Readonly<Record<string, string>>;

const resolve = (files: Files, file: string): Promise<ResolvedConfig> => resolveConfig(folder(files), file, KNOWN);

/** What is said, with the file and the text under the squiggle. */
const said = (files: Files, { problems }: ResolvedConfig): string[] =>
  problems.map(({ path, at, message }) => `${path} [${files[path]?.slice(at.start, at.end) ?? ''}] ${message}`);

/** Resolves what must have nothing wrong in it. */
async function sound(files: Files, file: string): Promise<ResolvedConfig> {
  const found = await resolve(files, file);
  assert.deepEqual(said(files, found), []);
  return found;
}

describe('finding the config of a file', () => {
  it('without a config file, everything is as it comes', async () => {
    const found = await sound({}, '/a/b/c.md');
    assert.equal(found.config, DEFAULT_CONFIG);
    assert.equal(found.path, undefined);
    assert.deepEqual(found.files, []);
  });

  it('the nearest one up the tree counts, and it alone', async () => {
    const files = {
      '/a/.uncanned.yaml': 'rules: { robotic/*: off }',
      '/a/b/.uncanned.json': '{"ignore": "x"}',
      '/.uncanned.yaml': 'extends: strict',
    };
    const near = await sound(files, '/a/b/c/d.md');
    assert.equal(near.path, '/a/b/.uncanned.json');
    assert.equal(near.config.folder, '/a/b');
    assert.deepEqual(near.config.rules, []);
    assert.deepEqual(near.config.ignore, ['x']);
    assert.equal((await sound(files, '/a/x.md')).path, '/a/.uncanned.yaml');
    const top = await sound(files, '/z/x.md');
    assert.equal(top.path, '/.uncanned.yaml');
    assert.equal(top.config.preset, 'strict');
  });

  it('relative paths, drives and addresses each stop at their own root', async () => {
    const at = async (config: string, file: string): Promise<string | undefined> =>
      (await resolve({ [config]: 'ignore: a' }, file)).config.folder;
    assert.equal(await at('.uncanned.yaml', 'a/b.md'), '');
    assert.equal(await at('.uncanned.yaml', 'b.md'), '');
    assert.equal(await at('C:/lib/.uncanned.yaml', 'C:/lib/a/b.md'), 'C:/lib');
    assert.equal(await at('file:///c%3A/lib/.uncanned.yaml', 'file:///c%3A/lib/a/b.md'), 'file:///c%3A/lib');
    assert.equal(
      await at('vscode-vfs://github/o/r/.uncanned.yaml', 'vscode-vfs://github/o/r/a.md'),
      'vscode-vfs://github/o/r',
    );
    for (const file of ['C:/lib/b.md', '/lib/b.md', 'file:///lib/b.md', 'untitled:Untitled-1'])
      assert.equal((await resolve({ '.uncanned.yaml': 'ignore: a' }, file)).path, undefined, file);
  });

  it('two configs in one folder: a warning says which counts', async () => {
    const files = { '/.uncanned.yaml': 'ignore: a', '/.uncanned.json': '{}' };
    const found = await resolve(files, '/x.md');
    assert.deepEqual(found.config.ignore, ['a']);
    assert.equal(found.problems[0]?.severity, 'warning');
    assert.match(said(files, found).join(), /\.uncanned\.json in the same folder is not read/);
  });

  it('a config that cannot be read is a problem, not an absence', async () => {
    const found = await resolveConfig(
      async (path) => {
        if (path === '/a/.uncanned.yaml') throw new Error('permission denied');
        return undefined;
      },
      '/a/b.md',
      KNOWN,
    );
    assert.equal(found.path, '/a/.uncanned.yaml');
    assert.match(found.problems[0]?.message ?? '', /cannot be read: permission denied/);
  });

  it('a config named by a person: any name, and a problem where it is missing', async () => {
    const files = { '/x/house.yaml': 'ignore: a' };
    const named = await loadConfig(folder(files), '/x/house.yaml', KNOWN);
    assert.deepEqual([named.config.folder, named.config.ignore, named.problems], ['/x', ['a'], []]);
    const missing = await loadConfig(folder(files), '/x/hause.yaml', KNOWN);
    assert.match(missing.problems[0]?.message ?? '', /does not exist/);
  });

  it('reads each file once, and gives equal files the same config', async () => {
    const reads: string[] = [];
    const read = folder({ '/a/.uncanned.yaml': 'extends: ./base.yaml', '/a/base.yaml': 'ignore: x' });
    const finder = configFinder(async (path) => {
      reads.push(path);
      return read(path);
    }, KNOWN);
    const all = await Promise.all(['/a/1.md', '/a/2.md', '/a/b/3.md', '/a/b/4.md'].map((file) => finder.forFile(file)));
    assert.equal(new Set(all.map(({ config }) => config)).size, 1);
    assert.equal(new Set(reads).size, reads.length);
  });
});

describe('extends', () => {
  it('a chain of files: the base first, this file last', async () => {
    const files = {
      '/lib/.uncanned.yaml': [
        'extends: ../shared/house.yaml',
        'rules: { command/*: off }',
        'replies: [{ files: own.json, at: /own }]',
        'ignore: own',
        'maxFileSize: 7',
      ].join('\n'),
      '/shared/house.yaml': [
        'extends: base/a.yaml',
        'rules: { robotic/*: error }',
        'replies: [{ files: house.json, at: /house }]',
        'overrides: [{ files: legal, rules: { robotic/*: off } }]',
        'situations: { Grief: grief }',
      ].join('\n'),
      '/shared/base/a.yaml': 'extends: strict\nignore: base\nmaxFileSize: 5\nrules: { "*": suggestion }\n',
    };
    const { config, files: read } = await sound(files, '/lib/x.md');
    assert.deepEqual(config, {
      folder: '/lib',
      preset: 'strict',
      rules: [
        ['*', 'suggestion'],
        ['robotic/*', 'error'],
        ['command/*', 'off'],
      ],
      replies: [
        { files: ['own.json'], at: ['/own'] },
        { files: ['house.json'], at: ['/house'] },
      ],
      situations: [['Grief', ['grief']]],
      overrides: [{ files: ['legal'], rules: [['robotic/*', 'off']] }],
      custom: [],
      ignore: ['base', 'own'],
      maxFileSize: 7,
    });
    assert.deepEqual([...read].sort(), Object.keys(files).sort());
  });

  it('later entries win over earlier ones; the preset is the last one named', async () => {
    const files = {
      '/.uncanned.yaml': 'extends: [strict, ./a.yaml, ./b.yaml]',
      '/a.yaml': 'extends: essential\nrules: { robotic/*: error }',
      '/b.yaml': 'rules: { robotic/*: off }',
    };
    const { config } = await sound(files, '/x.md');
    assert.equal(config.preset, 'essential');
    assert.deepEqual(config.rules.at(-1), ['robotic/*', 'off']);
    assert.equal(
      (await sound({ ...files, '/.uncanned.yaml': 'extends: [./a.yaml, strict]' }, '/x.md')).config.preset,
      'strict',
    );
  });

  it('a base that two files share counts once, before both', async () => {
    const { config } = await sound(
      {
        '/.uncanned.yaml': 'extends: [./a.yaml, ./b.yaml]',
        '/a.yaml': 'extends: ./base.yaml\nrules: { robotic/kindly: off }',
        '/b.yaml': 'extends: ./base.yaml',
        '/base.yaml': 'rules: { robotic/kindly: error }',
      },
      '/x.md',
    );
    assert.deepEqual(config.rules, [
      ['robotic/kindly', 'error'],
      ['robotic/kindly', 'off'],
    ]);
  });

  it('a rule made in a base may be named here, and one of the same name here replaces it', async () => {
    const custom = (message: string): string =>
      `custom: [{ id: house/x, message: ${message}, phrases: [{ match: y }] }]`;
    const files = { '/.uncanned.yaml': 'extends: b.yaml\nrules: { house/x: off }', '/b.yaml': custom('Base.') };
    const found = await sound(files, '/x.md');
    assert.deepEqual(found.customPlaces.get('house/x'), { path: '/b.yaml', at: { start: 15, end: 22 } });
    const own = await sound({ ...files, '/.uncanned.yaml': `extends: b.yaml\n${custom('Own.')}` }, '/x.md');
    assert.deepEqual(
      own.config.custom.map(({ message }) => message),
      ['Own.'],
    );
    assert.equal(own.customPlaces.get('house/x')?.path, '/.uncanned.yaml');
  });

  it('a mistake in a base is shown in the base', async () => {
    const files = { '/.uncanned.yaml': 'extends: b.yaml', '/b.yaml': 'ignore: a\nrules: { robotic/kindli: off }' };
    assert.deepEqual(said(files, await resolve(files, '/x.md')), [
      '/b.yaml [robotic/kindli] There is no rule "robotic/kindli". Did you mean "robotic/kindly"?',
    ]);
  });

  it('an unknown preset, with and without something near', async () => {
    const files = { '/.uncanned.yaml': 'extends: [recomended, google]' };
    assert.deepEqual(said(files, await resolve(files, '/x.md')), [
      '/.uncanned.yaml [recomended] There is no preset "recomended". Did you mean "recommended"?',
      '/.uncanned.yaml [google] There is no preset "google". Choose one of essential, recommended, strict, or a file such as "./house.yaml".',
    ]);
  });

  it('a file that is missing or cannot be read', async () => {
    const files = { '/a/.uncanned.yaml': 'extends: ../hause.yaml\nignore: x' };
    const found = await resolve(files, '/a/x.md');
    assert.deepEqual(said(files, found), [
      '/a/.uncanned.yaml [../hause.yaml] There is no file "../hause.yaml" (looked for /hause.yaml).',
    ]);
    assert.deepEqual(found.config.ignore, ['x'], 'the rest counts');
  });

  it('circles, long and short', async () => {
    const short = { '/.uncanned.yaml': 'extends: ./.uncanned.yaml\nignore: a' };
    assert.deepEqual(said(short, await resolve(short, '/x.md')), [
      '/.uncanned.yaml [./.uncanned.yaml] "./.uncanned.yaml" leads back to this file: /.uncanned.yaml → /.uncanned.yaml.',
    ]);
    const long = {
      '/.uncanned.yaml': 'extends: a.yaml',
      '/a.yaml': 'extends: b.yaml',
      '/b.yaml': 'extends: [a.yaml]\nignore: b',
    };
    const found = await resolve(long, '/x.md');
    assert.deepEqual(said(long, found), [
      '/b.yaml [a.yaml] "a.yaml" leads back to this file: /a.yaml → /b.yaml → /a.yaml.',
    ]);
    assert.deepEqual(found.config.ignore, ['b']);
  });

  it('every way to write a path', async () => {
    const cases: readonly (readonly [config: string, written: string, base: string])[] = [
      ['/a/b/.uncanned.yaml', './c.yaml', '/a/b/c.yaml'],
      ['/a/b/.uncanned.yaml', '../../c.yaml', '/c.yaml'],
      ['/a/b/.uncanned.yaml', '../../../c.yaml', '/c.yaml'],
      ['/a/b/.uncanned.yaml', '/etc/c.yaml', '/etc/c.yaml'],
      ['a/.uncanned.yaml', '../../c.yaml', '../c.yaml'],
      ['C:/a/.uncanned.yaml', '..\\c.yaml', 'C:/c.yaml'],
      ['C:/a/.uncanned.yaml', 'D:\\c.yaml', 'D:/c.yaml'],
      ['file:///a/.uncanned.yaml', './My house.yaml', 'file:///a/My%20house.yaml'],
      ['file:///a/.uncanned.yaml', '/b/c.yaml', 'file:///b/c.yaml'],
      ['file:///a/.uncanned.yaml', 'file:///d/c.yaml', 'file:///d/c.yaml'],
    ];
    for (const [config, written, base] of cases) {
      const found = await loadConfig(folder({ [config]: `extends: '${written}'`, [base]: 'ignore: x' }), config, KNOWN);
      assert.deepEqual(found.files, [config, base], written);
      assert.deepEqual(found.problems, []);
    }
  });
});
