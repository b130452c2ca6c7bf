/** The table of placeholder and fill-in grammars: one entry each, tried in order at the characters that may begin one. */
import { once } from '../../text/once.ts';
import { bareBlanks } from './bare-blanks.ts';
import { angle, doubleAngle, doubleSquare, escapedAngle, squareBlank } from './blank-brackets.ts';
import { letterMask } from './blank-letters.ts';
import { leader, underscores } from './blank-lines.ts';
import { instruction } from './blank-notes.ts';
import { isMentioned, sticky } from './blank-places.ts';
import { judgeBlank } from './blanks.ts';
import type { Found, Grammar } from './grammar.ts';
import type { Token } from './tokens.ts';

const LONGEST = 400;
const QUOTES: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”', '‘': '’', '”': '”' };
const INLINE_TAG = /<\/?(?:b|i|u|em|strong|span|font|a|wbr|s|small|big|mark|sub|sup)(?:\s[^<>]{0,200})?>/iy;
const BLANK_LINE = /(?:\r\n?|\n)[ \t]*[\r\n]/y;

/** Where a quoted string that opens at `at` closes: on the same line, before a sign that may follow one; or -1. */
function quoteEnd(text: string, at: number): number {
  const close = QUOTES[text[at]!];
  if (close === undefined || /[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return -1;
  const limit = Math.min(text.length, at + 200);
  for (let i = at + 1; i < limit; i++) {
    const c = text[i]!;
    if (c === '\n' || c === '\r') return -1;
    if (c === close && /[\s|}%,)\]:;]/.test(text[i + 1] ?? ' ')) return i;
  }
  return -1;
}

/**
 * Where `close` stands, searched from inside a tag.
 * @param quotes whether quoted strings may hold the closing sign
 * @returns -1 where a blank line, a backtick, another opening sign or a block of HTML comes first
 */
function closeAt(text: string, from: number, open: string, close: string, quotes: boolean): number {
  const limit = Math.min(text.length, from + LONGEST);
  const single = close.length === 1;
  for (let i = from; i < limit; i++) {
    const c = text[i]!;
    if (c === close[0] && text.startsWith(close, i)) return i;
    if (c === '`' || (c === open[0] && text.startsWith(open, i))) return -1;
    if ((c === '\n' || c === '\r') && (single || sticky(BLANK_LINE, text, i) !== null)) return -1;
    if (c === '{' && (single || text[i + 1] === '{' || text[i + 1] === '%')) return -1;
    if (c === '<' && close !== '%>') {
      const tag = sticky(INLINE_TAG, text, i);
      if (tag !== null) i += tag[0].length - 1;
      else if (/[a-z/!]/i.test(text[i + 1] ?? '')) return -1;
    } else if (quotes && QUOTES[c] !== undefined) {
      const end = quoteEnd(text, i);
      if (end > 0) i = end;
    }
  }
  return -1;
}

/** Where the closing sign of the opening one at `at` stands, or -1. */
const closing = (text: string, at: number, open: string, close: string): number => {
  const end = closeAt(text, at + open.length, open, close, true);
  return end >= 0 ? end : closeAt(text, at + open.length, open, close, false);
};

const namePattern = once(() => /[ \t]{0,2}[\p{L}_@$][\p{L}\p{N}_.$@-]*/uy);

/** What a tag begins with: an editor may have put an inline tag of HTML before it; Terraform writes `%{~ endif ~}`. */
const NAME_PERHAPS_MARKED = /~?\s{0,2}(?:<(?:b|i|u|em|strong|span)(?:\s[^<>]{0,200})?>){0,3}[A-Za-z_]/iy;

/** An opening sign without its closing one: the token ends after the name that follows; no name, no token. */
function unclosed(text: string, at: number, open: string, close: string): Found | undefined {
  const name = sticky(namePattern(), text, at + open.length);
  if (name === null) return undefined;
  // The full stop of a sentence is no part of the name.
  const end = at + open.length + name[0].replace(/[.-]+$/, '').length;
  const half = sticky(/[ \t]?[%}]/y, text, end);
  if (half !== null && close.length > 1)
    return { end: end + half[0].length, kind: 'placeholder', broken: `\`${open}\` is not closed by \`${close}\`` };
  return { end, kind: 'placeholder', broken: `\`${open}\` is never closed` };
}

