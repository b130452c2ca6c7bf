import type { Host, HostOptions, HostReading } from '../hosts/host.ts';
import { applyEdits, type Edit } from '../text/edit.ts';

/** An edit of a file, and what it means for the reply in which it lies. */
export interface FileEdit {
  readonly edit: Edit;
  /** The same change in the decoded text of one reply (its index); absent where no reply's text changes. */
  readonly own?: { readonly reply: number; readonly edit: Edit };
}

/** A file as it was read. */
export interface OpenedFile {
  readonly host: Host;
  readonly options: HostOptions;
  readonly reading: HostReading;
}

export interface Applied<T extends FileEdit> {
  readonly source: string;
  readonly applied: readonly T[];
  readonly leftOut: readonly T[];
}

/**
 * Applies edits and reads the whole file again: every reply must be exactly as expected, those that no edit touches
 * unchanged. Where that fails, the batch is halved until the edits that break it are found and left out.
 * @param edits must not overlap
 */
export function applyVerified<T extends FileEdit>(opened: OpenedFile, source: string, edits: readonly T[]): Applied<T> {
  const leftOut: T[] = [];
  const accept = (base: readonly T[], batch: readonly T[]): readonly T[] => {
    const all = [...base, ...batch];
    if (batch.length === 0 || holds(opened, source, all)) return all;
    if (batch.length === 1) {
      leftOut.push(...batch);
      return base;
    }
    const half = batch.length >> 1;
    return accept(accept(base, batch.slice(0, half)), batch.slice(half));
  };
  const applied = accept([], edits);
  return { source: changed(source, applied) ?? source, applied, leftOut };
}

const changed = (source: string, edits: readonly FileEdit[]): string | undefined =>
  applyEdits(
    source,
    edits.map(({ edit }) => edit),
  );

function holds({ host, options, reading }: OpenedFile, source: string, edits: readonly FileEdit[]): boolean {
  const after = changed(source, edits);
  if (after === undefined) return false;
  const { replies } = host.read(after, options);
  if (replies.length !== reading.replies.length) return false;
  const own = new Map<number, Edit[]>();
  for (const e of edits) if (e.own !== undefined) own.set(e.own.reply, [...(own.get(e.own.reply) ?? []), e.own.edit]);
  return reading.replies.every((reply, i) => replies[i]?.value.text === applyEdits(reply.value.text, own.get(i) ?? []));
}
