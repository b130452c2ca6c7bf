/** Where a cursor stands in front matter: for completion and hovers. By lines, for what is being written is no YAML yet. */
import { once } from '../text/once.ts';
import type { Span } from '../text/span.ts';
import { type DeskName, type FieldFacts, type FieldValue, fieldNamed, valuesFor } from './fields.ts';

/** What may be written at a place. */
export type FieldPlace =
  | {
      readonly kind: 'key';
      /** The name that stands there, perhaps not yet whole. */
      readonly at: Span;
      /** Whether a colon follows. */
      readonly isClosed: boolean;
      /** Names of the fields that are there already. */
      readonly taken: ReadonlySet<string>;
    }
  | {
      readonly kind: 'value';
      readonly at: Span;
      readonly values: readonly FieldValue[];
      /** Whether the colon stands right before it. */
      readonly needsSpace: boolean;
    };

interface Line extends Span {
  readonly text: string;
}

const FENCE = /^---[ \t]*$/;
const END = /^(?:---|\.\.\.)[ \t]*$/;
const KEY = /^([A-Za-z_][\w-]*):(?=[ \t]|$)/;
const HEADING = /^ {0,3}#{1,6}[ \t]/;
const MANY = /\.replies\.(?:md|markdown)$/i;
const ITEM = /^[ \t]*-(?:[ \t]|$)/;
const wordPattern = once(() => /[\p{L}\p{N}_-]*/uy);

/** The lines of the front matter in which an offset lies, or of the fields below a heading; undefined where it lies in neither. */
function linesAround(source: string, path: string, offset: number): readonly Line[] | undefined {
  const [fence, ...lines] = linesOf(source);
  if (fence !== undefined && FENCE.test(fence.text)) {
    const end = lines.findIndex(({ text }) => END.test(text));
    // Where it is not closed yet, the text of the reply begins behind a blank line, on which the next field may be written.
    const blank = lines.findIndex(({ text }) => text.trim() === '');
    const own = lines.slice(0, end >= 0 ? end : blank >= 0 ? blank + 1 : lines.length);
    if (own.some((line) => holds(line, offset))) return own;
  }
  if (!MANY.test(path)) return undefined;
  const at = lines.findIndex((line) => holds(line, offset));
  let first = at;
  while (first > 0 && KEY.test(lines[first - 1]!.text)) first--;
  const heading = first > 0 ? lines[first - 1] : fence;
  if (at < 0 || heading === undefined || !HEADING.test(heading.text)) return undefined;
  let last = at;
  while (KEY.test(lines[last + 1]?.text ?? '')) last++;
  return lines.slice(first, last + 1);
}

const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;

function linesOf(source: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const text of source.split(/\r\n?|\n/)) {
    const end = start + text.length;
    lines.push({ start, end, text });
    start = end + (source.startsWith('\r\n', end) ? 2 : 1);
  }
  return lines;
}

/** The word in which an offset lies, or which it touches. */
function wordAt({ text, start }: Line, offset: number): Span {
  let from = offset - start;
  while (from > 0 && /[\p{L}\p{N}_-]/u.test(text[from - 1]!)) from--;
  wordPattern().lastIndex = from;
  return { start: start + from, end: start + from + (wordPattern().exec(text)?.[0].length ?? 0) };
}

/** The field on a line; below headings capital letters do not count, at the head of a file they do. */
const factsOf = (line: Line | undefined): FieldFacts | undefined => {
  const facts = fieldNamed(KEY.exec(line?.text ?? '')?.[1] ?? '');
  return facts?.sameAs === undefined ? facts : fieldNamed(facts.sameAs);
};

/**
 * @param path the file's name
 * @param offset in code units
 * @returns undefined where nothing can be proposed
 */
export function fieldPlaceAt(
  source: string,
  path: string,
  offset: number,
  desks: readonly DeskName[],
): FieldPlace | undefined {
  const lines = linesAround(source, path, offset);
  const index = lines?.findIndex((each) => holds(each, offset)) ?? -1;
  const line = lines?.[index];
  if (lines === undefined || line === undefined) return undefined;
  const at = wordAt(line, offset);
  const before = line.text.slice(0, at.start - line.start);
  if (before === '') {
    const taken = lines.flatMap((each) => (each === line ? [] : (KEY.exec(each.text)?.[1] ?? [])));
    return { kind: 'key', at, isClosed: source[at.end] === ':', taken: new Set(taken) };
  }
  const isItem = ITEM.test(before);
  const key = isItem ? lines.slice(0, index).findLast(({ text }) => !ITEM.test(text)) : line;
  const facts = factsOf(key);
  const values = facts && valuesFor(facts, desks);
  if (facts === undefined || values === undefined) return undefined;
  const many = facts.kind === 'names';
  const lead = isItem
    ? /^[ \t]*-[ \t]+["']?$/
    : many
      ? /^[\w-]+:[ \t]*(?:\[(?:[^\]#]*[,[])?[ \t]*)?["']?$/
      : /^[\w-]+:[ \t]*["']?$/;
  if (!lead.test(before) || (isItem && !many)) return undefined;
  return { kind: 'value', at, values, needsSpace: before.endsWith(':') };
}

/** @returns what the field or the value under a cursor means, and where it stands; undefined where there is none */
export function fieldMeaningAt(
  source: string,
  path: string,
  offset: number,
  desks: readonly DeskName[],
): { readonly name: string; readonly means: string; readonly at: Span } | undefined {
  const line = linesAround(source, path, offset)?.find((each) => holds(each, offset));
  if (line === undefined) return undefined;
  const at = wordAt(line, offset);
  const word = source.slice(at.start, at.end);
  if (at.start === line.start && source[at.end] === ':') {
    const facts = fieldNamed(word);
    return facts && { name: facts.name, means: facts.means, at };
  }
  const place = fieldPlaceAt(source, path, offset, desks);
  const value = place?.kind === 'value' ? place.values.find(({ name }) => name === word.toLowerCase()) : undefined;
  return value && { ...value, at };
}
