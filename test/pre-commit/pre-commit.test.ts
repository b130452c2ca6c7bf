/** pre-commit itself, set up as docs/pull-requests.md says, in a repository where somebody commits. */
import assert from 'node:assert/strict';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { example } from '../ci/examples.ts';
import { checkout } from '../ci/runner.ts';
import { programs, type Ran, sh } from '../ci/shell.ts';
import { BAD, CONFIG, commit, git, replies, repository, write } from '../cli/repository.ts';
import { folderWith, tidy } from '../cli/support.ts';

const HOOKS = '.pre-commit-hooks.yaml';
const OLD = {
  '.uncanned.yaml': CONFIG,
  'desk.json': replies({ old: BAD, late: 'Hi, it is late.' }),
  'README.md': 'Hi.\n',
};

describe('pre-commit', () => {
  afterEach(tidy);

  /** A repository with the hook of the page: what is committed of ours, fetched from another repository. */
  function setUp(hook: string): { readonly cwd: string; readonly run: (...command: [string, ...string[]]) => Ran } {
    const ours = checkout();
    fs.copyFileSync(HOOKS, join(ours, HOOKS));
    git(ours, 'init', '--quiet');
    commit(ours);
    const config = example('.pre-commit-config.yaml')
      .replace(/repo: \S+/, `repo: ${pathToFileURL(ours).href}`)
      .replace(/rev: \S+/, `rev: ${git(ours, 'rev-parse', 'HEAD').trim()}`)
      .replace('id: uncanned', `id: ${hook}`);
    const cwd = repository({ ...OLD, '.pre-commit-config.yaml': config });
    const home = folderWith({});
    const bin = programs();
    // Only git and Node: nothing of ours is on the path.
    fs.rmSync(join(bin, 'uncanned'));
    const run = (...command: [string, ...string[]]): Ran =>
      sh(cwd, command, bin, { HOME: home, PRE_COMMIT_COLOR: 'never' });
    return { cwd, run };
  }

  it('takes the list of hooks', () => {
    const { run } = setUp('uncanned');
    const { status, out } = run('pre-commit', 'validate-manifest', join(process.cwd(), HOOKS));
    assert.equal(status, 0, out);
    assert.equal(run('pre-commit', 'validate-config').status, 0);
  });

  it('stops what brings a finding in, and only that', () => {
    const { cwd, run } = setUp('uncanned');
    assert.equal(run('pre-commit', 'install').status, 0);
    write(cwd, { 'README.md': `${BAD}\n`, 'desk.json': replies({ old: BAD, late: 'Hello, it is late.' }) });
    git(cwd, 'add', '--all');
    const fine = run('git', 'commit', '--message', 'Replies');
    assert.equal(fine.status, 0, fine.out + fine.err);
    assert.match(fine.out + fine.err, /^uncanned\.+Passed$/m);

    write(cwd, { 'desk.json': replies({ old: BAD, late: BAD }) });
    git(cwd, 'add', '--all');
    // What is staged counts, not what was mended since: pre-commit puts it away, and back again.
    const mended = replies({ old: BAD, late: 'Hi, it is late.' });
    write(cwd, { 'desk.json': mended });
    const stopped = run('git', 'commit', '--message', 'Replies');
    assert.equal(stopped.status, 1);
    assert.match(stopped.out + stopped.err, /^uncanned\.+Failed$/m);
    assert.match(stopped.out + stopped.err, /^1 finding in 1 changed reply \(1 file\): 1 warning\.$/m);
    assert.equal(fs.readFileSync(join(cwd, 'desk.json'), 'utf8'), mended);

    git(cwd, 'add', '--all');
    write(cwd, { 'desk.json': replies({ old: BAD, late: BAD }) });
    assert.equal(run('git', 'commit', '--message', 'Replies').status, 0);
    // Nothing is staged: there is nothing to complain of.
    git(cwd, 'checkout', '--quiet', '.');
    assert.equal(run('pre-commit', 'run', '--all-files').status, 0);
  });

  it('looks at every reply where that is asked for', () => {
    const { run } = setUp('uncanned-all');
    const { status, out } = run('pre-commit', 'run', '--all-files');
    assert.equal(status, 1);
    assert.match(out, /^uncanned \(all replies\)\.+Failed$/m);
    assert.match(out, /^1 finding in 1 of 2 replies \(1 file\): 1 warning\.$/m);
  });
});
