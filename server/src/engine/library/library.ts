/** Rules about a whole library: every file was judged, and what they say of each other is left. */
import type { Level } from '../config/config.ts';
import type { RuleFacts } from '../config/levels.ts';
import { RULES } from '../rules/catalog.generated.ts';
import type { Finding, Related } from '../rules/rule.ts';
import { type Allowance, switchesOff } from '../suppress/suppress.ts';
import { hash } from '../text/hash.ts';
import type { LibraryCheck, LibraryComplaint, LibraryOptions } from './check.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateShortcut } from './duplicate-shortcut.ts';
import { duplicateTitle } from './duplicate-title.ts';
import { dynamicContentInactive, dynamicContentUndefined } from './dynamic-content.ts';
import { expired } from './expired.ts';
import type { LibraryReply } from './library-reply.ts';
import { type LibraryMemory, libraryMemory } from './memory.ts';
import { nearSameText } from './near-same-text.ts';
import { sameText } from './same-text.ts';
import { translationMissing } from './translation-missing.ts';
import { translationOutdated } from './translation-outdated.ts';
import { translationTags } from './translation-tags.ts';
import { twinsDiffer } from './twins-differ.ts';
import { unreviewed } from './unreviewed.ts';

/** Checks of a library, by rule. */
const OF_NAMES: Readonly<Record<string, LibraryCheck>> = {
  'library/duplicate-id': duplicateId,
  'library/duplicate-shortcut': duplicateShortcut,
  'library/duplicate-title': duplicateTitle,
  'library/expired': expired,
  'library/translation-missing': translationMissing,
  'library/translation-outdated': translationOutdated,
  'library/unreviewed': unreviewed,
};
/** These look at what replies say; the others at what they are called and how they are looked after. */
const OF_TEXTS: Readonly<Record<string, LibraryCheck>> = {
  'library/dynamic-content-inactive': dynamicContentInactive,
  'library/dynamic-content-undefined': dynamicContentUndefined,
  'library/near-same-text': nearSameText,
  'library/same-text': sameText,
  'library/translation-tags': translationTags,
  'library/twins-differ': twinsDiffer,
};
const CHECKS: readonly (readonly [id: string, check: LibraryCheck])[] = Object.entries({ ...OF_NAMES, ...OF_TEXTS });

/** Rules that are asked of a library and not of a file. */
export const LIBRARY_RULES: ReadonlySet<string> = new Set(CHECKS.map(([id]) => id));

/** What is kept of a file to compare it with the others. Plain data: it may be stored, and sent to another thread. */
export interface ShelvedFile {
  /** The name by which the library knows it: no other file has it. */
  readonly path: string;
  /** The name under which it was judged. */
  readonly name: string;
  readonly replies: readonly LibraryReply[];
  /** What comments in the file switch off. */
  readonly allowed: readonly Allowance[];
}

/** A file, and what the config in force says of it. */
export interface LibraryFile extends ShelvedFile {
  /** Rules of a library that may be on for one of its replies. */
  readonly rules: ReadonlySet<string>;
  readonly levelOf: (rule: RuleFacts, reply: LibraryReply) => Level;
  /** Days after which a reply should be read again. */
  readonly reviewEvery?: number;
}

/**
 * Compares all replies of a library.
 * @param files what is kept of each, in any order
 * @param memory of the same library, where it is compared again and again: what hangs on no text is then asked once
 * @returns the findings of each file by its path, in the order of the file; files without one are left out
 */
