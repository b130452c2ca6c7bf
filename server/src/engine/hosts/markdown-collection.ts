/** Markdown files that hold a reply under each heading though nothing declares it, and sections in them that are none. */
import type { Span } from '../text/span.ts';
import type { Heading } from './markdown-headings.ts';

const LEVELS = [1, 2, 3, 4, 5, 6] as const;
/** Fewer letters may stand in any document. */
const FEWEST = 2;
/** Of the sections so many must begin as a letter. */
const SHARE = 0.5;

/**
 * A line that only a letter to somebody begins with. Thanks and apologies open replies too, but fixes may take those away,
 * and a fix must not change what a file holds.
 */
const SALUTATION = /^[ \t>*_"“]*(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day))\b(?!-)/im;

const CODE = /^ {0,3}(`{3,}|~{3,})[\s\S]*?(?:^ {0,3}\1|(?![\s\S]))/gm;

/** Whether a text has a line that greets somebody, outside of code: a manual shows letters there. */
const greets = (text: string): boolean => SALUTATION.test(text.replace(CODE, ''));

/**
 * @param headings of the file
 * @param length of the file
 * @param textOf the reply in what stands under its heading
 * @returns the level of the headings under which most replies stand, the highest of equals; undefined where it holds no
 * collection of replies
 */
export function collectionLevel(
  headings: readonly Heading[],
  length: number,
  textOf: (at: Span) => string,
): number | undefined {
  let best: { readonly level: number; readonly greeting: number } | undefined;
  for (const level of LEVELS) {
    const texts = sectionsAt(headings, length, level)
      .map(textOf)
      .filter((text) => text !== '');
    const greeting = texts.filter(greets).length;
    if (greeting >= FEWEST && greeting >= texts.length * SHARE && greeting > (best?.greeting ?? 0))
      best = { level, greeting };
  }
  return best?.level;
}

/** What stands under the headings of a level, each up to the next one of it or above. */
function sectionsAt(headings: readonly Heading[], length: number, level: number): readonly Span[] {
  const parting = headings.filter((heading) => heading.level <= level);
  return parting.flatMap((heading, i) =>
    heading.level === level ? [{ start: heading.end, end: parting[i + 1]?.at.start ?? length }] : [],
  );
}

/** Titles of what is written for those who send replies. */
const FOR_AGENTS: readonly RegExp[] = [
  /^\W*(?:(?:usage|style|tone|writing|response|internal|agent) )?guidelines?\W*$/i,
  /^\W*(?:best practices|do['’]?s (?:and|&) don['’]?ts|do and don['’]?t|table of contents|quick reference)\b/i,
  /\bnotes? (?:for|to) (?:agents?|staff|colleagues|the team)\b/i,
  /\b(?:when|how) to (?:use|send|pick|choose|adapt) (?:this|these|each|which|our)\b.*\b(?:templates?|macros?|repl(?:y|ies)|responses?|messages?|snippets?|file|library)\b/i,
];

/**
 * Whether a section tells those who send replies how to, and is none itself: by its title or that of the part it stands
 * in, and because it greets nobody.
 * @param headings those above it, then its own; the title of the file says nothing of a section
 */
export const isForAgents = (headings: readonly Heading[], text: string): boolean =>
  headings.some(
    ({ level, title }, i) =>
      (level > 1 || i === headings.length - 1) && FOR_AGENTS.some((pattern) => pattern.test(title)),
  ) && !greets(text);
