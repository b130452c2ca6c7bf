import { clauseEndsBefore } from '../prose/clauses.ts';
import type { Prose } from '../prose/prose.ts';
import type { Sentence } from '../prose/sentences.ts';
import type { Word } from '../prose/words.ts';
import { type Beginnings, beginningsOf, type Symboled } from './beginnings.ts';
import { ANY, CHOICE, END, GAP, type Graph, LOOK, LOOK_NOT, OPTIONAL, REPEAT, SEQUENCE, START, WORD } from './graph.ts';
import { GAP_WORDS, LONGEST_MATCH, REPEATS } from './phrase.ts';
import type { Symbols } from './symbols.ts';

/** A phrase as the graph has it. */
export interface GraphPhrase {
  readonly node: number;
  /** Number of `( )` groups. */
  readonly groups: number;
  /** Nodes of words of which one each must stand in the sentence, the rarest first. */
  readonly needs: readonly number[];
}

/**
 * Where the matches of a node end that begin at one word, ascending, and how many words each names: end, count, end,
 * count, … Of matches with one end the one that names the most words is kept.
 */
type Ends = readonly number[];

/** A sentence ready for matching. Words count from its first one. */
export interface Line extends Symboled {
  readonly graph: Graph;
  readonly beginnings: Beginnings;
  readonly prose: Prose;
  readonly sentence: Sentence;
  /** By word: the ends of nodes that several others have and that were asked for there. */
  readonly ends: (Map<number, Ends> | undefined)[];
}

/** Where a phrase matched: indices of words of the prose, `to` not included. */
export interface Match {
  readonly from: number;
  readonly to: number;
  /** First and last (not included) word of each `( )` group; -1 where the group took no part. */
  readonly groups: readonly (readonly [number, number])[];
}

export function lineOf(prose: Prose, sentence: Sentence, graph: Graph, symbols: Symbols): Line {
  const length = sentence.to - sentence.from;
  const own = new Int32Array(length);
  const shared: (readonly number[])[] = [];
  for (let i = 0; i < length; i++) {
    const named = symbols.of(prose.words[sentence.from + i]!);
    own[i] = named.symbol;
    shared.push(named.shared);
  }
  return { graph, beginnings: beginningsOf(graph), prose, sentence, symbols: own, shared, ends: [] };
}

/** Whether a list of symbols, ascending, holds one: a part of an array, from `from` up to `to`. */
function holds(list: ArrayLike<number>, from: number, to: number, symbol: number): boolean {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    const here = list[middle]!;
    if (here === symbol) return true;
    if (here < symbol) low = middle + 1;
    else high = middle;
  }
  return false;
}

/** Whether a node for one word takes a word of the sentence. */
export function takesWord({ graph: { starts, parts }, symbols, shared }: Line, node: number, at: number): boolean {
  const from = starts[node]!;
  const to = starts[node + 1]!;
  if (holds(parts, from, to, symbols[at]!)) return true;
  for (const symbol of shared[at]!) if (holds(parts, from, to, symbol)) return true;
  return false;
}

const NOWHERE: Ends = [];
/** The ends of one word, and of none, made once for all that begin at a word near the sentence's start. */
const NEAR = 256;
const ONE: readonly Ends[] = Array.from({ length: NEAR }, (_, at) => [at + 1, 1]);
const NONE: readonly Ends[] = Array.from({ length: NEAR }, (_, at) => [at, 0]);
const oneWord = (at: number): Ends => ONE[at] ?? [at + 1, 1];
const noWord = (at: number): Ends => NONE[at] ?? [at, 0];

/** Adds the ends of a second part to those found so far; `named` words stand before it. */
function join(so: number[], ends: Ends, named: number): void {
  for (let i = 0; i < ends.length; i += 2) {
    const end = ends[i]!;
    const count = ends[i + 1]! + named;
    let at = so.length;
    while (at > 0 && so[at - 2]! > end) at -= 2;
    if (at > 0 && so[at - 2] === end) {
      if (so[at - 1]! < count) so[at - 1] = count;
    } else if (at === so.length) so.push(end, count);
    else so.splice(at, 0, end, count);
  }
}

/** @returns the ends of a node that follows, from each of the ends of what stands before it. */
function follow(line: Line, before: Ends, node: number): Ends {
  if (before.length === 2 && before[1] === 0) return endsOf(line, node, before[0]!);
  const all: number[] = [];
  for (let i = 0; i < before.length; i += 2) join(all, endsOf(line, node, before[i]!), before[i + 1]!);
  return all;
}

