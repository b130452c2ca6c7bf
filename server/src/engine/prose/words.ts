import { OPAQUE } from '../markup/markup.ts';
import { once } from '../text/once.ts';
import { sameSpelling } from './spelling.ts';

export type WordKind = 'word' | 'number' | 'sign' | 'opaque';

/** One token of prose. */
export interface Word {
  /**
   * What phrases compare: lower case, one spelling, contractions taken apart ("can't" is `can` and `not`). A sign is
   * itself; every dash is `–`. An opaque noun is OPAQUE.
   */
  readonly norm: string;
  readonly kind: WordKind;
  /** In the prose text. The parts of a contraction share the word between them. */
  readonly start: number;
  readonly end: number;
  /** Continues the word before it: `not` of "can't", `are` of "we're". */
  readonly glued: boolean;
}

/** Words after which `'s` is "is", "has" or "us", not a possessive. */
const BEFORE_S = new Set([
  'it',
  'that',
  'this',
  'there',
  'here',
  'what',
  'who',
  'where',
  'how',
  'when',
  'why',
  'he',
  'she',
  'let',
  'everything',
  'nothing',
  'something',
  'everyone',
  'nobody',
  'anyone',
  'someone',
  'which',
  'everybody',
  'somebody',
  'one',
]);

const SUFFIX: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({ "'re": 'are', "'ve": 'have', "'ll": 'will', "'m": 'am', "'d": "'d", "'s": "'s" }),
);
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({ wo: 'will', ca: 'can', sha: 'shall', ai: 'are' }),
);

/** Contractions that people type without the apostrophe; only those that are no word of their own. */
const BARE: ReadonlyMap<string, readonly [first: string, second: string, from: number]> = new Map(
  Object.entries<readonly [first: string, second: string, from: number]>({
    cannot: ['can', 'not', 3],
    cant: ['can', 'not', 2],
    dont: ['do', 'not', 2],
    doesnt: ['does', 'not', 4],
    didnt: ['did', 'not', 3],
    wont: ['will', 'not', 2],
    isnt: ['is', 'not', 2],
    arent: ['are', 'not', 3],
    wasnt: ['was', 'not', 3],
    werent: ['were', 'not', 4],
    havent: ['have', 'not', 4],
    hasnt: ['has', 'not', 3],
    couldnt: ['could', 'not', 5],
    wouldnt: ['would', 'not', 5],
    shouldnt: ['should', 'not', 6],
    youre: ['you', 'are', 3],
    youve: ['you', 'have', 3],
    weve: ['we', 'have', 2],
    theres: ['there', "'s", 5],
    thats: ['that', "'s", 4],
  }),
);

/** A word's parts as phrases see them, and where the second begins. */
function parts(lower: string): readonly (readonly [norm: string, from: number])[] {
  const bare = BARE.get(lower);
  if (bare !== undefined)
    return [
      [bare[0], 0],
      [bare[1], bare[2]],
    ];
  const at = lower.lastIndexOf("'");
  if (at <= 0) return [[sameSpelling(lower), 0]];
  if (lower.endsWith("n't")) {
    const stem = lower.slice(0, -3);
    return [
      [IRREGULAR.get(stem) ?? stem, 0],
      ['not', lower.length - 3],
    ];
  }
  const stem = lower.slice(0, at);
  const suffix = SUFFIX.get(lower.slice(at));
  if (suffix === undefined || (suffix === "'s" && !BEFORE_S.has(stem))) return [[sameSpelling(lower), 0]];
  // "you'd've": take the parts of the stem too.
  const before = stem.includes("'") ? parts(stem) : [[sameSpelling(stem), 0] as const];
  return [...before, [suffix, at]];
}

type Parts = readonly (readonly [norm: string, from: number])[];

/** Words met so far and their parts, found by the letters as they stand in a text: no string is made for a known word. */
interface Known {
  readonly raw: string;
  readonly parts: Parts;
}
const SLOTS = 1 << 17;
const MOST_WORDS = 50_000;
let slots = new Int32Array(SLOTS);
let known: Known[] = [];

