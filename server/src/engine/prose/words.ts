import { OPAQUE } from '../markup/markup.ts';
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

const known = new Map<string, readonly (readonly [string, number])[]>();

/** @returns the parts of one word of letters and apostrophes, as phrases see them, and where each begins. */
export function partsOf(word: string): readonly (readonly [string, number])[] {
  let found = known.get(word);
  if (found === undefined) {
    if (known.size > 50_000) known.clear();
    const lower = word.toLowerCase().replace(/[’ʼ‘`]/g, "'");
    // A few letters grow when lowered (İ): such a word has no parts, so that offsets stay exact.
    found = lower.length === word.length ? parts(lower) : [[lower, 0]];
    known.set(word, found);
  }
  return found;
}

// In order: abbreviations with dots; numbers; words (apostrophes inside; hyphens and slashes part them silently); the opaque noun; an
// ellipsis; any other sign. White space, quotation marks of single words, and marks such as * _ are passed over.
const TOKEN =
  /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*\p{L}{0,3}|[\p{L}\p{M}]+(?:['’ʼ‘`][\p{L}\p{M}]+)*|\uFFFC|\.{2,}|…|[^\s\p{L}\p{M}\p{N}]/gu;

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
  '\ufe0f',
  '\u00ad',
]);
const DASH = /^[-–—−―]$/;

/**
 * Takes prose apart.
 * @param quoted spans of the prose that are somebody's words (in order): each becomes one opaque noun
 */
export function words(
  text: string,
  from: number,
  to: number,
  quoted: readonly { readonly start: number; readonly end: number }[],
): Word[] {
  const out: Word[] = [];
  TOKEN.lastIndex = from;
  let q = 0;
  for (;;) {
    const m = TOKEN.exec(text);
    if (m === null) break;
    const start = m.index;
    if (start >= to) break;
    while (q < quoted.length && quoted[q]!.end <= start) q++;
    const quotation = quoted[q];
    if (quotation !== undefined && start >= quotation.start) {
      out.push({ norm: OPAQUE, kind: 'opaque', start: quotation.start, end: quotation.end, glued: false });
      TOKEN.lastIndex = quotation.end;
      q++;
      continue;
    }
    const raw = m[0];
    const end = start + raw.length;
    const c = raw.charCodeAt(0);
    if (raw === OPAQUE) out.push({ norm: OPAQUE, kind: 'opaque', start, end, glued: false });
    else if (isLetter(c) || /\p{L}|\p{M}/u.test(raw)) {
      if (/^\p{N}/u.test(raw)) {
        out.push({ norm: raw.toLowerCase(), kind: 'number', start, end, glued: false });
        continue;
      }
      const ps = partsOf(raw);
      for (let i = 0; i < ps.length; i++) {
        const [norm, at] = ps[i]!;
        out.push({
          norm,
          kind: 'word',
          start: start + at,
          end: i + 1 < ps.length ? start + ps[i + 1]![1] : end,
          glued: i > 0,
        });
      }
    } else if (/^\p{N}/u.test(raw)) out.push({ norm: raw, kind: 'number', start, end, glued: false });
    else if (SILENT.has(raw)) continue;
    else if (raw === '/') {
      if (!isWordAt(text, start - 1) || !isWordAt(text, end))
        out.push({ norm: '/', kind: 'sign', start, end, glued: false });
    } else if (DASH.test(raw)) {
      // A hyphen inside a word parts it silently; a dash with space beside it is a sign.
      if (!(isWordAt(text, start - 1) && isWordAt(text, end)) || raw === '—')
        out.push({ norm: '–', kind: 'sign', start, end, glued: false });
    } else
      out.push({ norm: raw.length > 1 && raw.startsWith('.') ? '…' : raw, kind: 'sign', start, end, glued: false });
  }
  return out;
}

const isLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90);

function isWordAt(text: string, i: number): boolean {
  const c = text.charCodeAt(i);
  return isLetter(c) || (c >= 48 && c <= 57) || c === 0xfffc || (c > 0xbf && c < 0x2000) || c > 0x3040;
}