/** `open … close` with a name after the opening sign, perhaps quoted strings and inline tags inside. */
const paired = (
  open: string,
  close: string,
  o: { readonly first?: RegExp; readonly tolerant?: boolean } = {},
): Grammar => ({
  starts: open[0]!,
  read({ text }, at) {
    if (!text.startsWith(open, at)) return undefined;
    if (o.first !== undefined && sticky(o.first, text, at + open.length) === null) return undefined;
    const end = closing(text, at, open, close);
    if (end >= 0) return { end: end + close.length, kind: 'placeholder' };
    return o.tolerant === true ? unclosed(text, at, open, close) : undefined;
  },
});

/** A pattern with bounded repetition, read where it stands. */
const pattern = (
  starts: string,
  source: RegExp,
  kind: Token['kind'] = 'placeholder',
  unlessBefore?: RegExp,
): Grammar => ({
  starts,
  read({ text }, at) {
    if (unlessBefore?.test(text[at - 1] ?? '') === true) return undefined;
    const found = sticky(source, text, at);
    return found === null || found[0] === '' ? undefined : { end: at + found[0].length, kind };
  },
});

/** Comments, scripts and styles of HTML: no token begins in them. */
const hiddenHtml: Grammar = {
  starts: '<',
  read({ text, markup, find }, at) {
    if (markup === 'plain') return undefined;
    const opens = sticky(/<(?:!--(-?>)?|(script|style)\b)/iy, text, at);
    if (opens === null) return undefined;
    if (opens[1] !== undefined) return { end: at + opens[0].length };
    const end = opens[2] === undefined ? find('-->', at + 4) : find(`</${opens[2].toLowerCase()}`, at);
    return end < 0 ? undefined : { end: end + (opens[2] === undefined ? 3 : 0) };
  },
};

const tripleBraces: Grammar = {
  starts: '{',
  read({ text }, at) {
    if (!text.startsWith('{{{', at)) return undefined;
    const end = closing(text, at, '{{{', '}}}');
    if (end >= 0) return { end: end + 3, kind: 'placeholder' };
    const two = closing(text, at, '{{{', '}}');
    return two < 0
      ? unclosed(text, at, '{{{', '}}}')
      : { end: two + 2, kind: 'placeholder', broken: '`{{{` is closed by two braces only' };
  },
};

/** `{% comment %}` and `{% raw %}` reach to their end tags; what stands between them is no template. */
const liquidRegion: Grammar = {
  starts: '{',
  read({ text, find }, at) {
    const opens = sticky(/\{%-?[ \t]*(comment|raw|verbatim)\b[^%{}]{0,80}%\}/y, text, at);
    if (opens === null) return undefined;
    const name = `end${opens[1]!}`;
    const end = find(name, at + opens[0].length);
    if (end < 0 || !/\{%-?[ \t]*$/.test(text.slice(Math.max(0, end - 12), end))) return undefined;
    const rest = sticky(/[ \t]*-?%\}/y, text, end + name.length);
    return rest === null ? undefined : { end: end + name.length + rest[0].length, kind: 'placeholder' };
  },
};

const FIELD_NAME =
  /^(?:Brief|Short|Current|Detailed|Exact|Estimated|Expected|Approximate|Specific|Relevant) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u;

