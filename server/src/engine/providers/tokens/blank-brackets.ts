/** Blanks in brackets: `[DATE]`, `<reporter>`, `[insert date]`. */
import { once } from '../../text/once.ts';
import {
  isMentioned,
  isOfCommand,
  isOfSyntax,
  isReplacedByReader,
  lineBefore,
  signsOnly,
  sticky,
} from './blank-places.ts';
import { isBlank, isBlankOfForm, isFreeWord, judgeBlank, standsForBlank } from './blanks.ts';
import type { Found, Grammar, Scanned } from './grammar.ts';

/** `card/cash [choose]`, `ABC123 [replace]`. */
const LONE_ORDER = /^(?:choose|delete|pick|select|replace|edit|fill in)(?: (?:one|this|me|as appropriate))?$/;

/** `[terms]: https://…`, `[Agent]: Hello`: the head of a line, not a blank before a list. */
const isLabel = (text: string, at: number, end: number): boolean =>
  text[end] === ':' && sticky(/:[ \t]*\S/y, text, end) !== null && !/\S/.test(lineBefore(text, at));
/** "You should [edit] the question": what one can do there. */
const isVerb = (text: string, at: number, end: number): boolean =>
  /\b(?:please|should|can|could|may|must|will|to|or|and|just|then|always|you|we|I|now)[ \t]$/i.test(
    lineBefore(text, at),
  ) || sticky(/[ \t](?:the|your|it|this|that|my|any|a|an|out|in)\b/y, text, end) !== null;

/**
 * `[If lost]: we send another`, `[IF NOT ELIGIBLE]` at the head of a line: who writes the reply decides. What speaks to the reader
 * is a remark for them: `[If you are a member, skip this.]`
 */
const isCondition = (text: string, at: number, inner: string): boolean =>
  /^if [^,?:;]{3,60}$/i.test(inner) && !SPEAKS.test(inner) && /^[ \t>*_-]*$/.test(lineBefore(text, at));

