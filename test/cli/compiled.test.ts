import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { folderWith, tidy } from './support.ts';

/** Newer versions of Node keep what they compile by themselves, elsewhere. */
const IS_OURS = !('enableCompileCache' in module);
const NAME = `commands.js.${process.version}-${process.arch}.compiled`;

/** The built program in a folder of its own. */
function program() {
  const folder = folderWith({ 'bad.md': 'We apologise for any inconvenience.\n' });
  fs.cpSync('dist/cli.js', join(folder, 'cli.js'));
  fs.cpSync('dist/lib', join(folder, 'lib'), { recursive: true, filter: (path) => !/\.(?:compiled|map)$/.test(path) });
  const code = join(folder, 'lib/commands.js');
  const compiled = join(folder, 'lib', NAME);
  const run = (env: NodeJS.ProcessEnv = {}) => {
    const result = spawnSync(process.execPath, ['cli.js', 'bad.md'], {
      cwd: folder,
      env: { ...process.env, NO_COLOR: '1', ...env },
      encoding: 'utf8',
    });
    assert.deepEqual([result.status, result.stderr], [1, '']);
    return result.stdout;
  };
  const names = (): string[] => fs.readdirSync(join(folder, 'lib')).filter((name) => name.includes('compiled'));
  const kept = (): Buffer => fs.readFileSync(compiled);
  return { code, compiled, run, names, kept };
}

describe('what was compiled', () => {
  afterEach(tidy);

  it('is kept beside the program, and used by the next start', () => {
    const { compiled, run, names } = program();
    const first = run();
    assert.match(first, /1 finding/);
    assert.deepEqual(names(), IS_OURS ? [NAME] : []);
    if (!IS_OURS) return;
    // It is written where there is none that V8 takes: left alone, it was taken.
    const { ino, mtimeMs } = fs.statSync(compiled);
    assert.equal(run(), first);
    const after = fs.statSync(compiled);
    assert.deepEqual([after.ino, after.mtimeMs], [ino, mtimeMs]);
  });

  it('is not taken for that of another program, even of one as long', () => {
    const { code, run, names, kept } = program();
    assert.match(run(), /finding/);
    const before = IS_OURS ? kept() : undefined;
    const other = fs.readFileSync(code, 'utf8').replaceAll('finding', 'fondant');
    fs.writeFileSync(code, other);
    const out = run();
    assert.match(out, /fondant/);
    assert.doesNotMatch(out, /finding/);
    if (before === undefined) return;
    assert.deepEqual(names(), [NAME]);
    assert.ok(!kept().equals(before));
  });

  it('may be spoilt, cut short or missing', () => {
    const { code, compiled, run, names, kept } = program();
    const first = run();
    const source = fs.readFileSync(code);
    for (const bytes of [Buffer.alloc(0), source, Buffer.concat([source, Buffer.from('spoilt')]), Buffer.from('no')]) {
      fs.writeFileSync(compiled, bytes);
      assert.equal(run(), first);
      if (IS_OURS) assert.ok(kept().length > source.length + 100_000);
    }
    fs.rmSync(compiled);
    assert.equal(run(), first);
    assert.deepEqual(names(), IS_OURS ? [NAME] : []);
  });

  it('is done without where it cannot be written, or is not wanted', () => {
    const { compiled, run, names } = program();
    fs.mkdirSync(compiled);
    const first = run();
    assert.deepEqual(names(), [NAME]);
    fs.rmdirSync(compiled);
    assert.equal(run({ NODE_DISABLE_COMPILE_CACHE: '1' }), first);
    assert.deepEqual(names(), []);
  });
});
