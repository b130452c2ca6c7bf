/** Markdown files that hold a reply under each heading though nothing declares it, and sections in them that are none. */
import type { Span } from '../text/span.ts';
import { trimmed } from './document-host.ts';
import { isFenced } from './markdown-fences.ts';
import type { Heading } from './markdown-headings.ts';

const LEVELS = [1, 2, 3, 4, 5, 6] as const;
/** Fewer letters may stand in any document. */
const FEWEST = 2;
/** Of the sections so many must be letters. */
const SHARE = 0.5;

/** How a file holds a reply under each heading. */
export interface Collection {
  /** The level of the headings under which most replies stand, the highest of equals. */
  readonly level: number;
  /** What is in a fence is the reply, and what stands around it is for those who send it. */
  readonly fenced: boolean;
}

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
 * @param bodyOf the reply in what stands under its heading
 * @returns undefined where the file holds no collection of replies: neither letters under its headings nor fenced texts
 */
export function collectionIn(
  source: string,
  headings: readonly Heading[],
  bodyOf: (at: Span) => Span,
): Collection | undefined {
  const sections = (textOf: (at: Span) => Span) => (level: number) =>
    sectionsAt(headings, source.length, level)
      .map(textOf)
      .filter(({ start, end }) => start < end);
  const greeting = mostOf(sections(bodyOf), ({ start, end }) => greets(source.slice(start, end)));
  const fenced = mostOf(
    sections((at) => trimmed(source, at)),
    (at) => isFenced(source, at),
  );
  // A letter in a fence greets as well.
  const isBetter = fenced !== undefined && fenced.letters >= (greeting?.letters ?? 0);
  const level = isBetter ? fenced.level : greeting?.level;
  return level === undefined ? undefined : { level, fenced: isBetter };
}

interface Most {
  readonly level: number;
  readonly letters: number;
}

/** The level at which most sections are letters, where these are not few. */
function mostOf(sectionsOf: (level: number) => readonly Span[], isLetter: (at: Span) => boolean): Most | undefined {
  let best: Most | undefined;
  for (const level of LEVELS) {
    const sections = sectionsOf(level);
    const letters = sections.filter(isLetter).length;
    if (letters >= FEWEST && letters >= sections.length * SHARE && letters > (best?.letters ?? 0))
      best = { level, letters };
  }
  return best;
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
