import type { Check } from '../../check.ts';
import { isAutomatic, isWarning, sayAway } from '../letter.ts';
import { isIn, lastContent, type Whole, wholeOf } from '../reply.ts';
import { says } from '../says.ts';
import { isEmptyStep, ownStepsOf, stepsOf } from '../steps.ts';
import { reportsTrouble } from '../trouble.ts';

/** Sentences from which on a letter of condolence is more than that. */
const CONDOLENCE = 4;

/** Whether somebody in grief wrote about something that is to be done: a card of two lines asks for nothing. */
const isCase = (whole: Whole): boolean =>
  whole.content.length >= CONDOLENCE || whole.doing('mirror').some((i) => says(whole, i, THEY_WROTE));
const THEY_WROTE = /\byou (?:asked|wrote|told)\b/i;

/** Sentences that welcome somebody, before anything is to be done. */
const WELCOME = 3;

/** "Your account is active": what they know when they have it, and nothing to begin with. */
const isOpened = (whole: Whole, i: number): boolean =>
  whole.content.indexOf(i) < WELCOME && !whole.does(i, 'offer', 'ask', 'instruct') && says(whole, i, OPENED);
const OPENED =
  /\b(?:is|are|has been) (?:now |all )*(?:active|open|live|ready|set up|registered|created|activated|opened)\b[^,;:]*\.?$/i;

/** "I'm taking over from Tom": who writes from now on, and nothing that is done. */
const isTakenOver = (whole: Whole, i: number): boolean =>
  whole.content.indexOf(i) < WELCOME &&
  !whole.does(i, 'offer', 'ask', 'instruct', 'expect') &&
  says(whole, i, TAKEN_OVER);
const TAKEN_OVER =
  /^(?:from \w+(?: on)?,? |[^,;:.!?]{0,30}, )?(?:i|we)(?:['’]m| am|['’]re| are) (?:now )?(?:the (?:one|person) who|your (?:\w+ )?(?:contact|adviser|advisor|person)|in charge|responsible|here for you)\b(?![^.!?]*\b(?:will|ordered|booked|sent|asked|order|book)\b)|^(?:[^,;:.!?]{0,30}, )?(?:i|we)(?:['’]m| am| have|['’]ve|['’]re| are)? (?:now |just )?(?:tak(?:e|en|ing) (?:this |it |you |your \w+ )?over|look(?:ing)? after (?:you|it|them|your))\b(?![^.!?]*\b(?:will|ordered|booked|sent|asked|order|book)\b)/i;

/** "If you don't see why, you could try contacting the moderator": a way on for whoever wants it. */
const ASK_WHOM =
  /\bif you\b[^.!?]*\byou (?:could|can|may|might) (?:also |always |then )?(?:try (?:contact|ask|call|writ|e-?mail|ring)ing|(?:contact|ask|call|write to|e-?mail|ring)) \S+/i;

const ASKED_FACT =
  /\byou(?: have|['’]ve)? (?:asked|wondered|wanted to know) (?:us |me )?(?:whether|if|how|what|who|where|why|which) (?!(?:you|we|i|he|she|they|your \w+) (?:can|could|may|might)\b)\w+/i;

/** A case in which nothing happens next: no action of ours, no request, no choice. */
const check: Check = function* (input) {
  if (isIn(input, 'good-news', 'closing', 'routine')) return;
  const whole = wholeOf(input);
  if (isEmptyStep(input)) return;
  if (!whole.complete || whole.content.length < 2) return;
  // What a program or a moderator writes tells what happens to the customer, not what we do for them.
  if (input.situation.length === 0 && (!reportsTrouble(whole) || isWarning(whole) || whole.doing('refuse').length > 0))
    return;
  if (isAutomatic(whole) || (input.situation.length === 0 && says(whole, lastContent(whole), ASK_WHOM))) return;
  if (isIn(input, 'grief') && !isCase(whole)) return;
  // "You asked whether calls are kept": the answer is all that is wanted.
  if (
    isIn(input, 'privacy') &&
    whole.doing('refuse').length === 0 &&
    whole.content.some((i) => says(whole, i, ASKED_FACT))
  )
    return;
  // What ends in a refusal is marked there, unless somebody else is said to be the way on.
  if (whole.doing('refuse').includes(lastContent(whole)) && stepsOf(whole).length === 0) return;
  const steps = ownStepsOf(input, whole);
  const isMere = (i: number): boolean =>
    (isIn(input, 'onboarding') && isOpened(whole, i)) || (isIn(input, 'handover') && isTakenOver(whole, i));
  if (!steps.every(isMere)) return;
  // A rule of phrases says of this sentence that it sends the customer away.
  if (sayAway(input, whole, lastContent(whole))) return;
  yield { at: whole.at(lastContent(whole)), statement: { functions: ['act', 'set expectation'], over: 'after' } };
};
export default check;
