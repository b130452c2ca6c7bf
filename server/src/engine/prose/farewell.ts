import { once } from '../text/once.ts';
import type { Prose } from './prose.ts';

/** The most words of a line that only says who writes. */
export const SIGNATURE = 7;

/** "Dry nights, Zeltwerk": few words, a comma, and a name. */
const farewellAndNamePattern = once(
  () => /^[^,!–—]+[,!–—]\s+(?:(?:the|your|de|von|van|da|at|of|and|&|from|@)\s+)*(?:\p{Lu}|\uFFFC)[^!?]*$/u,
);

/** Whether a paragraph is a farewell and a name, or the farewell of a name that stands below it. */
export function isFarewell(prose: Prose, index: number): boolean {
  const { start, end, from, to, question, block } = prose.sentences[index]!;
  const next = prose.sentences[index + 1];
  if (index < 2 || question || prose.sentences[index - 1]!.block === block || next?.block === block) return false;
  const text = prose.read.text.slice(start, end).trim();
  const words = prose.words.slice(from, to);
  const sign = words.findIndex((w) => w.kind === 'sign');
  if (sign < 1 || sign > SIGNATURE || words.length > 2 * SIGNATURE || /[.?…:;]$/.test(text)) return false;
  return next === undefined ? farewellAndNamePattern().test(text) : /[,!]$/.test(text) && sign === words.length - 1;
}
