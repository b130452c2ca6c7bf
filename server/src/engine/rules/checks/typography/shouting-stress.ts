import { opensLine } from '../../../prose/lines.ts';
import type { Prose } from '../../../prose/prose.ts';
import type { Sentence } from '../../../prose/sentences.ts';
import type { Word } from '../../../prose/words.ts';
import type { Span } from '../../../text/span.ts';
import type { CheckHit } from '../../check.ts';
import {
  ACRONYMS,
  ADVERBIAL,
  ARTICLES,
  BEFORE_COUNT,
  BEFORE_JOY,
  type Capitals,
  COMMANDING,
  CONTRAST,
  DEGREES,
  DRAWN_OUT,
  GREETINGS,
  isLabelled,
  JOYS,
  LONE,
  NAMED_THINGS,
  NAMES_IN_LY,
  NUMBERS,
  ORDERS,
  PAIRS,
  PRONOUNS,
  RUN,
  SPEAKABLE,
  STATES,
  STRESS,
  STRESSED,
  setOf,
  VERBS,
} from './shouting-words.ts';

/** Letters that a word needs to be read as shouted in a run: shorter ones are mostly acronyms. */
const LONG = 4;

/** Before a noun in the plural. */
const HOW_MANY = setOf('no any all');
const MANY = /^(?=.*[aeiouy])[a-z]{4,}(?:s|ing)$/;

/** "CAREFULLY": how something is to be done, never a name. */
const isManner = (norm: string): boolean => norm.length > 5 && norm.endsWith('ly') && !NAMES_IN_LY.has(norm);

/**
 * @param capitals words in capitals that name nothing
 * @returns what of them is shouted, and how to say it in a normal voice
 */
export function shoutOf(capitals: Capitals): CheckHit | undefined {
  const { words, first, last, before, sentenceStart } = capitals;
  // "pay IN FULL"
  const pair = `${first.norm} ${last.norm}`;
  if (words.length === 2 && !isLabelled(capitals) && [ADVERBIAL, ORDERS, PAIRS].some((r) => r.test(pair)))
    return hit(capitals, first, last);
  // "DON'T" is two words of one.
  const list = words.length >= RUN ? STRESS : LONE;
  const commanded =
    words.length === 1 && COMMANDING.has(before?.norm ?? '') && SPEAKABLE.test(first.norm) && !ACRONYMS.has(first.norm);
  const alone = words.length === 1 && isStressed(capitals);
  const opens = before === undefined || first.start === sentenceStart;
  const greets = (w: Word): boolean => GREETINGS.has(w.norm) && GREETINGS.has(first.norm) && opens;
  const stressed = words.filter(
    (w, i) =>
      commanded ||
      alone ||
      DRAWN_OUT.test(w.norm) ||
      greets(w) ||
      list.has(w.norm) ||
      isManner(w.norm) ||
      (words[i + 1]?.glued === true && list.has(words[i + 1]!.norm)),
  );
  const long = words.filter((w) => w.end - w.start >= LONG);
  const whole = words.length >= RUN && long.length >= 2 && (stressed.length > 0 || long.length >= RUN);
  if (whole) return hit(capitals, first, last);
  const one = stressed[0];
  if (one === undefined || words.length > 2) return stressed.length >= 2 ? hit(capitals, first, last) : undefined;
  // Beside an acronym only the stressed word is shouted; "NO 12" and "YOUR ID" are labels.
  const other = words.find((w) => !stressed.includes(w));
  if (words.length === 2 && other !== undefined) {
    if (STRESS.has(other.norm)) return hit(capitals, first, last);
    // "NO VIDEOS": half of it would still be shouted.
    if (HOW_MANY.has(first.norm) && MANY.test(other.norm) && !ACRONYMS.has(other.norm))
      return hit(capitals, first, last);
    if (long.length === 0) return undefined;
  }
  return hit(capitals, one, stressed[stressed.length - 1]!);
}

/** "The status is DECLINED": its name. */
const OF_A_STATUS = /\b(?:status|state|flag|stage|field|label|result|value|variable|setting|answer)\b[^.!?\n]*$/i;

