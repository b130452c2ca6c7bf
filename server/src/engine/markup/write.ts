/** From a change of prose to edits of the reply's text, markup kept balanced. */

import type { Markup } from '../reply.ts';
import type { Edit } from '../text/edit.ts';
import { toSource } from '../text/mapped-text.ts';
import { once } from '../text/once.ts';
import type { Span } from '../text/span.ts';
import { html } from './html.ts';
import { isCostly } from './markdown-parts.ts';
import type { Block, Mark, MarkupReader, ProseEdits, ReadProse } from './markup.ts';

/** What of the inline markup has one end inside a range that is replaced. */
interface Ends {
  /** Marks that close inside the range and open before it, innermost first. */
  readonly closing: readonly Mark[];
  /** Marks that open inside the range and close after it, outermost first. */
  readonly opening: readonly Mark[];
  /** Source inside the range that is neither prose nor a mark: an image, a comment. It must not be lost. */
  readonly kept: string;
}

/**
 * Works out how the reply's text must change for a span of its prose to read as `replacement`.
 * @param text the reply, decoded
 * @param read what `reader` made of it
 * @param at in the prose text; inside one block, or a paragraph with what parts it from the next one or the one before
 * @returns ways to write it, the gentlest first, each complete in itself; none where the span crosses blocks. The caller
 * proves one by reading the changed text.
 */
export function proseEdits(
  reader: MarkupReader,
  text: string,
  read: ReadProse,
  at: Span,
  replacement: string,
): ProseEdits {
  const index = lastAtOrBefore(read.blocks, at.start, (b) => b.at.start);
  const block = read.blocks[index];
  if (replacement === '' && block !== undefined && at.end > block.at.end)
    return withoutBlock(reader, text, read, at, index);
  if (read.blocks.length > 0 && (block === undefined || at.end > block.at.end)) return [];
  const range = toSource(read, at);
  const ends = endsIn(text, read, range);
  const ways: (readonly Edit[])[] = [];
  for (const written of writings(reader, text, read, block, range.start, replacement)) {
    ways.push(...around(text, read, range, ends, written));
  }
  return distinct(ways);
}

/**
 * A paragraph taken out with the blank lines or the tags that part it from the next one, or from the one before.
 * @param index of the block in which the span begins
 */
function withoutBlock(
  reader: MarkupReader,
  text: string,
  { blocks, ...read }: ReadProse,
  at: Span,
  index: number,
): ProseEdits {
  const isNext = at.start === blocks[index]!.at.start;
  const block = blocks[isNext ? index : index + 1];
  const ends = isNext ? blocks[index + 1]?.at.start : block?.at.end;
  if (block === undefined || at.end !== ends || (!isNext && at.start !== blocks[index]!.at.end)) return [];
  let { start, end } = toSource(read, block.at);
  // Emphasis around all of it.
  while (/[*_]/.test(text[start - 1] ?? '') && text[start - 1] === text[end]) [start, end] = [start - 1, end + 1];
  if (reader.id === 'html') {
    const opening = /<(p|div)(?:\s[^<>]*)?>\s*$/i.exec(text.slice(0, start));
    const closing = /^\s*<\/(p|div)>/i.exec(text.slice(end));
    if (opening === null || closing === null || opening[1]!.toLowerCase() !== closing[1]!.toLowerCase()) return [];
    start = opening.index;
    end += closing[0].length;
  } else if (text.slice(lineStart(text, start), start).trim() !== '' || /^[^\S\r\n]*\S/.test(text.slice(end)))
    return [];
  if (isNext)
    return [
      [
        {
          at: { start: lineOrTag(text, start), end: end + /^\s*(?:[\r\n]|$)|^/.exec(text.slice(end))![0].length },
          text: '',
        },
      ],
    ];
  return [[{ at: { start: text.slice(0, start).trimEnd().length, end }, text: '' }]];
}
const lineOrTag = (text: string, at: number): number =>
  text.slice(lineStart(text, at), at).trim() === '' ? lineStart(text, at) : at;

function endsIn(text: string, read: ReadProse, range: Span): Ends {
  const inside = (span: Span): boolean => range.start <= span.start && span.end <= range.end;
  const marks = read.marks.filter((m) => m.open.start < range.end && range.start < m.close.end);
  const closing = marks.filter((m) => inside(m.close) && m.open.end <= range.start);
  const opening = marks.filter((m) => inside(m.open) && m.close.start >= range.end);
  closing.sort((a, b) => a.close.start - b.close.start);
  opening.sort((a, b) => a.open.start - b.open.start);
  const known = marks.flatMap((m) => [m.open, m.close]).filter(inside);
  known.push(...sourcesIn(read, range));
  known.sort((a, b) => a.start - b.start);
  let kept = '';
  let from = range.start;
  for (const span of known) {
    if (from < span.start) kept += text.slice(from, span.start).trim();
    from = Math.max(from, span.end);
  }
  return { closing, opening, kept };
}

