import type { Host, HostOptions } from '../hosts/host.ts';
import type { Reply } from '../reply.ts';
import { applyEdits, type Edit } from '../text/edit.ts';

/** An edit of the file that changes one reply. */
export interface ReplyEdit {
  /** Index into the file's replies. */
  readonly reply: number;
  /** Of the file. */
  readonly edit: Edit;
  /** The same change in the reply's decoded text. */
  readonly own: Edit;
}

export interface Applied {
  readonly source: string;
  readonly applied: readonly ReplyEdit[];
  readonly leftOut: readonly ReplyEdit[];
}

/**
 * Applies edits and reads the whole file again: every reply must be exactly as expected, those that no edit touches
 * unchanged. Where that fails, the batch is halved until the edits that break it are found and left out.
 * @param edits must not overlap
 */
export function applyVerified(
  host: Host,
  options: HostOptions,
  source: string,
  replies: readonly Reply[],
  edits: readonly ReplyEdit[],
): Applied {
  const leftOut: ReplyEdit[] = [];
  const accept = (base: readonly ReplyEdit[], batch: readonly ReplyEdit[]): readonly ReplyEdit[] => {
    const all = [...base, ...batch];
    if (batch.length === 0 || holds(host, options, source, replies, all)) return all;
    if (batch.length === 1) {
      leftOut.push(...batch);
      return base;
    }
    const half = batch.length >> 1;
    return accept(accept(base, batch.slice(0, half)), batch.slice(half));
  };
  const applied = accept([], edits);
  return {
    source:
      applyEdits(
        source,
        applied.map((e) => e.edit),
      ) ?? source,
    applied,
    leftOut,
  };
}

function holds(
  host: Host,
  options: HostOptions,
  source: string,
  replies: readonly Reply[],
  edits: readonly ReplyEdit[],
): boolean {
  const after = applyEdits(
    source,
    edits.map((e) => e.edit),
  );
  if (after === undefined) return false;
  const reading = host.read(after, options);
  if (reading.replies.length !== replies.length) return false;
  const own = new Map<number, Edit[]>();
  for (const e of edits) own.set(e.reply, [...(own.get(e.reply) ?? []), e.own]);
  return replies.every((reply, i) => reading.replies[i]?.value.text === applyEdits(reply.value.text, own.get(i) ?? []));
}
