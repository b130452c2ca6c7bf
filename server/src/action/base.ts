/** From the event that started a workflow to the commit that changes are counted from. */
import { commitOf } from '../cli/git/base.ts';
import { repositoryOf } from '../cli/git/git.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What is read of the event of a workflow: docs.github.com, "Webhook events and payloads". */
export interface WorkflowEvent {
  readonly pull_request?: { readonly base?: Side; readonly head?: Side };
  readonly merge_group?: { readonly base_sha?: string };
}

interface Side {
  readonly ref?: string;
  readonly sha?: string;
}

/**
 * What the branch of a pull request, or of a merge queue, goes into, as `--since` takes it.
 * @param folder in which the changes are
 * @returns undefined where the event is about no such branch
 */
export function baseOf({ pull_request, merge_group }: WorkflowEvent, folder: string, env: Env): string | undefined {
  const commit = asker(folder, env);
  if (merge_group?.base_sha) return merge_group.base_sha;
  const branch = pull_request?.base?.ref ?? env.GITHUB_BASE_REF;
  if (!branch) return undefined;
  // The commit of the event may lag behind the one that GitHub has merged the branch into.
  const remote = `origin/${branch}`;
  if (commit(remote) !== undefined) return remote;
  const head = pull_request?.head?.sha;
  if (head !== undefined && commit('HEAD^2') === head) return 'HEAD^1';
  const base = pull_request?.base?.sha;
  return base !== undefined && commit(base) !== undefined ? base : remote;
}

/**
 * @param folder in which the changes should be
 * @returns whether a workflow about a pull request has checked out what that goes into: docs.github.com, "pull_request_target"
 */
export const lacksTheChanges = (folder: string, env: Env): boolean =>
  env.GITHUB_EVENT_NAME === 'pull_request_target' && asker(folder, env)('HEAD') === env.GITHUB_SHA;

/** @returns a function that says which commit a reference names, where it is known */
function asker(folder: string, env: Env): (ref: string) => string | undefined {
  const repository = repositoryOf(folder, env, '');
  if ('fault' in repository) return () => undefined;
  return (ref) => {
    const found = commitOf(repository, ref, env);
    return 'fault' in found ? undefined : found.commit;
  };
}