/** Sources of the pieces that overlap a range. Pieces are in order: a long reply has thousands, a range a few. */
function sourcesIn({ pieces }: ReadProse, range: Span): Span[] {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (pieces[mid]!.source.end <= range.start) low = mid + 1;
    else high = mid;
  }
  const out: Span[] = [];
  for (let i = low; i < pieces.length && pieces[i]!.source.start < range.end; i++) out.push(pieces[i]!.source);
  return out;
}

/** The replacement in the reply's markup: a few spellings, for no escape is right everywhere. */
function writings(
  reader: MarkupReader,
  text: string,
  read: ReadProse,
  block: Block | undefined,
  start: number,
  replacement: string,
): string[] {
  const lines = replacement.split('\n');
  const spellings = [lines.map(reader.escape), lines];
  // A sign that begins a list or heading does so only at the start of a line.
  if (/[^\s]/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start)))
    spellings.unshift(lines.map((line, i) => (i === 0 ? reader.escape(`.${line}`).slice(1) : reader.escape(line))));
  // Inside Markdown there may be HTML, where a backslash escapes nothing.
  if (reader.id === 'markdown') spellings.push(lines.map(html.escape));
  if (lines.length === 1) return [...new Set(spellings.map((s) => s[0]!))];
  const indent = reader.id === 'markdown' && block !== undefined ? indentOf(text, toSource(read, block.at).start) : '';
  const inline = block?.kind === 'heading' || block?.kind === 'cell';
  const breaks: readonly (readonly [line: string, paragraph: string])[] =
    reader.id === 'plain'
      ? [['\n', '\n\n']]
      : reader.id === 'html' || inline
        ? [['<br>', '<br><br>']]
        : [
            [`  \n${indent}`, `\n\n${indent}`],
            [`\\\n${indent}`, `\n\n${indent}`],
            ['<br>', '<br><br>'],
          ];
  return [...new Set(breaks.flatMap((b) => spellings.map((s) => joined(s, b[0], b[1]))))];
}

/** Lines joined; one or more empty lines in between make a paragraph. */
function joined(lines: readonly string[], line: string, paragraph: string): string {
  let out = lines[0] ?? '';
  for (let i = 1; i < lines.length; i++) {
    if (lines[i] !== '' || i === lines.length - 1) {
      out += line + lines[i];
      continue;
    }
    while (lines[i + 1] === '') i++;
    i++;
    out += paragraph + (lines[i] ?? '');
  }
  return out;
}

/** White space that puts a further line under the block's first character: inside a list it keeps the line in its item. */
function indentOf(text: string, at: number): string {
  return text.slice(lineStart(text, at), at).replace(/[^\t]/g, ' ');
}

/** Ways to place what is written, which differ in what becomes of marks with one end in the range. */
function around(text: string, read: ReadProse, range: Span, ends: Ends, written: string): (readonly Edit[])[] {
  const { closing, opening, kept } = ends;
  const plain = { at: range, text: written + kept };
  if (closing.length === 0 && opening.length === 0) return [[plain], ...unwrapped(text, read, range, plain)];
  // A link of which nothing but its address would be left is not taken away: the new text becomes its text.
  const emptied = [
    ...closing.filter((m) => m.open.end === range.start),
    ...opening.filter((m) => m.close.start === range.end),
  ];
  const ways: (readonly Edit[])[] = emptied.some((m) => isLink(text, m))
    ? []
    : [[keeping(text, read, range, ends, written)]];
  // The mark reaches over the new text.
  if (closing.length === 0 || opening.length === 0) {
    const before = opening.map((m) => text.slice(m.open.start, m.open.end)).join('');
    const after = closing.map((m) => text.slice(m.close.start, m.close.end)).join('');
    ways.push([{ at: range, text: before + written + kept + after }]);
  }
  if ([...closing, ...opening].some((m) => isLink(text, m))) return ways;
  ways.push([
    plain,
    ...closing.map((m) => ({ at: m.open, text: '' })),
    ...opening.map((m) => ({ at: m.close, text: '' })),
  ]);
  return ways;
}

/** The same edit without the marks that hold exactly what is replaced: `**old**` → `new.` where `**new.**` does not work. */
function unwrapped(text: string, read: ReadProse, range: Span, edit: Edit): (readonly Edit[])[] {
  const marks = read.marks.filter((m) => m.open.end === range.start && m.close.start === range.end && !isLink(text, m));
  return marks.length === 0 ? [] : [[edit, ...marks.flatMap((m) => [m.open, m.close].map((at) => ({ at, text: '' })))]];
}

