/** What each sentence of a reply does: greets, acknowledges, refuses, acts … Found by the pages in server/functions/. */
import { isFarewell, SIGNATURE } from '../prose/farewell.ts';
import type { Prose } from '../prose/prose.ts';
import type { Span } from '../text/span.ts';
import type { SentenceFunction } from './rule.ts';

/** One thing that a sentence does, and the words by which it is known. */
export interface SentencePart {
  readonly function: SentenceFunction;
  /** In the prose text. */
  readonly at: Span;
}

/** By sentence of the prose: what it does, in the order of the words; empty where nothing is known. */
export type SentenceParts = readonly (readonly SentencePart[])[];

/** What a farewell may do besides: "Run well," is no step, "Thanks again," is thanks. */
const FAREWELL: ReadonlySet<SentenceFunction> = new Set(['sign', 'close', 'thank', 'celebrate', 'apologise']);

/**
 * The last lines that do nothing else say who writes: short, without a full stop, nobody's question.
 * @param parts what phrases found; the signatures are added
 */
export function addSignatures(prose: Prose, parts: SentencePart[][]): void {
  for (let i = prose.sentences.length - 1; i > 0; i--) {
    const sentence = prose.sentences[i]!;
    if (isFarewell(prose, i)) {
      const at = { start: sentence.start, end: sentence.end };
      parts[i] = [
        ...parts[i]!.filter((p) => FAREWELL.has(p.function) && p.function !== 'sign'),
        { function: 'sign', at },
      ];
      continue;
    }
    const words = prose.words.slice(sentence.from, sentence.to);
    const last = words[words.length - 1];
    const spoken = words.filter((w) => w.kind !== 'sign').length;
    // An address of a page is nobody's name.
    if (!words.some((w) => w.kind === 'word' || prose.read.tokenAt.has(w.start))) return;
    if (parts[i]!.some((p) => p.function === 'sign' || p.function === 'close')) continue;
    if (isListed(prose, i)) return;
    if (
      spoken > SIGNATURE ||
      (last !== undefined && /^[.!?…:]$/.test(last.norm) && !isFirm(words)) ||
      (parts[i]!.length > 0 && !isDesk(prose, words, parts[i]!))
    )
      return;
    parts[i] = [{ function: 'sign', at: { start: sentence.start, end: sentence.end } }];
  }
}

/** "Order Desk", "Contact Team": no order, for it is written as a name. */
const isDesk = (prose: Prose, words: Prose['words'], parts: readonly SentencePart[]): boolean =>
  words.length > 1 &&
  words.length < 5 &&
  parts.every((p) => p.function === 'instruct' || p.function === 'ask') &&
  words.every(({ start, end }) => /^\p{Lu}/u.test(prose.read.text.slice(start, end)));

/** "Teal & Co.": a full stop that ends no sentence. */
const isFirm = (words: Prose['words']): boolean =>
  /^(?:co|ltd|inc|bros|jr|sr|corp)\.?$/.test(words[words.length - 2]?.norm ?? '');

/** Whether a line is one of a list: no name stands there. A mere "- Ana" is no list. */
function isListed(prose: Prose, i: number): boolean {
  const isItem = (at: number): boolean => prose.read.blocks[prose.sentences[at]?.block ?? -1]?.kind === 'item';
  return isItem(i) && (isItem(i - 1) || isItem(i + 1));
}

/** @returns for each sentence the set of its functions. */
export const setsOf = (parts: SentenceParts): readonly ReadonlySet<SentenceFunction>[] =>
  parts.map((own) => new Set(own.map((p) => p.function)));
