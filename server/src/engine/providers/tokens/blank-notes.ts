/** Blanks written as notes to whoever sends the reply: `(insert the date)`, `_insert name_`. */
import { once } from '../../text/once.ts';
import { FIELD_AFTER, FIELD_BEFORE, GREETING, lineBefore, MONEY, sticky } from './blank-places.ts';
import { asksFor, standsForBlank } from './blanks.ts';
import type { Grammar } from './grammar.ts';

/** Words that make a note in parentheses one for the customer: "(enter your name)". */
const THEIRS = /\b(?:your|the|a|an|it|them|both|all|this|that|one|to|up|us|me|if|any|more|for|with|on|as|into|each)\b/i;
const NOT_ALONE =
  /^(?:days|day|month|year|hours|minutes|weeks|phone|mobile|email|plan|code|policy|service|feature|action|event|specific|relevant|example|currency|area|colour|color|size|price|total|sum|number|no|id|cause|level|house|flat|car|meal|gift|school|child|issue|problem|step|steps|details|method|point|points|title|bank|user|customer|client|result|solution|mail|address|post|hotel|room|flight|pin|order|account|ticket|case|product|model|version|invoice|tracking|discount|credit|compensation|benefit|information|info|device|browser|project|game)$/;
/** Before a noun in parentheses that replaces it: "Dear (name)", "on (date)", "at the (branch) branch". */
const NOUN_BEFORE =
  /(?:^|[\s])(?:dear|(?:hi|hello|hey)(?: there)?|on|at|by|from|to|until|before|because|because of|due to|is|of|for|with|in|the|your|our|called|named|visit|contact|see|ask|call|mr\.?\/mrs?\.?|mr\.?\/ms\.?|mrs?\.?|ms\.?|dr\.?|(?:thanks|regards|wishes|best|sincerely|cheers|yours|faithfully|truly),)[ \t]$|: $|[€$£#] ?$/i;

/** What the customer wrote about, by its bare name. */
const MATTER = /^(?:concern|issue|problem|complaint|query|enquiry|inquiry|request|topic|reason|matter)$/;

/** A note to whoever sends the reply, or the noun that they were to replace. */
export const parentheses: Grammar = {
  starts: '(',
  read({ text }, at) {
    const found = sticky(/\(( ?[\p{L}][\p{L}'’ /-]{1,60}\.?|[ .…_?]{2,20})\)/uy, text, at);
    const choice = sticky(thingsToChoosePattern(), text, at);
    const link = sticky(linkNotePattern(), text, at);
    if (link !== null && (link[1] !== undefined || LINKED_BEFORE.test(lineBefore(text, at))))
      return { end: at + link[0].length, kind: 'fill-in' };
    if (choice !== null && DETERMINER_BEFORE.test(lineBefore(text, at)) && !OPENS_NEW.test(lineBefore(text, at)))
      return { end: at + choice[0].length, kind: 'fill-in' };
    if (found === null) {
      // "your order number () is": nothing where the number belongs.
      const empty = sticky(/\( {0,3}\)(?![\p{L}\p{N}([{<])/uy, text, at);
      return empty !== null && NUMBER_BEFORE.test(lineBefore(text, at))
        ? { end: at + empty[0].length, kind: 'fill-in' }
        : undefined;
    }
    if (/[\p{L}\p{N}_\]]/u.test(text[at - 1] ?? '')) return undefined;
    const inner = found[1]!.trim().replace(/\.$/, '');
    const end = at + found[0].length;
    const before = lineBefore(text, at);
    if (isOfWordBefore(inner, before) || (valueOfFormPattern().test(found[0]) && roundFormPattern().test(text)))
      return { end, kind: 'fill-in' };
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
    // "regarding (briefly describe the fault)": what the sentence lacks, unless it is the customer's.
    if (TOLD_BEFORE.test(before) && tellPattern().test(inner) && !/\b(?:your|you|my|if|below|above)\b/i.test(inner))
      return { end, kind: 'fill-in' };
    return (isNote(inner.toLowerCase()) &&
      !FIELD_AFTER.test(text.slice(end, end + 20)) &&
      !FIELD_BEFORE.test(before)) ||
      isReplaced(inner, before, text.slice(end, end + 20))
      ? { end, kind: 'fill-in' }
      : undefined;
  },
};

/** Where a reply has a "(First Name)", "(Invoice Number)" is left for a person too. */
const roundFormPattern = once(() => /\((?:\p{L}+ ){0,2}name\)/iu);
const valueOfFormPattern = once(
  () =>
    /^\((?:\p{Lu}\p{Ll}+ ){0,3}(?:Number|No|Date|Time|Amount|Id|ID|Code|Link|URL|Name|Address|Price|Reason|Title|Reference|Email|Phone)\)$/u,
);
/** "Invoice (Invoice Number)": the noun again, and what of it is wanted. */
const OF_SAME = /^([\p{L}]{3,}) (?:number|no|id|ref|reference|date|link|url|name|code)$/iu;
const isOfWordBefore = (inner: string, before: string): boolean => {
  const noun = OF_SAME.exec(inner)?.[1]?.toLowerCase();
  return (
    noun !== undefined &&
    before.toLowerCase().endsWith(`${noun} `) &&
    !/\p{L}$/u.test(before.slice(0, -noun.length - 1))
  );
};

/** "click here (Hyperlink to the price list)": the address is still to come. A "(link to …)" only where a link belongs. */
const linkNotePattern = once(() => {
  const to = " to (?!(?:come|follow|be|your)\\b)[\\p{L}\\p{N}][\\p{L}\\p{N}'’ ./&-]{1,60}";
  return new RegExp(
    `\\((?:(?:insert |add |paste )?(hyperlink)s?(?:${to}| here)?|(?:insert |add )?links?${to})\\)`,
    'iuy',
  );
});
const LINKED_BEFORE = /(?:\b(?:here|links?|click|visit|see|at|via|on|page|site|form|guide|button):? ?|: ?)$/i;

const NUMBER_BEFORE =
  /\b(?:ticket|case|order|invoice|request|claim|booking|reservation|account|policy|permit|reference|tracking|confirmation) (?:number|no\.?|nr\.?|id|#)(?: (?:is|was))?:?[ \t]$/i;

/** "closing this (issue, PR)": one of the things that people send to a desk, where the sentence has no noun of its own. */
const thingsToChoosePattern = once(() => {
  const thing =
    '(?:issue|pr|pull request|merge request|mr|bug|bug report|report|ticket|case|request|feature request|question|discussion|thread|post|topic|comment|complaint|order|booking|claim|return)';
  return new RegExp(
    `\\(${thing}(?:(?:, (?:or )?| ?/ ?| or )${thing}){1,3}\\)(?=[.,;!]|[ \\t]*(?:#|[\\r\\n]|$)|[ \\t](?:is|was|has|as|and|because|but|so|by|for|with|from|to|on|that|which)\\b)`,
    'iuy',
  );
});
const DETERMINER_BEFORE =
  /\b(?:filing|opening|raising|reporting|sending|submitting|closing|closed|reopened|see|of|for|about) (?:this|that|these) $|\b(?:an?|the|your|our|another|existing|duplicate|new|related|original) $/i;

/** "please open a new (issue or pull request)": whichever the reader likes. */
const OPENS_NEW =
  /\b(?:open|opening|create|creating|submit|submitting|file|send|sending|make|raise|start|post|write)(?: us)? (?:an?|another)(?: (?:new|separate|related))? $/i;

const tellPattern = once(
  () =>
    /^(?:please |briefly |shortly |clearly )*(?:describe|explain|state|specify|summari[sz]e|outline|mention|name|insert|restate)(?: (?:briefly|shortly|here|the|what|why|how|which|when|it|any|a|an|their|this|that))* \p{L}|^(?:please |briefly )*(?:describe|explain|specify|insert|state) (?:here|briefly)$/iu,
);
const TOLD_BEFORE =
  /\b(?:about|regarding|concerning|to|of|with|by|for|from|because|that|is|was|are|were|on|at|in|your|our|the)[ \t]$|: $/i;

export const words = (inner: string): string[] => inner.split(/[ /-]+/).map((w) => w.replace(/['’]s?$/, ''));

function isNote(inner: string): boolean {
  if (
    /^(?:please |pls |kindly )?(?:to (?:be )?)?(?:fill(?:ed)?[- ]?in|filled|inserted)(?: by (?:the )?(?:agent|adviser|advisor|us|staff|rep|team))?$/.test(
      inner,
    )
  )
    return true;
  if (
    /^(?:the )?(?:agents?|adviser|advisor|rep|csr|operator|sender|author) (?:to|must|should|please) \p{L}/u.test(inner)
  )
    return true;
  if (/^(?:name|number|date|title|type|amount) of (?:the |a |your |their )?[a-z]+(?: [a-z]+)?$/.test(inner))
    return true;
  if (/^your (?:first |full |last |own )?name(?: here)?$/.test(inner)) return true;
  const all = words(inner);
  const last = all[all.length - 1] === 'here' ? all[all.length - 2] : all[all.length - 1];
  if (
    all[0] === 'insert' &&
    all
      .slice(1, 4)
      .some(
        (w) =>
          standsForBlank(w) ||
          /^(?:summary|overview|outline|list|sentence|paragraph|apology|greeting|quote|findings|update)$/.test(w),
      ) &&
    !/ (?:card|disc|coin|key|battery|plug)\b/.test(inner)
  )
    return true;
  if (/^(?:first|last|full|customer|client|guest|patient|agent|user|member) name(?: here)?$/.test(inner)) return true;
  const known =
    last !== undefined &&
    (standsForBlank(last) ||
      /^(?:line|extension|text|form|screenshot|photo|picture|image|greeting|apology|paragraph|sentence|quote|video)$/.test(
        last,
      ));
  if (all.length < 2 || !known) return false;
  if (all[all.length - 1] === 'here' && !THEIRS.test(inner)) return !/^(?:see|sign|click|start|look)\b/.test(inner);
  if (all[0] === 'insert') return !/ (?:card|disc|coin|key|battery|plug)\b/.test(inner);
  return (asksFor(all[0]!) || all[0] === 'fill') && !THEIRS.test(inner);
}

function isReplaced(inner: string, before: string, after: string): boolean {
  // "model (model)": the noun again.
  const once = inner.toLowerCase();
  if (standsForBlank(once) && before.toLowerCase().endsWith(` ${once} `)) return true;
  // "sorry for that (concern)": what the sentence is about.
  if (MATTER.test(once) && /\b(?:that|this|about|regarding|concerning)[ \t]$/i.test(before))
    return /^\s*(?:[.,;!?]|$)/.test(after);
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
export const amid: Grammar = {
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
export const marked: Grammar = {
  starts: '_*-',
  read({ text }, at) {
    // "**NAME**, your pass is ready": alone before a comma.
    const named = sticky(
      /([_*]{1,2})(?:(?:FIRST|LAST|CUSTOMER|CLIENT|GUEST|USER)[ _]?)?(?:NAME|FIRSTNAME|SURNAME)\1(?=,)/y,
      text,
      at,
    );
    if (
      named !== null &&
      /(?:^|[.!?][ \t]|\b(?:dear|hi|hello|hey|morning|afternoon|evening)[ \t])$/i.test(lineBefore(text, at))
    )
      return { end: at + named[0].length, kind: 'fill-in' };
    // "control of _IPADDRESS_"
    const field = sticky(
      /_(?:(?:[A-Z]{2,14})?(?:NAME|ADDRESS|NUMBER|DATE|AMOUNT|LINK|URL|PRICE|EMAIL|PHONE)|DOMAIN|HOSTNAME|SERVER|PRODUCT|REASON)_(?![\p{L}\p{N}_])/uy,
      text,
      at,
    );
    if (
      field !== null &&
      !/[\p{L}\p{N}_*-]/u.test(text[at - 1] ?? '') &&
      /(?:\b(?:dear|hi|hello|of|over|on|at|by|to|for|from|with|your|our|is|was|via|about|in|into|under|until|named|called)|\p{Ll}:)[ \t]$/iu.test(
        lineBefore(text, at),
      )
    )
      return { end: at + field[0].length, kind: 'fill-in' };
    // "Hi *customer name*,"
    const greeted = sticky(
      /([_*]{1,2})(?:(?:first|last|full|customer|client|guest|user|patient|member|tenant|parent)(?:['’]s)? )?name\1(?=[,!:]|[ \t]*[\r\n])/iuy,
      text,
      at,
    );
    if (greeted !== null && GREETING.test(lineBefore(text, at)))
      return { end: at + greeted[0].length, kind: 'fill-in' };
    const found = sticky(/([_*]{1,2}|-- ?)(insert (?:[\p{L}'’]+ ){0,4}[\p{L}]+) ?\1(?![\p{L}\p{N}])/iuy, text, at);
    if (found === null || /[\p{L}\p{N}_*]/u.test(text[at - 1] ?? '') || !isNote(found[2]!.toLowerCase()))
      return undefined;
    return { end: at + found[0].length, kind: 'fill-in' };
  },
};

/** `(delete the list before sending)`: a note to whoever sends the reply. */
export const instruction: Grammar = {
  starts: '(',
  read({ text }, at) {
    const found = sticky(
      /\((?:\* ?)?(?:please )?(?:delete|remove|edit|replace|fill|update|adapt|change|customi[sz]e|personali[sz]e|strike|cross|keep|choose|pick|select|use|agents?|advis[eo]rs?|csrs?|reps?|note to (?:the )?(?:agent|self)|for agents?|internal(?: note)?)\b[^()\r\n]{0,120}\)/iy,
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
      /^\((?:\* ?)?(?:please )?(?:delete|remove|strike|cross) (?:(?:out|through) )?(?:(?:one|either|any|those|what(?:ever)?|which(?:ever)?)(?: (?:that|which))?(?: (?:is|are|does|do)(?:n(?:['’]|&[#\w]{2,8};)t)?)?(?: not)?(?: (?:needed|required|apply|applicable|relevant|wanted|used))?|(?:as|where|when|if) (?:not )?(?:appropriate|applicable|necessary|needed|required|relevant))\)$/i.test(
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

/** "Confirm the timeframe before sending.": a sentence to whoever sends the reply; customers send parcels, forms and money. */
const reminderPattern = once(
  () =>
    /(?:please )?(?:(?:confirm|verify|check|double-check|review|update|adjust|replace|remove|delete) (?:(?:all|any|the|every|each|both|current|latest|stated|approved|estimated|square)(?: of)? ){0,4}(?:time ?frames?|turnaround(?: times?)?|etas?|wait(?:ing)? times?|response times?|placeholders?|brackets|bracketed \p{Ll}+|incident status|retention period|guidance|macro) (?:before (?:sending|you send)|prior to sending)(?: (?:it|this|out|(?:it|this) out|(?:this|the) (?:reply|message|response|e-?mail|macro|template)))?|(?:confirm|verify|update|adjust|edit|adapt|replace|remove|delete|personali[sz]e|customi[sz]e|tailor) (?:(?!(?:your|you|our|my|us|we|me)\b)[\p{L}'’/-]+ ){1,10}before (?:sending|you send) this (?:reply|message|response|e-?mail|macro|template))(?=[.!](?:[\s<)*_"”]|$)|[ \t]*(?:[\r\n<]|$))/iuy,
);
/** "Verify the current limits before sending.": what changes is checked by who sends the reply; a customer checks what is sent. */
const stillTruePattern = once(
  () =>
    /(?:please )?(?:confirm|verify|check|double-check|recheck|review) (?=(?:(?!(?:sending|you|your|our|my|us|we|me)\b)[\p{L}'’/-]+ ){0,8}(?:current|latest|up[- ]to[- ]date|still (?:valid|correct|accurate|applicable|applies|apply|true|right|stands?|holds?)|(?:guidance|procedures?|polic(?:y|ies)|wording) (?:is|are|before))\b)(?:(?!(?:your|you|our|my|us|we|me|before|postage|weights?|labels?|address(?:es)?|parcels?|packages?|files?|forms?|documents?|attachments?|balances?|exchange|payments?|funds|money|wallet|network|amount)\b)[\p{L}'’/-]+ ){1,12}before (?:sending|you send|replying)(?: (?:it|this|out|(?:it|this) out|(?:this|the) (?:reply|message|response|e-?mail|macro|template)))?(?=[.!;](?:[\s<)*_"”]|$)|[ \t]*(?:[\r\n<]|$))/iuy,
);
/** Whose reader sends something as well. */
const SENDS_GOODS =
  /\b(?:transfers?|wires?|wallets?|crypto|coins?|money|remittances?|parcels?|shipments?|customs|couriers?|postage)\b/i;
/** "The source says 90 days; confirm the current period." */
const sourcedPattern = once(
  () =>
    /(?:please )?(?:confirm|verify|check|double-check|review) (?:the |that |whether |any )?(?:current|latest) (?:(?!(?:your|you|our|my|us|we|me)\b)[\p{L}'’-]+ ?){1,6}(?=[.!])/iuy,
);
const OF_SOURCE =
  /\b(?:the|this|our) (?:source|source (?:text|page|article|document)|transcript|old macro|knowledge base) (?:says|states|stated|lists|listed|gives|gave|shows|mentions|contains|quotes)\b[^.!?\r\n]*[;–] $/i;

export const reminderToSender: Grammar = {
  starts: 'CVDRUAEPTcvdruaept',
  read({ text }, at) {
    if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return undefined;
    const before = lineBefore(text, at);
    const found =
      sticky(reminderPattern(), text, at) ??
      stillTrue(text, at) ??
      (OF_SOURCE.test(before) ? sticky(sourcedPattern(), text, at) : null);
    return found === null || !SENTENCE_BEFORE.test(before) ? undefined : { end: at + found[0].length, kind: 'fill-in' };
  },
};
function stillTrue(text: string, at: number): RegExpExecArray | null {
  const found = sticky(stillTruePattern(), text, at);
  return found !== null && SENDS_GOODS.test(text) ? null : found;
}
const SENTENCE_BEFORE = /(?:^|[.!?;:][)*_"”]{0,3}[ \t]+)[ \t>*_•-]*$/;
