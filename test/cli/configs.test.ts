import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { configsOf } from '../../server/src/cli/configs.ts';
import { fakeIo, folderWith, tidy, withPermissions } from './support.ts';

describe('configs on the command line', () => {
  afterEach(tidy);

  const configs = (cwd: string, named?: string) => configsOf(fakeIo({ cwd }).io, named);

  it('takes the nearest one above a file, also above the working folder', async () => {
    const root = folderWith({
      '.uncanned.yaml': 'ignore: [a.md]\n',
      'in/a.md': '',
      'in/own/.uncanned.json': '{"ignore": ["b.md"]}',
    });
    const found = configs(join(root, 'in'));
    assert.deepEqual((await found.forFile(join(root, 'in/a.md'))).config.ignore, ['a.md']);
    assert.deepEqual((await found.forFile(join(root, 'in/own/x.md'))).config.ignore, ['b.md']);
    assert.deepEqual(found.faults(), []);
  });

  it('makes one linter for all files of a config', async () => {
    const cwd = folderWith({ '.uncanned.yaml': 'ignore: [x]\n' });
    const found = configs(cwd);
    const [one, two] = [await found.forFile(join(cwd, 'a/1.md')), await found.forFile(join(cwd, 'b/2.md'))];
    assert.equal(one.linter, two.linter);
  });

  it('names files relative to the config, so that folders above it mean nothing', async () => {
    const cwd = folderWith({ 'test/kb/.uncanned.yaml': 'ignore: [x]\n' });
    const within = await configs(cwd).forFile(join(cwd, 'test/kb/en/list.json'));
    assert.equal(within.nameOf(join(cwd, 'test/kb/en/list.json')), 'en/list.json');
    const without = await configs(join(cwd, 'test')).forFile(join(cwd, 'test/list.json'));
    assert.equal(without.nameOf(join(cwd, 'test/list.json')), 'list.json');
  });

  it('takes the one that was named, for every file', async () => {
    const cwd = folderWith({ '.uncanned.yaml': 'ignore: [a.md]\n', 'ci/strict.yaml': 'ignore: [c.md]\n' });
    const found = configs(cwd, 'ci/strict.yaml');
    const { config, nameOf } = await found.forFile(join(cwd, 'x.md'));
    assert.deepEqual(config.ignore, ['c.md']);
    assert.equal(nameOf(join(cwd, 'ci/x.md')), 'x.md');
  });

  it('says what is wrong with file, line and column, once, and what was meant', async () => {
    const cwd = folderWith({
      'kb/.uncanned.yaml': '\uFEFF# house\nrules:\n  hollow-apology/inconvenence: off\nrepleis: []\n',
    });
    const found = configs(cwd);
    const { sound } = await found.forFile(join(cwd, 'kb/a.md'));
    await found.forFile(join(cwd, 'kb/deep/b.md'));
    assert.equal(sound, false);
    const [rule, key, ...more] = found.faults();
    assert.match(rule ?? '', /^kb\/\.uncanned\.yaml:3:3: .*Did you mean "hollow-apology\/inconvenience"\?/);
    assert.match(key ?? '', /^kb\/\.uncanned\.yaml:4:1: .*Did you mean "replies"\?/);
    assert.deepEqual(more, []);
  });

  it('says so where the named one is not there, holds no text or may not be read', async () => {
    const cwd = folderWith({ 'b.yaml': Uint8Array.of(0), 'c.yaml': Buffer.from('\xe9', 'latin1'), 'd.yaml': '' });
    fs.chmodSync(join(cwd, 'd.yaml'), 0);
    const faultOf = async (name: string) => {
      const found = configs(cwd, name);
      await withPermissions(cwd, () => found.forFile(join(cwd, 'x.md')));
      return found.faults().join();
    };
    assert.match(await faultOf('a.yaml'), /^a\.yaml:1:1: .*does not exist/);
    assert.match(await faultOf('b.yaml'), /^b\.yaml:1:1: .*holds no text/);
    assert.match(await faultOf('c.yaml'), /^c\.yaml:1:1: .*not UTF-8/);
    assert.match(await faultOf('d.yaml'), /^d\.yaml:1:1: .*no permission/);
  });

  it('says which rule of its own cannot work', async () => {
    const custom =
      'custom:\n  - id: house/nothing\n    message: Say it.\n    phrases: [{ match: "(a" }]\n    examples: { flagged: ["[[a]]"], fine: ["b"] }\n';
    const cwd = folderWith({ '.uncanned.yaml': custom });
    const found = configs(cwd);
    assert.equal((await found.forFile(join(cwd, 'x.md'))).sound, false);
    assert.match(found.faults().join('\n'), /^\.uncanned\.yaml:2:9: house\/nothing: .*is missing[^\n]*$/);
  });
});
