/**
 * Reads the Markdown that nearly all replies are written in without the full parser: paragraphs, headings, flat lists, and
 * in them `**strong**`, `*emphasis*`, `` `code` `` and `[links](address)`, each on one line. Whatever might be read
 * otherwise makes it give up; what it reads, it reads exactly as the full parser does (a property test holds that).
 */
import { type Line, linesOf, skipSpace } from './lines.ts';
import type { Block } from './markup.ts';
import { isInert } from './masks.ts';
import type { ProseBuilder } from './prose-builder.ts';
import { decodeReference } from './references.ts';

/** What to tell the builder, in order. */
type Step =
  | { readonly tell: 'begin'; readonly kind: Block['kind'] }
  | { readonly tell: 'text' | 'opaque' | 'reference' | 'soft' | 'hard'; readonly start: number; readonly end: number }
  | {
      readonly tell: 'marked';
      readonly start: number;
      readonly from: number;
      readonly to: number;
      readonly end: number;
    };

const SIGN = /[*_[\]`<&\\!~\t\0\uFEFF]/g;
const STRONG = /(\*{1,2}|_{1,2})(?![*_])([^*_`[\]<&\\~\r\n]+)\1(?![*_])/y;
const CODE = /`([^`\r\n]+)`(?!`)/y;
const LINK = /\[([^*_`[\]<&\\~\r\n]+)\]\(([^\s()<>\\&*_`~"'[\]]+)\)/y;
const REFERENCE = /&(?:#[0-9A-Za-z]+|[A-Za-z][0-9A-Za-z]*);/y;
const AUTOLINK = /<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>\0]*>/y;
const HEADING = /^(#{1,6} +)([^#\s](?:[^#\r\n]*[^#\s])?) *$/;
const ITEM = /(?:([-+*])|(\d{1,9})([.)])) {1,4}(?=[^ ])/y;
/** A rule, a line under a heading or the second line of a table; alone it can only be a rule. */
const RULE = /^[-=:| ]+$/;
/** What would begin a block of its own inside an item. */
const NESTED = /(?:[>#+\-=|:~<\t]|[*](?: |$)|```|\d{1,9}[.)](?: |$))/my;
const EMPTY_ITEM = /(?:[-+*]|\d{1,9}[.)])(?: |$)/my;
const EMPTY_HEADING = /#{1,6}(?: |$)/my;

const isWord = (c: string | undefined): boolean => c !== undefined && (isInert(c) || /[\p{L}\p{N}]/u.test(c));

function at(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

function holds(pattern: RegExp, text: string, from: number): boolean {
  pattern.lastIndex = from;
  return pattern.test(text);
}

/** The next sign at or after a place: asked with growing places, it looks at the text once. */
function signs(text: string): (from: number) => number {
  let next = -1;
  return (from) => {
    if (next < from) {
      SIGN.lastIndex = from;
      next = SIGN.test(text) ? SIGN.lastIndex - 1 : text.length;
    }
    return next;
  };
}

/** A part that is being read. */
interface Reading {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly signAt: (from: number) => number;
  readonly steps: Step[];
}

/** Whether a sign stands alone in the part: without a partner it is itself. */
function isSingle({ text, start, end }: Reading, i: number): boolean {
  const part = text.slice(start, end);
  return part.indexOf(text[i]!) === i - start && part.lastIndexOf(text[i]!) === i - start;
}

/** Whether what looks like emphasis is it: words inside, no word around. */
function isStrong(text: string, i: number, strong: RegExpExecArray, before: string, to: number): boolean {
  const end = i + strong[0].length;
  const inner = strong[2]!;
  const last = inner.at(-1)!;
  if (!isWord(inner[0]) || !/[\s("“‘']/.test(before)) return false;
  return (isWord(last) || /[.,:;!?)]/.test(last)) && /[\s.,;:!?)]/.test(end < to ? text[end]! : ' ');
}

/** Reads the text of one line into steps; false where it is not simple. */
function inline(reading: Reading, from: number, to: number): boolean {
  const { text, signAt, steps } = reading;
  let copied = from;
  const put = (step: Step, start: number, end: number): void => {
    if (copied < start) steps.push({ tell: 'text', start: copied, end: start });
    steps.push(step);
    copied = end;
  };
  for (let i = signAt(from), after = from; i < to; i = signAt(after)) {
    const before = i > from ? text[i - 1]! : ' ';
    after = i + 1;
    switch (text[i]) {
      case '*':
      case '_': {
        const strong = at(STRONG, text, i);
        if (strong !== null && i + strong[0].length <= to && isStrong(text, i, strong, before, to)) {
          const width = strong[1]!.length;
          after = i + strong[0].length;
          put({ tell: 'marked', start: i, from: i + width, to: after - width, end: after }, i, after);
          break;
        }
        if (text[i] === '*') {
          const apart = before === ' ' && text[i + 1] === ' ' && i + 1 < to;
          if (!apart && !isSingle(reading, i)) return false;
          break;
        }
        while (text[after] === '_') after++;
        if (!(isWord(before) && after < to && isWord(text[after])) && !isSingle(reading, i)) return false;
        break;
      }
      case '`': {
        const code = at(CODE, text, i);
        if (code === null || i + code[0].length > to) return false;
        after = i + code[0].length;
        put({ tell: 'opaque', start: i, end: after }, i, after);
        break;
      }
      case '[': {
        const link = at(LINK, text, i);
        if (link === null || i + link[0].length > to) break;
        after = i + link[0].length;
        put({ tell: 'marked', start: i, from: i + 1, to: i + 1 + link[1]!.length, end: after }, i, after);
        break;
      }
      case ']':
        if (text[i + 1] === '(' || text[i + 1] === '[') return false;
        break;
      case '<': {
        if (!/[A-Za-z/!?]/.test(text[i + 1] ?? '')) break;
        const link = at(AUTOLINK, text, i);
        if (link === null || i + link[0].length > to) return false;
        after = i + link[0].length;
        put({ tell: 'opaque', start: i, end: after }, i, after);
        break;
      }
      case '&': {
        const reference = at(REFERENCE, text, i);
        if (reference === null || decodeReference(reference[0]) === undefined) break;
        after = i + reference[0].length;
        put({ tell: 'reference', start: i, end: after }, i, after);
        break;
      }
      case '!':
        if (text[i + 1] === '[') return false;
        break;
      default:
        return false;
    }
  }
  if (copied < to) steps.push({ tell: 'text', start: copied, end: to });
  return true;
}

/** Whether a line of a block quote: the customer's own words. */
function isQuoted(text: string, line: Line): boolean {
  const from = skipSpace(text, line.start, line.end);
  return text[from] === '>' && from - line.start < 4 && !text.slice(line.start, from).includes('\t');
}

/** @returns what to tell the builder of `[start, end)` of the masked reply, or undefined where the full parser must read it */
function stepsOf(text: string, start: number, end: number): readonly Step[] | undefined {
  const steps: Step[] = [];
  const reading: Reading = { text, start, end, signAt: signs(text), steps };
  const lines = linesOf(text, start, end);
  if (lines.every((line) => isQuoted(text, line))) return steps;
  let mode: 'none' | 'paragraph' | 'list' = 'none';
  let marker = '';
  let margin = 0;
  /** The paragraph's line before: its end without and with trailing spaces. */
  let before = { text: 0, line: 0 };
  for (const line of lines) {
    const from = skipSpace(text, line.start, line.end);
    const indent = from - line.start;
    let to = line.end;
    while (to > from && text[to - 1] === ' ') to--;
    if (from === to || (indent > 0 && text.slice(line.start, from).includes('\t'))) return undefined;
    const c = text[from]!;
    if (c === '#') {
      const heading = HEADING.exec(text.slice(from, line.end));
      if (heading !== null && mode !== 'list' && indent < 4) {
        const content = from + heading[1]!.length;
        steps.push({ tell: 'begin', kind: 'heading' });
        if (!inline(reading, content, content + heading[2]!.length)) return undefined;
        mode = 'none';
        continue;
      }
      if (holds(EMPTY_HEADING, text, from)) return undefined;
    } else if (c === '>' || c === '~' || (c === '`' && text.startsWith('```', from))) return undefined;
    if ('-=:|'.includes(c) && RULE.test(text.slice(from, to))) {
      const isRule = lines.length === 1 && indent < 4 && /^-[- ]*$/.test(text.slice(from, to));
      return isRule && (text.slice(from, to).match(/-/g)?.length ?? 0) > 2 ? steps : undefined;
    }
    if (c === '-' || c === '+' || c === '*' || (c >= '0' && c <= '9')) {
      const item = at(ITEM, text, from);
      if (item !== null && from + item[0].length < to) {
        const kind = item[1] ?? item[3]!;
        const content = from + item[0].length;
        const starts = mode === 'list' ? kind === marker : mode === 'none' || item[2] === undefined || item[2] === '1';
        if (indent > 3 || (mode === 'list' && indent !== margin) || !starts || holds(NESTED, text, content))
          return undefined;
        steps.push({ tell: 'begin', kind: 'item' });
        if (!inline(reading, content, to)) return undefined;
        mode = 'list';
        marker = kind;
        margin = indent;
        continue;
      }
      if (item !== null || holds(EMPTY_ITEM, text, from)) return undefined;
    }
    if (mode === 'list') return undefined;
    if (mode === 'none') {
      if (indent > 3) return undefined;
      steps.push({ tell: 'begin', kind: 'paragraph' });
    } else {
      steps.push({ tell: before.line - before.text > 1 ? 'hard' : 'soft', start: before.text, end: from });
    }
    if (!inline(reading, from, to)) return undefined;
    mode = 'paragraph';
    before = { text: to, line: line.end };
  }
  return steps;
}

/**
 * Reads `[start, end)` of the masked reply.
 * @returns false where the full parser must read it; then nothing was told to the builder
 */
export function readSimple(text: string, start: number, end: number, out: ProseBuilder): boolean {
  const steps = stepsOf(text, start, end);
  if (steps === undefined) return false;
  for (const step of steps) {
    if (step.tell === 'begin') out.begin(step.kind);
    else if (step.tell === 'text') out.text(step.start, step.end);
    else if (step.tell === 'reference') {
      const span = { start: step.start, end: step.end };
      out.atomic(decodeReference(text.slice(step.start, step.end))!, span);
    } else if (step.tell === 'opaque') out.opaque({ start: step.start, end: step.end });
    else if (step.tell === 'marked') {
      out.mark({ start: step.start, end: step.from }, { start: step.to, end: step.end });
      out.text(step.from, step.to);
    } else out.blank(step.tell === 'hard' ? '\n' : ' ', { start: step.start, end: step.end });
  }
  out.begin('paragraph');
  return true;
}
