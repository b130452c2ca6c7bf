import type { Span } from '../text/span.ts';
import type { Block } from './markup.ts';
import type { ProseBuilder } from './prose-builder.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that stand as blocks of their own in a browser. */
const BLOCKS = names(
  'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu nav ol optgroup option p ' +
    'plaintext pre search section summary table tbody td tfoot th thead title tr ul xmp',
);
const VOID = names(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);

/** Elements whose text is not what we say to the customer: code, quotations, what a browser does not show. */
const LEFT_OUT = names(
  'blockquote canvas datalist iframe listing math noembed noframes noscript object plaintext pre script select style svg template ' +
    'textarea title xmp',
);
/** Code inside a sentence: one noun. */
const CODE = names('code kbd samp tt var');

const KINDS: Readonly<Record<string, Block['kind']>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  td: 'cell',
  th: 'cell',
};

/** The tags of HTML, in order: which are blocks, which are marks, and what is left out. */
export interface Tags {
  open(name: string, at: Span, selfClosing: boolean): void;
  close(name: string, at: Span): void;
  /** The element whose text is left out now. */
  leavingOut(): string | undefined;
  /** Gives up on what is left out and never closed: it ends at `at`. */
  giveUp(at: number): void;
}

export function htmlTags(out: ProseBuilder): Tags {
  const opens = new Map<string, Span[]>();
  let left: { readonly name: string; depth: number; readonly code?: number } | undefined;
  const resume = (): void => {
    left = undefined;
    out.mute(false);
  };
  const endCode = (at: number): void => {
    const from = left?.code;
    resume();
    if (from !== undefined) out.opaque({ start: from, end: at });
  };
  const block = (name: string, opening: boolean): void => {
    const kind = opening ? KINDS[name] : undefined;
    // `<li><p>`: the paragraph is the item.
    if (kind !== undefined || !opening || out.hasText()) out.begin(kind ?? 'paragraph');
  };
  return {
    open(name, at, selfClosing) {
      if (left !== undefined) {
        if (left.code === undefined || !BLOCKS.has(name)) {
          if (name === left.name && !selfClosing) left.depth++;
          return;
        }
        // Code that is never closed ends with its block.
        endCode(at.start);
      }
      if (name === 'br') out.blank('\n', at);
      else if (LEFT_OUT.has(name)) {
        if (BLOCKS.has(name)) block(name, true);
        if (selfClosing) return;
        left = { name, depth: 1 };
        out.mute(true);
      } else if (CODE.has(name)) {
        if (selfClosing) return;
        left = { name, depth: 1, code: at.start };
        out.mute(true);
      } else if (BLOCKS.has(name)) block(name, true);
      else if (!VOID.has(name) && !selfClosing) {
        const list = opens.get(name);
        if (list === undefined) opens.set(name, [at]);
        else list.push(at);
      }
    },
    close(name, at) {
      if (left !== undefined) {
        if (name === left.name) {
          if (--left.depth > 0) return;
          if (left.code === undefined) {
            resume();
            if (BLOCKS.has(name)) block(name, false);
          } else endCode(at.end);
          return;
        }
        if (left.code === undefined || !BLOCKS.has(name)) return;
        endCode(at.start);
      }
      if (name === 'br') out.blank('\n', at);
      else if (BLOCKS.has(name)) block(name, false);
      else {
        const open = opens.get(name)?.pop();
        if (open !== undefined) out.mark(open, at);
      }
    },
    leavingOut: () => left?.name,
    giveUp: endCode,
  };
}
