/** Whether a sentence tells what was done to put something right. */
import type { Prose } from '../../prose/prose.ts';
import { ofSentence, wordsAt } from './reply.ts';
import { says } from './says.ts';
import { isPast } from './story.ts';
import { isTroubled } from './trouble.ts';
import { wordSet } from './words.ts';

/** What is done to put things right. */
export const PUTS_RIGHT: ReadonlySet<string> = wordSet(
  'refunded credited sent posted shipped packed replaced restored booked fixed repaired mended opened asked arranged cancelled canceled lifted unlocked switched added reset attached enclosed returned paid waived extended corrected updated reopened raised reserved ordered issued removed rebuilt recovered brought given gave transferred reported started restarted prepared passed handed pulled applied approved lined swapped reprinted redone rolled patched told invited undid undone reinstated doubled tested emailed registered signed logged noted flagged',
);
/** What stands before what we, or somebody for us, did. */
export const DID: ReadonlySet<string> = wordSet(
  "i we have has 's been and also already now then just is are am they she he both who team colleague colleagues manager lab office desk warehouse , personally today yesterday immediately ourselves myself",
);

const MORE_RIGHT = wordSet(
  'changed moved put set taken made renewed refreshed cleaned written went left gone through run kept checked rewritten upgraded freed cleared covered',
);
/** What takes the place of something. */
const NEW = wordSet('new second replacement fresh corrected spare another free full third cheque check refund');
const DETERMINERS = wordSet('a an the your our my two both');
const BE = wordSet("was were is are 's has have been i we");

/**
 * Whether a sentence says what was done about something, and nothing of what went wrong: "I changed the code on your file",
 * "the map was refreshed at noon", "a new box left Bergen this morning".
 */
export const isRemedyTold = ofSentence((whole, i): boolean => {
  const words = wordsAt(whole, i);
  if (words.some((word) => isTroubled(word) && !MILD.has(word.norm)) || words.some(({ norm }) => norm === 'because'))
    return false;
  if (isCauseFirst(words)) return false;
  if (says(whole, i, IS_BACK)) return true;
  const isNew = words.some(
    ({ norm }, at) => (NEW.has(norm) && DETERMINERS.has(words[at - 1]?.norm ?? '') && at < 4) || norm === 'post',
  );
  const isDone = words.some(
    ({ norm }, at) =>
      (PUTS_RIGHT.has(norm) && !(EITHER.has(norm) && FIRST.has(words[at - 1]?.norm ?? ''))) ||
      (MORE_RIGHT.has(norm) && BE.has(words[at - 1]?.norm ?? '')),
  );
  const isPerfect = words.some(
    ({ norm }, at) => norm === 'have' && isOne(words[at + 1]?.norm) && FIRST.has(words[at - 1]?.norm ?? ''),
  );
  return (
    isPerfect || ((isNew || isDone) && (whole.does(i, 'act', 'expect') || words.some(({ norm }) => TODAY.has(norm))))
  );
});
/** "The $390 went back to your card", "two seats are held for you". */
const IS_BACK =
  /\b(?:went|gone|come|came|is|are) (?:now |already )?back (?:to|on|onto|into|in) (?:your|his|her|their) (?:\w+ )?(?:card|account|bank|balance|wallet)\b|\b(?:is|are) (?:now |already |both )?(?:held|reserved|kept|set aside|put aside) (?:for you|(?:in|under) your name)\b/i;
/** "The left one came out with a chip, so I ordered another", "it fell off when we moved the files": what stands before that is why. */
function isCauseFirst(words: Prose['words']): boolean {
  const so = words.findIndex(({ norm }, at) => BEFORE_US.has(norm) && FIRST.has(words[at + 1]?.norm ?? ''));
  return (
    so > 2 &&
    !words.slice(0, 2).some(({ norm }) => FIRST.has(norm)) &&
    words
      .slice(0, so)
      .some(({ norm }, at, all) => isPast(norm) && !PUTS_RIGHT.has(norm) && !FIRST.has(all[at - 1]?.norm ?? ''))
  );
}
const BEFORE_US = wordSet('so when while after');
const isOne = (norm = ''): boolean => PUTS_RIGHT.has(norm) || MORE_RIGHT.has(norm);
/** "I sent your letter to somebody else" is a cause; "I have sent it again" is none. */
const EITHER = wordSet('sent gave told asked passed handed pulled opened posted switched');
const FIRST = wordSet('i we');
/** Words of trouble that stand in remedies as well: "at no cost", "does the work again". */
const MILD = wordSet('cost costs again no not nothing instead without hold held');
const TODAY = wordSet('today morning afternoon tonight now already noon');
