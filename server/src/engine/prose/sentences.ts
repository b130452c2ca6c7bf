import { once } from '../text/once.ts';
import type { Word } from './words.ts';

export interface Sentence {
  /** Indices into the prose's words; `to` is not included. */
  readonly from: number;
  readonly to: number;
  /** Index of the first word after `@name` and a greeting such as "Hi Sam,": where the sentence's own words begin. */
  readonly body: number;
  /** In the prose text: from its first word to the sign that ends it. */
  readonly start: number;
  readonly end: number;
  readonly question: boolean;
  /** Index into the prose's blocks. */
  readonly block: number;
}

/** Abbreviations after which a full stop does not end the sentence. */
const ABBREVIATIONS = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'st',
  'no',
  'nr',
  'vs',
  'approx',
  'est',
  'incl',
  'excl',
  'ref',
  'fig',
  'e.g.',
  'i.e.',
  'cf',
  'ext',
  'tel',
  'dept',
  'max',
  'min',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
]);

/** Only a number (or a name after it) makes "no." or a month an abbreviation. */
const BEFORE_NUMBER = new Set([
  'no',
  'nr',
  'ref',
  'fig',
  'ext',
  'max',
  'min',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
  'approx',
  'est',
  'tel',
]);

const ENDERS = new Set(['.', '!', '?', '…', '。', '！', '？', '؟']);

function endsSentence(text: string, block: readonly Word[], first: number, i: number): boolean {
  const word = block[i]!;
  if (word.kind !== 'sign' || !ENDERS.has(word.norm)) return false;
  let after = i + 1;
  while (isCloser(block[after]) && block[after]!.start === block[after - 1]!.end) after++;
  const next = block[after];
  if (next === undefined) return true;
  if (ENDERS.has(next.norm) && next.start === word.end) return false;
  // "example.com", "v2.1", ".pdf": no space behind the sign.
  if (next.start === block[after - 1]!.end && !/\s/.test(text[next.start - 1] ?? ' ') && next.kind !== 'opaque')
    return next.kind === 'word' && (word.norm !== '.' || lacksSpace(text, block, first, i));
  if (word.norm === '…') return startsUpper(text, next);
  if (word.norm !== '.') return true;
  const before = i > first ? block[i - 1] : undefined;
  if (before === undefined) return false;
  if (before.kind === 'number') {
    // "1. Open settings": the number opens a list item rather than ending a sentence.
    return !(i === first + 1 || lineStart(text, before.start));
  }
  if (ABBREVIATIONS.has(before.norm))
    return BEFORE_NUMBER.has(before.norm) && next.kind !== 'number' && next.kind !== 'opaque';
  // An initial: "J. Smith". A placeholder is one sign long too.
  if (before.kind === 'word' && before.end - before.start === 1 && before.norm !== 'i' && startsUpper(text, next))
    return /^[0-9]/.test(before.norm);
  return true;
}

/** What stands behind the full stop of a domain or of a file's name, or opens a name of two parts: "Booking.Com", "Read.Me". */
const SUFFIXES = new Set(
  'com net org edu gov info biz io ai app dev shop store online co uk us de fr es it eu ie nl ca au nz za js ts py md me txt pdf doc docx xls xlsx csv zip exe html htm php json xml yaml png jpg jpeg gif svg mp3 mp4 log ini'.split(
    ' ',
  ),
);

/** Words that open a sentence and end no name. */
export const OPENERS: ReadonlySet<string> = new Set(
  'i the a an we you he she they it this that these those there our your my his her their if when while as after before once until since because please thank thanks for in on at to from with by all any both each every no not also however but and so or then here what how why who where do can could will would let'.split(
    ' ',
  ),
);

/**
 * Whether only the space behind a full stop was forgotten: "write to us.We are here". A word in small letters stands
 * before it and one with a capital behind it; names of files, domains and what looks like code are none.
 */
