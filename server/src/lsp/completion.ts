import type { CompletionItem, CompletionParams } from 'vscode-languageserver';
import { fieldCompletions } from './front-matter.ts';
import type { Judge } from './judge.ts';
import { variableCompletions } from './variables.ts';
import type { CancellationToken } from './wire.ts';

/** Proposes what may be written under the cursor: a placeholder, a field of front matter, its value. */
export function completions(judge: Judge) {
  return async (params: CompletionParams, token: CancellationToken): Promise<CompletionItem[]> => {
    const judgement = await judge.open(params.textDocument.uri, token);
    if (judgement === undefined) return [];
    const offset = judgement.document.offsetAt(params.position);
    return [...fieldCompletions(judgement, offset), ...variableCompletions(judgement, offset)];
  };
}
