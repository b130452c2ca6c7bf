/** Blanks written as masks: `DD/MM/YYYY`, `order ####`, `in 20XX`, dots and question marks. */
import { GREETING, lineBefore, MONEY, sticky, unitAfter, VALUE_BEFORE } from './blank-places.ts';
import type { Grammar } from './grammar.ts';

/** `the stop at TBC`, `build NNNN`, `in May 20XX`. */
export const initials: Grammar = {
  starts: 'TN2',
  read({ text }, at) {
    if (/[\p{L}\p{N}_@./-]/u.test(text[at - 1] ?? '')) return undefined;
    const found = sticky(
      /(TB[AC])(?![\p{L}\p{N}_])|(N{3,10})(?![\p{L}\p{N}_])|(20[0-9]?XX?)(?![\p{L}\p{N}_])/uy,
      text,
      at,
    );
    if (found === null) return undefined;
    const end = at + found[0].length;
    const before = lineBefore(text, at);
    const after = text.slice(end, end + 24);
    const isWanted =
      found[1] !== undefined
        ? /(?:\b(?:on|at|to|by|from|until|between)[ \t]|[€£$])$/i.test(before) &&
          !/^ (?:bank|stock|group|[\p{Lu}])/u.test(after)
        : found[2] !== undefined
          ? /(?:#|\b(?:build|version|order|ticket|case|issue|number|no\.?|ref\.?|pr|bug|invoice|room)[ \t]#?)$/i.test(
              before,
            )
          : found[3]!.length === 4 &&
            /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|in|of|year|until|by)[ \t]$/i.test(
              before,
            ) &&
            !/^ (?:series|range|models?)/i.test(after);
    return isWanted ? { end, kind: 'fill-in' } : undefined;
  },
};

/** `ticket number CCCCC`, `Dear YYYY,`: one capital again and again where a number or a name is wanted. */
export const sameLetter: Grammar = {
  starts: 'ABCDEFGHJKLMOPQRSTUVWYZ',
  read({ text }, at) {
    if (/[\p{L}\p{N}_@./-]/u.test(text[at - 1] ?? '')) return undefined;
    const found = sticky(/([A-Z])\1{2,15}(?![\p{L}\p{N}_@/-])/uy, text, at);
    if (found === null) return undefined;
    const end = at + found[0].length;
    const before = lineBefore(text, at);
    if (GREETING.test(before))
      return sticky(/[ \t]*[,:!\r\n]/y, text, end) === null ? undefined : { end, kind: 'fill-in' };
    if (found[0].length < 4 || /\b(?:formats?|written|like|such as|looks?|begins?|starts?)\b/i.test(before))
      return undefined;
    return /(?:#|\b(?:number|no\.?|nr\.?|reference|ref\.?|ticket|case|order|invoice|booking|claim|policy|shipment|parcel|tracking|serial|id|job|permit|licence|license)(?:(?: (?:for|of|with)(?: [\p{L}’']+){1,4})? (?:is|was))?:?[ \t]#?)$/iu.test(
      before,
    ) &&
      !/\b(?:ipv6|dns|quad|record)\b/i.test(before) &&
      sticky(/ (?:batter|records?|quer|rating|games?|gpu)/iy, text, end) === null
      ? { end, kind: 'fill-in' }
      : undefined;
  },
};

/** What speaks of how a date is written, not of a date. */
const OF_FORMAT =
  /\b(?:formats?|enter|type|typed|write|written|birth|style|fields?|box|boxes|such as|as in|looks?|reads?|use|day first|column)\b/i;
const DATE_BEFORE =
  /(?:\b(?:on|by|until|till|before|after|from|since|dated|at|to|in|through|is|was|of|due|and|the)|\w:)[ \t][*_]{0,2}$/i;

/** `on DD/MM/YYYY`, `at HH:MM`. */
export const dateMask: Grammar = {
  starts: 'DMYHdmyh',
  read({ text }, at) {
    if (/[\p{L}\p{N}_/.:-]/u.test(text[at - 1] ?? '')) return undefined;
    const found = sticky(
      /(?:(?:DD?|MM?|YY(?:YY)?)(?:[./-](?:DD?|MM?|YY(?:YY)?|20XX)){1,2}|DD? (?:Month|MM{1,3}|Mon) (?:YYYY|20XX)|Month (?:Day|DD?|Year|YYYY)|Day Month(?: Year)?|HH:MM)(?![\p{L}\p{N}_/:-])/iuy,
      text,
      at,
    );
    if (
      found === null ||
      !/^(?:[DMYH./:-]+(?:20XX)?|[dmyh./:-]+|DD? M\w+ (?:YYYY|20XX)|Month (?:Day|DD?|Year|YYYY)|Day Month(?: Year)?)$/.test(
        found[0],
      )
    )
      return undefined;
    const before = lineBefore(text, at);
    if (!DATE_BEFORE.test(before) || OF_FORMAT.test(before)) return undefined;
    return { end: at + found[0].length, kind: 'fill-in' };
  },
};

