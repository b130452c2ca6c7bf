/** Hooks that run before a commit, each set up as docs/pull-requests.md says, in a repository where somebody commits. */
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { join, resolve } from 'node:path';
import { BAD, CONFIG, git, replies, repository, write } from '../cli/repository.ts';
import { folderWith, tidy } from '../cli/support.ts';
import { example, PAGE } from './examples.ts';
import { programs, sh } from './shell.ts';

const OLD = {
  '.uncanned.yaml': CONFIG,
  'desk.json': replies({ old: BAD, late: 'Hi, it is late.' }),
  'README.md': 'Hi.\n',
};

/** Puts a hook of a shell script into a repository. */
function hook(cwd: string, script: string): void {
  fs.mkdirSync(join(cwd, '.git/hooks'), { recursive: true });
  fs.writeFileSync(join(cwd, '.git/hooks/pre-commit'), script, { mode: 0o755 });
}

const HOOKS = {
  'a hook of git': (cwd: string) => hook(cwd, example('#!/bin/sh')),
  'lint-staged': (cwd: string) => {
    write(cwd, { 'lint-staged.config.mjs': example('lint-staged.config.mjs') });
    hook(cwd, `#!/bin/sh\nexec "${process.execPath}" "${resolve('node_modules/lint-staged/bin/lint-staged.js')}"\n`);
  },
};

describe('before a commit', () => {
  afterEach(tidy);

  for (const [name, setUp] of Object.entries(HOOKS))
    it(`${name}: stops what brings a finding in, and only that`, () => {
      const cwd = repository(OLD);
      setUp(cwd);
      git(cwd, 'add', '--all');
      const bin = programs();
      const commit = () => sh(cwd, ['git', 'commit', '--message', 'Replies'], bin);

      // A file without replies that is named, and an old finding beside what is new.
      write(cwd, { 'README.md': `${BAD}\n`, 'desk.json': replies({ old: BAD, late: 'Hello, it is late.' }) });
      git(cwd, 'add', '--all');
      const fine = commit();
      assert.equal(fine.status, 0, fine.out + fine.err);

      write(cwd, { 'desk.json': replies({ old: BAD, late: BAD }) });
      git(cwd, 'add', '--all');
      // What is staged counts, not what was mended since.
      write(cwd, { 'desk.json': replies({ old: BAD, late: 'Hi, it is late.' }) });
      const head = git(cwd, 'rev-parse', 'HEAD');
      const stopped = commit();
      assert.equal(stopped.status, 1, stopped.out + stopped.err);
      assert.match(stopped.out + stopped.err, /^.*1 finding in 1 changed reply \(1 file\): 1 warning\.$/m);
      assert.equal(git(cwd, 'rev-parse', 'HEAD'), head);
      assert.equal(fs.readFileSync(join(cwd, 'desk.json'), 'utf8'), replies({ old: BAD, late: 'Hi, it is late.' }));

      git(cwd, 'add', '--all');
      write(cwd, { 'desk.json': replies({ old: BAD, late: BAD }) });
      const mended = commit();
      assert.equal(mended.status, 0, mended.out + mended.err);
    });

  it('a hook of git: stops where the command is not known, and works with whole paths', () => {
    const cwd = repository(OLD);
    const commit = () => sh(cwd, ['git', 'commit', '--message', 'Replies'], folderWith({}));
    hook(cwd, example('#!/bin/sh'));
    write(cwd, { 'desk.json': replies({ old: BAD, late: 'Hello, it is late.' }) });
    git(cwd, 'add', '--all');
    const unknown = commit();
    assert.notEqual(unknown.status, 0);
    assert.match(unknown.err, /uncanned: (command )?not found/);

    const whole = /`exec (\S+\/node) (\S+\/action\/dist\/cli\.js) --staged`/.exec(PAGE)?.[0].replaceAll('`', '') ?? '';
    const line = whole
      .replace(/\S+\/node /, `"${process.execPath}" `)
      .replace(/\S+\/action\/dist\/cli\.js/, `"${resolve('action/dist/cli.js')}"`);
    hook(cwd, example('#!/bin/sh').replace('exec uncanned --staged', line));
    const fine = commit();
    assert.equal(fine.status, 0, fine.out + fine.err);
    write(cwd, { 'desk.json': replies({ old: BAD, late: BAD }) });
    git(cwd, 'add', '--all');
    assert.equal(commit().status, 1);
    // As the page says of --no-verify.
    const skipped = sh(cwd, ['git', 'commit', '--no-verify', '--message', 'Replies'], folderWith({}));
    assert.equal(skipped.status, 0, skipped.err);
  });
});
