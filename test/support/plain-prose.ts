import type { ReadProse } from '../../server/src/engine/markup/markup.ts';
import { type Prose, parseProse } from '../../server/src/engine/prose/prose.ts';
import { identity } from '../../server/src/engine/text/mapped-text.ts';

/** Prose of a text without markup: paragraphs at blank lines. */
export function plainProse(text: string): Prose {
  const blocks: ReadProse['blocks'][number][] = [];
  let from = 0;
  for (const part of text.split(/(\n{2,})/)) {
    if (part !== '' && !part.startsWith('\n\n'))
      blocks.push({ at: { start: from, end: from + part.length }, kind: 'paragraph' });
    from += part.length;
  }
  return parseProse({ ...identity(text), blocks, marks: [], comments: [], tokenAt: new Map() });
}
