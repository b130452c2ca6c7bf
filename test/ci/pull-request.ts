/** A pull request as a host of git keeps it, and clones of it as `actions/checkout` leaves them. */
import { pathToFileURL } from 'node:url';
import { BAD, CONFIG, commit, git, replies } from '../cli/repository.ts';
import { folderWith } from '../cli/support.ts';

export interface PullRequest {
  /** The repository on the server, bare. */
  readonly server: string;
  /** `main` when the event was sent. */
  readonly base: string;
  readonly head: string;
  /** Both in one commit, as GitHub makes it: `main` may have gone on since the event. */
  readonly merge: string;
  /** What is sent to workflows. */
  readonly event: { readonly name: string; readonly payload: object };
}

const sha = (folder: string, ref = 'HEAD'): string => git(folder, 'rev-parse', ref).trim();

/**
 * `main` holds old findings, and gets another one after the event; the branch adds a finding to the reply `late`.
 * @param from the repository that the branch lies in: a fork's branch is not on the server
 */
export function pullRequest(from: 'the repository' | 'a fork'): PullRequest {
  const server = folderWith({});
  git(server, 'init', '--quiet', '--bare');
  const main = folderWith({});
  git(main, 'init', '--quiet');
  git(main, 'remote', 'add', 'origin', server);
  commit(main, { '.uncanned.yaml': CONFIG, 'desk.json': replies({ old: BAD, late: 'Hi, it is late.' }) });
  commit(main, { 'mail/old.reply.md': `Hi,\n\n${BAD}\n` });
  git(main, 'push', '--quiet', 'origin', 'main');
  const base = sha(main);

  const author = folderWith({});
  git(author, 'clone', '--quiet', server, '.');
  git(author, 'switch', '--quiet', '--create', 'wording');
  commit(author, { 'desk.json': replies({ old: BAD, late: `Hi, it is late. ${BAD}` }) });
  const head = sha(author);
  const refs = from === 'a fork' ? ['HEAD:refs/pull/7/head'] : ['HEAD:refs/pull/7/head', 'wording'];
  git(author, 'push', '--quiet', 'origin', ...refs);

  commit(main, { 'others.reply.md': `${BAD}\n` });
  git(main, 'push', '--quiet', 'origin', 'main');
  git(main, 'fetch', '--quiet', 'origin', 'refs/pull/7/head');
  git(main, 'merge', '--quiet', '--no-ff', '--message', `Merge ${head} into ${sha(main)}`, 'FETCH_HEAD');
  const merge = sha(main);
  git(main, 'push', '--quiet', 'origin', 'HEAD:refs/pull/7/merge');

  const side = (repo: string, ref: string, commit: string): object => ({
    label: `${repo.split('/')[0]}:${ref}`,
    ref,
    sha: commit,
    repo: { full_name: repo, fork: repo !== 'desk/replies', default_branch: 'main' },
  });
  const payload = {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      state: 'open',
      merge_commit_sha: merge,
      base: side('desk/replies', 'main', base),
      head: side(from === 'a fork' ? 'rosa/replies' : 'desk/replies', 'wording', head),
    },
    repository: { full_name: 'desk/replies', default_branch: 'main' },
  };
  return { server, base, head, merge, event: { name: 'pull_request', payload } };
}

/**
 * A workspace as `actions/checkout` leaves it: github.com/actions/checkout, `git-source-provider.ts`.
 * @param depth its `fetch-depth`; 0 is everything
 * @param at its `ref`; the merge where none is given
 */
export function workspaceOf({ server, merge }: PullRequest, depth: number, at = merge): string {
  const folder = folderWith({});
  git(folder, 'init', '--quiet');
  git(folder, 'remote', 'add', 'origin', pathToFileURL(server).href);
  const ref = at === merge ? 'refs/remotes/pull/7/merge' : at;
  const wanted = at === merge ? `+${merge}:${ref}` : at;
  const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'];
  const what =
    depth === 0 ? ['--prune', 'origin', ...all, wanted] : ['--no-tags', `--depth=${depth}`, 'origin', wanted];
  git(folder, 'fetch', '--quiet', '--no-recurse-submodules', ...what);
  git(folder, 'checkout', '--quiet', '--force', '--detach', ref);
  return folder;
}

/** A workspace on `main`, as a push to it leaves it. */
export function workspaceOfMain({ server }: PullRequest): string {
  const folder = folderWith({});
  git(folder, 'clone', '--quiet', '--depth=1', pathToFileURL(server).href, '.');
  return folder;
}
