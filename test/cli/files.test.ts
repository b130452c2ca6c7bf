import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { findFiles } from '../../server/src/cli/files.ts';
import { folderWith, tidy, withPermissions } from './support.ts';

const EXTENSIONS = ['.md', '.json', '.csv'];

async function find(cwd: string, ...paths: string[]) {
  const finds = await findFiles(paths, { cwd, extensions: EXTENSIONS });
  return { ...finds, paths: finds.files.map(({ path }) => path) };
}

describe('finding files', () => {
  afterEach(tidy);

  it('walks a folder: files of known kinds, sorted, folders in their place', async () => {
    const cwd = folderWith({
      'b/z.md': '',
      'b/A.JSON': '',
      'b/a.json': '',
      'a.md': '',
      'c.csv': '',
      'c.txt.bak': '',
      'd.js': '',
    });
    assert.deepEqual((await find(cwd, '.')).paths, ['a.md', 'b/A.JSON', 'b/a.json', 'b/z.md', 'c.csv']);
  });

  it('takes a named file whatever its kind, and says that it was named', async () => {
    const cwd = folderWith({ 'a.js': '', 'b/c.md': '' });
    const { files } = await find(cwd, './a.js', 'b');
    assert.deepEqual(
      files.map(({ path, named }) => [path, named]),
      [
        ['a.js', true],
        ['b/c.md', false],
      ],
    );
  });

  it('finds a file once, named where it was named at all', async () => {
    const cwd = folderWith({ 'b/c.md': '' });
    for (const paths of [
      ['b', 'b/c.md'],
      ['b/c.md', './b/', 'b'],
    ]) {
      const { files } = await find(cwd, ...paths);
      assert.deepEqual(
        files.map(({ path, named }) => [path, named]),
        [['b/c.md', true]],
        paths.join(),
      );
    }
  });

  it('shows paths relative to the working folder, absolute ones outside it as they were typed', async () => {
    const root = folderWith({ 'here/a.md': '', 'there/b.md': '' });
    const cwd = join(root, 'here');
    assert.deepEqual((await find(cwd, join(cwd, 'a.md'))).paths, ['a.md']);
    assert.deepEqual((await find(cwd, '../there')).paths, ['../there/b.md']);
    assert.deepEqual((await find(cwd, join(root, 'there'))).paths, [`${root}/there/b.md`]);
  });

  it('takes backslashes between folders', async () => {
    const cwd = folderWith({ 'a/b/c.md': '', 'x\\y.md': '' });
    assert.deepEqual((await find(cwd, 'a\\b', 'x\\y.md')).paths, ['a/b/c.md', 'x\\y.md']);
  });

  it('leaves out version control, packages and built files', async () => {
    const cwd = folderWith({
      '.git/a.md': '',
      'node_modules/a.md': '',
      'x/node_modules/a.md': '',
      'dist/a.md': '',
      '.github/a.md': '',
      'package.json': '',
      'package-lock.json': '',
      '.uncanned.json': '',
      'x.min.json': '',
    });
    assert.deepEqual((await find(cwd, '.')).paths, ['.github/a.md']);
    assert.deepEqual((await find(cwd, 'dist')).paths, ['dist/a.md'], 'what is named is walked');
  });

  it('says which paths cannot be read', async () => {
    const cwd = folderWith({ 'a.md': '' });
    const finds = await find(cwd, 'a.md', 'no.md', 'a.md/b');
    assert.deepEqual(finds.paths, ['a.md']);
    assert.deepEqual(
      finds.unreadable.map(({ path }) => path),
      ['no.md', 'a.md/b'],
    );
    assert.match(finds.unreadable[0]!.reason, /no such file/);
  });

  it('goes on past a folder that cannot be read', async () => {
    const cwd = folderWith({ 'a/x.md': '', 'b/y.md': '' });
    fs.chmodSync(join(cwd, 'a'), 0);
    const finds = await withPermissions(cwd, () => find(cwd, '.'));
    fs.chmodSync(join(cwd, 'a'), 0o755);
    assert.deepEqual(finds.paths, ['b/y.md']);
    assert.deepEqual(finds.problems, [{ path: 'a', message: 'This folder cannot be read: no permission.' }]);
  });

  describe('links', () => {
    it('does not follow links to folders, so that a circle ends', async () => {
      const cwd = folderWith({ 'a/x.md': '' });
      fs.symlinkSync('..', join(cwd, 'a/up'));
      fs.symlinkSync('a', join(cwd, 'b'));
      assert.deepEqual((await find(cwd, '.')).paths, ['a/x.md']);
      assert.deepEqual((await find(cwd, 'b')).paths, ['b/x.md'], 'one that is named is walked');
    });

    it('follows links to files, but checks no file twice', async () => {
      const root = folderWith({ 'here/x.md': '', 'there/y.md': '' });
      const cwd = join(root, 'here');
      fs.symlinkSync('x.md', join(cwd, 'a.md'));
      fs.symlinkSync('../there/y.md', join(cwd, 'b.md'));
      fs.symlinkSync('../there/y.md', join(cwd, 'c.md'));
      assert.deepEqual((await find(cwd, '.')).paths, ['b.md', 'x.md']);
    });

    it('says which links lead nowhere or in a circle', async () => {
      const cwd = folderWith({ 'x.md': '' });
      fs.symlinkSync('gone.md', join(cwd, 'a.md'));
      fs.symlinkSync('b.md', join(cwd, 'b.md'));
      const finds = await find(cwd, '.');
      assert.deepEqual(finds.paths, ['x.md']);
      assert.deepEqual(
        finds.problems.map(({ path, message }) => [path, message]),
        [
          ['a.md', 'This link leads nowhere: there is no such file.'],
          ['b.md', 'This link leads nowhere: its links lead in a circle.'],
        ],
      );
    });
  });

  describe('.gitignore', () => {
    it('is honoured in the folder, in those below and in those above up to the repository', async () => {
      const root = folderWith({
        '.gitignore': 'never.md\n', // above the repository
        'repo/.git/HEAD': '',
        'repo/.gitignore': '\uFEFF# comment\r\ndrafts/\r\n*.csv\r\n!keep.csv\r\n/only-here.md\r\n',
        'repo/never.md': '',
        'repo/only-here.md': '',
        'repo/sub/only-here.md': '',
        'repo/sub/drafts/a.md': '',
        'repo/sub/a.csv': '',
        'repo/sub/keep.csv': '',
        'repo/sub/.gitignore': '*.json\n!a.csv\n',
        'repo/sub/a.json': '',
        'repo/b.json': '',
      });
      const repo = join(root, 'repo');
      assert.deepEqual((await find(repo, '.')).paths, [
        'b.json',
        'never.md',
        'sub/a.csv',
        'sub/keep.csv',
        'sub/only-here.md',
      ]);
      assert.deepEqual((await find(repo, 'sub')).paths, ['sub/a.csv', 'sub/keep.csv', 'sub/only-here.md']);
    });

    it('is not asked about what is named', async () => {
      const cwd = folderWith({
        '.git/HEAD': '',
        '.gitignore': 'out/\n*.csv\n',
        'out/a.md': '',
        'out/deep/b.md': '',
        'out/c.csv': '',
        'd.csv': '',
      });
      assert.deepEqual((await find(cwd, 'out', 'd.csv')).paths, ['out/a.md', 'out/c.csv', 'out/deep/b.md', 'd.csv']);
    });

    it('counts in a folder that is in no repository', async () => {
      const cwd = folderWith({ '.gitignore': 'a.md\n', 'a.md': '', 'b.md': '' });
      assert.deepEqual((await find(cwd, '.')).paths, ['b.md']);
    });

    it('may be a folder or a dead link: then it says nothing', async () => {
      const cwd = folderWith({ 'a/.gitignore/x.md': '', 'a/y.md': '' });
      fs.symlinkSync('nowhere', join(cwd, '.gitignore'));
      assert.deepEqual((await find(cwd, '.')).paths, ['a/.gitignore/x.md', 'a/y.md']);
    });
  });
});
