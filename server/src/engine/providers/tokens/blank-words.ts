/** Blanks named in words that no reply would have there: `Hi NAME`, `Dear Customer Name`, `example.com/INSERT`. */
import { once } from '../../text/once.ts';
import { FIELD_AFTER, FIELD_BEFORE, GREETING, isMentioned, lineBefore, sticky } from './blank-places.ts';
import type { Grammar } from './grammar.ts';

const NAMED =
  "(?:(?:FIRST|LAST|FULL|TITLE|YOUR|THE|CUSTOMER|CLIENT|USER|GUEST|PATIENT|TENANT|MEMBER|AGENT|COMPANY|PRODUCT|PROJECT|ACCOUNT|ORDER|TICKET|TRACKING|CASE|CAMPAIGN|INVOICE|REFERENCE|BRANCH|STORE|SHOP|EVENT|DRIVER|TEAM|PHONE|START|END|DUE|DELIVERY|REFUND|ARRIVAL|BOOKING)(?:['’]?S)? ){0,2}";
const VALUE =
  '(?:[FL]?NAME|FIRSTNAME|LASTNAME|SURNAME|NUMBER|DATE|TIME|AMOUNT|ADDRESS|LINK|URL|BRANCH|PLACE|PRICE|REASON|VENUE)';
/** What is asked for in capitals beside INSERT or HERE. */
const ASKED_FOR =
  '(?:NAME|FIRSTNAME|LASTNAME|SURNAME|NUMBER|DATE|DAY|TIME|AMOUNT|ADDRESS|LINK|URL|BRANCH|PLACE|PRICE|REASON|VENUE|CODE|TEXT|GREETING|APOLOGY|PRODUCT|EMAIL|PHONE|CITY|ITEM|TITLE|COMPANY|AGENT|CUSTOMER|SIGNATURE|DETAILS|DESCRIPTION|LOCATION|REFERENCE|FEE|DISCOUNT|PERCENTAGE|MESSAGE|NOTE|INFO|INFORMATION|EXPLANATION|DEADLINE|TRACKING|QUOTE|SENTENCE|PARAGRAPH|STEPS|ISSUE|PROBLEM|TEAM|DEPARTMENT)';
/** Where somebody goes and who comes: "your flight to CITY". */
const SOMEWHERE =
  '(?:CITY|TOWN|COUNTRY|DESTINATION|AIRPORT|LOCATION|TECHNICIAN|ENGINEER|CUSTOMER|AGENT|PRODUCT|DOCTOR|TEACHER|DEADLINE|COMPANY|HOTEL|COURIER|CARRIER)';
/** What a person asks another one to put there; what customers put into slots is none: "INSERT COIN". */
const INSERTED =
  '(?!(?:A|AN|THE|YOUR|INTO|COIN|COINS|CARD|DISC|DISK|KEY|KEYS|BATTERY|BATTERIES|PLUG|SIM|STATEMENT|STATEMENTS|QUERY|QUERIES|MODE|TAB|MENU|BUTTON|HERE|CASSETTE|CARTRIDGE|TOKEN|USB)(?![A-Z]))[A-Z]{3,}(?: [A-Z]{2,}){0,3}';