/** `Your refund is $ .`: a sign of money and no sum. */
export const noSum: Grammar = {
  starts: '€$£₹₦',
  read({ text }, at) {
    const found = sticky(/[€$£₹₦](?= ?[.,;](?:[\s<]|$)| (?:by|on|per)\b)/y, text, at);
    if (found === null || text[at - 1] !== ' ') return undefined;
    return /\b(?:is|costs?|fee|total|refund|pay|paid|owe|charged|refunded|credited)[ \t]$/i.test(lineBefore(text, at))
      ? { end: at + 1, kind: 'fill-in' }
      : undefined;
  },
};

/** `ends 00/00/0000`: but not what a machine shows where there is no date. */
export const zeroDate: Grammar = {
  starts: '0',
  read({ text }, at) {
    if (/[\p{L}\p{N}_/.:-]/u.test(text[at - 1] ?? '')) return undefined;
    const found = sticky(/00[/.-]00[/.-](?:0000|00|20\d\d|20XX)(?![\p{L}\p{N}_])/uy, text, at);
    if (found === null || /\b(?:date|shows?|displays?|reads?|says?|as|value)[ \t]$/i.test(lineBefore(text, at)))
      return undefined;
    return OF_FORMAT.test(lineBefore(text, at)) ? undefined : { end: at + found[0].length, kind: 'fill-in' };
  },
};

const STEP = /^[ \t>]*\d{1,2}[.)][ \t]+$/;

/** `at ... o'clock`, `Dear ...,`: never dots that only wait. */
export const dots: Grammar = {
  starts: '.…',
  read({ text }, at) {
    if (!/[ \t€£$#]/.test(text[at - 1] ?? '')) return undefined;
    const date = sticky(/\.{2}[/-]\.{2}[/-]\.{2,4}(?![\p{L}\p{N}/.])/uy, text, at);
    if (date !== null) return { end: at + date[0].length, kind: 'fill-in' };
    const found = sticky(/\.{3,10}|…{1,3}/y, text, at);
    if (found === null) return undefined;
    const end = at + found[0].length;
    const before = lineBefore(text, at);
    // Steps of which none is written: "1. ...", "2. ...".
    if (STEP.test(before)) {
      const isAmong =
        sticky(/[ \t]*\r?\n[ \t>]*\d{1,2}[.)][ \t]+(?:\.{3,10}|…{1,3})[ \t]*(?:[\r\n]|$)/y, text, end) !== null ||
        (/(?:^|\n)[ \t>]*\d{1,2}[.)][ \t]+(?:\.{3,10}|…{1,3})[ \t]*\r?\n[ \t>]*\d{1,2}[.)][ \t]+$/.test(
          text.slice(Math.max(0, at - 60), at),
        ) &&
          sticky(/[ \t]*(?:[\r\n]|$)/y, text, end) !== null);
      return isAmong ? { end, kind: 'fill-in' } : undefined;
    }
    const blank =
      (GREETING.test(before) && sticky(/[ \t]*[,:!\r\n]/y, text, end) !== null) ||
      (MONEY.test(before) && sticky(/[\s,;]/y, text, end) !== null) ||
      // "We open at .... on Saturdays."
      (end - at > 3 &&
        /\b(?:at|on|from|until|till|by|between|room|number|is|to)[ \t]$/i.test(before) &&
        sticky(/[ \t](?:on|every|until|till|to|from|and|at|for|each|in|of)[ \t]/y, text, end) !== null) ||
      (VALUE_BEFORE.test(before) && /^[ \t]/.test(text[end] ?? '') && unitAfter(text, end));
    return blank ? { end, kind: 'fill-in' } : undefined;
  },
};

