/** Whether a reply says what went wrong for the customer, in whatever words. */
import type { Word } from '../../prose/words.ts';
import { isProcedure, speaksOfAll } from './procedure.ts';
import { holds, normsAt, ofReply, ofSentence, type Whole, wordsAt } from './reply.ts';
import { HAPPENED, isPast as isPastForm, MORE_PAST, saysYou } from './story.ts';
import { wordSet } from './words.ts';

/**
 * What goes wrong, by the stem of its words. Wide on purpose: rules that complain of a missing acknowledgement must be silent
 * where one of these may be it.
 */
const STEMS =
  /^(?:break|broke|delay|wrong|damag|crack|leak|wait|fail|fault|strand|crash|delet|vanish|disappear|cancel|refus|overcharg|mistake|bereave|griev|wipe|eras|overw|duplicat|expir|declin|reject|bounc|block|suspend|fro[sz]e|freez|scratch|stain|burn|smell|mou?ld|spoil|melt|shout|ignor|unanswer|forgo|overlook|troubl|complain|worr|upset|frustrat|disappoint|angr|hurt|injur|accident|flood|shock|ruin|wast|chas|repeat|overdue|shatter|snapp|jamm|dripp|wobbl|limp|stung|undeliver|nuisance|ordeal|queu|whistl|flicker|blink|rattl|squeak|stall|stutter)/;
const TROUBLE = wordSet(
  'lose lost losing loss miss missed misses missing late locked shut closed twice stuck gone empty emptied charged stolen theft cold dark stop stopped stops stopping error errors bug bugs outage dead die died death dying funeral grief deleted double slow tear tore torn dent dented rotten noise noisy loud rude mixed problem problems anger pain painful hospital fire smoke spent again third fourth fifth yet short drop dropped drops bitten bit sick ill ache unable unpaid unread surprise hassle rise rises rose risen increase increases dearer sold without instead nobody nothing never none neither nor no not cannot held stood hold longer trip trips drove walked cost costs',
);
/** Whether a word is one of trouble. */
export const isTroubled = ({ norm }: Word): boolean => TROUBLE.has(norm) || STEMS.test(norm);

/** "The gutter came down", "the screen went blank": two words, none of which is trouble by itself. */
const isBreakdown = (words: readonly Word[], i: number): boolean =>
  BREAKDOWNS.get(words[i]!.norm)?.has(words[i + 1]?.norm ?? '') === true;
const BREAKDOWNS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['came', wordSet('down off apart loose undone unstuck')],
  ['comes', wordSet('off apart loose')],
  ['fell', wordSet('off apart out over down through ill')],
  ['gave', wordSet('up out way')],
  ['gives', wordSet('up out way')],
  ['went', wordSet('out off dead blank black dark flat down wrong past')],
  ['goes', wordSet('dead blank black dark flat')],
  ['ran', wordSet('out dry into')],
  ['turned', wordSet('away down')],
]);

/** Acts that no remedy is. */
const isHarmful = ({ norm }: Word): boolean => HARM.has(norm);
const HARM = wordSet(
  'deleted lost broke damaged forgot mislaid wiped erased overcharged missed ignored overlooked cracked scratched spilled spilt burnt burned delayed',
);

const YOU = wordSet('you your yours yourself');
const PAST = new Set([...HAPPENED, ...MORE_PAST, 'told', 'found', 'has', 'have']);

/** "The marks that disappeared on Monday are in the copy": says which ones, on the way to something else. */
const inRelative = (words: readonly Word[], at: number): boolean =>
  at > 1 && THAT.has(words[at - 1]!.norm) && words.slice(at + 1, at + REACH).some(({ norm }) => IS.has(norm));
const THAT = wordSet('that which who');
const IS = wordSet('is are will');
/** How far words of one thing stand from each other. */
const REACH = 6;

/** "Joins them up when you press stop": how it is used, and nothing that happened. */
function inUse(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i > 0 && i > at - REACH; i--)
    if (words[i]!.norm === 'you')
      return (
        USED.has(words[i - 1]!.norm) &&
        !words.slice(i + 1, at + 1).some(({ norm }) => isPastForm(norm) || BEEN.has(norm))
      );
  return false;
}
const USED = wordSet('when whenever once if until');
const BEEN = wordSet('have are were had did could');

