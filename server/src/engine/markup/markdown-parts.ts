/**
 * Cuts Markdown into parts that can be read one by one, because no construct of the language reaches from one into the
 * next. The full parser is slow and superlinear: most parts never need it, and none that does is long.
 */
import { type Line, lineAt, skipSpace } from './lines.ts';

/** `text`: perhaps simple, else for the full parser. `html`: a block of HTML. Code is in no part. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly way: 'text' | 'full' | 'html';
}

const FENCE = /(`{3,}(?=[^`\r\n]*(?:[\r\n]|$))|~{3,})/y;
const CONTAINER = /(?:>|[-+*](?=[ \t\r\n]|$)|\d{1,9}[.)](?=[ \t\r\n]|$))/y;
const MAY_CONTAIN = '>-+*0123456789';
/** HTML that ends only at its own end: what stands between may hold blank lines. */
const LONG_HTML = /<(?:(?:pre|script|style|textarea)(?=[\s>]|$)|\?|![A-Za-z]|!\[CDATA\[)/iy;
/** HTML that ends at the next blank line (CommonMark, HTML blocks of kind 6). */
const BLOCK_HTML =
  /<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[ \t\r\n>]|\/>|$)/iy;

function at(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** @returns the end of the line that closes a fence opened before `from`, or the end of the text. */
function fenceEnd(text: string, from: number, fence: string): number {
  for (let start = from; start < text.length; ) {
    const line = lineAt(text, start);
    const content = skipSpace(text, line.start, line.end);
    if (
      content - line.start < 4 &&
      text.startsWith(fence, content) &&
      !text.slice(line.start, content).includes('\t')
    ) {
      let end = content;
      while (text[end] === fence[0]) end++;
      if (skipSpace(text, end, line.end) === line.end) return line.next;
    }
    start = line.next;
  }
  return text.length;
}

/**
 * @param text the masked reply
 * @param wide where the text may be cut nowhere (a link defined in one place is used in another): one part
 */
export function markdownParts(text: string, wide: boolean): readonly Part[] {
  if (wide) return [{ start: 0, end: text.length, way: 'full' }];
  const parts: Part[] = [];
  let start = -1;
  let end = 0;
  let containers = false;
  let html = false;
  let grouped = false;
  let code = false;
  /** Whether white space holds a tab, whose width nobody knows here. */
  const tabbed = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (text[i] === '\t') return true;
    return false;
  };
  const close = (): void => {
    if (start >= 0) parts.push({ start, end, way: grouped || html ? 'full' : 'text' });
    start = -1;
    containers = false;
    html = false;
    grouped = false;
    code = false;
  };
  /** What follows cannot be told apart without the full parser. */
  const rest = (): readonly Part[] => [...parts, { start, end: text.length, way: 'full' }];

  let line: Line;
  for (let from = 0; from < text.length; from = line.next) {
    line = lineAt(text, from);
    const content = skipSpace(text, line.start, line.end);
    if (content === line.end) {
      // Blank: a list goes on where the next line is indented.
      let ahead = line;
      while (ahead.next < text.length && skipSpace(text, ahead.start, ahead.end) === ahead.end)
        ahead = lineAt(text, ahead.next);
      const next = text[ahead.start];
      if (start >= 0 && ((containers && (next === ' ' || next === '\t')) || code)) grouped = true;
      else close();
      // After indented code the parser takes "2." for text; one part more goes with it.
      code = false;
      if (ahead.start > line.start) line = { ...line, next: ahead.start };
      continue;
    }
    const indent = content - line.start;
    const shallow = indent < 4 && !tabbed(line.start, content);
    const c = text[content];
    if (shallow && (c === '`' || c === '~' || c === '<')) {
      const fence = at(FENCE, text, content);
      const comment = text.startsWith('<!--', content);
      if (fence !== null || comment) {
        if (start >= 0 && (html || (containers && indent > 0))) return rest();
        close();
        if (fence !== null) line = { ...line, next: fenceEnd(text, line.next, fence[1]!) };
        else {
          const ends = text.indexOf('-->', content + 4);
          const last = ends < 0 ? { end: text.length, next: text.length } : lineAt(text, ends);
          parts.push({ start: line.start, end: last.end, way: 'html' });
          line = { ...line, next: last.next };
        }
        continue;
      }
      if (c === '<') {
        if (at(LONG_HTML, text, content) !== null) {
          if (start < 0) start = line.start;
          return rest();
        }
        if (start < 0 && at(BLOCK_HTML, text, content) !== null) {
          let last = line;
          while (last.next < text.length) {
            const next = lineAt(text, last.next);
            if (skipSpace(text, next.start, next.end) === next.end) break;
            last = next;
          }
          parts.push({ start: line.start, end: last.end, way: 'html' });
          line = last;
          continue;
        }
        html = true;
      }
    }
    if (start < 0) start = line.start;
    if (!shallow) code = true;
    end = line.end;
    const container = c !== undefined && MAY_CONTAIN.includes(c) ? at(CONTAINER, text, content) : null;
    if (container === null) continue;
    containers = true;
    // What the item or quote begins with may be a block of HTML, too.
    if (text[skipSpace(text, content + container[0].length, line.end)] === '<') html = true;
  }
  close();
  return parts;
}

const COSTLY = /[*_~[\]<`&\\|=!]|(?:^|[\r\n])[ \t]*(?:[-+#>]|\d{1,9}[.)])/g;

/** A part up to this size is read as it is … */
const SIZE = 32 * 1024;
/** … unless it holds more signs than this: the parser's time grows with their square. */
const SIGNS = 1500;
/** What a part above that is cut into. */
const SHORT = 2048;
const FEW = 256;

/** Where the signs stand that may cost the full parser time. */
function signsIn(text: string): readonly number[] {
  const signs: number[] = [];
  COSTLY.lastIndex = 0;
  for (let match = COSTLY.exec(text); match !== null; match = COSTLY.exec(text))
    signs.push(match.index + match[0].length - 1);
  return signs;
}

/** Whether the full parser would take so long over a text that it must be cut. */
export const isCostly = (text: string): boolean =>
  text.length > SIZE || (text.length > SIGNS && signsIn(text).length > SIGNS);

/**
 * Cuts a part that would take the full parser too long: at a blank line outside code where there is one, else at the
 * end of a line, else at a space. Nobody writes such a reply; it must not hang an editor.
 */
export function bounded(text: string, part: Part): readonly Part[] {
  const slice = text.slice(part.start, part.end);
  if (!isCostly(slice)) return [part];
  const signs = signsIn(slice).map((at) => part.start + at);
  const parts: Part[] = [];
  let next = 0;
  for (let start = part.start; start < part.end; ) {
    while (next < signs.length && signs[next]! < start) next++;
    const limit = Math.min(part.end, start + SHORT, signs[next + FEW] ?? part.end);
    let cut = limit;
    let blank = -1;
    let broken = -1;
    for (let at = start; at < limit; ) {
      const line = lineAt(text, at);
      const content = skipSpace(text, line.start, line.end);
      const fence = content - line.start < 4 ? FENCE_AT(text, content) : undefined;
      if (fence !== undefined && line.next < part.end) {
        // A fence is code up to its end, wherever that is.
        if (at > start) parts.push({ start, end: at, way: 'full' });
        start = Math.min(part.end, fenceEnd(text, line.next, fence));
        cut = -1;
        break;
      }
      if (line.next > limit) break;
      broken = line.next;
      if (content === line.end) blank = line.next;
      at = line.next;
    }
    if (cut < 0) continue;
    if (limit < part.end) {
      if (blank > start) cut = blank;
      else if (broken > start) cut = broken;
      else {
        const space = text.lastIndexOf(' ', limit - 1);
        cut = space > start ? space + 1 : limit;
      }
    }
    if (cut < part.end && /[\uDC00-\uDFFF\uE000]/.test(text[cut]!)) {
      // Neither inside a pair of surrogates nor inside a mask.
      while (cut < part.end && /[\uDC00-\uDFFF\uE000]/.test(text[cut]!)) cut++;
    }
    parts.push({ start, end: cut, way: 'full' });
    start = cut;
  }
  return parts;
}

const FENCE_AT = (text: string, from: number): string | undefined => at(FENCE, text, from)?.[1];