/** @returns the ends of the nodes in `parts` from `from` up to `to`, one behind the other. */
function inTurn(line: Line, from: number, to: number, at: number): Ends {
  const { parts } = line.graph;
  let end = at;
  let named = 0;
  let i = from;
  // Mostly there is one way to go on, and nothing needs to be kept.
  for (; i < to; i++) {
    const ends = endsOf(line, parts[i]!, end);
    if (ends.length === 0) return NOWHERE;
    if (ends.length > 2) break;
    end = ends[0]!;
    named += ends[1]!;
  }
  let ends: Ends = named === 0 ? noWord(end) : [end, named];
  for (; i < to && ends.length > 0; i++) ends = follow(line, ends, parts[i]!);
  return ends;
}

/**
 * All matches of a node that begin at a word. What a node finds there is worked out once for all that have it, so that the
 * time for a sentence is bounded by (nodes) × (words), whatever the phrases.
 */
function endsOf(line: Line, node: number, at: number): Ends {
  const { graph, sentence, prose } = line;
  switch (graph.kinds[node]) {
    case WORD:
      return at < line.symbols.length && takesWord(line, node, at) ? oneWord(at) : NOWHERE;
    case ANY:
      return at < line.symbols.length && prose.words[sentence.from + at]!.kind !== 'sign' ? oneWord(at) : NOWHERE;
    case START:
      return at === 0 || at === sentence.body - sentence.from ? noWord(at) : NOWHERE;
    case END:
      return clauseEndsBefore(prose, sentence, sentence.from + at) ? noWord(at) : NOWHERE;
    default: {
      if (!line.beginnings.mayBegin(node, line, at)) return NOWHERE;
      if (graph.uses[node]! < 2) return work(line, node, at);
      const known = line.ends[at] ?? new Map<number, Ends>();
      line.ends[at] = known;
      const before = known.get(node);
      if (before !== undefined) return before;
      const made = work(line, node, at);
      known.set(node, made);
      return made;
    }
  }
}

function work(line: Line, node: number, at: number): Ends {
  const { graph, sentence, prose } = line;
  const from = graph.starts[node]!;
  const to = graph.starts[node + 1]!;
  const part = graph.parts[from]!;
  switch (graph.kinds[node]) {
    case SEQUENCE:
      return inTurn(line, from, to, at);
    case CHOICE: {
      let all: Ends = NOWHERE;
      let own: number[] | undefined;
      for (let first = from + 1, block = 0; first < to; first += 32, block++) {
        for (let ways = line.beginnings.waysAt(node, block, line, at); ways !== 0; ways &= ways - 1) {
          const ends = endsOf(line, graph.parts[first + 31 - Math.clz32(ways & -ways)]!, at);
          if (ends.length === 0) continue;
          if (all.length === 0) all = ends;
          else {
            own ??= [...all];
            join(own, ends, 0);
            all = own;
          }
        }
      }
      return all;
    }
    case OPTIONAL: {
      const ends = endsOf(line, part, at);
      if (ends.length === 0) return noWord(at);
      const all = [at, 0];
      join(all, ends, 0);
      return all;
    }
    case REPEAT: {
      let ends = endsOf(line, part, at);
      if (ends.length === 0) return noWord(at);
      const all = [at, 0];
      for (let i = 1; ends.length > 0; i++) {
        join(all, ends, 0);
        if (i === REPEATS) break;
        ends = follow(line, ends, part);
      }
      return all;
    }
    case GAP: {
      const all = [at, 0];
      for (let i = 0; i < GAP_WORDS && at + i < line.symbols.length; i++) {
        const word = prose.words[sentence.from + at + i]!;
        if (word.kind === 'sign' && word.norm !== ',') break;
        all.push(at + i + 1, 0);
      }
      return all;
    }
    case LOOK:
    case LOOK_NOT:
      return standsAt(line, part, at) === (graph.kinds[node] === LOOK) ? noWord(at) : NOWHERE;
    default:
      return NOWHERE;
  }
}

/** A match never ends between a verb and its "not": "we can" is in neither "we can't" nor "we can not". */
const partsFromNot = (words: readonly Word[], at: number, to: number): boolean =>
  at < to && words[at]!.norm === 'not' && (words[at]!.glued || words[at - 1]?.norm === 'can');

const mayEnd = ({ prose, sentence }: Line, at: number): boolean =>
  !partsFromNot(prose.words, sentence.from + at, sentence.to);

/** Whether a match of a node begins at a word. */
function standsAt(line: Line, node: number, at: number): boolean {
  const ends = endsOf(line, node, at);
  for (let i = 0; i < ends.length; i += 2) if (mayEnd(line, ends[i]!)) return true;
  return false;
}

/** Whether the sentence has the words without which the phrase matches nothing. */
function hasNeeds(line: Line, { needs }: GraphPhrase): boolean {
  return needs.every((node) => {
    for (let at = 0; at < line.symbols.length; at++) if (takesWord(line, node, at)) return true;
    return false;
  });
}

/**
 * Matches a phrase that begins at one word of the prose.
 * @returns the match that takes the most words named by the phrase; of equal ones the shorter
 */
