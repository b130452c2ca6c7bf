import type { Check } from '../../check.ts';
import { SENTENCE_FUNCTIONS } from '../../rule.ts';
import { asksWhat, isAutomatic, writesFirst } from '../letter.ts';
import { isTrouble, normsAt, type Whole, wholeOf, wordsAt } from '../reply.ts';
import { says } from '../says.ts';
import { tellsOfCase } from '../story.ts';
import { isTroubled, tellsOfTheirTrouble } from '../trouble.ts';

/**
 * Whether a sentence says what went wrong for them by a fact: "three emails, and you still have no part", "$1,140 for a dog's teeth
 * would make anyone sit up". Mere understanding could go to anybody.
 */
function isConcrete(whole: Whole, i: number): boolean {
  if (isFragment(whole, i) || says(whole, i, STILL)) return true;
  if (!tellsOfTheirTrouble(whole, i) || whole.does(i, 'apologise')) return false;
  return !whole.does(i, 'acknowledge') || whole.does(i, 'explain') || says(whole, i, DIGIT);
}

const DIGIT = /\d/;

/** "Cold soup, the wrong main, then a bill with someone else's wine on it": what went wrong, one thing after the other. */
const isFragment = (whole: Whole, i: number): boolean =>
  !whole.does(i, ...SENTENCE_FUNCTIONS) &&
  normsAt(whole, i).filter((norm) => norm === ',').length > 1 &&
  wordsAt(whole, i).some(isTroubled) &&
  !normsAt(whole, i).some((norm) => norm === 'we' || norm === 'is' || norm === 'are' || norm === 'will');
/** "The mattress still feels like a board to you". */
const STILL = /\b(?:still|never|no longer)\b[^.!?]*\b(?:to|for|with) you\b/i;

/** "Sorry the garden is missing", "sorry about the spelling error": names what went wrong; "sorry about your experience" does not. */
const NAMED =
  /\b(?:sorry|apologi[sz]e)(?: (?:that|about|for|to (?:hear|read|see|learn)(?: that| about| of)?))? (?:the|your) (?!(?:\w+ ){0,2}?(?:inconveniences?|experiences?|troubles?|delays?|frustrations?|confusion|issues?|problems?|situation|hassle|matter|wait|disappointment|expectations?|disruption|way|fact)\b)\w+/i;
/** "The outage affecting your service", "thank you for writing about your move": says whose case it is. */
const OF_YOURS =
  /\b(?:whenever|each time|every time) you\b|\byou(?: are|['’]re) the (?:first|second|third|only one) to (?:write|report|tell|notice|ask)\b|\byour (?!(?:account|order|parcel|subscription|plan|bank|card|provider|contract|membership)['’])\w+['’]s \w+|^you (?:now |also )?(?:wish|want|would like|hope|intend|plan|need|asked|wanted|wished) (?!to (?:know|thank)\b)|\b(?:affect|impact|disrupt|interrupt)(?:ing|ed|s) (?:you|your)\b|\b(?:reaching out|contacting us|writing|getting in touch|e-?mail|message|letting us know|telling us) (?:to us |\w+ )?(?:about|regarding|concerning) your\b/i;
const EXPECTED = /\bexpectations?\b/i;
const isNamed = (whole: Whole, i: number): boolean =>
  (whole.does(i, 'apologise') && says(whole, i, NAMED) && !says(whole, i, EXPECTED)) || says(whole, i, OF_YOURS);

/** No sentence, and no placeholder but a name in the greeting, is about this customer's case. */
const check: Check = function* (input) {
  if (input.situation.length === 0 || !isTrouble(input)) return;
  const whole = wholeOf(input);
  const first = whole.content[0];
  if (!whole.complete || first === undefined || !whole.lacks('mirror')) return;
  // Nobody wrote to a program, or to a shop that writes first: there are no words of theirs to say back.
  if (writesFirst(whole) || isAutomatic(whole) || asksWhat(whole) || whole.doing('greet', 'sign').length === 0) return;
  // A placeholder, but for the name in the greeting, names this case too.
  const named =
    input.prose.sentences.some((_, i) => says(whole, i, OF_YOURS)) ||
    whole.content.some((i) => {
      const { body, to } = whole.prose.sentences[i]!;
      return whole.prose.words.slice(body, to).some((word) => word.kind === 'opaque');
    });
  // What we did about it may be done for anybody.
  if (
    named ||
    whole.content.some((i) => tellsOfCase(whole, i, whole.does(i, 'act')) || isConcrete(whole, i) || isNamed(whole, i))
  )
    return;
  yield { at: whole.at(first), statement: { functions: ['mirror'], over: 'before' } };
};
export default check;
