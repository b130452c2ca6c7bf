/**
 * The part of a sentence that a rewrite takes, where another part says something of its own. Light grammar on closed
 * classes: where it cannot be told, the sentence is one part.
 */
import { inCondition, isCondition } from '../prose/clauses.ts';
import type { Prose } from '../prose/prose.ts';
import type { Sentence } from '../prose/sentences.ts';
import { sameSpelling } from '../prose/spelling.ts';
import type { Word } from '../prose/words.ts';
import type { Span } from '../text/span.ts';

/** What parts one clause from the one before it: signs, a conjunction, or both. */
export interface Joint {
  /** Index of its first word; the clause before ends here. */
  readonly from: number;
  /** Index of the word after it, where the next clause begins. */
  readonly to: number;
  /** `;`, `:`, `–` or `,`; empty for a conjunction alone. */
  readonly sign: string;
  /** and, but, so, yet, otherwise; empty for a sign alone. */
  readonly word: string;
  /** "… so we can mend it": what the clause before is for. */
  readonly purpose: boolean;
  /** What follows has no subject of its own ("it wastes paper and clogs the tray"), or says why ("as we cannot"): joined, nothing else would fit. */
  readonly leans?: true;
}

/** `asks` a question, `orders` something, `says` a fact. */
export type Head = 'asks' | 'orders' | 'says';

/** Where in its sentence a rewrite stands; at least one of `before` and `after` is there. */
export interface Clause {
  /** In the prose text, without the sentence's own end where something comes after it. */
  readonly at: Span;
  /** What parts it from what stands before it. */
  readonly before?: Joint;
  /** What parts it from what comes after it. */
  readonly after?: Joint;
  /** How what stands before it speaks. */
  readonly head?: Head;
}

/** Words as prose has them: in one spelling. */
const set = (text: string): ReadonlySet<string> => new Set(text.split(' ').map(sameSpelling));
const OTHERWISE = sameSpelling('otherwise');

const CONJUNCTIONS = set('and but so yet otherwise');
const NOMINATIVES = set('we i you he she they it there everyone everybody nobody somebody someone');
const DETERMINERS = set('the a an your our my their his her its this that these those any some all every each no both');
const REQUESTS = set('please kindly thanks thank sorry apologies let');
/** Verbs of what customers are asked to do, where a clause begins. */
const ORDERS = set(
  'please kindly reply send write call check click tap visit see try use go open let tell contact email ring return keep bring make take choose fill enter download restart follow log sign do feel read add attach include wait ask note give pick look select complete update upload forward remember bear get come book pay order',
);
const FINITE = set(
  "am are is was were have has had do does did can could may might will would shall should must 's 'd",
);
const ASKS = set('could can would will may might should do does did is are have has');
const ASKED = set('you we i it there this that the your somebody someone anyone');
/** What may stand before the subject of a clause. */
const ADVERBS = set(
  'also even then now still currently sadly unfortunately however therefore instead meanwhile again just only if so here today yes no well',
);
/** What no verb is: after a pronoun it shows that the pronoun is an object. */
const NO_VERB = set(
  'to of in on at by for from with without about into onto over under after before during since until through as than and or but nor the a an your our my their his her its this that these those which who whom when where if because',
);
/** Where a noun's own clause begins: a verb behind it is not the noun's. */
const RELATIVE = set(
  'that which who whom whose where when if because while although until unless after before how what why whether',
);
/** What begins with one of these leads up to a clause that follows a comma. */
const LEADS_UP = set(
  'to for with in on at as by from during due since because while although though whilst given regarding concerning following about after before until per upon',
);
/** What opens a clause that gives way to the one behind its comma: "While we can't say when, your note helps". */
const CONCEDES = set('while although though whilst');
/** What a reason of ours begins with: "ask the town hall, as we cannot issue it". */
const REASONS = set('as since because');
/** Of what goes on with its reason nothing stands alone: "this is because we …", "but because we …". */
const BEFORE_REASON = set(
  "am is are was were be been being 's and but or so not only just also simply mainly mostly partly largely perhaps maybe probably likely possibly often usually sometimes same such much",
);
const BEFORE_SO = set('if do does did done doing even or not think hope say is are be was ever and');
/** Verbs and adjectives whose complement goes on behind "and". */
const REPORTS = set(
  'understand understood know see hear heard realise appreciate hope think believe say said sure certain afraid sorry glad happy pleased aware advised informed inform assure assured note confirm notice told mentioned',
);

