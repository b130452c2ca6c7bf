import type { Prose } from '../../../prose/prose.ts';
import type { Sentence } from '../../../prose/sentences.ts';
import type { Word } from '../../../prose/words.ts';
import type { Span } from '../../../text/span.ts';
import type { Check, CheckHit } from '../../check.ts';
import {
  ACRONYMS,
  ADVERBIAL,
  ARTICLES,
  BEFORE_COUNT,
  BEFORE_JOY,
  BEFORE_NUMBERS,
  COMMANDING,
  CONTRAST,
  DEGREES,
  DRAWN_OUT,
  GREETINGS,
  IS_TO_WRITE,
  JOYS,
  LABEL_BEFORE,
  LONE,
  NAMED_THINGS,
  NAMES_IN_LY,
  NUMBERS,
  ORDERS,
  OTHER_LABEL,
  PAIRS,
  PRONOUNS,
  SPEAKABLE,
  STATES,
  STRESS,
  STRESSED,
  TELLS_A_CODE,
  VERBS,
  WRITING,
  WRITTEN_WHERE,
} from './shouting-words.ts';

/** Capitals in a row that make a shout even where none of them is in the list. */
const RUN = 3;
/** Letters that a word needs to be read as shouted in a run: shorter ones are mostly acronyms. */
const LONG = 4;

