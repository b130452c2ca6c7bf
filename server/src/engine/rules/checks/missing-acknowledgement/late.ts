import type { Check, CheckInput } from '../../check.ts';
import { LOOKING } from '../finding.ts';
import { isAutomatic, writesFirst } from '../letter.ts';
import { isProcedure, speaksOfAll } from '../procedure.ts';
import { isIn, isToUnderstand, normsAt, type Whole, wholeOf } from '../reply.ts';
import { says } from '../says.ts';
import { isPast } from '../story.ts';
import { isStatus, tellsOfTheirTrouble, tellsOfTrouble } from '../trouble.ts';

/** A program wrote it: nobody complained, so there is nothing to understand before anything else is said. */
const isNotice = ({ situation }: CheckInput, whole: Whole): boolean => situation.length === 0 && isAutomatic(whole);

const ownsCause = (whole: Whole, i: number): boolean =>
  tellsOfTrouble(whole, i) &&
  !whole.does(i, 'act') &&
  !speaksOfAll(whole, i) &&
  normsAt(whole, i).some(
    (norm, at, norms) =>
      (norm === 'i' || norm === 'we') &&
      // "Version 4.2, which we put out on Tuesday, dropped the mark".
      !(norms[at - 1] === 'which' && norms[at - 2] === ',') &&
      !LOOKING.has(norms[at + 1] ?? '') &&
      (whole.does(i, 'explain') || isPast(norms[at + 1] ?? '')),
  );

/** Whether a sentence is a line of a list: such a line says nothing to anybody. */
const isListed = ({ prose }: Whole, i: number): boolean =>
  prose.read.blocks[prose.sentences[i]!.block]?.kind !== 'paragraph';

/** Whether a letter that nobody declared opens with a rule for everybody, and shows all the same that something went wrong. */
function isUnderstood({ situation }: CheckInput, whole: Whole): boolean {
  const first = whole.content[0];
  if (situation.length > 0 || first === undefined || whole.doing('greet').length === 0) return false;
  return (speaksOfAll(whole, first) || isProcedure(whole, first)) && whole.doing('acknowledge').length > 0;
}

/** "We're sorry for the loss of your husband": sorrow, and no apology. */
const isFelt = (input: CheckInput, whole: Whole, i: number): boolean =>
  whole.does(i, 'acknowledge', 'apologise') || (isIn(input, 'grief') && says(whole, i, SORROW));
const SORROW = /\b(?:sorry|condolences|sympath\w+|sadden\w+|sad)\b/i;

/** "I also see that you are in Bogotá with no card that works". */
const SEEN =
  /\b(?:i|we) (?:also |now |do |can )*(?:see|know|understand|gather|realise|realize|hear|am aware) that you\b/i;

/** Sentences about ourselves after which a new price comes late. */
const LATE = 3;
/** "We opened in 2014 with two rooms": a letter about a new price that speaks of us first, and names no price and nobody else for long. */
const opensWithUs = (whole: Whole): boolean =>
  whole.content.length > LATE && whole.content.slice(0, LATE).every((i) => !says(whole, i, OF_PRICE));
const OF_PRICE =
  /\p{Sc}|\b(?:you|your|yours|prices?|rates?|fees?|rents?|premiums?|tariffs?|dues|fares?|cost|costs|per ?cent)\b|%/iu;

/** "The bees were to come on Saturday": what was promised and did not come is seen. */
const WAS_TO_COME =
  /\b(?:was|were) (?:due|supposed|meant|going|to) (?:to )?(?:be|come|arrive|start|begin|open|reach|stand|go|leave|have)\b/i;
/** "The stock that you chose needs a second day", "you needn't clean them": of the order, or of a step, and nothing that happened. */
const isOfTheOrder = (whole: Whole, i: number): boolean =>
  says(whole, i, NEED_NOT) || ((isListed(whole, i) || says(whole, i, AS_ORDERED)) && !tellsOfTrouble(whole, i));
const NEED_NOT = /^you (?:need(?:n['’]t| not)|do(?:n['’]t| not) (?:need|have) to)\b/i;
const AS_ORDERED =
  /^(?:the|your|a|an|this|that) (?:[\w’'-]+ ){1,3}?(?:that|which)? ?you(?:['’]ve| have)? (?:chose|chosen|ordered|bought|picked|selected|asked for) (?:\w+s|is|are|has|have)\b|^you (?:need(?:n['’]t| not)|do(?:n['’]t| not) (?:need|have)|can|may|will|must|should|have to)\b/i;