/** Stands before the subject or the verb of a clause, with its comma. */
const isAside = (norm: string): boolean =>
  ADVERBS.has(norm) || norm === ',' || (/.ly$/.test(norm) && !ORDERS.has(norm) && !/pply$/.test(norm));

/** Words of their own that a part must have to say something. */
const LEAST = 4;
const AHEAD = 8;

interface Part {
  readonly from: number;
  readonly to: number;
  /** Where the last of the clauses that it is made of begins. */
  readonly last: number;
  readonly joint: Joint | undefined;
  /** Says something of its own. */
  readonly own: boolean;
  readonly isHit: boolean;
}

/**
 * @param first index of the word where what is said begins, behind a greeting
 * @returns the clause or clauses in which a hit lies, undefined where nothing else in the sentence says something of its own
 */
export function clauseOf(prose: Prose, sentence: Sentence, first: number, hit: Span): Clause | undefined {
  if (hit.end > sentence.end) return undefined;
  const parts = partsOf(prose, sentence, first, hit);
  if (parts.length === 1) return undefined;
  const { words } = prose;
  const startOf = ({ from, joint }: Part): number => words[joint?.from ?? from]!.start;
  let a = 0;
  while (a + 1 < parts.length && startOf(parts[a + 1]!) <= hit.start) a++;
  let b = a;
  while (b + 1 < parts.length && startOf(parts[b + 1]!) < hit.end) b++;
  // A part that says nothing of its own goes with the one beside it.
  while (a > 0 && !parts[a - 1]!.own) a--;
  while (b + 1 < parts.length && !parts[b + 1]!.own) b++;
  if (a === 0 && b === parts.length - 1) return undefined;
  const before = parts[a]!.joint;
  const after = parts[b + 1]?.joint;
  return {
    at: {
      start: words[parts[a]!.from]!.start,
      end: after === undefined ? sentence.end : words[after.from - 1]!.end,
    },
    ...(before === undefined ? {} : { before, head: headOf(prose, parts[a - 1]!) }),
    ...(after === undefined ? {} : { after }),
  };
}

function partsOf(prose: Prose, sentence: Sentence, first: number, hit: Span): readonly Part[] {
  const { words } = prose;
  let to = sentence.to;
  while (to > first && /^[.!?…)\]]$/.test(words[to - 1]!.norm)) to--;
  const joints: Joint[] = [];
  let depth = 0;
  for (let i = first + 1; i < to; i++) {
    const { norm, kind } = words[i]!;
    if (kind === 'sign' && (norm === '(' || norm === '[')) depth++;
    else if (kind === 'sign' && (norm === ')' || norm === ']')) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const joint = jointAt(prose, sentence, { first: joints.at(-1)?.to ?? first, at: i, to, hit });
    if (joint === undefined) continue;
    joints.push(joint);
    i = joint.to;
  }
  const parts: Part[] = [];
  let held: { readonly joint: Joint | undefined } | undefined;
  [undefined, ...joints].forEach((each, i) => {
    const joint = held === undefined ? each : held.joint;
    const from = joint?.to ?? first;
    const end = joints[i]?.from ?? to;
    const own =
      saysSomething(prose, first, from, end, joint === undefined || isStrong(joint)) ||
      (held !== undefined && saysSomething(prose, first, each!.to, end, isStrong(each!)));
    held = undefined;
    const isHit = words[joint?.from ?? from]!.start < hit.end && words[end - 1]!.end > hit.start;
    const last = parts.at(-1);
    if (last === undefined || own || isHit) parts.push({ from, to: end, last: from, joint, own, isHit });
    // What says too little goes with what is kept: "…, but it happens and we have to name it", "reply and the thread reopens".
    else if (last.isHit && i < joints.length) held = { joint };
    else parts[parts.length - 1] = { ...last, to: end, last: from };
  });
  return parts;
}

/** "Could you send it", "if it breaks, send it", "we sent it". */
function headOf(prose: Prose, { last: from, to }: Part): Head {
  const { words } = prose;
  let at = from;
  if (isCondition(prose, from) || LEADS_UP.has(words[from]!.norm))
    for (let i = from; i < to - 1; i++) if (words[i]!.norm === ',') at = i + 1;
  while (at < to - 1 && isAside(words[at]!.norm)) at++;
  if (asksAt(prose, at) && !REQUESTS.has(words[at]!.norm)) return 'asks';
  const { norm } = words[at]!;
  return ORDERS.has(norm) || norm === 'let' ? 'orders' : 'says';
}

