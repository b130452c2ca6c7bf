import { clauseEndsBefore } from '../prose/clauses.ts';
import type { Prose } from '../prose/prose.ts';
import type { Sentence } from '../prose/sentences.ts';
import type { Word } from '../prose/words.ts';
import { LONGEST_MATCH } from './phrase.ts';
import { ANYTHING, firstOf, type Program } from './program.ts';
import type { Symbols } from './symbols.ts';

/** A sentence ready for matching. */
export interface Line {
  readonly prose: Prose;
  readonly sentence: Sentence;
  /** Symbols of the sentence's words; index 0 is `sentence.from`. */
  readonly symbols: ArrayLike<number>;
}

/** Where a phrase matched: indices of words of the prose, `to` not included. */
export interface Match {
  readonly from: number;
  readonly to: number;
  /** First and last (not included) word of each `( )` group; -1 where the group took no part. */
  readonly groups: readonly (readonly [number, number])[];
}

export const lineOf = (prose: Prose, sentence: Sentence, symbols: Symbols): Line => {
  const out = new Int32Array(sentence.to - sentence.from);
  for (let i = 0; i < out.length; i++) out[i] = symbols.of(prose.words[sentence.from + i]!);
  return { prose, sentence, symbols: out };
};

/**
 * Pairs of step and word that a match has visited. The room is kept from match to match, one for each depth of phrases
 * within phrases; a new number makes all old marks void.
 */
interface Marks {
  marks: Int32Array;
  mark: number;
}
const rooms: Marks[] = [];
let depth = 0;

function freshMarks(size: number): Marks {
  let room = rooms[depth];
  if (room === undefined || room.marks.length < size || room.mark === 0x7fffffff) {
    room = { marks: new Int32Array(Math.max(size, 4096)), mark: 0 };
    rooms[depth] = room;
  }
  room.mark++;
  depth++;
  return room;
}

/**
 * Matches a phrase that begins at one word. Every pair of step and word is visited once at most, so the time is bounded
 * by the phrase's size times its longest match, whatever the phrase.
 * @param endAt the match must end right before this word
 * @returns the match that takes the most words named by the phrase; of equal ones the shorter
 */
export function matchAt(program: Program, line: Line, from: number, endAt?: number): Match | undefined {
  const { steps, first } = program;
  const words = line.prose.words;
  const { sentence } = line;
  if (first !== undefined && (from >= sentence.to || !first.has(line.symbols[from - sentence.from]!))) return undefined;
  const limit = endAt ?? sentence.to;
  const seen = freshMarks(steps.length * (LONGEST_MATCH + 2));
  const slots = new Array<number>(2 * program.groups).fill(-1);
  let best: { to: number; score: number; slots: number[] } | undefined;

  /** Whether the step can take the word, so far as its first words tell. */
  const mayTake = (step: number, at: number): boolean => {
    const words = firstOf(program, step);
    return words === ANYTHING || (at < limit && words.has(line.symbols[at - sentence.from]!));
  };

  function visit(firstStep: number, firstAt: number, firstNamed: number): void {
    let step = firstStep;
    let at = firstAt;
    let named = firstNamed;
    for (;;) {
      const key = (at - from) * steps.length + step;
      if (seen.marks[key] === seen.mark) return;
      seen.marks[key] = seen.mark;
      const s = steps[step]!;
      switch (s.op) {
        case 'word':
          if (at >= limit || !s.accepts.has(line.symbols[at - sentence.from]!)) return;
          at++;
          named++;
          break;
        case 'any': {
          if (at >= limit) return;
          const word = words[at]!;
          const gap = s.gap !== undefined;
          if (word.kind === 'sign' && !(gap && word.norm === ',')) return;
          at++;
          if (!gap) named++;
          break;
        }
        case 'split':
          for (const next of s.next) if (mayTake(next, at)) visit(next, at, named);
          return;
        case 'save': {
          const before = slots[s.slot]!;
          slots[s.slot] = at;
          visit(s.next, at, named);
          slots[s.slot] = before;
          return;
        }
        case 'start':
          if (at !== sentence.body && at !== sentence.from) return;
          break;
        case 'end':
          if (!clauseEndsBefore(line.prose, sentence, at)) return;
          break;
        case 'look':
          if ((matchAt(s.program, line, at) !== undefined) === s.negative) return;
          break;
        case 'match':
          if (endAt !== undefined && at !== endAt) return;
          if (endAt === undefined && partsFromNot(words, at, sentence.to)) return;
          if (best === undefined || named > best.score || (named === best.score && at < best.to))
            best = { to: at, score: named, slots: [...slots] };
          return;
      }
      step = s.next;
    }
  }

  visit(program.entry, from, 0);
  depth--;
  if (best === undefined) return undefined;
  const found = best;
  return {
    from,
    to: found.to,
    groups: Array.from(
      { length: program.groups },
      (_, g) => [found.slots[2 * g] ?? -1, found.slots[2 * g + 1] ?? -1] as const,
    ),
  };
}

/** A match never ends between a verb and its "not": "we can" is in neither "we can't" nor "we can not". */
const partsFromNot = (words: readonly Word[], at: number, to: number): boolean =>
  at < to && words[at]!.norm === 'not' && (words[at]!.glued || words[at - 1]?.norm === 'can');

/** @returns the first match that begins in the words `from` … `to` (not included) of the sentence. */
export function findIn(program: Program, line: Line, from: number, to: number): Match | undefined {
  for (let at = from; at < to; at++) {
    const match = matchAt(program, line, at);
    if (match !== undefined) return match;
  }
  return undefined;
}

/** @returns whether the phrase matches so that it ends right before the word `at`. */
export function matchesBefore(program: Program, line: Line, at: number): boolean {
  for (let from = at; from >= Math.max(line.sentence.from, at - LONGEST_MATCH); from--) {
    if (matchAt(program, line, from, at) !== undefined) return true;
  }
  return false;
}
