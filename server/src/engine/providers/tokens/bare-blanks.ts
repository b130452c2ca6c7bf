/** Blanks without brackets that say so: a note in parentheses, words in capitals, dots, question marks, masks of a date. */
import { asksFor, standsForBlank } from './blanks.ts';
import type { Found, Grammar } from './grammars.ts';

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** What stands before `at` on its line, as far as these rules look. */
export const lineBefore = (text: string, at: number): string =>
  /[^\r\n]*$/.exec(text.slice(Math.max(0, at - 80), at))![0];

const UNIT =
  /[ \t]?(?:%|(?:business |working |calendar )?(?:days?|hours?|hrs?|minutes?|mins?|weeks?|months?|years?|nights?)\b|o['’]clock|[ap]\.?m\b|euros?\b|pounds\b|dollars\b|percent\b|per cent\b|litres?\b|liters?\b|miles\b|km\b|kg\b|kwh\b|gb\b|metres\b|meters\b|people\b|persons\b|guests\b|seats\b|copies\b|pieces\b|points\b|items\b|litres\b|credits\b|coins\b|stamps\b|vouchers\b|passengers\b|places\b|spaces\b|times\b|tickets\b|stops\b|(?:EUR|USD|GBP|CHF|AUD|CAD|NZD|INR|ZAR|SEK|NOK|DKK|PLN)\b|[€£]|kr\b)/iy;
/** @returns whether a unit stands there: "days", "%", "o'clock". */
export const unitAfter = (text: string, at: number): boolean => sticky(UNIT, text, at) !== null;

const GREETING = /(?:^|[\s,])(?:dear|hi|hello|hey|mrs?\.?|ms\.?|mr\.?\/mrs?\.?|mr\.?\/ms\.?|dr\.?) $/i;
const MONEY = /(?:[€$£]|(?:^|\s)[€$£] |#)$/;
const CURRENCY =
  /(?:^|[\s(])(?:R|Rs\.?|KSh|Ksh|kr|EUR|USD|GBP|CHF|AUD|CAD|NZD|INR|ZAR|NGN|RM|SGD|AED|SEK|NOK|DKK|PLN|TL)[ \t]?$/;
/** @returns whether money is named right before: "R", "EUR ". */
export const moneyBefore = (text: string, at: number): boolean => CURRENCY.test(text.slice(Math.max(0, at - 6), at));

/** What tells of a text that is seen somewhere: "your template shows". */
const SHOWN =
  /\b(?:shows?|showed|showing|reads?|says?|said|prints?|printed|displays?|displayed|saw|see|sees|text|placeholder|template|appears?|called|words?|wrote|replace|instead of)\b[^.!?\r\n]{0,20}["“]$/i;
/** @returns whether what stands there is quoted as it is seen somewhere, not left for a person. */
export const isMentioned = (text: string, at: number, end: number): boolean =>
  /["”]/.test(text[end] ?? '') && SHOWN.test(text.slice(Math.max(0, at - 60), at));

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
const VALUE_BEFORE =
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
  /(?:^|[\s("“])(?:[/!][a-z][\w-]*|--?[a-z][\w-]*=?|(?:git|npm|npx|yarn|pnpm|pip|pip3|docker|kubectl|sudo|curl|wget|ssh|scp|cd|brew|apt|apt-get|cargo|go|node|python|python3|java|chmod|mkdir|cp|mv|rm|ping|nslookup|dig))(?: \S+){0,4} $/;
export const isOfCommand = (text: string, at: number): boolean => COMMAND.test(lineBefore(text, at));

/** Words that make a note in parentheses one for the customer: "(enter your name)". */
const THEIRS = /\b(?:your|the|a|an|it|them|both|all|this|that|one|to|up|us|me|if|any|more|for|with|on|as|into|each)\b/i;
const NOT_ALONE =
  /^(?:days|day|month|year|hours|minutes|weeks|phone|mobile|email|plan|code|policy|service|feature|action|event|specific|relevant|example|currency|area|colour|color|size|price|total|sum|number|no|id|cause|level|house|flat|car|meal|gift|school|child|issue|problem|step|steps|details|method|point|points|title|bank|user|customer|client|result|solution|mail|address|post|hotel|room|flight|pin|order|account|ticket|case|product|model|version|invoice|tracking|discount|credit|compensation|benefit|information|info|device|browser|project|game)$/;
const FIELD_AFTER =
  /^["”'*_]*\s*(?:button|key|keys|tab|menu|option|icon|page|field|fields|box|boxes|checkbox|screen|section|tag|label|column|columns|line|row|type|format|function|value)\b/i;
const FIELD_BEFORE =
  /\b(?:click|press|tap|select|choose|pick|enter|type|sort|group|filter|order by|fill in|complete|multiply|divide|column|field|box|button|called|labell?ed)\b[^.!?\r\n]{0,30}$/i;
/** Before a noun in parentheses that replaces it: "Dear (name)", "on (date)", "at the (branch) branch". */
const NOUN_BEFORE =
  /(?:^|[\s])(?:dear|hi|hello|hey|on|at|by|from|to|until|before|because|because of|due to|is|of|for|with|in|the|your|our|called|named|visit|contact|see|ask|call|mr\.?\/mrs?\.?|mr\.?\/ms\.?|mrs?\.?|ms\.?|dr\.?)[ \t]$|: $|[€$£#] ?$/i;

/** A note to whoever sends the reply, or the noun that they were to replace. */
const parentheses: Grammar = {
  starts: '(',
  read({ text }, at) {
    const found = sticky(/\(([\p{L}][\p{L}'’ /-]{1,60}\.?|[ .…_?]{2,20})\)/uy, text, at);
    if (found === null || /[\p{L}\p{N}_\]]/u.test(text[at - 1] ?? '')) return undefined;
    const inner = found[1]!.trim().replace(/\.$/, '');
    const end = at + found[0].length;
    const before = lineBefore(text, at);
    if (!/\p{L}/u.test(inner))
      return GREETING.test(before) || MONEY.test(before) ? { end, kind: 'fill-in' } : undefined;
    const opens = /(?:^|[.!?]) ?$/.test(before);
    if (
      opens &&
      /^(?:explain|describe|summari[sz]e|restate|acknowledge|mention|outline) (?:the|why|what|how|their|that|when)\b/i.test(
        inner,
      )
    )
      return { end, kind: 'fill-in' };
    return (isNote(inner.toLowerCase()) &&
      !FIELD_AFTER.test(text.slice(end, end + 20)) &&
      !FIELD_BEFORE.test(before)) ||
      isReplaced(inner, before, text.slice(end, end + 20))
      ? { end, kind: 'fill-in' }
      : undefined;
  },
};

const words = (inner: string): string[] => inner.split(/[ /-]+/).map((w) => w.replace(/['’]s?$/, ''));

function isNote(inner: string): boolean {
  if (
    /^(?:please |pls |kindly )?(?:to be )?(?:fill(?:ed)?[- ]?in|filled|inserted)(?: by (?:the )?(?:agent|adviser|advisor|us|staff|rep|team))?$/.test(
      inner,
    )
  )
    return true;
  if (
    /^(?:the )?(?:agents?|adviser|advisor|rep|csr|operator|sender|author) (?:to|must|should|please) \p{L}/u.test(inner)
  )
    return true;
  if (/^your (?:first |full |last |own )?name(?: here)?$/.test(inner)) return true;
  const all = words(inner);
  const last = all[all.length - 1] === 'here' ? all[all.length - 2] : all[all.length - 1];
  if (
    all[0] === 'insert' &&
    all.slice(1, 4).some((w) => standsForBlank(w)) &&
    !/ (?:card|disc|coin|key|battery|plug)\b/.test(inner)
  )
    return true;
  if (/^(?:first|last|full|customer|client|guest|patient|agent|user|member) name(?: here)?$/.test(inner)) return true;
  const known = last !== undefined && (standsForBlank(last) || /^(?:line|extension|text|form|screenshot)$/.test(last));
  if (all.length < 2 || !known) return false;
  if (all[all.length - 1] === 'here' && !THEIRS.test(inner)) return !/^(?:see|sign|click|start|look)\b/.test(inner);
  if (all[0] === 'insert') return !/ (?:card|disc|coin|key|battery|plug)\b/.test(inner);
  return (asksFor(all[0]!) || all[0] === 'fill') && !THEIRS.test(inner);
}

function isReplaced(inner: string, before: string, after: string): boolean {
  // "model (model)": the noun again.
  const once = inner.toLowerCase();
  if (standsForBlank(once) && before.toLowerCase().endsWith(` ${once} `)) return true;
  if (!NOUN_BEFORE.test(before) || FIELD_AFTER.test(after) || FIELD_BEFORE.test(before)) return false;
  const all = words(inner.toLowerCase());
  const last = all[all.length - 1]!;
  if (all.length > 3 || !standsForBlank(last) || THEIRS.test(inner)) return false;
  // "the (branch) branch": the noun again.
  if (all.length === 1 && new RegExp(`^ ${last}\\b`, 'i').test(after)) return true;
  if (/(?:the|your|our)[ \t]$/i.test(before)) return false;
  return all.length === 1
    ? !NOT_ALONE.test(last) ||
        GREETING.test(before) ||
        (/^(?:day|month|weekday)$/.test(last) && /\b(?:on|in)[ \t]$/i.test(before))
    : all.every(
        (w) =>
          standsForBlank(w) ||
          /^(?:first|last|full|start|end|due|delivery|booking|our|new|agent|refund|pick|up|drop|off|collection|meeting|nearest|local|new|old|total|exact|direct|job|unit|post|bank|branch)$/.test(
            w,
          ),
      );
}

/** `reply by insert date here`: an order amid a sentence. */
const amid: Grammar = {
  starts: 'i',
  read({ text }, at) {
    if (!/[ \t]/.test(text[at - 1] ?? '')) return undefined;
    const found = sticky(
      /insert (?:[\p{L}'’]+ ){0,3}(?:name|date|day|time|number|link|url|code|amount|price|reason|address|text|product|details|email|phone)(?: here)?(?![\p{L}\p{N}])/uy,
      text,
      at,
    );
    if (found === null || THEIRS.test(found[0])) return undefined;
    const place = /(?:\b(?:by|on|at|of|is|from|until|before|dear|hi|hello)|[:–-])[ \t]$/i.test(lineBefore(text, at));
    return place ? { end: at + found[0].length, kind: 'fill-in' } : undefined;
  },
};

/** `_insert ticket number_`, `*insert date*`. */
const marked: Grammar = {
  starts: '_*-',
  read({ text }, at) {
    const found = sticky(/([_*]{1,2}|--)(insert (?:[\p{L}'’]+ ){0,4}[\p{L}]+)\1(?![\p{L}\p{N}])/iuy, text, at);
    if (found === null || /[\p{L}\p{N}_*]/u.test(text[at - 1] ?? '') || !isNote(found[2]!.toLowerCase()))
      return undefined;
    return { end: at + found[0].length, kind: 'fill-in' };
  },
};

const NAMED =
  "(?:(?:FIRST|LAST|FULL|YOUR|THE|CUSTOMER|CLIENT|USER|GUEST|PATIENT|TENANT|MEMBER|AGENT|COMPANY|PRODUCT|PROJECT|ACCOUNT|ORDER|TICKET|TRACKING|CASE|CAMPAIGN|INVOICE|REFERENCE|BRANCH|STORE|SHOP|EVENT|DRIVER|TEAM|PHONE|START|END|DUE|DELIVERY|REFUND|ARRIVAL|BOOKING)(?:['’]?S)? ){0,2}";
const VALUE =
  '(?:NAME|FIRSTNAME|LASTNAME|SURNAME|NUMBER|DATE|TIME|AMOUNT|ADDRESS|LINK|URL|BRANCH|PLACE|PRICE|REASON|VENUE)';
/** What is asked for in capitals beside INSERT or HERE. */
const ASKED_FOR =
  '(?:NAME|FIRSTNAME|LASTNAME|SURNAME|NUMBER|DATE|DAY|TIME|AMOUNT|ADDRESS|LINK|URL|BRANCH|PLACE|PRICE|REASON|VENUE|CODE|TEXT|GREETING|APOLOGY|PRODUCT|EMAIL|PHONE|CITY|ITEM|TITLE|COMPANY|AGENT|CUSTOMER|SIGNATURE|DETAILS|DESCRIPTION|LOCATION|REFERENCE|FEE|DISCOUNT|PERCENTAGE|MESSAGE|NOTE|INFO|INFORMATION|EXPLANATION|DEADLINE|TRACKING|QUOTE|SENTENCE|PARAGRAPH|STEPS|ISSUE|PROBLEM|TEAM|DEPARTMENT)';
const CAPITALS: readonly (readonly [RegExp, 'value' | 'any' | 'sign' | 'close' | 'colon'])[] = [
  [
    new RegExp(
      `(?:INSERT|ADD|PUT|PASTE|STATE|MENTION|DESCRIBE|FILL IN) (?:[A-Z]{2,} ){0,3}${ASKED_FOR}(?: HERE)?(?![\\p{L}\\p{N}_]| [A-Z]{2})`,
      'uy',
    ),
    'any',
  ],
  [new RegExp(`${NAMED}${ASKED_FOR} HERE(?![\\p{L}\\p{N}_])`, 'uy'), 'any'],
  [/(?:LINK|URL|NUMBER|DATE|TIME|NAME|AMOUNT|ADDRESS|REASON|CODE|PRICE)(?=\.?(?:[\r\n]|$))/uy, 'colon'],
  [/(?:NAME|SIGNATURE|AGENT)(?![\p{L}\p{N}_]| [A-Z]{2})/uy, 'close'],
  [/(?:YOUR|AGENT|ADVIS[EO]R|STAFF|MANAGER) (?:FIRST |FULL )?NAME(?![\p{L}\p{N}_]| [A-Z]{2})/uy, 'sign'],
  [/(?:DATE ?[/&] ?TIME|DAY ?[/&] ?(?:DATE|TIME))(?![\p{L}\p{N}_]| [A-Z]{2})/uy, 'value'],
  [new RegExp(`${NAMED}${VALUE}(?![\\p{L}\\p{N}_/=-]| [A-Z]{2})`, 'uy'), 'value'],
];
const CAPITALS_BEFORE =
  /(?:^|[\s,;:(])(?:dear|hi|hello|hey|on|at|by|of|is|for|from|until|before|to|with|in)[ \t][*_]{0,2}$/i;
/** The end of a letter: "Kind regards, ". */
const CLOSING =
  /(?:^|[\s])(?:regards|wishes|best|sincerely|faithfully|truly|thanks|thank you|cheers|yours|warmly|respectfully),[ \t*_]{0,4}(?:\r?\n[ \t*_]{0,4})?$/i;
const SHOUT_BEFORE = /[A-Z]{2,}[ \t][*_]{0,2}$/;

/** `Hi NAME`, `on DATE/TIME`, `INSERT NAME HERE`. */
const capitals: Grammar = {
  starts: 'ABCDEFGILMNOPQRSTUVY',
  read({ text }, at) {
    if (!/^[A-Z]{3}/.test(text.slice(at, at + 3)) || /[\p{L}\p{N}_#@./$%{[<|-]/u.test(text[at - 1] ?? ''))
      return undefined;
    const before = lineBefore(text, at);
    if (SHOUT_BEFORE.test(before) && !/\bI $/.test(before)) return undefined;
    for (const [source, kind] of CAPITALS) {
      const found = sticky(source, text, at);
      if (found === null) continue;
      const end = at + found[0].length;
      if (FIELD_AFTER.test(text.slice(end, end + 20)) || FIELD_BEFORE.test(before)) return undefined;
      if (isMentioned(text, at, end)) return undefined;
      if (kind === 'any') return { end, kind: 'fill-in' };
      if (kind === 'colon') {
        if (/\p{Ll}: [*_]{0,2}$/u.test(before)) return { end, kind: 'fill-in' };
        continue;
      }
      if (kind === 'close') {
        if (CLOSING.test(text.slice(Math.max(0, at - 40), at))) return { end, kind: 'fill-in' };
        continue;
      }
      if (kind === 'sign') {
        const alone = /(?:^|,|–|-)[ \t*_]*$/.test(before) && sticky(/[*_]*[ \t]*(?:[\r\n]|$)/y, text, end) !== null;
        if (alone) return { end, kind: 'fill-in' };
        continue;
      }
      if (found[0] === 'REASON' && /\b(?:because|because of|due to)[ \t]$/i.test(before))
        return { end, kind: 'fill-in' };
      if (!CAPITALS_BEFORE.test(before)) return undefined;
      // "cast to DATE": programs have such types; "at TIME" is a magazine's.
      if (
        /\b(?:to|of|with|in|is)[ \t]$/i.test(before) &&
        /^(?:NUMBER|DATE|TIME|PRICE|REASON|PLACE|NAME)$/.test(found[0])
      )
        return undefined;
      if (/^(?:LINK|URL|NUMBER|REASON|PRICE|PLACE)$/.test(found[0])) return undefined;
      return { end, kind: 'fill-in' };
    }
    return undefined;
  },
};

const TITLED: readonly (readonly [RegExp, RegExp])[] = [
  // "Dear Customer Name,"
  [
    /(?:\p{Lu}[\p{Ll}]+(?:['’]s)? ?(?:First |Last |Full )?[Nn]ame|Firstname|Lastname|Surname|Name)(?: Here)?(?=[*_]{0,2}(?:[,!:]|[\r\n]|$))/uy,
    GREETING,
  ],
  // "Thank you for ringing Company Name."
  [
    /(?:Your |Our )?(?:Company|Business|Brand|Store|Shop|Hotel|School|Clinic|Restaurant|Organi[sz]ation|Agent|Team|Product|Customer)(?:['’]s)? Name(?: Here)?(?![\p{L}\p{N}_]| [\p{Lu}])/uy,
    /(?:^|[\s(])(?:to|from|at|with|by|of|contacting|calling|ringing|choosing|using|visiting|joining|emailing|trusting|ordering|regards,|wishes,|sincerely,|best,|thanks,)[ \t*_]{1,4}$/i,
  ],
  // "Link Here"
  [
    /(?:\p{Lu}[\p{Ll}'’]+ ){0,2}(?:Name|Date|Number|Link|Code|Reason|Amount|Time|Address|Text|Title|Email|Phone|City|Product|Signature) Here(?![\p{L}\p{N}_]| [\p{Lu}])/uy,
    /(?:^|[\p{L},:*_"“(]) ?$/u,
  ],
];

/** Names of what is wanted, as titles are written: "Hi First Name,". */
const titled: Grammar = {
  starts: 'ABCDEFGHILMNOPRSTUY',
  read({ text }, at) {
    if (!/^\p{Lu}\p{Ll}/u.test(text.slice(at, at + 2)) || /[\p{L}\p{N}_#@./$%{[<|-]/u.test(text[at - 1] ?? ''))
      return undefined;
    const before = lineBefore(text, at);
    for (const [source, place] of TITLED) {
      const found = sticky(source, text, at);
      if (found === null || !place.test(before)) continue;
      const end = at + found[0].length;
      if (FIELD_AFTER.test(text.slice(end, end + 20)) || FIELD_BEFORE.test(before) || isMentioned(text, at, end))
        return undefined;
      if (/^(?:Sign|Enter|Type|Click|Write|Print|Read|Put|See|Find)\b/.test(found[0])) return undefined;
      return { end, kind: 'fill-in' };
    }
    return undefined;
  },
};

/** `example.com/INSERT`, `…/orders/XXXX`: the end of an address. */
const ofAddress: Grammar = {
  starts: '/',
  read({ text }, at) {
    const found = sticky(
      /\/((?:INSERT|ADD|YOUR)(?:[-_]?[A-Z]+){0,3}|X{3,}|N{3,}|(?:[A-Z]+[-_])?(?:LINK|CODE|ID|NUMBER|NAME)[-_]?HERE|LINK)(?=[\s.,;!?)"'”>\]]|$)/uy,
      text,
      at,
    );
    if (found === null) return undefined;
    if (
      !/(?:https?:\/\/|www\.|\b[\w-]{2,}\.(?:com|org|net|io|co|gov|edu|eu|uk|de|ie|app|shop)\b)\S*$/i.test(
        lineBefore(text, at),
      )
    )
      return undefined;
    return { start: at + 1, end: at + found[0].length, kind: 'fill-in' };
  },
};

/** `the stop at TBC`, `build NNNN`, `in May 20XX`. */
const initials: Grammar = {
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
        ? /\b(?:on|at|to|by|from|until|between)[ \t]$/i.test(before) && !/^ (?:bank|stock|group|[\p{Lu}])/u.test(after)
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

/** What speaks of how a date is written, not of a date. */
const OF_FORMAT =
  /\b(?:formats?|enter|type|typed|write|written|birth|style|fields?|box|boxes|such as|as in|looks?|reads?|use|day first|column)\b/i;
const DATE_BEFORE =
  /(?:\b(?:on|by|until|till|before|after|from|since|dated|at|to|in|through|is|was|of|due|and|the)|\w:)[ \t][*_]{0,2}$/i;

/** `on DD/MM/YYYY`, `at HH:MM`. */
const dateMask: Grammar = {
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

/** `at ... o'clock`, `Dear ...,`: never dots that only wait. */
const dots: Grammar = {
  starts: '.…',
  read({ text }, at) {
    if (!/[ \t€£$#]/.test(text[at - 1] ?? '')) return undefined;
    const date = sticky(/\.{2}[/-]\.{2}[/-]\.{2,4}(?![\p{L}\p{N}/.])/uy, text, at);
    if (date !== null) return { end: at + date[0].length, kind: 'fill-in' };
    const found = sticky(/\.{3,10}|…{1,3}/y, text, at);
    if (found === null) return undefined;
    const end = at + found[0].length;
    const before = lineBefore(text, at);
    const blank =
      (GREETING.test(before) && sticky(/[ \t]*[,:!\r\n]/y, text, end) !== null) ||
      (MONEY.test(before) && sticky(/[\s,;]/y, text, end) !== null) ||
      (VALUE_BEFORE.test(before) && /^[ \t]/.test(text[end] ?? '') && unitAfter(text, end));
    return blank ? { end, kind: 'fill-in' } : undefined;
  },
};

/** `The fee is ?? a month`, `issue #???`. */
const questionMarks: Grammar = {
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
const hashes: Grammar = {
  starts: '#',
  read({ text }, at) {
    if (!/[ \t€£$]/.test(text[at - 1] ?? '')) return undefined;
    const named = sticky(/#N{2,10}(?![\p{L}\p{N}_])/uy, text, at);
    if (named !== null) return { end: at + named[0].length, kind: 'fill-in' };
    const found = sticky(/#{2,16}(?:[.,/:-]#{1,6}){0,3}(?![\p{L}\p{N}#])/uy, text, at);
    if (found === null) return undefined;
    const end = at + found[0].length;
    const before = lineBefore(text, at);
    if (/[€£$]$/.test(before) || unitAfter(text, end)) return /\S/.test(before) ? { end, kind: 'fill-in' } : undefined;
    return /\b(?:number|no\.?|ref\.?|reference|order|invoice|ticket|case|account|ending(?: in)?|room|gate|bug|issue|pr|build|version|id|code|policy|meter|serial|booking|flight|call|ring)(?: (?:is|was|are))?:?[ \t]$/i.test(
      before,
    )
      ? { end, kind: 'fill-in' }
      : undefined;
  },
};

/** `order xxxx`, `within xx days`: but no kisses. */
const smallMask: Grammar = {
  starts: 'x',
  read({ text }, at) {
    if (!/[ \t€£$#(]|^$/.test(text[at - 1] ?? '')) return undefined;
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

const whole = (starts: string, source: RegExp): Grammar => ({
  starts,
  read({ text }, at): Found | undefined {
    if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return undefined;
    const found = sticky(source, text, at);
    return found === null ? undefined : { end: at + found[0].length, kind: 'fill-in' };
  },
});

/** In the order in which they are tried. */
export const BARE_BLANKS: readonly Grammar[] = [
  parentheses,
  marked,
  amid,
  ofAddress,
  initials,
  capitals,
  titled,
  dateMask,
  dots,
  questionMarks,
  hashes,
  smallMask,
  // `CHANGE_ME`, `@someone-fill-me-in`; the filler text of designers; what the author told the agent.
  whole(
    'CRFEcrfe',
    /(?:(?:FILL|CHANGE|REPLACE|EDIT)[-_]?ME(?:[-_]?IN)?|(?:fill|change|replace|edit)[-_]me(?:[-_]in)?)(?![\p{L}\p{N}])/uy,
  ),
  whole('Ll', /lorem ipsum(?: dolor(?: sit amet)?)?/iy),
  whole(
    'ANIani',
    /(?:(?:note|instructions?) (?:to|for)|attn|attention) (?:the )?(?:agents?|reps?|csrs?|advis[eo]rs?|operators?|sender)(?: only)?:/iy,
  ),
];
