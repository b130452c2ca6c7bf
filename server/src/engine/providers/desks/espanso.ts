import { get, textOf } from '../../hosts/data.ts';
import type { Place, Steady } from '../../hosts/host.ts';
import type { Markup } from '../../reply.ts';
import { once } from '../../text/once.ts';
import { given, placed } from '../placed.ts';
import { type At, field, isText, itemsOf, rootsOf, wordOf } from '../places.ts';
import type { Provider } from '../provider.ts';

/** What a match puts in the place of its trigger, and how it is written. */
const TEXTS: Readonly<Record<string, Markup>> = { replace: 'plain', form: 'plain', markdown: 'markdown', html: 'html' };
const EFFECTS = [...Object.keys(TEXTS), 'image_path'];

const wordPattern = once(() => /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu);
const ENOUGH_WORDS = 8;
const SENTENCE = /[.!?…](?:["'”’)]*)(?:\s|$)|\n/u;
/** What is filled in, or a tag: no sign of code. Square brackets are none either: a rewrite leaves blanks in them. */
const NO_PROSE = /\{\{[^{}]*\}\}|\[\[[^[\]]*\]\]|\$\|\$|<[^<>\n]*>|https?:\/\/\S+/g;
const CODE_SIGN = /[{}<>=;|\\$~^]/g;
const MOST_SIGNS = 0.03;

/**
 * Whether a text is one that people read: most matches are addresses, signs, names and code. At least eight words, and
 * a sentence or several lines.
 */
function isProse(text: string): boolean {
  const said = text.replace(NO_PROSE, ' ').trim();
  if (!SENTENCE.test(said)) return false;
  if ((said.match(CODE_SIGN)?.length ?? 0) > said.length * MOST_SIGNS) return false;
  return (said.match(wordPattern())?.length ?? 0) >= ENOUGH_WORDS;
}

const steady: Steady = (before, after) => isText(before) === isText(after) && isProse(before) === isProse(after);

function triggersOf(match: At): string[] {
  const one = wordOf(get(match.node, 'trigger'));
  const many = itemsOf(field(match, 'triggers')).flatMap(({ node }) => wordOf(node) ?? []);
  return one === undefined ? many : [one, ...many];
}

const isMatch = (match: At): boolean =>
  (triggersOf(match).length > 0 || textOf(get(match.node, 'regex')) !== undefined) &&
  EFFECTS.some((name) => get(match.node, name) !== undefined);

/** Names under which a list of `vars` or `global_vars` gives values. */
const namesIn = (list: At | undefined): string[] =>
  itemsOf(list).flatMap(({ node }) => wordOf(get(node, 'name')) ?? []);

/**
 * Names that a file gives values to; undefined where others may do so too: variables of one file of a folder hold in all,
 * so that only a file with variables for all of it and no imports is taken for whole.
 */
function globalsOf(root: At): readonly string[] | undefined {
  const globals = field(root, 'global_vars');
  return globals === undefined || get(root.node, 'imports') !== undefined ? undefined : namesIn(globals);
}

/** Groups of the expression by which a match is found. */
const groupsOf = (match: At): string[] =>
  Array.from((textOf(get(match.node, 'regex')) ?? '').matchAll(/\(\?P?<([^>]+)>/g), (m) => m[1]!);

function placesOf(match: At, globals: readonly string[] | undefined): Place[] {
  const declared = globals && [...globals, ...namesIn(field(match, 'vars')), ...groupsOf(match)];
  const shortcut = triggersOf(match)[0];
  const id = shortcut ?? wordOf(get(match.node, 'regex'));
  const title = wordOf(get(match.node, 'label')) ?? id;
  return Object.entries(TEXTS).flatMap(([role, markup]) => {
    const at = field(match, role);
    if (!isProse(textOf(at?.node) ?? '')) return [];
    return placed(at, {
      id,
      role,
      ...given('title', title),
      ...given('shortcut', shortcut),
      ...given('declared', declared),
      markup,
      provider: 'espanso',
      audience: 'customer',
    });
  });
}

/**
 * espanso: matches of a text expander. Few of them are prose, and only those are read. What is filled in is named in the
 * file itself.
 */
export const espanso: Provider = {
  id: 'espanso',
  name: 'espanso',
  syntax: 'espanso',
  recognise(documents, { host }) {
    if (host === 'csv' || host === 'ndjson') return undefined;
    const roots = rootsOf(documents, host).map((root) => ({ root, matches: itemsOf(field(root, 'matches')) }));
    const matches = roots.flatMap((each) => each.matches);
    if (matches.length === 0 || !matches.every(isMatch)) return undefined;
    const places = roots.flatMap(({ root, matches: own }) => {
      const globals = globalsOf(root);
      return own.flatMap((match) => placesOf(match, globals));
    });
    return { provider: 'espanso', places, steady };
  },
};
