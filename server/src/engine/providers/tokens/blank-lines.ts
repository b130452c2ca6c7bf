/** Blanks drawn as lines: `____`, `Order number: -----`. */
import { once } from '../../text/once.ts';
import { isMentioned, isOfForm, lineBefore, moneyBefore, sticky, unitAfter } from './blank-places.ts';
import type { Grammar } from './grammar.ts';

/** "The quiz asks: the sea is ____", "Enter ____ in the app". */
const OF_EXERCISE = /\b(?:quiz|exercise|worksheet|puzzle|crossword|riddle|hangman)\b|(?:^|[.!?] )(?:Enter|Type)\b/;

/** `[ ] Other: ____`: the customer ticks and writes there. */
const TO_TICK = /(?:^|[ \t])(?:\\?\[[ xX]?\\?\]|[☐□▢◻])[ \t]/;

/** `____`: but not a line of nothing else (a rule), nor part of a word. */
export const underscores: Grammar = {
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
    const before = lineBefore(text, at);
    return alone || isMentioned(text, at, end) || OF_EXERCISE.test(before) || TO_TICK.test(before)
      ? { end }
      : { end, kind: 'fill-in' };
  },
};

/** What a value stands behind: `Order number: -----`. */
const BEFORE_VALUE =
  /(?:[:#№]|\b(?:number|no\.?|nr\.?|date|amount|total|code|name|address|reference|by|on|at|of|to|is|for|until|from))[ \t*_]{0,4}$|\b(?:serial|ref\.?|policy|account|meter|plot|flat|dr\.?|mrs?\.?|ms\.?|dear|hi|hello|between|within|costs?|called|named|contact(?:ing)?|call(?:ing)?|ask(?:ing)?|visit(?:ing)?|emailing|via|through|about|with|your|our|the|server|host|domain|member|driver|clinic|branch)[ \t*_]{1,4}$/i;

/** "Number" in languages that do not set a word apart by two dashes, and in some that do. */
const numberElsewherePattern = once(
  () => /(?<!\p{L})(?:شماره(?: ?ی)?|رقم|номер\p{L}{0,2}|n[uú]mero|numéro|nummer|numer|numara\p{L}{0,4}|n[°º])[ \t]$/iu,
);
const undashedPattern = once(() => /(?<!\p{L})(?:شماره(?: ?ی)?|رقم)[ \t]$/u);
/** "ticket number -- has been closed": the verb follows at once, and no other dash stands before it. */
const NUMBER_BEFORE =
  /^(?!.*--).*\b(?:ticket|case|order|invoice|request|claim|booking|reservation|account|policy|reference|tracking|serial) (?:number|no\.?|nr\.?|id|#)[ \t]$/i;
const VERB_AFTER =
  /[ \t](?:is|was|has|had|will)(?: now| already)? (?:be|been|\p{Ll}+(?:ed|ing)|ready|open|done|with|on|in)\b/iuy;

/** Two to four dashes are a pause as a rule: a value where they touch the sign of money or of a number, or stand where only a number can. */
function shortLine(text: string, at: number, end: number, line: string): number | undefined {
  if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return undefined;
  const money = sticky(/[€$£](?=[\s.,;)]|$)/y, text, end);
  if (money !== null && /(?:^|\s)$/.test(line)) return end + money[0].length;
  const apart = sticky(/[\s.,;)]|$/y, text, end) !== null;
  if (/(?:^|\s)[€$£#]$/.test(line)) return apart ? end : undefined;
  const isNumber =
    (end - at > 2 ? numberElsewherePattern() : undashedPattern()).test(line) &&
    sticky(/[ \t]+\p{L}|[.,;]/uy, text, end) !== null;
  return isNumber || (NUMBER_BEFORE.test(line) && sticky(VERB_AFTER, text, end) !== null) ? end : undefined;
}

/** `----------` or `.......` where a value belongs: never a rule, a row of a table or the end of a sentence. */
export const leader: Grammar = {
  starts: '-.–—',
  read({ text }, at) {
    const sign = text[at]!;
    if (text[at - 1] === sign) return undefined;
    const found = sticky(sign === '-' ? /-+/y : sign === '.' ? /\.+/y : /[–—]+/y, text, at)!;
    const end = at + found[0].length;
    const line = lineBefore(text, at);
    if (found[0].length < (/[–—]/.test(sign) ? 3 : 5)) {
      const short =
        sign === '-' && found[0].length > 1 && !line.includes('|') ? shortLine(text, at, end, line) : undefined;
      return short === undefined ? undefined : { end: short, kind: 'fill-in' };
    }
    const isValue =
      !line.includes('|') &&
      (BEFORE_VALUE.test(line) || numberElsewherePattern().test(line)) &&
      sticky(/[ \t]*(?:[\r\n]|$)|[ \t,;)*_]/y, text, end) !== null;
    return isValue ? { end, kind: 'fill-in' } : { end };
  },
};