function partsAt(text: string, from: number, to: number): Parts {
  let hash = 0;
  for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  // Stirred well (MurmurHash3's last step): short words differ in few bits, and neighbours in the table cost time.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  let slot = (hash ^ (hash >>> 16)) & (SLOTS - 1);
  for (;;) {
    const at = slots[slot]!;
    if (at === 0) break;
    const word = known[at - 1]!;
    if (word.raw.length === to - from && text.startsWith(word.raw, from)) return word.parts;
    slot = (slot + 1) & (SLOTS - 1);
  }
  if (known.length >= MOST_WORDS) {
    slots = new Int32Array(SLOTS);
    known = [];
    return partsAt(text, from, to);
  }
  const raw = text.slice(from, to);
  const lower = raw.toLowerCase().replace(/[’ʼ‘`]/g, "'");
  // A few letters grow when lowered (İ): such a word has no parts, so that offsets stay exact.
  const found: Parts = lower.length === raw.length ? parts(lower) : [[lower, 0]];
  // A copy: a slice would keep the whole text alive.
  known.push({ raw: [...raw].join(''), parts: found });
  slots[slot] = known.length;
  return found;
}

/** @returns the parts of one word of letters and apostrophes, as phrases see them, and where each begins. */
export const partsOf = (word: string): Parts => partsAt(word, 0, word.length);

// In order: abbreviations with dots; numbers; words (apostrophes inside; hyphens and slashes part them silently); the opaque noun; an
// ellipsis; any other sign. White space, quotation marks of single words, and marks such as * _ are passed over, and so is a
// mark without its letter: the one that asks for the picture of a sign ("⚠️").
const tokenPattern = once(
  () =>
    /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*\p{L}{0,3}|\p{L}[\p{L}\p{M}]*(?:['’ʼ‘`]\p{L}[\p{L}\p{M}]*)*|\uFFFC|\.{2,}|…|[^\s\p{L}\p{N}]/gu,
);

/** Signs that stand between words without parting them, and those that only decorate. */
const SILENT = new Set([
  '"',
  '“',
  '”',
  '«',
  '»',
  "'",
  '’',
  '‘',
  '`',
  '*',
  '_',
  '~',
  '£',
  '$',
  '€',
  '#',
  '|',
  '^',
  '=',
  '+',
  '<',
  '>',
  '\u200b',
  '\u200c',
  '\u200d',
  '\ufeff',
  '\u00ad',
]);
const DASH = /^[-–—−―]$/;

/**
 * Takes prose apart.
 * @param out where the words are put, after what is there
 * @param quoted spans of the prose that are somebody's words (in order): each becomes one opaque noun
 */
export function words(
  text: string,
  from: number,
  to: number,
  quoted: readonly { readonly start: number; readonly end: number }[],
  out: Word[] = [],
): Word[] {
  let q = 0;
  let at = from;
  while (at < to) {
    const c = text.charCodeAt(at);
    if (c === 32 || c === 10) {
      at++;
      continue;
    }
    while (q < quoted.length && quoted[q]!.end <= at) q++;
    const quotation = quoted[q];
    if (quotation !== undefined && at >= quotation.start) {
      out.push({ norm: OPAQUE, kind: 'opaque', start: quotation.start, end: quotation.end, glued: false });
      at = quotation.end;
      q++;
      continue;
    }
    const plain = isLetter(c) ? plainWordEnd(text, at) : 0;
    if (plain > 0) {
      pushWord(out, text, at, plain);
      at = plain;
    } else if (c === 44 || (c === 46 && isSpace(text.charCodeAt(at + 1)))) {
      out.push({ norm: c === 44 ? ',' : '.', kind: 'sign', start: at, end: at + 1, glued: false });
      at++;
    } else {
      const token = tokenPattern();
      token.lastIndex = at;
      const m = token.exec(text);
      if (m === null || m.index >= to) break;
      // White space that the expression passed over may end at a quotation.
      if (quotation !== undefined && m.index >= quotation.start) at = quotation.start;
      else {
        pushToken(out, text, m[0], m.index);
        at = m.index + m[0].length;
      }
    }
  }
  return out;
}

