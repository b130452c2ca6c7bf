import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { createFile, replaceFile } from '../../server/src/cli/write.ts';
import { folderWith, tidy, withPermissions } from './support.ts';

const bytes = (text: string) => Buffer.from(text);

describe('writing a fixed file', () => {
  afterEach(tidy);

  it('replaces the text and leaves nothing behind', () => {
    const cwd = folderWith({ 'a.md': 'old\r\n' });
    assert.equal(replaceFile(join(cwd, 'a.md'), bytes('old\r\n'), bytes('new\r\n')), undefined);
    assert.equal(fs.readFileSync(join(cwd, 'a.md'), 'utf8'), 'new\r\n');
    assert.deepEqual(fs.readdirSync(cwd), ['a.md']);
  });

  it('keeps the mode', () => {
    const cwd = folderWith({ 'a.md': 'old' });
    for (const mode of [0o600, 0o666, 0o755]) {
      fs.writeFileSync(join(cwd, 'a.md'), 'old');
      fs.chmodSync(join(cwd, 'a.md'), mode);
      replaceFile(join(cwd, 'a.md'), bytes('old'), bytes('new'));
      assert.equal(fs.statSync(join(cwd, 'a.md')).mode & 0o777, mode);
    }
  });

  it('writes what a link leads to, and keeps the link', () => {
    const cwd = folderWith({ 'real/a.md': 'old' });
    fs.symlinkSync('real/a.md', join(cwd, 'link.md'));
    assert.equal(replaceFile(join(cwd, 'link.md'), bytes('old'), bytes('new')), undefined);
    assert.ok(fs.lstatSync(join(cwd, 'link.md')).isSymbolicLink());
    assert.equal(fs.readFileSync(join(cwd, 'real/a.md'), 'utf8'), 'new');
  });

  it('leaves a file alone that someone else has changed', () => {
    const cwd = folderWith({ 'a.md': 'theirs' });
    assert.match(
      replaceFile(join(cwd, 'a.md'), bytes('old'), bytes('new')) ?? '',
      /changed while it was being checked/,
    );
    assert.equal(fs.readFileSync(join(cwd, 'a.md'), 'utf8'), 'theirs');
    assert.deepEqual(fs.readdirSync(cwd), ['a.md']);
  });

  it('says why nothing was written', () => {
    const cwd = folderWith({ 'a/b.md': '' });
    assert.equal(replaceFile(join(cwd, 'gone.md'), bytes(''), bytes('new')), 'there is no such file');
    assert.equal(replaceFile(join(cwd, 'a'), bytes(''), bytes('new')), 'it is a folder');
    assert.deepEqual(fs.readdirSync(cwd, { recursive: true }).sort(), ['a', 'a/b.md']);
  });

  it('does not write past a write protection', async () => {
    const cwd = folderWith({ 'a.md': 'old' });
    fs.chmodSync(join(cwd, 'a.md'), 0o444);
    assert.equal(
      await withPermissions(cwd, () => replaceFile(join(cwd, 'a.md'), bytes('old'), bytes('new'))),
      'no permission',
    );
    assert.equal(fs.readFileSync(join(cwd, 'a.md'), 'utf8'), 'old');
  });

  it('leaves the file whole where the folder takes no new ones', async () => {
    const cwd = folderWith({ 'a.md': 'old' });
    fs.chmodSync(cwd, 0o555);
    const reason = await withPermissions(cwd, () => replaceFile(join(cwd, 'a.md'), bytes('old'), bytes('new')));
    fs.chmodSync(cwd, 0o755);
    assert.equal(reason, 'no permission');
    assert.equal(fs.readFileSync(join(cwd, 'a.md'), 'utf8'), 'old');
    assert.deepEqual(fs.readdirSync(cwd), ['a.md']);
  });

  it('clears away what a run that was killed has left, and nothing else', () => {
    // The number of a process that has ended.
    const { pid } = spawnSync(process.execPath, ['--version']);
    const left = [`.a.md.uncanned-${pid}.tmp`, `.a.md.uncanned-${process.pid}.tmp`];
    const others = ['.a.md.uncanned-1.tmp', `.b.md.uncanned-${pid}.tmp`, '.a.md.uncanned-x.tmp', `.a.md.${pid}.tmp`];
    const cwd = folderWith(Object.fromEntries(['a.md', ...left, ...others].map((name) => [name, 'old'])));
    assert.equal(replaceFile(join(cwd, 'a.md'), bytes('old'), bytes('new')), undefined);
    assert.equal(fs.readFileSync(join(cwd, 'a.md'), 'utf8'), 'new');
    assert.deepEqual(fs.readdirSync(cwd).sort(), ['a.md', ...others].sort());
  });
});

describe('writing a new file', () => {
  afterEach(tidy);

  it('writes it whole and leaves nothing behind', () => {
    const cwd = folderWith({});
    assert.equal(createFile(join(cwd, 'a.yaml'), bytes('new')), undefined);
    assert.equal(fs.readFileSync(join(cwd, 'a.yaml'), 'utf8'), 'new');
    assert.equal(fs.statSync(join(cwd, 'a.yaml')).mode & 0o777, 0o666 & ~process.umask());
    assert.deepEqual(fs.readdirSync(cwd), ['a.yaml']);
  });

  it('never writes over one', () => {
    const cwd = folderWith({ 'a.yaml': 'theirs' });
    assert.equal(createFile(join(cwd, 'a.yaml'), bytes('new')), 'it is there already');
    assert.equal(createFile(join(cwd, 'gone/deep/a.yaml'), bytes('new')), `there is no folder ${join(cwd, 'gone')}`);
    assert.equal(fs.readFileSync(join(cwd, 'a.yaml'), 'utf8'), 'theirs');
    assert.deepEqual(fs.readdirSync(cwd), ['a.yaml']);
  });
});
