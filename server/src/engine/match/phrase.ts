import { partsOf, words } from '../prose/words.ts';
import { once } from '../text/once.ts';
import { beginnings, endings } from './affixes.ts';
import { inflect } from './inflect.ts';

/**
 * The phrase language, read into a tree. What each sign means is said in docs/writing-rules.md.
 */
export type Node =
  /** One word of a set: normal forms, beginnings or endings of words. */
  | {
      readonly type: 'word';
      readonly words: readonly string[];
      readonly prefixes: readonly string[];
      readonly suffixes: readonly string[];
    }
  | { readonly type: 'any' }
  | { readonly type: 'gap' }
  | { readonly type: 'number' }
  | { readonly type: 'opaque' }
  | { readonly type: 'start' }
  | { readonly type: 'end' }
  | { readonly type: 'sequence'; readonly items: readonly Node[] }
  /** `group`: the number of the group for `$1`, or 0. */
  | { readonly type: 'choice'; readonly of: readonly Node[]; readonly group: number }
  | { readonly type: 'optional'; readonly item: Node }
  /** Up to three times. */
  | { readonly type: 'repeat'; readonly item: Node }
  | { readonly type: 'look'; readonly item: Node; readonly negative: boolean };

/** Shared lists by name: the phrases of each, or the tree that was read of them before. */
export interface Lexicon {
  get(name: string): readonly string[] | Node | undefined;
}
const isTree = (list: readonly string[] | Node): list is Node => 'type' in list;

export interface ParsedPhrase {
  readonly node: Node;
  readonly groups: number;
}

/** A mistake in a phrase: where (code units in the phrase) and what. */
export interface PhraseMistake {
  readonly at: number;
  readonly message: string;
}

/** The most words of a gap `…`. */
export const GAP_WORDS = 12;
/** How often `( )*` may repeat. */
export const REPEATS = 3;
/** The most words that one phrase may match. */
export const LONGEST_MATCH = 60;

const MONTHS =
  'january jan february feb march mar april apr may june jun july jul august aug september sep sept october oct november nov december dec'.split(
    ' ',
  );
const DAYS =
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun today tonight tomorrow yesterday noon midnight midday'.split(
    ' ',
  );
const UNITS =
  'day days week weeks month months year years morning afternoon evening weekend hour hours minute minutes fortnight quarter'.split(
    ' ',
  );
export const NUMBER_WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen half'.split(
    ' ',
  );

const wordNode = (
  list: readonly string[],
  prefixes: readonly string[] = [],
  suffixes: readonly string[] = [],
): Node => ({ type: 'word', words: list, prefixes, suffixes });
type WordNode = Extract<Node, { type: 'word' }>;
/** Alternatives that are one word each become one word node: a phrase then has few parts. */
function merged(of: readonly Node[], isShared: (node: Node) => boolean): readonly Node[] {
  const isOwn = (n: Node): n is WordNode => n.type === 'word' && !isShared(n);
  const single = of.filter(isOwn);
  if (single.length < 2) return of;
  return [
    wordNode(
      [...new Set(single.flatMap((n) => n.words))],
      [...new Set(single.flatMap((n) => n.prefixes))],
      [...new Set(single.flatMap((n) => n.suffixes))],
    ),
    ...of.filter((n) => !isOwn(n)),
  ];
}
const seq = (...items: Node[]): Node => ({ type: 'sequence', items });
const opt = (item: Node): Node => ({ type: 'optional', item });

const NUMBER: Node = { type: 'choice', of: [{ type: 'number' }, wordNode(NUMBER_WORDS)], group: 0 };

/** `<date>`: days, dates and clock times in the forms that replies use. Clock times such as "5pm" and "17:30" are numbers. */
const DATE: Node = {
  type: 'choice',
  group: 0,
  of: [
    wordNode(DAYS),
    seq({ type: 'number' }, opt(wordNode(['of'])), wordNode(MONTHS)),
    seq(wordNode(MONTHS), { type: 'number' }),
    seq({ type: 'number' }, wordNode(['am', 'pm', 'a.m.', 'p.m.', "o'clock"])),
    seq(wordNode(['next', 'this', 'coming']), wordNode([...UNITS, ...DAYS])),
    seq(NUMBER, opt(wordNode(['working', 'business', 'calendar', 'more'])), wordNode(UNITS)),
    { type: 'opaque' },
  ],
};

