import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { readerFor } from '../../server/src/engine/markup/index.ts';
import { readMarkdown } from '../../server/src/engine/markup/markdown.ts';
import { OPAQUE } from '../../server/src/engine/markup/markup.ts';
import { scanTokens } from '../../server/src/engine/providers/tokens/scan.ts';
import { calmMarkdownText, markdownText, pureMarkdownText } from '../support/markup-text.ts';
import { runs, SEED } from '../support/property.ts';

/** A soft line break: several, with nothing but an image between, are one space. */
const SOFT = '\u0001';

/** The blocks of text that the reference parser finds, read as our contract says. */
function blocksOf(source: string): string[] {
  const blocks: string[] = [];
  const textOf = (node: Nodes): string => {
    switch (node.type) {
      case 'text':
        return node.value.replace(/[ \t]*(?:\r\n?|\n)[ \t]*/g, SOFT);
      case 'break':
        return '\n';
      case 'inlineCode':
        return OPAQUE;
      case 'image':
      case 'imageReference':
        return '';
      case 'link':
        return source[node.position!.start.offset!] === '<' ? OPAQUE : node.children.map(textOf).join('');
      default:
        return 'children' in node ? node.children.map(textOf).join('') : '';
    }
  };
  const visit = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'heading') blocks.push(textOf(node));
    else if (node.type !== 'blockquote' && 'children' in node) node.children.forEach(visit);
  };
  visit(fromMarkdown(source));
  return blocks;
}

/** No space beside a line break nor at an end; two line breaks end a block. */
const trimmed = (blocks: readonly string[]): string[] =>
  blocks
    .flatMap((b) =>
      b
        .replace(/\u0001+/g, ' ')
        .replace(/ *\n */g, '\n')
        .split(/\n(?:[ \u00A0]*\n)+/),
    )
    .map((b) => b.replace(/^[ \u00A0\n]+|[ \u00A0\n]+$/g, ''))
    .filter((b) => b !== '');

describe('laws: Markdown', () => {
  it('reads the text that the reference parser reads', () => {
    fc.assert(
      fc.property(pureMarkdownText, (source) => {
        const read = readerFor('markdown').read(source, []);
        assert.deepEqual(
          trimmed(read.blocks.map((b) => read.text.slice(b.at.start, b.at.end))),
          trimmed(blocksOf(source)),
        );
      }),
      { numRuns: runs(10_000), seed: SEED },
    );
  });

  for (const [name, texts] of [
    ['plain replies', calmMarkdownText],
    ['any Markdown', markdownText],
  ] as const) {
    it(`reads ${name} without the full parser exactly as with it`, () => {
      fc.assert(
        fc.property(texts, (source) => {
          const tokens = scanTokens(source, { markup: 'markdown', blanks: new Set() });
          assert.deepEqual(readMarkdown(source, tokens, true), readMarkdown(source, tokens, false));
        }),
        { numRuns: runs(10_000), seed: SEED },
      );
    });
  }
});