/** `[action](https://…)`, `[character code][code]`: the words of a link or its mark, whatever else they mean. */
const isOfLink = (text: string, at: number, inner: string, end: number): boolean =>
  (/^[\p{L}\p{N}-]+$/u.test(inner) &&
    (text[at - 1] === ']' || sticky(/\([^\s()]+\)|\[[^\]\r\n]+\]/y, text, end) !== null)) ||
  sticky(/\((?:https?:|mailto:|tel:|www\.|[/#.])[^\s()]*\)/y, text, end) !== null;

/** `[Next step: "We can ring you on [day]."]`: in a form, what is to be said here, with an example; the label alone is the blank. */
const withExamplePattern = once(() => /\[(\p{Lu}[\p{L}'’ ]{2,40}):(?=[ \t]*["“][^\r\n]{3,}["”]\])/uy);
const NO_LABEL =
  /^(?:note|edit|edited|update|warning|quote|image|photo|video|screenshot|re|fwd|translation|tip|reminder|source|caption|error|log)\b/i;

/** `[DATE]`, `[insert date]`, and the blanks that our own rewrites leave. */
export const squareBlank: Grammar = {
  starts: '[',
  read: (scanned, at) => wholeSquare(scanned, at) ?? headOfCondition(scanned, at) ?? labelOfExample(scanned, at),
};

/**
 * `[If it is lost: "We send another by [date]."]`: the brackets close far behind, with blanks and lines between; the head is marked,
 * and what is to be said is read. Without the quotation it must have such blanks or lines in it.
 */
const conditionHeadPattern = once(
  () =>
    /\[((?:only )?(?:if|when|where|unless|in case|for|otherwise|else|optional|or)\b[^:?[\]\r\n"“”]{0,60}):(?=\s{1,4}(["“]?))/iy,
);
function headOfCondition({ text }: Scanned, at: number): Found | undefined {
  const head = sticky(conditionHeadPattern(), text, at);
  if (head === null || /[\]![\\]/.test(text[at - 1] ?? '') || SPEAKS.test(head[1]!)) return undefined;
  const from = at + head[0].length;
  const close = closeOf(text, from);
  if (close < 0 || /[([]/.test(text[close + 1] ?? '')) return undefined;
  const said = text.slice(from, close);
  const isSaid = head[2] !== '' && /["”][.,]?\s*$/.test(said);
  const isOrder = /^(?:only )?(?:if|unless|optional)\b/i.test(head[1]!) && /[[\n]/.test(said);
  return isSaid || isOrder ? { end: from, kind: 'fill-in' } : undefined;
}
/** To the reader, or of us. */
const SPEAKS = /\b(?:you|your|we|us|our|i|my)\b/i;

/** Where brackets that are open at `from` close, other brackets between them or not; -1 where they do not. */
function closeOf(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < Math.min(text.length, from + LONGEST_SAID); i++) {
    if (text[i] === '[') depth++;
    else if (text[i] === ']' && depth-- === 0) return i;
  }
  return -1;
}
const LONGEST_SAID = 1200;

function labelOfExample(scanned: Scanned, at: number): Found | undefined {
  const label = sticky(withExamplePattern(), scanned.text, at);
  if (label === null || NO_LABEL.test(label[1]!) || !scanned.isForm()) return undefined;
  return { end: at + label[0].length, kind: 'fill-in' };
}

function wholeSquare(scanned: Scanned, at: number): Found | undefined {
  const { text } = scanned;
  const found = sticky(/\[([^[\]\r\n]{1,200}(?:(?:\r\n?|\n)[^[\]\r\n]{1,80})?)\]/y, text, at);
  if (found === null) return undefined;
  const inner = found[1]!;
  const end = at + found[0].length;
  // `[code] … [/code]` of a forum.
  if (/^[a-z]{1,10}$/.test(inner) && scanned.find(`[/${inner}]`, end) >= 0) return undefined;
  if (scanned.isOwnBlank(inner) && !isMentioned(text, at, end) && !isOfLink(text, at, inner, end))
    return { end, kind: 'fill-in' };
  if (signsOnly(text, at, inner, end)) return { end, kind: 'fill-in' };
  if (isCondition(text, at, inner)) return { end, kind: 'fill-in' };
  if (/[([]/.test(text[end] ?? '') || /[\]!\\]/.test(text[at - 1] ?? '') || isLabel(text, at, end)) return undefined;
  if (/^[a-z]\w* ?\| ?\S/i.test(inner)) return { end, kind: 'placeholder' };
  if (LONE_ORDER.test(inner)) {
    if (isVerb(text, at, end)) return undefined;
    const orders = /^(?:edit|replace|fill)/i.test(inner) ? /[\p{L}\p{N}]$|[\p{L}\p{N}] $/u : /\S\/\S+ $/;
    return orders.test(text.slice(Math.max(0, at - 40), at)) ? { end, kind: 'fill-in' } : undefined;
  }
  if (scanned.isDefined(inner) || isMentioned(text, at, end)) return undefined;
  if (/^(?:insert|your|add|enter|fill|type)_[a-z_]+$|_here$/.test(inner)) return { end, kind: 'fill-in' };
  // A variable of some mail program: only it knows whether it will be filled.
  if (/^\/?[a-z][a-z0-9]*(?:_[a-z0-9]+)+(?: %)?$/.test(inner)) return { end, kind: 'placeholder' };
  if (inner.startsWith('/')) return undefined;
  const around = [text.slice(Math.max(0, at - 40), at), text.slice(end, end + 40)] as const;
  const blank =
    isBlank(inner, ...around) ||
    EMPHASISED.test(inner) ||
    isQuotedWhole(inner, ...around) ||
    (isBlankOfForm(inner, ...around) && scanned.isForm()) ||
    (isAmongItems(text, at, inner, end) && isFreeWord(inner, ...around) && scanned.isForm());
  return blank ? { end, kind: 'fill-in' } : undefined;
}

/** `- [Wind] has dropped` behind or before `- [Tide] has turned`: items of one list that each begin with brackets and go on in words. */
function isAmongItems(text: string, at: number, inner: string, end: number): boolean {
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(inner) || sticky(GOES_ON, text, end) === null) return false;
  if (!ITEM_BEFORE.test(lineBefore(text, at))) return false;
  const near = text.slice(Math.max(0, at - 160), at);
  return ITEM_ABOVE.test(near) || sticky(ITEM_BELOW, text, end) !== null;
}
const GOES_ON = /[ \t]+\p{Ll}/uy;
const ITEM_BEFORE = /^[ \t>]*(?:[-*+•–]|\d{1,2}[.)])[ \t]+(?:[✓✔✅☑][ \t]*)?$/u;
const ITEM_ABOVE =
  /(?:^|\n)[ \t>]*(?:[-*+•–]|\d{1,2}[.)])[ \t]+(?:[✓✔✅☑][ \t]*)?\[[^[\]\r\n]{2,60}\][ \t]+\p{Ll}[^\r\n]*\r?\n[^\r\n]*$/u;
const ITEM_BELOW =
  /[^\r\n]{1,120}\r?\n[ \t>]*(?:[-*+•–]|\d{1,2}[.)])[ \t]+(?:[✓✔✅☑][ \t]*)?\[[^[\]\r\n]{2,60}\][ \t]+\p{Ll}/uy;

/** `[*WORKSHOP*]`, `[**TOWN AND DAY**]`: nobody writes a name or a remark so. */
const EMPHASISED = /^(\*{1,2}|_{1,2})[A-Z][A-Z0-9'’ &-]{2,}\1$/;

/** `"[The note as the guide wrote it]"`: what is quoted is still to come. One word may be what somebody left out. */
const isQuotedWhole = (inner: string, before: string, after: string): boolean =>
  /["“]$/.test(before) &&
  /^["”]/.test(after) &&
  /^[A-Z]\S* \S+ \S/.test(inner) &&
  !/^(?:Please|This|The following) /.test(inner);

/** `[[name]]` is a variable of some programs; `[[AMOUNT]]` is none that we know, and stands for a blank. */
export const doubleSquare: Grammar = {
  starts: '[',
  read(scanned, at) {
    const found = sticky(/\[\[([^[\]\r\n]{1,100})\]\](?!\()/y, scanned.text, at);
    if (found === null) return undefined;
    const inner = found[1]!;
    // `[[CASE_NUMBER]]` is a name that a program fills in; "[[CASE NUMBER]]" is left for a person, and so is `[[moved|hidden]]`:
    // who has to choose there has to fill in what stands in the same brackets.
    const blank =
      (/^[A-Z]{3,}(?: [A-Z]+)*$/.test(inner) && judgeBlank(inner) !== undefined) ||
      /^(?:insert|describe|specify|fill in) (?:\p{Ll}+ ?){1,6}$/u.test(inner) ||
      (/^[a-z]+(?:[- |][a-z]+)*$/.test(inner) && scanned.hasChoice());
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
  (/(?:\b(?:on|at|by|to|from|here|is|of|via|see|visit|dear|hi|hello)|:) $|\b(?:in|at|see|on|here|via|to) `$/i.test(
    text.slice(Math.max(0, at - 12), at),
  ) ||
    (words === 'LINK' && /\p{Ll} $/u.test(text.slice(Math.max(0, at - 2), at)))) &&
  !/\b(?:tags?|elements?|html|xml|markup|css|source|inside|inserts?|attributes?)\b/i.test(
    text.slice(Math.max(0, at - 80), at + 80),
  );

/** `<link to the form>`, `<time of the visit>`: no element has such attributes. */
const DESCRIBED_ELEMENT =
  /^(?:link|time|address|title|summary|object|label|area|data|section|details|source|caption|picture|code|map|menu|table|form|video) (?:to|of|for|from|with|when|where|that) [a-z]|^(?:time (?:frame|slot|window|period|zone|span)|address line|code name|map link|form link)$/i;

/** `details at <status page>.`: where to look, at the end of a sentence. */
const isWhere = (text: string, at: number, words: string, end: number): boolean =>
  /^\p{Ll}{2,}(?: \p{Ll}{2,}){1,2}$/u.test(words) &&
  /\b(?:at|on|via|in|see|visit)[ \t]$/i.test(lineBefore(text, at)) &&
  sticky(/[.,;!]?\s*(?:[\r\n]|$)/y, text, end) !== null;

/** `rode to <SLOGAN OF THE YEAR> with us`: in capitals, amid a sentence. */
const isShoutedSlot = (text: string, at: number, words: string, end: number): boolean =>
  /^(?!(?:NO|NOT|EMPTY|BLANK|NULL|NONE|UNKNOWN|UNNAMED|UNTITLED|END|BEGIN|START|STOP|SNIP|CUT|RANT|SARCASM|IRONY|JOKE|MISSING)\b)[A-Z]{3,}(?: [A-Z]{2,}){1,6}$/.test(
    words,
  ) &&
  /\p{Ll}[ \t]["“*_]{0,2}$/u.test(lineBefore(text, at)) &&
  sticky(/["”*_]{0,2}(?:[.,;!?)]|[ \t]+\p{Ll}|[ \t]*(?:[\r\n]|$))/uy, text, end) !== null;

/** `List<URL>`: a type of a program. */
const GENERIC =
  /\b(?:array|list|set|map|queue|stack|vector|option(?:al)?|promise|future|task|result|stream|iter(?:able|ator)?|type|record|box|ref)$/i;

/** `press <Tab>`: a key. */
const KEY =
  /^(?:tab|enter|return|ctrl|control|alt|shift|esc|escape|space|del|delete|cmd|command|option|home|end|ins|backspace|caps ?lock|pg ?up|pg ?dn|page ?(?:up|down)|f\d{1,2}|left|right|up|down|fn|windows|win|super|menu)$/i;

/** `<ACCOUNT_NUMBER>`, `<FIRSTNAME>`: how a program names what it fills in. */
const IDENTIFIER =
  /(?:<|&lt;)([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|(?:FIRST|LAST|FULL|USER|SUR|CUSTOMER|CLIENT)NAME)(?:>|&gt;)/g;
/** One alone may be a person's; a program that names one thing so names all things so. */
function isOfProgram(text: string): boolean {
  const names = new Set(Array.from(text.matchAll(IDENTIFIER), (m) => m[1]!));
  return names.size > 1 || [...names].some((name) => !name.includes('_'));
}

/** `<<branch.name>>`, `<<reset_link>>`, `<<passwordreseturl>>`: beside one, `<<user>>` is filled in by the same program. */
const OF_MERGE = /<<[a-z]{1,40}(?:[._][a-z]{1,40}){1,4}>>|<<[a-z]{12,40}>>/;

/** `<<borrowers.firstname>>`, `<<TICKET_COUNT>>` are a program's; `<<link>>`, `<< choose one >>` are left for a person. */
function doubleAngleBlank(scanned: Scanned, at: number, inner: string, end: number): Found | undefined {
  const words = inner.trim();
  if (isOfCommand(scanned.text, at) || isMentioned(scanned.text, at, end)) return undefined;
  const verdict = judgeBlank(words);
  // `<<NEXT WEEK>>`: in capitals only what is a blank's own noun, or an order, is for a person.
  const isNamed =
    /^[A-Z][A-Z /]+$/.test(words) &&
    /\s/.test(words) &&
    !/^(?:NEXT|LAST|THIS) /.test(words) &&
    standsForBlank(
      words
        .split(/[\s/]+/)
        .pop()!
        .toLowerCase(),
    );
  const isWord =
    /^\p{Lu}?\p{Ll}+$/u.test(words) &&
    standsForBlank(words.toLowerCase()) &&
    !/^(?:first|last|sur|full|user)name$/.test(words) &&
    !OF_MERGE.test(scanned.text);
  const isOrder = /^(?:choose|select|pick|delete|insert|add|enter|fill)\b.* \S/i.test(words);
  const isChoice = /\S ?\/ ?\S.*\s|\s.*\S ?\/ ?\S/.test(words) && /\p{Ll}/u.test(words);
  const isDescribed = verdict !== undefined && /\s/.test(words) && /\p{Ll}/u.test(words);
  const blank = isWord || isNamed || isOrder || isChoice || isDescribed;
  return { end, kind: blank ? 'fill-in' : 'placeholder' };
}

/** `<<link>>`, as plain text or as HTML writes it. */
export const doubleAngle: Grammar = {
  starts: '<&',
  read(scanned, at) {
    if (scanned.text[at] === '&' && scanned.markup === 'plain') return undefined;
    const found =
      sticky(/<<( ?[A-Za-z][^<>\r\n{}=;]{1,60})>>/y, scanned.text, at) ??
      sticky(/(?:&lt;){2}( ?[A-Za-z](?:[^<>&\r\n{}=;]|&amp;){1,60})(?:&gt;){2}/y, scanned.text, at);
    return found === null ? undefined : doubleAngleBlank(scanned, at, found[1]!, at + found[0].length);
  },
};

const FILE_AFTER =
  /^\.(?:txt|pdf|log|csv|zip|json|xml|html?|png|jpe?g|docx?|xlsx?|ya?ml|md|js|ts|py|sh|exe|com|org|net|io)\b/;

/** `<reporter>`, `<insert issue>`: an unknown tag without attributes and partner. */
function angleBlank(scanned: Scanned, at: number, words: string, end: number): Found | undefined {
  const { text } = scanned;
  if (KEY.test(words)) return undefined;
  // `report-<DATE>-1.txt`: how a file is called.
  if (/[-_.]/.test(text[at - 1] ?? '') && sticky(/[-_.][\p{L}\p{N}<]/uy, text, end) !== null) return undefined;
  // `<name>.txt`
  if (FILE_AFTER.test(text.slice(end, end + 7))) return undefined;
  const first = /^[A-Za-z]+/.exec(words)?.[0].toLowerCase();
  // Inside a path (`/home/<user>/`) the customer fills it in; after a letter it is code (`List<String>`).
  if (isOfCommand(text, at) || isReplacedByReader(text, at) || isMentioned(text, at, end)) return undefined;
  if (isOfSyntax(text, at, words)) return undefined;
  // "on Facebook<LINK> and": run on to the word that it belongs to.
  if (
    /^(?:LINK|URL|HYPERLINK)$/.test(words) &&
    /\p{Ll}/u.test(text[at - 1] ?? '') &&
    !scanned.isClosed(words) &&
    !GENERIC.test(lineBefore(text, at))
  )
    return sticky(/[\s.,;!?)-]|$/y, text, end) === null ? undefined : { end, kind: 'fill-in' };
  // `Subject: +PIN <subject text>`: what the reader writes into a mail.
  if (/^(?:subject|body|message|mail|e-?mail|comment|search|post|reply)[ _-]text$/i.test(words)) return undefined;
  if (first === undefined || /[\p{L}\p{N}/\\]/u.test(text[at - 1] ?? '') || /[/\\]/.test(text[end] ?? ''))
    return undefined;
  if (/\s/.test(words)) {
    if (ELEMENTS.has(first) && !DESCRIBED_ELEMENT.test(words)) return undefined;
    if (judgeBlank(words) === undefined && !isWhere(text, at, words, end) && !isShoutedSlot(text, at, words, end))
      return undefined;
  } else if (words.length < 3 || scanned.isClosed(words)) return undefined;
  else if (/^[A-Z][A-Z0-9_]+$/.test(words) && isOfProgram(text)) return { end, kind: 'placeholder' };
  else if (ELEMENTS.has(words.toLowerCase()))
    return scanned.markup !== 'html' && isSlotOfElement(text, at, words) ? { end, kind: 'fill-in' } : undefined;
  return { end, kind: 'fill-in' };
}

/** `Severity: <low|medium|high>`: one of these is to be written after the label; after "Usage:" it is the reader who chooses. */
const oneOfPattern = once(
  () => /<[\p{L}\p{N}](?:[\p{L}\p{N} '’-]{0,39}\|){1,8}[\p{L}\p{N} '’-]{1,40}>(?=[.,;]?[ \t]*(?:[\r\n]|$))/uy,
);
const afterLabelPattern = once(
  () =>
    /(?:^|[\r\n])[ \t>*_-]*(?!(?:usage|syntax|command|format|options?|example|type|run|values?)\b)\p{L}[\p{L}\p{N} ()/'’-]{1,40}:[*_]* $/iu,
);

export const angle: Grammar = {
  starts: '<',
  read(scanned, at) {
    const choice = sticky(oneOfPattern(), scanned.text, at);
    if (choice !== null && afterLabelPattern().test(scanned.text.slice(Math.max(0, at - 60), at)))
      return { end: at + choice[0].length, kind: 'fill-in' };
    // "the older request <#number>"
    const numbered = sticky(
      /<#(?:(?:issue|pr|mr|ticket|case|order|bug|invoice|booking|claim)[ _-]?)?(?:number|no|nr|id)>/iy,
      scanned.text,
      at,
    );
    if (
      numbered !== null &&
      !isReplacedByReader(scanned.text, at) &&
      !isMentioned(scanned.text, at, at + numbered[0].length)
    )
      return { end: at + numbered[0].length, kind: 'fill-in' };
    const found = sticky(
      /<([A-Za-z][A-Za-z0-9_-]{0,40}(?: (?:[A-Za-z0-9_'’/.,:+-]{1,30}|&|&amp;)){0,6})>/y,
      scanned.text,
      at,
    );
    return found === null ? undefined : angleBlank(scanned, at, found[1]!, at + found[0].length);
  },
};

export const escapedAngle: Grammar = {
  starts: '&',
  read(scanned, at) {
    if (scanned.markup === 'plain') return undefined;
    const found = sticky(
      /&lt;([A-Za-z][A-Za-z0-9_-]{0,40}(?: (?:[A-Za-z0-9_'’/.,:+-]{1,30}|&|&amp;)){0,6})&gt;/y,
      scanned.text,
      at,
    );
    return found === null ? undefined : angleBlank(scanned, at, found[1]!, at + found[0].length);
  },
};
