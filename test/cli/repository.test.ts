import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../server/src/cli/cli.ts';
import { repositoryAround } from '../../server/src/cli/repository.ts';
import { fakeIo, folderWith, tidy } from './support.ts';

describe('the repository around a run', () => {
  afterEach(tidy);

  it('is the nearest folder above with .git, which is a file in a worktree', () => {
    const folder = folderWith({ 'a/.git/HEAD': '', 'a/b/c.md': '', 'w/.git': 'gitdir: elsewhere', 'w/x.md': '' });
    assert.equal(repositoryAround(join(folder, 'a/b')), join(folder, 'a'));
    assert.equal(repositoryAround(join(folder, 'a')), join(folder, 'a'));
    assert.equal(repositoryAround(join(folder, 'w')), join(folder, 'w'));
  });

  it('is the folder itself where there is none', () => {
    const folder = folderWith({ 'x.md': '' });
    let above = folder;
    while (above !== join(above, '..')) {
      assert.ok(!fs.existsSync(join(above, '.git')), 'temporary folders lie in no repository');
      above = join(above, '..');
    }
    assert.equal(repositoryAround(folder), folder);
  });

  it('gives the paths that reviewers see, wherever in it the run began', async () => {
    const folder = folderWith({ '.git/HEAD': '', 'replies/late.reply.md': 'Sorry for the inconvenience.\n' });
    for (const format of ['github', 'sarif', 'gitlab']) {
      const fake = fakeIo({ cwd: join(folder, 'replies') });
      await runCommand(['--format', format], fake.io);
      assert.match(fake.out(), /replies\/late\.reply\.md/, format);
    }
  });
});