/** What opens a sentence about everybody's case. */
const GENERAL = wordSet('if when whenever once any every each all most usually normally generally unless should');

/** What stands before a participle that tells of no past: "by tracked courier", "is stored". */
const BEFORE_PARTICIPLE = wordSet(
  'is are be been being am by on the a an of in with for to at from and or all any every as your our',
);

/** Whether a word tells of what is over. */
const isPast = (words: readonly Word[], i: number): boolean =>
  PAST.has(words[i]!.norm) ||
  (i > 0 && /[a-z]{2}ed$/.test(words[i]!.norm) && !BEFORE_PARTICIPLE.has(words[i - 1]!.norm));

/** Whether a sentence gives a cause, and of one case. */
const isExplained = (whole: Whole, i: number): boolean =>
  whole.does(i, 'explain') && !isProcedure(whole, i) && !speaksOfAll(whole, i);

/** "We moved all accounts to the new sign-in", "every card was replaced in May": what was done to everybody, and went wrong for nobody. */
export const isDoneToAll = ofSentence((whole, i): boolean => {
  const norms = normsAt(whole, i);
  const all = norms.findIndex((norm) => EVERYBODY.has(norm));
  if (all < 0 || norms.some((norm) => YOU.has(norm)) || wordsAt(whole, i).some(isTroubled)) return false;
  const did = norms.indexOf('we');
  if (did < 0) return norms.slice(all + 1, all + REACH).some((norm) => norm === 'was' || norm === 'were');
  return did < REACH && did < all && norms.slice(did + 1, Math.min(did + HEAD, all)).some(isPastForm);
});
const EVERYBODY = wordSet('all every each everybody everyone');

/** Whether it says so before it says what was done. */
const isOwned = (whole: Whole, i: number): boolean =>
  isExplained(whole, i) && whole.firstOf(i, 'act', 'explain') === whole.firstOf(i, 'explain');

/**
 * Whether a sentence says what went wrong for this customer: a word of trouble beside "you" or a past. What is asked of them, and
 * what is so for everybody, says nothing of it.
 */
export const tellsOfTrouble = ofSentence((whole, sentence): boolean => {
  if (whole.hasBlank(sentence) || whole.does(sentence, 'acknowledge', 'apologise')) return true;
  if (isDoneToAll(whole, sentence)) return false;
  const { prose } = whole;
  const { body, to } = prose.sentences[sentence]!;
  // What we did may be what went wrong: "we deleted two of your albums".
  const owned = isExplained(whole, sentence);
  const all = prose.words.slice(body, to);
  const isHarm = whole.partsOf(sentence, 'act').some((at) => all.some((w) => holds(at, w) && isHarmful(w)));
  const business = owned || isHarm ? undefined : whole.firstOf(sentence, 'ask', 'instruct', 'offer', 'act');
  const words = all.filter(({ start }) => business === undefined || start < business);
  if (GENERAL.has(words[0]?.norm ?? '')) return false;
  const past = words.some((word, i) => isPast(words, i) && !(word.norm === 'was' && words[i - 2]?.norm === 'as'));
  if (past && isOwned(whole, sentence)) return true;
  const norms = words.map(({ norm }) => norm);
  if (happensToYou(norms) || gotInstead(norms)) return true;
  if (
    !words.some(
      (word, i) => (isTroubled(word) || isBreakdown(words, i)) && !inRelative(words, i) && (past || !inUse(words, i)),
    )
  )
    return false;
  // "A trace opens when a parcel has not been scanned for six days".
  if (past) return !speaksOfAll(whole, sentence) || words.some(({ norm }) => YOU.has(norm));
  return !isProcedure(whole, sentence) && !speaksOfAll(whole, sentence) && words.some(({ norm }) => YOU.has(norm));
});

/** Words at the head of a sentence among which "your" makes it one about the customer's own: "your boiler is cold". */
const HEAD = 4;
const STOPS = wordSet(', ; : – ( )');
/** "There has been no scan since": what is not known of a thing. */
const NEWS = wordSet('scan scans update updates trace sign record news');

/**
 * Whether it says so of the customer: "the van broke down" is a cause, and nothing that happened to them; nor is what took the
 * place of theirs, or what was put right beside them.
 */