/** Whether taking the mark away would lose an address. */
const isLink = (text: string, mark: Mark): boolean => /^(?:\[|<a\b)/i.test(text.slice(mark.open.start, mark.open.end));

/**
 * Puts the ends of the marks back around the new text: what was marked outside the range stays marked. Space between the
 * range and the marked rest stays outside the mark (`** now**` would not be read as one); a mark that holds nothing more
 * goes.
 */
function keeping(text: string, read: ReadProse, range: Span, ends: Ends, written: string): Edit {
  let { start, end } = range;
  let before = '';
  let after = '';
  const closing = [...ends.closing];
  const opening = [...ends.opening];
  if (closing.length > 0) {
    before = /[ \t\u00A0]*$/.exec(text.slice(Math.max(0, start - 100), start))![0];
    if (hasProse(read, start - before.length - 1, start)) start -= before.length;
    else before = '';
    while (closing[0]?.open.end === start) start = closing.shift()!.open.start;
  }
  if (opening.length > 0) {
    after = /^[ \t\u00A0]*/.exec(text.slice(end, end + 100))![0];
    end += after.length;
    while (opening.at(-1)?.close.start === end) end = opening.pop()!.close.end;
  }
  const closers = closing.map((m) => text.slice(m.close.start, m.close.end)).join('');
  const openers = opening.map((m) => text.slice(m.open.start, m.open.end)).join('');
  return { at: { start, end }, text: closers + before + written + ends.kept + after + openers };
}

const hasProse = (read: ReadProse, start: number, end: number): boolean => sourcesIn(read, { start, end }).length > 0;

/** The index of the last of sorted things that stands at or before a place, or -1. */
function lastAtOrBefore<T>(things: readonly T[], place: number, placeOf: (thing: T) => number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (placeOf(things[mid]!) <= place) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}

function distinct(ways: readonly (readonly Edit[])[]): ProseEdits {
  const seen = new Set<string>();
  return ways.filter((way) => {
    const key = JSON.stringify(way);
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** Letters, digits and the signs that mean nothing to any markup or placeholder, wherever they stand in such a line. */
const safeLinePattern = once(() => /^(?:[\p{L}\p{M}\p{N},.'’?!;"“”–—-]|:(?= |$)|(?<=[^ ]) (?=[^ ]))+$/u);
/** What a line must begin with so that it can be no item, heading or rule. */
const safeStartPattern = once(() => /^\p{L}/u);
/** What is a blank or an address by itself. */
const SPEAKS = /X|TODO|TBD|FIXME|www\./;
/** Signs that may open something which reaches over the end of their line. */
const OPENS = /[{}[\]<>(%`*_~&|\\$]/;

/**
 * Whether an edit can be trusted without reading the reply again: the line it lies in is made of nothing but letters,
 * digits and harmless signs, before and after, and nothing that began on a line before may reach into it. The prose is
 * then the old prose with the edit in it.
 * @param edit of the reply's text, where prose stands
 * @param blanks blanks of the catalogue's own, which the new text may hold
 */
export function isPlainEdit(
  text: string,
  edit: Edit,
  markup: Markup,
  blanks: ReadonlySet<string> = new Set(),
): boolean {
  if (text.length > 16_000 || (markup === 'markdown' && (text.includes(']:') || isCostly(text)))) return false;
  const { start, end } = edit.at;
  const from = lineStart(text, start);
  const to = end + text.slice(end).search(/[\r\n]|$/);
  // Each blank reads as one noun: any safe word does for it.
  const written = edit.text.replace(/\[([^[\]\r\n]+)\](?![([:])/g, (all, words: string) =>
    blanks.has(words) ? 'blank' : all,
  );
  if (written !== edit.text && /[([:]/.test(text[end] ?? '')) return false;
  for (const line of [text.slice(from, to), text.slice(from, start) + written + text.slice(end, to)]) {
    if (!safeLinePattern().test(line) || !safeStartPattern().test(line) || SPEAKS.test(line)) return false;
  }
  for (let at = from; at > 0; ) {
    const before = lineStart(text, at - (text[at - 1] === '\n' && text[at - 2] === '\r' ? 2 : 1));
    const line = text.slice(before, at);
    if (line.trim() === '') return true;
    if (OPENS.test(line)) return false;
    at = before;
  }
  return true;
}

const lineStart = (text: string, at: number): number =>
  at === 0 ? 0 : Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
