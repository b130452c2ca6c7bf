/** Reads Markdown with the full parser's events: exact for everything CommonMark and the tables of GitHub allow. */

import { parse, postprocess, preprocess } from 'micromark';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Event, ParseContext, TokenType } from 'micromark-util-types';
import { readHtml } from './html.ts';
import type { Tags } from './html-tags.ts';
import type { ProseBuilder } from './prose-builder.ts';
import { decodeReference } from './references.ts';

/** Made when the first reply needs it: a start that meets no Markdown does not load the parser. */
let parser: ParseContext | undefined;

/** Not what we say to the customer, or not shown as text. */
const LEFT_OUT: ReadonlySet<TokenType> = new Set<TokenType>([
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'image',
  'reference',
  'resource',
  'tableDelimiterRow',
]);
/** Hold text of one block. */
const TEXTS: ReadonlySet<TokenType> = new Set<TokenType>([
  'paragraph',
  'atxHeadingText',
  'setextHeadingText',
  'tableContent',
]);
/** Stand at the start of a line that goes on with a block's text. */
const PREFIXES: ReadonlySet<TokenType> = new Set<TokenType>(['linePrefix', 'listItemIndent', 'whitespace']);

const TAG = /^<(\/?)([A-Za-z][A-Za-z0-9-]*)/;

function eventsOf(text: string): readonly Event[] {
  // Making a parser takes longer than reading a paragraph with it; what it remembers of a text is these two.
  parser ??= parse({ extensions: [gfmTable(), gfmStrikethrough()] });
  parser.defined = [];
  parser.lazy = {};
  return postprocess(parser.document().write(preprocess()(text, undefined, true)));
}

/**
 * Reads `[from, to)` of the masked reply.
 * @param tags the state of HTML, which lives on from part to part
 */
export function readEvents(text: string, from: number, to: number, out: ProseBuilder, tags: Tags): void {
  // The parser drops a byte order mark without counting it.
  const base = text.charCodeAt(from) === 0xfeff ? from + 1 : from;
  let skipped: object | undefined;
  let inText = 0;
  let item = false;
  let left: string | undefined;
  let gap: { start: number; end: number; hard: boolean; broken: boolean } | undefined;
  const links: { readonly start: number; readonly end: number; done: boolean }[] = [];
  const flush = (): void => {
    if (gap?.broken === true) out.blank(gap.hard ? '\n' : ' ', { start: gap.start, end: gap.end });
    gap = undefined;
  };
  const inlineHtml = (start: number, end: number): void => {
    if (text.startsWith('<!--', start)) {
      out.comment(
        { start, end },
        text
          .slice(start + 4, end)
          .replace(/-?->$/, '')
          .trim(),
      );
      return;
    }
    const tag = TAG.exec(text.slice(start, Math.min(end, start + 80)));
    if (tag === null) return;
    const name = tag[2]!.toLowerCase();
    if (tag[1] === '/') tags.close(name, { start, end });
    else tags.open(name, { start, end }, text[end - 2] === '/');
  };

  for (const [phase, token] of eventsOf(text.slice(base, to))) {
    if (skipped !== undefined) {
      if (phase === 'exit' && skipped === token) skipped = undefined;
      continue;
    }
    const start = base + token.start.offset;
    const end = base + token.end.offset;
    const type = token.type;
    if (phase === 'exit') {
      if (TEXTS.has(type)) {
        inText--;
        gap = undefined;
        // Code or a quotation that opened inside this text and never closed ends with it.
        if (left === undefined && tags.leavingOut() !== undefined) tags.giveUp(end);
      } else if (type === 'htmlFlow' || type === 'atxHeading' || type === 'setextHeading') out.begin('paragraph');
      else if (type === 'listOrdered' || type === 'listUnordered') item = false;
      else if (type === 'link') links.pop();
      continue;
    }
    if (LEFT_OUT.has(type)) {
      skipped = token;
      continue;
    }
    if (TEXTS.has(type)) {
      inText++;
      left = tags.leavingOut();
      if (type === 'paragraph') {
        out.begin(item ? 'item' : 'paragraph');
        item = false;
      } else if (type === 'tableContent') out.begin('cell');
      continue;
    }
    if (inText > 0) {
      if (type === 'lineSuffix' || type === 'hardBreakTrailing' || type === 'hardBreakEscape') {
        flush();
        gap = { start, end, hard: type !== 'lineSuffix', broken: false };
        continue;
      }
      if (type === 'lineEnding') {
        gap = { start: gap?.start ?? start, end, hard: gap?.hard ?? false, broken: true };
        continue;
      }
      if (PREFIXES.has(type)) {
        if (gap !== undefined) gap.end = end;
        continue;
      }
    }
    switch (type) {
      case 'atxHeading':
      case 'setextHeading':
        out.begin('heading');
        item = false;
        break;
      case 'listItemPrefix':
        item = true;
        break;
      case 'data':
        if (inText === 0) break;
        flush();
        out.text(start, end);
        break;
      case 'characterEscape':
        flush();
        out.atomic(text.slice(start + 1, end), { start, end });
        skipped = token;
        break;
      case 'characterReference':
        flush();
        out.atomic(decodeReference(text.slice(start, end)) ?? '', { start, end });
        skipped = token;
        break;
      case 'codeText':
      case 'autolink':
        flush();
        out.opaque({ start, end });
        skipped = token;
        break;
      case 'emphasis':
        flush();
        out.mark({ start, end: start + 1 }, { start: end - 1, end });
        break;
      case 'strong':
        flush();
        out.mark({ start, end: start + 2 }, { start: end - 2, end });
        break;
      case 'link':
        flush();
        links.push({ start, end, done: false });
        break;
      case 'label': {
        const link = links.at(-1);
        if (link === undefined || link.done) break;
        link.done = true;
        out.mark({ start, end: start + 1 }, { start: end - 1, end: link.end });
        break;
      }
      case 'htmlText':
        flush();
        inlineHtml(start, end);
        skipped = token;
        break;
      case 'htmlFlow':
        out.begin('paragraph');
        readHtml(text, start, end, out, tags);
        skipped = token;
        break;
      default:
        if (token.type === STRIKE) {
          flush();
          const width = text[start + 1] === '~' ? 2 : 1;
          out.mark({ start, end: start + width }, { start: end - width, end });
        }
    }
  }
  out.begin('paragraph');
}

const STRIKE: string = 'strikethrough';
