/** What editors put into tags and no desk can read: markup, curly quotes, character references, unbreakable spaces. */
import type { Span } from '../../text/span.ts';

/** A change inside a tag's text. */
export interface TagEdit {
  readonly at: Span;
  readonly text: string;
}

/** A tag as it was meant. */
export interface Cleaned {
  /** The tag without markup in it, its quotes straight, its spaces plain. */
  readonly text: string;
  /** Where each code unit of `text` stands in the token's text; absent where nothing was changed. */
  readonly map: readonly number[] | undefined;
  /** Changes that make its quotes, spaces and signs such as the desk can read. */
  readonly quotes: readonly TagEdit[];
  /** A quotation in it has no end that could be found. */
  readonly unquotable: boolean;
  /** Tags of HTML inside it. */
  readonly splits: readonly Span[];
}

const SUSPICIOUS = /[<&“”„‟‘’‚«»\u00A0\u2007\u202F\u200B\uFEFF]/;
const INLINE_TAG = /<\/?(?:b|i|u|em|strong|span|font|a|wbr|s|small|big|mark|sub|sup)(?:\s[^<>]{0,200})?\/?>/iy;
const REFERENCE =
  /&(?:(?<double>quot|ldquo|rdquo|bdquo|#0*34|#0*822[012]|#x0*22|#x0*201[cde])|(?<single>apos|lsquo|rsquo|#0*39|#0*821[67]|#x0*27|#x0*201[89])|(?<space>nbsp|#0*160|#x0*a0)|(?<less>lt)|(?<more>gt)|(?<and>amp));/iy;
/** Only these syntaxes have quotations and spaces that mean something; an address or a fallback of others may hold anything. */
const IS_LIQUID = /^\{(?:\{(?!\{)|%(?![a-zA-Z.]+(?:,fallback=|%\})))/;

type Sign = 'double' | 'single' | 'space' | 'nothing' | 'less' | 'more' | 'and';
const SIGNS: Readonly<Record<string, Sign>> = {
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  '«': 'double',
  '»': 'double',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '\u00A0': 'space',
  '\u2007': 'space',
  '\u202F': 'space',
  '\u200B': 'nothing',
  '\uFEFF': 'nothing',
};
const PLAIN: Readonly<Record<string, string>> = { space: ' ', nothing: '', less: '<', more: '>', and: '&' };

/** The sign that stands at a place and is not what the desk reads. */
function signAt(text: string, at: number): { readonly sign: Sign; readonly length: number } | undefined {
  const sign = SIGNS[text[at]!];
  if (sign !== undefined) return { sign, length: 1 };
  if (text[at] !== '&') return undefined;
  REFERENCE.lastIndex = at;
  const found = REFERENCE.exec(text);
  const name = found && (Object.keys(found.groups!) as Sign[]).find((each) => found.groups![each] !== undefined);
  return found === null || !name ? undefined : { sign: name, length: found[0].length };
}

function tagAt(text: string, at: number): number {
  if (text[at] !== '<') return 0;
  INLINE_TAG.lastIndex = at;
  return INLINE_TAG.exec(text)?.[0].length ?? 0;
}

/** Where a quotation that opens before `from` closes, and how long its sign is. */
function closing(text: string, from: number, quote: 'double' | 'single'): { at: number; length: number } | undefined {
  const straight = quote === 'double' ? '"' : "'";
  for (let i = from; i < text.length; i++) {
    const length = text[i] === straight ? 1 : signAt(text, i)?.sign === quote ? signAt(text, i)!.length : 0;
    if (length > 0 && /^(?:\s|&nbsp;|[|}%,)\]:=<>!-]|$)/.test(text.slice(i + length, i + length + 6)))
      return { at: i, length };
    if (/[|{}]/.test(text[i]!)) return undefined;
  }
  return undefined;
}

/** @returns the tag as it was meant, and what is wrong with it */
export function cleaned(tag: string): Cleaned {
  if (!SUSPICIOUS.test(tag) || /^(?:<|&lt;|\[)/.test(tag))
    return { text: tag, map: undefined, quotes: [], unquotable: false, splits: [] };
  const isLiquid = IS_LIQUID.test(tag);
  const quotes: TagEdit[] = [];
  const splits: Span[] = [];
  let unquotable = false;
  for (let i = 1; i < tag.length; i++) {
    const length = tagAt(tag, i);
    if (length > 0) {
      splits.push({ start: i, end: i + length });
      i += length - 1;
      continue;
    }
    if (!isLiquid) {
      // What the fallback says may hold any sign.
      if (tag[i] === ',') break;
      continue;
    }
    const raw = tag[i] === '"' ? 'double' : tag[i] === "'" ? 'single' : undefined;
    if (raw !== undefined) {
      const end = /[\p{L}\p{N}]/u.test(tag[i - 1] ?? '') ? -1 : tag.indexOf(tag[i]!, i + 1);
      if (end > 0) {
        i = end;
        continue;
      }
    }
    const found = raw === undefined ? signAt(tag, i) : { sign: raw, length: 1 };
    if (found === undefined) continue;
    const { sign } = found;
    if (sign === 'double' || sign === 'single') {
      // A curly apostrophe inside a name is none of our business: somebody wrote words there.
      const opens = /(?:[:(,=|<>[]|\bcontains|\bwhen|\bor|\band)(?:\s|&nbsp;)*$/.test(tag.slice(0, i));
      if (!opens) continue;
      const end = closing(tag, i + found.length, sign);
      if (end === undefined) {
        unquotable = true;
        continue;
      }
      const inner = tag.slice(i + found.length, end.at);
      const straight = ['"', "'"].find(
        (each) => !inner.includes(each) && (sign === 'double' || each === "'" || inner.includes("'")),
      );
      if (straight === undefined) unquotable = true;
      else {
        if (tag.slice(i, i + found.length) !== straight)
          quotes.push({ at: { start: i, end: i + found.length }, text: straight });
        if (tag.slice(end.at, end.at + end.length) !== straight)
          quotes.push({ at: { start: end.at, end: end.at + end.length }, text: straight });
      }
      i = end.at + end.length - 1;
    } else {
      quotes.push({ at: { start: i, end: i + found.length }, text: PLAIN[sign] ?? '' });
      i += found.length - 1;
    }
  }
  if (quotes.length === 0 && splits.length === 0) return { text: tag, map: undefined, quotes, unquotable, splits };
  const edits = [...quotes, ...splits.map((at) => ({ at, text: '' }))].sort((a, b) => a.at.start - b.at.start);
  let text = '';
  const map: number[] = [];
  let from = 0;
  const copy = (to: number): void => {
    for (let i = from; i < to; i++) map.push(i);
    text += tag.slice(from, to);
  };
  for (const { at, text: own } of edits) {
    copy(at.start);
    for (let i = 0; i < own.length; i++) map.push(at.start);
    text += own;
    from = at.end;
  }
  copy(tag.length);
  return { text, map, quotes, unquotable, splits };
}
