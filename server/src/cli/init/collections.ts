/** Markdown files that hold a reply under each heading: told by how their sections begin. */
import { createLinter, DEFAULT_CONFIG, looksLikeReply } from '../../engine/index.ts';

/** A Markdown file as a collection of replies. */
export interface Collection {
  /** The level of the headings that begin a reply each. */
  readonly split: number;
  readonly sections: number;
  /** Sections that greet, thank or apologise to somebody and go on speaking to them. */
  readonly greeting: number;
}

const LEVELS = [1, 2, 3, 4] as const;
/** A line that only a letter to somebody begins with; "you" alone stands in every manual. */
const GREETING =
  /^[\s>*_"“]*(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day)|thanks?(?: you)?|sorry|apologies|we['’]re sorry|i['’]m sorry)\b/im;
const CODE = /^ {0,3}(`{3,}|~{3,})[\s\S]*?(?:^ {0,3}\1|(?![\s\S]))/gm;

const greets = (section: string): boolean => {
  const prose = section.replace(CODE, '');
  return GREETING.test(prose) && looksLikeReply(prose);
};

/** @returns the level at which most sections greet, the highest of equals; undefined where fewer than two do */
export function collectionIn(path: string, text: string): Collection | undefined {
  let best: Collection | undefined;
  for (const split of LEVELS) {
    const linter = createLinter({ ...DEFAULT_CONFIG, replies: [{ files: ['**'], at: [], split }] });
    const { replies } = linter.lint({ path, source: text }, { fixes: 'none' });
    const greeting = replies.filter(({ value }) => greets(value.text)).length;
    if (greeting > Math.max(1, best?.greeting ?? 0)) best = { split, sections: replies.length, greeting };
  }
  return best;
}
