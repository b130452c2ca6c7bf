/** Texts that are letters to somebody, and folders of them: plain files that nobody named as replies. */
import { looksLikeReply, mayHoldReplies } from '../engine/index.ts';

/** A file that is one text, and whether it is a letter. */
export interface Text {
  /** `/` between folders. */
  readonly path: string;
  readonly isLetter: boolean;
}

/** Texts that no desk has: they speak to readers of the folder. */
const DOCUMENTATION = /^(?:readme|changelog|contributing|licen[cs]e|code_of_conduct|security|notice|authors|todo)\b/i;
/** Folders whose texts are for programs, whatever they say. */
const FOR_TESTS = /(?:^|\/)(?:tests?|__tests__|fixtures?|__fixtures__)\//i;
/** And those whose texts are, where no name speaks of replies or mails: a bot has its answers beside its program. */
const FOR_PROGRAMS = /(?:^|\/)(?:i18n|locales?|lang|src)\//i;
const MAILS = /(?:mails?|letters?)\/(?:[^/]*\/)?[^/]*\.(?:txt|text|html?)$/i;

/** Whether a file speaks to those who work in its folder, and to no customer. */
export const isDocumentation = (path: string): boolean => DOCUMENTATION.test(path.slice(path.lastIndexOf('/') + 1));

/** Whether a file is there for a program or its tests. */
export const isForProgram = (path: string): boolean =>
  FOR_TESTS.test(path) || (FOR_PROGRAMS.test(path) && !mayHoldReplies(path) && !MAILS.test(path));

const PLAIN = /\.(?:md|markdown|txt|text)$/i;

/** Whether a file may be a letter so far as its name says. */
export const isText = (path: string): boolean => PLAIN.test(path) && !isDocumentation(path) && !isForProgram(path);

/** What a text may begin with before it speaks: a head of fields, headings, comments. */
const BEFORE = /^\uFEFF?\s*(?:---\r?\n[\s\S]*?\n---[^\S\n]*\r?\n\s*)?(?:#{1,6}[^\n]*\n\s*|<!--[\s\S]*?-->\s*)*/;
/** A line that greets one person: to a team or to a world write colleagues and programs. */
const GREETING =
  /^[\s*_"“]*(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day))\b(?! *(?:all|and|both|colleagues|diary|everybody|everyone|folks|from|guys|this|to|team|world)\b)(?: [^\s,!:]+){0,4}[*_]*(?:[,!:–—]|\.?$)/im;
const SIGN_OFF =
  /^[*_]*(?:(?:(?:kind|best|warm|warmest|many|with|with kind|with best)\s+)?(?:regards|wishes|thanks|sympathy)|(?:yours )?(?:sincerely|truly|faithfully)|cheers|best|thank you|all the best|take care|warmly)[,!.]?[*_]*$/i;
/** Lines at the end among which a sign-off may stand: the names come after it. */
const LAST_LINES = 5;

/** Whether a text opens with a greeting, or ends with a sign-off, and speaks to somebody. */
export function isLetter(text: string): boolean {
  const own = text.slice(BEFORE.exec(text)?.[0].length ?? 0);
  const [first = ''] = own.split('\n', 1);
  const last = own.trimEnd().split('\n').slice(-LAST_LINES);
  const isOne = GREETING.test(first.trim()) || last.some((line) => SIGN_OFF.test(line.trim()));
  return isOne && looksLikeReply(text);
}

/** So many letters make their folder one of replies, where they are this share of its texts. */
const FEWEST = 3;
const SHARE = 0.6;

/** @returns whether a file lies in a folder of letters, by its path; each ending counts for itself */
export function letterFolders(texts: readonly Text[]): (path: string) => boolean {
  const counts = new Map<string, { letters: number; all: number }>();
  for (const { path, isLetter: is } of texts) {
    const count = counts.get(kindOf(path)) ?? { letters: 0, all: 0 };
    counts.set(kindOf(path), count);
    count.all++;
    if (is) count.letters++;
  }
  return (path) => {
    const count = counts.get(kindOf(path));
    return count !== undefined && count.letters >= FEWEST && count.letters >= SHARE * count.all;
  };
}

const kindOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1) + (/\.[^./]*$/.exec(path)?.[0] ?? '');
