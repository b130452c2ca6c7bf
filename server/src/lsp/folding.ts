import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import type { Judge } from './judge.ts';
import type { CancellationToken } from './wire.ts';

/**
 * Formats in which replies may be folded. Where a server answers, VS Code no longer folds by indentation, which is all that stock
 * YAML, XML and Terraform have and which folds a reply with its key; a JSON string stands on one line; and a text or HTML
 * file is one reply.
 */
const FOLDED: ReadonlySet<string> = new Set(['csv', 'markdown']);

/** Replies that span lines: cells of a table, sections of a Markdown file with their heading. */
export function foldingRanges(judge: Judge) {
  return async (
    { textDocument: { uri } }: FoldingRangeParams,
    token: CancellationToken,
  ): Promise<FoldingRange[] | null> => {
    const judgement = await judge.open(uri, token);
    if (judgement === undefined || !FOLDED.has(judgement.result.host ?? '')) return null;
    const { document, source, result } = judgement;
    if (result.replies.length < 2 && result.host === 'markdown') return null;
    const ranges = result.replies.flatMap(({ whole }): FoldingRange[] => {
      const startLine = document.positionAt(headingBefore(source, whole.start) ?? whole.start).line;
      const endLine = document.positionAt(lastCharacter(source, whole)).line;
      return endLine > startLine ? [{ startLine, endLine, kind: 'region' }] : [];
    });
    return ranges.length > 0 ? ranges : null;
  };
}

const HEADING = /(?:^|\n)(#{1,6}[ \t][^\n]*)\n\s*$/;
/** No heading is as long as this. */
const LONGEST = 500;

/** @returns where the Markdown heading right above an offset begins: Markdown's own folds begin there too. */
function headingBefore(source: string, offset: number): number | undefined {
  const above = source.slice(Math.max(0, offset - LONGEST), offset);
  const heading = HEADING.exec(above)?.[1];
  return heading === undefined ? undefined : offset - above.length + above.lastIndexOf(heading);
}

/** @returns the last character of a span that is no blank: a fold leaves the lines between two replies alone. */
function lastCharacter(source: string, { start, end }: { start: number; end: number }): number {
  let last = end;
  while (last > start && /\s/.test(source.charAt(last - 1))) last--;
  return Math.max(start, last - 1);
}
