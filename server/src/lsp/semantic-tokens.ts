import type { SemanticTokens, SemanticTokensLegend, SemanticTokensRangeParams } from 'vscode-languageserver';
import { toSource } from '../engine/index.ts';
import type { Judge } from './judge.ts';
import type { CancellationToken } from './wire.ts';

/** What package.json gives colors to. */
const TYPES = { placeholder: 0, 'fill-in': 1 } as const;
export const LEGEND: SemanticTokensLegend = { tokenTypes: Object.keys(TYPES), tokenModifiers: [] };

/** Placeholders and blanks of the replies in a range, wherever the file's own grammar ends: a cell, a block of YAML. */
export function semanticTokens(judge: Judge) {
  return async (params: SemanticTokensRangeParams, token: CancellationToken): Promise<SemanticTokens | null> => {
    const judgement = await judge.open(params.textDocument.uri, token);
    if (judgement === undefined) return null;
    const { document, result, ruling } = judgement;
    const from = document.offsetAt(params.range.start);
    const to = document.offsetAt(params.range.end);
    const data: number[] = [];
    let line = 0;
    let column = 0;
    for (const reply of result.replies) {
      if (reply.whole.end <= from || reply.whole.start >= to) continue;
      for (const { kind, at } of ruling.linter.prose(reply).tokens) {
        const span = toSource(reply.value, at);
        if (span.end <= from || span.start >= to) continue;
        const start = document.positionAt(span.start);
        // A token of the protocol stands on one line.
        if (document.positionAt(span.end).line !== start.line) continue;
        data.push(
          start.line - line,
          start.line === line ? start.character - column : start.character,
          span.end - span.start,
          TYPES[kind],
          0,
        );
        line = start.line;
        column = start.character;
      }
    }
    return { data };
  };
}