export const tellsOfTheirTrouble = ofSentence((whole, sentence): boolean => {
  if (!tellsOfTrouble(whole, sentence)) return false;
  if (whole.hasBlank(sentence) || whole.does(sentence, 'acknowledge', 'apologise')) return true;
  const words = wordsAt(whole, sentence);
  const norms = normsAt(whole, sentence);
  const ours = norms.includes('i') || norms.includes('we');
  const headed = norms.slice(0, HEAD).includes('your');
  if (ours && norms.includes('your') && isOwned(whole, sentence)) return true;
  if (happensToYou(norms) || gotInstead(norms) || (saysYou(whole, sentence) && words.some(isTroubled))) return true;
  return words.some((word, at) => {
    if (!(isTroubled(word) || isBreakdown(words, at)) || inRelative(words, at) || NEWS.has(norms[at + 1] ?? ''))
      return false;
    if (headed || norms.slice(0, at).includes('you')) return true;
    // "I removed 64 of your invoices".
    const after = norms.slice(at + 1, at + 1 + REACH);
    const stop = after.findIndex((norm) => STOPS.has(norm));
    const near = stop < 0 ? after : after.slice(0, stop);
    if (near.includes('you') || (ours && near.includes('your'))) return true;
    // "The case cracked on your second dress": to theirs, in the middle of it.
    return isPast(words, at) && near.some((norm, i) => norm === 'your' && TO_THEIRS.has(near[i - 1] ?? ''));
  });
});

const TO_THEIRS = wordSet('on in into under during before through over onto across inside outside against');

/** Sentences of content from which on a letter that nobody declared should lead somewhere. */
const LETTER = 3;

/** Whether a letter opens with what went wrong for the customer. */
export const reportsTrouble = ofReply((whole): boolean => {
  const [first, second] = whole.content;
  if (first === undefined || second === undefined || !whole.letter || whole.content.length < LETTER) return false;
  if (tellsOfTheirTrouble(whole, first)) return true;
  // "You wrote your thesis on an ironing board. I had put the desk elsewhere."
  return whole.does(first, 'mirror') && whole.does(second, 'explain') && tellsOfTrouble(whole, second);
});

/** "The drilling woke you at seven": somebody or something did it to them. What we did for them is another thing. */
const happensToYou = (norms: readonly string[]): boolean =>
  norms.some(
    (norm, at) =>
      norm === 'you' &&
      // "You had to walk it home".
      ((norms[at + 1] === 'had' && norms[at + 2] === 'to') ||
        (DOES_TO.has(norms[at - 1] ?? '') && !HELPERS.has(norms[at - 2] ?? ''))),
  );
const DOES_TO = wordSet(
  'woke kept left cost stopped hit threw caught shut locked charged billed trapped scared frightened stranded startled failed told sent drove made put turned',
);
const HELPERS = wordSet('i we he she they have has will and who to not');

/** "You paid for a sea view and looked at a wall": what they got in the place of what they had asked for. */
function gotInstead(norms: readonly string[]): boolean {
  const and = norms.indexOf('and');
  return (
    norms[0] === 'you' &&
    BARGAINED.has(norms[1] ?? '') &&
    and > 2 &&
    norms.slice(and + 1, and + 3).some((norm) => (HAPPENED.has(norm) || GOT.has(norm)) && norm !== 'had')
  );
}
const BARGAINED = wordSet('paid booked ordered reserved rented bought planned');
const GOT = wordSet(
  'got received found sat slept spent stood stared looked waited opened unpacked ended cooked walked',
);

/** What the customer did to tell us, or is told back: "the copy you asked for on 4 March". */
const ASKED = wordSet('asked wrote told said called reported noticed found mentioned');
const saysAsked = (whole: Whole, i: number): boolean =>
  normsAt(whole, i).some((norm, at, norms) => norm === 'you' && ASKED.has(norms[at + 1] ?? ''));

/**
 * Whether a sentence that mirrors only reports how far things are: "your kitchen is at the spray line and goes to the packers on the
 * 3rd", "your tablets came in at eleven". It shows nothing of what the customer went through.
 */
export const isStatus = (whole: Whole, i: number): boolean =>
  whole.does(i, 'expect', 'act') && !saysYou(whole, i) && !saysAsked(whole, i) && !tellsOfTheirTrouble(whole, i);
