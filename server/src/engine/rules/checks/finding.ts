/** What somebody found out, or did long ago: nothing is better for it. */
import { looksAhead } from './ahead.ts';
import { DID, PUTS_RIGHT } from './remedy.ts';
import { holds, type Whole, wordsAt } from './reply.ts';
import { says } from './says.ts';
import { isPast } from './story.ts';
import { wordSet } from './words.ts';

/** What is done to find out: nothing is better for it yet. */
export const LOOKING = wordSet(
  'found find looked look read searched combed examined inspected studied traced trace checked spoke spoken talked rang called heard saw seen noticed went gone through listened watched counted compared thought learned learnt discovered',
);
const BOUGHT =
  /^(?:i|we) (?:bought|made|had|took|sold|built) (?!.*\byou)[^.!?]*\b(?:last|only|first|whole|all|went)\b/i;
/**
 * "I've traced it", "we merged two lists and yours was lost": what was found out, and what went wrong, is no step. What "we did"
 * is one only where it puts something right; what "we have done" is told because it does.
 */
export function isFinding(whole: Whole, i: number): boolean {
  const words = wordsAt(whole, i);
  if (looksAhead(words)) return false;
  const acts = whole.partsOf(i, 'act');
  const said = words.filter((word) => acts.some((at) => holds(at, word)));
  // "We bought the last sixty": of long ago, and for nobody.
  if (says(whole, i, BOUGHT)) return true;
  const putsRight = words.some(({ norm }, at) => PUTS_RIGHT.has(norm) && DID.has(words[at - 1]?.norm ?? 'i'));
  if (putsRight) return false;
  if (said.some(({ norm }) => LOOKING.has(norm))) return true;
  const isPerfect = said.some(({ norm }) => norm === 'have' || norm === 'has');
  return !isPerfect && said.some(({ norm }) => isPast(norm));
}

/** "We moved the stop in 2022": an act of years ago helps nobody today. */
export const isHistory = (whole: Whole, i: number): boolean =>
  wordsAt(whole, i).some(
    ({ norm }, at, words) =>
      /^(?:19|20)\d\d$/.test(norm) && (words[at - 1]?.norm === 'in' || words[at - 1]?.norm === 'since'),
  );
