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

const SUBJECT = new RegExp(`(?<=^|[.!?:]\\s+|\\n)${RUN}(?=!? ${DOES}\\b)`, 'g');
const NAMED = new RegExp(`(?<=\\b${CALLED} )${RUN}`, 'g');
const OF_ONE = new RegExp(`(?<=\\b(?:${KIND}|${ABOUT}) )${RUN}`, 'g');
// "Sorry! is on the shelf": the sign belongs to the name, since the sentence goes on. "Sorry! is this yours?" is typed in haste.
const EXCLAIMED = new RegExp(
  `(?:${WORD} (?:${SMALL} ){0,2}){0,5}${WORD}!(?= (?:is (?![^.!?]*\\?)|(?:costs|comes|stands|lies|ships|plays)\\b))`,
  'g',
);
/** Names of people, firms and departments have none of these after their first word; sentences in capitals have no end before the verb. */
const TELLING =
  /.[ ](?:Yours?|You|It|We|Me|Us|Not|Can't|Don't|Won't|Can’t|Don’t|Won’t|Know|How|What|Why|Stop|Go|Take|Leave|Let|Find|Feel|Never|Always|Things|Named|Inform|Tell|Say|Wrong|Were|Are)\b/;

// "Once bitten, twice shy is the idiom in question 4": the words themselves are spoken of.
const SPOKEN_OF =
  /(?<=^|[.!?]\s+|\n)[A-Z][^.!?:;\n\uFFFC]{5,60}?(?= is (?:(?:the|a|an) (?:[a-z-]+ ){0,2}(?:name|title|idiom|phrase|saying|proverb|motto|slogan|line|song|novel|film|poem|play|track)\b|engraved\b))/g;
/** Such a run is more than the words that are spoken of: "we can't change it because Smith is the name on the ticket". */
const MORE =
  /\b(?:because|since|that|which|who|so|and|but|unfortunately|sadly|afraid|sorry|apolog\w+)\b|\b(?:this|it|there|here|what)$/i;

/**
 * Titles that stand without quotation marks: of a book, a game, a film, a song. They are nobody's tone.
 * @returns spans in order, none over another.
 */
export function titles(text: string, from: number, to: number): Span[] {
  const out: Span[] = [];
  const block = text.slice(from, to);
  const add = (pattern: RegExp, isTitle: (run: string) => boolean): void => {
    for (const m of block.matchAll(pattern)) {
      const start = from + m.index;
      const end = start + m[0].length;
      if (!isTitle(m[0])) continue;
      if (!out.some((other) => other.start < end && start < other.end)) out.push({ start, end });
    }
  };
  add(EXCLAIMED, () => true);
  add(SUBJECT, (run) => TELLING.test(run));
  add(NAMED, () => true);
  add(OF_ONE, (run) => TELLING.test(run));
  add(SPOKEN_OF, (run) => !MORE.test(run));
  return out.sort((a, b) => a.start - b.start);
}

/** @returns false where nothing could be a title: no two words with capitals, no exclamation that goes on, nothing spoken of. */
export const mayTitle = (text: string): boolean =>
  /[a-z][!'’a-z]* (?:[a-z]+ ){0,2}[A-Z][a-z]+[!'’a-z]* [a-z]|[a-z]! [a-z]| is (?:the|an?|engraved) /.test(text);