/** "I read that you said you see little with one eye": what somebody told us of themselves. */
const TOLD_US =
  /\b(?:(?:that|as) you(?: have|['’]ve| also| had)* (?:mentioned|told|wrote|written|said|explained|described)|you(?: have|['’]ve| also| had)* (?:mentioned|told (?:me|us)|wrote|written|said|explained|described)(?: in your \w+| to (?:me|us))? (?:that|how|about|you|your|it)|(?:i|we) (?:also )?(?:see|read|saw|note|noticed|gather|understand) (?:from your \w+ )?that you|from your (?:note|message|form|letter|e-?mail|answers?|call))\b/i;
/** Steps after which what they told us comes late. */
const GUIDE = 3;
/** Whoever begins with us is told the steps, and only then heard: what they told us would have changed them. */
function heardLate(input: CheckInput, whole: Whole): number | undefined {
  if (!isIn(input, 'onboarding')) return undefined;
  const heard = whole.content.findIndex((i) => says(whole, i, TOLD_US));
  const steps = whole.content.slice(0, Math.max(0, heard)).filter((i) => whole.does(i, 'instruct', 'ask'));
  return heard >= GUIDE && steps.length >= GUIDE - 1 ? whole.content[heard] : undefined;
}

/** The first sentence that shows understanding stands after steps, requests or refusals. */
const check: Check = function* (input) {
  const whole = wholeOf(input);
  // Whoever writes first has to say the news before anybody can understand it.
  if (isNotice(input, whole) || writesFirst(whole)) return;
  const heard = heardLate(input, whole);
  if (heard !== undefined && whole.complete && whole.content[0] !== undefined) {
    yield {
      at: whole.at(heard),
      rewriteAt: whole.at(whole.content[0]),
      statement: { functions: ['mirror', 'acknowledge'], over: 'before' },
      related: [{ at: whole.at(whole.content[0]), message: 'The customer reads this first.' }],
    };
    return;
  }
  const isPrice = isIn(input, 'price-rise') && opensWithUs(whole);
  if (!whole.complete || !whole.letter || !(isToUnderstand(input) || isPrice || isUnderstood(input, whole))) return;
  const understood = whole.content.findIndex(
    (i) =>
      (tellsOfTheirTrouble(whole, i) && !says(whole, i, NEED_NOT)) ||
      (isIn(input, 'grief') && tellsOfTrouble(whole, i)) ||
      says(whole, i, WAS_TO_COME) ||
      (whole.does(i, 'mirror') && !isStatus(whole, i) && !isOfTheOrder(whole, i)),
  );
  const first = whole.content[0];
  const late = whole.content[understood];
  if (first === undefined || late === undefined || understood < 2) return;
  // "You have stood through one fair without a card. I'm sorry about that": felt with the next words, or seen at last.
  const isFeltHere = isFelt(input, whole, late);
  const next = whole.content[understood + 1];
  if (!isFeltHere && !says(whole, late, SEEN) && (next === undefined || !isFelt(input, whole, next))) return;
  if (isListed(whole, late)) return;
  const before = whole.content.slice(0, understood);
  // Who has said that it was us, and how, has understood before the apology: "it stopped when I set the wrong date".
  if (before.some((i) => ownsCause(whole, i))) return;
  // Who wants to leave wants to hear first that it is done.
  if (isIn(input, 'cancellation') && !before.some((i) => whole.does(i, 'instruct', 'ask', 'refuse'))) return;
  // A story told in its order opens with no procedure: "The good news: … The bad: pages 141 to 150 aren't anywhere."
  const isOpened = speaksOfAll(whole, first) || isProcedure(whole, first) || whole.does(first, 'act', 'expect');
  const told = before[before.length - 1]!;
  if (!isOpened && !whole.does(told, 'act') && tellsOfTrouble(whole, told) && !speaksOfAll(whole, told)) return;
  const business = before.some((i) => whole.does(i, 'instruct', 'ask', 'refuse', 'act', 'expect'));
  if (!business && understood < 3) return;
  yield {
    at: whole.at(late),
    ...(isFeltHere ? {} : { soft: true }),
    rewriteAt: whole.at(first),
    statement: { functions: ['mirror', 'acknowledge'], over: 'before' },
    related: [{ at: whole.at(first), message: 'The customer reads this first.' }],
  };
};
export default check;