/** `The fee is ?? a month`, `issue #???`. */
export const questionMarks: Grammar = {
  starts: '?',
  read({ text }, at) {
    if (text[at - 1] === '?') return undefined;
    const found = sticky(/\?{2,8}(?:[:/.]\?{2,4}){0,2}/y, text, at);
    if (found === null) return undefined;
    const end = at + found[0].length;
    const before = lineBefore(text, at);
    if (/\?[:/]\?/.test(found[0]) && VALUE_BEFORE.test(before)) return { end, kind: 'fill-in' };
    const blank = MONEY.test(before)
      ? sticky(/[\s.,;%]|$/y, text, end) !== null
      : VALUE_BEFORE.test(before) &&
        !/\b(?:what|which|who|how|why)\b/i.test(before) &&
        (sticky(/[ \t]+[\p{Ll}]/uy, text, end) !== null ||
          unitAfter(text, end) ||
          /\b(?:number|no\.?|nr\.?|ref\.?|reference)[ \t]$/i.test(before));
    return blank ? { end, kind: 'fill-in' } : undefined;
  },
};

/** `€##.##`, `order ####`: mid-line only, for they open headings. */
export const hashes: Grammar = {
  starts: '#',
  read({ text }, at) {
    if (!/[ \t€£$]/.test(text[at - 1] ?? '')) return undefined;
    const named = sticky(/#N{2,10}(?![\p{L}\p{N}_])/uy, text, at);
    if (named !== null) return { end: at + named[0].length, kind: 'fill-in' };
    // "ticket #()"
    const empty = sticky(/# ?(?:\( {0,3}\)|\[ {0,3}\])(?![\p{L}\p{N}([{<])/uy, text, at);
    if (empty !== null)
      return NUMBERED.test(lineBefore(text, at)) ? { end: at + empty[0].length, kind: 'fill-in' } : undefined;
    const found = sticky(/#{2,16}(?:[.,/:-]#{1,6}){0,3}(?![\p{L}\p{N}#])/uy, text, at);
    if (found === null) return undefined;
    const end = at + found[0].length;
    const before = lineBefore(text, at);
    if (/\b(?:mask|format|pattern|template|regex|shape)\b/i.test(before)) return undefined;
    if (/[€£$]$/.test(before) || unitAfter(text, end)) return /\S/.test(before) ? { end, kind: 'fill-in' } : undefined;
    return /\b(?:number|no\.?|ref\.?|reference|order|invoice|ticket|case|account|ending(?: in)?|room|gate|bug|issue|pr|build|version|id|code|policy|meter|serial|booking|flight|call|ring)(?: (?:is|was|are))?:?[ \t]$/i.test(
      before,
    )
      ? { end, kind: 'fill-in' }
      : undefined;
  },
};

/** What has a number. */
const NUMBERED =
  /\b(?:ticket|case|order|invoice|request|claim|booking|reservation|issue|pr|bug|account|policy|permit|parcel|shipment|incident|reference|ref\.?|number|no\.?)[ \t]$/i;

/** `order xxxx`, `within xx days`: but no kisses. */
export const smallMask: Grammar = {
  starts: 'x',
  read({ text }, at) {
    if (!/[ \t€£$#(]|^$/.test(text[at - 1] ?? '')) return undefined;
    const ordinal = sticky(/x{1,2}(?:th|st|nd|rd)(?![\p{L}\p{N}])/uy, text, at);
    if (ordinal !== null && /\bthe[ \t]$/i.test(lineBefore(text, at)))
      return { end: at + ordinal[0].length, kind: 'fill-in' };
    const found = sticky(/x{2,16}(?:[.,/:-]x{1,8}){0,3}(?:[ -]x{2,8}){0,3}(?![\p{L}\p{N}_@-])/uy, text, at);
    if (found === null) return undefined;
    const end = at + found[0].length;
    const before = lineBefore(text, at);
    if (/^[/.]20/.test(text.slice(end, end + 3))) return undefined;
    const blank =
      MONEY.test(before) ||
      unitAfter(text, end) ||
      (/^xx[/.]xx$/.test(found[0]) && text[end] !== '/' && DATE_BEFORE.test(before)) ||
      (found[0].length === 2 &&
        /\b(?:between|within|at|on|by|room|gate|until|takes)[ \t]$|\bbetween \S+ and $/i.test(before) &&
        sticky(/[ \t]+\p{Ll}|[.,;:]/uy, text, end) !== null) ||
      (found[0].length > 2 &&
        /\b(?:number|no\.?|nr\.?|ref\.?|reference|order|invoice|ticket|case|account|code|within|ending(?: in)?)(?: (?:is|of))?:?[ \t]$/i.test(
          before,
        ) &&
        !/\d[ \t]?$/.test(before));
    return blank && sticky(/ ?[-–]? ?\d/y, text, end) === null ? { end, kind: 'fill-in' } : undefined;
  },
};
