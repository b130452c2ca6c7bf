/** Words for a blank, made to fit what stands around it: what is written twice there is written once. */

/** What stands around a blank, as it is written in the file. */
export interface Around {
  /** What the blank itself says. */
  readonly blank: string;
  readonly before: string;
  readonly after: string;
}

/** A number may stand behind one of these: "in about [how long]" and "in 2 hours" are "in about 2 hours". */
const HEDGES: ReadonlySet<string> = new Set(['about', 'around', 'roughly', 'approximately', 'nearly', 'almost']);
/** Words that are looked at on each side. */
const MOST = 5;
const WORDS_BEFORE = /(?:[\p{L}'’]+\s+)+$/u;
const WORDS_AFTER = /^(?:\s+[\p{L}'’]+)+/u;

/** @returns the words as they are to be written; empty ones stay empty */
export function fitted(typed: string, { blank, before, after }: Around): string {
  const words = withoutEnd(withoutBeginning(typed, wordsOf(WORDS_BEFORE.exec(before)?.[0])), after);
  // A sentence that begins with a blank goes on beginning with a capital.
  return /^\P{L}?\p{Lu}\P{Lu}/u.test(blank) ? words.replace(/^\p{Ll}/u, (first) => first.toUpperCase()) : words;
}

const wordsOf = (text = ''): readonly string[] => text.split(/\s+/).filter(Boolean);

const areSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((word, i) => word.toLowerCase() === others[i]?.toLowerCase());

/** Without the words that stand before the blank already. */
function withoutBeginning(typed: string, before: readonly string[]): string {
  const words = wordsOf(typed);
  const bare = before.slice(0, before.findLastIndex((word) => !HEDGES.has(word.toLowerCase())) + 1);
  for (let n = Math.min(MOST, words.length - 1); n > 0; n--) {
    const first = words.slice(0, n);
    if ([before, bare].some((ending) => areSame(first, ending.slice(-n)))) return words.slice(n).join(' ');
  }
  return typed;
}

/** Without the words that follow the blank already, and without its own full stop where the sentence has one. */
function withoutEnd(typed: string, after: string): string {
  const words = wordsOf(typed);
  const following = wordsOf(WORDS_AFTER.exec(after)?.[0]);
  for (let n = Math.min(MOST, words.length - 1); n > 0; n--)
    if (areSame(words.slice(-n), following.slice(0, n))) return words.slice(0, -n).join(' ');
  return STOP.test(typed) && (after.startsWith('.') || (/^[,;:!?]/.test(after) && !SHORT.test(typed)))
    ? typed.slice(0, -1)
    : typed;
}

const STOP = /[^.]\.$/;
/** "3 p.m.", "Acme Ltd.": the sign belongs to the word. */
const SHORT = /(?:^|\s|\.)\p{L}{1,3}\.$/u;
