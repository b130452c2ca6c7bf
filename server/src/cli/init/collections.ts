/** Markdown files that hold a reply under each heading: told by how their sections begin. */
import { createLinter, DEFAULT_CONFIG, looksLikeReply } from '../../engine/index.ts';

/** A Markdown file as a collection of replies. */
export interface Collection {
  /** The level of the headings that begin a reply each. */
  readonly split: number;
  readonly sections: number;
  /** Sections that speak to somebody. */
  readonly speaking: number;
}

const LEVELS = [1, 2, 3, 4] as const;
/** A line that only a letter to somebody begins with; "you" alone stands in every manual. */
const GREETING =
  /^[\s>*_"“]*(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day)|thanks?(?: you)?|sorry|apologies|we['’]re sorry|i['’]m sorry)\b/im;
const CODE = /^ {0,3}(`{3,}|~{3,})[\s\S]*?(?:^ {0,3}\1|(?![\s\S]))/gm;

/** Whether a section greets, thanks or apologises to somebody and goes on speaking to them. */
export const greets = (section: string): boolean => GREETING.test(withoutCode(section)) && speaks(section);
/** Whether it speaks to somebody at all: enough where the name of its file speaks of replies. */
export const speaks = (section: string): boolean => looksLikeReply(withoutCode(section));
const withoutCode = (section: string): string => section.replace(CODE, '');

/** @returns the level at which most sections are as asked, the highest of equals; undefined where fewer than two are */
export function collectionIn(
  path: string,
  text: string,
  isReply: (section: string) => boolean,
): Collection | undefined {
  let best: Collection | undefined;
  for (const split of LEVELS) {
    const linter = createLinter({ ...DEFAULT_CONFIG, replies: [{ files: ['**'], at: [], split }] });
    const { replies } = linter.lint({ path, source: text }, { fixes: 'none' });
    const speaking = replies.filter(({ value }) => isReply(value.text)).length;
    if (speaking > Math.max(1, best?.speaking ?? 0)) best = { split, sections: replies.length, speaking };
  }
  return best;
}