const singleBraces: Grammar = {
  starts: '{',
  read(scanned, at) {
    const { text } = scanned;
    const note = sticky(
      /\{(?:agents?|advis[eo]rs?|csr|note to (?:the )?agent)(?: only| note)?: [^{}\r\n]{2,160}\}/iy,
      text,
      at,
    );
    if (note !== null) return { end: at + note[0].length, kind: 'fill-in' };
    // `{Optional paragraph: the late fee}`
    const condition = sticky(
      /\{(?:optional (?:[a-z]+ ?){1,3}:|(?:delete|remove|keep|include) (?:this|if|when|as)\b)[^{}\r\n]{0,160}\}/iy,
      text,
      at,
    );
    if (condition !== null) return { end: at + condition[0].length, kind: 'fill-in' };
    const special = sticky(/\{(?:![^{}\n\r]{1,200}|\$[^{}\n\r]{1,80}|\d{1,2})\}/y, text, at);
    if (special !== null) return { end: at + special[0].length, kind: 'placeholder' };
    const name = sticky(/\{ ?[\p{L}_][\p{L}\p{N}_.-]{0,60}(?: ?[:;][^{}\n\r]{0,80})? ?\}/uy, text, at);
    if (name !== null) {
      const end = at + name[0].length;
      return text[end] === '}' && text[end + 1] !== '}'
        ? { end: end + 1, kind: 'placeholder', broken: 'It opens with one brace and closes with two' }
        : { end, kind: 'placeholder' };
    }
    const words = sticky(/\{([\p{L}\p{N}][\p{L}\p{N}_ '’.,/–—-]{1,80}):?\}/uy, text, at);
    if (words === null) return undefined;
    // `{Short Description}`, `{Current Date}`: so a program names its fields.
    const isField = FIELD_NAME.test(words[1]!);
    const blank =
      scanned.isOwnBlank(words[1]!) ||
      (!isField && judgeBlank(words[1]!) === 'strong') ||
      /^if \p{L}+ \p{L}/iu.test(words[1]!) ||
      /^(?:agent|advis[eo]r|rep|csr|operator) to \p{L}/iu.test(words[1]!);
    return { end: at + words[0].length, kind: blank ? 'fill-in' : 'placeholder' };
  },
};

/** TextExpander: `%filltext:name=customer:default=there%` wherever it stands, dates and the cursor where it is known. */
const textExpander: Grammar = {
  starts: '%',
  read({ text, provider }, at) {
    const fill = sticky(/%(?:fill(?:text|area|popup|part|partend|all|top)\b|snippet:)[^%\r\n]{0,400}%/y, text, at);
    if (fill !== null) return { end: at + fill[0].length, kind: 'placeholder' };
    if (provider !== 'textexpander') return undefined;
    if (text[at + 1] === '%') return { end: at + 2 };
    const own = sticky(
      /%(?:clipboard%?|(?:key|delay|date):[^%\r\n]{0,80}%|\||[aAbBdeHIjklmMpPSuUyY](?![\p{L}\p{N}]))/uy,
      text,
      at,
    );
    return own === null ? undefined : { end: at + own[0].length, kind: 'placeholder' };
  },
};

/** `ticket.id}}` whose opening braces are missing. Without a dotted name it may be anything. */
const strayBraces: Grammar = {
  starts: '}',
  read({ text }, at) {
    if (text[at + 1] !== '}') return undefined;
    const back = /[A-Za-z_]\w{0,30}(?:\.\w{1,30}){1,5} ?$/.exec(text.slice(Math.max(0, at - 80), at));
    if (back === null) return undefined;
    return { start: at - back[0].length, end: at + 2, kind: 'placeholder', broken: '`}}` has no `{{` before it' };
  },
};

const reminder = (starts: string, source: RegExp): Grammar => ({
  starts,
  read({ text }, at) {
    if (/[\p{L}\p{N}_#@./-]/u.test(text[at - 1] ?? '')) return undefined;
    // "The list shows TBD until the draw."
    if (/\b(?:shows?|says|reads|displays|marked|listed as) $/i.test(text.slice(Math.max(0, at - 12), at)))
      return undefined;
    const found = sticky(source, text, at);
    return found === null || isMentioned(text, at, at + found[0].length)
      ? undefined
      : { end: at + found[0].length, kind: 'fill-in' };
  },
});

/** Tried in this order at each character that may begin one; the first that finds something wins. */
export const grammars = once((): readonly Grammar[] => [
  hiddenHtml,
  tripleBraces,
  // `{{LINK(paper, p={{PID}})}}`: a tag in the arguments of another one.
  pattern('{', /\{\{[A-Za-z_]\w{0,40}\([^(){}\r\n]{0,80}(?:\{\{[^{}\r\n]{1,80}\}\}[^(){}\r\n]{0,80}){1,5}\)\}\}/y),
  paired('{{', '}}', { tolerant: true }),
  liquidRegion,
  paired('{%', '%}', { tolerant: true }),
  pattern('{', /\{#[^{}\r\n]{0,200}#\}/y),
  singleBraces,
  strayBraces,
  paired('%{', '}', { first: NAME_PERHAPS_MARKED, tolerant: true }),
  textExpander,
  pattern('%', /%(?:\d\$)?[sd](?![\p{L}\p{N}_%])/uy, 'placeholder', /[\p{L}\p{N}_%]/u),
  // `%FIRSTNAME%`, and `%he/she%` of one whom the desk knows.
  pattern('%', /%[A-Za-z_](?:[A-Za-z0-9_.-]|(?<=[A-Za-z])\/(?=[A-Za-z])){1,40}%/y, 'placeholder', /[^\s"'“‘(>@#:,*_]/),
  paired('#{', '}', { first: NAME_PERHAPS_MARKED, tolerant: true }),
  pattern('$', /\$\{\d{1,2}:[^{}\r\n]{0,80}\}/y, 'fill-in'),
  paired('${', '}', { first: /[\p{L}\p{N}_]/uy, tolerant: true }),
  pattern('$', /\$[A-Z][A-Z_]{1,30}\$/y),
  // `!!guest_name!!`, as programs for hotels write it.
  pattern('!', /!!(?:[a-z][A-Za-z0-9_.]{1,40}|[A-Z][A-Z0-9_]{2,40})!!/y, 'placeholder', /[!?\p{L}\p{N}]/u),
  doubleSquare,
  paired('[%', '%]'),
  squareBlank,
  pattern('<', /<OTRS_\w{1,80}(?:::\w{1,60})?(?:\[\d{1,4}\])?>/y),
  pattern('&', /&lt;OTRS_\w{1,80}(?:::\w{1,60})?(?:\[\d{1,4}\])?&gt;/y),
  paired('<%', '%>'),
  pattern('<', /<attribute\s[^<>]{1,300}>/iy),
  doubleAngle,
  angle,
  escapedAngle,
  pattern('(', /\(\((?=[a-z]{1,40}(?:_|[A-Z]))[A-Za-z0-9_]{2,60}(?:\?\?[^()\r\n]{0,80})?\)\)/y),
  instruction,
  ...bareBlanks(),
  underscores,
  leader,
  letterMask,
  reminder(
    'T',
    /TBD(?![\p{L}\p{N}_])|TODO(?![\p{L}\p{N}_]| (?:list|item|app|tab|page|board|folder|view|column)s?\b)/uy,
  ),
  reminder('F', /FIXME(?![\p{L}\p{N}_])/uy),
  reminder('x', /xx[/.-]xx[/.-](?:xxxx|20xx|20\d\d|xx)(?![\p{L}\p{N}_])/uy),
  // `#NUMBER`, `#ORDER_NUMBER`.
  reminder('#', /#(?:[A-Z]{2,12}_)?(?:NUMBER|NR|ID)(?![\p{L}\p{N}_])/uy),
  // `CUSTOMER_NAME` without any brackets.
  reminder(
    'ACFLOPTUY',
    /(?:FIRST|LAST|FULL|YOUR|CUSTOMER|CLIENT|USER|AGENT|COMPANY|PRODUCT|PROJECT|ACCOUNT|ORDER|TICKET|TRACKING|CASE)_(?:FIRST_|LAST_)?(?:NAME|NUMBER|NO|EMAIL|DATE|LINK|AMOUNT)(?![\p{L}\p{N}_=])/uy,
  ),
]);
