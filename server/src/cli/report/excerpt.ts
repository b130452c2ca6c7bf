import { type Cell, cells, isPlain, visible } from '../terminal.ts';

/** A sentence as it is shown, and the line beneath that underlines the phrase. */
export interface Excerpt {
  readonly line: string;
  readonly underline: string;
}

/**
 * Shows a phrase in its sentence, underlined column by column. A sentence that is too long is cut around the phrase,
 * between words where it can be.
 * @param from where the phrase begins in the sentence, and `length` how long it is, in code units
 * @param width how many columns there are
 */
export function excerpt(sentence: string, from: number, length: number, width: number): Excerpt {
  // Most sentences fit, and each of their characters is one column.
  if (sentence.length <= width) {
    const line = visible(sentence);
    const marks = '^'.repeat(Math.min(Math.max(1, length), Math.max(0, line.length - from)));
    if (isPlain(line)) return { line, underline: marks === '' ? '' : ' '.repeat(from) + marks };
  }
  // A sentence can be a whole file: only its surroundings are measured.
  const reach = 4 * width;
  const start = boundary(sentence, from - reach);
  const end = boundary(sentence, Math.min(from + length, from + reach) + reach);
  const all = cells(visible(sentence.slice(start, end)));
  const phraseStart = from - start;
  const phraseEnd = Math.max(phraseStart + length, phraseStart + 1);
  const inPhrase = (cell: Cell) => cell.at < phraseEnd && cell.at + cell.text.length > phraseStart;
  const first = Math.max(0, all.findIndex(inPhrase));
  const last = all.findLastIndex(inPhrase) + 1;
  const shown = window(all, first, last, width, start > 0, end < sentence.length);
  const before = shown.from > 0 || start > 0 ? '…' : '';
  const after = shown.to < all.length || end < sentence.length ? '…' : '';
  const kept = all.slice(shown.from, shown.to);
  const mark = (cell: Cell) => (inPhrase(cell) ? '^' : ' ').repeat(cell.columns);
  return {
    line: `${before}${kept.map((cell) => cell.text).join('')}${after}`,
    underline: `${before && ' '}${kept.map(mark).join('')}`.trimEnd(),
  };
}

/** An offset inside the text that does not split a surrogate pair. */
function boundary(text: string, offset: number): number {
  const at = Math.max(0, Math.min(text.length, offset));
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}

/** The cells that fit into a width: the phrase, and as much around it as there is room for. */
function window(
  all: readonly Cell[],
  first: number,
  last: number,
  width: number,
  cutBefore: boolean,
  cutAfter: boolean,
): { from: number; to: number } {
  const total = all.reduce((sum, cell) => sum + cell.columns, 0);
  if (total <= width && !cutBefore && !cutAfter) return { from: 0, to: all.length };
  const room = width - 2;
  let used = 0;
  let to = first;
  while (to < last && used + all[to]!.columns <= room) used += all[to++]!.columns;
  if (to < last) return { from: first, to };
  let from = first;
  for (let grew = true; grew; ) {
    grew = false;
    if (from > 0 && used + all[from - 1]!.columns <= room) {
      used += all[--from]!.columns;
      grew = true;
    }
    if (to < all.length && used + all[to]!.columns <= room) {
      used += all[to++]!.columns;
      grew = true;
    }
  }
  return { from: wordStart(all, from, first), to: wordEnd(all, to, last) };
}

/** The first word that begins at a cell or after it; the cell itself where the phrase comes first. */
function wordStart(all: readonly Cell[], from: number, limit: number): number {
  if (from === 0) return 0;
  for (let i = from; i <= limit; i++) if (all[i - 1]?.text === ' ' && all[i]?.text !== ' ') return i;
  return from;
}

/** The last word that ends before a cell or at it. */
function wordEnd(all: readonly Cell[], to: number, limit: number): number {
  if (to === all.length) return to;
  for (let i = to; i >= limit; i--) if (all[i]?.text === ' ' && all[i - 1]?.text !== ' ') return i;
  return to;
}