const capitalsAsked = once(
  (): readonly (readonly [
    RegExp,
    'value' | 'any' | 'sign' | 'close' | 'colon' | 'quoted' | 'slot' | 'glued' | 'when',
  ])[] => [
    // "Dear Mr LASTNAME", "on PHONENUMBER", "at DEPOTADDRESS"
    [
      /(?!RENAME|PARAMOUNT|USERNAME|HOSTNAME|FILENAME|NICKNAME)[A-Z]{3,14}(?:NAME|NUMBER|ADDRESS|AMOUNT)(?![\p{L}\p{N}_/=-]| [A-Z]{2})/uy,
      'glued',
    ],
    // "INSERT ITEM(S) HERE"
    [
      /INSERT (?!(?:COIN|CARD|DISC|DISK|KEY|TOKEN|BATTERY|CASSETTE|CARTRIDGE)S?(?![A-Z]))(?:[A-Z]{2,}(?:\([A-Z]{1,3}\))? ){1,4}HERE(?![\p{L}\p{N}_])/uy,
      'any',
    ],
    [
      new RegExp(
        `(?:INSERT|ADD|PUT|PASTE|STATE|MENTION|DESCRIBE|FILL IN) (?:[A-Z]{2,} ){0,3}${ASKED_FOR}(?: HERE)?(?![\\p{L}\\p{N}_]| [A-Z]{2})`,
        'uy',
      ),
      'any',
    ],
    [
      new RegExp(
        `(?:ENTER|TYPE|WRITE|SELECT|CHOOSE|PICK|GIVE|PROVIDE|SPECIFY|INCLUDE|SIGN) (?:[A-Z]{2,} ){0,3}${ASKED_FOR} HERE(?![\\p{L}\\p{N}_]| [A-Z]{2})`,
        'uy',
      ),
      'any',
    ],
    [new RegExp(`INSERT ${INSERTED}(?![\\p{L}\\p{N}_]| [A-Z]{2})`, 'uy'), 'any'],
    // "See you in MONTH!"
    [
      /(?:MONTH|YEAR|WEEKDAY)(?=[*_]{0,2}[.,;!?]?(?:[\s]|$))(?! (?:[A-Z]{2}|\d|view|mode|field|column|format))/uy,
      'when',
    ],
    [/PLACEHOLDER(?: TEXT)?(?![\p{L}\p{N}_]| [A-Z]{2})/uy, 'slot'],
    // "via DEPOT NAME", "with NAME OF MANAGER"
    [
      /(?:[A-Z]{3,} (?:NAME|NUMBER|ADDRESS)|(?:NAME|NUMBER|TITLE|DATE|TYPE) OF [A-Z]{3,})(?![\p{L}\p{N}_/=-]| [A-Z]{2})/uy,
      'slot',
    ],
    [
      new RegExp(`(?:LOCAL |NEAREST |ARRIVAL |DEPARTURE |HOME )?${SOMEWHERE}(?![\\p{L}\\p{N}_/=-]| [A-Z]{2})`, 'uy'),
      'slot',
    ],
    [new RegExp(`${NAMED}${ASKED_FOR} HERE(?![\\p{L}\\p{N}_])`, 'uy'), 'any'],
    // 'Find it here: "LINK"'
    [/(?:LINK|URL)(?=["”](?:[\s.,;)]|$))/uy, 'quoted'],
    [/(?:LINK|URL|NUMBER|DATE|TIME|NAME|AMOUNT|ADDRESS|REASON|CODE|PRICE)(?=\.?(?:[\r\n]|$))/uy, 'colon'],
    [/(?:NAME|SIGNATURE|AGENT)(?![\p{L}\p{N}_]| [A-Z]{2})/uy, 'close'],
    [/(?:YOUR|AGENT|ADVIS[EO]R|STAFF|MANAGER) (?:FIRST |FULL )?NAME(?![\p{L}\p{N}_]| [A-Z]{2})/uy, 'sign'],
    [/(?:DATE ?[/&] ?TIME|DAY ?[/&] ?(?:DATE|TIME))(?![\p{L}\p{N}_]| [A-Z]{2})/uy, 'value'],
    [new RegExp(`${NAMED}${VALUE}(?![\\p{L}\\p{N}_/=-]| [A-Z]{2})`, 'uy'), 'value'],
  ],
);
const CAPITALS_BEFORE =
  /(?:^|[\s,;:(])(?:dear|hi|hello|hey|on|at|by|of|is|for|from|until|before|to|with|in)[ \t][*_]{0,2}$/i;
const slotBeforePattern = once(
  () => /\p{L}[\p{L}'’]*,?[ \t](?:\p{Ll}+[ \t])?(?:to|from|at|with|by|on|near|via|until|for)[ \t][*_]{0,2}$/iu,
);
/** The end of a letter: "Kind regards, ". */
const CLOSING =
  /(?:^|[\s])(?:regards|wishes|best|sincerely|faithfully|truly|thanks|thank you|cheers|yours|warmly|respectfully),[ \t*_]{0,4}(?:\r?\n[ \t*_]{0,4})?$/i;
const GLUED_BEFORE =
  /(?:^|[\s,;:(])(?:on|at|by|for|from|until|to|with|via|near|under|ask|contact|call|meet|called|named|adopting|ordering|thanks|thank you),?[ \t][*_]{0,2}$/i;
const whenBeforePattern = once(() => /\p{Ll},? (?:in|until|till|since|before|during|by) [*_]{0,2}$/u);
const SHOUT_BEFORE = /[A-Z]{2,}[ \t][*_]{0,2}$/;

/** "Dear name,", alone in its line. */
export const greeted: Grammar = {
  starts: 'cfglnpu',
  read({ text }, at) {
    const found = sticky(
      /(?:(?:first|last|full|customer|client|user|guest|patient) ?)?name(?=[*_]{0,2}[,!:]?[ \t]*(?:[\r\n]|$))/y,
      text,
      at,
    );
    return found !== null && /^[ \t>*_]*(?:dear|hi|hello|hey) $/i.test(lineBefore(text, at))
      ? { end: at + found[0].length, kind: 'fill-in' }
      : undefined;
  },
};

/** `Hi NAME`, `on DATE/TIME`, `INSERT NAME HERE`. */
export const capitals: Grammar = {
  starts: 'ABCDEFGHILMNOPQRSTUVWY',
  read({ text }, at) {
    if (!/^[A-Z]{3}/.test(text.slice(at, at + 3)) || /[\p{L}\p{N}_#@./$%{[<|-]/u.test(text[at - 1] ?? ''))
      return undefined;
    const before = lineBefore(text, at);
    if (SHOUT_BEFORE.test(before) && !/\bI $/.test(before)) return undefined;
    for (const [source, kind] of capitalsAsked()) {
      const found = sticky(source, text, at);
      if (found === null) continue;
      const end = at + found[0].length;
      if (FIELD_AFTER.test(text.slice(end, end + 20)) || FIELD_BEFORE.test(before)) return undefined;
      if (isMentioned(text, at, end)) return undefined;
      if (kind === 'any') return { end, kind: 'fill-in' };
      if (kind === 'glued') {
        if (GREETING.test(before) || GLUED_BEFORE.test(before)) return { end, kind: 'fill-in' };
        continue;
      }
      if (kind === 'when') {
        if (whenBeforePattern().test(before)) return { end, kind: 'fill-in' };
        continue;
      }
      if (kind === 'colon') {
        if (/\p{Ll}: [*_]{0,2}$/u.test(before)) return { end, kind: 'fill-in' };
        continue;
      }
      if (kind === 'quoted') {
        if (/(?:\p{Ll}: |\b(?:at|via|visit|here) )["“]$/u.test(before)) return { end, kind: 'fill-in' };
        continue;
      }
      if (kind === 'slot') {
        if (slotBeforePattern().test(before)) return { end, kind: 'fill-in' };
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

const titlesAsked = once((): readonly (readonly [RegExp, RegExp])[] => [
  // "Dear Customer Name,"
  [
    /(?:\p{Lu}[\p{Ll}]+(?:['’]s)? ?(?:First |Last |Full )?[Nn]ame|Firstname|Lastname|Surname|Name)(?: Here)?(?=[*_]{0,2}(?:[,!:]|[\r\n]|$))/uy,
    GREETING,
  ],
  // "Regards, Firstname Lastname"
  [
    /(?:Firstname|First Name|Your (?:First |Full |Own )?Name|(?:Agent|Advis[eo]r|Rep|Representative|Staff|Employee|Sender|Manager)(?:['’]s)? (?:First |Full )?Name)(?: (?:Lastname|Last Name|Surname))?(?=[*_]{0,2}(?:[,.]|[\r\n]|$))/uy,
    CLOSING,
  ],
  // "Thank you for ringing Company Name."
  [
    /(?:Your |Our )?(?:Company|Business|Brand|Store|Shop|Hotel|School|Clinic|Restaurant|Organi[sz]ation|Agent|Team|Product|Customer)(?:['’]s)? Name(?: Here)?(?![\p{L}\p{N}_]| [\p{Lu}])/uy,
    /(?:^|[\s(])(?:to|from|at|with|by|of|contacting|calling|ringing|choosing|using|visiting|joining|emailing|trusting|ordering|regards,|wishes,|sincerely,|best,|thanks,)[ \t*_]{1,4}$/i,
  ],
  // "Thank you for ringing Your Company Here."
  [
    /(?:Your )(?:Company|Business|Brand|Store|Shop|Hotel|School|Clinic|Restaurant|Organi[sz]ation|Team|Bank|Airline|Name) Here(?![\p{L}\p{N}_]| [\p{Lu}])/uy,
    /(?:^|[\s(])(?:to|from|at|with|by|of|for|contacting|calling|ringing|choosing|using|visiting|joining|emailing|trusting|regards,|wishes,|sincerely,|best,|thanks,|cheers,)[ \t*_]{1,4}$/i,
  ],
  // "Link Here"
  [
    /(?:\p{Lu}[\p{Ll}'’]+ ){0,2}(?:Name|Date|Number|Link|Code|Reason|Amount|Time|Address|Text|Title|Email|Phone|City|Product|Signature) Here(?![\p{L}\p{N}_]| [\p{Lu}])/uy,
    /(?:^|[\p{L},:*_"“(]) ?$/u,
  ],
]);

/** `[here](INSERT LINK)`, `[the map](https://XXXX)`: where a link leads nowhere. How links are written is none: `[text](URL)`. */
export const target: Grammar = {
  starts: '(',
  read({ text }, at) {
    if (
      text[at - 1] !== ']' ||
      /(?:\b(?:text|title|label|name|words|description)|\[link)\]$/i.test(text.slice(Math.max(0, at - 16), at))
    )
      return undefined;
    const found = sticky(
      /\(((?:https?:\/\/)?)(X{3,}|x{4,}|#{3,}|\?{3,}|_{3,}|(?:INSERT|ADD|PASTE)(?:[ _-][A-Z]+){0,4}|insert(?:[ _-][a-z]+){0,3}[ _-](?:link|url|address)(?:[ _-]here)?|(?:YOUR[ _-]?)?(?:LINK|URL)(?:[ _-]?(?:GOES[ _-]?)?HERE)?)\)/y,
      text,
      at,
    );
    if (found === null) return undefined;
    const start = at + 1 + found[1]!.length;
    return { start, end: start + found[2]!.length, kind: 'fill-in' };
  },
};

/** What stands in a line or in an item of a list by itself: `FILL IN`, `INSERT HERE`, `REASON ONE`, `DETAILS GO HERE`. */
const LONE_LINE = /(?:^|[\r\n])[ \t>]*(?:[-*+•][ \t]+|\d{1,2}[.)][ \t]+)?(?:[*_]{0,3}|\*{2,5} )$/;
const LONE_ITEM = /(?:^|[\r\n])[ \t>]*(?:[-*+•][ \t]+|\d{1,2}[.)][ \t]+)[*_]{0,2}$/;
const ORDERS_ALONE =
  /(?:FILL(?: (?:THIS|ME|IT))?[ -]?IN(?: (?:HERE|AS (?:NEEDED|APPROPRIATE|NECESSARY|REQUIRED)))?|(?:INSERT|ADD|PUT|PASTE|WRITE|TYPE|ENTER|EXPLAIN|DESCRIBE|LIST)(?: [A-Z'’/]+){0,5} HERE|(?:CHOOSE|SELECT|PICK|DELETE|EDIT|AMEND|ADAPT|KEEP|USE) (?:ONE|AS (?:APPROPRIATE|APPLICABLE|NEEDED|NECESSARY|REQUIRED)|WHICHEVER APPLIES|ONE OF (?:THESE|THE FOLLOWING|THE BELOW))|(?:INSERT|EXPLAIN|DESCRIBE) (?:THE |YOUR |THEIR |A )?(?:REASONS?|EXPLANATION|STEPS|DETAILS|ISSUE|PROBLEM|CAUSE|LINKS?|TEXT|LIST|OPTIONS|EVIDENCE|SOLUTION|WORKAROUND|FIX|OUTCOME|THINGS TO DO)|HERE (?:[A-Z]{3,} ){1,3}(?:FOLLOWS?|COMES?|GOES)|(?:[A-Z]{3,} ){1,3}(?:GOES|GO|COMES|COME) HERE)(?=[.:!]?(?:[*_]{0,3}| \*{2,5})[ \t]*(?:[\r\n]|$))/y;
const NUMBERED_ITEM =
  /(?:THING|ITEM|REASON|POINT|LINK|NAME|DETAIL|EXAMPLE|FACT|SUGGESTION|CAUSE|CONDITION|BENEFIT) (?:ONE|TWO|THREE|FOUR|FIVE|[1-9A-D])(?=[.]?[*_]{0,2}[ \t]*(?:[\r\n]|$))/y;
/** "the title TITLEGOESHERE", "at NAMEHERE": run together, wherever it stands. */
const gluedPattern = once(
  () =>
    /[A-Z]{2,}GOES_?HERE(?![\p{L}\p{N}_])|(?:[A-Z]{2,12})?(?:NAME|TITLE|DATE|TIME|LINK|URL|TEXT|NUMBER|ADDRESS|CODE|REASON|AMOUNT|PRICE|EMAIL|PHONE)HERE(?![\p{L}\p{N}_])/uy,
);
/** "Because FILL IN." */
const valueWantedPattern = once(
  () => /(?:\p{Ll}: |\b(?:because|since|that|is|are|was|were|of|to|on|by|at|with|from|due to) )[*_]{0,2}$/u,
);

/** `FILL IN`, alone in a line or where a value is wanted. */
export const orders: Grammar = {
  starts: 'ABCDEFGHIKLMNOPRSTUW',
  read({ text }, at) {
    if (!/^[A-Z]{3}/.test(text.slice(at, at + 3)) || /[\p{L}\p{N}_#@./$%{[<|-]/u.test(text[at - 1] ?? ''))
      return undefined;
    const glued = sticky(gluedPattern(), text, at);
    if (glued !== null)
      return isMentioned(text, at, at + glued[0].length) && SHOWN_GLUED.test(lineBefore(text, at))
        ? undefined
        : { end: at + glued[0].length, kind: 'fill-in' };
    const near = text.slice(Math.max(0, at - 24), at);
    const order = sticky(ORDERS_ALONE, text, at);
    if (order !== null && (LONE_LINE.test(near) || valueWantedPattern().test(near)) && !CUSTOMERS_OWN.test(order[0]))
      return { end: at + order[0].length, kind: 'fill-in' };
    const item = sticky(NUMBERED_ITEM, text, at);
    return item !== null && LONE_ITEM.test(near) ? { end: at + item[0].length, kind: 'fill-in' } : undefined;
  },
};
/** What the reader of a page is told to do: "ENTER HERE", "SIGN HERE". */
const CUSTOMERS_OWN =
  /^(?:ENTER|WRITE|TYPE|PASTE|PUT|ADD|LIST) (?:YOUR )?HERE$|^USE ONE$|^(?:CLICK|SIGN|START|LOOK|STAND|WAIT|PRESS|PUSH|PARK|QUEUE|PAY|TAP)\b|\bYOUR\b.*\bHERE$|\b(?:COINS?|CARDS?|TICKET|KEY|DISC)\b/;
const SHOWN_GLUED = /\b(?:replace|instead of|template|shows?|says|reads)\b/i;

/** Names of what is wanted, as titles are written: "Hi First Name,". */
export const titled: Grammar = {
  starts: 'ABCDEFGHILMNOPRSTUY',
  read({ text }, at) {
    if (!/^\p{Lu}\p{Ll}/u.test(text.slice(at, at + 2)) || /[\p{L}\p{N}_#@./$%{[<|-]/u.test(text[at - 1] ?? ''))
      return undefined;
    for (const [source, place] of titlesAsked()) {
      const found = sticky(source, text, at);
      if (found === null) continue;
      const before = lineBefore(text, at);
      // A closing may stand in the line above.
      if (!place.test(place === CLOSING ? text.slice(Math.max(0, at - 40), at) : before)) continue;
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
export const ofAddress: Grammar = {
  starts: '/',
  read({ text }, at) {
    // "https://XXXX": the whole address is wanted.
    const whole = sticky(
      /\/(X{3,}|x{3,}|(?:INSERT|ADD)[-_]?[A-Z_-]*|(?:YOUR|THE)?[-_]?(?:LINK|URL)(?:[-_]?(?:HERE|GOES[-_]?HERE))?)(?=[\s,;!?)"'”>\]]|\.?(?:\s|$)|$)/y,
      text,
      at,
    );
    if (whole !== null && /\bhttps?:\/$/i.test(text.slice(Math.max(0, at - 7), at)))
      return { start: at + 1, end: at + whole[0].length, kind: 'fill-in' };
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
