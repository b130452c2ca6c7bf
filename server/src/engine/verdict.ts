/** What there is to say about one reply of a file, and how it is carried over to the file after an edit elsewhere in it. */
import { moved, type Said } from './findings.ts';
import type { Judgement } from './judge.ts';
import { type LibraryReply, type ReplyWords, wordsOf } from './library/library-reply.ts';
import type { Comment, Reply, Situation } from './reply.ts';
import type { Saying } from './situations/sayings.ts';

export interface Verdict {
  /** As the host read it. */
  readonly read: Reply;
  /** What comments above it declare. */
  readonly above: readonly Situation[];
  /** With all that is declared of it. */
  readonly reply: Reply;
  /** Absent where it was forgotten: such a reply is judged again after an edit. */
  readonly judgement?: Judgement;
  /** Those of the judgement. */
  readonly comments: readonly Comment[];
  /** What comments in the reply declare. */
  readonly inside: readonly Saying[];
  readonly said: Said;
  /** What its library asks of its text, and what it was last told; whoever asks compares the place. */
  readonly kept: { words?: ReplyWords; library?: LibraryReply };
}

/**
 * @param before the verdict on the reply that had this number before the edit
 * @param read the reply as it was read after the edit
 * @returns undefined where the reply is another one and has to be judged
 */
export function carriedOver(
  before: Verdict | undefined,
  read: Reply,
  above: readonly Situation[],
): Verdict | undefined {
  // Pieces are made when a reply is decoded: one that only moved in its file keeps them, and all else that is known of it.
  if (before === undefined || before.read.value.pieces !== read.value.pieces) return undefined;
  if (before.judgement === undefined) return undefined;
  if (before.above !== above && before.above.join() !== above.join()) return undefined;
  if (before.read === read) return before;
  const { reply, judgement, comments, inside, said, kept } = before;
  const { situation } = reply;
  return {
    read,
    above,
    reply: situation === undefined || reply === before.read ? read : { ...read, situation },
    judgement,
    comments,
    inside,
    said: said.findings.length === 0 ? said : moved(said, read.whole.start - before.read.whole.start),
    kept,
  };
}

/** @returns what a library asks of the reply's text */
export function wordsIn({ reply, judgement, kept }: Verdict): ReplyWords {
  kept.words ??= wordsOf(reply, judgement!.read, judgement!.tokens);
  return kept.words;
}

/** @returns a verdict without what only another look at the same file would need */
export function forgotten(verdict: Verdict): Verdict {
  const { read, above, reply, comments, inside } = verdict;
  return { read, above, reply, comments, inside, said: NOTHING, kept: { words: wordsIn(verdict) } };
}

const NOTHING: Said = { findings: [], complaints: [] };
