import { type Linter, type LintResult, type SentenceFunction, type Situation, toText } from '../../engine/index.ts';

/** One reply, so far as a scorecard tells of it. Plain data. */
export interface Told {
  /** Which of its file's replies it is. */
  readonly index: number;
  readonly title?: string;
  /** The desk's id, else its shortcut, its title or a hash of its text. */
  readonly id: string;
  /** Which text of its record it is: `body`, `subject`, `html`. */
  readonly role: string;
  /** Where it lies in its file; empty for a file that is one reply. */
  readonly key: string;
  /** From 1. */
  readonly line: number;
  /** As the customer reads it, placeholders and blanks as they are written. */
  readonly text: string;
  readonly situations: readonly Situation[];
  readonly owners: readonly string[];
  /** What its sentences do; undefined where nobody may ask what is missing. */
  readonly functions?: readonly SentenceFunction[];
  /** Where findings stand in `text`, half-open, in code units; by the fingerprints of the findings. */
  readonly marks: readonly { readonly fingerprint: string; readonly start: number; readonly end: number }[];
}

/**
 * What a scorecard tells of each reply of a file.
 * @param result what `linter` made of the file
 */
export function toldOf(
  linter: Linter,
  result: LintResult,
  place: (offset: number) => { readonly line: number },
): readonly Told[] {
  const marks = result.replies.map((): Told['marks'][number][] => []);
  const accounts = result.replies.map((reply) => linter.account(reply));
  for (const { replyIndex, at, fingerprint } of result.findings) {
    const text = accounts[replyIndex]?.text;
    if (text === undefined) continue;
    marks[replyIndex]!.push({ fingerprint, start: toText(text, at.start), end: toText(text, at.end) });
  }
  return result.replies.map((reply, i): Told => {
    const { id, role, key, title, situation = [], upkeep } = reply;
    const { text, functions } = accounts[i]!;
    return {
      index: i,
      id,
      role,
      key,
      line: place(reply.whole.start).line,
      text: text.text,
      situations: situation,
      owners: upkeep?.owners ?? [],
      marks: marks[i]!,
      ...(title === undefined ? {} : { title }),
      ...(functions === undefined ? {} : { functions }),
    };
  });
}
