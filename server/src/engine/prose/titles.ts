import type { Span } from '../text/span.ts';

// A run of capitalised words, small ones between them: "You Can't Take It With You".
const WORD = "(?:[A-Z][a-z]+(?:['’][a-z]+)?|I)";
const SMALL = '(?:a|an|the|of|to|in|on|at|for|with|and|or|but|by|from)';
const RUN = `${WORD}(?: (?:${SMALL} ){0,2}${WORD}){1,9}`;
/** Of what a title is spoken of: what it does in a programme, on a shelf, in a shop. */
const DOES = '(?:is|was|has|comes|starts|opens|runs|begins|costs|ships|plays|returns|stands|lies|won|made|sold)';
const KIND =
  '(?:novel|film|movie|book|game|song|single|album|play|show|musical|opera|series|comedy|poem|painting|exhibition|band|choir|boat|ship|pub|caf[eé]|bouquet)';
/** "The band Rest Assured", "a boat called Patience Please"; "seats for You Can't Take It With You" only where it tells of itself. */
const CALLED = `(?:(?:[Tt]he|[Aa]n?|[Oo]ur|[Yy]our) ${KIND}|called|titled|entitled)`;
const ABOUT = '(?:copy|copies|episode|performance|screening|reading|tickets?|seats?) (?:of|for|to)';

/** Names of people, firms and departments have none of these after their first word; sentences in capitals have no end before the verb. */
const TELLING =
  "[ ](?:Yours?|You|It|We|Me|Us|Not|Can't|Don't|Won't|Can’t|Don’t|Won’t|Know|How|What|Why|Stop|Go|Take|Leave|Let|Find|Feel|Never|Always|Things|Named|Inform|Tell|Say|Wrong|Were|Are)\\b";
const tells = new RegExp(TELLING);
/** A run is more than the words that are spoken of: "we can't change it because Smith is the name on the ticket". */
const MORE =
  /\b(?:because|since|that|which|who|so|and|but|unfortunately|sadly|afraid|sorry|apolog\w+)\b|\b(?:this|it|there|here|what)$/i;
const SPOKEN =
  'is (?:(?:the|a|an) (?:[a-z-]+ ){0,2}(?:name|title|idiom|phrase|saying|proverb|motto|slogan|line|song|novel|film|poem|play|track)\\b|engraved\\b)';

/** How titles stand in a text. */
interface Form {
  /** What every such text has: nearly none does, and the pattern looks at each letter. */
  readonly gate: RegExp;
  readonly pattern: RegExp;
  readonly isTitle: (run: string) => boolean;
}

const FORMS: readonly Form[] = [
  {
    // "Sorry! is on the shelf": the sign belongs to the name, since the sentence goes on. "Sorry! is this yours?" is typed in haste.
    gate: /[a-z]! (?:is|costs|comes|stands|lies|ships|plays)\b/,
    pattern: new RegExp(
      `(?:${WORD} (?:${SMALL} ){0,2}){0,5}${WORD}!(?= (?:is (?![^.!?]*\\?)|(?:costs|comes|stands|lies|ships|plays)\\b))`,
      'g',
    ),
    isTitle: () => true,
  },
  {
    // "We Regret to Inform You is a novel".
    gate: new RegExp(`[A-Za-z]${TELLING}`),
    pattern: new RegExp(`(?<=^|[.!?:]\\s+|\\n)${RUN}(?=!? ${DOES}\\b)`, 'g'),
    isTitle: (run) => tells.test(run),
  },
  {
    gate: new RegExp(`\\b${CALLED} [A-Z]`),
    pattern: new RegExp(`(?<=\\b${CALLED} )${RUN}`, 'g'),
    isTitle: () => true,
  },
  {
    gate: new RegExp(`\\b(?:${KIND}|${ABOUT}) [A-Z]`),
    pattern: new RegExp(`(?<=\\b(?:${KIND}|${ABOUT}) )${RUN}`, 'g'),
    isTitle: (run) => tells.test(run),
  },
  {
    // "Once bitten, twice shy is the idiom in question 4": the words themselves are spoken of.
    gate: new RegExp(` ${SPOKEN}`),
    pattern: new RegExp(`(?<=^|[.!?]\\s+|\\n)[A-Z][^.!?:;\\n\\uFFFC]{5,60}?(?= ${SPOKEN})`, 'g'),
    isTitle: (run) => !MORE.test(run),
  },
];

/** @returns how titles may stand in a text, at a quick look: nearly always nowhere */
export const formsIn = (text: string): readonly Form[] => FORMS.filter(({ gate }) => gate.test(text));

/**
 * Titles that stand without quotation marks: of a book, a game, a film, a song. They are nobody's tone.
 * @param forms those of the text
 * @returns spans in order, none over another.
 */
export function titles(text: string, from: number, to: number, forms: readonly Form[] = formsIn(text)): Span[] {
  const out: Span[] = [];
  if (forms.length === 0) return out;
  const block = text.slice(from, to);
  for (const { pattern, isTitle } of forms)
    for (const found of block.matchAll(pattern)) {
      const start = from + found.index;
      const end = start + found[0].length;
      if (!isTitle(found[0])) continue;
      if (!out.some((other) => other.start < end && start < other.end)) out.push({ start, end });
    }
  return out.sort((a, b) => a.start - b.start);
}
