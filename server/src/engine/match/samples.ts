/** Words that a phrase should find, made from its tree. What comes of them is asked of the matcher: it alone knows. */
import { OPAQUE } from '../markup/markup.ts';
import type { Node } from './phrase.ts';

/** Chooses: a number from 0 up to, and not including, `count`. */
export type Choose = (count: number) => number;

/** What fills a gap: nouns, verbs, adverbs, small words, so that one of them is no word that a phrase forbids. */
export const FILLERS: readonly string[] =
  'kettle parcel blue quickly order your page arrived with the it gladly seven of we refund before invoice but so'.split(
    ' ',
  );
/** Endings that make a word of its beginning. */
const TAILS = ['', 'e', 'ed', 'ing', 's', 'ation', 'al', 'ly', 'y'];
/** Beginnings that make a word of its ending. */
const HEADS = ['refund', 'explain', 'cancel', 'deliver'];
/** The most words that a sample puts into a gap. */
const MOST_IN_GAP = 4;

/** The first of everything: the shortest sample. */
export const first: Choose = () => 0;

/** @returns a chooser whose choices are the same for the same number (mulberry32). */
export function chooser(seed: number): Choose {
  let state = seed >>> 0;
  return (count) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * count);
  };
}

type WordNode = Extract<Node, { type: 'word' }>;

/** Words that a node takes, as they may be written. Halves of contractions come last: they are written as words too. */
export function spellings({ words, prefixes, suffixes }: WordNode): readonly string[] {
  const whole = words.filter((word) => !word.startsWith("'"));
  const halves = words.filter((word) => word.startsWith("'"));
  return [
    ...whole,
    // What follows an apostrophe must be one of a few endings to be read as a part of the word.
    ...prefixes.flatMap((prefix) => (prefix.includes("'") ? [prefix] : TAILS.map((tail) => prefix + tail))),
    ...suffixes.flatMap((suffix) => HEADS.map((head) => head + suffix)),
    ...(whole.length === 0 ? halves : []),
  ];
}

const takes = ({ words, prefixes, suffixes }: WordNode, word: string): boolean =>
  words.includes(word) || prefixes.some((p) => word.startsWith(p)) || suffixes.some((s) => word.endsWith(s));

/**
 * Makes words (signs and placeholders among them) that the phrase should find. Where it only looks ahead (`{is …}`) the
 * words that it wants to see are chosen for what follows, as far as they fit.
 */
export function sampleOf(node: Node, choose: Choose): readonly string[] {
  const { words, awaited } = partsOf(node, choose);
  return [...words, ...awaited];
}

/** A sample, and apart from it what a look ahead at its end wants to see behind it. */
export function partsOf(
  node: Node,
  choose: Choose,
): { readonly words: readonly string[]; readonly awaited: readonly string[] } {
  const out: string[] = [];
  /** What a look ahead wants to see next. */
  let awaited: readonly string[] = [];

  const put = (fits: (word: string) => boolean, otherwise: () => string): void => {
    const [next, ...rest] = awaited;
    const suits = next !== undefined && fits(next);
    awaited = suits ? rest : [];
    out.push(suits ? next : otherwise());
  };
  const one = <T>(of: readonly T[]): T | undefined => of[choose(of.length)];

  function walk(n: Node): void {
    switch (n.type) {
      case 'word':
        put(
          (word) => takes(n, word),
          () => one(spellings(n)) ?? '',
        );
        return;
      case 'number':
        put(
          (word) => /^\d/.test(word),
          () => '4',
        );
        return;
      case 'opaque':
        put(
          (word) => word === OPAQUE,
          () => OPAQUE,
        );
        return;
      case 'any':
        put(
          () => true,
          () => one(FILLERS) ?? '',
        );
        return;
      case 'gap':
        for (let i = choose(MOST_IN_GAP + 1); i > 0; i--)
          put(
            () => true,
            () => (choose(8) === 7 ? ',' : (one(FILLERS) ?? '')),
          );
        return;
      case 'sequence':
        for (const item of n.items) walk(item);
        return;
      case 'choice': {
        const item = one(n.of);
        if (item !== undefined) walk(item);
        return;
      }
      case 'optional':
        if (choose(2) === 1) walk(n.item);
        return;
      case 'repeat':
        for (let i = choose(3); i > 0; i--) walk(n.item);
        return;
      case 'look':
        if (!n.negative) awaited = longerOf(awaited, sampleOf(n.item, choose));
        return;
      default:
    }
  }

  walk(node);
  return { words: out, awaited };
}

/** Two looks ahead from one place want to see the same words: the longer one holds the other, where both can be. */
const longerOf = (before: readonly string[], now: readonly string[]): readonly string[] =>
  before.length > now.length && now.every((word, i) => word === before[i]) ? before : now;

/** Words as a text: signs that end something stand right behind the word before them. */
export function written(words: readonly string[]): string {
  const text = words.reduce((so, word) => (/^(?:[,;:.!?…]|'\p{L})/u.test(word) ? so + word : `${so} ${word}`), '');
  return text.trim();
}
