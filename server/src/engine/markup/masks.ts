import { commentIn, type Token } from '../providers/tokens/tokens.ts';
import type { Span } from '../text/span.ts';

/** A stretch that no markup parser may look into: a token, a web or e-mail address. */
export interface Mask extends Span {
  /** Index in the tokens, or -1 for an address. */
  readonly token: number;
  /** A comment of a template: it stands for nothing. */
  readonly silent: boolean;
}

/** Stands in the parser's input for each code unit of a mask: neither space nor sign to any of them. */
const INERT = '\uE000';

/** Whether a code unit may be part of a mask. */
export const isInert = (c: string | undefined): boolean => c === INERT;

export interface Masked {
  /** The text with every mask overwritten: same length, same line breaks outside masks. */
  readonly text: string;
  /** In order, without overlaps. */
  readonly masks: readonly Mask[];
}

function overwrite(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  let out = '';
  let from = 0;
  for (const { start, end } of spans) {
    out += text.slice(from, start) + INERT.repeat(end - start);
    from = end;
  }
  return out + text.slice(from);
}

const SCHEME = /:\/\/|\b(?:www|WWW)\.|\b(?:mailto|tel):/g;
/** Without one of these there is no address. */
const PROMISES = ['://', 'www.', 'WWW.', 'mailto:', 'tel:'];
const STOPS = /[\s<>"`[\]*\\|“”…]/;
const ENTITY = /&(?:nbsp|lt|gt|quot|#160|#xa0);/iy;

/** Where an address that begins before `from` ends: at a space or a sign that no address holds, without the sentence's own stop. */
function addressEnd(text: string, from: number, escaped: boolean): number {
  let open = 0;
  let end = from;
  for (; end < text.length; end++) {
    const c = text[end]!;
    if (c === '(') open++;
    else if (c === ')' && --open < 0) break;
    else if (STOPS.test(c)) break;
    else if (escaped && c === '&') {
      ENTITY.lastIndex = end;
      if (ENTITY.test(text)) break;
    }
  }
  while (end > from && /[?!.,:;_~'’)]/.test(text[end - 1]!)) {
    if (text[end - 1] === ')' && open >= 0 && text.slice(from, end).includes('(')) break;
    end--;
  }
  return end;
}

/**
 * Web and e-mail addresses in a text.
 * @param escaped whether character references end an address, and `<…>` around one is markup
 */
export function addressesIn(text: string, escaped: boolean): readonly Span[] {
  if (!text.includes('@') && !PROMISES.some((sign) => text.includes(sign))) return [];
  const found: Span[] = [];
  let from = 0;
  SCHEME.lastIndex = 0;
  for (let match = SCHEME.exec(text); match !== null; match = SCHEME.exec(text)) {
    let start = match.index;
    if (match[0] === '://')
      while (start > from && match.index - start < 15 && /[a-z0-9+.-]/i.test(text[start - 1]!)) start--;
    const body = match.index + match[0].length;
    const whole = start < match.index || match[0] !== '://';
    if (!whole || !/[\p{L}\p{N}\uE000]/u.test(text[body] ?? '') || (escaped && text[start - 1] === '<')) continue;
    const end = addressEnd(text, body, escaped);
    found.push({ start, end });
    from = end;
    SCHEME.lastIndex = Math.max(end, body);
  }
  let next = 0;
  let last = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    while (next < found.length && found[next]!.end <= at) next++;
    if ((found[next]?.start ?? text.length) <= at) continue;
    let start = at;
    while (start > last && at - start < 64 && /[A-Za-z0-9._+-]/.test(text[start - 1]!)) start--;
    const domain = sticky(/[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/y, text, at + 1);
    if (start === at || domain === null || (escaped && text[start - 1] === '<')) continue;
    last = at + 1 + domain.length;
    found.push({ start, end: last });
  }
  found.sort((a, b) => a.start - b.start);
  return found.filter((span, i) => i === 0 || found[i - 1]!.end <= span.start);
}

function sticky(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

const address = (start: number, end: number): Mask => ({ start, end, token: -1, silent: false });

/**
 * Overwrites tokens and addresses. An address that holds tokens is masked around them, so that each token keeps its
 * own place.
 */
export function mask(text: string, tokens: readonly Token[], escaped: boolean): Masked {
  const masks: Mask[] = tokens.map((token, index) => ({
    ...token.at,
    token: index,
    silent: commentIn(token) !== undefined,
  }));
  const first = overwrite(text, masks);
  const addresses = addressesIn(first, escaped);
  if (addresses.length === 0) return { text: first, masks };
  const merged: Mask[] = [];
  let i = 0;
  for (const { start, end } of addresses) {
    while (i < masks.length && masks[i]!.end <= start) merged.push(masks[i++]!);
    let from = start;
    while (i < masks.length && masks[i]!.start < end) {
      const inner = masks[i++]!;
      if (from < inner.start) merged.push(address(from, inner.start));
      merged.push(inner);
      from = inner.end;
    }
    if (from < end) merged.push(address(from, end));
  }
  while (i < masks.length) merged.push(masks[i++]!);
  return { text: overwrite(first, addresses), masks: merged };
}