const isStrong = ({ sign, word }: Joint): boolean =>
  sign === ',' ? word === 'but' || word === 'so' || word === 'yet' : word === '';

interface Place {
  /** Where the part before begins. */
  readonly first: number;
  readonly at: number;
  readonly to: number;
  readonly hit: Span;
}

/** The joint that begins at a word, where a clause of its own stands behind it. */
function jointAt(prose: Prose, sentence: Sentence, place: Place): Joint | undefined {
  const { words, read } = prose;
  const { at, to } = place;
  const { norm, kind, start, end } = words[at]!;
  let sign = '';
  let next = at;
  if (kind === 'sign') {
    const isDouble = /^\s--\s/.test(read.text.slice(start - 1, end + 2));
    if (norm === '–' ? !isDouble && !isDash(read.text, start, end) : norm !== ';' && norm !== ':' && norm !== ',')
      return undefined;
    sign = norm;
    next += isDouble ? 2 : 1;
  }
  let word = '';
  while (next < to && CONJUNCTIONS.has(words[next]!.norm)) word = words[next++]!.norm;
  if (word === '' && (sign === '' || sign === ',') && REASONS.has(words[next]?.norm ?? ''))
    return isReason(prose, place, next)
      ? { from: at, to: next + 1, sign, word, purpose: false, leans: true }
      : undefined;
  if (next >= to || (sign === '' && word === '')) return undefined;
  if (word === OTHERWISE) word = 'otherwise';
  // "So that", "so far", "not yet", "if so".
  if (word === 'so' && (words[next]!.norm === 'that' || (sign === '' && BEFORE_SO.has(words[at - 1]!.norm))))
    return undefined;
  // Where the hit says "otherwise", it speaks of what stands before it.
  if (word === 'otherwise' && words[next - 1]!.start >= place.hit.start && words[next - 1]!.start < place.hit.end)
    return undefined;
  if ((word === 'yet' || word === 'otherwise') && sign === '' && next === at + 1) return undefined;
  const begins = words[next]!.start >= place.hit.start && words[next]!.start < place.hit.end;
  const isOpen = opens(prose, next, to, word === '');
  const joint: Joint = {
    from: at,
    to: next,
    sign,
    word,
    purpose: word === 'so' && isPurpose(prose, next, to, sign),
    ...(isOpen ? {} : { leans: true }),
  };
  if (word === '' && sign === ',') return partsAtComma(prose, place, next) ? joint : undefined;
  if (!begins && !isOpen) return undefined;
  if (sign === ';' || sign === '–') return joint;
  if (sign === ':') return saysSomething(prose, place.first, next, to, true) ? joint : undefined;
  return belongsTogether(prose, sentence, place, word, sign) ? undefined : joint;
}

/** Whether a comma alone parts two clauses: a request, one that a hit begins, or what something was conceded before. */
function partsAtComma(prose: Prose, place: Place, next: number): boolean {
  const { words } = prose;
  const { first, at, to, hit } = place;
  if (CONCEDES.has(words[first]!.norm))
    return hit.end <= words[at]!.start && opens(prose, next, to, false) && saysSomething(prose, first, next, to, false);
  return (
    (asksAt(prose, next) || (words[next]!.start === hit.start && isOwn(prose, next, to))) && standsAlone(prose, place)
  );
}

/** "The post is gone, our crew will look into it": what begins behind a comma is a sentence but for its capital. */
function isOwn(prose: Prose, at: number, to: number): boolean {
  const { words } = prose;
  let count = 0;
  for (let i = at; i < to; i++) if (isCounted(words[i]!)) count++;
  if (count < LEAST || REQUESTS.has(words[at]!.norm) || DEPENDS.has(words[at]!.norm)) return false;
  return opens(prose, at, to, false) || [1, 2].some((i) => FINITE.has(words[at + i]?.norm ?? ''));
}
/** What goes on with the clause before the comma. */
const DEPENDS = set('which who whom whose including not even as due because since for to in on at with without');

