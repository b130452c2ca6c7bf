/**
 * Reads the Markdown that nearly all replies are written in without the full parser: paragraphs, headings, flat lists, and
 * in them `**strong**`, `*emphasis*`, `` `code` `` and `[links](address)`, each on one line. Whatever might be read
 * otherwise makes it give up; what it reads, it reads exactly as the full parser does (a property test holds that).
 */
import type { Span } from '../text/span.ts';
import { linesOf, skipSpace } from './lines.ts';
import { isInert } from './masks.ts';
import type { ProseBuilder } from './prose-builder.ts';

type Step = (out: ProseBuilder) => void;

const SIGN = /[*_[\]`<&\\!~\t\0\uFEFF]/g;
const STRONG = /(\*{1,2})(?!\*)([^*_`[\]<>&\\~\r\n]+)\1(?!\*)/y;
const CODE = /`([^`\r\n]+)`(?!`)/y;
const LINK = /\[([^*_`[\]<>&\\~\r\n]+)\]\(([^\s()<>\\&*_`~"'[\]]+)\)/y;
const REFERENCE = /&(?:#[0-9A-Za-z]+|[A-Za-z][0-9A-Za-z]*);/y;
const HEADING = /^(#{1,6} +)([^#\s](?:[^#\r\n]*[^#\s])?) *$/;
const ITEM = /(?:([-+*])|(\d{1,9})([.)])) {1,4}(?=[^ ])/y;

const isWord = (c: string | undefined): boolean => c !== undefined && (isInert(c) || /[\p{L}\p{N}]/u.test(c));

function at(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** The pieces of one line's text, or undefined where they are not simple. */
function inline(text: string, from: number, to: number, steps: Step[]): boolean {
  let copied = from;
  const copy = (end: number): void => {
    const start = copied;
    if (start < end) steps.push((out) => out.text(start, end));
  };
  SIGN.lastIndex = from;
  for (let match = SIGN.exec(text); match !== null && match.index < to; match = SIGN.exec(text)) {
    const i = match.index;
    const sign = match[0];
    const before = i > from ? text[i - 1] : ' ';
    let after = i + 1;
    if (sign === '*') {
      const strong = at(STRONG, text, i);
      if (strong !== null && i + strong[0].length <= to) {
        after = i + strong[0].length;
        const inner = strong[2]!;
        const follows = after < to ? text[after]! : ' ';
        const ends = isWord(inner.at(-1)) || /[.,:;!?)]/.test(inner.at(-1)!);
        if (!isWord(inner[0]) || !ends || !/[\s("“‘']/.test(before!) || !/[\s.,;:!?)]/.test(follows)) return false;
        const width = strong[1]!.length;
        copy(i);
        const open: Span = { start: i, end: i + width };
        const close: Span = { start: after - width, end: after };
        steps.push((out) => {
          out.mark(open, close);
          out.text(open.end, close.start);
        });
        copied = after;
      } else if (before !== ' ' || text[i + 1] !== ' ' || i + 1 >= to) return false;
    } else if (sign === '`') {
      const code = at(CODE, text, i);
      if (code === null || before === '`' || i + code[0].length > to) return false;
      after = i + code[0].length;
      copy(i);
      const span: Span = { start: i, end: after };
      steps.push((out) => out.opaque(span));
      copied = after;
    } else if (sign === '[') {
      const link = at(LINK, text, i);
      if (link !== null && i + link[0].length <= to) {
        after = i + link[0].length;
        copy(i);
        const open: Span = { start: i, end: i + 1 };
        const close: Span = { start: i + 1 + link[1]!.length, end: after };
        steps.push((out) => {
          out.mark(open, close);
          out.text(open.end, close.start);
        });
        copied = after;
      }
    } else if (sign === ']') {
      if (text[i + 1] === '(' || text[i + 1] === '[') return false;
    } else if (sign === '_') {
      while (text[after] === '_') after++;
      if (!isWord(before) || after >= to || !isWord(text[after])) return false;
    } else if (sign === '<') {
      if (/[A-Za-z/!?]/.test(text[i + 1] ?? '')) return false;
    } else if (sign === '&') {
      if (at(REFERENCE, text, i) !== null) return false;
    } else if (sign === '!') {
      if (text[i + 1] === '[') return false;
    } else return false;
    SIGN.lastIndex = after;
  }
  copy(to);
  return true;
}

/** @returns what to do with `[start, end)` of the masked reply, or undefined where the full parser must read it. */
export function readSimple(text: string, start: number, end: number): readonly Step[] | undefined {
  const steps: Step[] = [];
  let mode: 'none' | 'paragraph' | 'list' = 'none';
  let marker = '';
  /** Where the paragraph's line before ended, without and with its trailing spaces. */
  let before = { text: 0, line: 0 };
  for (const line of linesOf(text, start, end)) {
    const from = skipSpace(text, line.start, line.end);
    const indent = from - line.start;
    let to = line.end;
    while (to > from && text[to - 1] === ' ') to--;
    if (from === to || text.slice(line.start, from).includes('\t')) return undefined;
    const c = text[from]!;
    if (c === '#') {
      const heading = HEADING.exec(text.slice(from, line.end));
      if (heading !== null && mode !== 'list' && indent < 4) {
        steps.push((out) => out.begin('heading'));
        const content = from + heading[1]!.length;
        if (!inline(text, content, content + heading[2]!.length, steps)) return undefined;
        mode = 'none';
        continue;
      }
      if (/^#{1,6}(?:[ \r\n]|$)/.test(text.slice(from, Math.min(line.end, from + 8)))) return undefined;
    } else if (/[>=|:~<]/.test(c) || (c === '`' && text.startsWith('```', from))) return undefined;
    else if (/[-+]/.test(c) && !/[ \p{L}\p{N}]/u.test(text[from + 1] ?? '')) return undefined;
    if (/[-+*\d]/.test(c)) {
      const item = at(ITEM, text, from);
      if (item !== null && from + item[0].length < to) {
        const kind = item[1] ?? item[3]!;
        const content = from + item[0].length;
        const starts = mode === 'list' ? kind === marker : mode === 'none' || item[2] === undefined || item[2] === '1';
        if (
          indent > 0 ||
          !starts ||
          /[>#+\-=|:~<\t]/.test(text[content]!) ||
          /^(?:[*] |\*$|```|\d{1,9}[.)](?: |$))/.test(text.slice(content, Math.min(to, content + 12)))
        )
          return undefined;
        steps.push((out) => out.begin('item'));
        if (!inline(text, content, to, steps)) return undefined;
        mode = 'list';
        marker = kind;
        continue;
      }
      if (item !== null || /^(?:[-+*]|\d{1,9}[.)])(?: |$)/.test(text.slice(from, Math.min(line.end, from + 12))))
        return undefined;
    }
    if (mode === 'list') return undefined;
    if (mode === 'none') {
      if (indent > 3) return undefined;
      steps.push((out) => out.begin('paragraph'));
    } else {
      const hard = before.line - before.text > 1;
      const span: Span = { start: before.text, end: from };
      steps.push((out) => out.blank(hard ? '\n' : ' ', span));
    }
    if (!inline(text, from, to, steps)) return undefined;
    mode = 'paragraph';
    before = { text: to, line: line.end };
  }
  steps.push((out) => out.begin('paragraph'));
  return steps;
}
