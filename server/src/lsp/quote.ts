import type { Span } from '../engine/index.ts';

/**
 * @param marks in order; what they cover is bold
 * @param escaped makes Markdown and HTML see nothing of their own in a part of a line
 * @returns the text as a block quote that shows its words and lines as they are.
 */
export function quote(text: string, marks: readonly Span[] = [], escaped = escapeMarkdown): string {
  const shown: string[] = [];
  let from = 0;
  for (const line of text.trimEnd().split('\n')) {
    const own = marks.map(({ start, end }) => ({
      start: Math.max(0, start - from),
      end: Math.min(line.length, end - from),
    }));
    shown.push(bold(line, own, escaped).trim());
    from += line.length + 1;
  }
  return shown.map((line, i) => (line === '' ? '>' : `> ${line}${shown[i + 1] ? '\\' : ''}`)).join('\n');
}

/** @returns one line of text in which Markdown and HTML see nothing of their own. */
export const escapeMarkdown = (line: string): string =>
  line
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^(\s*)([#+\-=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');

function bold(line: string, marks: readonly Span[], escaped: (part: string) => string): string {
  let out = '';
  let done = 0;
  for (const { start, end } of marks) {
    if (end <= start) continue;
    const [open, close] = starsHold(line, start, end) ? ['**', '**'] : ['<b>', '</b>'];
    out += `${escaped(line.slice(done, start))}${open}${escaped(line.slice(start, end))}${close}`;
    done = end;
  }
  return out + escaped(line.slice(done));
}

/** Stars are bold where they touch no space inside, and no sign inside together with a word outside. */
function starsHold(line: string, start: number, end: number): boolean {
  const isWord = (at: number): boolean => /[^\s\p{P}\p{S}]/u.test(line[at] ?? ' ');
  return [
    [start, start - 1],
    [end - 1, end],
  ].every(([inside, outside]) => !/\s/.test(line[inside!]!) && (isWord(inside!) || !isWord(outside!)));
}
