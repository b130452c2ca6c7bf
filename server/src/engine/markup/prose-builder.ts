import type { Comment } from '../reply.ts';
import { mappedTextBuilder } from '../text/mapped-text.ts';
import type { Span } from '../text/span.ts';
import type { Block, Mark, ReadProse } from './markup.ts';
import { OPAQUE } from './markup.ts';
import type { Mask } from './masks.ts';

/** Space that may or may not be prose: it is, once text of the same block follows. */
interface Pending {
  readonly text: string;
  readonly span: Span;
}

/**
 * What every reader of a markup writes into. It is given places of the reply's text in order; it keeps blocks apart, lets
 * no block begin with space, and puts OPAQUE where a mask stands.
 */
export interface ProseBuilder {
  /** Ends the block and says what the next one is, once it has text. */
  begin(kind: Block['kind']): void;
  /** Whether the block has text so far. */
  hasText(): boolean;
  /** Text that reads as it stands. */
  text(start: number, end: number): void;
  /** An escape or character reference. */
  atomic(text: string, span: Span): void;
  /** Code, or whatever stands as one noun. */
  opaque(span: Span): void;
  /** Space or a line break ("\n"); two line breaks in a row end the block. */
  blank(text: string, span: Span): void;
  mark(open: Span, close: Span): void;
  comment(at: Span, text: string): void;
  /** While set, nothing is prose. */
  mute(on: boolean): void;
  build(): ReadProse;
}

export function proseBuilder(source: string, masks: readonly Mask[]): ProseBuilder {
  const out = mappedTextBuilder();
  const blocks: Block[] = [];
  const marks: Mark[] = [];
  const comments: Comment[] = [];
  const tokenAt = new Map<number, number>();
  let kind: Block['kind'] = 'paragraph';
  let start = -1;
  let pending: Pending[] = [];
  let muted = false;
  let next = 0;
  let done = 0;

  const end = (): void => {
    if (pending.length > 0) pending = [];
    if (start < 0) return;
    blocks.push({ at: { start, end: out.length() }, kind });
    start = -1;
  };
  const space = ({ text, span }: Pending): void => {
    if (source.slice(span.start, span.end) === text) out.copy(text, span.start);
    else out.atomic(text, span);
  };
  /** Called right before anything visible. */
  const open = (): void => {
    if (pending.length > 0) {
      if (start < 0) pending = [];
      else if (pending.filter((p) => p.text === '\n').length > 1) end();
      else
        pending.forEach((each, i) => {
          // A browser shows no space beside a line break.
          const beside = each.text === ' ' && (pending[i - 1]?.text === '\n' || pending[i + 1]?.text === '\n');
          if (!beside) space(each);
        });
      pending = [];
    }
    if (start >= 0) return;
    if (blocks.length > 0) out.synthetic('\n\n');
    start = out.length();
  };
  const copy = (from: number, to: number): void => {
    if (from >= to) return;
    open();
    out.copy(source.slice(from, to), from);
  };

  return {
    begin(next) {
      end();
      kind = next;
    },
    hasText: () => start >= 0,
    text(from, to) {
      if (muted) return;
      let at = Math.max(from, done);
      while (next < masks.length && masks[next]!.end <= from) next++;
      for (; next < masks.length && masks[next]!.start < to; next++) {
        const mask = masks[next]!;
        copy(at, mask.start);
        at = Math.max(at, mask.end);
        done = at;
        if (mask.silent) continue;
        open();
        if (mask.token >= 0) tokenAt.set(out.length(), mask.token);
        out.atomic(OPAQUE, { start: mask.start, end: mask.end });
      }
      copy(at, to);
    },
    atomic(text, span) {
      if (muted) return;
      if (/^[ \t\r\n\f\u00A0]$/.test(text)) {
        this.blank(text === '\u00A0' ? text : ' ', span);
        return;
      }
      open();
      out.atomic(text, span);
    },
    opaque(span) {
      if (muted) return;
      open();
      out.atomic(OPAQUE, span);
    },
    blank(text, span) {
      if (muted || (text === ' ' && pending.at(-1)?.text === ' ')) return;
      pending.push({ text, span });
    },
    mark(open, close) {
      if (!muted) marks.push({ open, close });
    },
    comment(at, text) {
      comments.push({ at, text });
    },
    mute(on) {
      muted = on;
    },
    build() {
      end();
      marks.sort((a, b) => a.open.start - b.open.start || b.close.end - a.close.end);
      comments.sort((a, b) => a.at.start - b.at.start);
      return { ...out.build(), blocks, marks, comments, tokenAt };
    },
  };
}
