import type { Problem } from '../reply.ts';
import type { Span } from '../text/span.ts';

/** A cell as it stands in the file. */
export interface Cell {
  readonly span: Span;
  readonly quoted: boolean;
  /** Its text; undefined where the cell is broken. */
  readonly text: string | undefined;
}

/** A CSV or TSV file as rows of cells. */
export interface Table {
  readonly separator: string;
  readonly header: readonly Cell[];
  /** The rows after the header, blank ones included (they have no cells): so that a row keeps its number. */
  readonly rows: readonly (readonly Cell[])[];
  readonly problems: readonly Problem[];
}

export const SEPARATORS = [',', ';', '\t', '|'] as const;

/** Excel's own first line, which names the separator and is no row: `sep=;`. */
const SEP_LINE = /^sep=(.)\r?\n/i;

const QUOTE = 34;
const LF = 10;
const CR = 13;

/** Whether a row may end at a place of the source; the end of the source is none. */
const breaksAt = (source: string, at: number): boolean => {
  const unit = source.charCodeAt(at);
  return unit === LF || unit === CR;
};

/** Where the table begins: after a byte order mark and Excel's `sep=` line. */
function tableStart(source: string): { start: number; separator: string | undefined } {
  const bom = source.startsWith('\ufeff') ? 1 : 0;
  const line = SEP_LINE.exec(source.slice(bom, bom + 8));
  return line === null ? { start: bom, separator: undefined } : { start: bom + line[0].length, separator: line[1] };
}

/**
 * The separator of a table: the one that its header holds most often outside quotation marks; of equals the first of
 * comma, semicolon, tab, bar; none (empty) where the header is one name: then each row is one cell. Only the header is asked, so that no reply's text can change how the file is cut.
 */
export const separatorOf = (source: string): string => headerOf(source).separator;

/** @returns the separator (see `separatorOf`), and where the header ends */
export function headerOf(source: string): { readonly separator: string; readonly end: number } {
  const { start, separator } = tableStart(source);
  const counts = new Map<string, number>(SEPARATORS.map((sign) => [sign, 0]));
  let cellBegins = true;
  let at = start;
  for (; at < source.length; at++) {
    const sign = source[at]!;
    if (sign === '"' && cellBegins) {
      const close = closingQuote(source, at);
      if (close !== -1) at = close;
      cellBegins = false;
      continue;
    }
    if (breaksAt(source, at)) break;
    const count = counts.get(sign);
    if (count !== undefined) counts.set(sign, count + 1);
    cellBegins = separator === undefined ? count !== undefined : sign === separator;
  }
  if (separator !== undefined) return { separator, end: at };
  let best = '';
  for (const sign of SEPARATORS) if (counts.get(sign)! > (counts.get(best) ?? 0)) best = sign;
  return { separator: best, end: at };
}

/** @returns where the quotation mark stands that closes the one at `open`; two in a row stand for one in the text */
function closingQuote(source: string, open: number): number {
  for (let at = source.indexOf('"', open + 1); at !== -1; at = source.indexOf('"', at + 2)) {
    if (source.charCodeAt(at + 1) !== QUOTE) return at;
  }
  return -1;
}

/** Reads CSV or TSV: quoted and bare cells, cells of several lines, line ends of any kind. Never throws. */
export function readTable(source: string): Table {
  const separator = separatorOf(source);
  const problems: Problem[] = [];
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let at = tableStart(source).start;
  let filled = 0;

  const separates = separator.charCodeAt(0);
  const bareEnd = (from: number): number => {
    let end = from;
    for (; end < source.length; end++) {
      const unit = source.charCodeAt(end);
      if (unit === separates || unit === LF || unit === CR) break;
    }
    return end;
  };
  const bare = (start: number): void => {
    at = bareEnd(start);
    row.push({ span: { start, end: at }, quoted: false, text: source.slice(start, at) });
  };
  const quoted = (start: number): void => {
    const close = closingQuote(source, start);
    if (close === -1) {
      // Of all quotation marks after this one each has its partner: this can happen once in a file.
      problems.push({
        severity: 'error',
        message:
          'The cell that begins here is not closed by a quotation mark: put one at its end, or save the table as CSV once more.',
        at: { start, end: start + 1 },
      });
      at = bareEnd(start + 1);
      row.push({ span: { start, end: at }, quoted: true, text: undefined });
      return;
    }
    at = close + 1;
    if (at === source.length || source.charCodeAt(at) === separates || breaksAt(source, at)) {
      const inner = source.slice(start + 1, close);
      row.push({
        span: { start, end: at },
        quoted: true,
        text: inner.includes('"') ? inner.replaceAll('""', '"') : inner,
      });
      return;
    }
    problems.push({
      severity: 'error',
      message:
        'Text follows the closing quotation mark of this cell. Write each quotation mark inside a cell twice (""), or save the table as CSV once more.',
      at: { start: close, end: close + 1 },
    });
    at = bareEnd(at);
    row.push({ span: { start, end: at }, quoted: true, text: undefined });
  };
  const endRow = (): void => {
    const blank = row.length === 1 && !row[0]!.quoted && row[0]!.text === '';
    rows.push(blank ? [] : row);
    row = [];
    filled = at;
  };

  while (at < source.length) {
    if (source.charCodeAt(at) === QUOTE) quoted(at);
    else bare(at);
    if (source.charCodeAt(at) === separates) {
      at++;
      if (at === source.length || breaksAt(source, at)) bare(at);
    }
    if (breaksAt(source, at)) {
      at += source.charCodeAt(at) === CR && source.charCodeAt(at + 1) === LF ? 2 : 1;
      endRow();
    }
  }
  if (at > filled) endRow();
  const [header = [], ...body] = rows;
  return { separator, header, rows: body, problems };
}
