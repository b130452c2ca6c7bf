/**
 * Which words in brackets are a blank for a person. Judged by what they say, never by the brackets alone: a wrong
 * underline is worse than a missed one.
 */
import { once } from '../../text/once.ts';
import { ANSWERS, eitherPattern, isOneOfMany, isOneOfNames, SHOUTED_EITHER } from './blank-choices.ts';
import { FOREIGN, isForeignBlank } from './blank-elsewhere.ts';
import { CONTROL_AFTER, CONTROL_BEFORE, spoken } from './blank-places.ts';

/** What one asks a person to do with a blank. Alone they may be keys and buttons: `[Insert]`, `[Enter]`. */
const ASKS = spoken(
  'insert add enter fill put type paste choose select pick specify describe explain state attach provide replace restate ' +
    'acknowledge summarise summarize mention write',
);

/** The same, where buttons and menus begin so too: `[Confirm order]`. */
const MAY_ASK = spoken(
  'research make confirm list outline detail clarify personalise personalize customise customize tailor adjust offer name link note address',
);

/** How somebody describes what is wanted: `[brief explanation of the cause]`. */
const WANTED = spoken(
  'brief specific clear short current relevant appropriate detailed exact estimated expected approximate concise simple honest concrete preventive preventative',
);

/** Belongs to whoever fills it in. */
const OWNERS = spoken("your their customer's customers recipient's user's agent's my sender's");

/** What blanks stand for. */
const NOUNS = spoken(
  'name firstname lastname surname fullname date datetime day weekday month year time timeframe timeline number no nr id ' +
    'amount price total sum percentage percent currency email mail address phone telephone mobile company customer client ' +
    'user username agent product order reason link url website feature issue problem item step steps detail details ' +
    'description explanation team department city country region street postcode plan title deadline quantity model version ' +
    'account ticket case reference ref invoice tracking carrier courier brand hyperlink service location venue branch store shop event ' +
    'action outcome result solution alternative workaround specific relevant subject topic gesture duration period days hours ' +
    'minutes weeks improvement requirement component reporter recipient sender manager supervisor signature balance bank ' +
    'hotel room flight restaurant doctor policy code pin sku serial size colour color method priority level measures ' +
    'measure impact compensation discount credit refunded points point approach workarounds ' +
    'information info cause resolution benefit aspect improvements improvement example dates',
);

/** More that one word in brackets stands for; in a longer remark they may be anything: `[the driver]`. */
const ALONE = spoken(
  'links category symptoms expectation expectations behaviour behavior nickname gamertag handle callsign surgery hospital carer guardian spouse password passcode voucher coupon clerk doctor surgeon vet lawyer solicitor broker surveyor inspector cleaner porter ' +
    'place driver rider nurse teacher adviser advisor officer engineer technician pupil child student parent tenant landlord ' +
    'guest patient member donor plumber tutor coach guide area gate seat station airport clinic school vehicle car ' +
    'registration claim meter reading tariff rent deposit fee fare property building flat house region character game donation ' +
    'gift campaign charity project meal dish slot appointment operator device browser position role employer merchant retailer ' +
    'depot courier warehouse reviewer author editor colleague owner seller buyer publisher provider vendor partner supplier ' +
    'destination origin occasion achievement holiday document documents greeting salutation closing apology paragraph sentence ' +
    'initials competitor species breed dosage dose medication medicine diagnosis allergy treatment fabric material ingredient ' +
    'flavour flavor payee biller beneficiary lender insurer claimant hobby placeholder postcode zip speaker artist ' +
    'album series app weather language airline route terminal captain subject faculty ' +
    'semester term ward therapist pharmacist midwife consultant caseworker councillor contractor installer fitter',
);
/** The same, only in capital letters. */
const SHOUTED = spoken(
  'instructions plate pickup class course lesson term unit floor block zone ward plot desk file form document show film song episode level rank guild ' +
    'server host port key tax fine charge cost value table line extension greeting job bug error host platform stop journey ' +
    'message text title period window sender attachment screenshot sort iban bic vat adult adults children pet vet route bus train',
);

/** What such a noun may carry: `[temporary password]`. */
const OF_ONE = spoken(
  'temporary new initial personal unique final local nearest updated revised original full correct actual agreed chosen selected assigned ' +
    'responsible named preferred main direct',
);

