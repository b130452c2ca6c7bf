import { type Line, linesOf, skipSpace, trimSpace } from './lines.ts';
import type { MarkupReader } from './markup.ts';
import { mask } from './masks.ts';
import { proseBuilder } from './prose-builder.ts';

const ITEM = /(?:[-*+•‣◦▪·–—]|(\d{1,3})[.)]|[a-z]\))[ \t]+(?=\S)/y;
const FENCE = /^[ \t]{0,3}(`{3,}|~{3,})[^`]*$/;

/** For each line that opens a block of code: the line that closes it. A fence without a partner is text. */
function codeBlocks(text: string, lines: readonly Line[]): ReadonlyMap<number, number> {
  const blocks = new Map<number, number>();
  let open: { line: number; sign: string } | undefined;
  lines.forEach((line, i) => {
    const fence = FENCE.exec(text.slice(line.start, line.end));
    if (fence === null) return;
    if (open === undefined) open = { line: i, sign: fence[1]! };
    else if (fence[1]!.startsWith(open.sign) && fence[0].trim() === fence[1]) {
      blocks.set(open.line, i);
      open = undefined;
    }
  });
  return blocks;
}

/** Text as it stands: paragraphs at blank lines, items at bullets and numbers, a line break is a line break. */
export const plain: MarkupReader = {
  id: 'plain',
  read(source, tokens) {
    const { text, masks } = mask(source, tokens, false);
    const out = proseBuilder(source, masks);
    const lines = linesOf(text, 0, text.length);
    const code = codeBlocks(text, lines);
    let inList = false;
    let paragraph = false;
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i]!;
      const closes = code.get(i);
      const from = skipSpace(text, line.start, line.end);
      const to = trimSpace(text, from, line.end);
      if (closes !== undefined || from === to || text[from] === '>') {
        out.begin('paragraph');
        paragraph = false;
        if (from !== to) inList = false;
        if (closes !== undefined) i = closes;
        continue;
      }
      ITEM.lastIndex = from;
      const item = ITEM.exec(text);
      // A number inside a paragraph is a date or an amount at the start of a line, unless it begins a list.
      const isItem = item !== null && (item[1] === undefined || !paragraph || inList || item[1] === '1');
      if (isItem) {
        out.begin('item');
        inList = true;
      } else if (paragraph) out.blank('\n', { start: lines[i - 1]!.end, end: line.start });
      else {
        out.begin('paragraph');
        inList = false;
      }
      out.text(isItem ? from + item![0].length : from, to);
      paragraph = true;
    }
    return out.build();
  },
  escape: (prose) => prose,
};
