import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Change, compare } from '../../server/src/cli/changes/compare.ts';
import { LISTS } from '../../server/src/cli/changes/lists.ts';
import { runCommand } from '../../server/src/cli/cli.ts';
import type { Version } from '../../server/src/cli/versions.ts';
import { fakeIo, folderWith, tidy } from './support.ts';

const replies = (...items: readonly (readonly [code: string, content: string])[]): string =>
  JSON.stringify(
    items.map(([short_code, content], id) => ({ id, short_code, content })),
    null,
    2,
  );

async function changes(cwd: string, ...args: readonly string[]) {
  const fake = fakeIo({ cwd });
  const status = await runCommand(['changes', ...args], fake.io);
  return { status, out: fake.out(), err: fake.err() };
}

/** A repository with one commit of these files. */
function repository(files: Readonly<Record<string, string>>): string {
  const cwd = folderWith(files);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Rosa', '-c', 'user.email=rosa@example.com', ...args], { cwd, stdio: 'pipe' });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'All replies');
  return cwd;
}

describe('uncanned changes', () => {
  afterEach(tidy);

  it('lists what has changed since a commit: changed, new and gone replies, moved and new files', async () => {
    const cwd = repository({
      'desk.json': replies(['late', 'Hi, it is late.'], ['lost', 'Hi, it is lost.']),
      'old-name.json': replies(['a', 'Hi, the first of many replies.'], ['b', 'Hi, the second of many replies.']),
      'gone.reply.md': 'Hi, this one goes.\n',
      'notes.txt': 'No reply.\n',
    });
    writeFileSync(join(cwd, 'desk.json'), replies(['late', 'Hi, it comes on Friday.'], ['new', 'Hi, "this" is new.']));
    renameSync(join(cwd, 'old-name.json'), join(cwd, 'name.json'));
    writeFileSync(
      join(cwd, 'name.json'),
      replies(['a', 'Hi, the first of many replies!'], ['b', 'Hi, the second of many replies.']),
    );
    execFileSync('git', ['add', 'name.json', 'old-name.json'], { cwd, stdio: 'pipe' });
    rmSync(join(cwd, 'gone.reply.md'));
    writeFileSync(join(cwd, 'fresh.reply.md'), 'Hi, a file that git does not know.\n');
    const { status, out, err } = await changes(cwd, '--since', 'HEAD', '--format', 'csv');
    assert.deepEqual([status, err], [0, '']);
    assert.deepEqual(out.split('\r\n').slice(0, -1).sort(), [
      '"","desk.json","late","content","Put the new text in","Hi, it is late.","Hi, it comes on Friday."',
      '"","desk.json","new","content","Put the new text in","Hi, it is lost.","Hi, ""this"" is new."',
      '"","fresh.reply.md","fresh.reply.md","body","Add it","","Hi, a file that git does not know."',
      '"","gone.reply.md","gone.reply.md","body","Take it out","Hi, this one goes.",""',
      '"","name.json","a","content","Put the new text in","Hi, the first of many replies.","Hi, the first of many replies!"',
      '"done","file","title","field","what to do","old text","new text"',
    ]);
  });

  it('looks at the paths that are named only', async () => {
    const cwd = repository({ 'a.reply.md': 'Hi, one.\n', 'b/b.reply.md': 'Hi, two.\n' });
    writeFileSync(join(cwd, 'a.reply.md'), 'Hi, uno.\n');
    writeFileSync(join(cwd, 'b/b.reply.md'), 'Hi, due.\n');
    const { out } = await changes(cwd, 'b', '--since', 'HEAD');
    assert.match(out, /due/);
    assert.doesNotMatch(out, /uno/);
  });

  it('asks the repository of the paths, wherever one is', async () => {
    const there = repository({ 'a.reply.md': 'Hi, one.\n' });
    writeFileSync(join(there, 'a.reply.md'), 'Hi, uno.\n');
    const { out } = await changes(repository({ 'b.reply.md': 'Hi, two.\n' }), there, '--since', 'HEAD');
    assert.match(out, /^# Changed replies\n\n1 text to put back[\s\S]*uno/);
  });

  it('compares a file with an older one', async () => {
    const cwd = folderWith({
      'now.json': replies(['late', 'Hi, it comes on Friday.']),
      'export (1).bak': replies(['late', 'Hi, it is late.']),
    });
    const { status, out } = await changes(cwd, 'now.json', '--against', 'export (1).bak');
    assert.equal(status, 0);
    assert.equal(
      out,
      '# Changed replies\n\n1 text to put back into the desk.\n\n## now.json\n\n### [ ] late (content)\n\nPut the new text in.\n\n' +
        'Old text:\n\n```\nHi, it is late.\n```\n\nNew text:\n\n```\nHi, it comes on Friday.\n```\n',
    );
  });

  it('refuses a version that cannot be read, the older or the newer one', async () => {
    const desk = replies(['late', 'Hi, it is late.']);
    const cwd = folderWith({
      'now.json': desk,
      'cut.json': '{"a"',
      'half.json': desk.slice(0, -3),
      'latin.json': Buffer.from('[{"short_code": "a", "content": "Gr\u00fc\u00dfe"}]', 'latin1'),
      'binary.json': Buffer.from([0x50, 0x4b, 0, 0]),
    });
    for (const broken of ['cut.json', 'half.json', 'latin.json', 'binary.json'])
      for (const [now, old] of [
        ['now.json', broken],
        [broken, 'now.json'],
      ] as const) {
        const { status, out, err } = await changes(cwd, now, '--against', old);
        assert.deepEqual([status, out], [2, ''], `${now} ${old}`);
        assert.match(err, new RegExp(`^uncanned: ${broken}:\\d+:\\d+: [A-Z].*\\n$`));
      }
  });

  it('since a commit refuses what cannot be read, and lists the rest', async () => {
    const cwd = repository({ 'a.reply.md': 'Hi, one.\n', 'b.replies.json': '{"a"', 'c.replies.json': '["Hi."]' });
    writeFileSync(join(cwd, 'b.replies.json'), '["Hi, there."]');
    const only = await changes(cwd, '--since', 'HEAD');
    assert.deepEqual([only.status, only.out], [2, '']);
    writeFileSync(join(cwd, 'a.reply.md'), 'Hi, uno.\n');
    writeFileSync(join(cwd, 'c.replies.json'), '["Hi."');
    const { status, out, err } = await changes(cwd, '--since', 'HEAD', '--format', 'csv');
    assert.equal(status, 2);
    assert.deepEqual(
      out
        .split('\r\n')
        .slice(1, -1)
        .map((line) => line.split(',')[1]),
      ['"a.reply.md"'],
    );
    assert.match(
      err,
      /^uncanned: b\.replies\.json as it was in HEAD:1:\d+: .*\nuncanned: c\.replies\.json:1:\d+: .*\n$/,
    );
  });

  it('doubts that two files are versions of one where they have no reply in common', async () => {
    const cwd = folderWith({
      'now.json': replies(['late', 'Hi, it is late.']),
      'other.json': JSON.stringify([{ id: 90, short_code: 'hello', content: 'Welcome to our other shop.' }]),
      'none.json': '{"name": "no-replies", "version": 3}',
    });
    const other = await changes(cwd, 'now.json', '--against', 'other.json');
    assert.deepEqual(
      [other.status, other.err],
      [
        0,
        'uncanned: now.json and other.json have no reply in common. Is other.json an older version of the same file?\n',
      ],
    );
    assert.match(other.out, /2 texts to put back/);
    assert.equal(
      (await changes(cwd, 'now.json', '--against', 'none.json')).err,
      'uncanned: No replies were recognised in none.json.\n',
    );
    assert.equal((await changes(cwd, 'now.json', '--against', 'now.json')).err, '');
  });

  it('says what is missing, and what to do', async () => {
    const cwd = folderWith({ 'now.json': replies(['a', 'Hi.']) });
    const cases: readonly (readonly [args: readonly string[], message: RegExp])[] = [
      [[], /--since COMMIT, or --against/],
      [['--since', 'a', '--against', 'b'], /leave one of them out/],
      [['--against', 'b'], /compares one file/],
      [['now.json', '--against', 'none.json'], /none\.json cannot be read: /],
      [['none.json', '--against', 'now.json'], /none\.json cannot be read: /],
      [['--since', 'HEAD', '--format', 'pdf'], /takes one of markdown, csv, html/],
      [['--since', 'HEAD'], /in no git repository/],
    ];
    for (const [args, message] of cases) {
      const { status, err } = await changes(cwd, ...args);
      assert.equal(status, 2, args.join(' '));
      assert.match(err, message);
    }
    const repo = repository({ 'a.reply.md': 'Hi.\n' });
    assert.match((await changes(repo, '--since=no-such-tag')).err, /no commit, branch or tag "no-such-tag"/);
    assert.match((await changes(repo, '--since=--output=x')).err, /is no commit/);
  });
});

describe('two versions of a file', () => {
  const version = (id: string, text: string, more: Partial<Version> = {}): Version => ({
    id,
    key: id,
    role: 'body',
    text,
    ...more,
  });

  it('are paired by id and role, then by title', () => {
    const before = [
      version('1', 'one'),
      version('1', 'one in HTML', { role: 'html' }),
      version('hash-a', 'two', { title: 'Two' }),
      version('3', 'three'),
    ];
    const after = [
      version('1', 'one', { role: 'html' }),
      version('1', 'eins'),
      version('hash-b', 'zwei', { title: 'Two' }),
      version('3', 'three'),
    ];
    assert.deepEqual(
      compare('a.json', before, after).map(({ kind, field, before, after }) => [kind, field, before, after]),
      [
        ['changed', 'html', 'one in HTML', 'one'],
        ['changed', 'body', 'one', 'eins'],
        ['changed', 'body', 'two', 'zwei'],
      ],
    );
  });

  it('of which several share an id are paired by their texts first', () => {
    const found = compare('a', [version('1', 'a'), version('1', 'b')], [version('1', 'b'), version('1', 'c')]);
    assert.deepEqual(
      found.map(({ before, after }) => [before, after]),
      [['a', 'c']],
    );
  });
});

describe('lists of changes', () => {
  const change: Change = {
    path: 'a.json',
    kind: 'changed',
    title: 'Late <b>',
    field: 'content',
    before: 'Use `x`.\n```\ncode\n```',
    after: '<script>alert("&")</script>',
  };

  it('keep texts whole in Markdown', () => {
    const list = LISTS.markdown([change]);
    assert.ok(list.includes('````\nUse `x`.\n```\ncode\n```\n````\n'), list);
  });

  it('show HTML as it is written', () => {
    const page = LISTS.html([change]);
    assert.ok(page.includes('&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;'), page);
    assert.ok(!page.includes('<script'));
    assert.ok(page.includes('Late &lt;b&gt;'));
  });

  it('say that nothing has changed', () => {
    assert.match(LISTS.markdown([]), /No reply has changed\./);
    assert.match(LISTS.html([]), /No reply has changed\./);
    assert.equal(LISTS.csv([]).split('\r\n').length, 2);
  });
});