export function matchAt(line: Line, phrase: GraphPhrase, from: number): Match | undefined {
  const first = line.sentence.from;
  const ends = endsOf(line, phrase.node, from - first);
  let best = -1;
  for (let i = 0; i < ends.length; i += 2)
    if (mayEnd(line, ends[i]!) && (best < 0 || ends[i + 1]! > ends[best + 1]!)) best = i;
  if (best < 0) return undefined;
  const to = ends[best]!;
  return { from, to: first + to, groups: groupsOf(line, phrase, from - first, to, ends[best + 1]!) };
}

/**
 * Where a match of a phrase may begin, at a quick look: some places too many, never one too few.
 * @param from a word of the prose
 * @returns the first such word from there on; the end of the sentence where there is none
 */
export const nextPlace = (line: Line, { node }: GraphPhrase, from: number): number =>
  line.sentence.from + line.beginnings.next(node, line, from - line.sentence.from);

/** @returns whether the phrase matches somewhere in the sentence. */
export function standsIn(line: Line, phrase: GraphPhrase): boolean {
  if (!hasNeeds(line, phrase)) return false;
  const { node } = phrase;
  const { beginnings, symbols } = line;
  for (let at = beginnings.next(node, line, 0); at < symbols.length; at = beginnings.next(node, line, at + 1))
    if (standsAt(line, node, at)) return true;
  return false;
}

/** @returns whether the phrase matches from this word of the prose on. */
export const standsFrom = (line: Line, { node }: GraphPhrase, from: number): boolean =>
  standsAt(line, node, from - line.sentence.from);

/** @returns whether the phrase matches so that it ends right before this word of the prose. */
export function standsBefore(line: Line, phrase: GraphPhrase, to: number): boolean {
  if (!hasNeeds(line, phrase)) return false;
  const end = to - line.sentence.from;
  for (let at = end; at >= Math.max(0, end - LONGEST_MATCH); at--) {
    const ends = endsOf(line, phrase.node, at);
    for (let i = 0; i < ends.length; i += 2) if (ends[i] === end) return true;
  }
  return false;
}

/** What the groups of a match hold, found by taking it apart again: only what is reported pays for it. */
function groupsOf(line: Line, { node, groups }: GraphPhrase, from: number, to: number, named: number): Match['groups'] {
  const first = line.sentence.from;
  const found = Array.from({ length: groups }, () => [-1, -1] as readonly [number, number]);
  if (groups === 0) return found;
  const { graph } = line;

  /** Takes a node's match apart; false where there is none that ends there and names so many words. */
  function take(part: number, at: number, end: number, count: number): boolean {
    if (!has(endsOf(line, part, at), end, count)) return false;
    const start = graph.starts[part]!;
    const stop = graph.starts[part + 1]!;
    switch (graph.kinds[part]) {
      case SEQUENCE:
        return takeAll(start, stop, at, end, count);
      case CHOICE: {
        const group = graph.parts[start]!;
        for (let i = start + 1; i < stop; i++)
          if (take(graph.parts[i]!, at, end, count)) {
            if (group > 0) found[group - 1] = [first + at, first + end];
            return true;
          }
        return false;
      }
      case OPTIONAL:
        return (at === end && count === 0) || take(graph.parts[start]!, at, end, count);
      case REPEAT:
        return takeTimes(graph.parts[start]!, REPEATS, at, end, count);
      default:
        return true;
    }
  }
  function takeAll(item: number, stop: number, at: number, end: number, count: number): boolean {
    if (item === stop) return at === end && count === 0;
    const part = graph.parts[item]!;
    return waysOf(part, at).some(
      ([here, own]) =>
        reaches(item + 1, stop, here, end, count - own) &&
        take(part, at, here, own) &&
        takeAll(item + 1, stop, here, end, count - own),
    );
  }
  function takeTimes(part: number, times: number, at: number, end: number, count: number): boolean {
    if (at === end && count === 0) return true;
    if (times === 0) return false;
    return waysOf(part, at).some(
      ([here, own]) => here > at && take(part, at, here, own) && takeTimes(part, times - 1, here, end, count - own),
    );
  }
  /** Whether the items from one on can match so. */
  function reaches(item: number, stop: number, at: number, end: number, count: number): boolean {
    return has(inTurn(line, item, stop, at), end, count);
  }
  /** Longer ones first, but for gaps: a group takes what it can get. */
  function waysOf(part: number, at: number): readonly (readonly [end: number, count: number])[] {
    const ends = endsOf(line, part, at);
    const ways = ends.flatMap((end, i) => (i % 2 === 0 ? [[end, ends[i + 1]!] as const] : []));
    return graph.kinds[part] === GAP ? ways : ways.reverse();
  }

  take(node, from, to, named);
  return found;
}

function has(ends: Ends, end: number, count: number): boolean {
  for (let i = 0; i < ends.length; i += 2) if (ends[i] === end && ends[i + 1] === count) return true;
  return false;
}
