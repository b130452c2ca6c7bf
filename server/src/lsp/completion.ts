import type { CompletionItem, CompletionList, CompletionParams } from 'vscode-languageserver';
import { fieldCompletions } from './front-matter.ts';
import type { Judge } from './judge.ts';
import { type Completes, statementCompletions } from './statement-completion.ts';
import { variableCompletions } from './variables.ts';
import type { CancellationToken } from './wire.ts';

/** Proposes what may be written under the cursor: a placeholder, a field of front matter, its value, else a statement. */
export function completions(judge: Judge, can: Completes) {
  const statements = statementCompletions(judge, can);
  return async (
    params: CompletionParams,
    token: CancellationToken,
  ): Promise<readonly CompletionItem[] | CompletionList> => {
    const judgement = await judge.open(params.textDocument.uri, token);
    if (judgement === undefined) return [];
    const offset = judgement.document.offsetAt(params.position);
    const items = [...fieldCompletions(judgement, offset), ...variableCompletions(judgement, offset)];
    if (items.length > 0) return items;
    const list = await statements(params, token);
    return list.isIncomplete && list.items.length > 0 ? list : list.items;
  };
}
