/** Files under `.github/` in which maintainers write what a bot says to people, known by the keys that each bot reads. */
import { type DataNode, get, textOf } from '../../hosts/data.ts';
import type { Place } from '../../hosts/host.ts';
import { placed } from '../placed.ts';
import { type At, field, itemsOf, valuesOf, wordOf } from '../places.ts';

export const isUnderGithub = (path: string): boolean => /(?:^|\/)\.github\//.test(path);

type Named = At & { readonly token: string };

/** A comment, or each of a list from which the bot picks one. */
function comments(at: At | undefined, role: string, title: string): Place[] {
  const texts = at?.node.kind === 'array' ? itemsOf(at) : at === undefined ? [] : [at];
  const about = { role, title, markup: 'markdown', provider: 'github', audience: 'customer' } as const;
  return texts.flatMap((text) => placed(text, { ...about, id: title }));
}

const named = (at: At, names: ReadonlySet<string>): Named[] => valuesOf(at).filter(({ token }) => names.has(token));

/** Keys of stale, no-response, lock, support, reaction, request-info and welcome: none of them says anything else. */
const KEYS = new Set(
  (
    'markComment unmarkComment closeComment lockComment supportComment reactionComment requestInfoReplyComment ' +
    'newIssueWelcomeComment newPRWelcomeComment firstPRMergeComment'
  ).split(' '),
);
const KINDS = new Set(['issues', 'pulls', 'prs', 'discussions']);

/** They stand at the top, or under `issues:` and `pulls:`. */
const byKeys = (root: At): Place[] =>
  [...named(root, KEYS), ...named(root, KINDS).flatMap((kind) => named(kind, KEYS))].flatMap((at) => {
    const kind = at.parent === root ? '' : `${String(at.parent?.token)}/`;
    return comments(at, 'comment', `${kind}${at.token}`);
  });

const LABEL_ACTIONS = new Set(
  (
    'comment close close-reason reopen lock unlock lock-reason label unlabel issues prs pulls discussions ' +
    'answer locked number issue-lock-reason pr-lock-reason only'
  ).split(' '),
);

/** Label actions: every name is a label and holds what shall be done, for all or for issues and pull requests apart. */
function labelActions(root: At): Place[] {
  const labels = valuesOf(root).filter(({ node }) => node.kind === 'object');
  const fits = (label: Named): boolean => valuesOf(label).every(({ token }) => LABEL_ACTIONS.has(token));
  if (!labels.every(fits)) return [];
  return labels.flatMap((label) => [
    ...comments(field(label, 'comment'), 'comment', label.token),
    ...named(label, KINDS).flatMap((kind) => comments(field(kind, 'comment'), `${kind.token}/comment`, label.token)),
  ]);
}

const EVENTS = new Set(['labeled', 'unlabeled']);
const COMMENTED = new Set(['issue', 'pr', 'discussion']);

/** Label commenter: a list of labels with what to say when one is set or taken away. */
function labelCommenter(root: At): Place[] {
  const found = itemsOf(field(root, 'labels')).flatMap((label) => {
    const name = wordOf(get(label.node, 'name')) ?? '';
    return named(label, EVENTS).flatMap((event) =>
      named(event, COMMENTED).flatMap((of) => comments(field(of, 'body'), `${event.token}/${of.token}`, name)),
    );
  });
  if (found.length === 0) return [];
  const around = field(root, 'comment');
  return [
    ...comments(around && field(around, 'header'), 'header', 'comment/header'),
    ...comments(around && field(around, 'footer'), 'footer', 'comment/footer'),
    ...found,
  ];
}

/** Below this no reply lies, and a file made to nest cannot cost more. */
const DEEPEST = 40;

/** Every object of a tree that holds a name. */
function holders(at: At, name: string, depth = 0): At[] {
  if (depth === DEEPEST || at.node.kind === 'scalar') return [];
  const own = get(at.node, name) === undefined ? [] : [at];
  const children = at.node.kind === 'array' ? itemsOf(at) : valuesOf(at);
  return [...own, ...children.flatMap((child) => holders(child, name, depth + 1))];
}

const nearestText = (at: At, names: readonly string[]): string | undefined => {
  for (let up: At | undefined = at; up !== undefined; up = up.parent)
    for (const name of names) {
      const word = wordOf(get(up.node, name));
      if (word !== undefined) return word;
    }
  return undefined;
};

