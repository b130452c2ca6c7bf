import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { APOLOGY, BAD, commit, git, write } from '../cli/repository.ts';
import { tidy } from '../cli/support.ts';
import { type PullRequest, pullRequest, workspaceOf, workspaceOfMain } from './pull-request.ts';
import { annotations, checkout, MANIFEST, step } from './runner.ts';

const { validateAction } = createRequire(join(process.cwd(), 'package.json'))('@action-validator/core');

/** A finding of `late`, which the pull request has changed. */
const LATE = `warning desk.json:10 ${APOLOGY}`;
const OLD = [`warning desk.json:5 ${APOLOGY}`, `warning mail/old.reply.md:3 ${APOLOGY}`];
const OTHERS = `warning others.reply.md:1 ${APOLOGY}`;
const PUSH = { name: 'push', payload: { ref: 'refs/heads/main' } };

describe('the GitHub Action', () => {
  let pull: PullRequest;
  let fork: PullRequest;
  before(() => {
    pull = pullRequest('the repository');
    fork = pullRequest('a fork');
  });
  after(tidy);

  it('has a manifest that GitHub takes, and each output is written', () => {
    assert.deepEqual(validateAction(fs.readFileSync('action.yml', 'utf8')).errors, []);
    assert.equal(validateAction('name: x\nruns:\n  using: node20\n').errors.length > 0, true);
    const { outputs } = step({ workspace: workspaceOf(pull, 0), event: pull.event });
    assert.deepEqual(Object.keys(outputs).sort(), Object.keys(MANIFEST.outputs).sort());
  });

  for (const from of ['the repository', 'a fork'] as const)
    it(`tells what a pull request from ${from} brings in, and nothing else`, () => {
      const { event, ...rest } = pullRequest(from);
      const workspace = workspaceOf({ event, ...rest }, 0);
      // Nobody can be asked for anything.
      fs.rmSync(rest.server, { recursive: true });
      const { status, out, err, summary, outputs } = step({ workspace, event });
      assert.deepEqual([status, err, annotations(out)], [1, '', [LATE]]);
      assert.match(out, /^1 finding in 1 changed reply \(1 file\): 1 warning\.$/m);
      assert.match(summary, /^## Uncanned\n\n1 finding in 1 changed reply/);
      assert.match(summary, /\| <strong>late<\/strong><br>line 10 \| warning: /);
      assert.deepEqual(outputs, {
        since: 'origin/main',
        files: '1',
        replies: '1',
        findings: '1',
        errors: '0',
        warnings: '1',
        suggestions: '0',
        problems: '0',
      });
    });

  it('says what mends a clone of one commit', () => {
    for (const { event, ...rest } of [pull, fork]) {
      const { status, out, summary, outputs } = step({ workspace: workspaceOf({ event, ...rest }, 1), event });
      assert.equal(status, 2);
      assert.equal(
        out,
        '::error title=Uncanned::There is no commit, branch or tag "origin/main" here. Only a part of the history is here. ' +
          'Have all of it fetched: give actions/checkout the line "fetch-depth: 0" under "with:".\n',
      );
      assert.deepEqual([summary, outputs], ['', { since: 'origin/main' }]);
    }
  });

  it('is content with the merge and what it merges', () => {
    const { status, out, outputs } = step({ workspace: workspaceOf(fork, 2), event: fork.event });
    assert.deepEqual([status, annotations(out), outputs.since], [1, [LATE], 'HEAD^1']);
  });

  it('takes the branch itself in the place of the merge', () => {
    const { status, out } = step({ workspace: workspaceOf(fork, 0, fork.head), event: fork.event });
    assert.deepEqual([status, annotations(out)], [1, [LATE]]);
    // The branch it goes into was not fetched, but the commit of the event is in the history.
    const workspace = workspaceOf(fork, 0, fork.head);
    git(workspace, 'update-ref', '-d', 'refs/remotes/origin/main');
    const { out: other, outputs } = step({ workspace, event: fork.event });
    assert.deepEqual([annotations(other), outputs.since], [[LATE], fork.base]);
  });

  it('gets by with less than GitHub gives: no event, no summary, no outputs', () => {
    const none = { GITHUB_EVENT_PATH: '/nowhere', GITHUB_STEP_SUMMARY: '', GITHUB_OUTPUT: '', RUNNER_TEMP: '' };
    const { status, out, summary, outputs } = step({ workspace: workspaceOf(pull, 0), event: pull.event, env: none });
    assert.deepEqual([status, annotations(out), summary, outputs], [1, [LATE], '', {}]);
  });

  it('counts from where a merge queue will put the changes', () => {
    const workspace = workspaceOf(pull, 0);
    const event = {
      name: 'merge_group',
      payload: { merge_group: { base_sha: pull.base, base_ref: 'refs/heads/main' } },
    };
    const { out, outputs } = step({ workspace, event });
    assert.deepEqual([annotations(out), outputs.since], [[LATE, OTHERS], pull.base]);
  });

  it('checks everything after a push, or where that is asked for', () => {
    const { status, out, outputs } = step({ workspace: workspaceOfMain(pull), event: PUSH });
    assert.deepEqual([status, annotations(out)], [1, [...OLD, OTHERS]]);
    assert.deepEqual([outputs.since, outputs.replies, outputs.warnings], ['', '4', '3']);
    const all = step({
      workspace: workspaceOf(pull, 1),
      event: pull.event,
      with: { since: 'all', 'since-lines': 'true' },
    });
    assert.deepEqual([all.status, annotations(all.out)], [1, [OLD[0], LATE, OLD[1], OTHERS]]);
  });

  it('counts from the commit that is named, and tells changed lines alone', () => {
    const workspace = workspaceOf(pull, 0);
    const since = { since: pull.base };
    assert.deepEqual(annotations(step({ workspace, event: pull.event, with: since }).out), [LATE, OTHERS]);
    commit(workspace, {
      'desk.json': fs.readFileSync(join(workspace, 'desk.json'), 'utf8').replace('Hi, it', 'Oh, it'),
    });
    write(workspace, { 'mail/old.reply.md': `Hello,\n\n${BAD}\n` });
    const head = { since: 'HEAD' };
    assert.deepEqual(annotations(step({ workspace, event: PUSH, with: head }).out), [OLD[1]]);
    assert.deepEqual(annotations(step({ workspace, event: PUSH, with: { ...head, 'since-lines': 'true' } }).out), []);
  });

  it('reads every input', () => {
    const workspace = workspaceOfMain(pull);
    const event = PUSH;
    const ran = (given: Record<string, string>) => step({ workspace, event, with: given });
    const paths = ran({ paths: 'mail\n\n  others.reply.md  \n' });
    assert.deepEqual(annotations(paths.out), [OLD[1], OTHERS]);
    assert.deepEqual(annotations(ran({ 'working-directory': 'mail' }).out), [OLD[1]]);
    assert.equal(ran({ 'fail-on': 'error' }).status, 0);
    assert.equal(ran({ 'fail-on': 'never' }).status, 0);

    const list = ran({ annotations: 'false' });
    assert.deepEqual([annotations(list.out), list.status], [[], 1]);
    assert.match(list.out, /^mail\/old\.reply\.md$/m);
    assert.equal(ran({ summary: 'false' }).summary, '');

    fs.mkdirSync(join(workspace, 'out'));
    const two = ran({ format: 'sarif=out/uncanned.sarif\njson=out/uncanned.json' });
    assert.deepEqual(annotations(two.out), [...OLD, OTHERS]);
    const sarif = JSON.parse(fs.readFileSync(join(workspace, 'out/uncanned.sarif'), 'utf8'));
    assert.equal(sarif.runs[0].results.length, 3);
    // The reasons lie beside the program.
    assert.match(sarif.runs[0].tool.driver.rules[0].help.markdown, /\w{5}/);
    assert.equal(JSON.parse(fs.readFileSync(join(workspace, 'out/uncanned.json'), 'utf8')).summary.findings.warning, 3);

    fs.writeFileSync(join(workspace, 'errors.yaml'), 'rules:\n  "*": off\n  hollow-apology/*: error\n');
    assert.equal(ran({ config: 'errors.yaml' }).outputs.errors, '3');
    execFileSync(process.execPath, [join(checkout(), 'action/dist/cli.js'), 'baseline', '--output', 'known.json'], {
      cwd: workspace,
    });
    const known = ran({ baseline: 'known.json' });
    assert.deepEqual([known.status, known.outputs.findings], [0, '0']);
    fs.renameSync(join(workspace, 'known.json'), join(workspace, '.uncanned-baseline.json'));
    assert.equal(ran({}).outputs.findings, '0');
    assert.equal(ran({ baseline: 'none' }).outputs.findings, '3');
  });

  it('says so where nothing of the pull request was checked out', () => {
    const event = { ...pull.event, name: 'pull_request_target' };
    const { status, out } = step({ workspace: workspaceOfMain(pull), event });
    assert.equal(status, 2);
    assert.match(out, /^::error title=Uncanned::Nothing of the pull request is here: .* "on: pull_request"/);
    // Whoever checks out the branch itself knows what they do.
    const head = step({ workspace: workspaceOf(pull, 0, pull.head), event, env: { GITHUB_SHA: pull.base } });
    assert.deepEqual([head.status, annotations(head.out)], [1, [LATE]]);
  });

  it('remembers in a cache what it has judged', () => {
    const workspace = workspaceOfMain(pull);
    const ran = () => step({ workspace, event: PUSH, with: { cache: 'known.json' } });
    const first = ran();
    assert.ok(fs.statSync(join(workspace, 'known.json')).size > 0);
    const second = ran();
    assert.deepEqual(
      [second.status, annotations(second.out), second.outputs],
      [first.status, annotations(first.out), first.outputs],
    );
  });

  it('says what is wrong with an input, a config or a folder', () => {
    const workspace = workspaceOfMain(pull);
    const said = (given: Record<string, string>): readonly unknown[] => {
      const { status, out } = step({ workspace, event: PUSH, with: given });
      return [status, out.split('\n')[0]];
    };
    assert.deepEqual(said({ summary: 'no' }), [2, '::error title=Uncanned::"summary" is true or false, not "no".']);
    assert.deepEqual(said({ 'fail-on': 'warnings' }), [
      2,
      '::error title=Uncanned::--fail-on takes one of error, warning, suggestion, never, not "warnings". Did you mean --fail-on warning? See "uncanned --help".',
    ]);
    assert.deepEqual(said({ paths: 'gone.json' }), [
      2,
      '::error title=Uncanned::gone.json cannot be read: there is no such file.',
    ]);
    assert.deepEqual(said({ 'working-directory': 'gone' }), [2, '::error title=Uncanned::There is no folder "gone".']);
  });

  it('runs where the folder is somebody else’s, as in a container', () => {
    const { status, out } = step({
      workspace: workspaceOf(fork, 0),
      event: fork.event,
      env: { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' },
    });
    assert.deepEqual([status, annotations(out)], [1, [LATE]]);
  });

  it('runs where it was copied into the repository, and does not check itself', () => {
    const workspace = workspaceOfMain(pull);
    const action = join(workspace, '.github/uncanned');
    fs.cpSync(checkout(), action, { recursive: true });
    const { out } = step({ action, workspace, event: PUSH });
    assert.deepEqual(annotations(out), [...OLD, OTHERS]);
  });

  it('keeps the rest in the log where GitHub would drop it', () => {
    const pages = Array.from({ length: 14 }, (_, i) => [`many/${i}.reply.md`, `Hello ${i}. ${BAD}\n`]);
    const workspace = workspaceOfMain(pull);
    write(workspace, Object.fromEntries(pages));
    const { out, outputs } = step({ workspace, event: PUSH, with: { paths: 'many' } });
    assert.equal(annotations(out).filter((line) => line.startsWith('warning')).length, 10);
    assert.match(out, /4 more are not shown here/);
    assert.equal(outputs.warnings, '14');
  });

  it('passes on the licences of what it is made of', () => {
    const text = fs.readFileSync('action/dist/LICENSES.txt', 'utf8');
    for (const name of ['Uncanned (MIT)', 'yaml ', 'micromark ', 'htmlparser2 '])
      assert.ok(text.includes(`\n${name}`) || text.startsWith(name), name);
  });
});