const LOOK = /\{(not|is)\s/y;
const LIST = /<([a-z][a-z-]*)>/y;
const VERB = /~([a-z]+)/y;
const LITERAL = /[^\s()[\]{}<>|*~_…^$\\,:;!?.%&–@]+/y;
/** A number with signs inside, which a text's words keep together: 1,000 or 9.30am. */
const figurePattern = once(() => /\p{N}+(?:[.,:]\p{N}+)+/uy);
const ENDING = /\*([a-z]{2,})/y;
const abbreviationPattern = once(() => /(?:\p{L}\.){2,}/uy);

/** A sticky expression at one place. */
function matchHere(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

/** Reads phrases that share their lists, each of which is read once. */
export type PhraseParser = (source: string) => ParsedPhrase | PhraseMistake;

/** @param lexicon shared word classes for `<name>`; their phrases may use others, but not themselves */
export function phraseParser(lexicon: Lexicon): PhraseParser {
  const lists = new Map<string, Node>();
  return (source) => parsePhrase(source, lexicon, lists);
}

/**
 * Reads one phrase.
 * @param lists the lists read so far
 * @returns the tree, or the first mistake
 */
export function parsePhrase(
  source: string,
  lexicon: Lexicon,
  lists = new Map<string, Node>(),
): ParsedPhrase | PhraseMistake {
  const open: string[] = [];
  let mistake: PhraseMistake | undefined;
  let groups = 0;
  /** Lists stay whole wherever they are used: what they find is looked for once for all phrases that have them. */
  const shared = new Set<Node>([NUMBER, DATE, ...lists.values()]);
  const isShared = (node: Node): boolean => shared.has(node);
  /** A choice within a choice adds nothing but steps. */
  const flat = (node: Node): readonly Node[] =>
    node.type === 'choice' && node.group === 0 && !isShared(node) ? node.of : [node];
  const choice = (of: readonly Node[], group: number): Node => {
    const few = merged(of, isShared);
    return few.length === 1 && group === 0 ? few[0]! : { type: 'choice', of: few, group };
  };

  const fail = (at: number, message: string): undefined => {
    mistake ??= { at, message };
    return undefined;
  };

  function lexiconNode(name: string, at: number): Node {
    const nothing: Node = seq();
    const known = lists.get(name);
    if (known !== undefined) return known;
    const entry = lexicon.get(name);
    if (entry === undefined) {
      fail(at, `there is no list <${name}>`);
      return nothing;
    }
    if (isTree(entry)) {
      shared.add(entry);
      return entry;
    }
    if (open.includes(name)) {
      fail(at, `the list <${name}> uses itself`);
      return nothing;
    }
    open.push(name);
    const node = choice(
      entry.flatMap((phrase) => flat(parse(phrase, at, false))),
      0,
    );
    open.pop();
    shared.add(node);
    if (mistake === undefined) lists.set(name, node);
    return node;
  }

  /** @param outer offset of mistakes; undefined inside the phrase itself */
  function parse(text: string, outer: number | undefined, counting: boolean): Node {
    let i = 0;
    const at = (): number => outer ?? i;

    function alternatives(close: string): Node[] {
      const of = [sequence(close)];
      while (text[i] === '|') {
        i++;
        of.push(sequence(close));
      }
      if (text[i] !== close) fail(at(), `"${close}" is missing`);
      i++;
      return of;
    }

    function sequence(close: string): Node {
      const items: Node[] = [];
      while (i < text.length && mistake === undefined) {
        const c = text[i]!;
        if (c === close || (c === '|' && close !== '')) break;
        if (/\s/.test(c)) {
          i++;
          continue;
        }
        const item = one(c);
        if (item !== undefined) items.push(...item);
      }
      return items.length === 1 ? items[0]! : { type: 'sequence', items };
    }

    function one(c: string): readonly Node[] | undefined {
      switch (c) {
        case '(': {
          i++;
          const group = counting ? ++groups : 0;
          const item = choice(alternatives(')').flatMap(flat), group);
          if (text[i] !== '*') return [item];
          i++;
          return [{ type: 'repeat', item }];
        }
        case '[': {
          i++;
          return [{ type: 'optional', item: choice(alternatives(']').flatMap(flat), 0) }];
        }
        case '{': {
          const m = matchHere(LOOK, text, i);
          if (m === null) return fail(at(), 'a brace opens {not …} or {is …}');
          i += m[0].length;
          return [{ type: 'look', negative: m[1] === 'not', item: choice(alternatives('}').flatMap(flat), 0) }];
        }
        case '<': {
          const m = matchHere(LIST, text, i);
          if (m === null) return fail(at(), 'a list is written <name>');
          const name = m[1]!;
          const here = at();
          i += m[0].length;
          if (name === 'number') return [NUMBER];
          if (name === 'date') return [DATE];
          if (name === 'place') return [{ type: 'opaque' }];
          return [lexiconNode(name, here)];
        }
        case '_':
          i++;
          return [{ type: 'any' }];
        case '…':
          i++;
          return [{ type: 'gap' }];
        case '^':
          i++;
          return [{ type: 'start' }];
        case '$':
          i++;
          return [{ type: 'end' }];
        case '~': {
          const m = matchHere(VERB, text, i);
          if (m === null) return fail(at(), '~ stands right before a verb');
          i += m[0].length;
          return [wordNode(inflect(m[1]!))];
        }
        case '*': {
          const m = matchHere(ENDING, text, i);
          if (m === null) return fail(at(), '"*" stands here without its partner');
          i += m[0].length;
          return [wordNode([], [], endings(m[1]!))];
        }
        case '\\':
          i++;
          return literal();
        case ')':
        case ']':
        case '}':
        case '>':
        case '|':
          return fail(at(), `"${c}" stands here without its partner`);
        default:
          return literal();
      }
    }

    function literal(): readonly Node[] | undefined {
      const figure = matchHere(figurePattern(), text, i)?.[0] ?? '';
      const m = matchHere(LITERAL, text, i + figure.length);
      if (m === null && figure === '') {
        const sign = text[i] ?? '';
        i++;
        if (sign === '') return fail(at(), 'a backslash ends the phrase');
        return [wordNode([sign === '-' ? '–' : sign])];
      }
      let raw = figure + (m?.[0] ?? '');
      // Abbreviations keep their dots.
      if (text[i + raw.length] === '.') raw = matchHere(abbreviationPattern(), text, i)?.[0] ?? raw;
      i += raw.length;
      if (text[i] === '*') {
        i++;
        return [wordNode([], beginnings(raw.toLowerCase()))];
      }
      if (/^[a-z]+$/.test(raw)) return partsOf(raw).map(([norm]) => wordNode(expand(norm)));
      return words(raw, 0, raw.length, []).map((w) => wordNode(expand(w.norm)));
    }

    const node = sequence('');
    if (i < text.length) fail(at(), `"${text[i]}" stands here without its partner`);
    return node;
  }

  const node = parse(source, undefined, true);
  if (mistake === undefined && !holdsWord(node)) fail(0, 'a phrase needs at least one word');
  if (mistake === undefined && longest(node) > LONGEST_MATCH)
    fail(0, `a phrase may match at most ${LONGEST_MATCH} words`);
  return mistake ?? { node, groups };
}

export const isMistake = (p: ParsedPhrase | PhraseMistake): p is PhraseMistake => 'message' in p;

/** A contraction's second half stands for every word it shortens. */
function expand(norm: string): readonly string[] {
  switch (norm) {
    case "'s":
      return ["'s", 'is'];
    case "'d":
      return ["'d", 'would', 'had'];
    case 'is':
      return ['is', "'s"];
    case 'has':
      return ['has', "'s"];
    case 'would':
      return ['would', "'d"];
    case 'had':
      return ['had', "'d"];
    case 'us':
      return ['us', "'s"];
    default:
      return [norm];
  }
}

function holdsWord(node: Node): boolean {
  switch (node.type) {
    case 'word':
      return true;
    case 'number':
    case 'opaque':
      return true;
    case 'sequence':
      return node.items.some(holdsWord);
    case 'choice':
      return node.of.length > 0 && node.of.every(holdsWord);
    default:
      return false;
  }
}

/** The most words (and signs) a node can match. */
function longest(node: Node): number {
  switch (node.type) {
    case 'word':
    case 'any':
    case 'number':
    case 'opaque':
      return 1;
    case 'gap':
      return GAP_WORDS;
    case 'sequence':
      return node.items.reduce((n, item) => n + longest(item), 0);
    case 'choice':
      return node.of.reduce((n, item) => Math.max(n, longest(item)), 0);
    case 'optional':
      return longest(node.item);
    case 'repeat':
      return REPEATS * longest(node.item);
    default:
      return 0;
  }
}