/** Microsoft's GitOps policies: an `addReply` wherever the policy acts. */
function gitOps(root: At): Place[] {
  const configuration = field(root, 'configuration');
  const management = configuration && field(configuration, 'resourceManagementConfiguration');
  if (management === undefined) return [];
  return holders(management, 'addReply').flatMap((action) => {
    const reply = field(action, 'addReply');
    const title = nearestText(action, ['description', 'name', 'id']);
    return reply === undefined ? [] : comments(field(reply, 'reply'), 'reply', title ?? 'addReply');
  });
}

/** FabricBot, which came before: tasks with a capability. */
function fabricBot(root: At): Place[] {
  const tasks = itemsOf(field(root, 'tasks'));
  if (!tasks.some(({ node }) => textOf(get(node, 'capabilityId')) !== undefined)) return [];
  return tasks.flatMap((task) =>
    holders(task, 'parameters')
      .filter(({ node }) => textOf(get(node, 'name')) === 'addReply')
      .flatMap((action) => {
        const parameters = field(action, 'parameters');
        const title = nearestText(action, ['taskName']) ?? wordOf(get(get(task.node, 'config'), 'taskName'));
        return comments(parameters && field(parameters, 'comment'), 'comment', title ?? 'addReply');
      }),
  );
}

/** VS Code's commands: what is said when a label is set or a command given. */
function commands(root: At): Place[] {
  const items = root.node.kind === 'array' ? itemsOf(root) : itemsOf(field(root, 'commands'));
  const has = (node: DataNode, name: string): boolean => textOf(get(node, name)) !== undefined;
  if (items.length === 0 || !items.every(({ node }) => has(node, 'type'))) return [];
  if (!items.some(({ node }) => has(node, 'name') && has(node, 'action'))) return [];
  return items.flatMap((item) =>
    comments(field(item, 'comment'), 'comment', wordOf(get(item.node, 'name')) ?? wordOf(get(item.node, 'type')) ?? ''),
  );
}

/** Inputs of actions that are said to people, by the action's name without its version. */
const STEPS: Readonly<Record<string, readonly string[]>> = {
  'actions/stale': ['stale-issue-message', 'stale-pr-message', 'close-issue-message', 'close-pr-message'],
  'actions/first-interaction': ['issue-message', 'pr-message', 'issue_message', 'pr_message'],
  'dessant/lock-threads': [
    'issue-comment',
    'pr-comment',
    'discussion-comment',
    'issue-lock-comment',
    'pr-lock-comment',
  ],
  'dessant/support-requests': ['issue-comment', 'support-comment'],
  'dessant/reaction-comments': ['issue-comment', 'pr-comment', 'reaction-comment'],
  'dessant/repo-lockdown': ['issue-comment', 'pr-comment'],
  'lee-dohm/no-response': ['closeComment'],
  'MBilalShafi/no-response-add-label': ['closeComment'],
  'wow-actions/potential-duplicates': ['comment'],
  'actions-cool/issues-helper': ['body'],
  'peter-evans/close-issue': ['comment'],
  'roots/issue-closer': ['issue-close-message', 'pr-close-message'],
  'roots/issue-closer-action': ['issue-close-message', 'pr-close-message'],
};

function steps(root: At): Place[] {
  const jobs = field(root, 'jobs');
  return (jobs === undefined ? [] : valuesOf(jobs)).flatMap((job) =>
    itemsOf(field(job, 'steps')).flatMap((step) => {
      const action = textOf(get(step.node, 'uses'))?.split('@')[0] ?? '';
      const inputs = field(step, 'with');
      if (!Object.hasOwn(STEPS, action) || inputs === undefined) return [];
      return STEPS[action]!.flatMap((name) => comments(field(inputs, name), name, `${job.token}/${name}`));
    }),
  );
}

/** @returns the comments of the first bot whose keys the file has */
export function commentsOfBots(root: At, path: string): Place[] {
  const isWorkflow = /(?:^|\/)\.github\/(?:workflows|actions)\//.test(path);
  const bots = isWorkflow ? [steps] : [byKeys, labelCommenter, gitOps, fabricBot, commands, labelActions];
  for (const bot of bots) {
    const found = bot(root);
    if (found.length > 0) return found;
  }
  return [];
}
