import type { Prose } from '../../../prose/prose.ts';
import type { Sentence } from '../../../prose/sentences.ts';
import { toSource } from '../../../text/mapped-text.ts';
import { once } from '../../../text/once.ts';
import type { Span } from '../../../text/span.ts';
import {
  BEFORE_NUMBERS,
  type Capitals,
  IS_TO_SEND,
  IS_TO_WRITE,
  isLabelled,
  LETTERED,
  LONE,
  NAMED_THINGS,
  RUN,
  SENT_ALONE,
  SENT_WORDS,
  STRESS,
  setOf,
  TELLS_A_CODE,
  WRITING,
  WRITTEN_WHERE,
} from './shouting-words.ts';

/** Words that the heading of a plain mail has at most. */
const HEADING = 6;

/**
 * @param prose the reply
 * @param sentence one of its sentences
 * @returns whether all its capitals are a heading's, or are asked for by the law
 */
export function isHeading(prose: Prose, sentence: Sentence): boolean {
  const kind = prose.read.blocks[sentence.block]?.kind;
  if (kind === 'heading' || kind === 'cell') return true;
  return isPlainHeading(prose, sentence.block) || isLegal(prose, sentence) || isTitleQuestion(prose, sentence);
}

/** A short line in capitals that stands alone above more text: the heading of a plain mail. */
function isPlainHeading({ read: { text, blocks } }: Prose, block: number): boolean {
  const at = blocks[block]?.at;
  if (at === undefined || block === blocks.length - 1) return false;
  return isHeadingLine(text.slice(at.start, at.end));
}

/** "HOW TO BOOK", "WHAT DOES “ON HOLD” MEAN?" */
function isHeadingLine(raw: string): boolean {
  const line = raw.replace(/^\s*ℹ\uFE0F?/u, '').trim();
  const asks = /^(?:WHAT|HOW|WHEN|WHERE|WHO|WHY|WHICH|CAN|DO|DOES|IS|ARE)\b.*[^?]\?$/.test(line);
  return !/[\p{Ll}.!?,]/u.test(asks ? line.slice(0, -1) : line) && line.split(/\s+/).length <= HEADING;
}

/** "WHAT DOES “ON HOLD” MEAN?" above its answer. */
const isTitleQuestion = ({ read }: Prose, { start, end }: Sentence): boolean => {
  const asked = read.text.slice(start, end + 1).trim();
  return /^(?:WHAT|HOW)\b[^?]*\?$/.test(asked) && !/\bYOU\b/.test(asked) && isHeadingLine(asked);
};

/** The law asks for capitals: "WITHOUT WARRANTY OF ANY KIND". */
const isLegal = ({ read }: Prose, { start, end }: Sentence): boolean =>
  /\b(?:WARRANT(?:Y|IES)|MERCHANTABILITY|EXPRESS OR IMPLIED|IN NO EVENT)\b/.test(read.text.slice(start, end));

const NOTICES = setOf('notice note warning update disclaimer statement alert');
const OPENS_HEADING = setOf('what how who where when which why');
/** Two of these beside each other still urge. */
const URGES = setOf('never always not now must please immediately urgent important stop cannot');
const ORDERED = setOf('do only free all no read final last sorry');
const nameBeforePattern = once(() => /(?<![\p{L}])\p{Lu}{3,}(?:,? (?:and|or|to|into)|,| ?(?:\/|→|->)) ?$/u);
const nameAfterPattern = once(() => /^(?:,? (?:and|or) | ?\/ ?|, )\p{Lu}{2,}(?![\p{L}])/u);

/**
 * @param capitals words in capitals, one after another
 * @returns whether they name something, or head, label or spell it, rather than raise the voice
 */
export const isName = (capitals: Capitals): boolean =>
  TESTS.some((test) => test(capitals)) || (capitals.words.length === 1 && WORD_TESTS.some((test) => test(capitals)));

/** A line of signs alone, as plain mails draw below a heading; empty lines count too. */
const drawnPattern = once(() => /^[^\p{L}\p{N}]*$/u);
/** Signs, pictures (ℹ is a letter to Unicode) and the number of a point, which stand before the words of a line. */
const bulletPattern = once(() => /^(?:ℹ|[^\p{L}\p{N}])*(?:\d{1,2}[.)][^\p{L}\p{N}]*)?/u);
const TAGS = /\{\{.*?\}\}|<%.*?%>|\{[^{}]*\}|\[[^[\]]*\]/g;
/** Lone words under which a remark stands. */
const REMARKS = setOf('important attention warning notice note reminder urgent caution update notes');

