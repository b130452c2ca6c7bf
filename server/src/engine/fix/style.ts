/** Makes a rewrite speak as the text around it does: spelling, contractions, capitals. */
import type { Prose } from '../prose/prose.ts';

export interface Style {
  /** The text writes -ize and -or. */
  readonly american: boolean;
  /** The text spells out what it could contract, and contracts nothing. */
  readonly formal: boolean;
  /** The text writes curly apostrophes. */
  readonly curly: boolean;
}

const AMERICAN = /\b(?:apologiz|realiz|recogniz|organiz|authoriz|favor|color|honor|cancele|canceli|center\b|behavior)/i;
const BRITISH =
  /\b(?:apologis|realis|recognis|organis|authoris|favour|colour|honour|cancelle|cancelli|centre\b|behaviour)/i;
const CONTRACTED =
  /\b(?:I|we|you|it|that|they|there|here|let|what|who|don|can|won|isn|aren|didn|doesn|haven|hasn|couldn|wouldn|shouldn)['’](?:m|re|ve|ll|d|s|t)\b/i;
const SPELLED_OUT =
  /\b(?:I am|I have|I will|we are|we have|we will|you are|you have|you will|it is|that is|do not|does not|did not|is not|are not|cannot|can not|will not|could not|would not|have not)\b/i;

const styles = new WeakMap<Prose, Style>();

/** @returns how the text is written; worked out once for each. */
export function styleOf(prose: Prose): Style {
  const known = styles.get(prose);
  if (known !== undefined) return known;
  const { text } = prose.read;
  const style = {
    american: AMERICAN.test(text) && !BRITISH.test(text),
    formal: SPELLED_OUT.test(text) && !CONTRACTED.test(text),
    curly: text.includes('’') && !/\w'\w/.test(text),
  };
  styles.set(prose, style);
  return style;
}

/** Contractions that rewrites use, and what they shorten. Longer ones first. */
const EXPAND: readonly (readonly [RegExp, string])[] = [
  [/\b(I)'m\b/g, '$1 am'],
  [/\b(you|we|they)'re\b/gi, '$1 are'],
  [/\b(I|you|we|they)'ve\b/gi, '$1 have'],
  [/\b(I|you|we|they|it)'ll\b/gi, '$1 will'],
  [/\b(it|that|here|there|what)'s\b/gi, '$1 is'],
  [/\bcan't\b/g, 'cannot'],
  [/\bwon't\b/g, 'will not'],
  [/\b(is|are|was|were|do|does|did|has|have|had|could|would|should)n't\b/gi, '$1 not'],
];

/** Words in rewrites that Americans spell differently, British form on the left. */
const SPELLING: readonly (readonly [RegExp, string])[] = [
  [/\b([Aa]pologi|[Rr]eali|[Rr]ecogni|[Oo]rgani|[Aa]uthori)s(e|es|ed|ing|ation)\b/g, '$1z$2'],
  [/\b([Ff]av|[Cc]ol|[Hh]on|[Bb]ehavi|[Ll]ab)our/g, '$1or'],
  [/\b([Cc]ancel|[Tt]ravel|[Ll]abel)l(ed|ing)\b/g, '$1$2'],
];

/** @returns the rewrite in the style of the text; what stands in square brackets is left as it is. */
export function inStyle(rewrite: string, style: Style): string {
  if (!style.formal && !style.american && !style.curly) return rewrite;
  return rewrite
    .split(/(\[[^\][]*\])/)
    .map((part, i) => {
      if (i % 2 === 1) return part;
      let out = part;
      if (style.formal) for (const [contraction, full] of EXPAND) out = out.replace(contraction, full);
      if (style.american) for (const [british, american] of SPELLING) out = out.replace(british, american);
      return style.curly ? out.replace(/(\w)'(\w)/g, '$1’$2') : out;
    })
    .join('');
}

/** Words that keep their capital inside a sentence. */
const CAPITAL = /^(?:I\b|I['’]|[A-Z][A-Z]|[A-Z]\.)/;

/** @returns the text with a first letter that fits where it stands. A blank or placeholder at the beginning is left alone. */
export function withCase(text: string, startsSentence: boolean): string {
  const first = text[0] ?? '';
  if (startsSentence) return first.toUpperCase() + text.slice(1);
  return CAPITAL.test(text) ? text : first.toLowerCase() + text.slice(1);
}
