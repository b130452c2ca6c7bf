/** The template for GitLab: its schema is GitLab's own, and its commands run as a runner runs them. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { APOLOGY, commit, git } from '../cli/repository.ts';
import { folderWith, tidy } from '../cli/support.ts';
import { example } from './examples.ts';
import { type PullRequest, pullRequest } from './pull-request.ts';
import { checkout } from './runner.ts';
import { programs, type Ran, sh } from './shell.ts';

const TEMPLATE = 'templates/uncanned.gitlab-ci.yml';
const REPORT = 'gl-code-quality-report.json';
const template = parse(fs.readFileSync(TEMPLATE, 'utf8'));

/** Asks gitlab-ci-local about a project, which holds its files against GitLab's schema. */
function ask(
  files: Readonly<Record<string, string>>,
  question: '--list-json' | '--preview',
  variables: Readonly<Record<string, string>> = {},
): Ran {
  const project = folderWith(files);
  git(project, 'init', '--quiet');
  git(project, 'remote', 'add', 'origin', 'git@gitlab.example.com:support/replies.git');
  commit(project);
  const given = Object.entries(variables).flatMap(([name, value]) => ['--variable', `${name}=${value}`]);
  const known = ['--ignore-predefined-vars', Object.keys(variables).join(',')];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...['--import', pathToFileURL(resolve('test/ci/newer-sets.mjs')).href],
      ...[resolve('node_modules/gitlab-ci-local/dist/index.js'), question, ...given, ...known],
    ],
    { cwd: project, encoding: 'utf8', env: { PATH: process.env.PATH, HOME: folderWith({}) } },
  );
  return { status, out: stdout, err: stderr };
}

/** A runner of GitLab: its variables, one shell for all lines, which ends with the first that fails. */
function job(project: string, more: Readonly<Record<string, string>>): Ran {
  const tool = checkout();
  git(tool, 'init', '--quiet');
  commit(tool);
  const variables = {
    ...template.variables,
    ...template.uncanned.variables,
    CI: 'true',
    GITLAB_CI: 'true',
    CI_PROJECT_DIR: project,
    CI_DEFAULT_BRANCH: 'main',
    UNCANNED_REPOSITORY: pathToFileURL(tool).href,
    ...more,
  };
  return sh(project, ['sh', '-e', '-c', template.uncanned.script.join('\n')], programs(), variables);
}

/** A project as GitLab's runner leaves it: the commit at hand alone is on no branch. */
function projectOf({ server }: PullRequest, commit: string, ...flags: readonly string[]): string {
  const folder = folderWith({});
  git(folder, 'init', '--quiet');
  git(folder, 'fetch', '--quiet', ...flags, pathToFileURL(server).href, `+${commit}:refs/pipelines/42`);
  git(folder, 'checkout', '--quiet', '--force', '--detach', 'refs/pipelines/42');
  return folder;
}

const reported = (project: string): readonly string[] =>
  JSON.parse(fs.readFileSync(join(project, REPORT), 'utf8')).map(
    ({ location, check_name }: { location: { path: string }; check_name: string }) => `${location.path} ${check_name}`,
  );

describe('GitLab', () => {
  let pull: PullRequest;
  before(() => {
    pull = pullRequest('a fork');
  });
  after(tidy);

  it('takes the template and the example, for merge requests and the default branch', () => {
    const files = { '.gitlab-ci.yml': example('.gitlab-ci.yml'), [TEMPLATE]: fs.readFileSync(TEMPLATE, 'utf8') };
    const jobs = (variables: Readonly<Record<string, string>>): readonly string[] => {
      const { status, out, err } = ask(files, '--list-json', variables);
      assert.equal(status, 0, err);
      return JSON.parse(out).map(({ name, when }: { name: string; when: string }) => `${name} ${when}`);
    };
    const merge = { CI_PIPELINE_SOURCE: 'merge_request_event', CI_COMMIT_BRANCH: '' };
    assert.deepEqual(jobs(merge), ['uncanned on_success']);
    const push = { CI_PIPELINE_SOURCE: 'push', CI_DEFAULT_BRANCH: 'main' };
    assert.deepEqual(jobs({ ...push, CI_COMMIT_BRANCH: 'main' }), ['uncanned on_success']);
    assert.deepEqual(jobs({ ...push, CI_COMMIT_BRANCH: 'wording' }), ['uncanned never']);
    const broken = files[TEMPLATE].replace('codequality:', 'codequalty:');
    assert.match(ask({ ...files, [TEMPLATE]: broken }, '--list-json').err, /'codequalty' property is not expected/);
    // What a project says goes before what the template says.
    assert.match(ask(files, '--preview').out, /^ {2}UNCANNED_REPOSITORY: https:\/\/gitlab\.example\.com\//m);
  });

  it('a merge request fails by what it brings in, and the report holds everything', () => {
    const project = projectOf(pull, pull.head);
    const { status, out, err } = job(project, { CI_MERGE_REQUEST_DIFF_BASE_SHA: pull.base });
    assert.deepEqual([status, err], [1, '']);
    assert.match(out, /^1 finding in 1 changed reply \(1 file\): 1 warning\.$/m);
    const all = [`desk.json ${APOLOGY}`, `desk.json ${APOLOGY}`, `mail/old.reply.md ${APOLOGY}`];
    assert.deepEqual(reported(project), all);
    const options = {
      CI_MERGE_REQUEST_DIFF_BASE_SHA: pull.base,
      UNCANNED_FAIL_ON: 'error',
      UNCANNED_PATHS: 'mail desk.json',
    };
    assert.equal(job(project, options).status, 0);
    assert.equal(job(project, { ...options, UNCANNED_FAIL_ON: 'warning', UNCANNED_PATHS: 'mail' }).status, 0);
    assert.deepEqual(reported(project), [`mail/old.reply.md ${APOLOGY}`]);
  });

  it('the default branch leaves a report, and is not red for what is old', () => {
    const project = projectOf(pull, 'main');
    assert.deepEqual(job(project, { CI_COMMIT_BRANCH: 'main' }).status, 0);
    assert.equal(reported(project).length, 3);
  });

  it('says what mends a clone that lacks the history', () => {
    const project = projectOf(pull, pull.head, '--depth=1');
    const { status, err } = job(project, { CI_MERGE_REQUEST_DIFF_BASE_SHA: pull.base });
    assert.equal(status, 2);
    assert.match(err, /Have all of it fetched: set GIT_DEPTH: "0" under "variables:" of the job\.\n$/);
  });
});
