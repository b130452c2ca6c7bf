import { get } from '../../hosts/data.ts';
import type { Place, Steady } from '../../hosts/host.ts';
import { given, placed } from '../placed.ts';
import { type At, belongingOf, field, isText, itemsOf, rootsOf, valuesOf, wordOf } from '../places.ts';
import type { Provider } from '../provider.ts';
import { SAMPLE, variables } from '../tokens/variables.ts';
import { commentsOfBots, isUnderGithub } from './github-bots.ts';

const steady: Steady = (before, after) => isText(before) === isText(after);

/** Saved replies of a repository: a list of names and bodies under `replies`, and nothing else. */
const REPLIES_FILE = /(?:^|[/.-])replies\.ya?ml$/i;

function savedReplies(root: At, path: string): Place[] {
  if (!REPLIES_FILE.test(path) || !valuesOf(root).every(({ token }) => token === 'replies')) return [];
  const items = itemsOf(field(root, 'replies'));
  const fits = (item: At): boolean =>
    get(item.node, 'name')?.kind === 'scalar' &&
    get(item.node, 'body') !== undefined &&
    (isUnderGithub(path) || valuesOf(item).every(({ token }) => token === 'name' || token === 'body'));
  if (!items.every(fits) || !items.some((item) => get(item.node, 'body')?.kind === 'scalar')) return [];
  return items.flatMap((item) => {
    const title = wordOf(get(item.node, 'name'));
    return placed(field(item, 'body'), {
      id: title,
      role: 'body',
      ...given('title', title),
      ...belongingOf(item.node),
      markup: 'markdown',
      provider: 'github',
      audience: 'customer',
    });
  });
}

const LOGIN = 'mina-okafor';

/** GitHub: saved replies in a repository, and what its bots say to people. */
export const github: Provider = {
  id: 'github',
  name: 'GitHub',
  syntax: 'github-author',
  variables: variables([
    ['author', 'whoever opened the issue', LOGIN],
    ['issue-author', 'whoever opened the issue', LOGIN],
    ['issueAuthor', 'whoever opened the issue', LOGIN],
    ['contextualAuthor', 'whoever opened it or wrote last', LOGIN],
    ['activitySender', 'whoever did something last', LOGIN],
    ['assignees', 'who is assigned', '@sam-rivera'],
    ['issue.user.login', 'whoever opened the issue', LOGIN],
    ['issue.number', "the issue's number", SAMPLE.ticket],
    ['issue.title', "the issue's title", SAMPLE.subject],
    ['issue.*', 'another field of the issue', '…'],
    ['pull_request.user.login', 'whoever opened the pull request', LOGIN],
    ['pull_request.*', 'another field of the pull request', '…'],
    ['pull.*', 'a field of the pull request', '…'],
    ['discussion.*', 'a field of the discussion', '…'],
    ['labeler.login', 'whoever set the label', 'sam-rivera'],
    ['author.login', 'whoever opened it', LOGIN],
    ['eventName', 'what happened', 'issues'],
    ['number', 'the number of another issue', SAMPLE.ticket],
    ['title', 'the title of another issue', SAMPLE.subject],
    ['accuracy', 'how much another issue is like this one, in per cent', '87'],
    ['github.*', 'what the workflow knows of what happened', '…'],
    ['env.*', 'a variable of the workflow', '…'],
    ['inputs.*', 'an input of the workflow', '…'],
    ['vars.*', 'a variable of the repository', '…'],
    ['steps.*', 'what an earlier step gave', '…'],
    ['needs.*', 'what an earlier job gave', '…'],
    ['secrets.*', 'a secret', '…', { internal: true }],
  ]),
  recognise(documents, { path, host }) {
    if (host !== 'yaml' && host !== 'json') return undefined;
    const roots = rootsOf(documents, host);
    const saved = roots.flatMap((root) => savedReplies(root, path));
    const places =
      saved.length > 0 || !isUnderGithub(path) ? saved : roots.flatMap((root) => commentsOfBots(root, path));
    return places.length === 0 ? undefined : { provider: 'github', places, steady };
  },
};
