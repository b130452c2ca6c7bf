/** What a library was found to say of its names, until one of them changes: keys are typed in texts, nearly always. */
import type { Copies, LibraryComplaint } from './check.ts';
import { copiesAmong } from './groups.ts';
import { isNamedAlike, type LibraryReply } from './library-reply.ts';

export interface LibraryMemory {
  /**
   * @param replies those of the library as it is now, in order
   * @param settings whatever else complaints hang on
   */
  of(replies: readonly LibraryReply[], settings: string): NamesOf;
}

/** What hangs on the names of a library's replies. */
export interface NamesOf {
  readonly copies: Copies;
  /** @returns the complaints of a rule that looks at no text; `ask` is called where they are not known */
  complaints(rule: string, ask: () => Iterable<LibraryComplaint>): readonly LibraryComplaint[];
}

/** A complaint, with numbers for replies: those that have the numbers now may have moved. */
interface Numbered {
  readonly complaint: LibraryComplaint;
  readonly reply: number;
  readonly related: readonly number[];
}

interface Known {
  readonly replies: readonly LibraryReply[];
  readonly settings: string;
  readonly copies: Copies;
  readonly complaints: Map<string, readonly Numbered[]>;
}

export function libraryMemory(): LibraryMemory {
  let last: Known | undefined;
  return {
    of(replies, settings) {
      const holds =
        last?.settings === settings &&
        last.replies.length === replies.length &&
        replies.every((reply, i) => isNamedAlike(reply, last!.replies[i]!));
      const known: Known =
        last !== undefined && holds
          ? { ...last, replies }
          : { replies, settings, copies: copiesAmong(replies), complaints: new Map() };
      last = known;
      return {
        copies: known.copies,
        complaints(rule, ask) {
          const before = known.complaints.get(rule);
          if (before !== undefined) return before.map((each) => renewed(each, replies));
          const made = [...ask()];
          known.complaints.set(rule, numbered(made, replies));
          return made;
        },
      };
    },
  };
}

function numbered(complaints: readonly LibraryComplaint[], replies: readonly LibraryReply[]): readonly Numbered[] {
  if (complaints.length === 0) return [];
  const numbers = new Map(replies.map((reply, i) => [reply, i]));
  const numberOf = (reply: LibraryReply): number => numbers.get(reply)!;
  return complaints.map((complaint) => ({
    complaint,
    reply: numberOf(complaint.reply),
    related: (complaint.related ?? []).map(({ reply }) => numberOf(reply)),
  }));
}

function renewed({ complaint, reply, related }: Numbered, replies: readonly LibraryReply[]): LibraryComplaint {
  const made = { ...complaint, reply: replies[reply]! };
  if (complaint.related === undefined) return made;
  return { ...made, related: complaint.related.map((each, i) => ({ ...each, reply: replies[related[i]!]! })) };
}
