import { isProblem } from '../../../reply.ts';
import type { Check, CheckInput } from '../../check.ts';
import { isToldRound } from '../comfort.ts';
import { asksAboutIt } from '../letter.ts';
import { isRemedyTold } from '../remedy.ts';
import { isIn, ofSentence, type Whole, wholeOf, wordsAt } from '../reply.ts';
import { says } from '../says.ts';
import { isTheirStory, tellsOfCause, tellsWhereabouts } from '../story.ts';
import { isTroubled } from '../trouble.ts';

/** "Sorry about the stain; the lid was loose": what follows the first sign of a sentence that goes on. */
const GOES_ON = new Set([';', ':', '–', '—']);

function causeBeside(whole: Whole, apology: number): boolean {
  const { body, to } = whole.prose.sentences[apology]!;
  const sorry = whole.partsOf(apology, 'apologise')[0]!;
  const sign = whole.prose.words
    .slice(body, to)
    .findIndex(({ norm, start }) => GOES_ON.has(norm) && start >= sorry.end);
  if (sign < 0) return false;
  const after = whole.prose.read.text.slice(
    whole.prose.words[body + sign + 1]?.start ?? sorry.end,
    whole.prose.sentences[apology]!.end,
  );
  return tellsOfCause(whole, apology, body + sign + 1) && !(VERDICT.test(after) && !PLAIN.test(after));
}
/** "Sorry about that night; it was the clearest of the winter": how it was. */
const VERDICT = /^(?:it|that|this|those|these) (?:was|were)\b/i;

/** "I'm sorry that we opened your file", or "I'm sorry for the scorch. I'm sorry that our press was too hot": says what we did. */
const isOwned = (whole: Whole, apology: number): boolean =>
  whole.doing('apologise').some((i) => i >= apology && says(whole, i, OURS));
const OURS =
  /\b(?:that|because|as) (?:i|we|our (?:\w+ ){1,3}?(?:was|were|did|had)) (?!(?:are|am|have|were|had) (?:late|to|put|caus|let)|let you|left you|kept you|made you|caused|failed|disappoint)/i;

