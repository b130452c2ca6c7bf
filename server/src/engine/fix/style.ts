/** Makes a rewrite speak as the text around it does: spelling, contractions, capitals. */
import type { Prose } from '../prose/prose.ts';

export interface Style {
  /** The text writes -ize and -or. */
  readonly american: boolean;
  /** The text spells out what it could contract, and contracts nothing. */
  readonly formal: boolean;
  /** The text writes curly apostrophes. */
  readonly curly: boolean;
  /** A machine sends it, as the text says: nobody in it is "I". */
  readonly automatic: boolean;
}

const AMERICAN = /\b(?:apologiz|realiz|recogniz|organiz|authoriz|favor|color|honor|cancele|canceli|center\b|behavior)/i;
const BRITISH =
  /\b(?:apologis|realis|recognis|organis|authoris|favour|colour|honour|cancelle|cancelli|centre\b|behaviour)/i;
const CONTRACTED =
  /\b(?:I|we|you|it|that|they|there|here|let|what|who|don|can|won|isn|aren|didn|doesn|haven|hasn|couldn|wouldn|shouldn)['’](?:m|re|ve|ll|d|s|t)\b/i;
const SPELLED_OUT =
  /\b(?:I am|I have|I will|we are|we have|we will|you are|you have|you will|it is|that is|do not|does not|did not|is not|are not|cannot|can not|will not|could not|would not|have not)\b/i;

const AUTOMATIC =
  /\b(?:auto(?:mated|matic|mat(?:ed|ic)ally generated|[- ]generated)) (?:e-?mail|message|reply|response|notice|notification|comment|letter)|\bsent(?: out)? automatically\b|\bunmonitored\b|\b(?:I am|I['’]m|this is|by) (?:a|an|the) (?:[a-z-]+ )?bot\b/i;

let last: { readonly prose: Prose; readonly style: Style } | undefined;

/** @returns how the text is written; worked out once for the text that was asked about last. */
export function styleOf(prose: Prose): Style {
  if (last?.prose !== prose) last = { prose, style: styleIn(prose) };
  return last.style;
}

function styleIn(prose: Prose): Style {
  const { text } = prose.read;
  return {
    american: AMERICAN.test(text) && !BRITISH.test(text),
    formal: SPELLED_OUT.test(text) && !CONTRACTED.test(text),
    curly: text.includes('’') && !/\w'\w/.test(text),
    automatic: AUTOMATIC.test(text),
  };
}

/** What a person says of themselves in rewrites, as those say it for whom a machine writes. */
const OURS: readonly (readonly [RegExp, string])[] = [
  [/\bI'm\b|\bI am\b/g, "we're"],
  [/\bI('(?:ve|ll|d))?(?![\w'])/g, 'we$1'],
  [/\bme\b/g, 'us'],
  [/\bmy\b/g, 'our'],
];

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

/** Rewrites in a style that were worked out: nearly all stand on pages, and a library asks for the same ones all the time. */
const styled = new Map<string, string>();
const REMEMBERED = 2_000;

/** @returns the rewrite in the style of the text; what stands in square brackets is left as it is. */
export function inStyle(rewrite: string, style: Style): string {
  if (!style.formal && !style.american && !style.curly && !style.automatic) return rewrite;
  const name = `${style.formal} ${style.american} ${style.curly} ${style.automatic} ${rewrite}`;
  const known = styled.get(name);
  if (known !== undefined) return known;
  const made = rewrite
    .split(/(\[[^\][]*\])/)
    .map((part, i) => (i % 2 === 1 ? part : partInStyle(part, style, i === 0)))
    .join('');
  if (styled.size >= REMEMBERED) styled.clear();
  styled.set(name, made);
  return made;
}

function partInStyle(part: string, { formal, american, curly, automatic }: Style, isFirst: boolean): string {
  let out = part;
  if (automatic) {
    for (const [mine, ours] of OURS) out = out.replace(mine, ours);
    out = out.replace(/(?<=[.!?]\s)we\b/g, 'We');
    if (isFirst) out = out.replace(/^we\b/, 'We');
  }
  if (formal) for (const [contraction, full] of EXPAND) out = out.replace(contraction, full);
  if (american) for (const [british, americanForm] of SPELLING) out = out.replace(british, americanForm);
  return curly ? out.replace(/(\w)'(\w)/g, '$1’$2') : out;
}

/** Words that keep their capital inside a sentence. */
const CAPITAL = /^(?:I\b|I['’]|[A-Z][A-Z]|[A-Z]\.)/;

/** @returns the text with a first letter that fits where it stands. A blank or placeholder at the beginning is left alone. */
export function withCase(text: string, startsSentence: boolean): string {
  const first = text[0] ?? '';
  if (startsSentence) return first.toUpperCase() + text.slice(1);
  return CAPITAL.test(text) ? text : first.toLowerCase() + text.slice(1);
}
