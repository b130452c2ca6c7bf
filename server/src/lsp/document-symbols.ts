import type { DocumentSymbol, DocumentSymbolParams, SymbolInformation } from 'vscode-languageserver';
import { rangeOf } from './diagnostics.ts';
import type { Judge } from './judge.ts';
import { findingsInWords, nameOf, replyRecords } from './outline.ts';
import type { CancellationToken } from './wire.ts';

/** `SymbolKind.String`: no kind of the protocol means a text for people. */
export const REPLY_KIND = 15;

/** What VS Code heads this part of an outline with, where the language itself has another. */
export const OUTLINE_LABEL = 'Replies';

/**
 * The replies of a file, for an outline.
 * @param detailed whether the client takes more than a name and a place of each
 */
export function documentSymbols(judge: Judge, detailed: boolean) {
  return async (
    { textDocument: { uri } }: DocumentSymbolParams,
    token: CancellationToken,
  ): Promise<DocumentSymbol[] | SymbolInformation[] | null> => {
    const judgement = await judge.open(uri, token);
    if (judgement === undefined || judgement.result.replies.length === 0) return null;
    const { document } = judgement;
    const records = replyRecords(judgement);
    return detailed
      ? records.map(({ reply, whole, findings }) => ({
          name: nameOf(judgement, reply),
          detail: [findingsInWords(findings.length), reply.channel ?? ''].filter((part) => part !== '').join(' · '),
          kind: REPLY_KIND,
          range: rangeOf(document, whole),
          selectionRange: rangeOf(document, reply.whole),
        }))
      : records.map(({ reply, whole }) => ({
          name: nameOf(judgement, reply),
          kind: REPLY_KIND,
          location: { uri, range: rangeOf(document, whole) },
        }));
  };
}
