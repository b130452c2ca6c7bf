import type { Span } from './span.ts';

/**
 * A stretch of decoded text and where it came from.
 *
 * Not atomic: `source` and `text` have the same length and map unit by unit. Atomic (an escape, an entity, a fold, a
 * placeholder): the piece maps only whole.
 */
export interface Piece {
  readonly source: Span;
  readonly text: Span;
  readonly atomic: boolean;
}

/**
 * Decoded text that remembers its source.
 *
 * Invariants: pieces are in order of `text`, do not overlap there, and are in order of `source` too. Text between two
 * pieces is synthetic (a block break that the source does not spell out); source between two pieces is markup that the
 * reader of the text does not see.
 *
 * Layers compose without merging maps: `outer.toSource(inner.toSource(span))`.
 */
export interface MappedText {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /**
   * Added to every offset of the pieces' sources; 0 where absent. A text whose pieces count from the start of its literal
   * is moved in its file without touching a piece: ten thousand replies are shifted in a millisecond.
   */
  readonly origin?: number;
}

/** A text that is its own source, or lies in it unchanged from `offset` on. */
export const identity = (text: string, offset = 0): MappedText => ({
  text,
  pieces:
    text === ''
      ? []
      : [
          {
            source: { start: offset, end: offset + text.length },
            text: { start: 0, end: text.length },
            atomic: false,
          },
        ],
});

/** Index of the last piece that starts at or before `at` in the text, or -1. */
function pieceAt(pieces: readonly Piece[], at: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (pieces[mid]!.text.start <= at) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}

/**
 * Maps a span of the text to the source. Ranges are mapped, never single points: a start binds right (to the first
 * unit that the span holds), an end binds left (to the last one), an atomic piece is taken whole.
 * @returns the smallest span of the source that holds every unit of the text's span. An empty span gives the place
 * where an insertion belongs; a span of synthetic text alone gives the (empty) place between its neighbours.
 */
export function toSource(mapped: MappedText, span: Span): Span {
  const { pieces, origin = 0 } = mapped;
  if (span.start >= span.end) {
    const at = pointToSource(mapped, span.start);
    return { start: at, end: at };
  }
  let i = pieceAt(pieces, span.start);
  if (i < 0 || pieces[i]!.text.end <= span.start) i++;
  const first = pieces[i];
  let j = pieceAt(pieces, span.end - 1);
  const last = pieces[j];
  if (first === undefined || last === undefined || j < i) {
    const at = pointToSource(mapped, span.start);
    return { start: at, end: at };
  }
  j = Math.max(i, j);
  const start = first.atomic ? first.source.start : first.source.start + Math.max(0, span.start - first.text.start);
  const end = last.atomic ? last.source.end : last.source.start + Math.min(last.text.end, span.end) - last.text.start;
  return { start: start + origin, end: Math.max(start, end) + origin };
}

/** Whether a unit of the text stands for something else in the source: an escape, an entity, a line break that reads as a space. */
export function isAtomicAt({ pieces }: MappedText, at: number): boolean {
  const piece = pieces[pieceAt(pieces, at)];
  return piece?.atomic === true && piece.text.end > at;
}

/** Where in the source an insertion at `at` belongs: after the piece that ends there, else before the one that starts. */
function pointToSource(mapped: MappedText, at: number): number {
  const { pieces, origin = 0 } = mapped;
  const i = pieceAt(pieces, at - 1);
  const before = pieces[i];
  if (before !== undefined) {
    if (at >= before.text.end) {
      if (at === before.text.end) return origin + before.source.end;
      const after = pieces[i + 1];
      return origin + (after !== undefined && after.text.start === at ? after.source.start : before.source.end);
    }
    return origin + (before.atomic ? before.source.start : before.source.start + (at - before.text.start));
  }
  return origin + (pieces[0]?.source.start ?? 0);
}

/**
 * Joins two layers of escapes that are one literal, such as a JSON string in a cell of a table. Layers that mean something
 * each, such as a reply and its prose, stay apart.
 * @param inner its source is the text of `outer`
 * @returns the text of `inner`, mapped to the source of `outer`
 */
export function compose(inner: MappedText, outer: MappedText): MappedText {
  const { origin = 0 } = inner;
  const pieces = inner.pieces.flatMap((piece): Piece[] => {
    const { start, end } = { start: piece.source.start + origin, end: piece.source.end + origin };
    if (piece.atomic) return [{ ...piece, source: toSource(outer, { start, end }) }];
    const runs: Piece[] = [];
    for (let i = Math.max(0, pieceAt(outer.pieces, start)); i < outer.pieces.length; i++) {
      const { text, atomic } = outer.pieces[i]!;
      if (text.start >= end) break;
      const from = Math.max(start, text.start);
      const to = Math.min(end, text.end);
      if (from >= to) continue;
      const by = piece.text.start - start;
      runs.push({
        source: toSource(outer, { start: from, end: to }),
        text: { start: from + by, end: to + by },
        atomic,
      });
    }
    return runs;
  });
  return { text: inner.text, pieces };
}

/** Collects pieces in order; neighbours that continue each other are joined. */
export interface MappedTextBuilder {
  /** Source that reads as itself: `text` is `source.slice(at, at + text.length)`. */
  copy(text: string, at: number): void;
  /** An escape, entity, fold or placeholder: `source` as a whole reads as `text`. */
  atomic(text: string, source: Span): void;
  /** Text that the source does not hold. */
  synthetic(text: string): void;
  /** Code units so far. */
  length(): number;
  build(): MappedText;
}

export function mappedTextBuilder(): MappedTextBuilder {
  let text = '';
  const pieces: Piece[] = [];
  let open: { start: number; end: number; from: number } | undefined;
  const flush = (): void => {
    if (open === undefined) return;
    pieces.push({
      source: { start: open.start, end: open.end },
      text: { start: open.from, end: open.from + open.end - open.start },
      atomic: false,
    });
    open = undefined;
  };
  return {
    copy(run, at) {
      if (run === '') return;
      if (open !== undefined && open.end === at && open.from + open.end - open.start === text.length)
        open.end += run.length;
      else {
        flush();
        open = { start: at, end: at + run.length, from: text.length };
      }
      text += run;
    },
    atomic(run, source) {
      flush();
      pieces.push({ source, text: { start: text.length, end: text.length + run.length }, atomic: true });
      text += run;
    },
    synthetic(run) {
      flush();
      text += run;
    },
    length: () => text.length,
    build() {
      flush();
      return { text, pieces };
    },
  };
}

/**
 * Where in the text a place of the source lies. A place inside an atomic piece belongs to the piece's end; one that no
 * piece holds to the end of the piece before it.
 */
export function toText({ pieces, origin = 0 }: MappedText, offset: number): number {
  const at = offset - origin;
  let place = 0;
  for (const { source, text, atomic } of pieces) {
    if (source.start >= at) return source.start === at ? text.start : place;
    place = atomic || source.end <= at ? text.end : text.start + at - source.start;
  }
  return place;
}
