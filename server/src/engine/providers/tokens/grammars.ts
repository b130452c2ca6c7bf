/** The table of placeholder and fill-in grammars: one entry each, tried in order at the characters that may begin one. */
import type { Markup } from '../../reply.ts';
import { BARE_BLANKS } from './bare-blanks.ts';
import {
  isMentioned,
  isOfCommand,
  isOfForm,
  isReplacedByReader,
  isSlot,
  lineBefore,
  moneyBefore,
  signsOnly,
  unitAfter,
} from './blank-places.ts';
import { isBlank, isBlankOfForm, judgeBlank } from './blanks.ts';
import type { Token } from './tokens.ts';

/** The reply that is scanned, and what is known of it. */
export interface Scanned {
  readonly text: string;
  readonly markup: Markup;
  readonly provider?: string;
  /** Whether these words are one of the catalogue's own blanks. */
  isOwnBlank(words: string): boolean;
  /** Whether a Markdown link reference `[label]: …` defines the label. */
  isDefined(label: string): boolean;
  /** Whether it has blanks enough for the brackets beside them to be blanks too. */
  isForm(): boolean;
  /** Whether a closing tag `</name>` stands anywhere in the text. */
  isClosed(name: string): boolean;
  /** The first place of `needle` at or after `from`, or -1. Linear over a whole scan. */
  find(needle: string, from: number): number;
}

/** What a grammar found: a token, or (no kind) a stretch in which no token can begin. */
export interface Found {
  /** Where it begins, where that is not the character asked about. */
  readonly start?: number;
  readonly end: number;
  readonly kind?: Token['kind'];
  readonly broken?: string;
}

export interface Grammar {
  /** The characters that may begin one. */
  readonly starts: string;
  read(scanned: Scanned, at: number): Found | undefined;
}

const LONGEST = 400;
const QUOTES: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”', '‘': '’', '”': '”' };
const INLINE_TAG = /<\/?(?:b|i|u|em|strong|span|font|a|wbr|s|small|big|mark|sub|sup)(?:\s[^<>]{0,200})?>/iy;
const BLANK_LINE = /(?:\r\n?|\n)[ \t]*[\r\n]/y;

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

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

const NAME = /[ \t]{0,2}[\p{L}_@$][\p{L}\p{N}_.$@-]*/uy;

/** What a tag begins with: an editor may have put an inline tag of HTML before it; Terraform writes `%{~ endif ~}`. */
const NAME_PERHAPS_MARKED = /~?\s{0,2}(?:<(?:b|i|u|em|strong|span)(?:\s[^<>]{0,200})?>){0,3}[A-Za-z_]/iy;

