/**
 * Lines as they were written. Markdown reads a line break as a space, and in other texts a line that is full may go on in
 * the next one: what such a line begins may be a sentence of its own all the same.
 */
import { OPAQUE, type ReadProse } from '../markup/markup.ts';
import { isAtomicAt } from '../text/mapped-text.ts';
import type { Prose } from './prose.ts';
import { OPENERS, type Sentence, startsUpper } from './sentences.ts';
import { sameSpelling } from './spelling.ts';

/** How many signs and spaces may stand between the start of a line and its first word. */
const MOST = 6;

const isBreak = (read: ReadProse, at: number): boolean =>
  read.text[at] === '\n' || (read.text[at] === ' ' && isAtomicAt(read, at));

/** Whether a line ends between two places. */
function broken(read: ReadProse, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isBreak(read, i)) return true;
  return false;
}

/** @returns whether a place of the prose is where a line begins, behind its quotation marks or bullets */
export function opensLine(read: ReadProse, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - MOST); i--) {
    if (isBreak(read, i)) return true;
    const sign = read.text[i]!;
    if (/[\p{L}\p{N}.,;!?]/u.test(sign) || sign === OPAQUE) return false;
  }
  return at <= MOST;
}

/** After these a sentence goes on, whatever stands on the next line. */
const GOES_ON = new Set(
  ', a an the of to in on at by for from with about as and or but nor than that which who if when our your my his her their this these those is are was were'
    .split(' ')
    .map(sameSpelling),
);

/**
 * @returns whether a line of a sentence plainly begins anew with a word: it is a bullet, or has a capital that it has nowhere
 * but at the head of a sentence, and nothing before it asks to go on
 */
export function beginsAnew({ words, read }: Prose, { from, to }: Sentence, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (at <= from || word === undefined || before === undefined) return false;
  const isItem =
    (word.kind === 'sign' && /^[•·▪●◦]$/.test(word.norm)) ||
    // "Best wishes,", and below it who writes.
    (word.kind === 'opaque' && before.norm === ',' && (at + 1 === to || broken(read, word.end, words[at + 1]!.start)));
  if (!isItem && (word.kind !== 'word' || !startsUpper(read.text, word) || !OPENERS.has(word.norm))) return false;
  if (!isItem && GOES_ON.has(before.norm)) return false;
  if (!broken(read, before.end, word.start)) return false;
  if (isItem) return true;
  // "I" has its capital everywhere: only behind a note alone on its line it is a beginning.
  return word.norm !== 'i' || words.slice(from, at).every(({ kind }) => kind === 'opaque');
}
