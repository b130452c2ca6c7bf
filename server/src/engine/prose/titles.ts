import type { Span } from '../text/span.ts';

// A run of capitalised words, small ones between them: "You Can't Take It With You".
const WORD = "(?:[A-Z][a-z]+(?:['’][a-z]+)?|I)";
const SMALL = '(?:a|an|the|of|to|in|on|at|for|with|and|or|but|by|from)';
const RUN = `${WORD}(?: (?:${SMALL} ){0,2}${WORD}){1,9}`;
/** Of what a title is spoken of: what it does in a programme, on a shelf, in a shop. */
const DOES = '(?:is|was|has|comes|starts|opens|runs|begins|costs|ships|plays|returns|stands|lies|won|made|sold)';
const KIND =
  '(?:novel|film|movie|book|game|song|single|album|play|show|musical|series|comedy|poem|exhibition|called|titled|entitled|(?:copy|copies|episode|performance|screening|reading|tickets?|seats?) (?:of|for|to))';

const SUBJECT = new RegExp(`(?<=^|[.!?:]\\s+|\\n)${RUN}(?=!? ${DOES}\\b)`, 'g');
const NAMED = new RegExp(`(?<=\\b${KIND} )${RUN}`, 'g');
// "Sorry! is on the shelf": the sign belongs to the name, since the sentence goes on. "Sorry! is this yours?" is typed in haste.
const EXCLAIMED = new RegExp(
  `(?:${WORD} (?:${SMALL} ){0,2}){0,5}${WORD}!(?= (?:is (?![^.!?]*\\?)|(?:costs|comes|stands|lies|ships|plays)\\b))`,
  'g',
);
/** Names of people, firms and departments have none of these after their first word; sentences in capitals have no end before the verb. */
const TELLING =
  /.[ ](?:You|Your|It|We|Me|Us|Not|Can't|Don't|Won't|Can’t|Don’t|Won’t|Know|How|What|Why|Stop|Go|Take|Leave|Let|Find|Feel|Never|Always|Things|Named|Inform|Tell|Say|Wrong|Were|Are)\b/;

/**
 * Titles that stand without quotation marks: of a book, a game, a film, a song. They are nobody's tone.
 * @returns spans in order, none over another.
 */
export function titles(text: string, from: number, to: number): Span[] {
  const out: Span[] = [];
  const block = text.slice(from, to);
  const add = (pattern: RegExp, telling: boolean): void => {
    for (const m of block.matchAll(pattern)) {
      const start = from + m.index;
      const end = start + m[0].length;
      if (telling && !TELLING.test(m[0])) continue;
      if (!out.some((other) => other.start < end && start < other.end)) out.push({ start, end });
    }
  };
  add(EXCLAIMED, false);
  add(SUBJECT, true);
  add(NAMED, true);
  return out.sort((a, b) => a.start - b.start);
}

/** @returns false where no two words with capitals, and no exclamation that goes on, could be a title. */
export const mayTitle = (text: string): boolean =>
  /[a-z][!'’a-z]* (?:[a-z]+ ){0,2}[A-Z][a-z]+[!'’a-z]* [a-z]|[a-z]! [a-z]/.test(text);