/** Two letters that may both be capitals, at a quick look: without them nothing is shouted. */
const MAY_SHOUT = /[A-Z\u00AA-\u1FFF\u2C00-\uFFEF]['’ʼ‘`]?[A-Z\u00AA-\u1FFF\u2C00-\uFFEF]/;

/** Words that the heading of a plain mail has at most. */
const HEADING = 6;

/** "CAREFULLY": how something is to be done, never a name. */
const isManner = (norm: string): boolean => norm.length > 5 && norm.endsWith('ly') && !NAMES_IN_LY.has(norm);

const check: Check = function* ({ prose }) {
  if (!MAY_SHOUT.test(prose.read.text)) return;
  for (const sentence of prose.sentences) {
    if (prose.read.blocks[sentence.block]?.kind === 'heading' || prose.read.blocks[sentence.block]?.kind === 'cell')
      continue;
    if (isPlainHeading(prose, sentence.block) || isLegal(prose, sentence) || isTitleQuestion(prose, sentence)) continue;
    let run: Word[] = [];
    let labelled = false;
    const hits: CheckHit[] = [];
    const close = (before: Word | undefined, after: Word | undefined): void => {
      const label = run.length > 0 && before !== undefined && LABEL_BEFORE.has(before.norm);
      const second = labelled && run.length === 1 && OTHER_LABEL.has(before?.norm ?? '');
      const hit = second ? undefined : shout(prose, sentence.start, run, before, after);
      if (hit !== undefined) hits.push(hit);
      labelled ||= label;
      run = [];
    };
    let before: Word | undefined;
    for (let i = sentence.from; i < sentence.to; i++) {
      const word = prose.words[i]!;
      // A shout does not begin with "I" or "A".
      if (word.kind === 'word' && (run.length > 0 || word.end - word.start > 1) && isCapitals(prose, word))
        run.push(word);
      else {
        if (run.length > 0 && word.kind === 'sign' && word.norm === ',') continue;
        close(before, word);
        before = word;
      }
    }
    close(before, undefined);
    for (const hit of hits) {
      const isOneOfMany = hits.some(({ at }) => at !== hit.at && Math.abs(at.start - hit.at.start) < NEAR);
      if (isOneOfMany || !isContrast(prose, hit.at)) yield hit;
      else if (isAtReader(prose, sentence, hit.at)) yield { ...hit, soft: true };
    }
  }
};
export default check;

/**
 * Whether a stressed word is meant for the reader: "your key is NOT covered", "the fee is NOT included" are; "do NOT fold it", "it
 * does NOT update the old form" and "the NEW one" tell what is easy to get wrong.
 */
function isAtReader(prose: Prose, sentence: Sentence, at: Span): boolean {
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
const OTHERS: ReadonlySet<string> = new Set(['they', 'he', 'she', 'it']);
const MODALS: ReadonlySet<string> = new Set([
  'should',
  'must',
  'may',
  'can',
  'could',
  'would',
  'will',
  'did',
  'do',
  'does',
]);
/** Words before it among which the reader is named. */
const ADDRESSED = 4;
/** Code units within which two stressed words are one shout. */
const NEAR = 40;

/** "Access the NEW case": one word that tells one thing from another. */
const isContrast = ({ read }: Prose, { start, end }: Span): boolean =>
  CONTRAST.has(read.text.slice(start, end).toLowerCase());

/** A short line in capitals that stands alone above more text: the heading of a plain mail. */
function isPlainHeading({ read: { text, blocks } }: Prose, block: number): boolean {
  const at = blocks[block]?.at;
  if (at === undefined || block === blocks.length - 1) return false;
  return isHeadingLine(text.slice(at.start, at.end));
}

/** "HOW TO BOOK", "WHAT DOES “ON HOLD” MEAN?" */
function isHeadingLine(raw: string): boolean {
  const line = raw.trim();
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

function isCapitals(prose: Prose, word: Word): boolean {
  const first = prose.read.text.charCodeAt(word.start);
  if (first >= 97 && first <= 122) return false;
  const second = prose.read.text.charCodeAt(word.start + 1);
  if (word.end - word.start > 1 && second >= 97 && second <= 122) return false;
  const raw = prose.read.text.slice(word.start, word.end);
  return (raw.length > 1 || raw === 'I' || raw === 'A') && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
}

function shout(
  prose: Prose,
  sentenceStart: number,
  run: readonly Word[],
  before: Word | undefined,
  after: Word | undefined,
): CheckHit | undefined {
  // A lone "I" or "A" belongs to the sentence, not to the shout.
  const words = trim(run, (w) => w.end - w.start > 1);
  const first = words[0];
  const last = words[words.length - 1];
  if (first === undefined || last === undefined) return undefined;
  const label = before !== undefined && LABEL_BEFORE.has(before.norm);
  if (label && !(words.length === 1 && BEFORE_NUMBERS.has(first.norm))) return undefined;
  // "DD.MM.YYYY": how a date is written.
  if (words.every((w) => /^(?:d{1,2}|mm|yy|yyyy|hh|ss)$/.test(w.norm))) return undefined;
  if (TELLS_A_CODE.test(prose.read.text.slice(Math.max(sentenceStart, first.start - 40), first.start)))
    return undefined;
  // "Reply with “URGENT”", "text STOP to 40404": what the customer is to write.
  const written =
    IS_TO_WRITE.test(prose.read.text.slice(Math.max(sentenceStart, first.start - 40), first.start)) ||
    WRITTEN_WHERE.test(prose.read.text.slice(last.end, last.end + 20));
  if (words.length === 1 && written) return undefined;
  // "XXXX XXXX XXXX 4821", "Louis XXIII": a mask, a numeral.
  if (words.every((w) => /^[ixv]+$/.test(w.norm))) return undefined;
  // "YES: …", "IF NO: …": the branches of a list.
  if (after?.norm === ':' && /^(?:if )?(?:yes|no|all|any)$/.test(words.map((w) => w.norm).join(' '))) return undefined;
  // "LAST NAME: …": the line of a form.
  if (after?.norm === ':' && /^(?:first|last|full|your) name$/.test(words.map((w) => w.norm).join(' ')))
    return undefined;
  // "PRIVACY NOTICE: …", "WHAT I BRING: …"
  if (
    after?.norm === ':' &&
    words.length > 1 &&
    ((words.length === 2 && NOTICES.has(last.norm) && !STRESS.has(first.norm)) || OPENS_HEADING.has(first.norm))
  )
    return undefined;
  // "PENDING, ACTIVE and CLOSED", "FIRST and LAST", "YES / NO": names, one beside the other.
  const sides = {
    left: prose.read.text.slice(Math.max(sentenceStart, first.start - 30), first.start),
    right: prose.read.text.slice(last.end, last.end + 30),
  };
  if (words.length === 1 && !URGES.has(first.norm) && (NAME_BEFORE.test(sides.left) || NAME_AFTER.test(sides.right)))
    return undefined;
  // "NAME, DATE, TIME", "BOOKED, CLOSED or OPEN"
  const listed = words.every((w, i) => i === 0 || /^, $/.test(prose.read.text.slice(words[i - 1]!.end, w.start)));
  const urges = words.some((w) => URGES.has(w.norm) || ORDERED.has(w.norm));
  if (listed && !urges && (words.length >= RUN || (words.length > 1 && NAME_AFTER.test(sides.right)))) return undefined;
  // "(BYTE ORDER MARK)", "St Anne's - EYE CLINIC": what it is called.
  const called = (/\($/.test(sides.left) && sides.right.startsWith(')')) || /\p{Lu}{3,} [-–|] $/u.test(sides.left);
  if (called && words.length > 1 && !urges) return undefined;
  // "404 NOT FOUND"
  if (words.length > 1 && /(?<!\d)[1-5]\d\d $/.test(sides.left)) return undefined;
  // "AAAA"
  if (words.length === 1 && /^(\p{L})\1+$/u.test(first.norm)) return undefined;
  // "CHANGING A FUSE: …" is a heading; "READ THIS NOW: …" is a shout.
  if (after?.norm === ':' && words.length >= RUN && !words.some((w) => LONE.has(w.norm))) return undefined;
  // Part of a code such as GB-ALL-22.
  const around = `${prose.read.text[first.start - 1] ?? ' '}${prose.read.text[last.end] ?? ' '}`;
  if (/[-_\p{N}/]/u.test(around)) return undefined;
  // "READ-ME-FIRST" is a file.
  const joined = words.every((w, i) => i === 0 || /^[-_]$/.test(prose.read.text.slice(words[i - 1]!.end, w.start)));
  if (words.length >= RUN && joined) return undefined;
  // "READ ME" is a file too.
  if (words.map((w) => w.norm).join(' ') === 'read me') return undefined;
  // "Assigned to: YOU": the value in a line of a form.
  if (
    words.length === 1 &&
    before?.norm === ':' &&
    /^[ \t]*(?:\n|$|\p{Lu}[\p{L} ]{0,30}:)/u.test(prose.read.text.slice(last.end))
  )
    return undefined;
  // "- IMPORTANT: is the record set?": the label of a line in a list.
  if (
    words.length === 1 &&
    after?.norm === ':' &&
    first.start === sentenceStart &&
    prose.read.blocks.some(({ kind, at }) => kind === 'item' && at.start === first.start)
  )
    return undefined;
  // He wrote "URGENT": one word in quotation marks is told of.
  if (
    words.length === 1 &&
    /["“]/.test(prose.read.text[first.start - 1] ?? '') &&
    /["”]/.test(prose.read.text[last.end] ?? '')
  )
    return undefined;
  // "The ALL button": its name.
  if (words.length === 1 && before?.norm === 'the' && NAMED_THINGS.has(after?.norm ?? '')) return undefined;
  // "NOTE: the gate is new": how a remark is headed, in bold or plain.
  if (
    words.length === 1 &&
    first.norm === 'note' &&
    /^[([]?$/.test(prose.read.text.slice(sentenceStart, first.start)) &&
    (after?.norm === ':' || /^[*_\s]*[^\p{Ll}\s*_]/u.test(sides.right))
  )
    return undefined;
  // "FIRST(M)", "STRING_LITERAL | COMMENT": names in a program and in its grammar.
  if (prose.read.text[last.end] === '(' || /[_|]/.test(prose.read.text.slice(first.start, last.end))) return undefined;
  // "The NO 2 bus".
  if (words.length === 1 && after?.kind === 'number' && !BEFORE_NUMBERS.has(first.norm)) return undefined;
  if (words.some((w) => WRITING.has(w.norm)) || (after !== undefined && WRITING.has(after.norm))) return undefined;
  // "DON'T" is two words of one.
  const list = words.length >= RUN ? STRESS : LONE;
  const commanded =
    words.length === 1 && COMMANDING.has(before?.norm ?? '') && SPEAKABLE.test(first.norm) && !ACRONYMS.has(first.norm);
  // "THANK YOU" in a line by itself, above a name.
  if (
    words.length === 2 &&
    first.start === sentenceStart &&
    /^thank you$/i.test(prose.read.text.slice(first.start, last.end)) &&
    /^\s+\.?\p{Lu}/u.test(sides.right)
  )
    return undefined;
  // "pay IN FULL"
  if (words.length === 2 && !label && [ADVERBIAL, ORDERS, PAIRS].some((r) => r.test(`${first.norm} ${last.norm}`)))
    return hit(prose, sentenceStart, first, last);
  const alone = words.length === 1 && isStressed(prose, first, before, after);
  const greets = (w: Word): boolean =>
    GREETINGS.has(w.norm) && (before === undefined || first.start === sentenceStart) && (w === first || greeted(words));
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
  if (whole) return hit(prose, sentenceStart, first, last);
  const one = stressed[0];
  if (one === undefined || words.length > 2)
    return stressed.length >= 2 ? hit(prose, sentenceStart, first, last) : undefined;
  // Beside an acronym only the stressed word is shouted; "NO 12" and "YOUR ID" are labels.
  const other = words.find((w) => !stressed.includes(w));
  if (words.length === 2 && other !== undefined) {
    if (STRESS.has(other.norm)) return hit(prose, sentenceStart, first, last);
    if (long.length === 0) return undefined;
  }
  return hit(prose, sentenceStart, stressed[0] ?? first, stressed[stressed.length - 1] ?? last);
}

const greeted = (words: readonly Word[]): boolean => GREETINGS.has(words[0]!.norm);

/** "The status is DECLINED": its name. */
const OF_A_STATUS = /\b(?:status|state|flag|stage|field|label|result|value|variable|setting|answer)\b[^.!?\n]*$/i;

/** A lone word that is stressed for its place: "a NEW password", "wait TEN minutes", "it has SHIPPED!". */
function isStressed(prose: Prose, word: Word, before: Word | undefined, after: Word | undefined): boolean {
  const lead = before?.norm ?? '';
  if (JOYS.has(word.norm) && BEFORE_JOY.has(lead) && after?.norm === '!') return true;
  const goesOn =
    after?.kind === 'word' &&
    /^\p{Ll}/u.test(prose.read.text.slice(after.start, after.end)) &&
    !NAMED_THINGS.has(after.norm);
  if (lead === 'the' && after?.norm === '!' && /^(?:best|greatest|worst|most|boss)$/.test(word.norm)) return true;
  if (PRONOUNS.has(lead) && VERBS.has(word.norm)) return true;
  const said = prose.read.text.slice(Math.max(0, word.start - 60), word.start);
  if (STATES.has(word.norm) && BEFORE_JOY.has(lead) && !OF_A_STATUS.test(said)) return true;
  if (!goesOn) return false;
  if (DEGREES.has(word.norm) && BEFORE_JOY.has(lead)) return true;
  if (STRESSED.has(word.norm) && ARTICLES.has(lead)) return true;
  return NUMBERS.has(word.norm) && BEFORE_COUNT.has(lead);
}

function hit(prose: Prose, sentenceStart: number, first: Word, last: Word): CheckHit {
  const at = { start: first.start, end: last.end };
  const raw = prose.read.text.slice(at.start, at.end);
  // Acronyms inside a shout cannot be told from words: then a person decides.
  const safe = raw.split(/[^\p{L}’']+/u).every((w) => STRESS.has(w.toLowerCase()));
  const lower = raw.toLowerCase().replace(/\bi\b/g, 'I');
  const text = at.start === sentenceStart ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
  return { at, rewrites: [{ safety: safe ? 'safe' : 'review', text }] };
}

const NOTICES: ReadonlySet<string> = new Set([
  'notice',
  'note',
  'warning',
  'update',
  'disclaimer',
  'statement',
  'alert',
]);
const OPENS_HEADING: ReadonlySet<string> = new Set(['what', 'how', 'who', 'where', 'when', 'which', 'why']);
/** Two of these beside each other still urge. */
const URGES: ReadonlySet<string> = new Set([
  'never',
  'always',
  'not',
  'now',
  'must',
  'please',
  'immediately',
  'urgent',
  'important',
  'stop',
  'cannot',
]);
const ORDERED: ReadonlySet<string> = new Set(['do', 'only', 'free', 'all', 'no', 'read', 'final', 'last', 'sorry']);
const NAME_BEFORE = /(?<![\p{L}])\p{Lu}{3,}(?:,? (?:and|or|to|into)|,| ?(?:\/|→|->)) ?$/u;
const NAME_AFTER = /^(?:,? (?:and|or) | ?\/ ?|, )\p{Lu}{2,}(?![\p{L}])/u;

function trim(run: readonly Word[], keep: (word: Word) => boolean): readonly Word[] {
  let from = 0;
  let to = run.length;
  while (from < to && !keep(run[from]!)) from++;
  while (to > from && !keep(run[to - 1]!)) to--;
  return run.slice(from, to);
}