/** What is still being looked for, nobody can tell. */
const SOUGHT =
  /\b(?:check|look|find|found|figur|work|trac|investigat|diagnos|determin|understand|see)\w*(?: (?:out|into|at|for|exactly|carefully|it|this|that|the|your|now|currently|closely|account|matter|issue|cause|case))* (?:what|why|how|where)\b(?![^.!?;]*\b(?:going|goes|doing|feel|gets? on|getting on|holds?|fares?|settles?)\b)|\binvestigat(?:e|ing|ion)\b|\blook(?:ing)? into (?:it|this|that|the|your|what)\b|\bwhat(?: (?:has|had|is|went|'s|’s))? ?(?:gone|going|went)? wrong\b/i;
/** What somebody is sorry for that nobody has done: a customer leaves, a thing did not suit them, they slipped themselves. */
const NOBODYS =
  /\b(?:to (?:see|have|lose) you (?:go|leave)|to lose you|to see you (?:go|leave)|you(?:['’]re| are) leaving|(?:was|is|were|did)(?:n['’]t| not) (?:quite )?(?:right|for you|a (?:good |great )?fit|the right|suit|to your)|accidentally|by (?:accident|mistake)|unintentionally)\b/i;
/** "Sorry, but your message did not arrive", "if I am wrong, I apologise": no apology for harm. */
const POLITE =
  /\b(?:sorry|apologi[sz]e|apologies),? but\b|\bsorry,? (?:i|we|that|this) (?:can(?:not|'t|’t)|do(?:n't|n’t| not)|(?:am|are|['’]m|['’]re) (?:not|unable))\b|^(?:if|should|\d{3})\b/i;
/** "We apologise for the {{issue}}": names what the desk fills in. */
const isNamed = (whole: Whole, i: number): boolean =>
  wordsAt(whole, i).some(
    ({ kind, start }, at, words) =>
      kind === 'opaque' &&
      whole.prose.read.tokenAt.has(start) &&
      ['the', 'for', 'about', 'your', 'this', 'that'].includes(words[at - 1]?.norm ?? ''),
  );

/** Whether a letter cannot name a cause: nobody knows it yet, or there is none. */
const hasNoCauseYet = (whole: Whole, apology: number): boolean =>
  says(whole, apology, NOBODYS) ||
  says(whole, apology, POLITE) ||
  isNamed(whole, apology) ||
  whole.freeText.length > 0 ||
  whole.content.some((i) => says(whole, i, SOUGHT) || (asksAboutIt(whole, i) && !says(whole, i, OF_REMEDY)));
/** "Tell me by Friday whether that date suits", "tell me if a page is missing": asked about what was done, and not why it went wrong. */
const OF_REMEDY =
  /\b(?:tell|let) (?:me|us)(?: know)?(?: by [^,.;!?]{2,20}?)? (?:if|whether|which (?:day|date|time|one|of))\b/i;

/**
 * What a sentence tells that is no cause: what was done about it, to whom it was read, what they are to do, where the thing has
 * been, their own story, the terms by which something is refused, and, of a new price, whatever costs nothing.
 */
const isNoCause = ofSentence(
  (whole, i): boolean =>
    isRemedyTold(whole, i) ||
    isToldRound(whole, i) ||
    (whole.does(i, 'instruct') && !whole.does(i, 'explain')) ||
    says(whole, i, IN_CASE) ||
    (says(whole, i, THIS_TIME) && !says(whole, i, BECAUSE)) ||
    (says(whole, i, CALLED_OFF) && !says(whole, i, BECAUSE)) ||
    tellsWhereabouts(whole, i) ||
    isTheirStory(whole.prose, i) ||
    (whole.does(i, 'refuse') && says(whole, i, BY_TERMS)) ||
    (isIn(whole, 'price-rise') && !says(whole, i, OF_COST)),
);
/** "This time I took it off the shelf myself". */
const THIS_TIME = /^(?:this time|from (?:now|today)|as of today)\b/i;
/** "We've cancelled the weekend on the 24th": what we did to them, and not why. */
const CALLED_OFF =
  /\b(?:i|we)(?:['’]ve| have)?(?: had to)? (?:\w+ly )?(?:cancel(?:led|ed)?|call(?:ed)? off|postponed?|scrap(?:ped)?|withdr[ae]wn?|withdrew)\b/i;
const BECAUSE =
  /\b(?:because|due to|owing to|after|since|when|as (?:we|the|our|too|no|only|not|nobody|i|it|they|he|she)|so that|too (?:few|little|many|much|ill)|only \w+|caused|fell|broke|ill|sick|storm\w*|wind|gale|fire|flood\w*|strike|error|mistake|wrong(?:ly)?|double)\b|[;:–—]/i;
/** Whether we took away what they had booked, without having been asked to: then something went wrong, whatever the situation. */
const isCalledOff = (whole: Whole, apology: number): boolean =>
  [apology - 1, apology, apology + 1].some(
    (i) =>
      whole.prose.sentences[i] !== undefined &&
      says(whole, i, CALLED_OFF) &&
      (i !== apology || !whole.does(i, 'refuse')),
  ) && !whole.prose.sentences.some((_, i) => says(whole, i, THEY_ASKED));
const THEY_ASKED =
  /\b(?:as|like) you (?:asked|wished|wanted|requested)\b|\byou(?: have|['’]ve)? (?:asked|wanted|wished|requested|decided|would like|told us)\b|\byour (?:request|wish|cancellation)\b|\bfor you\.?$/i;

/** "If he hit his head, have a doctor see him". */
const IN_CASE = /^(?:if|should|whenever|in case)\b/i;
const BY_TERMS =
  /\b(?:terms|conditions|policy|policies|contract|tariff|rate|fare|rules?|warranty|guarantee|cover(?:s|ed)?|included)\b/i;
const OF_COST =
  /\p{Sc}|\b(?:cost\w*|prices?|pay|pays|paid|wages?|rents?|tax\w*|energy|gas|electricity|heating|fuel|oil|flour|insur\w+|council|suppliers?|landlord|inflation|rises?|rose|risen|up|more|dear\w*|expens\w+|charges?|charged|fees?|tariff|rates?|subsid\w+|grant|funding|money|euros?|pounds?|dollars?|staff|salar\w+|budget|loss|because|why|reason|mistake|fault|wrong|forgot|letter|never|should)\b/iu;

/** An apology, and no sentence that says what went wrong and why. */
const check: Check = function* (input) {
  if (isIn(input, 'grief', 'routine')) return;
  // Anger is answered and danger is ended before anybody explains.
  const isUrgent = isIn(input, 'hostile', 'safety-critical');
  const whole = wholeOf(input);
  const apology = whole.doing('apologise')[0];
  if (!whole.complete || !whole.letter || apology === undefined) return;
  const isDeclared = isUrgent || input.situation.some(isProblem) || isIn(input, 'waiting');
  if (
    !isDeclared &&
    !isForThePast(input, whole, apology) &&
    !isAmended(input, whole, apology) &&
    !isCalledOff(whole, apology)
  )
    return;
  if (GONE.test(input.prose.read.text) || whole.content.some((i) => whole.hasBlank(i))) return;
  const told = toldOf(input, whole, apology);
  if (told.some((i) => i === apology || !isHardly(whole, i))) return;
  // A past is told, and it is theirs, or of what is well again: hardly a cause, and perhaps one.
  const isSure = told.length === 0;
  if (!isSure && !isDeclared) return;
  if (hasNoCauseYet(whole, apology)) return;
  yield {
    at: whole.at(apology),
    ...(isSure && !isUrgent ? {} : { soft: true }),
    statement: { functions: ['apologise specifically', 'own it'], over: 'after' },
  };
};
export default check;

/** The sentences that may tell a cause. */
const toldOf = (input: CheckInput, whole: Whole, apology: number): readonly number[] => {
  const beside = causeBeside(whole, apology) || isOwned(whole, apology) ? [apology] : [];
  const told = whole.content.filter((i) => !isNoCause(whole, i) && (tellsOfCause(whole, i) || says(whole, i, SLIPPED)));
  return [...beside, ...told, ...explained(input, whole)];
};

/** "I skipped the check", "I did the rest from memory": in the words of a deed, and why. */
const SLIPPED =
  /\b(?:i|we)\b(?!['’]m\b| am\b| are\b)(?:(?!\byou\b)[^.!?;]){0,60}\b(?:skipped|forgot|missed|overlooked|neglected|misread|mistook|mixed|misjudged|guessed|assumed|rushed|hurried)\b|\b(?:i|we)\b(?!['’]m\b| am\b| are\b)(?:(?!\byou\b)[^.!?;]){0,60}\b(?:from memory|by heart|in haste|in a hurry|without (?:looking|checking|asking|reading|testing|weighing|measuring|counting))\b/i;

/** What they did and had, what works again, what may come yet. */
const HARDLY =
  /^(?:and |but |so )?(?:you|your|(?:from|in|by) your (?:note|letter|message|e-?mail|call|photos?|words|description)|i (?:know|see|read|heard|waited)\b|this time\b|(?:\w+-)?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozen|both|all)\b|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\w+|s?he (?:had|has|was|is)\b|should|if|when|there (?:was|were) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty)\b(?![^.!?]*\b(?:that|which|because|when|where)\b))\b|\b(?:is|are|was|were|has been|have been) (?:back|up|on|online|open|here|visible|live|ready|yours)\b|\bc[ao]me(?:s)? back\b|\b(?:tonight|tomorrow|now (?:has|have|is|are))\b/i;
/** Whether a sentence tells of them, or of what is well again, and no word in it says that it was why. */
const isHardly = (whole: Whole, i: number): boolean =>
  says(whole, i, HARDLY) && !says(whole, i, LINKS) && (says(whole, i, OF_THEM) || !says(whole, i, PLAIN));
/** Theirs from end to end: what broke for them is the harm, and no cause. */
const OF_THEM = /^(?:and |but |so )?(?:you|your)\b[^;:–—]*$/i;
/** Links between two things, and slips of somebody. */
const LINKS =
  /\b(?:because|due to|owing to|caused|the cause|reasons?|that['’]s why|which is why|meant that|so (?:the|it|we|they|that|nobody|he|she)|although|instead|though|thanks to|fault|faulty|errors?|mistak\w+|slips?|slipped|bugs?|mix\w*|forg[eo]t\w*|overlook\w*|neglect\w*|wrong\w*|mis\w{3,}|swap\w*|own(?:ed)?|when (?:we|our|i)|after (?:we|our|i)|(?:we|i|our (?:\w+ ){1,3}?)(?:['’]d| had)? (?:\w+ed|left|sent|lost|took|put|gave|made|broke|let|kept|sold|told))\b/i;

/** Words that say plainly why: a link between two things, a slip, or what gave way. */
const PLAIN =
  /\b(?:because|due to|owing to|caused|the cause|reasons?|that['’]s why|which is why|meant that|so (?:the|it|we|your|they|that|nobody|he|she)|although|instead|though|result\w*|thanks to|fault|faulty|errors?|mistak\w+|slip\w*|bug\w*|mix\w*|forg[eo]t\w*|miss\w*|fail\w*|overlook\w*|neglect\w*|never|not|nobody|no one|none|nothing|without|n['’]t|wrong\w*|twice|too|late|lost|mis\w{3,}|over\w+ed|under\w+ed|double\w*|short\w*|out of|broke\w*|break\w*|burst|crack\w*|snap\w*|jam\w*|leak\w*|flood\w*|froze\w*|ice|snow\w*|storm\w*|wind\w*|rain\w*|fog|strik\w+|struck|ill|sick|flu|fell|fall\w*|tore|torn|tear\w*|worn?|loose\w*|stuck|stop\w*|stall\w*|crash\w*|hung|d|power|outage|cut|clos\w+|block\w*|expired?|(?<!(?:was|were) )left|drop\w*|spill\w*|burn\w*|hit|melt\w*|rust\w*|dead|died|gave way|gave out|ran|run|swap\w*|switch\w*|chang\w+|mov\w+|rush\w*|hurr\w+|busy|queue\w*|delay\w*|wait\w*|customs|accident\w*|own)\b/i;

/** The harm itself, right after "sorry": "sorry the pram lost a wheel". */
const HARM = /^(?:the|your|his|her|a|an|this|it)\b/i;
/** What is still so, and why: the rules of the past do not see it. */
const GONE =
  /(?<!\b(?:case|complaint|ticket|matter|claim|file|enquiry|inquiry|request|issue)(?: #?[\w-]*\d[\w-]*)? )\b(?:is|are) (?:currently |now |temporarily )?(?:out of stock|sold out|fully booked|backordered|on back ?order|discontinued|closed)\b|\b(?:is|are) (?:currently |now |temporarily )?(?:paused|suspended|offline|down|unavailable|interrupted|limited) (?:while|for|until|as|because|due)\b/i;
/** Whose fault it was, and not what: "we got this one wrong". */
const OWNED_ONLY =
  /^(?:we|i) (?:have |had |really |clearly )*(?:got|get) (?:this|that|it|things)(?: one)?(?: so| very| badly)? wrong$/i;

/** "We promised it for Monday": what was not kept, and not why; that we promised too much is why. */
const PROMISED = /^(?:we|i)(?:['’]d| had)? (?:\w+ly )?(?:promised|quoted)$/i;
const TOO_MUCH =
  /\b(?:too|more|before|without|although|though|only|never|forgot\w*|and (?:then )?(?:sent|gave|sold|put|took|left))\b/i;

/**
 * The sentences whose words explain something. What is apologised for is no cause, unless we say that it was us; nor is what
 * we did about it, which is told in the same words: "I changed the code on your file this morning".
 */
function explained(input: CheckInput, whole: Whole): readonly number[] {
  const { parts, prose } = input;
  return parts().flatMap((own, i) => {
    if (isNoCause(whole, i)) return [];
    const sorry = own.find((p) => p.function === 'apologise');
    const isExplained = own.some((p) => {
      if (p.function !== 'explain') return false;
      const text = prose.read.text.slice(p.at.start, p.at.end);
      if (OWNED_ONLY.test(text) || (PROMISED.test(text) && !says(whole, i, TOO_MUCH))) return false;
      if (sorry === undefined || p.at.start <= sorry.at.start || !HARM.test(text)) return true;
      const between = prose.read.text.slice(sorry.at.end, p.at.start).trim();
      return between.split(/\s+/).length > 2 && !/\b(?:and|or) that$/i.test(between);
    });
    return isExplained ? [i] : [];
  });
}

/** Forms of verbs that tell what happened. */
const PAST = new Set(['was', 'were', 'did', 'had', 'got', 'went', 'came', 'left', 'sent', 'lost', 'broke', 'reached']);
/** What is still going on, or only heard of: nobody knows its cause yet. */
const OPEN = new Set(['been', 'having', 'facing', 'hear', 'learn', 'read', 'see', 'considering', 'but']);

/** Whether the apology is for something that is over, in a reply that neither asks about it nor refuses anything there. */
function isForThePast({ prose }: CheckInput, whole: Whole, apology: number): boolean {
  if (prose.sentences.some(({ question }) => question) || whole.does(apology, 'refuse')) return false;
  const { from, to } = prose.sentences[apology]!;
  const words = prose.words.slice(from, to).map(({ norm }) => norm);
  return words.some((w) => PAST.has(w) || (/.{2}ed$/.test(w) && w !== 'assured')) && !words.some((w) => OPEN.has(w));
}

/** What names the thing that one is sorry for, or takes it back. */
const NAMES = new Set(
  'for that about over if but because when as after to hear you your late again asking bothering'.split(' '),
);
/** To whom, and from whom: names nothing. */
const TO_YOU = new Set(['to', 'from', 'with', 'and']);

/**
 * Whether a bare "I apologise" is followed by something done for the customer: then something went wrong, whatever the situation,
 * and nobody says what.
 */
function isAmended({ prose }: CheckInput, whole: Whole, apology: number): boolean {
  if (prose.sentences.some(({ question }) => question) || whole.lacks('greet') || whole.doing('refuse').length > 0)
    return false;
  const end = whole.partsOf(apology, 'apologise')[0]!.end;
  const words = wordsAt(whole, apology);
  const after = words.filter(({ start }) => start >= end);
  const names = after.some(
    ({ norm }, i) => NAMES.has(norm) && !(TO_YOU.has(after[i - 1]?.norm ?? '') || TO_YOU.has(norm)),
  );
  if (names || words.some(isTroubled) || whole.does(apology, 'mirror', 'refuse')) return false;
  return whole.content.some((i) => i > apology && isRemedyTold(whole, i));
}