export function checkLibrary(
  files: readonly LibraryFile[],
  { today, memory = libraryMemory() }: Pick<LibraryOptions, 'today'> & { readonly memory?: LibraryMemory },
): ReadonlyMap<string, readonly Finding[]> {
  const byPath = new Map([...files].sort((a, b) => (a.path < b.path ? -1 : 1)).map((file) => [file.path, file]));
  const replies = [...byPath.values()].flatMap((file) => [...file.replies].sort((a, b) => a.start - b.start));
  const days = [...byPath].map(([path, { reviewEvery }]) => `${path}\t${reviewEvery ?? ''}`);
  const names = memory.of(replies, `${today}\n${days.join('\n')}`);
  const context = {
    today,
    reviewEvery: (path: string) => byPath.get(path)?.reviewEvery,
    copies: names.copies,
  };
  const found = new Map<string, Finding[]>();
  const ordinals = new Map<string, number>();
  for (const [id, check] of CHECKS) {
    const rule = RULES.find((each) => each.id === id);
    if (rule === undefined || ![...byPath.values()].some(({ rules }) => rules.has(id))) continue;
    const ask = (): Iterable<LibraryComplaint> => check(replies, context);
    for (const complaint of id in OF_NAMES ? names.complaints(id, ask) : ask()) {
      const file = byPath.get(complaint.reply.path);
      const level = file?.levelOf(rule, complaint.reply) ?? 'off';
      if (file === undefined || level === 'off') continue;
      const finding: Finding = {
        ...findingOf(complaint, ordinals, id),
        family: rule.family,
        severity: level,
        scope: rule.scope,
      };
      // A comment at the reply counts too where its title is complained of.
      const isAllowed =
        switchesOff(file.allowed, finding) || switchesOff(file.allowed, { ...finding, at: complaint.reply.at });
      if (isAllowed || isAllowedThere(complaint, finding, byPath)) continue;
      const own = found.get(file.path);
      if (own === undefined) found.set(file.path, [finding]);
      else own.push(finding);
    }
  }
  for (const own of found.values()) own.sort(inOrder);
  return found;
}

/** Which of two equal replies is complained of follows from their paths: a comment at either of them counts. */
const isAllowedThere = (
  { related = [] }: LibraryComplaint,
  finding: Finding,
  files: ReadonlyMap<string, LibraryFile>,
): boolean =>
  related.some(({ reply }) =>
    switchesOff(files.get(reply.path)?.allowed ?? [], {
      ...finding,
      at: reply.at,
      replyIndex: reply.index,
      reply: reply.key,
    }),
  );

/** The order in which a file's findings are told. */
export const inOrder = (a: Finding, b: Finding): number =>
  a.at.start - b.at.start || a.at.end - b.at.end || (a.rule < b.rule ? -1 : 1);

const nameFor = ({ id, role }: LibraryReply, rule: string, what: string): string => `${id}\n${role}\n${rule}\n${what}`;

function placeOf({ titleAt, title, ...reply }: LibraryReply, at: LibraryComplaint['at']): Place {
  if (at === 'title' && titleAt !== undefined && title !== undefined) return { at: titleAt, text: title };
  return at === undefined || at === 'title' ? { at: reply.at, text: reply.words.openingText } : at;
}
type Place = Exclude<LibraryComplaint['at'], undefined | 'title'>;

function findingOf(
  { reply, message, what, at, related = [] }: LibraryComplaint,
  ordinals: Map<string, number>,
  rule: string,
): Omit<Finding, 'family' | 'severity' | 'scope'> {
  const name = nameFor(reply, rule, what);
  // Equal ones are counted in each file by itself.
  const counted = `${reply.path}\n${name}`;
  const ordinal = ordinals.get(counted) ?? 0;
  ordinals.set(counted, ordinal + 1);
  const place = placeOf(reply, at);
  return {
    rule,
    message,
    at: place.at,
    text: place.text,
    sentence: { text: place.text, from: 0 },
    reply: reply.key,
    replyIndex: reply.index,
    fixes: [],
    ...(related.length === 0
      ? {}
      : {
          related: related.map(
            (each): Related => ({
              message: each.message,
              at: at === 'title' ? placeOf(each.reply, at).at : each.reply.at,
              path: each.reply.path,
            }),
          ),
        }),
    fingerprint: hash(`${name}\n${ordinal}`),
    ...(related.length === 0 ? {} : { alike: related.map((each) => hash(`${nameFor(each.reply, rule, what)}\n0`)) }),
  };
}
