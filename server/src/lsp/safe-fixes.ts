/** Every safe fix of a file, or of all files of the workspace, for a client that shows them before it applies them. */
import type { FileInput, Finding } from '../engine/index.ts';
import type { FixedFile, SafeFixes, SafeFixesParams } from '../protocol.ts';
import { rangeOf } from './diagnostics.ts';
import { differenceByReply, type ReplyEdit } from './difference.ts';
import type { Documents } from './documents.ts';
import type { Judge, Judgement } from './judge.ts';
import { pathOf } from './paths.ts';
import type { CancellationToken, Wire } from './wire.ts';

/** @returns edits of the file in order, no two in one place, and the findings that they fix */
export function safeFixes(
  judge: Pick<Judge, 'input'>,
  judgement: Judgement,
): { readonly edits: readonly ReplyEdit[]; readonly fixed: readonly Finding[] } {
  const { linter } = judgement.ruling;
  const { previous: _, ...file }: FileInput = judge.input(judgement);
  const { source, fixed } = linter.fixAll(file);
  if (source === judgement.source) return { edits: [], fixed: [] };
  const after = linter.lint({ ...file, source }, { fixes: 'none' });
  const wholes = [judgement.result.replies, after.replies].map((replies) => replies.map(({ whole }) => whole));
  return { edits: differenceByReply(judgement.source, source, wholes[0] ?? [], wholes[1] ?? []), fixed };
}

/** Answers `uncanned/safeFixes`. @param files lists what the workspace holds */
export function safeFixesOf(o: {
  readonly wire: Wire;
  readonly documents: Documents;
  readonly judge: Judge;
  readonly files: () => Promise<readonly string[]>;
}) {
  const { wire, documents, judge, files } = o;
  return async ({ uri, workDoneToken }: SafeFixesParams, token: CancellationToken): Promise<SafeFixes | null> => {
    const wanted = uri === undefined ? await files() : [uri];
    const found: FixedFile[] = [];
    let looked = 0;
    let told = -1;
    for (const [i, each] of wanted.entries()) {
      if (token.isCancellationRequested) return null;
      const percentage = Math.floor((100 * i) / wanted.length);
      if (workDoneToken !== undefined && percentage > told) {
        told = percentage;
        const value = { kind: 'report', message: `${i} of ${wanted.length} files`, percentage };
        wire.notify('$/progress', { token: workDoneToken, value });
      }
      const open = documents.atPath(pathOf(each));
      const judgement = await (open === undefined ? judge.closed(each, token) : judge.open(open.uri, token));
      if (judgement === undefined || judgement.off || judgement.result.replies.length === 0) continue;
      looked++;
      const { edits, fixed } = safeFixes(judge, judgement);
      if (edits.length === 0) continue;
      found.push({
        uri: judgement.document.uri,
        version: open === undefined ? null : judgement.version,
        fixed: fixed.length,
        edits: edits.map(({ at, text, reply }) => ({
          range: rangeOf(judgement.document, at),
          newText: text,
          label: labelOf(judgement, fixed, reply),
        })),
      });
    }
    return { looked, files: found };
  };
}

/** The rules that are fixed in a reply, as their pages call them. */
function labelOf({ ruling }: Judgement, fixed: readonly Finding[], reply: number): string {
  const here = fixed.filter(({ replyIndex }) => replyIndex === reply);
  const ids = new Set((here.length > 0 ? here : fixed).map(({ rule }) => rule));
  return ruling.linter.rules
    .filter(({ id }) => ids.has(id))
    .map(({ title }) => title)
    .join(', ');
}