/** "…, as we cannot repair it": a hit that is a reason, behind a clause that stands without it. */
const isReason = (prose: Prose, { first, at, to, hit }: Place, why: number): boolean =>
  why + 1 < to &&
  (prose.words[why + 1]!.start === hit.start || prose.words[why]!.start === hit.start) &&
  !BEFORE_REASON.has(prose.words[at - 1]!.norm) &&
  !isCondition(prose, first) &&
  !LEADS_UP.has(prose.words[first]!.norm) &&
  !inCondition(prose, sentenceFrom(prose, first, why + 2), why + 1) &&
  hasFinite(prose, first, at, false);

/** A dash between words, with space on both sides or on neither; none between numbers, and no hyphen. */
const isDash = (text: string, start: number, end: number): boolean => {
  const spaced = /\s/.test(text[start - 1] ?? '') && /\s/.test(text[end] ?? '');
  return (
    (spaced || (text[start] === '—' && !/\s/.test(text[end] ?? ' '))) &&
    !(/\p{N}\s*$/u.test(text.slice(Math.max(0, start - 3), start)) && /^\s*\p{N}/u.test(text.slice(end, end + 3)))
  );
};

/** "… so we can mend it", "… so you may see it". */
function isPurpose({ words }: Prose, at: number, to: number, sign: string): boolean {
  const modal = sign === '' ? /^(?:can|could|may|might)$/ : /^(?:can|could)$/;
  for (let i = at + 1; i < Math.min(to, at + 4); i++)
    if (modal.test(words[i]!.norm)) return words[i + 1]?.norm !== 'not';
  return false;
}

/** A request: "please send", "could you send". */
const asksAt = ({ words }: Prose, at: number): boolean => {
  const norm = words[at]?.norm ?? '';
  return norm === 'please' || norm === 'kindly' || (ASKS.has(norm) && ASKED.has(words[at + 1]?.norm ?? ''));
};

/** Whether what stands before a comma is a sentence in itself: neither a condition nor what leads up to one. */
const standsAlone = (prose: Prose, { first, at }: Place): boolean =>
  !isCondition(prose, first) &&
  !LEADS_UP.has(prose.words[first]!.norm) &&
  !inCondition(prose, { ...sentenceFrom(prose, first, at) }, at) &&
  hasFinite(prose, first, at, false);

const sentenceFrom = (prose: Prose, from: number, to: number): Sentence => ({
  from,
  to,
  body: from,
  start: prose.words[from]!.start,
  end: prose.words[to - 1]!.end,
  question: false,
  block: 0,
});

/** Whether a clause with a subject of its own, a request or a condition begins at a word. */
function opens(prose: Prose, at: number, to: number, afterSign: boolean): boolean {
  const { words } = prose;
  let i = at;
  while (i < to && isAside(words[i]!.norm)) i++;
  const word = words[i];
  if (word === undefined || i >= to) return false;
  return (
    NOMINATIVES.has(word.norm) ||
    DETERMINERS.has(word.norm) ||
    REQUESTS.has(word.norm) ||
    word.kind === 'opaque' ||
    isCondition(prose, i) ||
    asksAt(prose, i) ||
    (afterSign && ORDERS.has(word.norm))
  );
}

/** Whether "and", "but" or "so" goes on with what depends on the clause before: a condition, a complement, a cause. */
function belongsTogether(prose: Prose, sentence: Sentence, { first, at }: Place, word: string, sign: string): boolean {
  const { words } = prose;
  const part = sentenceFrom(prose, first, sentence.to);
  // "Read it before you open the box, but the lid is on its way": a condition behind its clause ends there.
  const ends = sign === ',' && word !== 'and' && !isCondition(prose, first);
  if (!ends && inCondition(prose, part, at)) {
    // "If it breaks, write to us and we mend it": the condition ended at the comma.
    let comma = at - 1;
    while (comma > first && words[comma]!.norm !== ',') comma--;
    const ended = comma > first && (opens(prose, comma + 1, at, true) || ORDERS.has(words[comma + 1]!.norm));
    if (!ended || inCondition(prose, sentenceFrom(prose, comma + 1, at + 1), at)) return true;
  }
  if (
    words[first]!.norm === 'not' ||
    words.slice(first, at).some((w, i) => w.norm === 'only' && words[first + i - 1]?.norm === 'not')
  )
    return word === 'but';
  if (word !== 'and' || sign === ',') return false;
  // "Could you look and let me know": one question.
  if (isQuestionAt(prose, first) && !NOMINATIVES.has(words[at + 1]!.norm) && !DETERMINERS.has(words[at + 1]!.norm))
    return true;
  for (let i = first; i < at; i++) {
    const { norm } = words[i]!;
    if (norm === 'because' || norm === 'although' || norm === 'whether' || norm === 'since' || norm === 'while')
      return true;
    if (!REPORTS.has(norm)) continue;
    const next = words[i + 1]?.norm ?? '';
    if (next === 'that' || next === 'how' || NOMINATIVES.has(next)) return true;
    if ((next === 'you' || next === 'us') && words[i + 2]?.norm === 'that') return true;
  }
  return false;
}

