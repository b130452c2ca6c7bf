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
  /\b(?:we|i)(?: had|['’]d)? (?:sent|gave|told|put|took|left|charged|booked|packed|shipped|forgot|lost|broke|mixed|typed|printed|closed|cancelled|deleted|switched|billed|promised)\b|\b(?:we|i) (?:should|could|might|ought to)(?: not|n['’]t| well| really| easily)* have (?!felt|imagined|cried|wept|hugged|been)\w+|\b(?:we|i)(?:['’]d| would) have (?:seen|known|noticed|spotted|caught|found|checked|told|read|rung|called|stopped)\b/i;

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
  const felt = whole.content.filter(
    (i) =>
      FELT.some((each) => says(whole, i, each)) &&
      !whole.does(i, 'act', 'apologise', 'refuse', 'instruct') &&
      !says(whole, i, FAULT_OF_US) &&
      !says(whole, i, OUR_DEED),
  );
  return [...new Set([...empathyOf(whole), ...hollow, ...felt])].sort((a, b) => a - b);
}

/** "You wrote that her chair stays empty, and I felt for you": felt beside what they wrote. */
const FELT: readonly RegExp[] = [
  /\b(?:i|we) (?:really |truly |do |did |all |so )*(?:felt|feel|grieved?|wept|cried) (?:so (?:much )?)?(?:for|with) (?:you|both|him|her|them|your)\b|\b(?:our|my) (?:hearts? (?:goes|go|went)|(?:thoughts|prayers)(?: and (?:thoughts|prayers))? (?:are|go)) (?:out )?(?:to|with) (?:you|your|both|him|her|them|everyone)\b/i,
  // "How lonely she must have felt", "it must be torture".
  /\bmust (?:have )?(?:be|been|feel|felt|seem|seemed|hurt|sting|stung|ache|weigh|weighed|worry|worried)\b(?! (?:\w+ed|sent|paid|kept|made|done|given|on|in|at|by|able|here|there|two|one|a mistake|an error|the|between|over|under|no|less|more|present|clear|valid|\d+|a member|of age)\b)/i,
  /\bhow (?:very |deeply |terribly |utterly )?(?:lonely|alone|sad|angry|upset|worried|anxious|afraid|scared|frightened|hurt|helpless|tired|worn|let down|disappointed|frustrated|frustrating|hard|painful|awful|dreadful|cruel|bitter|stressful|exhausting|embarrassing|worrying|much (?:it|that|this|you|she|he|they))\b/i,
  /\b(?:can(?:not|['’]t)|could(?:n['’]t| not)) (?:think of|imagine|picture) (?:anything|many things|much|a) (?:that is |that['’]s )?(?:\w+ )?(?:worse|sadder|harder|more|crueller|tougher)\b/i,
  /\bhow (?:[a-z]+ ){1,4}must (?:have )?(?:look|looked|be|been|feel|felt|seem|seemed|stand|stood|sat|waited|lain|paced)\b/i,
  // "I'd be just as angry", "my heart sank".
  /\b(?:i|we|anyone|anybody|who|nobody)(?:['’]d| would)(?: not)? (?:also |all |both |just )?(?:be|feel|have been|have felt) (?:just |every bit |quite )?(?:as|so|the same|furious|angry|livid|cross|upset|worried|sad|hurt|scared|frightened|beside|shaken|gutted|in tears|lost)\b/i,
  // "I'd be losing it too", "anyone would have lost it", "it's so okay to be upset", "you're allowed to be furious".
  /\b(?:i|we|anyone|anybody|most people|who)(?:['’]d| would)(?: not|n['’]t)? (?:also |all |both |just |probably |certainly |surely )?(?:(?:be|have been) (?:losing|climbing|seething|fuming|screaming|shouting|raging|boiling|swearing|tearing|steaming|spitting|yelling|ranting|crying|weeping|pacing|hopping|losing)|have (?:lost (?:it|my|their|his|her|our)|blown|snapped|exploded|screamed|shouted|flipped|sworn|cracked|boiled|hit the roof|gone through the roof|seen red))\b/i,
  /\b(?:it|that)(?:['’]s| is| was) (?:\w+ly |so |all |quite |only |more than |very |just )*(?:okay|ok|fine|all right|alright|normal|natural|human|healthy|valid|fair|right|good) (?:to (?:be|feel|get) (?:\w+ ){0,3}?(?:angry|furious|mad|upset|cross|livid|annoyed|frustrated|fed up|sad|hurt|this way|that way|like (?:this|that)|emotional|outraged|irate)|to (?:let (?:it|this|that|everything)|vent|rant|shout|swear|lose it|cry|scream))\b|\byou(?: are|['’]re| were) (?:\w+ly |quite )?(?:allowed|entitled|right|free|welcome) to (?:(?:be|feel|get) (?:\w+ ){0,3}?(?:angry|furious|mad|upset|cross|livid|annoyed|frustrated|fed up|sad|hurt|this way|that way|outraged|irate)|vent|rant|shout|let (?:it|this|off))\b|\blet (?:it|this) (?:all )?out\b(?=[.,!]|$)|^let it all out\b/i,
  /\b(?:my|our|your|his|her|one['’]s|anyone['’]s)(?: \w+)? (?:hearts?|stomachs?|throats?|chest|skin) (?:sank|sinks|sink|dropp?(?:ed|s)?|turn(?:ed|s)?|broke|breaks|ached|aches|bleeds?|bled|stopped|missed|tightened|crawled?)\b/i,
  /\b(?:it|that|this|which) (?:really |deeply |still )?(?:breaks|broke|hurts|hurt|pains|pained|saddens|saddened|moves|moved|touched|shook|haunts|haunted) (?:me|us|my heart|our hearts|everyone)\b/i,
  // "Would rattle anybody", "is enough to try anyone's patience".
  /\b(?:would|must|could|can|enough to) (?:\w+ly |well |have )?(?:rattled?|shaken?|upset|unsettled?|worr(?:y|ied)|anger(?:ed)?|annoy(?:ed)?|frighten(?:ed)?|scared?|frustrated?|exhaust(?:ed)?|infuriated?|madden(?:ed)?|unnerved?|drive|driven|try|tried|test(?:ed)?|keep|kept) (?:anybody|anyone|everyone|everybody|most people|a saint|the patience|anyone['’]s patience)\b/i,
  // "Is every butcher's nightmare", "is the stuff of bad dreams".
  /\b(?:is|was|are|were) (?:a|an|any|every|the|each) (?:\w+ )?(?:\w+['’]s )?(?:worst |real |pure |true )?(?:nightmares?|dread|torture|agony|horror|fear|heartbreak|misery|torment|ordeal)\b/i,
];

/** Whether a sentence speaks of what we do, rather than of what one feels: "my stomach turned when I read it". */
const isOfUs = (whole: Whole, i: number): boolean => wordsAt(whole, i).some(({ norm }) => OF_US.has(norm));
const OF_US = new Set(['we', 'our', 'us', 'ours', 'because', 'so', 'mistake', 'fault']);