/** One of two forms, as grammar asks: `[he/she]`, `[is/are]`, `[approved/declined]`; no `[Yes/No]`, no path. */
const FORMS =
  /^(?:(?:s?he|they|him|her|them|his|hers|their|theirs|mrs?\.?|ms\.?|miss|mx|is|are|was|were|has|have|sir|madam)(?: ?\/ ?(?:s?he|they|him|her|them|his|hers|their|theirs|mrs?\.?|ms\.?|miss|mx|is|are|was|were|has|have|sir|madam))+|[a-z]{3,}(?:ed|ing)(?: ?\/ ?[a-z]{3,}(?:ed|ing))+)$/i;

/** `Sam [he/him]` signs so. */
const PRONOUNS = /^(?:s?he|they)\/(?:him|hers?|them|they)(?:\/(?:his|hers|theirs))?$/i;

/** `[name of the engineer]`: never the name of a button, whatever stands before it. */
const NAME_OF = /^(?:name|number|title|date|time|amount|type) of \S/i;
/** `[driver name here]`. */
const HERE = /^(?!(?:click|see|read|sign|check|view|tap|find|press|look|go|more|start|learn)\b).*\S here$/i;

/** `from [OLD] to [NEW]` */
const CHANGE = /^(?:old|new)$/i;
const BEFORE_CHANGE = /(?:\b(?:from|to|was|now|is|with|by)|→|->):?[\s"“*_]*(?:<\w+>\s*)*$/i;

/** Nouns that also head the subject of a message: `[Issue] Login fails`. */
const LABELS = spoken(
  'issue ticket feature event order service account product app solution reason action case problem plan version team policy',
);

/** Signs that someone describes a blank, however many words they take. */
const DESCRIBES =
  /\b(?:(?:if|as|where) (?:known|any|applicable|available|needed|mentioned|visible|exists?|possible|appropriate|relevant)|e\.?g\.?|etc|or similar)\b/i;

/** `[If applicable: the workaround]`, `[If it is fixed: …]`, `[If VIP, add the voucher]`, `[Optional: the weather]`, `[Agent: …]`. */
const onConditionPattern = once(
  () =>
    /^(?:if (?:(?:applicable|needed|known|relevant|available|any)\b|[^:?]{3,60}:(?:\s|$)|[^,?]{2,60}, (?:please )?(?:insert|add|enter|fill|put|type|paste|choose|select|pick|specify|describe|explain|state|attach|provide|replace|mention|write|include|use|say|offer|delete|remove|keep|give|ask|confirm|list)\b)|(?:optional|only|use|include|delete|remove|keep|add|skip) (?:if|when|for|where)\b.|(?:optional|agents?|advis[eo]rs?|csr|reps?|note to (?:the )?(?:agent|self)|agents? (?:note|only)|(?:choose|pick|select|use|keep|delete) (?:one|either|whichever[^:]{0,30}))(?: ?[:–—-] ?.|$)|optional (?:\p{L}+ ){1,6}\p{L}+$|or: ?\p{L}.|(?:delete|remove|keep|skip|omit) (?:this|the|that)\b.*\b(?:if|when|unless|before)\b|(?:delete|remove|strike|keep|choose|pick|use) (?:as (?:appropriate|applicable|necessary|needed|required)|one of\b))/iu,
);

/** `[what happened]`, `[how it affects them]`; but not a question or a title: `[What is a token?]`, `[How to pay]`. */
const ASKED = /^(?:what(?:['’]s)?|how|why|when|where|who|which)(?! to\b) \S.*[^?\s]$/i;
/** `[Any special terms]`, `[any steps they took]`: whatever there is of it; but no key: `[Any key]`. */
const WHATEVER = /^any (?!.*\bkeys?\b)\S+ \S.*[^?!\s]$/i;
/** `[unique situation that warrants an exception]`; but no editor's words in a quotation: `[the man who called]`. */
const qualifiedPattern = once(
  () =>
    /^(?!(?:the|a|an|he|she|they|those|one|all|and|or|but|so)\b)[a-z][\p{L}'’-]*(?: [\p{L}'’-]+){1,3} (?:that|which|who) [a-z]\S+ \S.*[^?!\s]$/u,
);
/** `[related thing]`, `[other document]`: one of a kind, in small letters, for alone such a noun may be a label. */
const OF_A_KIND =
  /^(?:related|similar|other|another|affected|missing|requested|promised|preferred|same|previous|main|key|next|first|second) (?:things?|situation|circumstances|exception|concern|occasion|needs?|preference|document|documents|task|purpose|fact|person|place|tool|area|items?|part|parts|person|request|question|change|changes|way)$/;
/** `[helpful, courteous, responsive]`: one of these. */
const CHOICE = /^[a-z-]{4,}(?:, [a-z-]{4,}){2,}$/;

/** Where a person speaks to the one who sends: `[ATTN REP! the tariff]`, `[insert the date!]`. */
const TO_SENDER =
  /^(?:(?:attn|attention|dear|hey|note (?:to|for)|instructions? (?:to|for)|fao)[:,]? (?:the |all )?)?(?:(?:support|service|customer|sales|desk|help ?desk|call) )*(?:agents?|reps?|representatives?|csrs?|advis[eo]rs?|operators?|handlers?|sender|clerks?)[!:,–—-] ?\S|^(?:attn|attention|note (?:to|for)|fao)[:,]? (?:the |all )?(?:(?:support|service|customer|sales|desk|help ?desk|call) )*(?:agents?|reps?|representatives?|csrs?|advis[eo]rs?|operators?|handlers?|sender|clerks?|staff|team)\b/i;
const INSERT_LOUD =
  /^(?:please )?(?:insert|fill in|replace|paste|put)\b(?!.*\b(?:your|coins?|cards?|disc)\b).* \S+!+$|^(?:add|enter|type|write|state|mention)\b.* here!+$/i;

/** `[one-sentence summary]`, `[one or two lines about the walk]`, `[Point 1 – the tariff]`. */
const howMuchPattern = once(
  () =>
    /^(?:(?:an? |your )?(?:one|two|three|1|2|3|1-2|2-3|few|couple of)(?: or (?:two|three)| to (?:two|three))?|some|a few|a couple of|short|brief)[ -](?:short |brief |specific |warm |kind |personal |clear |plain )?(?:sentences?|lines?|words?|paragraphs?)(?: \S|$)|^(?:point|step|reason|option|item|fact|tip|benefit|detail|question|example|action) \d ?[–—:-] ?\p{L}/iu,
);

/** An editor's remark, a notice or a tag, whatever nouns stand in it. */
const REMARK =
  /\b(?:sic|redacted|removed|deleted|hidden|required|urgent|important|automated|automatic|optional|reminder|notice|warning|confidential|resolved|solved|closed|archived|translated|translation|citation|emphasis|attached|truncated|omitted|inaudible|laughs)\b|^(?:this|that|these|more|further|please|sent|it|we|i|you|here|image|video|audio|photo|picture|note|external|internal|re|fwd?|see|read|view|learn|also|not|no|if|figure|fig|table|appendix|section|chapter|page|pages|version(?!$)|v)\b(?![_])/i;

/** Numbers, times, footnotes, roman numerals, standards (`RFC 2119`), issue keys (`ABC-123`): references, not blanks. */
const REFERENCE =
  /^(?:[\d\s.,:;/–-]+|[IVXLCDM]+|[ivxlcdm]+|[A-Z]{2,10}[ -]?\d[\d.:-]*|(?:[Rr]oom|[Gg]ate|[Dd]esk|[Ff]loor|[Hh]all|[Bb]ay|[Pp]latform) \d+|(?:[Cc]ase|[Tt]icket|[Oo]rder|[Ii]nvoice|[Rr]ef|[Bb]ooking|[Ii]ssue|[Cc]laim) ?#?(?!12345|0000)\d{3,})$/;

/** `XX`, `XX.XX`, `ORDER-XXXX`, `€XX,XX`, `X%`, `DD/MM/YYYY`, `HH:MM`, `NNN`. */
const MASK =
  /^(?:[€$£¥+#]? ?X{2,}(?:[.,/: -]X+)*%?|X(?:[.,]X+)?%|(?:DD|MM|YY|YYYY|HH|SS)(?:[./: -](?:DD|MM|YY|YYYY|HH|SS))+|YYYYMMDD(?:[-_/ ][#XN]+)?|[A-Z]{2,14}[-#]X{3,}|N{3,}|_{2,}|TB[ACD]|tb[acd])$/;

/** Letters, digits, spaces and the signs of a short description. */
const plainPattern = once(() => /^[\p{L}\p{N}_ '’.,;/&#%€$£*"“”|:+()–—-]+$/u);

/** `See [Place] in the settings`: what a page or a menu calls it. */
const MENU_BEFORE = /\b(?:see|find|open|use|in|under|from|on)(?: the)?[\s"“'*_]*$/i;

/** A word before it, or a greeting: `trip to [destination]`, `Please bring [list]`, `Hi [pet owner],`. */
const slotBeforePattern = once(
  () =>
    /(?:^|[\s("“*_])(?:on|at|by|of|is|are|was|were|to|from|for|until|till|within|in|with|without|between|about|around|regarding|concerning|into|through|via|near|after|before|during|because|than|and|or|your|our|the|his|their|this|a|an|another|any|new|dear|happy|good|re:|like|love|am|be|been|per|as|if|when|where|why|what|how|bring|send|see|know|show|shows|have|has|had|give|gives|get|gets|got|need|needs|offer|offers|use|take|takes|make|makes|find|found|include|includes|contact|call|visit|ask|quote|state|mention|message|email|text|phone|ring|dm|upload|download|attach|submit|follow|join|watch|meet|reach|order|book|choose|tell|thank|bringing|about|over|under|across|past|behind|beside|towards?|against|despite|plus|versus|except|told|said|add|pay|sent|made|bought|feel|keep|check|want|affects?|says|\p{Ll}{2,}(?:ed|ing))[.,:]?[ \t]["“*_]{0,3}$/iu,
);
const GREETED =
  /(?:^|[\s(])(?:dear|hi|hello|hey|mrs?\.?|ms\.?|mr\.?\/mrs?\.?|dr\.?|(?:congratulations|thanks|thank you|welcome|well done|sorry|sincerely|regards|wishes|good (?:morning|afternoon|evening|day)),?) [*_]{0,2}$/i;
/** "the [help] tag", "which [driver] he meant": after these a lone word may be anything. */
const afterThePattern = once(
  () => /(?:\b(?:the|that|who|which|he|she|they|it|we|you|I|not)|\p{L}[.])[ \t]["“*_]{0,3}$/u,
);
/** Inside a quotation brackets are the editor's. */
const QUOTED = /“[^”]*$|^[^"]*"[^"]*$/;
/** Of the editor's words in a quotation, and of code: no noun that is wanted. */
const NO_NOUN = spoken(
  'not our your my his her its their the a an and or but sic new old other more less no yes is are was were will would be been ' +
    'have has had they we you he she it this that these those who which of to in on at for from with by as if then also only ' +
    'still now here there optional options args arguments help meta tag code quote img url b i u s size color spoiler ' +
    'brackets bracket square array index key keys value values string int bool null true false main master branch save close ' +
    'cancel ok enter return space shift tab esc delete edit reply search back next done start stop yes open redacted removed ' +
    'deleted hidden required emphasis added translated laughs inaudible omitted truncated recently former formerly so very good ' +
    'bad big small first second last same own such many some all both each every any red blue green',
);
const NOUN_PHRASE = /^[a-z][a-z'’-]{2,}(?:[ /][a-z'’-]{2,}){0,3}$/;
const SHOUTED_NOUN = /^[A-Z]{4,}(?: [A-Z]{2,}){0,3}$/;

/** `your trip to [destination]`: whatever noun it is, the place says that one is wanted. */
function isWantedThere(text: string, before: string, after: string): boolean {
  const shouted = SHOUTED_NOUN.test(text);
  const greeted = GREETED.test(before) && /^[*_]{0,2}(?:[,!:.]|$)/.test(after) && /^[\p{L}'’ /.]{2,40}$/u.test(text);
  if (greeted) return !REMARK.test(text);
  if (!shouted && !NOUN_PHRASE.test(text)) return false;
  if (text.includes('/') && !/\b(?:your|our|the|on|in|of|this|good|by|with|for|to|an?) $/i.test(before)) return false;
  if (/\b(?:logs?|console|terminal|command|config|options?|parameters?|flags?|regex|wrote|set)\b/i.test(before))
    return false;
  if (QUOTED.test(before) || (afterThePattern().test(before) && !text.includes(' '))) return false;
  if (!slotBeforePattern().test(before) || !/^["”*_]{0,3}(?:[\s.,;:!?)'’]|$)/.test(after)) return false;
  if (/^["”*_]*\s+(?:tags?|labels?|prefix|suffix|syntax|command|brackets?|markup)\b/i.test(after)) return false;
  const words = wordsOf(text);
  return (
    !words.some((w, i) => (NO_NOUN.has(w) || FOREIGN.has(w)) && (i === 0 || i === words.length - 1)) &&
    !/\bredacted\b/i.test(text)
  );
}

/** `resources: [Links]`, `we ask that you [expectation]`: what is to be told, where something stands before it on its line. */
const TOLD =
  /^(?:links?|instructions?|expectations?|incidents?|behaviou?rs?|next steps?|specifics|particulars|explanation|circumstances|requirements)$/i;
const isTold = (text: string, before: string): boolean =>
  TOLD.test(text) &&
  /[\p{L},:][ \t]["“*_]{0,3}$/u.test(before) &&
  !/\b(?:the|that|these|those|our|your|see|read|follow|view|my|an?)[ \t]["“*_]{0,3}$/i.test(before) &&
  !QUOTED.test(before);

/** `$[current]`: what a sum is called. */
const SUM =
  /^(?:current|new|old|previous|original|total|amount|sum|fee|fees|rent|price|cost|deposit|balance|due|refund|subtotal|shipping|postage|tax|discount)$/i;

/** `your talk [talk]`: the word before it says what is wanted. */
function isNamedBefore(inner: string, before: string): boolean {
  if (!LONE_NOUN.test(inner) || NO_NOUN.has(inner)) return false;
  const said = /\b(?:your|our|the|this) (?:\p{Ll}+ )?(\p{Ll}+) [*_]{0,2}$/u.exec(before)?.[1];
  return said === inner;
}
const LONE_NOUN = /^[a-z]{3,20}$/;

/** `order #[12345]`: nobody's number, and no footnote behind what it is the number of. */
const SAMPLE_NUMBER = /^#?(?:12345\d{0,5}|123[- ]?456|67890|54321|98765\d{0,5}|0{4,10})$/;
const NUMBER_BEFORE =
  /(?:#|\b(?:number|no\.?|id|ref|reference|order|ticket|case|invoice|booking|claim|tracking):?) ?[*_]{0,2}$/i;
/** `check [status page URL]`, `click [sign-up link]`: in small letters no name of a field or a button. */
const ADDRESS_OF = /^\p{Ll}[\p{L}-]*(?: [\p{L}-]+){0,3} (?:URL|url|link|web address)$/u;

/** One shape for comparing blanks: lower case, single spaces, straight apostrophes. */
export const blankShape = (words: string): string =>
  words.trim().toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'");

/** Signs of the longest description. */
const LONGEST = 200;
/** Words of the longest description in which only a noun tells that something is wanted. */
const MOST_WORDS = 12;

const wordsOf = (text: string): string[] =>
  text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter((w) => w !== '');

/** Whether this is what one asks a person to do with a blank: "insert", "add". */
export const asksFor = (word: string): boolean => ASKS.has(word);
/** Whether a blank may stand for this: "name", "branch". */
export const standsForBlank = (word: string): boolean => NOUNS.has(word) || ALONE.has(word);

/** @returns how sure it is that the words, taken from brackets, are a blank; `weak` ones depend on what stands around. */
export function judgeBlank(inner: string): 'strong' | 'weak' | undefined {
  const said = inner.trim().replace(/\s+/g, ' ');
  // `[Please add the steps here]`
  const polite = /^please (\S+) /i.exec(said);
  const text = polite !== null && ASKS.has(polite[1]!.toLowerCase()) ? said.slice(7) : said;
  if (text === '' || text.length > LONGEST) return undefined;
  if (MASK.test(text) || onConditionPattern().test(text) || TO_SENDER.test(text) || INSERT_LOUD.test(text))
    return 'strong';
  if (howMuchPattern().test(text) || isOneOfMany(text)) return 'strong';
  if (SHOUTED_EITHER.test(text) && wordsOf(text).some((w) => standsForBlank(w) || NOUNS.has(w.replace(/s$/, ''))))
    return 'strong';
  if (REFERENCE.test(text) || !plainPattern().test(text) || /:\/\/|@/.test(text)) return undefined;
  const words = wordsOf(text);
  const first = words[0];
  if (first === undefined) return undefined;
  if (words.length > 2 && WANTED.has(first)) return 'strong';
  if (
    /^(?:version|page|chapter|section|figure|table|image|photo|video) (?:number|no\.?|nr|name|title|link|url)$/i.test(
      text,
    )
  )
    return 'strong';
  // `[Please add the steps here]`
  if (words.length > 2 && /^(?:please|kindly)$/.test(first) && ASKS.has(words[1]!)) return 'strong';
  if (REMARK.test(text)) return undefined;
  // `[your choice of] room`: an editor's words, cut off.
  if (/ (?:of|in|to|for|with|on|at|by|the|a)$/.test(text)) return undefined;
  if (words.length > 1 && WANTED.has(first)) return 'strong';
  if (words.length > 1 && (ASKS.has(first) || OWNERS.has(first))) return 'strong';
  const isShouted = text === text.toUpperCase();
  // `[Yes / No]`: what somebody is to answer.
  if (/ \/ /.test(text) && text.split('/').every((one) => ANSWERS.test(one.trim()) || one.trim() === 'Maybe'))
    return undefined;
  if (eitherPattern().test(text)) return 'strong';
  if (HERE.test(text) && words.some((w) => standsForBlank(w))) return 'strong';
  if (
    /^(?:(?:short|brief|warm|kind|friendly) )?(?:personal(?:i[sz]ed)?|opening|closing|greeting|intro|introductory|thank[- ]you|empathy|apology) (?:note|message|line|touch|greeting|comment|remark|sentence|statement|paragraph)s?$|^sign-?off$/i.test(
      text,
    )
  )
    return 'strong';
  if (PRONOUNS.test(text)) return undefined;
  if (FORMS.test(text)) return 'weak';
  // `[Parent/Carer]`
  if (/^\p{L}+(?:\/\p{L}+)+$/u.test(text) && words.every((w) => ALONE.has(w))) return 'weak';
  const last = words[words.length - 1]!;
  if (words.length <= 2 && (ALONE.has(last) || (isShouted && SHOUTED.has(last))) && /^[\p{L} ]+$/u.test(text))
    return words.length === 1 || isShouted || ((ALONE.has(first) || OF_ONE.has(first)) && ALONE.has(last))
      ? 'weak'
      : undefined;
  const known = words.some((w) => NOUNS.has(w) || (isShouted && FOREIGN.has(w)));
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(text)) return 'strong';
  if (DESCRIBES.test(text)) return 'strong';
  if (WHATEVER.test(text) || qualifiedPattern().test(text) || OF_A_KIND.test(text)) return 'weak';
  if (ASKED.test(text) || CHOICE.test(text) || (words.length > 1 && MAY_ASK.has(first))) return 'weak';
  return known && words.length <= MOST_WORDS ? 'weak' : undefined;
}

/** So many blanks make a reply a form: what else stands in brackets there is to be filled as well. */
const FORM = 2;
const BRACKETS = /\[([^[\]\r\n]{1,200})\](?![([]|:[ \t]*\S)/g;

/** Whether a reply has blanks enough for the brackets beside them to be blanks too. */
export function isForm(text: string): boolean {
  let count = 0;
  for (const found of text.matchAll(BRACKETS)) {
    const end = found.index + found[0].length;
    if (isBlank(found[1]!, text.slice(Math.max(0, found.index - 40), found.index), text.slice(end, end + 40))) count++;
    if (count === FORM) return true;
  }
  return false;
}

/** `[do the thing]`, `[Tip 2 - common gotcha]`: a blank in a form, where alone it might be anything. A single word only after its label: `[Save]`. */
export function isBlankOfForm(inner: string, before: string, after: string): boolean {
  const text = inner.trim().replace(/\s+/g, ' ');
  const words = wordsOf(text).length;
  // `how [X] works`, `affects [N] users`: no box that is ticked, and no key.
  if (/^[XN]$/.test(text))
    return /\p{L}{2,} [*_]{0,2}$/u.test(before) && !CONTROL_AFTER.test(after) && !CONTROL_BEFORE.test(before);
  // `Settings > [Section]`: what every menu has, and none is called.
  if (IN_MENU.test(text)) return /[>›→][ \t]*[*_]{0,2}$/.test(before);
  // `the [Trade] desk`, `with [Orchestra]`: where a noun is wanted, and nothing is on a screen.
  if (/^\p{Lu}\p{Ll}{2,}$/u.test(text))
    return (
      wantsNounPattern().test(before) &&
      /^[*_]{0,2}(?:[.,;!?)'’]|\s+\p{Ll}|[ \t]*(?:[\r\n]|$))/u.test(after) &&
      isFreeWord(text, before, after) &&
      !QUOTED.test(before) &&
      !ON_SCREEN.test(before + after)
    );
  // `Impact: [symptoms].`: alone after its label.
  if (LONE_NOUN.test(text) && !NO_NOUN.has(text))
    return (
      /\p{L}{3,}: [*_]{0,2}$/u.test(before) &&
      !REMARK.test(text) &&
      /^[*_]{0,2}[.;!]?[*_]{0,2}[ \t]*(?:[\r\n]|$)/.test(after)
    );
  if (words < 2 || words > MOST_WORDS || !/^\p{L}/u.test(text) || !plainPattern().test(text)) return false;
  if (REFERENCE.test(text) || REMARK.test(text)) return false;
  return !CONTROL_AFTER.test(after) && !CONTROL_BEFORE.test(before) && !MENU_BEFORE.test(before);
}

const wantsNounPattern = once(
  () =>
    /(?:^|[\s(])(?:with|for|by|at|of|to|from|about|in|on|near|via|as|an?|the|your|our|this|join(?:ing)?|visit(?:ing)?|contact(?:ing)?|call|ring|chose|booked|called|named|meet(?:ing)?) [*_]{0,2}$/i,
);
const ON_SCREEN =
  /\b(?:settings?|menus?|tabs?|screens?|pages?|sidebar|toolbar|panel|buttons?|options?|icons?|keys?|links?|click|press|tap|select|choose|hit|scroll|labell?ed|tags?|tagged|prefix|commands?|columns?|fields?|rows?|logs?)\b/i;

const IN_MENU = /^(?:menu |sub-?)?(?:section|option|setting|item|entry|tab|page|menu|category|button)(?: name)?$/i;

/** Whether a single word stands for something, and is no name of a key or a button where it stands. */
export const isFreeWord = (word: string, before: string, after: string): boolean =>
  !NO_NOUN.has(word.toLowerCase()) &&
  !REMARK.test(word) &&
  !BUTTONS.has(word.toLowerCase()) &&
  !CONTROL_AFTER.test(after) &&
  !CONTROL_BEFORE.test(before);
const BUTTONS = spoken(
  'submit confirm continue apply settings account checkout login logout register subscribe unsubscribe upload download share view ' +
    'print export import install update upgrade home profile dashboard inbox menu options preferences security privacy billing',
);

/**
 * Whether words in square brackets are a blank, seen with what stands around them.
 * @param before up to 40 code units before the bracket
 * @param after up to 40 code units after the closing bracket
 */
export function isBlank(inner: string, before: string, after: string): boolean {
  // `₹[amt]`: a sum, whatever it is called.
  if (/[€£₹₦₱₺₽₩] ?$/.test(before) && /^[\p{L} ]{2,20}$/u.test(inner)) return true;
  // `$[new]`: a sum too, where no name of a program runs up to the sign.
  if (/(?:^|[\s*_(])\$$/.test(before) && SUM.test(inner)) return true;
  if (CHANGE.test(inner)) return BEFORE_CHANGE.test(before);
  if (isOneOfNames(inner, before, after)) return true;
  if (isForeignBlank(inner.trim(), before, after)) return true;
  if (isNamedBefore(inner, before)) return !CONTROL_AFTER.test(after) && !CONTROL_BEFORE.test(before);
  if (SAMPLE_NUMBER.test(inner) && NUMBER_BEFORE.test(before)) return true;
  const verdict = judgeBlank(inner);
  if (verdict === 'strong' || ADDRESS_OF.test(inner.trim())) return true;
  if (verdict === undefined) {
    if (isTold(inner.trim(), before)) return !CONTROL_AFTER.test(after) && !CONTROL_BEFORE.test(before);
    const wanted = isWantedThere(inner.trim().replace(/\s+/g, ' '), before, after);
    return wanted && !CONTROL_AFTER.test(after) && !CONTROL_BEFORE.test(before);
  }
  if (CONTROL_AFTER.test(after) || (CONTROL_BEFORE.test(before) && !NAME_OF.test(inner.trim()))) return false;
  if (/^[A-Z][a-z]+$/.test(inner) && !NOUNS.has(inner.toLowerCase()) && MENU_BEFORE.test(before)) return false;
  const label = /(?:^|[\r\n])[#*\s]*$/.test(before) && /^:? +\S/.test(after) && LABELS.has(inner.trim().toLowerCase());
  return !label;
}