/**
 * Where a word of plain letters (and apostrophes inside) ends, or 0 where the expression has to look: letters that are
 * not ASCII, abbreviations with dots. Nearly every word is plain, and this is many times faster.
 */
function plainWordEnd(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    const c = text.charCodeAt(at);
    if (isLetter(c)) at++;
    else if (c === 39 || c === 0x2019) {
      if (!isLetter(text.charCodeAt(at + 1))) return text.charCodeAt(at + 1) > 0x7f ? 0 : at;
      at += 2;
    } else if (c === 46 && at === from + 1) return 0;
    // Other apostrophes, letters and marks beyond ASCII. A no-break space, a dash and curly quotation marks are none.
    else if (c > 0x7f && c !== 0xa0 && (c < 0x2010 || c > 0x2017) && c !== 0x201c && c !== 0x201d && c !== 0xfffc)
      return 0;
    else return at;
  }
}

const isSpace = (c: number): boolean => c === 32 || c === 10 || Number.isNaN(c);

/** What stands after a noun's "is" or "has", and never after its possessive: "the booking's gone", "the engineer's not here". */
const AFTER_IS =
  /[ \n](?:gone|been|not|never|now|still|already|just|coming|due|ready|here|there|too|so|a|an|the|your|our|my)\b/iy;

function isShortIs(text: string, end: number): boolean {
  const c = text.charCodeAt(end - 2);
  if (text.charCodeAt(end - 1) !== 115 || (c !== 39 && c !== 0x2019)) return false;
  AFTER_IS.lastIndex = end;
  return AFTER_IS.test(text);
}

function pushWord(out: Word[], text: string, start: number, end: number): void {
  const parts = partsAt(text, start, end);
  if (parts.length === 1 && isShortIs(text, end)) {
    pushWord(out, text, start, end - 2);
    out.push({ norm: "'s", kind: 'word', start: end - 2, end, glued: true });
    return;
  }
  if (parts.length === 1) {
    out.push({ norm: parts[0]![0], kind: 'word', start, end, glued: false });
    return;
  }
  for (let i = 0; i < parts.length; i++) {
    const [norm, from] = parts[i]!;
    const to = i + 1 < parts.length ? start + parts[i + 1]![1] : end;
    out.push({ norm, kind: 'word', start: start + from, end: to, glued: i > 0 });
  }
}

function pushToken(out: Word[], text: string, raw: string, start: number): void {
  const end = start + raw.length;
  const sign = (norm: string): number => out.push({ norm, kind: 'sign', start, end, glued: false });
  if (raw === OPAQUE) out.push({ norm: OPAQUE, kind: 'opaque', start, end, glued: false });
  else if (/^\p{N}/u.test(raw)) out.push({ norm: raw.toLowerCase(), kind: 'number', start, end, glued: false });
  else if (/^\p{L}/u.test(raw)) pushWord(out, text, start, end);
  else if (SILENT.has(raw) || /^\p{M}/u.test(raw)) return;
  else if (raw === '/') {
    if (!isWordAt(text, start - 1) || !isWordAt(text, end)) sign('/');
  } else if (DASH.test(raw)) {
    // A hyphen inside a word parts it silently; a dash with space beside it is a sign.
    if (!(isWordAt(text, start - 1) && isWordAt(text, end)) || raw === '—') sign('–');
  } else sign(raw.length > 1 && raw.startsWith('.') ? '…' : raw);
}

const isLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90);

function isWordAt(text: string, i: number): boolean {
  const c = text.charCodeAt(i);
  return isLetter(c) || (c >= 48 && c <= 57) || c === 0xfffc || (c > 0xbf && c < 0x2000) || c > 0x3040;
}
