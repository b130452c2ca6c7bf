/** Whether a reply says what went wrong for the customer, in whatever words. */
import type { Word } from '../../prose/words.ts';
import { isProcedure, speaksOfAll } from './procedure.ts';
import { type Whole, wordsAt } from './reply.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * What goes wrong, by the stem of its words. Wide on purpose: rules that complain of a missing acknowledgement must be silent
 * where one of these may be it.
 */
const STEMS =
  /^(?:break|broke|delay|wrong|damag|crack|leak|wait|fail|fault|strand|crash|delet|vanish|disappear|cancel|refus|overcharg|mistake|bereave|griev|wipe|eras|overw|duplicat|expir|declin|reject|bounc|block|suspend|fro[sz]e|freez|scratch|stain|burn|smell|mou?ld|spoil|melt|shout|ignor|unanswer|forgo|overlook|troubl|complain|worr|upset|frustrat|disappoint|angr|hurt|injur|accident|flood|shock|ruin|wast|chas|repeat|overdue|shatter|snapp|jamm|dripp|wobbl|limp|stung|undeliver|nuisance|ordeal|queu|whistl|flicker|blink|rattl|squeak|stall|stutter)/;
const TROUBLE = set(
  'lose lost losing loss miss missed misses missing late locked shut closed twice stuck gone empty emptied charged stolen theft cold dark stop stopped stops stopping error errors bug bugs outage dead die died death dying funeral grief deleted double slow tear tore torn dent dented rotten noise noisy loud rude mixed problem problems anger pain painful hospital fire smoke spent again third fourth fifth yet short drop dropped drops bitten bit sick ill ache unable unpaid unread surprise hassle rise rises rose risen increase increases dearer sold without instead nobody nothing never none neither nor no not cannot held stood hold longer trip trips drove walked cost costs',
);
/** Whether a word is one of trouble. */
export const isTroubled = ({ norm }: Word): boolean => TROUBLE.has(norm) || STEMS.test(norm);

/** Acts that no remedy is. */
const isHarmful = ({ norm }: Word): boolean => HARM.has(norm);
const HARM = set(
  'deleted lost broke damaged forgot mislaid wiped erased overcharged missed ignored overlooked cracked scratched spilled spilt burnt burned delayed',
);

const YOU = set('you your yours yourself');
const PAST = set(
  'was were had did went came fell ran began took gave got left sent kept made told said found has have',
);

/** What opens a sentence about everybody's case. */
const GENERAL = set('if when whenever once any every each all most usually normally generally unless should');

/** What stands before a participle that tells of no past: "by tracked courier", "is stored". */
const BEFORE_PARTICIPLE = set(
  'is are be been being am by on the a an of in with for to at from and or all any every as your our',
);

/** Whether a word tells of what is over. */
const isPast = (words: readonly Word[], i: number): boolean =>
  PAST.has(words[i]!.norm) ||
  (i > 0 && /[a-z]{2}ed$/.test(words[i]!.norm) && !BEFORE_PARTICIPLE.has(words[i - 1]!.norm));

/**
 * Whether a sentence says what went wrong for this customer: a word of trouble beside "you" or a past. What is asked of them, and
 * what is so for everybody, says nothing of it.
 */
export function tellsOfTrouble(whole: Whole, sentence: number): boolean {
  if (whole.hasBlank(sentence) || whole.does(sentence, 'acknowledge', 'apologise')) return true;
  const { prose } = whole;
  const { body, to } = prose.sentences[sentence]!;
  // What we did may be what went wrong: "we deleted two of your albums".
  const owned = whole.does(sentence, 'explain') && !isProcedure(whole, sentence) && !speaksOfAll(whole, sentence);
  const all = prose.words.slice(body, to);
  const isHarm = whole
    .partsOf(sentence, 'act')
    .some((at) => all.some((w) => at.start <= w.start && w.end <= at.end && isHarmful(w)));
  const business = owned || isHarm ? undefined : whole.firstOf(sentence, 'ask', 'instruct', 'offer', 'act');
  const words = all.filter(({ start }) => business === undefined || start < business);
  if (GENERAL.has(words[0]?.norm ?? '')) return false;
  const past = words.some((_, i) => isPast(words, i));
  if (past && owned && whole.firstOf(sentence, 'act', 'explain') === whole.firstOf(sentence, 'explain')) return true;
  if (!words.some(isTroubled)) return false;
  if (past) return true;
  return !isProcedure(whole, sentence) && !speaksOfAll(whole, sentence) && words.some(({ norm }) => YOU.has(norm));
}

/** Words at the head of a sentence among which "your" makes it one about the customer's own: "your boiler is cold". */
const HEAD = 4;

/**
 * Whether it says so of the customer: "the van broke down" is a cause, and nothing that happened to them; nor is what took the
 * place of theirs.
 */
export function tellsOfTheirTrouble(whole: Whole, sentence: number): boolean {
  if (!tellsOfTrouble(whole, sentence)) return false;
  if (whole.hasBlank(sentence) || whole.does(sentence, 'acknowledge', 'apologise')) return true;
  const words = wordsAt(whole, sentence).map(({ norm }) => norm);
  if (words.includes('you') || words.slice(0, HEAD).includes('your')) return true;
  // "I ran a clean-up and removed 64 of your invoices": owned.
  return words.includes('your') && (words.includes('i') || words.includes('we'));
}
