/** Which sentences feel with the customer, and do nothing else. */
import type { CheckInput } from '../check.ts';
import { holds, type Whole, wordsAt } from './reply.ts';
import { says } from './says.ts';

/** @returns the sentences of mere empathy: those that own a fault, act or thank as well are more or something else. */
export const empathyOf = (whole: Whole): readonly number[] =>
  whole
    .doing('acknowledge')
    .filter(
      (i) =>
        !whole.hasBlank(i) &&
        !whole.does(i, 'act') &&
        !isThanks(whole, i) &&
        !(whole.does(i, 'explain') && isOfUs(whole, i)) &&
        !says(whole, i, FAULT_OF_US) &&
        !says(whole, i, OUR_DEED),
    );

/** "Thank you for telling me how it felt" thanks; "I can feel how it hurt, and I thank you for writing" feels first. */
const isThanks = (whole: Whole, i: number): boolean =>
  whole.does(i, 'thank') && whole.firstOf(i, 'thank', 'acknowledge') === whole.firstOf(i, 'thank');

/** "You waited for a truck that we had sent to Linz": what we did, and no feeling; "I winced" is one. */
const OUR_DEED =
  /\b(?:we|i)(?: had|['’]d)? (?:sent|gave|told|put|took|left|charged|booked|packed|shipped|forgot|lost|broke|mixed|typed|printed|closed|cancelled|deleted|switched|billed|promised)\b/i;

/** "Both of those were our errors": a fault is owned, and nobody's feeling told. */
const FAULT_OF_US =
  /\b(?:our|my)(?: \w+)? (?:mistakes?|faults?|errors?|oversights?|slips?|blunders?|doing|failings?|failures?)\b|\b(?:mistakes?|faults?|errors?|oversights?|slips?|failings?) (?:of|is|are|was|were) (?:all |entirely )?(?:ours|mine)\b|\b(?:is|was|are|were|[’']s) (?:all |entirely )?on (?:us|me)\b/i;

/** Rules of phrases by which a sentence is one of feeling as well, hollow or not. */
const FEELING = [
  'hollow-empathy/cant-imagine',
  'hollow-empathy/frustration',
  'hollow-empathy/i-understand',
  'hollow-empathy/same-feeling',
  'sympathy/pity',
];

/** @returns the sentences of mere empathy, and those that a rule of empty feeling underlines; in order. */
export function feelingsOf(whole: Whole, found: CheckInput['found']): readonly number[] {
  const spans = FEELING.flatMap(found);
  const hollow = whole.content.filter(
    (i) => !whole.does(i, 'act', 'thank', 'refuse', 'apologise') && spans.some((at) => holds(whole.at(i), at)),
  );
  const felt = whole.content.filter((i) => says(whole, i, FELT) && !whole.does(i, 'act'));
  return [...new Set([...empathyOf(whole), ...hollow, ...felt])].sort((a, b) => a - b);
}

/** "You wrote that you still ring her, and I felt for you": felt beside what they wrote. */
const FELT =
  /\b(?:i|we) (?:really |truly |do |did |all |so )*(?:felt|feel|grieved?|wept|cried) (?:so (?:much )?)?(?:for|with) (?:you|both|him|her|them|your)\b|\b(?:our|my) (?:hearts? (?:goes|go|went)|(?:thoughts|prayers)(?: and (?:thoughts|prayers))? (?:are|go)) (?:out )?(?:to|with) (?:you|your|both|him|her|them|everyone)\b/i;

/** Whether a sentence speaks of what we do, rather than of what one feels: "my stomach turned when I read it". */
const isOfUs = (whole: Whole, i: number): boolean => wordsAt(whole, i).some(({ norm }) => OF_US.has(norm));
const OF_US = new Set(['we', 'our', 'us', 'ours', 'because', 'so', 'mistake', 'fault']);
