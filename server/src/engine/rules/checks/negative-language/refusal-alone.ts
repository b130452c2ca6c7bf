import { isFarewell } from '../../../prose/farewell.ts';
import type { Check, CheckInput } from '../../check.ts';
import { isDecision, isGranted, pointsOn } from '../letter.ts';
import { isIn, normsAt, textAt, type Whole, wholeOf } from '../reply.ts';
import { says } from '../says.ts';
import { stepsOf } from '../steps.ts';
import { wordSet } from '../words.ts';

/** Whether a sentence goes on after its refusal: "we can't move it, so I've booked …". */
const hasOwnClause = (whole: Whole, sentence: number): boolean => has(whole, sentence, 'so', 'but', ';', ':');

/** "It was signed for at noon, so the claim is turned down": what was done before it is no way on. */
function actsAfter(whole: Whole, sentence: number): boolean {
  const acts = whole.partsOf(sentence, 'act');
  const refusal = whole.firstOf(sentence, 'refuse');
  return acts.some(({ start }) => refusal === undefined || start > refusal);
}

const has = (whole: Whole, sentence: number, ...wanted: readonly string[]): boolean =>
  normsAt(whole, sentence).some((norm) => wanted.includes(norm));

const NEVER = ['not', 'no', 'never', 'nobody', 'nothing', 'only', 'unable'];

/** "Your drone will be returned", "I have closed the case": what is done about a refusal, not instead of it. */
const endsIt = (whole: Whole, sentence: number): boolean =>
  normsAt(whole, sentence).some((norm, i, norms) => ENDS.has(norm) || (norm === 'way' && norms[i + 1] === 'back')) ||
  says(whole, sentence, FILES_IT);
/** "I've put this on your file", "a copy of the terms is attached", "the teacher is paid in advance": what proves it, and leads nowhere. */
const FILES_IT =
  /\b(?:written|put|left|added|entered|set|wrote|made|placed|kept|saved|noted|recorded) (?:all (?:of )?|both of |each of )?(?:this|it|that|them|these|everything|(?:a|one) cop(?:y|ies)(?: of [^.!?;]{0,40}?)?|a note(?: of (?:this|it|that))?|the (?:decision|answer|reason|reasons|outcome|result)|your \w+) (?:down )?(?:on|in|to|with|into) (?:your|the|our) (?:\w+ )?(?:file|case|account|record|records|log|ticket|notes)\b|\b(?:cop(?:y|ies)|invoice|receipt|terms|rules|conditions|statement|report|policy|contract|lease|tariff|price (?:sheet|list)|fee (?:sheet|list)|guarantee sheet|house rules|decision|minutes|clause|section|photos?|picture|scan|delivery note|log|signature|timetable)\b[^.!?;:]{0,60}\b(?:is|are) (?:also |again )?(?:attached|enclosed|below)\b|\b(?:is|are|was|were) (?:paid|booked|bought|ordered|hired|reserved) (?:for )?(?:in advance|ahead|beforehand|\w+ (?:weeks|months) (?:ahead|before))\b|^(?:attached|enclosed) (?:is|are) (?:a copy|copies|the (?:terms|rules|conditions|invoice|contract|report|statement|decision))\b/i;
/** "It's due on the 30th, and you can pay online": how what they did not want to pay is paid, and no way on. */
const isPayable = (whole: Whole, i: number): boolean => says(whole, i, PAYABLE) && !says(whole, i, EASED);
const PAYABLE =
  /^(?:it|this|that|the \w+)(?: \w+)? (?:is|are|falls|fall) due\b|\b(?:you (?:can|may|could|have|must|need to|should)|please|kindly|to|it can be|(?:sum|amount|fine|fee|bill|balance|charge|invoice|rent|premium|ticket) (?:can|may|must|should) be|is|are|^) ?(?:[^.!?;,]{0,30} to )?(?:pay|paid|payable|settle|settled|transfer|transferred|remit|remitted)\b(?! (?:(?:you|it|that|this|them|the \w+) )?(?:back|out)\b)/i;