/** "📅 YOUR BOOKING" or "GUEST DETAILS:" in a line of its own, or "2. CHECK YOUR CARD: …" in a list: it heads what follows. */
function isLineHeading({ prose, lines, words, first, last, after }: Capitals): boolean {
  const at = { start: first.start, end: last.end };
  const { start: from, end: to } = lines === prose.read.text ? at : toSource(prose.read, at);
  if (words.length > HEADING || lines.slice(from, to).includes('\n')) return false;
  const start = lines.lastIndexOf('\n', from - 1) + 1;
  const end = `${lines}\n`.indexOf('\n', to);
  const mark = bulletPattern().exec(lines.slice(start, end))![0].length;
  const urges = words.some((w) => URGES.has(w.norm));
  const isItem = (mark > 0 && start + mark === from) || opensItem(prose, first);
  if (after?.norm === ':' && isItem && words.length > 1 && !urges) return true;
  const line = lines.slice(start + mark, end).replace(TAGS, ' ');
  if (/[\p{Ll}.!,]|\?./u.test(line) || (line.match(/\p{L}+/gu)?.length ?? 0) > HEADING) return false;
  const next = lines.slice(end + 1).split('\n', 1)[0]!;
  const previous = /[^\n]*$/.exec(lines.slice(0, Math.max(0, start - 1)))![0];
  const isApart =
    drawnPattern().test(next) || mark > 0 || (!/^\s*\p{Ll}/u.test(next) && /(?:^|[^\p{L},])\s*$/u.test(previous));
  const isRemark = words.length === 1 && REMARKS.has(first.norm) && /^[A-Z]+[*_\s]*$/.test(line);
  return isApart && (isRemark || !urges) && lines.slice(end).trim() !== '';
}

const opensItem = ({ read }: Prose, { start }: Span): boolean =>
  read.blocks.some(({ kind, at }) => kind === 'item' && at.start === start);

const normsOf = ({ words }: Capitals): string => words.map((w) => w.norm).join(' ');
/** Whether nothing but such signs stands between the words. */
const isJoined = ({ text, words }: Capitals, by: RegExp): boolean =>
  words.every((w, i) => i === 0 || by.test(text.slice(words[i - 1]!.end, w.start)));
const isUrging = ({ words }: Capitals): boolean => words.some((w) => URGES.has(w.norm) || ORDERED.has(w.norm));

