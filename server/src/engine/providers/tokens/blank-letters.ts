/** Blanks written with the letter X: `XXX`, `X.X%`, `within X days`. */
import { once } from '../../text/once.ts';
import { isMentioned, isSlot, lineBefore, moneyBefore, sticky, unitAfter } from './blank-places.ts';
import type { Found, Grammar } from './grammar.ts';

/** "Super Bowl XXX", "the film XXX", "the form XXXX-XXXX": a numeral, a name, a pattern. */
const isNumeral = (text: string, at: number, found: string): boolean => {
  const before = text.slice(Math.max(0, at - 24), at);
  return (
    /^[^.!?\r\n]{0,12}roman numeral/i.test(text.slice(at + found.length, at + found.length + 30)) ||
    /\b(?:form|format|pattern|shape|mask)[:\s"“'*]*$/i.test(before) ||
    isExplained(text, at, at + found.length) ||
    // "Examples: line XXX-XXXX or meter XXXXX": how such a thing looks.
    /\b(?:examples?|e\.g\.)(?:\(s\))?[:,]/i.test(lineBefore(text, at)) ||
    // "a code such as XXXX-XXXX"; what "a quality such as XXXX" wants is to be written.
    ((/[^X]/.test(found) || OF_CODES.test(text.slice(Math.max(0, at - 80), at))) &&
      /\b(?:such as|like|e\.g\.)[:\s"“'*]*$/i.test(before)) ||
    (found === 'XXX' &&
      ((/["“]$/.test(before) && /["”]/.test(text[at + 3] ?? '')) ||
        /\b(?:bowl|chapter|volume|vol\.|part|psalm|book|canto|sonnet|wrestlemania|article|section|schedule|appendix|season|act|film|movie|song|album|legion|rated|olympiad)\s$/i.test(
          before,
        ) ||
        /^ (?:olympi|corps|legion|rating|rated|content)/i.test(text.slice(at + 3, at + 12)) ||
        countedPattern().test(text.slice(at + 3, at + 24))))
  );
};

/** "XXX on the label stands for …". */
const STANDS_FOR =
  /^["”'’*_]{0,3}(?: (?:on|in|at|beside|behind) (?:the|your|our) \p{Ll}+)? (?:simply |just |only |here )?(?:means|stands? for|is short for)\b/iu;
/** "Where the slip shows XXX, that is our code for 3XL": what the reader sees there is named, and told. */
const IF_SEEN =
  /\b(?:if|when|where|wherever|whenever|should)\b[^.!?\r\n]{0,60}\b(?:shows?|sees?|reads?|says?|has|have|prints?|displays?|carries|finds?|bears) ["“'*_]{0,3}$/i;
const IS_CODE =
  /^[^.!?\r\n]{0,50}\b(?:that|this|it|which|they)(?:['’]s| is| are| was)(?: only| just| simply)? (?:our|the|a|an|their)(?: [\p{L}'’]+){0,2} (?:codes?|signs?|marks?|abbreviations?|shorthand|placeholders?|masks?|letters?|symbols?)\b/iu;
const isExplained = (text: string, at: number, end: number): boolean => {
  const after = text.slice(end, end + 90);
  return STANDS_FOR.test(after) || (IF_SEEN.test(lineBefore(text, at)) && IS_CODE.test(after));
};

const OF_CODES =
  /\b(?:codes?|numbers?|formats?|patterns?|digits|plates?|cards?|keys?|sizes?|masks?|letters?|films?|songs?|names?)\b/i;

/** "the XXX Congress": what comes round again and is counted. */
const countedPattern = once(
  () =>
    /^ (?:congress|symposium|colloquium|biennale|triennale|games|dynasty|army|century|centenary|plenary|assembly|edition|(?:international|world|annual|national|ordinary|general) [\p{L}])/iu,
);

/** "in Xhr", where "the Xhr request" is a program's. */
const AMOUNT_BEFORE =
  /\b(?:in|within|for|of|at|by|every|takes?|weighs?|about|around|is|are|only|another|up to|under|over|than)[ \t]$/i;

const VERSION_BEFORE = /\b(?:version|release|build|firmware|update|ios|android|v)[ \t]?$/i;
/** "Model X seats", "Generation X people": a name. */
const NAMED_X =
  /\b(?:model|plan|series|tier|gen|generation|iphone|type|class|grade|os|project|planet|malcolm|line|team|group|level|sizes?|factor|division|chapter|roman|numeral|chromosomes?)[ \t]$/i;

/** "because of X, Y and Z": three reasons that are still to be named; axes, planes and letters are themselves. */
function lettersOfList(text: string, at: number): Found | undefined {
  const list = sticky(/X, Y,? (?:and|or|&) Z(?![\p{L}\p{N}'’_-])/uy, text, at);
  if (list === null) return undefined;
  const end = at + list[0].length;
  const before = text.slice(Math.max(0, at - 60), at);
  const after = text.slice(end, end + 30);
  return !WANTS_LIST.test(before) ||
    OF_LETTERS.test(before) ||
    OF_LETTERS.test(after) ||
    /^ (?:are|is|as|be|become|stand|denote|mean)\b/.test(after)
    ? undefined
    : { start: at, end, kind: 'fill-in' };
}
const WANTS_LIST =
  /\b(?:because of|due to|needs?|offers?|send|sends|includes?|including|such as|like|with|about|regarding|explains?|covers?|provide|require|requires|of|for|by|from|tell us|told us|mentioned|have|has)[ \t][*_]{0,2}$/i;
const OF_LETTERS =
  /\b(?:ax[ei]s|coordinates?|planes?|directions?|dimensions?|variables?|values?|letters?|keys?|buttons?|columns?|rows?|points?|vectors?|rotations?|generations?|gen|models?|series|factors?|if|let|where|angles?|positions?|parameters?|layers?)\b/i;

/** `XXX`, `XX/XX/XXXX`, `X.X%`, `+XX XXXX`, `€XX,XX`, `within X days`. */
export const letterMask: Grammar = {
  starts: 'X',
  // `vX.X`
  inWord: true,
  read({ text }, at) {
    const before = text[at - 1] ?? '';
    const money = moneyBefore(text, at);
    const short = sticky(/X\.(?:X(?:\.X)?|Y(?:\.Z)?)(?![\p{L}\p{N}]|\.\p{N})/uy, text, at);
    if (short !== null && /\b(?:v|version )$/i.test(text.slice(Math.max(0, at - 9), at)))
      return { start: at, end: at + short[0].length, kind: 'fill-in' };
    if (/[\p{L}\p{N}_@./\\-]/u.test(before) && !money) return undefined;
    // "The RX was low": no rand.
    if (/\p{L}/u.test(before) && sticky(/X(?![X.,])/y, text, at) !== null) return undefined;
    if (money === false && text[at - 1] === '$' && /[$(=]/.test(text[at + 1] ?? '')) return undefined;
    const fixed = sticky(/(?:XX[./-]XX[./-]20(?:XX|\d[X\d])|XX:(?:XX|[0-5][05]))(?![\p{L}\p{N}])/uy, text, at);
    if (fixed !== null) return { start: at, end: at + fixed[0].length, kind: 'fill-in' };
    const list = lettersOfList(text, at);
    if (list !== undefined) return list;
    // "from X:00 AM"
    const clock = sticky(/X{1,2}:[0-5]\d(?: ?(?:[AP]M|[ap]m|[ap]\.m\.))?(?![\p{L}\p{N}:])/uy, text, at);
    if (
      clock !== null &&
      (/m\.?$/i.test(clock[0]) ||
        /\b(?:at|from|by|until|till|to|before|after|between)[ \t]$/i.test(text.slice(Math.max(0, at - 10), at)))
    )
      return { start: at, end: at + clock[0].length, kind: 'fill-in' };
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
    // "at XXam", "weighs XXkg"
    const hour = /^X{1,5}(?:[:.,]X{1,2})?$/.test(found[0])
      ? sticky(/(?:am|pm|kg|km|cm|mm|gb|mb|kwh|mins?|hrs?|(?<=XX)ml|mph|mbps|lbs?)(?![\p{L}\p{N}])/uy, text, end)
      : null;
    if (
      hour !== null &&
      / $/.test(before) &&
      (found[0].length > 1 || AMOUNT_BEFORE.test(text.slice(Math.max(0, at - 12), at)))
    )
      return { start, end: end + hour[0].length, kind: 'fill-in' };
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
    if (found[0] === 'X-X' && unitAfter(text, end)) return { start, end: whole, kind: 'fill-in' };
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