/** An opening sign without its closing one: the token ends after the name that follows; no name, no token. */
function unclosed(text: string, at: number, open: string, close: string): Found | undefined {
  const name = sticky(NAME, text, at + open.length);
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
    const special = sticky(/\{(?:![^{}\n\r]{1,200}|\$[^{}\n\r]{1,80}|\d{1,2})\}/y, text, at);
    if (special !== null) return { end: at + special[0].length, kind: 'placeholder' };
    const name = sticky(/\{ ?[\p{L}_][\p{L}\p{N}_.-]{0,60}(?: ?[:;][^{}\n\r]{0,80})? ?\}/uy, text, at);
    if (name !== null) {
      const end = at + name[0].length;
      return text[end] === '}' && text[end + 1] !== '}'
        ? { end: end + 1, kind: 'placeholder', broken: 'it opens with one brace and closes with two' }
        : { end, kind: 'placeholder' };
    }
    const words = sticky(/\{([\p{L}\p{N}][\p{L}\p{N}_ '’.,/-]{1,80})\}/uy, text, at);
    if (words === null) return undefined;
    const blank =
      scanned.isOwnBlank(words[1]!) ||
      judgeBlank(words[1]!) === 'strong' ||
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

/** `card/cash [choose]`, `ABC123 [replace]`. */
const LONE_ORDER = /^(?:choose|delete|pick|select|replace|edit|fill in)(?: (?:one|this|me|as appropriate))?$/;

/** `[DATE]`, `[insert date]`, and the blanks that our own rewrites leave. */
const squareBlank: Grammar = {
  starts: '[',
  read(scanned, at) {
    const { text } = scanned;
    const found = sticky(/\[([^[\]\r\n]{1,200}(?:(?:\r\n?|\n)[^[\]\r\n]{1,80})?)\]/y, text, at);
    if (found === null) return undefined;
    const inner = found[1]!;
    const end = at + found[0].length;
    // `[code] … [/code]` of a forum.
    if (/^[a-z]{1,10}$/.test(inner) && scanned.find(`[/${inner}]`, end) >= 0) return undefined;
    if (scanned.isOwnBlank(inner)) return { end, kind: 'fill-in' };
    if (signsOnly(text, at, inner, end)) return { end, kind: 'fill-in' };
    if (/[(:[]/.test(text[end] ?? '') || /[\]!\\]/.test(text[at - 1] ?? '')) return undefined;
    if (/^[a-z]\w* ?\| ?\S/i.test(inner)) return { end, kind: 'placeholder' };
    if (LONE_ORDER.test(inner)) {
      const orders = /^(?:edit|replace|fill)/i.test(inner) ? /[\p{L}\p{N}]$|[\p{L}\p{N}] $/u : /\S\/\S+ $/;
      return orders.test(text.slice(Math.max(0, at - 40), at)) ? { end, kind: 'fill-in' } : undefined;
    }
    if (scanned.isDefined(inner) || isMentioned(text, at, end)) return undefined;
    if (/^(?:insert|your|add|enter|fill|type)_[a-z_]+$|_here$/.test(inner)) return { end, kind: 'fill-in' };
    // A variable of some mail program: only it knows whether it will be filled.
    if (/^\/?[a-z][a-z0-9]*(?:_[a-z0-9]+)+(?: %)?$/.test(inner)) return { end, kind: 'placeholder' };
    if (inner.startsWith('/')) return undefined;
    const around = [text.slice(Math.max(0, at - 40), at), text.slice(end, end + 40)] as const;
    const blank = isBlank(inner, ...around) || (isBlankOfForm(inner, ...around) && scanned.isForm());
    return blank ? { end, kind: 'fill-in' } : undefined;
  },
};

/** `[[name]]` is a variable of some programs; `[[AMOUNT]]` is none that we know, and stands for a blank. */
const doubleSquare: Grammar = {
  starts: '[',
  read({ text }, at) {
    const found = sticky(/\[\[([^[\]\r\n]{1,100})\]\](?!\()/y, text, at);
    if (found === null) return undefined;
    const inner = found[1]!;
    const blank = /^[A-Z]{3,}(?:[ _][A-Z]+)*$/.test(inner) && judgeBlank(inner) !== undefined;
    return { end: at + found[0].length, kind: blank ? 'fill-in' : 'placeholder' };
  },
};

/** Elements of HTML, deprecated ones included: never a blank. */
const ELEMENTS: ReadonlySet<string> = new Set(
  (
    'a abbr acronym address applet area article aside attribute audio b base basefont bdi bdo big blink blockquote body br button ' +
    'canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl doctype dt em embed fieldset ' +
    'figcaption figure font footer form frame frameset g h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input ' +
    'ins isindex kbd keygen label legend li link listing main map mark marquee math menu menuitem meta meter nav nobr noembed ' +
    'noframes noscript object ol optgroup option output p param path picture plaintext pre progress q rb rp rt rtc ruby s samp ' +
    'script search section select slot small source spacer span strike strong style sub summary sup svg table tbody td template ' +
    'textarea tfoot th thead time title tr track tt u ul use var video wbr xml xmp'
  ).split(' '),
);

/** `here: <link>`, `on <time>`: names of elements too, where nobody speaks of a page's source. */
const isSlotOfElement = (text: string, at: number, words: string): boolean =>
  /^(?:link|time|address|title|summary|object|label|area|data|meter|section)$/i.test(words) &&
  /(?:\b(?:on|at|by|to|from|here|is|of|via|dear|hi|hello)|:) $/i.test(text.slice(Math.max(0, at - 12), at)) &&
  !/\b(?:tags?|elements?|html|xml|markup|css|source|inside|inserts?|attributes?)\b/i.test(
    text.slice(Math.max(0, at - 80), at + 80),
  );

/** `<reporter>`, `<insert issue>`: an unknown tag without attributes and partner. */
function angleBlank(scanned: Scanned, at: number, words: string, end: number): Found | undefined {
  const { text } = scanned;
  const first = /^[A-Za-z]+/.exec(words)?.[0].toLowerCase();
  // Inside a path (`/home/<user>/`) the customer fills it in; after a letter it is code (`List<String>`).
  if (isOfCommand(text, at) || isReplacedByReader(text, at) || isMentioned(text, at, end)) return undefined;
  if (first === undefined || /[\p{L}\p{N}/\\]/u.test(text[at - 1] ?? '') || /[/\\]/.test(text[end] ?? ''))
    return undefined;
  if (/\s/.test(words)) {
    if (ELEMENTS.has(first) || (judgeBlank(words) ?? '') === '') return undefined;
  } else if (words.length < 3 || scanned.isClosed(words)) return undefined;
  else if (ELEMENTS.has(words.toLowerCase()))
    return scanned.markup !== 'html' && isSlotOfElement(text, at, words) ? { end, kind: 'fill-in' } : undefined;
  return { end, kind: 'fill-in' };
}

const angle: Grammar = {
  starts: '<',
  read(scanned, at) {
    const found = sticky(/<([A-Za-z][A-Za-z0-9_-]{0,40}(?: [A-Za-z0-9_'’/-]{1,30}){0,6})>/y, scanned.text, at);
    return found === null ? undefined : angleBlank(scanned, at, found[1]!, at + found[0].length);
  },
};

const escapedAngle: Grammar = {
  starts: '&',
  read(scanned, at) {
    if (scanned.markup === 'plain') return undefined;
    const found = sticky(/&lt;([A-Za-z][A-Za-z0-9_-]{0,40}(?: [A-Za-z0-9_'’/-]{1,30}){0,6})&gt;/y, scanned.text, at);
    return found === null ? undefined : angleBlank(scanned, at, found[1]!, at + found[0].length);
  },
};

/** "Super Bowl XXX", "the film XXX", "the form XXXX-XXXX": a numeral, a name, a pattern. */
const isNumeral = (text: string, at: number, found: string): boolean => {
  const before = text.slice(Math.max(0, at - 24), at);
  return (
    /\b(?:form|format|pattern|shape|mask|such as|like|e\.g\.)[:\s"“'*]*$/i.test(before) ||
    (found === 'XXX' &&
      ((/["“]$/.test(before) && /["”]/.test(text[at + 3] ?? '')) ||
        /\b(?:bowl|chapter|volume|vol\.|part|psalm|book|canto|sonnet|wrestlemania|article|section|schedule|appendix|season|act|film|movie|song|album|legion|rated|olympiad)\s$/i.test(
          before,
        ) ||
        /^ (?:olympi|corps|legion)/i.test(text.slice(at + 3, at + 12))))
  );
};

const VERSION_BEFORE = /\b(?:version|release|build|firmware|update|ios|android|v)[ \t]?$/i;
/** "Model X seats", "Generation X people": a name. */
const NAMED_X =
  /\b(?:model|plan|series|tier|gen|generation|iphone|type|class|grade|os|project|planet|malcolm|line|team|group|level|sizes?|factor|division|chapter|roman|numeral|chromosomes?)[ \t]$/i;

/** `XXX`, `XX/XX/XXXX`, `X.X%`, `+XX XXXX`, `€XX,XX`, `within X days`. */
const letterMask: Grammar = {
  starts: 'X',
  read({ text }, at) {
    const before = text[at - 1] ?? '';
    const money = moneyBefore(text, at);
    const short = sticky(/X\.X(?:\.X)?(?![\p{L}\p{N}]|\.\p{N})/uy, text, at);
    if (short !== null && /\b(?:v|version )$/i.test(text.slice(Math.max(0, at - 9), at)))
      return { start: at, end: at + short[0].length, kind: 'fill-in' };
    if (/[\p{L}\p{N}_@./\\-]/u.test(before) && !money) return undefined;
    if (money === false && text[at - 1] === '$' && /[$(=]/.test(text[at + 1] ?? '')) return undefined;
    const fixed = sticky(/(?:XX[./-]XX[./-]20(?:XX|\dX)|XX:(?:XX|[0-5][05]))(?![\p{L}\p{N}])/uy, text, at);
    if (fixed !== null) return { start: at, end: at + fixed[0].length, kind: 'fill-in' };
    const version = sticky(/X\.(?:X(?:\.X){1,2}|Y(?:\.Z)?)(?![\p{L}\p{N}])/uy, text, at);
    if (version !== null && VERSION_BEFORE.test(text.slice(Math.max(0, at - 16), at)))
      return { start: at, end: at + version[0].length, kind: 'fill-in' };
    const found = sticky(/X{1,20}(?:[.,/:-]X{1,10}){0,4}(?:[ -]X{2,10}){0,4}/y, text, at)!;
    const end = at + found[0].length;
    const prefix = /[€$£¥+] ?$/.exec(text.slice(Math.max(0, at - 2), at));
    const percent = sticky(/ ?%/y, text, end);
    const start = prefix === null ? at : at - prefix[0].length;
    const whole = percent === null ? end : end + percent[0].length;
    const ordinal = /^X{1,2}$/.test(found[0]) ? sticky(/(?:th|st|nd|rd)(?![\p{L}\p{N}])/uy, text, end) : null;
    if (ordinal !== null) return { start, end: end + ordinal[0].length, kind: 'fill-in' };
    const range = found[0] === 'X' ? sticky(/ ?(?:[-–]|\b(?:to|or|and|of|out of)\b) ?Y/y, text, end) : null;
    if (range !== null && (/out of/.test(range[0]) || unitAfter(text, end + range[0].length)))
      return { start, end: end + range[0].length, kind: 'fill-in' };
    // A mask of known digits (XXXX-1234) or a part of a word, an address or a version is no blank.
    if (sticky(/[\p{L}\p{N}_@]|[.,:/-][\p{L}\p{N}]| ?[-–]? ?\d/uy, text, whole) !== null) return undefined;
    if (/\d[ -]?$/.test(text.slice(Math.max(0, at - 2), at)) || isNumeral(text, at, found[0])) return undefined;
    // "XXXX XXXX XXXX 4821": the bank hides them.
    if (isMentioned(text, at, whole)) return undefined;
    const units = /^X{1,2}$/.test(found[0]) && (money || unitAfter(text, end) || isSlot(text, at, found[0], end));
    if (units && NAMED_X.test(text.slice(Math.max(0, at - 24), at))) return undefined;
    const runs = found[0].split(/[^X]/);
    const masks =
      (found[0] === 'X' && prefix !== null && prefix[0][0] !== '+') ||
      runs.some((r) => r.length >= 3) ||
      (runs.length > 1 && runs.some((r) => r.length >= 2)) ||
      percent !== null ||
      (prefix !== null && found[0].length > 1);
    return masks || units ? { start, end: whole, kind: 'fill-in' } : undefined;
  },
};

/** "The quiz asks: the sea is ____", "Enter ____ in the app". */
const OF_EXERCISE = /\b(?:quiz|exercise|worksheet|puzzle|crossword|riddle|hangman)\b|(?:^|[.!?] )(?:Enter|Type)\b/;

/** `____`: but not a line of nothing else (a rule), nor part of a word. */
const underscores: Grammar = {
  starts: '_',
  read({ text }, at) {
    if (text[at - 1] === '_') return undefined;
    if (isOfForm(text)) return { end: at + sticky(/_+/y, text, at)![0].length };
    const split = sticky(/_{1,6}(?:[:/.,-]_{1,6}){1,3}(?![\p{L}\p{N}_*])/uy, text, at);
    if (split !== null && !/[\p{L}\p{N}*\\]/u.test(text[at - 1] ?? ''))
      return { end: at + split[0].length, kind: 'fill-in' };
    const found = sticky(/_+/y, text, at)!;
    const end = at + found[0].length;
    // "£__": an amount is short; so is what stands alone between two words.
    const apart =
      /[ \t]/.test(text[at - 1] ?? '') && (sticky(/[ \t]+\S|[,.;)]/y, text, end) !== null || unitAfter(text, end));
    const money = moneyBefore(text, at);
    const least = apart || money || '€$£¥₹₦₱₺₽₩#'.includes(text[at - 1] ?? ' ') ? 2 : 4;
    if (found[0].length < least || found[0].length > 60) return found[0].length < 4 ? undefined : { end };
    if ((!money && /[\p{L}\p{N}*\\]/u.test(text[at - 1] ?? '')) || sticky(/[\p{L}\p{N}*]/uy, text, end) !== null)
      return { end };
    const alone =
      /(?:^|[\r\n])[ \t>]{0,8}$/.test(text.slice(Math.max(0, at - 9), at)) &&
      sticky(/[ \t]{0,8}(?:[\r\n]|$)/y, text, end) !== null;
    return alone || OF_EXERCISE.test(lineBefore(text, at)) ? { end } : { end, kind: 'fill-in' };
  },
};

/** What a value stands behind: `Order number: -----`. */
const BEFORE_VALUE =
  /(?:[:#№]|\b(?:number|no\.?|nr\.?|date|amount|total|code|name|address|reference|by|on|at|of|to|is|for|until|from))[ \t*_]{0,4}$|\b(?:serial|ref\.?|policy|account|meter|plot|flat|dr\.?|mrs?\.?|ms\.?|dear|hi|hello|between|within|costs?|called|named)[ \t*_]{1,4}$/i;

/** `----------` or `.......` where a value belongs: never a rule, a row of a table or the end of a sentence. */
const leader: Grammar = {
  starts: '-.–—',
  read({ text }, at) {
    const sign = text[at]!;
    if (text[at - 1] === sign) return undefined;
    const found = sticky(sign === '-' ? /-+/y : sign === '.' ? /\.+/y : /[–—]+/y, text, at)!;
    const end = at + found[0].length;
    if (found[0].length < (/[–—]/.test(sign) ? 3 : 5)) return undefined;
    const line = /[^\r\n]*$/.exec(text.slice(Math.max(0, at - 80), at))![0];
    const isValue =
      !line.includes('|') && BEFORE_VALUE.test(line) && sticky(/[ \t]*(?:[\r\n]|$)|[ \t,;)*_]/y, text, end) !== null;
    return isValue ? { end, kind: 'fill-in' } : { end };
  },
};

/** `(delete the list before sending)`: a note to whoever sends the reply. */
const instruction: Grammar = {
  starts: '(',
  read({ text }, at) {
    const found = sticky(
      /\((?:please )?(?:delete|remove|edit|replace|fill|update|adapt|change|customi[sz]e|personali[sz]e|strike|cross|keep|choose|pick|select|use|agents?|advis[eo]rs?|csrs?|reps?|note to (?:the )?(?:agent|self)|for agents?|internal(?: note)?)\b[^()\r\n]{0,120}\)/iy,
      text,
      at,
    );
    if (found === null) return undefined;
    const end = at + found[0].length;
    if (
      /^\((?:agents?|advis[eo]rs?|csrs?|reps?|note to (?:the )?(?:agent|self)|for agents?|internal(?: note)?)(?: only| note)?:/i.test(
        found[0],
      )
    )
      return { end, kind: 'fill-in' };
    if (
      /^\((?:please )?(?:delete|remove|strike|cross) (?:out )?(?:(?:one|either|any|those|what(?:ever)?|which(?:ever)?)(?: (?:that|which))?(?: (?:is|are|does|do))?(?: (?:not|n.t))?(?: (?:needed|required|apply|applicable|relevant|wanted|used))?|(?:as|where|when|if) (?:not )?(?:appropriate|applicable|necessary|needed|required|relevant))\)$/i.test(
        found[0],
      )
    )
      return { end, kind: 'fill-in' };
    // "approved/declined (choose one)"
    if (
      /^\((?:please )?(?:choose|pick|select|use|keep) (?:one|either|which(?:ever)?\b.{0,20}|as (?:appropriate|applicable|needed))\)$/i.test(
        found[0],
      )
    )
      return /\S\/\S+ ?$/.test(text.slice(Math.max(0, at - 40), at)) ? { end, kind: 'fill-in' } : undefined;
    return /\b(?:before sending|before you send|prior to sending|before use|(?:if|where) not (?:applicable|needed)|as (?:applicable|appropriate))\b/i.test(
      found[0],
    )
      ? { end: at + found[0].length, kind: 'fill-in' }
      : undefined;
  },
};

const reminder = (starts: string, source: RegExp): Grammar => ({
  starts,
  read({ text }, at) {
    if (/[\p{L}\p{N}_#@./-]/u.test(text[at - 1] ?? '')) return undefined;
    const found = sticky(source, text, at);
    return found === null ? undefined : { end: at + found[0].length, kind: 'fill-in' };
  },
});

/** Tried in this order at each character that may begin one; the first that finds something wins. */
export const GRAMMARS: readonly Grammar[] = [
  hiddenHtml,
  tripleBraces,
  paired('{{', '}}', { tolerant: true }),
  liquidRegion,
  paired('{%', '%}', { tolerant: true }),
  pattern('{', /\{#[^{}\r\n]{0,200}#\}/y),
  singleBraces,
  strayBraces,
  paired('%{', '}', { first: NAME_PERHAPS_MARKED, tolerant: true }),
  textExpander,
  pattern('%', /%(?:\d\$)?[sd](?![\p{L}\p{N}_%])/uy, 'placeholder', /[\p{L}\p{N}_%]/u),
  pattern('%', /%[A-Za-z_][A-Za-z0-9_.-]{1,40}%/y, 'placeholder', /[^\s"'“‘(>@#:,*_]/),
  paired('#{', '}', { first: NAME_PERHAPS_MARKED, tolerant: true }),
  pattern('$', /\$\{\d{1,2}:[^{}\r\n]{0,80}\}/y, 'fill-in'),
  paired('${', '}', { first: /[\p{L}\p{N}_]/uy, tolerant: true }),
  pattern('$', /\$[A-Z][A-Z_]{1,30}\$/y),
  doubleSquare,
  paired('[%', '%]'),
  squareBlank,
  pattern('<', /<OTRS_\w{1,80}(?:::\w{1,60})?(?:\[\d{1,4}\])?>/y),
  pattern('&', /&lt;OTRS_\w{1,80}(?:::\w{1,60})?(?:\[\d{1,4}\])?&gt;/y),
  paired('<%', '%>'),
  pattern('<', /<attribute\s[^<>]{1,300}>/iy),
  angle,
  escapedAngle,
  pattern('(', /\(\((?=[a-z]{1,40}(?:_|[A-Z]))[A-Za-z0-9_]{2,60}(?:\?\?[^()\r\n]{0,80})?\)\)/y),
  instruction,
  ...BARE_BLANKS,
  underscores,
  leader,
  letterMask,
  reminder(
    'T',
    /TBD(?![\p{L}\p{N}_])|TODO(?![\p{L}\p{N}_]| (?:list|item|app|tab|page|board|folder|view|column)s?\b)/uy,
  ),
  reminder('F', /FIXME(?![\p{L}\p{N}_])/uy),
  reminder('x', /xx[/.-]xx[/.-](?:xxxx|20xx|xx)(?![\p{L}\p{N}_])/uy),
  // `#NUMBER`, `#ORDER_NUMBER`.
  reminder('#', /#(?:[A-Z]{2,12}_)?(?:NUMBER|NR|ID)(?![\p{L}\p{N}_])/uy),
  // `CUSTOMER_NAME` without any brackets.
  reminder(
    'ACFLOPTUY',
    /(?:FIRST|LAST|FULL|YOUR|CUSTOMER|CLIENT|USER|AGENT|COMPANY|PRODUCT|PROJECT|ACCOUNT|ORDER|TICKET|TRACKING|CASE)_(?:FIRST_|LAST_)?(?:NAME|NUMBER|NO|EMAIL|DATE|LINK|AMOUNT)(?![\p{L}\p{N}_=])/uy,
  ),
];