const EASED =
  /\b(?:instal\w+|parts?|stages|steps|spread|monthly|half|halves|reduced|reduction|less|lower|discount|later|pause|postpone|defer\w*|appeal\w*|object\w*|contest|dispute|challenge|review|hearing|write to|two|three|four|six|instead|waive\w*|refund\w*|credit|back|if you (?:would|prefer|like|want|rather))\b/i;
const ENDS = wordSet(
  'returned return returning closed closing archived examined reviewed considered noted looked checked read weighed recorded discussed compared',
);

/** "Thank you for asking whether", "you would like": what the customer wished. */
const isAskedFor = (whole: Whole, i: number): boolean => says(whole, i, ASKED_FOR);
const ASKED_FOR = /\b(?:for asking|you asked|you(?: would|'d|’d) like|you wanted)\b/i;

/** "Note that we do not ring referees at once", "this licence is only valid for …": how something goes, and no refusal. */
const IS_NOTE =
  /^(?:please )?(?:note|be aware|remember|keep in mind)\b|\b(?:do|does|will)(?: not|n['’]t) (?:\w+ ){1,3}(?:immediately|automatically|at once|straight away)\b|\bonly valid\b|\b(?:we|i) (?:do not|don['’]t) (?:keep|hold|store|see|have (?:\w+ ){0,4}?(?:accounts?|records?|cop(?:y|ies)|data|trace))\b/i;

/** "While I can't provide a timeline, …": an honest limit on a date; what they asked for is not refused. */
const NO_DATE =
  /\b(?:can(?:not|['’]t)|unable to|not able to) (?:\w+ )?(?:give|provide|promise|share|offer|confirm|commit to|guarantee|quote) (?:you )?(?:with )?(?:(?:an?|any|the) )?(?:\w+ ){0,2}?(?:timelines?|time ?frames?|timescales?|dates?|eta|deadline|schedule)\b/i;

/** Whether, undeclared, what looks like a refusal is a fact beside something that was granted or taken in, or an office's decision. */
const isAside = (whole: Whole, i: number): boolean =>
  says(whole, i, IS_NOTE) ||
  says(whole, i, NO_DATE) ||
  says(whole, i, IS_CASE) ||
  isLate(whole, i) ||
  isDecision(whole) ||
  isGranted(whole, i);
/** "In the event that no seat is left, they will ring you": it may never happen. */
const IS_CASE = /^(?:in the event|in case|should (?:a|an|the|your|this|no))\b/i;

/** "A tap of your order is out of stock. It may come a week later": what was bought comes, though late. */
const isLate = (whole: Whole, i: number): boolean =>
  says(whole, i, OUT_OF_STOCK) && whole.content.includes(i + 1) && says(whole, i + 1, COMES_LATER);
const OUT_OF_STOCK = /\b(?:out of stock|back[ -]?order(?:ed)?)\b/i;
const COMES_LATER =
  /\b(?:delay(?:s|ed)?|later|longer) (?:\w+ ){0,4}?(?:delivery|dispatch|shipping|shipment|order|parcel|arriv\w+)\b|\b(?:delivery|dispatch|shipping|shipment|order|parcel|it|they|item|rest) (?:\w+ ){0,3}?(?:delay(?:ed)?|later|longer|follows?|late)\b/i;

/** "Your card was turned down at the till", "that is no way to treat anybody": what happened, told with feeling, refuses nothing. */
const isTold = (whole: Whole, i: number): boolean =>
  says(whole, i, IS_CLOSED) ||
  ((whole.does(i, 'acknowledge') || says(whole, i, TURNED_DOWN)) && !says(whole, i, REFUSES));
const TURNED_DOWN = /\bturned (?:down|away) (?:at|by|in|on|twice|again)\b/i;
const REFUSES = /\b(?:but|however|unable|can(?:not|'t|’t)|decline[ds]?|reject(?:ed)?)\b/i;

/** "The claim is closed": a case that ends; the rule about that speaks of it. */
const IS_CLOSED =
  /^(?:this|the|your) (?:matter|case|ticket|file|enquiry|inquiry|complaint|claim|request|issue) (?:is|has been) (?:now )?closed\.?$/i;

/** "We don't answer messages with threats": a limit, and no refusal of what they asked for. */
const IS_LIMIT =
  /\b(?:insult|abus|threat|swear|sworn|shout|languag|ton(?:e|es)\b|nam(?:e|es)\b|call(?:ed|ing)? (?:us|me|him|her|them|my|our|any\w*|some\w*|people|others)\b|sp(?:eak|oken)\b|talk|conduct|behaviou?r|messages?\b|colleague|staff\b|team\b|violen|racis|sexis|slur|person)/i;

/** What a sentence does that cannot be the refusal itself. */
const NO_REFUSAL = ['mirror', 'acknowledge', 'apologise', 'act', 'offer', 'ask', 'instruct', 'expect'] as const;

/**
 * A reply declared for a refused refund refuses, in whatever words; one for something sold out does, unless something happens next.
 * The first sentence that does nothing else is taken for the refusal.
 */
function declaredRefusal(input: CheckInput, whole: Whole): number | undefined {
  if (whole.doing('offer', 'ask', 'instruct').some((i) => !isPayable(whole, i))) return undefined;
  if (isIn(input, 'price-rise', 'feature-request', 'cancellation', 'privacy', 'hostile') || isIn(input, ...TROUBLES))
    return unasked(whole);
  if (!isIn(input, 'refund-refused') && !(isIn(input, 'out-of-stock') && stepsOf(whole).length === 0)) return undefined;
  const refusal = whole.content.find((i) => !whole.does(i, ...NO_REFUSAL));
  return stepsOf(whole).some((i) => refusal !== undefined && i > refusal && !endsIt(whole, i)) ? undefined : refusal;
}

/** Where whoever asks for something back is told no in the words of a rule. */
const TROUBLES = ['complaint', 'billing-error', 'faulty-product', 'lost-parcel', 'delay'] as const;

/** "You asked whether the rent could stay. … It holds for every plot": what they asked for is not to be had, and nothing happens. */
function unasked(whole: Whole): number | undefined {
  const asked = whole.content.find((i) => says(whole, i, ASKED_WHETHER) && !says(whole, i, ASKED_FACT));
  if (asked === undefined || stepsOf(whole).some((i) => i > asked && !endsIt(whole, i))) return undefined;
  return whole.content.find(
    (i) => i > asked && !whole.does(i, 'apologise') && (says(whole, i, IS_NOT_TO_BE_HAD) || says(whole, i, GOES_ON)),
  );
}
const ASKED_WHETHER =
  /\byou(?: have|['’]ve)? (?:[^.!?;]{0,80}\band )?(?:asked|wanted|want|hoped|wished|wish|suggested|requested) (?:us |me )?(?:whether|if|for|to|that|about|your|the)\b|\byou(?: would|['’]d) (?:like|love|prefer|rather)\b|\b(?:thanks|thank you)(?: \w+)? for (?:asking|suggesting|proposing|requesting|wanting|your (?:suggestion|request|idea|proposal|wish))\b/i;
/** "You asked whether we share your number": a question, which a fact answers. */
const ASKED_FACT =
  /\basked (?:us |me )?(?:whether|if) (?:we|our|it|they|calls?|recordings?|data|cookies|anybody|anyone|somebody|someone|the \w+|your \w+) (?!(?:\w+ )?(?:can|could|may|might|would|will|should|stays?|remains?)\b)\w+/i;
const IS_NOT_TO_BE_HAD =
  /\b(?:no|none|not|never|nothing|nobody|neither|nor|alone|anyway|regardless|nonetheless|unchanged|final|binding)\b|\b(?:is|are|stays?|remains?|falls?) (?:still |also )?(?:due|payable|owed)\b|n['’]t\b|\ball the same\b|\b(?:holds?|applies|apply|goes|counts?|stands?|is the same|are the same|pays?|paid) (?:for|to|by|on)? ?(?:all|every|everybody|everyone|each|any|both)\b|^(?:all|every|each) \w+ (?:pays?|gets?|has|have|keeps?|is|are)\b|\b(?:stays?|remains?|is kept|are kept) (?:in|with|on|as|where|for)\b/i;

/** "So it ends on 30 June", "the boxes are billed as before", "the lesson counts as taken", "it will stay in May": it goes on as if nobody had asked. */
const GOES_ON =
  /\b(?:so|and|but|,|[–—;:]|^|therefore|thus|hence) ?(?:[^.!?;:,]{0,40} )?(?:ends?|runs?|lasts?|continues?|binds?|goes on|carr(?:y|ies) on)\b[^.!?;]{0,20} (?:on|until|till|to|through|for)\b|\b(?:charged|billed|collected|taken|delivered|sent|due|owed|invoiced|debited|paid|kept|goes? (?:out|ahead)|(?:is|are)) [^.!?;,]{0,25}?as (?:planned|usual|agreed|before|ever|always|it is|it was|they are|stated|booked|invoiced|printed|announced|normal|scheduled)\b|\bcounts? as\b|\b(?:falls?|is|are) (?:\w+ )?(?:due|lost|forfeit|forfeited|kept|secret|confidential|internal)\b|\b(?:will|has to|must|shall) (?:stay|remain|run|continue)\b|\bset (?:it |this |that )?aside\b/i;

/** A refusal, and nothing in the reply that the customer can have or do instead. */
const check: Check = function* (input) {
  if (isIn(input, 'grief')) return;
  const whole = wholeOf(input);
  // To somebody who threatens a limit may be all there is to say.
  const isHostile = isIn(input, 'hostile');
  if (isHostile && stepsOf(whole).some((i) => !endsIt(whole, i) && !isPayable(whole, i))) return;
  // A routine answer refuses what somebody asked for, or it states a fact.
  if (isIn(input, 'routine') && !whole.content.some((i) => isAskedFor(whole, i))) return;
  const refusal =
    whole
      .doing('refuse')
      .find(
        (i) =>
          whole.content.includes(i) &&
          !isTold(whole, i) &&
          (input.situation.length > 0 || !isAside(whole, i)) &&
          !(isHostile && says(whole, i, IS_LIMIT)),
      ) ?? declaredRefusal(input, whole);
  if (!whole.complete || !whole.letter || refusal === undefined) return;
  // A way on stands beside the refusal or after it; what the customer asked for, said back before it, is none.
  const steps = stepsOf(whole);
  const waysOn = whole
    .doing('offer', 'act', 'instruct', 'ask')
    .filter(
      (i) =>
        i > refusal &&
        !isPayable(whole, i) &&
        (whole.does(i, 'offer', 'instruct', 'ask') || (steps.includes(i) && !endsIt(whole, i))),
    );
  const beside =
    whole.does(refusal, 'offer', 'instruct', 'ask') || (actsAfter(whole, refusal) && hasOwnClause(whole, refusal));
  // "Not until the form is signed" says what it takes; "the fee is due until May" does not.
  const conditional = has(whole, refusal, 'unless') || (has(whole, refusal, 'until') && has(whole, refusal, ...NEVER));
  const blank = whole.content.some((i) => whole.hasBlank(i));
  // Undeclared, a macro may tell the way first and say last what it cannot do.
  const told = whole
    .doing('instruct')
    .some((i) => i < refusal && (input.situation.length === 0 || !whole.does(i, 'mirror', 'thank')));
  const before = told || (whole.does(refusal - 1, 'offer') && !whole.does(refusal - 1, 'thank', 'mirror'));
  // A comment in their own words may hold the way on, and so may an order, advice or an address that nobody listed.
  const isShown =
    whole.freeText.length > 0 ||
    textAt(whole, refusal).trimEnd().endsWith(':') ||
    input.prose.sentences.some(
      (_, i) =>
        i >= refusal &&
        !isPayable(whole, i) &&
        !whole.does(i, 'close', 'greet') &&
        !isFarewell(input.prose, i) &&
        pointsOn(whole, i),
    );
  if (waysOn.length > 0 || conditional || beside || before || blank || isShown) return;
  yield { at: whole.at(refusal), statement: { functions: ['offer alternative'], over: 'after' } };
};
export default check;
