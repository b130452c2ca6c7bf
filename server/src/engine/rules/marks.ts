import type { Span } from '../text/span.ts';

export interface MarkedText {
  readonly text: string;
  /** What stands between `[[` and `]]`. */
  readonly spans: readonly Span[];
}

/** Reads an example: `[[ ]]` marks what must be underlined, `\[[` is a literal `[[`. */
export function unmark(marked: string): MarkedText {
  let text = '';
  const spans: Span[] = [];
  let open = -1;
  for (let i = 0; i < marked.length; i++) {
    if (marked.startsWith('\\[[', i)) {
      text += '[[';
      i += 2;
    } else if (marked.startsWith('[[', i)) {
      open = text.length;
      i++;
    } else if (open >= 0 && marked.startsWith(']]', i) && !marked.startsWith(']]]', i)) {
      spans.push({ start: open, end: text.length });
      open = -1;
      i++;
    } else text += marked[i];
  }
  return { text, spans };
}
