/** What stands around a blank: what tells it from the customer's own words, and from what is on a screen. */
import { once } from '../../text/once.ts';

/** @returns what a sticky pattern finds at a place */
export function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** What stands before `at` on its line, as far as these rules look. */
export function lineBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - LOOKED_BACK), at);
  return near.slice(Math.max(near.lastIndexOf('\n'), near.lastIndexOf('\r')) + 1);
}
const LOOKED_BACK = 80;

const UNIT =
  /[ \t]?(?:%|(?:business |working |calendar )?(?:days?|hours?|hrs?|minutes?|mins?|weeks?|months?|years?|nights?)\b|o['’]clock|[ap]\.?m\b|euros?\b|pounds\b|dollars\b|percent\b|per cent\b|litres?\b|liters?\b|miles\b|km\b|kg\b|kwh\b|gb\b|metres\b|meters\b|people\b|persons\b|guests\b|seats\b|copies\b|pieces\b|points\b|items\b|credits\b|coins\b|stamps\b|vouchers\b|passengers\b|places\b|spaces\b|times\b|tickets\b|stops\b|(?:EUR|USD|GBP|CHF|AUD|CAD|NZD|INR|ZAR|SEK|NOK|DKK|PLN)\b|[€£]|kr\b)/iy;
/** @returns whether a unit stands there: "days", "%", "o'clock". */
export const unitAfter = (text: string, at: number): boolean => sticky(UNIT, text, at) !== null;

export const GREETING =
  /(?:^|[\s,])(?:dear|hi|hello|hey|greetings|good (?:morning|afternoon|evening|day)|mrs?\.?|ms\.?|mr\.?\/mrs?\.?|mr\.?\/ms\.?|dr\.?) $/i;
export const MONEY = /(?:[€$£]|(?:^|\s)[€$£] |#)$/;
const CURRENCY =
  /(?:^|[\s(])(?:R|Rs\.?|KSh|Ksh|kr|EUR|USD|GBP|CHF|AUD|CAD|NZD|INR|ZAR|NGN|RM|SGD|AED|SEK|NOK|DKK|PLN|TL)[ \t]?$/;
/** @returns whether money is named right before: "R", "EUR ". */
export const moneyBefore = (text: string, at: number): boolean => CURRENCY.test(text.slice(Math.max(0, at - 6), at));

/** What tells of a text that is seen somewhere, and the beginning of that text: "the log says “[error] disk". */
const SHOWN =
  /\b(?:(?:titles?|subject(?: line)?|format|pattern|headline) (?:like|such as|as in|of the form)|shows?|showed|showing|reads?|says?|said|prints?|printed|displays?|displayed|saw|see|sees|text|placeholder|template|appears?|called|words?|wrote|replace|instead of|log|line|message|error|worksheet|packet|field|box|prefix|button|label|begins with|starts with)\b[^.!?"“\r\n]{0,20}["“][^"“”\r\n]{0,40}$/i;
const QUOTE_ENDS = /^[^"“”\r\n]{0,40}["”]/;
/** "Keep “[orchard #ID]” in the subject line". */
const inSubjectPattern = once(
  () =>
    /^[^"“”\r\n]{0,40}["”],? (?:in|into|as|to|at|on) (?:the |your )?(?:\p{Ll}+ ){0,3}(?:subject|title|reference)\b/u,
);
/** @returns whether what stands there is quoted as it is seen somewhere, not left for a person. */
export const isMentioned = (text: string, at: number, end: number): boolean => {
  const after = text.slice(end, end + 70);
  return (
    QUOTE_ENDS.test(after.slice(0, 41)) &&
    (SHOWN.test(text.slice(Math.max(0, at - 90), at)) || inSubjectPattern().test(after))
  );
};

/** `Replace <your-token> in the command with …`: the reader puts in what is theirs. */
export const isReplacedByReader = (text: string, at: number): boolean =>
  /(?:(?:^|[.!?:\r\n]\s*|\b(?:and|then|please) )(?:replace|substitute|swap|change)|\b(?:replacing|substituting|instead of|where|in place of)) ["“'`]?$/i.test(
    text.slice(Math.max(0, at - 30), at),
  );

/** Where one word or figure is wanted: "between XX and", "spoken to XX at the depot". */
const WANTED_BEFORE =
  /(?:^|[\s(,])(?:on|at|by|to|until|till|within|between|with|about|around|ask|room|gate|flight|number|row|seat|bay|platform|page|version|takes?|took|costs?|mrs|ms|dr\.?|January|February|March|April|May|June|July|August|September|October|November|December)[ \t][*_]{0,2}$/i;
const NO_SLOT_AFTER =
  /^[*_]{0,2}[ \t]*(?:albums?|chromosomes?|karyotype|generation|sizes?|tapes?|band|genes?|logo|club|series|century|version|edition|ax[ei]s|model|label)\b/i;
/** @returns whether a mask of two signs, or an X, is wanted there. */
export function isSlot(text: string, at: number, mask: string, end: number): boolean {
  const before = lineBefore(text, at);
  const after = text.slice(end, end + 24);
  if (/\b(?:mrs?\.?|ms\.?|dr\.?) $/i.test(before) && mask.length > 1) return true;
  if (GREETING.test(before)) return /^[*_]{0,2}(?:[,!:]|[\r\n]|$)/.test(after);
  if (mask.length < 2) return false;
  if (
    /\b(?:sizes?|roman|numerals?|letters?|chromosomes?|called|named|begin|begins|starts?|ends?|prefix|plates?|codes?)\b/i.test(
      before,
    ) ||
    NO_SLOT_AFTER.test(after)
  )
    return false;
  const between = /\bbetween \S+ and $/i.test(before) || /\bfrom \S+ to $/i.test(before);
  if (!between && !WANTED_BEFORE.test(before)) return false;
  return /^[*_]{0,2}(?:[.,;!?)]|[ \t]+(?:\p{Ll}|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|[ \t]*(?:[\r\n]|$))/u.test(
    after,
  );
}

/** Where a value follows: "on …", "order number …". */
export const VALUE_BEFORE =
  /(?:^|[\s(])(?:on|at|by|of|is|are|to|from|for|until|till|within|in|with|between|about|around|another|number|no\.?|nr\.?|ref\.?|reference|order|invoice|ticket|case|room|costs?|takes?)[ \t]$/i;

/** @returns whether brackets that hold signs alone (`[●]`, `[   ]`, `[...]`) are a blank: never a checkbox or a cut. */
export function signsOnly(text: string, at: number, inner: string, end: number): boolean {
  if (!/^(?: {1,20}|[.…]{1,8}|[_?•●■▪*#–-]{1,12}|[XxNn]{1,2})$/.test(inner)) return false;
  const before = lineBefore(text, at);
  if (/^(?:x|n|nn|N|NN)$/.test(inner)) return unitAfter(text, end) && /\p{L}/u.test(before);
  if (/^X{1,2}$/.test(inner) && sticky(/ (?:out )?of \S/y, text, end) !== null) return true;
  if (GREETING.test(before) || MONEY.test(before) || unitAfter(text, end)) return /\S/.test(before);
  if (/^X/i.test(inner))
    return /\b(?:floor|row|gate|seat|level|step|version|within|room|number|platform|page)[ \t]$/i.test(before);
  return !/^[.…*–-]+$/.test(inner) && VALUE_BEFORE.test(before);
}

/** A form that the customer signs: its lines are theirs to fill in. */
const SIGNED =
  /\b(?:signatures?|signed(?: by)?|sign here|initials|witness(?:ed by)?)\b[^\r\n_]{0,30}_{3,}|_{3,}[ \t]*(?:\r?\n)?[ \t(]*(?:signature|signed|sign here)\b/i;
/** @returns whether the text is such a form. */
export const isOfForm = (text: string): boolean => text.includes('___') && SIGNED.test(text);

/** `/invite <player>`, `git clone <repo>`: the customer types it. */
const COMMAND =
  /(?:^|[\s("“])(?:[/!.?$][a-z][\w-]*|@[\w-]*bot(?: [a-z][\w-]*)?|--?[a-z][\w-]*=?|(?:git|npm|npx|yarn|pnpm|pip|pip3|docker|kubectl|sudo|curl|wget|ssh|scp|cd|brew|apt|apt-get|cargo|go|node|python|python3|java|chmod|mkdir|cp|mv|rm|ping|nslookup|dig))(?: \S+){0,4} $/;
/** "the format <kind>: <summary>": how such a thing is written. */
const SYNTAX =
  /\b(?:formats?|syntax|pattern|convention|usage:|of the form|(?:log|console|terminal|script|command|program) (?:shows?|prints?|says?|writes?))(?: (?:is|of|like))?[\s:#@"“'(]{1,4}(?:<[\w-]{1,30}>[\s:./,()#@-]{1,4}){0,6}$/i;
export const isOfSyntax = (text: string, at: number, words: string): boolean =>
  /^[a-z][\w-]*$/.test(words) && SYNTAX.test(lineBefore(text, at));
export const isOfCommand = (text: string, at: number): boolean => COMMAND.test(lineBefore(text, at));

export const FIELD_AFTER =
  /^["”'*_]*\s*(?:button|key|keys|tab|menu|option|icon|page|field|fields|box|boxes|checkbox|screen|section|tag|label|column|columns|line|row|type|format|function|value)\b/i;
export const FIELD_BEFORE =
  /\b(?:click|press|tap|select|choose|pick|enter|type|sort|group|filter|order by|fill in|complete|multiply|divide|column|field|box|button|called|labell?ed|asks (?:you )?for)\b[^.!?\r\n]{0,30}$/i;

/** A set of words, written as one text. */
export const spoken = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Right before or after a key, a button or a menu: what stands in brackets there is its name. */
export const CONTROL_BEFORE =
  /\b(?:click|press|tap|hit|select|choose|push|open|pick|check|tick|go to|under|labell?ed|called|marked|(?:box|field|button|key|tab|menu))(?: on)?(?: the)?:?[\s"“'*_+>›→-]*$|[>›→]\s*$|\b(?:click|press|tap|hit|select|choose|open|go to)\b[^.!?\r\n]*\][*_]*,?(?: (?:and|then|or|and then|plus))? $/i;
export const CONTROL_AFTER =
  /^["”'*_]*\s*(?:(?:button|key|keys|tab|menu|option|icon|page|field|box|checkbox|screen|section|tag|label|badge)\b|[>›→+])/i;
