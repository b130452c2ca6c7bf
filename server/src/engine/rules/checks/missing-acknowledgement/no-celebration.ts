import type { Check } from '../../check.ts';
import { isIn, textAt, type Whole, wholeOf } from '../reply.ts';
import { says } from '../says.ts';

/** Sentences of content that may hold the warm word. */
const OPENING = 2;
/** Sentences of content from which on a letter that nobody declared is an answer to news. */
const ANSWER = 3;

/** What people are glad to tell, in words that mean nothing else. */
const NEWS =
  /\b(?:pass(?:ed|ing) (?:\S+ ){0,5}?(?:exams?|test|finals|assessment|audition|apprenticeship|degree|theory)|(?:got|getting|been) (?:married|engaged|promoted)|your (?:engagement|promotion|graduation|new ?born|new baby|new job|retirement|first (?:home|house|flat|mortgage|child|grandchild|novel|book))|(?:birth|arrival) of your|(?:won|winning) (?:\S+ ){0,4}?(?:prize|award|medal|championship|title|cup|scholarship)|(?:first )?mortgage (?:has been |was |is )?approved|(?:daughter|son|baby|twins|child|grandson|granddaughter|little \w+) (?:was|were|is|has been) (?:born|here)|(?:finished|completed) your (?:degree|apprenticeship|training|doctorate)|(?:open|opens|opened|opening|launch|launched|launching|start|started|starting|bought|buying|found|founded|founding) your (?:very )?(?:first|own) (?:\w+ )?(?:shop|store|caf[eé]|restaurant|bakery|bar|studio|practice|surgery|salon|school|gallery|workshop|company|business|firm|farm|hotel|brewery|bookshop|food truck|stall|branch|office))\b/i;

const VENUE =
  '(?:shop|store|bookshop|caf[eé]|restaurant|bakery|bar|pub|studio|practice|surgery|salon|school|nursery|gallery|workshop|company|business|firm|farm|hotel|guest ?house|brewery|food truck|truck|stall|branch|office|clinic|gym|kennels?|theatre|theater|cinema|garage|pottery|florist|deli|kiosk|parlour|hostel|vineyard|bistro|kitchen|dairy|smithy|joinery|tailor)';
/** What somebody opens, and how long they have waited for it: "the bakery opens on Saturday, after two years of paperwork". */
const OPENS: readonly RegExp[] = [
  new RegExp(
    `\\byour (?:very |own )*(?:first|own) (?:[\\w-]+ ){0,2}?${VENUE} (?:is|has|opens?|opened|starts?|started|launch\\w*|goes|stands)\\b`,
    'i',
  ),
  /\b(?:open|opens|opened|opening|launch\w*|starts?|starting|goes live)\b[^.!?]{0,60}?(?:\bafter (?:[\w-]+ ){0,2}?(?:years?|months|decades?)\b|\b(?:the|your) first\b|\bat last\b|\bfinally\b|\b(?:of )?your (?:dreams?|own)\b)/i,
  /\bafter (?:[\w-]+ ){0,3}?(?:years?|months|decades?)\b[^.!?]{0,60}?\b(?:open|opens|opened|opening|launch\w*)\b/i,
  new RegExp(
    `\\b${VENUE} (?:that |which )?you(?:['’]ve| have| had)? (?:\\w+ )?(?:dreamt|dreamed|saved|longed|waited|worked|wanted)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:dreamt|dreamed|dreaming|saved|longed|waited|worked) (?:of|for|towards?) (?:[\\w’'-]+ ){0,4}?${VENUE}\\b`,
    'i',
  ),
];
const OF_A_VENUE = new RegExp(`\\b${VENUE}\\b`, 'i');
/** "Our shop opens in your town". */
const OF_OURS = new RegExp(`\\bour (?:[\\w-]+ ){0,2}?${VENUE}\\b`, 'i');
const opensIt = (whole: Whole, i: number): boolean =>
  !says(whole, i, OF_OURS) && says(whole, i, OF_A_VENUE) && OPENS.some((each) => says(whole, i, each));

const OF_YOU = /\byou(?:r|'ve|’ve)?\b/i;

/**
 * Whether a letter that nobody declared, or that welcomes somebody, opens with news of the customer's, and nothing in it is
 * amiss.
 */
function answersNews(whole: Whole): boolean {
  if (whole.doing('greet').length === 0 || whole.content.length < ANSWER) return false;
  if (whole.doing('celebrate', 'apologise', 'acknowledge', 'refuse').length > 0) return false;
  return whole.content
    .slice(0, OPENING)
    .some((i) => (says(whole, i, NEWS) || opensIt(whole, i)) && says(whole, i, OF_YOU));
}

/** Good news is answered with procedure: no warm word in the first two sentences. */
const check: Check = function* (input) {
  const whole = wholeOf(input);
  const first = whole.content[0];
  if (!whole.complete || first === undefined) return;
  const isNews = input.situation.length === 0 || isIn(input, 'onboarding') ? answersNews(whole) : false;
  if (!isNews && !isIn(input, 'good-news')) return;
  const opening = whole.content[OPENING] ?? whole.prose.sentences.length;
  if (whole.doing('celebrate').some((i) => i < opening) || whole.hasBlank(first)) return;
  // "You passed, and on the day it snowed!"
  const isCried = (_: unknown, i: number): boolean =>
    i < opening && !whole.does(i, 'greet', 'thank', 'close', 'sign') && textAt(whole, i).trimEnd().endsWith('!');
  if (whole.prose.sentences.some(isCried)) return;
  yield { at: whole.at(first), statement: { functions: ['acknowledge', 'mirror'], over: 'before' } };
};
export default check;