const isCounted = ({ kind, glued }: Word): boolean => kind !== 'sign' && !glued;

/** Whether a part has words enough and, as far as closed classes tell, a verb of its own. */
function saysSomething(prose: Prose, first: number, from: number, to: number, strong: boolean): boolean {
  let count = 0;
  for (let i = from; i < to; i++) if (isCounted(prose.words[i]!)) count++;
  // "…, so please do it again" leans on what stands before it.
  if (from > first && prose.words[from]!.norm === 'please') count--;
  return count >= LEAST && hasFinite(prose, from, to, strong);
}

/** @param strong a sign stands before it, or nothing: it is no list of nouns */
function hasFinite(prose: Prose, from: number, to: number, strong: boolean): boolean {
  const { words } = prose;
  let i = from;
  while (i < to && isAside(words[i]!.norm)) {
    if (isCondition(prose, i)) break;
    i++;
  }
  const word = words[i];
  if (word === undefined || i >= to) return false;
  if (isCondition(prose, i) || LEADS_UP.has(word.norm)) {
    for (let j = i + 1; j < to - 1; j++) if (words[j]!.norm === ',' && hasFinite(prose, j + 1, to, strong)) return true;
    return false;
  }
  if (REQUESTS.has(word.norm) || asksAt(prose, i) || ORDERS.has(word.norm)) return true;
  // "Here is what happens".
  if (i > from && FINITE.has(word.norm)) return true;
  if (NOMINATIVES.has(word.norm)) {
    const next = words[i + 1];
    if (i + 1 < to && next?.kind === 'word' && !NO_VERB.has(next.norm)) return true;
    if (/^(?:we|i|you|he|she|they|it)$/.test(word.norm)) return false;
  }
  for (let j = i + 1; j < Math.min(to, i + AHEAD); j++) {
    const { norm, kind } = words[j]!;
    if (FINITE.has(norm)) return true;
    if (RELATIVE.has(norm) || NOMINATIVES.has(norm) || (kind === 'sign' && !/^[()&]$/.test(norm))) return false;
    // "Your order leaves on Monday".
    if (
      strong &&
      j > i + 1 &&
      /[^s]s$|ed$/.test(norm) &&
      NO_VERB.has(words[j + 1]?.norm ?? '') &&
      words[j + 1]?.norm !== 'of'
    )
      return true;
  }
  return false;
}

/** Whether what begins at a word asks: its sentence would end with a question mark. */
const isQuestionAt = ({ words }: Prose, at: number): boolean =>
  ASKS.has(words[at]?.norm ?? '') && ASKED.has(words[at + 1]?.norm ?? '');

/**
 * @returns whether a hit is no more than an opening phrase before a question or a request: "to help you better, could
 * you …"
 */
export function opensRequest(prose: Prose, sentence: Sentence, first: number, hit: Span): boolean {
  const { words } = prose;
  if (words[first]?.start !== hit.start || isCondition(prose, first)) return false;
  let at = first;
  while (at < sentence.to && words[at]!.start < hit.end) at++;
  const last = words[at - 1]!.norm;
  const hasSign = last === ',' || last === ':' || last === 'that';
  if (!hasSign && !/^[,:]$/.test(words[at]?.norm ?? '')) return false;
  if (standsAlone(prose, { first, at, to: sentence.to, hit })) return false;
  while (at < sentence.to && /^[,:]$/.test(words[at]!.norm)) at++;
  if (at >= sentence.to - 1) return false;
  return asksAt(prose, at) || (sentence.question && /^(?:what|which|when|where|who|how|why)$/.test(words[at]!.norm));
}
