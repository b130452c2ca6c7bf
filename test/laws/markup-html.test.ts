import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { readerFor } from '../../server/src/engine/markup/index.ts';
import { OPAQUE } from '../../server/src/engine/markup/markup.ts';
import { wellFormedHtml } from '../support/markup-text.ts';
import { runs, SEED } from '../support/property.ts';

type Node = DefaultTreeAdapterMap['node'];

const BLOCKS = new Set([
  'p',
  'div',
  'ul',
  'li',
  'h2',
  'table',
  'tbody',
  'tr',
  'td',
  'hr',
  'pre',
  'blockquote',
  'section',
]);
const LEFT_OUT = new Set(['pre', 'blockquote', 'style', 'script']);
const BREAK = '\u0001';
const EDGE = '\u0002';

/** What a browser's parser shows, read as our contract says: blocks, their white space collapsed. */
function blocksOf(html: string): string[] {
  const textOf = (node: Node): string => {
    if (node.nodeName === '#text') return 'value' in node ? node.value : '';
    if (node.nodeName === 'br') return BREAK;
    if (node.nodeName === 'code') return OPAQUE;
    const edge = BLOCKS.has(node.nodeName) ? EDGE : '';
    if (LEFT_OUT.has(node.nodeName)) return edge;
    return edge + ('childNodes' in node ? node.childNodes.map(textOf).join('') : '') + edge;
  };
  return textOf(parseFragment(html))
    .split(EDGE)
    .flatMap((block) =>
      block
        .replace(/[ \t\r\n\f]+/g, ' ')
        .replace(/ ?\u0001 ?/g, '\n')
        .split(/\n(?:[ \u00A0]*\n)+/),
    )
    .map((block) => block.replace(/^[ \u00A0\n]+|[ \u00A0\n]+$/g, ''))
    .filter((block) => block !== '');
}

describe('laws: HTML', () => {
  it("reads the text that a browser's parser reads", () => {
    fc.assert(
      fc.property(wellFormedHtml, (source) => {
        const read = readerFor('html').read(source, []);
        assert.deepEqual(
          read.blocks.map((b) => read.text.slice(b.at.start, b.at.end)),
          blocksOf(source),
        );
      }),
      { numRuns: runs(10_000), seed: SEED },
    );
  });
});
