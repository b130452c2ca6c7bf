/** From a reference to the commit that changes are counted from. */
import { type GitFault, type Repository, says, textOf } from './git.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** @returns the name of a commit */
export function commitOf(repository: Repository, ref: string, env: Env): { readonly commit: string } | GitFault {
  // A reference is no flag.
  if (ref.startsWith('-')) return { fault: `"${ref}" is no commit, branch or tag.` };
  try {
    const name = repository.git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
    return { commit: textOf(name).trim() };
  } catch {
    return { fault: `There is no commit, branch or tag "${ref}" here. ${toGet(repository, ref, env)}` };
  }
}

/** @returns the commit from which a branch and the one at hand have gone apart */
export function mergeBase(repository: Repository, ref: string, env: Env): { readonly commit: string } | GitFault {
  const found = commitOf(repository, ref, env);
  if ('fault' in found) return found;
  if (!says(repository, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}'))
    return {
      fault: 'This branch has no commit yet, so that nothing has changed since. --staged checks what is staged.',
    };
  try {
    const [base = ''] = textOf(repository.git(['merge-base', found.commit, 'HEAD'])).split('\n');
    return { commit: base };
  } catch {
    if (isShallow(repository))
      return {
        fault: `Where this branch began is not known: only a part of the history is here. ${whole(repository, ref, env)}`,
      };
    return {
      fault: `"${ref}" and this branch have no commit in common. Name a commit of this branch: --since COMMIT.`,
    };
  }
}

/** Whether the clone holds only the last commits. */
export const isShallow = ({ git }: Repository): boolean =>
  textOf(git(['rev-parse', '--is-shallow-repository'])).trim() === 'true';

/** What brings a reference that is not there. */
function toGet(repository: Repository, ref: string, env: Env): string {
  const remotes = remotesOf(repository);
  const there = remotes.find((remote) =>
    says(repository, 'rev-parse', '--verify', '--quiet', '--end-of-options', `refs/remotes/${remote}/${ref}`),
  );
  if (there !== undefined) return `Did you mean "${there}/${ref}"?`;
  if (isShallow(repository)) return `Only a part of the history is here. ${whole(repository, ref, env)}`;
  const branch = remoteBranch(remotes, ref);
  if (branch !== undefined) return `Fetch it: git fetch ${branch}`;
  const [remote] = remotes;
  const guess = remote === undefined ? undefined : remoteBranch(remotes, `${remote}/${ref}`);
  const fetch =
    guess === undefined
      ? ''
      : ` A branch of ${remote} is fetched by "git fetch ${guess}", and is "${remote}/${ref}" then.`;
  return `"git branch --all" and "git tag" list what there is.${fetch}`;
}

/** What brings the whole history. */
function whole(repository: Repository, ref: string, env: Env): string {
  if (env.GITHUB_ACTIONS === 'true')
    return 'Have all of it fetched: give actions/checkout the line "fetch-depth: 0" under "with:".';
  if (env.GITLAB_CI === 'true') return 'Have all of it fetched: set GIT_DEPTH: "0" under "variables:" of the job.';
  return `Fetch the rest: git fetch --unshallow ${remoteBranch(remotesOf(repository), ref) ?? ''}`.trimEnd();
}

const remotesOf = ({ git }: Repository): readonly string[] =>
  textOf(git(['remote']))
    .split('\n')
    .filter(Boolean);

/** A branch of a remote, as `git fetch` takes it: a clone of one branch asks for no other by itself. */
function remoteBranch(remotes: readonly string[], ref: string): string | undefined {
  const remote = remotes.find((name) => ref.startsWith(`${name}/`));
  const branch = remote === undefined ? '' : ref.slice(remote.length + 1);
  // Signs that lead from a branch to another commit.
  if (remote === undefined || !/^[\w./-]+$/.test(branch)) return undefined;
  return `${remote} ${branch}:refs/remotes/${ref}`;
}