/** What makes a name of one word or of several. */
const TESTS: readonly ((capitals: Capitals) => boolean)[] = [
  isLineHeading,
  // "Press STOP", "reply YES".
  (c) => isLabelled(c) && !(c.words.length === 1 && BEFORE_NUMBERS.has(c.first.norm)),
  // "DD.MM.YYYY": how a date is written.
  ({ words }) => words.every((w) => /^(?:d{1,2}|mm|yy|yyyy|hh|ss)$/.test(w.norm)),
  ({ said }) => TELLS_A_CODE.test(said) || LETTERED.test(said),
  // "XXXX XXXX XXXX 4821", "Louis XXIII": a mask, a numeral.
  ({ words }) => words.every((w) => /^[ixv]+$/.test(w.norm)),
  // "YES: …", "IF NO: …": the branches of a list; "LAST NAME: …": the line of a form.
  (c) => c.after?.norm === ':' && /^(?:(?:if )?(?:yes|no|all|any)|(?:first|last|full|your) name)$/.test(normsOf(c)),
  // "PRIVACY NOTICE: …", "WHAT I BRING: …"
  ({ words, first, last, after }) =>
    after?.norm === ':' &&
    words.length > 1 &&
    ((words.length === 2 && NOTICES.has(last.norm) && !STRESS.has(first.norm)) || OPENS_HEADING.has(first.norm)),
  // "NAME, DATE, TIME", "BOOKED, CLOSED or OPEN"
  (c) =>
    !isUrging(c) &&
    (c.words.length >= RUN || (c.words.length > 1 && nameAfterPattern().test(c.right))) &&
    isJoined(c, /^, $/),
  // "(BYTE ORDER MARK)", "St Anne's - EYE CLINIC": what it is called.
  (c) =>
    c.words.length > 1 &&
    ((/\($/.test(c.left) && c.right.startsWith(')')) || /\p{Lu}{3,} [-–|] $/u.test(c.left)) &&
    !isUrging(c),
  // "404 NOT FOUND"
  ({ words, left }) => words.length > 1 && /(?<!\d)[1-5]\d\d $/.test(left),
  // "CHANGING A FUSE: …" is a heading; "READ THIS NOW: …" is a shout.
  ({ words, after }) => after?.norm === ':' && words.length >= RUN && !words.some((w) => LONE.has(w.norm)),
  // Part of a code such as GB-ALL-22.
  ({ text, first, last }) => /[-_\p{N}/]/u.test(`${text[first.start - 1] ?? ' '}${text[last.end] ?? ' '}`),
  // "READ-ME-FIRST" and "READ ME" are files.
  (c) => (c.words.length >= RUN && isJoined(c, /^[-_]$/)) || normsOf(c) === 'read me',
  // "#WEEKS#", "$DATE$": what a program fills in.
  ({ text, first, last }) => /^([#$%@^~|])\1$/.test(`${text[first.start - 1] ?? ''}${text[last.end] ?? ''}`),
  // "FIRST(M)", "STRING_LITERAL | COMMENT": names in a program and in its grammar.
  ({ text, first, last }) => text[last.end] === '(' || /[_|]/.test(text.slice(first.start, last.end)),
  // "in ALL CAPS"
  ({ words, after }) => words.some((w) => WRITING.has(w.norm)) || (after !== undefined && WRITING.has(after.norm)),
  // "THANK YOU" in a line by itself, above a name.
  ({ text, words, first, last, sentenceStart, right }) =>
    words.length === 2 &&
    first.start === sentenceStart &&
    /^thank you$/i.test(text.slice(first.start, last.end)) &&
    /^\s+\.?\p{Lu}/u.test(right),
];

/** What makes a name of a lone word. */
const WORD_TESTS: readonly ((capitals: Capitals) => boolean)[] = [
  // "Reply with “URGENT”", "text STOP to 40404": what the customer is to write.
  ({ text, last, said }) => IS_TO_WRITE.test(said) || WRITTEN_WHERE.test(text.slice(last.end, last.end + 20)),
  ({ words, first, said, right }) =>
    words.length === 1 && SENT_WORDS.has(first.norm) && IS_TO_SEND.test(said) && SENT_ALONE.test(right),
  // "PENDING, ACTIVE and CLOSED", "FIRST and LAST", "YES / NO": names, one beside the other.
  ({ first, left, right }) =>
    !URGES.has(first.norm) && (nameBeforePattern().test(left) || nameAfterPattern().test(right)),
  // "AAAA"
  ({ first }) => /^(\p{L})\1+$/u.test(first.norm),
  // "Assigned to: YOU": the value in a line of a form.
  ({ text, last, before }) =>
    before?.norm === ':' && /^[ \t]*(?:\n|$|\p{Lu}[\p{L} ]{0,30}:)/u.test(text.slice(last.end)),
  // "- IMPORTANT: is the record set?": the label of a line in a list.
  ({ prose, first, after, sentenceStart }) =>
    after?.norm === ':' && first.start === sentenceStart && opensItem(prose, first),
  // He wrote "URGENT": one word in quotation marks is told of.
  ({ text, first, last }) => /["“]/.test(text[first.start - 1] ?? '') && /["”]/.test(text[last.end] ?? ''),
  // "The ALL button": its name.
  ({ before, after }) => before?.norm === 'the' && NAMED_THINGS.has(after?.norm ?? ''),
  // "NOTE: the gate is new": how a remark is headed, in bold or plain.
  ({ text, first, after, sentenceStart, right }) =>
    first.norm === 'note' &&
    /^[([]?$/.test(text.slice(sentenceStart, first.start)) &&
    (after?.norm === ':' || /^[*_\s]*[^\p{Ll}\s*_]/u.test(right)),
  // "The NO 2 bus".
  ({ first, after }) => after?.kind === 'number' && !BEFORE_NUMBERS.has(first.norm),
];
