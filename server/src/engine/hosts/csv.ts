import { decodeCsvCell, encodeCsvText, needsQuotes } from '../literals/csv-cell.ts';
import { decodeJsonInCell, encodeJsonInCell } from '../literals/json-in-cell.ts';
import type { Problem } from '../reply.ts';
import { insideOf, mayBeJson } from './csv-inside.ts';
import { type Cell, headerOf, readTable, separatorOf, type Table } from './csv-table.ts';
import type { DataEntry, DataNode } from './data.ts';
import { dataHost, type Literal } from './data-host.ts';
import { styleAround } from './json-format.ts';
import { capped } from './problems.ts';

/**
 * The names of a table's columns, each different: an empty one is `column 3`, a second `body` is `body (2)`.
 * @param width how many columns there are, those beyond the header included
 */
function columnNames(header: readonly Cell[], width: number): string[] {
  const names: string[] = [];
  const seen = new Map<string, number>();
  for (let i = 0; i < width; i++) {
    const name = (header[i]?.text ?? '').trim() || `column ${i + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    names.push(count === 1 ? name : `${name} (${count})`);
  }
  return names;
}

const literalOf = ({ quoted, text }: Cell): string => {
  if (text === undefined) return 'other';
  return quoted ? 'csv/quoted' : 'csv/bare';
};

/** The rows as one array of objects; a row that is short lacks its last columns, a blank row lacks all. */
function tree({ header, rows }: Table, source: string): DataNode {
  const width = rows.reduce((most, row) => Math.max(most, row.length), header.length);
  const names = columnNames(header, width);
  const keySpan = (i: number) => header[i]?.span ?? { start: 0, end: 0 };
  const items = rows.map((row): DataNode => {
    const entries = row.map((cell, i): DataEntry => {
      const inside = insideOf(source, cell);
      return {
        key: names[i]!,
        keySpan: keySpan(i),
        ...(header[i] === undefined ? {} : { keyLiteral: literalOf(header[i]) }),
        value: {
          kind: 'scalar',
          span: cell.span,
          literal: literalOf(cell),
          value: cell.text ?? null,
          ...(inside === undefined ? {} : { inside }),
        },
      };
    });
    const start = row[0]?.span.start ?? 0;
    return { kind: 'object', span: { start, end: row.at(-1)?.span.end ?? start }, entries };
  });
  return { kind: 'array', span: { start: 0, end: source.length }, items };
}

/** Rows with text beyond the last named column: most often a comma in a text without quotation marks. */
function overlong({ header, rows, separator }: Table): Problem[] {
  const found: Problem[] = [];
  rows.forEach((row, i) => {
    const extra = row.slice(header.length).find(({ text }) => text === undefined || text.trim() !== '');
    if (extra === undefined) return;
    found.push({
      severity: 'warning',
      message: `Row ${i + 2} has more cells than the header has columns; put a text that holds “${separator === '\t' ? 'tab' : separator}” in quotation marks.`,
      at: extra.span,
    });
  });
  return found;
}

const holds = (text: string, separator: string): boolean => separator !== '' && text.includes(separator);

const isJson = (literal: string): boolean => literal === 'csv/quoted-json' || literal === 'csv/bare-json';

/** @param was how the reply was written */
function jsonAgain(before: string, was: string, literal: string): Literal | undefined {
  const quoted = was === 'csv/quoted-json';
  if (!quoted && (/[\r\n]/.test(literal) || holds(literal, separatorOf(before)))) return undefined;
  const value = decodeJsonInCell(literal, quoted);
  return value && { value, literal: was, length: literal.length };
}

/** CSV and TSV. The first row names the columns; rows are counted as in a spreadsheet, the header being row 1. */
export const csv = dataHost({
  id: 'csv',
  extensions: ['.csv', '.tsv'],
  parse(source) {
    const table = readTable(source);
    const problems = [...table.problems, ...overlong(table)].sort((a, b) => a.at.start - b.at.start);
    return {
      documents: table.header.length === 0 ? [] : [tree(table, source)],
      comments: [],
      problems: capped(problems, 'rows'),
      decode({ span, literal }) {
        const own = source.slice(span.start, span.end);
        return isJson(literal) ? decodeJsonInCell(own, literal === 'csv/quoted-json') : decodeCsvCell(own);
      },
    };
  },
  decodeAgain(before, reply, literal) {
    if (isJson(reply.literal)) return jsonAgain(before, reply.literal, literal);
    const quoted = literal.startsWith('"');
    const value = decodeCsvCell(literal);
    if (value === undefined || (!quoted && (/[\r\n]/.test(literal) || holds(literal, separatorOf(before)))))
      return undefined;
    return { value, literal: quoted ? 'csv/quoted' : 'csv/bare', length: literal.length };
  },
  // A cell ends at its separator or closing quotation mark, and what follows is read the same whatever it held; but an
  // open quotation mark is known as one only by all that follows, and the first row tells the separator.
  isContained: (before, { whole, literal }, { at, text }, { problems }) =>
    whole.start >= headerOf(before).end &&
    problems.every(({ severity }) => severity !== 'error') &&
    // What may be JSON may hold replies, which only a fresh reading finds.
    (isJson(literal) ||
      [
        before.slice(whole.start, whole.end),
        before.slice(whole.start, at.start) + text + before.slice(at.end, whole.end),
      ].every((cell) => !mayBeJson(cell.replace(/^"/, '')))),
  encode(source, { literal, whole }, { at, text, whole: all }) {
    if (isJson(literal)) {
      const style = styleAround(source, whole);
      return [{ at, text: encodeJsonInCell(text, style, literal === 'csv/quoted-json', separatorOf(source)) }];
    }
    if (literal === 'csv/quoted') return [{ at, text: encodeCsvText(text) }];
    const requoted = { at: whole, text: `"${encodeCsvText(all)}"` };
    return needsQuotes(all, separatorOf(source)) ? [requoted] : [{ at, text }, requoted];
  },
});