function lacksSpace(text: string, block: readonly Word[], first: number, i: number): boolean {
  const stop = block[i]!;
  const before = i > first ? block[i - 1] : undefined;
  const next = block[i + 1];
  if (before?.kind !== 'word' || before.end !== stop.start || next?.kind !== 'word' || next.start !== stop.end)
    return false;
  const last = text.slice(before.start, before.end);
  if (!/^\p{L}*\p{Ll}{2}$/u.test(last) || !/^\p{Lu}\p{Ll}*$/u.test(text.slice(next.start, next.end))) return false;
  if (SUFFIXES.has(next.norm) || !/^(?:[ \n,'’]|$)/.test(text.slice(next.end, next.end + 1))) return false;
  // "System.Text", "Kim.Park": two capitals may be one name.
  if (/^\p{Lu}/u.test(last) && !OPENERS.has(next.norm)) return false;
  return !/[@/\\_=<>`]/.test(/\S*$/.exec(text.slice(Math.max(0, stop.start - 80), stop.start))![0]);
}

/** Pictures that stand where a full stop would: "for you, Miriam 😊 We will be in touch". Arrows lead on, ©, ® and ™ belong to a name. */
const picturePattern = once(
  () =>
    /^(?![©®™\u203C\u2049\u2190-\u21FF\u25B6\u25C0\u2794-\u27BF\u2934\u2935\u2B05-\u2B07\u{1F448}-\u{1F449}])\p{Extended_Pictographic}$/u,
);
/** What a picture's own name follows: "tap the 🔒 Lock". */
const BEFORE_NAME = new Set(
  'the a an your our my this that its on in to at of with under via and or for from is are tap click press hit select choose open use see find go called named'.split(
    ' ',
  ),
);

/** Whether a picture ends the sentence: words stand before it, and the next one begins with a capital. */
function pictureEnds(text: string, words: readonly Word[], from: number, i: number): boolean {
  const { norm } = words[i]!;
  const next = words[i + 1];
  // Nearly all signs are those of ASCII.
  if (norm.charCodeAt(0) < 0x80 || !picturePattern().test(norm)) return false;
  if (next === undefined || next.kind !== 'word' || !startsUpper(text, next)) return false;
  let before = i - 1;
  while (before >= from && words[before]!.kind === 'sign') before--;
  return before >= from && !BEFORE_NAME.has(words[before]!.norm);
}

const isCloser = (word: Word | undefined): boolean => word?.kind === 'sign' && (word.norm === ')' || word.norm === ']');

/** Whether a word begins with a capital; a number, a placeholder or a sign may open a sentence as well. */
export const startsUpper = (text: string, word: Word): boolean =>
  word.kind !== 'word' || /\p{Lu}/u.test(text[word.start] ?? '');

function lineStart(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const c = text[i];
    if (c === '\n') return true;
    if (c !== ' ' && c !== '\t') return false;
  }
  return true;
}

/** What a noun follows, if a placeholder or a number on the next line. */
const BEFORE_NOUN = new Set(
  'a an the your our my of to within until by for from with and or under over after before per than'.split(' '),
);

/**
 * Whether a line break between two words ends the sentence. A break that was forced by a hard wrap (the next word would
 * not have fitted on the longest line) does not; one before a lower-case word does not; one after a comma or colon at a
 * greeting does, and so does any other before a capital, a bullet or a number.
 */
function breaksLine(text: string, longest: number, before: Word, after: Word): boolean {
  const gap = text.slice(before.end, after.start);
  const at = gap.indexOf('\n');
  if (at < 0) return false;
  if (
    gap.indexOf('\n', at + 1) >= 0 ||
    /^\s*[-*•–]/.test(gap.slice(at + 1)) ||
    (after.kind === 'sign' && /[–•·▪●]/.test(after.norm))
  )
    return true;
  if (after.kind === 'word' ? !startsUpper(text, after) : after.kind !== 'sign' && BEFORE_NOUN.has(before.norm))
    return false;
  const lineFrom = text.lastIndexOf('\n', before.end - 1) + 1;
  const lineLength = before.end + at - lineFrom;
  const firstOf = /^\S*/.exec(text.slice(after.start, after.start + 40))?.[0].length ?? 1;
  return lineLength + 1 + firstOf <= longest;
}

/** Greeting words that open a reply, and how many words may follow before the sign that ends the greeting. */
const GREETINGS = new Set([
  'hi',
  'hello',
  'hey',
  'dear',
  'hiya',
  'greetings',
  'howdy',
  'hallo',
  'morning',
  'afternoon',
  'evening',
  'good',
]);
const GOOD = new Set(['morning', 'afternoon', 'evening', 'day']);
const GREETING_LENGTH = 6;

/** @returns the index after `@name`, and after the comma or colon behind it; `from` where nobody is addressed so. */
function afterHandle(text: string, block: readonly Word[], from: number, to: number): number {
  const at = block[from];
  if (at === undefined || at.kind === 'sign' || text[at.start - 1] !== '@') return from;
  let i = from + 1;
  // "@issue-author" is one name.
  while (i < to && block[i]!.kind !== 'sign' && /^[-_]?$/.test(text.slice(block[i - 1]!.end, block[i]!.start))) i++;
  if (i < to && /^[,:–]$/.test(block[i]!.norm)) i++;
  return i < to ? i : from;
}

function afterGreeting(text: string, block: readonly Word[], from: number, to: number): number {
  let i = from;
  while (i < to && block[i]!.kind === 'sign' && !ENDERS.has(block[i]!.norm)) i++;
  i = afterHandle(text, block, i, to);
  const first = block[i];
  if (first === undefined || i >= to || !GREETINGS.has(first.norm)) return i < to ? i : from;
  // "Good news: it is here" greets nobody.
  if (first.norm === 'good' && !GOOD.has(block[i + 1]?.norm ?? '')) return i;
  for (let j = i + 1; j < Math.min(to, i + 1 + GREETING_LENGTH); j++) {
    const word = block[j]!;
    if (word.kind === 'sign')
      return (word.norm === ',' || word.norm === ':' || word.norm === '–') && j + 1 < to ? j + 1 : i;
  }
  return i;
}

/**
 * Splits the words of one block into sentences.
 * @param words the prose's words so far
 * @param first index of the block's first word; the block's words are the last ones
 */
export function splitSentences(
  text: string,
  words: readonly Word[],
  first: number,
  block: number,
  out: Sentence[],
): void {
  if (words.length === first) return;
  const lines = text.slice(words[first]!.start, words[words.length - 1]!.end).split('\n');
  const longest = lines.reduce((n, line) => Math.max(n, line.length), 0);
  let from = first;
  const close = (to: number): void => {
    if (to <= from) return;
    let question = false;
    for (let i = to - 1; i >= from && ENDERS.has(words[i]!.norm); i--)
      question ||= words[i]!.norm === '?' || words[i]!.norm === '？' || words[i]!.norm === '؟';
    out.push({
      from,
      to,
      body: afterGreeting(text, words, from, to),
      start: words[from]!.start,
      end: words[to - 1]!.end,
      question,
      block,
    });
    from = to;
  };
  for (let i = first; i < words.length; i++) {
    const word = words[i]!;
    const next = words[i + 1];
    if (
      (word.kind === 'sign' && (endsSentence(text, words, first, i) || pictureEnds(text, words, from, i))) ||
      (lines.length > 1 && next !== undefined && next.start - word.end > 0 && breaksLine(text, longest, word, next))
    ) {
      let to = i + 1;
      // A closing bracket after the full stop belongs to the sentence.
      while (isCloser(words[to]) && words[to]!.start === words[to - 1]!.end) to++;
      close(to);
      i = to - 1;
    }
  }
  close(words.length);
}
