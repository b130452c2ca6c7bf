/** The headings of a Markdown file, for cutting it into replies: a line scan, so that a file of any size is cut in no time. */
import type { Span } from '../text/span.ts';

export interface Heading {
  /** Its line, without the line break. */
  readonly at: Span;
  /** After its line break: where what stands under it begins. */
  readonly end: number;
  /** 1 to 6: the number of `#`. */
  readonly level: number;
  readonly title: string;
  readonly titleAt: Span;
}

const LINE = /([^\r\n]*)(\r\n?|\n|$)/y;
const HEADING = /^ {0,3}(#{1,6})(?![^ \t])/;
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;

/**
 * Headings with `#` that stand neither in a block of code nor in a comment. A fence or comment that is never closed is
 * taken for text: one slip must not swallow all replies after it.
 */
export function headingsOf(source: string, start: number, end: number): readonly Heading[] {
  const headings: Heading[] = [];
  /** What is open: the sign that closes it, where it opened, and how many headings there were then. */
  let open: { readonly close: string; readonly next: number; readonly before: number } | undefined;
  const never = new Set<string>();
  for (let at = start; at < end; ) {
    LINE.lastIndex = at;
    const [whole, line] = LINE.exec(source) as unknown as [string, string];
    const next = at + whole.length;
    if (open !== undefined) {
      if (closes(line, open.close)) open = undefined;
    } else {
      const sign =
        line.includes('<!--') && !line.slice(line.lastIndexOf('<!--')).includes('-->') ? '-->' : FENCE.exec(line)?.[1];
      const heading = HEADING.exec(line);
      if (sign !== undefined && !never.has(sign[0]!)) open = { close: sign, next, before: headings.length };
      else if (heading !== null) {
        const title = titleOf(line.slice(heading[0].length));
        const titleStart = at + line.indexOf(title, heading[0].length);
        headings.push({
          at: { start: at, end: at + line.length },
          end: next,
          level: heading[1]!.length,
          title,
          titleAt: { start: titleStart, end: titleStart + title.length },
        });
      }
    }
    at = next;
    if (at >= end && open !== undefined) {
      never.add(open.close[0]!);
      headings.length = open.before;
      at = open.next;
      open = undefined;
    }
  }
  return headings;
}

/** Without the hashes that may close a heading. */
function titleOf(text: string): string {
  const title = text.trim();
  let end = title.length;
  while (title[end - 1] === '#') end--;
  return end < title.length && (end === 0 || /\s/.test(title[end - 1]!)) ? title.slice(0, end).trimEnd() : title;
}

function closes(line: string, sign: string): boolean {
  if (sign === '-->') return line.includes(sign);
  const text = line.trim();
  return text.startsWith(sign) && !/[^`~]/.test(text) && text[0] === sign[0];
}
