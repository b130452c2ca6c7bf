/** Replies that should not be equal in something, and are. */
import type { Span } from '../text/span.ts';
import type { Copies, LibraryComplaint, RelatedReply } from './check.ts';
import type { LibraryReply } from './library-reply.ts';

/** @returns replies by a key, in order; those without one are left out */
export function groupsBy<T>(replies: readonly T[], keyOf: (reply: T) => string | undefined): T[][] {
  const groups = new Map<string, T[]>();
  for (const reply of replies) {
    const key = keyOf(reply);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [reply]);
    else group.push(reply);
  }
  return [...groups.values()];
}

/** Trimmed, without case, one space for several. */
export const normal = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

/** @returns what says whether a place of a file was asked about before; no place was never */
export function onceEach(): (reply: LibraryReply, at: Span | undefined) => boolean {
  const seen = new Set<string>();
  return ({ path }, at) => {
    if (at === undefined) return false;
    const key = `${path}\n${at.start}`;
    return seen.has(key) || !seen.add(key);
  };
}

/** How a reply is called in a message. */
export function nameOf({ title, shortcut, key, path }: LibraryReply): string {
  const name = title ?? shortcut ?? (key === '' ? (path.split('/').pop() ?? path) : key);
  return name.length > 60 ? `${name.slice(0, 59).trimEnd()}…` : name;
}

/** Languages, channels and desks that differ are reasons to have a reply twice. */
export const setting = ({ provider = '', locale = '', channel }: LibraryReply): string =>
  `${provider}\n${locale.toLowerCase()}\n${channel ?? ''}`;

/** The desk's id, where there is one: a reply without goes by its shortcut, its title or its text. */
export const ownId = ({ id, title, shortcut, words }: LibraryReply): string | undefined =>
  id === title || id === shortcut || id === words.textId ? undefined : id;

/** Texts of programs, which choose them by rules of their own. */
const OF_PROGRAMS: ReadonlySet<string> = new Set(['i18n', 'rasa']);

/**
 * Replies that a person chooses from a list: not those of bots (saved replies of GitHub have bodies, its bots make
 * comments), and not one that is switched off, which may stay beside its successor.
 */
export const chosen = (replies: readonly LibraryReply[]): LibraryReply[] =>
  replies.filter(
    ({ upkeep, provider = '', role }) =>
      upkeep?.inactive !== true && !OF_PROGRAMS.has(provider) && (provider !== 'github' || role === 'body'),
  );

/** Whether two replies are one: texts of one record, one record in two exports, or the same file in two places. */
export const areOne =
  (copies: Copies) =>
  (a: LibraryReply, b: LibraryReply): boolean => {
    if (a.record === b.record) return true;
    if (a.path === b.path) return false;
    return (ownId(a) !== undefined && a.id === b.id && a.provider === b.provider) || copies(a.path, b.path);
  };

/** So many equal ids, and half of the smaller file: no mistake makes that. */
const FEWEST = 3;
/** An id in more files than this says nothing of two of them. */
const MOST = 20;

export function copiesAmong(replies: readonly LibraryReply[]): Copies {
  const sizes = new Map<string, Set<string>>();
  const files = new Map<string, Set<string>>();
  for (const { path, id, provider } of replies) {
    sizes.set(path, (sizes.get(path) ?? new Set()).add(id));
    const key = `${provider ?? ''}\n${id}`;
    files.set(key, (files.get(key) ?? new Set()).add(path));
  }
  const shared = new Map<string, number>();
  for (const paths of files.values()) {
    if (paths.size < 2 || paths.size > MOST) continue;
    const all = [...paths];
    all.forEach((a, i) => {
      for (const b of all.slice(i + 1)) shared.set(pair(a, b), (shared.get(pair(a, b)) ?? 0) + 1);
    });
  }
  return (a, b) => {
    const count = shared.get(pair(a, b)) ?? 0;
    const least = Math.min(sizes.get(a)?.size ?? 0, sizes.get(b)?.size ?? 0);
    return count >= FEWEST && count * 2 >= least;
  };
}

const pair = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** So many replies of a group are looked at for one that is another reply. */
const LOOKED_AT = 20;

/** @returns for each record of a group but the first one complaint, which names the first that is another reply */
export function* repeats(
  groups: readonly (readonly LibraryReply[])[],
  isOne: (a: LibraryReply, b: LibraryReply) => boolean,
  say: (reply: LibraryReply, first: LibraryReply) => Pick<LibraryComplaint, 'message' | 'what' | 'at'>,
): Iterable<LibraryComplaint> {
  for (const group of groups) {
    if (group.length < 2) continue;
    const records = [...new Map(group.toReversed().map((reply) => [reply.record, reply])).values()].reverse();
    for (const [i, reply] of records.entries()) {
      const first = records.slice(0, Math.min(i, LOOKED_AT)).find((other) => !isOne(reply, other));
      if (first === undefined) continue;
      yield { reply, ...say(reply, first), related: [alsoAt(first)] };
    }
  }
}

export const alsoAt = (reply: LibraryReply): RelatedReply => ({ reply, message: `Here too: “${nameOf(reply)}”.` });

/** Where another reply is, in a message: nothing where it is in the same file. */
export const whereFrom = (reply: LibraryReply, other: LibraryReply): string =>
  other.path === reply.path ? '' : ` in ${other.path.split('/').pop() ?? other.path}`;

/** One of a text's forms, HTML or plain: the first of a record. */
export function onceForTwins(replies: readonly LibraryReply[]): LibraryReply[] {
  const seen = new Set<string>();
  return replies.filter(({ record, twin }) => {
    if (twin === undefined) return true;
    const key = `${record}\n${twin}`;
    return !seen.has(key) && seen.add(key);
  });
}
