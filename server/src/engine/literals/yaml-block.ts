import { type MappedText, type MappedTextBuilder, mappedTextBuilder } from '../text/mapped-text.ts';

/** What the first line of a block scalar says. */
export interface BlockHeader {
  readonly folded: boolean;
  /** The indentation indicator: columns beyond the parent's; 0 where the first line of text tells. */
  readonly digit: number;
  /** What becomes of the line breaks at the end: one (clip, the default), none (strip, `-`), all (keep, `+`). */
  readonly chomp: '' | '-' | '+';
  /** The header without comment and line break. */
  readonly sign: string;
  /** The comment with its `#`, or empty. */
  readonly comment: string;
  /** Where the text begins in the literal: after the header's line break. */
  readonly end: number;
}

const HEADER = /^([|>])(?:([1-9])([-+])?|([-+])([1-9])?)?(?:[ \t]+(#[^\r\n]*)?)?(?:\r?\n|$)/;

/** @returns undefined where the literal does not begin with the header of a block scalar. */
export function blockHeader(literal: string): BlockHeader | undefined {
  const match = HEADER.exec(literal);
  if (match === null) return undefined;
  const [all, mode, digitFirst, chompLast, chompFirst, digitLast, comment = ''] = match;
  const digit = digitFirst ?? digitLast ?? '';
  const chomp = (chompLast ?? chompFirst ?? '') as BlockHeader['chomp'];
  return {
    folded: mode === '>',
    digit: Number(digit),
    chomp,
    sign: `${mode}${digit}${chomp}`,
    comment,
    end: all.length,
  };
}

/** A physical line of a block: its indentation is the run of spaces at its start. */
interface Line {
  readonly start: number;
  /** Columns. */
  readonly indent: number;
  /** Before the line break. */
  readonly end: number;
}

const isEmpty = (line: Line): boolean => line.start + line.indent === line.end;

function linesOf(literal: string, from: number): Line[] {
  const lines: Line[] = [];
  for (let start = from; start < literal.length; ) {
    const feed = literal.indexOf('\n', start);
    let end = feed === -1 ? literal.length : feed;
    if (end > start && literal[end - 1] === '\r') end--;
    let indent = 0;
    while (start + indent < end && literal[start + indent] === ' ') indent++;
    lines.push({ start, indent, end });
    start = feed === -1 ? literal.length : feed + 1;
  }
  return lines;
}

/**
 * The lines of a block scalar, sorted out as YAML 1.2 (section 8.1) says.
 * @param digitBase columns of the parent's indentation: asked where the header has an indentation indicator
 * @returns undefined where a line is indented too little
 */
function layOut(literal: string, header: BlockHeader, digitBase: number) {
  const lines = linesOf(literal, header.end);
  let last = lines.length - 1;
  while (last >= 0 && isEmpty(lines[last]!)) last--;
  const first = lines.findIndex((line) => !isEmpty(line));
  if (first === -1) return { lines, indent: 0, first: 0, end: 0 };
  const indent = header.digit > 0 ? digitBase + header.digit : lines[first]!.indent;
  if (header.digit === 0 && lines.slice(0, first).some((line) => line.indent > indent)) return undefined;
  if (lines.some((line) => !isEmpty(line) && line.indent < indent)) return undefined;
  // Blank lines at the end that are indented more are text.
  let end = last + 1;
  for (let i = lines.length - 1; i > last; i--) {
    if (lines[i]!.indent > indent) {
      end = i + 1;
      break;
    }
  }
  return { lines, indent, first, end };
}

/**
 * Decodes a block scalar, literal (`|`) or folded (`>`). A line break with the indentation after it is one atomic piece,
 * so that taking it out joins the lines; a fold over several lines is one piece.
 * @param literal header and lines, nothing else
 * @param parentIndent columns of the parent's indentation: asked where the header has an indentation indicator
 * @returns pieces count from the start of the literal; undefined where the literal is no block scalar
 */
export function decodeYamlBlock(literal: string, parentIndent: number): MappedText | undefined {
  const header = blockHeader(literal);
  if (header === undefined) return undefined;
  const out = mappedTextBuilder();
  const laid = layOut(literal, header, parentIndent);
  if (laid === undefined) return undefined;
  const { lines, indent, first, end } = laid;
  if (end === 0) {
    // yaml 2.9 keeps one line break less than there are blank lines when the last one has its break, and at least one.
    if (header.chomp === '+' && literal.length > header.end) {
      const breaks = literal.slice(header.end).split('\n').length - 1;
      out.atomic('\n'.repeat(Math.max(1, breaks)), { start: header.end, end: literal.length });
    }
    return out.build();
  }
  const contentStart = (line: Line): number => Math.min(line.start + indent, line.end);
  const extra = (line: Line): string => ' '.repeat(Math.max(0, line.indent - indent));
  const head = lines.slice(0, first).map((line) => `${extra(line)}\n`);
  if (first > 0) out.atomic(head.join(''), { start: header.end, end: contentStart(lines[first]!) });
  const body = lines.slice(first, end);
  const pending = header.folded ? copyFolded(literal, body, indent, out) : copyLiteral(literal, body, indent, out);
  let tail = pending.text;
  if (header.chomp === '') tail += '\n';
  if (header.chomp === '+') {
    const kept = literal.endsWith('\n') ? [...lines.slice(end).map(extra), ''] : lines.slice(end).map(extra);
    tail += kept.map((spaces) => `\n${spaces}`).join('');
    if (!`${pending.written}${tail}`.endsWith('\n')) tail += '\n';
  }
  if (tail === '') return out.build();
  if (pending.from < literal.length) out.atomic(tail, { start: pending.from, end: literal.length });
  else out.synthetic(tail);
  return out.build();
}

/** What is left when the lines are copied: line breaks not yet written, where they begin, and the last line. */
interface Pending {
  readonly text: string;
  readonly from: number;
  readonly written: string;
}

function copyLiteral(literal: string, lines: readonly Line[], indent: number, out: MappedTextBuilder): Pending {
  let from = 0;
  let written = '';
  lines.forEach((line, i) => {
    const start = Math.min(line.start + indent, line.end);
    if (i > 0) out.atomic('\n', { start: from, end: start });
    written = literal.slice(start, line.end);
    out.copy(written, start);
    from = line.end;
  });
  return { text: '', from, written };
}

function copyFolded(literal: string, lines: readonly Line[], indent: number, out: MappedTextBuilder): Pending {
  let from = 0;
  let written = '';
  let breaks = '';
  let separator = '';
  let wasIndented = false;
  for (const line of lines) {
    const indented = line.indent > indent || literal[line.start + line.indent] === '\t';
    if (!indented && isEmpty(line)) {
      if (separator === '\n') breaks += '\n';
      else separator = '\n';
      continue;
    }
    if (indented) {
      if (separator === ' ') separator = '\n';
      else if (!wasIndented && separator === '\n') separator = '\n\n';
    }
    const start = line.start + indent;
    const between = breaks + separator;
    if (between !== '') out.atomic(between, { start: from, end: start });
    written = literal.slice(start, line.end);
    out.copy(written, start);
    from = line.end;
    breaks = '';
    separator = indented ? '\n' : ' ';
    wasIndented = indented;
  }
  return { text: breaks, from, written };
}

/** The shape of a block scalar: what must stay as it is for the text after the block to be read as before. */
export interface BlockShape {
  /** Columns by which its lines are indented. */
  readonly indent: number;
  /** What follows its last line that holds something: line breaks and blank lines. */
  readonly tail: string;
  /** Whether a blank line of the tail is indented more: what of it is text hangs on how the first line is indented. */
  readonly deepTail: boolean;
}

/** @returns undefined where the literal is no block scalar that holds something. */
export function blockShape(literal: string, parentIndent: number): BlockShape | undefined {
  const header = blockHeader(literal);
  const laid = header && layOut(literal, header, parentIndent);
  const last = laid?.lines.findLast((line) => !isEmpty(line));
  if (laid === undefined || last === undefined) return undefined;
  const { lines, indent } = laid;
  return {
    indent,
    tail: literal.slice(last.end),
    deepTail: lines.some((line) => line.start > last.end && line.indent > indent),
  };
}

/**
 * @param decoded what the literal read as
 * @returns the columns by which the parent of a block is indented; undefined where the block holds nothing that tells
 */
export function parentIndentOf(literal: string, decoded: MappedText): number | undefined {
  const piece = decoded.pieces.find((p) => !p.atomic);
  if (piece === undefined) return undefined;
  const indent = piece.source.start - (literal.lastIndexOf('\n', piece.source.start - 1) + 1);
  return indent - (blockHeader(literal)?.digit ?? 0);
}

/** Signs that a block scalar cannot hold: control characters, and what some readers take for a line break. */
const NOT_IN_BLOCK =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Whether every sign of a text may stand in a block scalar, or in a plain one. */
export const fitsBlock = (text: string): boolean => !NOT_IN_BLOCK.test(text);

/**
 * @param followed text of the same line follows
 * @returns a text as the lines of a block, without the indentation of its first line; blank lines have none
 */
export function indentLines(text: string, indent: number, lineEnd: string, followed: boolean): string {
  const spaces = ' '.repeat(indent);
  return text
    .split('\n')
    .map((line, i, lines) => (i === 0 || (line === '' && !(followed && i === lines.length - 1)) ? line : spaces + line))
    .join(lineEnd);
}
