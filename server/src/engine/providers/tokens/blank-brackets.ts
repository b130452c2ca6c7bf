/** Blanks in brackets: `[DATE]`, `<reporter>`, `[insert date]`. */
import { isMentioned, isOfCommand, isReplacedByReader, signsOnly, sticky } from './blank-places.ts';
import { isBlank, isBlankOfForm, judgeBlank } from './blanks.ts';
import type { Found, Grammar, Scanned } from './grammars.ts';

/** `card/cash [choose]`, `ABC123 [replace]`. */
const LONE_ORDER = /^(?:choose|delete|pick|select|replace|edit|fill in)(?: (?:one|this|me|as appropriate))?$/;

const ADDRESS_AFTER = /^:[ \t]*<?(?:[a-z]+:\/\/|mailto:|www\.|[/#.])/i;

const VERB_BEFORE = /\b(?:should|can|could|may|must|please|to|then|and|you|just|simply) $/i;

/**
 * `[If lost]: we send another`, `[IF NOT ELIGIBLE]` at the head of a line: who writes the reply decides. What speaks to the reader
 * is a remark for them: `[If you are a member, skip this.]`
 */
const isCondition = (text: string, at: number, inner: string): boolean =>
  /^if [^,?:;]{3,60}$/i.test(inner) &&
  !/\b(?:you|your|we|us|our|i|my)\b/i.test(inner) &&
  /(?:^|[\r\n])[ \t>*_-]*$/.test(text.slice(Math.max(0, at - 12), at));

/** `[DATE]`, `[insert date]`, and the blanks that our own rewrites leave. */
export const squareBlank: Grammar = {
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
    if (isCondition(text, at, inner)) return { end, kind: 'fill-in' };
    // "[specific reason]: …"; but an address after the colon makes it a reference.
    const tells = text[end] === ':' && judgeBlank(inner) === 'strong' && !ADDRESS_AFTER.test(text.slice(end, end + 24));
    if ((/[(:[]/.test(text[end] ?? '') && !tells) || /[\]!\\]/.test(text[at - 1] ?? '')) return undefined;
    if (/^[a-z]\w* ?\| ?\S/i.test(inner)) return { end, kind: 'placeholder' };
    if (LONE_ORDER.test(inner)) {
      // "You should [edit] the question": a link that the site makes of it.
      if (inner === 'edit' && VERB_BEFORE.test(text.slice(Math.max(0, at - 20), at))) return undefined;
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
export const doubleSquare: Grammar = {
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

/** `<link to the policy>`: no attribute of an element begins so. */
const NAMES_ITS_THING = /^(?:link|url|address|title|summary|time|label|area|section) (?:to|of|for|from) [A-Za-z]/i;

/** `<reporter>`, `<insert issue>`: an unknown tag without attributes and partner. */
function angleBlank(scanned: Scanned, at: number, words: string, end: number): Found | undefined {
  const { text } = scanned;
  const first = /^[A-Za-z]+/.exec(words)?.[0].toLowerCase();
  // Inside a path (`/home/<user>/`) the customer fills it in; after a letter it is code (`List<String>`).
  if (isOfCommand(text, at) || isReplacedByReader(text, at) || isMentioned(text, at, end)) return undefined;
  if (first === undefined || /[\p{L}\p{N}/\\]/u.test(text[at - 1] ?? '') || /[/\\]/.test(text[end] ?? ''))
    return undefined;
  if (/\s/.test(words)) {
    if (NAMES_ITS_THING.test(words)) return { end, kind: 'fill-in' };
    if (ELEMENTS.has(first) || (judgeBlank(words) ?? '') === '') return undefined;
  } else if (words.length < 3 || scanned.isClosed(words)) return undefined;
  else if (ELEMENTS.has(words.toLowerCase()))
    return scanned.markup !== 'html' && isSlotOfElement(text, at, words) ? { end, kind: 'fill-in' } : undefined;
  return { end, kind: 'fill-in' };
}

export const angle: Grammar = {
  starts: '<',
  read(scanned, at) {
    const found = sticky(/<([A-Za-z][A-Za-z0-9_-]{0,40}(?: [A-Za-z0-9_'’/-]{1,30}){0,6})\.?>/y, scanned.text, at);
    return found === null ? undefined : angleBlank(scanned, at, found[1]!, at + found[0].length);
  },
};

export const escapedAngle: Grammar = {
  starts: '&',
  read(scanned, at) {
    if (scanned.markup === 'plain') return undefined;
    const found = sticky(/&lt;([A-Za-z][A-Za-z0-9_-]{0,40}(?: [A-Za-z0-9_'’/-]{1,30}){0,6})&gt;/y, scanned.text, at);
    return found === null ? undefined : angleBlank(scanned, at, found[1]!, at + found[0].length);
  },
};