/** A lone word that is stressed for its place: "a NEW password", "wait TEN minutes", "it has SHIPPED!". */
function isStressed({ text, first: word, before, after }: Capitals): boolean {
  const lead = before?.norm ?? '';
  if (JOYS.has(word.norm) && BEFORE_JOY.has(lead) && after?.norm === '!') return true;
  const goesOn =
    after?.kind === 'word' && /^\p{Ll}/u.test(text.slice(after.start, after.end)) && !NAMED_THINGS.has(after.norm);
  if (lead === 'the' && after?.norm === '!' && /^(?:best|greatest|worst|most|boss)$/.test(word.norm)) return true;
  if (PRONOUNS.has(lead) && VERBS.has(word.norm)) return true;
  const said = text.slice(Math.max(0, word.start - 60), word.start);
  if (STATES.has(word.norm) && BEFORE_JOY.has(lead) && !OF_A_STATUS.test(said)) return true;
  if (!goesOn) return false;
  if (DEGREES.has(word.norm) && BEFORE_JOY.has(lead)) return true;
  if (STRESSED.has(word.norm) && ARTICLES.has(lead)) return true;
  return NUMBERS.has(word.norm) && BEFORE_COUNT.has(lead);
}

/** What bears a capital wherever it stands. */
const WITH_CAPITAL =
  /\b(?:i|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october|november|december|christmas|easter|english)\b/g;

/** A line of its own, whether or not the one above it ended its sentence. */
const LINE_BEFORE = /(?:^|\n)[^\p{L}\p{N}\n]*$/u;

/** What stands in quotation marks is what a button says: it stays. */
const withQuoted = (lower: string, raw: string): string =>
  lower.replace(/“[^”]*”|"[^"]*"/g, (quoted, at: number) => raw.slice(at, at + quoted.length));

function hit({ prose, text, sentenceStart, words }: Capitals, first: Word, last: Word): CheckHit {
  const at = { start: first.start, end: last.end };
  const raw = text.slice(at.start, at.end);
  const low = raw.toLowerCase();
  const lower = low.replace(WITH_CAPITAL, (word) => word.charAt(0).toUpperCase() + word.slice(1));
  // Acronyms inside a shout cannot be told from words: then a person decides. No safe fix touches a day either.
  const safe =
    lower === low.replace(/\bi\b/g, 'I') && raw.split(/[^\p{L}’']+/u).every((w) => STRESS.has(w.toLowerCase()));
  const opens =
    at.start === sentenceStart ||
    LINE_BEFORE.test(text.slice(0, at.start)) ||
    (words.length >= RUN && opensLine(prose.read, at.start));
  const spoken = withQuoted(lower, raw);
  const quiet = opens ? spoken.charAt(0).toUpperCase() + spoken.slice(1) : spoken;
  return { at, rewrites: [{ safety: safe ? 'safe' : 'review', text: quiet }] };
}

/**
 * @param prose the reply
 * @param at a shout of it
 * @returns whether it is one word that tells one thing from another: "access the NEW case"
 */
export const isContrast = ({ read }: Prose, { start, end }: Span): boolean =>
  CONTRAST.has(read.text.slice(start, end).toLowerCase());

/**
 * Whether a stressed word is meant for the reader: "your key is NOT covered", "the fee is NOT included" are; "do NOT fold it", "it
 * does NOT update the old form" and "the NEW one" tell what is easy to get wrong.
 *
 * @param prose the reply
 * @param sentence the sentence that holds the word
 * @param at the word
 * @returns whether it is
 */
export function isAtReader(prose: Prose, sentence: Sentence, at: Span): boolean {
  const before = prose.words.slice(sentence.from, sentence.to).filter(({ start }) => start < at.start);
  if (before.slice(-ADDRESSED).some(({ norm }) => norm === 'you' || norm === 'your')) return true;
  // "They should NOT touch it" is about others.
  const [who, verb] = before.slice(-2).map(({ norm }) => norm);
  if (OTHERS.has(who ?? '') && MODALS.has(verb ?? '')) return false;
  const leads = LEADS.get(prose.read.text.slice(at.start, at.end).toLowerCase());
  return leads?.includes(before[before.length - 1]?.norm ?? '') === false;
}
/** What stands before a word that only tells apart; before the others anything may. */
const LEADS: ReadonlyMap<string, readonly string[]> = new Map([
  ['not', ['do', 'does', 'will']],
  ['new', ['the']],
  ['old', ['the']],
]);
const OTHERS = setOf('they he she it that which');
const MODALS = setOf('should must may can could would will did do does');
/** Words before it among which the reader is named. */
const ADDRESSED = 4;
