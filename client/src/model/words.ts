/** What a person reads of rewrites by a language model. No editor is needed. */
import type { DraftReport, Proposal, SeverityCounts } from '../../../server/src/protocol.ts';

/** A rewrite, and what the server says of it. */
export interface Judged {
  readonly text: string;
  readonly proposal: Proposal;
}

/** "1 error and 2 suggestions" */
function counted(counts: SeverityCounts): string {
  const parts = (['error', 'warning', 'suggestion'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${severity}${counts[severity] === 1 ? '' : 's'}`);
  return parts.length === 0 ? 'no finding' : parts.join(', ').replace(/, ([^,]*)$/, ' and $1');
}

/** How many findings the reply had and would have, and what to check. */
export const detailOf = ({ proposal: { before, after, check } }: Judged): string =>
  [after === undefined ? '' : `Before: ${counted(before)}. After: ${counted(after)}.`, ...check].join(' ').trim();

/** A text as one line of a list. */
export const lineOf = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The question before the first time that something is sent. */
export const question = (model: string, scope: 'sentence' | 'reply') => ({
  message: `Send this ${scope === 'reply' ? 'reply' : 'sentence'} to ${model}?`,
  detail:
    'Sent are its text, what Uncanned found in it, what the reply is for and where it goes. Nothing else of your files is sent. Who gets it is up to whoever provides the model in your editor. You are asked once for each model in this workspace. After that, text is sent each time you choose Rewrite with a Language Model.',
  yes: 'Send',
});

/** Why no rewrite is offered. */
export function whyNone(all: readonly Judged[]): string {
  if (all.length === 0) return 'The model gave no rewrite that could be read. Try again, or choose another model.';
  const reasons = [...new Set(all.flatMap(({ proposal }) => proposal.refused))];
  const shown = reasons.slice(0, 3).join(' ');
  const what = all.length === 1 ? 'The rewrite did not pass' : `None of ${all.length} rewrites passed`;
  return `${what}: ${shown} Nothing was changed.`;
}

/** @param error what asking a model threw; editors name the reason in `code` */
export function failure(error: unknown, model: string): string {
  const { code, message } = error instanceof Error ? (error as Error & { code?: unknown }) : { code: '', message: '' };
  if (code === 'NoPermissions') return `Uncanned may not use ${model}: it was not allowed to. Nothing was changed.`;
  if (code === 'Blocked')
    return `${model} refused: too much was asked of it, or it does not take such a text. Try again later.`;
  if (code === 'NotFound') return `${model} is not there any more. Choose another model.`;
  return `${model} did not answer${message === '' ? '' : ` (${message})`}. Nothing was changed.`;
}

/** @returns what an assistant reads: JSON, or a sentence where nothing was found */
export const reportText = ({ findings, notes }: DraftReport): string =>
  findings.length === 0
    ? ['Nothing was found in this draft.', ...notes].join('\n')
    : JSON.stringify({ findings, ...(notes.length === 0 ? {} : { notes }) }, undefined, 1);
