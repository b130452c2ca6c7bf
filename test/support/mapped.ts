import assert from 'node:assert/strict';
import type { MappedText } from '../../server/src/engine/text/mapped-text.ts';

/** Holds a mapped text to its invariants: order, no overlap, and copies that are what the source says. */
export function assertMapped({ text, pieces, origin = 0 }: MappedText, source: string): void {
  let inText = 0;
  let inSource = 0;
  for (const piece of pieces) {
    const from = piece.source.start + origin;
    const to = piece.source.end + origin;
    assert.ok(piece.text.start >= inText && piece.text.end > piece.text.start, 'pieces are in order of the text');
    assert.ok(from >= inSource && to >= from, 'pieces are in order of the source');
    assert.ok(piece.text.end <= text.length && to <= source.length, 'pieces lie inside text and source');
    if (!piece.atomic)
      assert.equal(
        source.slice(from, to),
        text.slice(piece.text.start, piece.text.end),
        'a copy is what the source says',
      );
    inText = piece.text.end;
    inSource = to;
  }
}
