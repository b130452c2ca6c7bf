/**
 * Light grammar on closed word classes: where a clause begins and ends, who its subject is, whether it is conditional
 * or negated. No part-of-speech model: what cannot be told from these words is left open.
 */
import type { Prose } from './prose.ts';
import type { Sentence } from './sentences.ts';
import { sameSpelling } from './spelling.ts';

export type Subject = 'we' | 'you' | 'it' | 'they' | 'none';

/** In the spelling that words of a text have: "otherwise" ends as "apologise" does. */
const set = (text: string): ReadonlySet<string> => new Set(text.split(' ').map(sameSpelling));

const CONDITION = set('if when whenever unless until once where wherever whether before after till');
/** Words that begin a condition only with the word after them. */
const CONDITION_PAIRS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    in: 'case',
    should: 'you',
    as: 'soon',
    had: 'you',
    provided: 'that',
    every: 'time',
    'in the': 'event',
  }),
);
const COORDINATE = set('and but or so yet nor then');
const SUBJECTS: ReadonlyMap<string, Subject> = new Map(
  Object.entries<Subject>({
    we: 'we',
    i: 'we',
    you: 'you',
    he: 'they',
    she: 'they',
    they: 'they',
    who: 'they',
    it: 'it',
    this: 'it',
    that: 'it',
    there: 'it',
    these: 'it',
    those: 'it',
    which: 'it',
    what: 'it',
    everyone: 'they',
    nobody: 'they',
    customers: 'they',
    people: 'they',
    users: 'they',
  }),
);
const DETERMINERS = set('the a an your our my their his her its this that these those any some all every no');
/** Pronouns that may open a clause after a comma, and are nouns like any other as its subject. */
const OPENING = set('others somebody someone everybody');
/** Nouns that are we, after "our", "my" or "the". */
const US = set(
  'team teams support staff company agents specialists colleagues department office store shop warehouse service policy system engineers developers technicians desk crew clinic school branch',
);
const REQUEST = set('please kindly thanks thank sorry hope let feel rest have');
/** Joins words rather than clauses: a noun after it goes on with the list. */
const SENTENCE_SIGNS = set(', ; : – ( ) … . ! ? / 。');
const NEGATION = set('not never no nor neither nobody nothing none without cannot hardly');

/**
 * @returns whether a clause ends right before the word `at`: the sentence ends there, a sign follows, or "and / but / so"
 * and a new subject or request.
 */
export function clauseEndsBefore(prose: Prose, sentence: Sentence, at: number): boolean {
  if (at >= sentence.to) return true;
  const word = prose.words[at]!;
  if (word.kind === 'sign') return SENTENCE_SIGNS.has(word.norm) || /\p{S}|\p{P}/u.test(word.norm);
  if (!COORDINATE.has(word.norm) && word.norm !== 'because' && word.norm !== 'while' && word.norm !== 'although')
    return false;
  const next = prose.words[at + 1];
  if (next === undefined || at + 1 >= sentence.to) return true;
  if (word.norm === 'because' || word.norm === 'although') return false;
  return (
    SUBJECTS.has(next.norm) ||
    DETERMINERS.has(next.norm) ||
    REQUEST.has(next.norm) ||
    word.norm === 'but' ||
    word.norm === 'so' ||
    next.kind === 'sign'
  );
}

/** Whether a new clause with a subject of its own begins at the word `at`. */
function opensClause(prose: Prose, at: number, to: number): boolean {
  const word = prose.words[at];
  if (word === undefined || at >= to) return false;
  return (
    SUBJECTS.has(word.norm) ||
    REQUEST.has(word.norm) ||
    DETERMINERS.has(word.norm) ||
    OPENING.has(word.norm) ||
    word.kind === 'opaque'
  );
}

/** @returns the index of the first word of the clause that holds the word `at`. */
export function clauseStart(prose: Prose, sentence: Sentence, at: number): number {
  for (let i = at - 1; i >= sentence.body; i--) {
    const word = prose.words[i]!;
    if (word.kind === 'sign' && SENTENCE_SIGNS.has(word.norm)) return i + 1;
    if (
      (COORDINATE.has(word.norm) || CONDITION.has(word.norm) || word.norm === 'because' || word.norm === 'that') &&
      !SUBJECTS.has(word.norm) &&
      opensClause(prose, i + 1, at + 1)
    )
      return i + 1;
  }
  return sentence.body;
}

/** "Until it is signed, volunteers will …": one word and such a verb begin a clause of their own. */
const FINITE = set('will would shall can');

/**
 * @returns whether the word `at` stands in a clause opened by if, when, unless, in case, once, should you …
 * A comma that is followed by a new subject or a request closes such a clause.
 */
export function inCondition(prose: Prose, sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= sentence.from; i--) {
    const word = prose.words[i]!;
    if (word.kind === 'sign') {
      // "Once it is scanned it is yours, so please …": what follows "so" is the consequence, not the condition.
      const next = prose.words[i + 1]?.norm === 'so' ? i + 2 : i + 1;
      const isNew = opensClause(prose, next, at + 1) || (next <= at && FINITE.has(prose.words[next + 1]?.norm ?? ''));
      if (word.norm === ',' ? isNew : SENTENCE_SIGNS.has(word.norm)) return false;
      continue;
    }
    if (givesReason(prose, i)) return false;
    if (isCondition(prose, i)) return true;
    // "Should the lift be out, ring 4."
    if (i === sentence.body && word.norm === 'should' && opensClause(prose, i + 1, at + 1)) return true;
    if (word.norm === 'then') return false;
  }
  return false;
}

const REASONS = set('because since as');
const OURS = set('we i our');
const AS_MUCH = set('soon long far well much fast quickly often same such');

/** "Ask where you bought it, as we cannot repair it": whatever condition stands before it, a reason of ours is none. */
function givesReason({ words }: Prose, at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at]!, words[at + 1]];
  return REASONS.has(word.norm) && OURS.has(next?.norm ?? '') && !AS_MUCH.has(before?.norm ?? '');
}

/** Words that begin a clause or, before a time, say only when: "received after 30 June". */
const BEFORE_TIMES = set('until before after till');
/** "Once more we apologise": how often, no condition. */
const AFTER_ONCE = set('more again upon in a every per or and');
/** "The lid that you were after", "look after the key": wanted or cared for, no condition. */
const BEFORE_AFTER = set('am are is was were be been being look looks looked looking');
const TIMES = set(
  'today tonight tomorrow yesterday noon midnight dawn dusk dark close closing bedtime lunchtime monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty ninety',
);

/** Whether a condition begins at the word itself: a match may begin with its own "if". */
export function isCondition(prose: Prose, at: number): boolean {
  const word = prose.words[at]!;
  if (CONDITION.has(word.norm)) {
    const next = prose.words[at + 1];
    // "It looks as if it was taken twice": what seems so is no condition.
    if (word.norm === 'if' && prose.words[at - 1]?.norm === 'as') return false;
    if (word.norm === 'once' && next !== undefined && AFTER_ONCE.has(next.norm)) return false;
    if (word.norm === 'after' && BEFORE_AFTER.has(prose.words[at - 1]?.norm ?? '')) return false;
    // "Changes after printing are not possible": a time, not a clause.
    return !(
      BEFORE_TIMES.has(word.norm) &&
      next !== undefined &&
      (next.kind === 'number' || TIMES.has(next.norm) || /.{3}ing$/.test(next.norm))
    );
  }
  const second = CONDITION_PAIRS.get(word.norm);
  return second !== undefined && prose.words[at + 1]?.norm === second;
}

/** Words that may stand before an order without being its subject: "please also do not …". */
const BEFORE_ORDER = set(
  'please kindly just also then now simply always do not never ever and or but so yet again first next finally only still instead otherwise therefore thus however either neither nor to',
);
const isBeforeOrder = (norm: string): boolean => BEFORE_ORDER.has(norm) || /.ly$/.test(norm);

/**
 * @returns the subject of the clause in which the word `at` stands: the nearest nominative before it, or at it; `it` for
 * any other noun, and `none` where nothing stands before it that could be one: an order.
 */
export function subjectAt(prose: Prose, sentence: Sentence, at: number): Subject {
  const start = clauseStart(prose, sentence, at);
  for (let i = at; i >= start; i--) {
    const word = prose.words[i]!;
    const subject = SUBJECTS.get(word.norm);
    if (subject !== undefined && !(i < at && word.norm === 'that' && i > start)) return subject;
    if (DETERMINERS.has(word.norm) || word.kind === 'opaque') {
      // "our team", "the support team": the noun within the next two words says whether it is us.
      for (let j = i + 1; j <= i + 2; j++) if (US.has(prose.words[j]?.norm ?? '')) return 'we';
      if (word.kind !== 'opaque' || i < at) return 'it';
    }
  }
  for (let i = start; i < at; i++) {
    const word = prose.words[i]!;
    if (word.kind !== 'sign' && !isBeforeOrder(word.norm)) return 'it';
  }
  return 'none';
}

/** What a person says, asks or thinks: what follows is theirs, not ours. */
const REPORTING = set(
  'said say says saying told tell tells asked ask asks wrote write writes mentioned mention thought think heard hear read described describe called report reported feel felt believe wonder wondered wondering worried concerned noticed',
);
/** Of these, the ones that put a question or a wish: what comes after it is our answer. */
const ASKING = set('asked ask asks wonder wondered wondering');
const AND_WE: ReadonlySet<string> = new Set(['but we', 'but i', 'but our', 'so we', 'so i', 'yet we', 'yet i']);
const REPORTERS = set('you they he she customers people patients users guests members some many');

const NAMING = set('for about of');
const REASON = set('because since');
const WE_THEN = set('we i our');

/** @returns where the clause with a reason begins that ends before `comma`. */
function reasonBefore(prose: Prose, sentence: Sentence, comma: number): number | undefined {
  for (let i = comma - 1; i >= sentence.from; i--) {
    if (prose.words[i]!.kind === 'sign' && prose.words[i]!.norm !== ',') return undefined;
    if (REASON.has(prose.words[i]!.norm)) return i;
  }
  return undefined;
}

/** @returns whether the word `at` stands in what the customer or somebody else said: "you told us that …". */
export function reportedBefore(prose: Prose, sentence: Sentence, at: number): boolean {
  let answered = false;
  let hasComma = false;
  for (let i = at - 1; i > sentence.from; i--) {
    const word = prose.words[i]!;
    hasComma ||= word.norm === ',';
    if (word.kind === 'sign' && word.norm !== ',' && word.norm !== ':') return false;
    // "You asked for three parts, and that …", "… whether we split bills: …".
    answered ||= word.norm === ':' || (word.norm === ',' && COORDINATE.has(prose.words[i + 1]?.norm ?? ''));
    if (answered && ASKING.has(word.norm)) continue;
    // "You said it rattles, but we cannot …".
    if (word.norm === ',' && AND_WE.has(`${prose.words[i + 1]?.norm} ${prose.words[i + 2]?.norm}`)) return false;
    // "Because two people reported it, we cannot …": what they said is our reason.
    if (word.norm === ',' && WE_THEN.has(prose.words[i + 1]?.norm ?? '')) {
      const reason = reasonBefore(prose, sentence, i);
      if (reason !== undefined) {
        i = reason;
        continue;
      }
    }
    // "The swap you asked for" names a thing; nothing is reported.
    if (!REPORTING.has(word.norm) || NAMING.has(prose.words[i + 1]?.norm ?? '')) continue;
    for (let j = i - 1; j >= Math.max(sentence.from, i - 3); j--) {
      if (!REPORTERS.has(prose.words[j]!.norm)) continue;
      // "If you think it is wrong, we cannot …": what they may say ends with its clause.
      return !(hasComma && CONDITION.has(prose.words[j - 1]?.norm ?? ''));
    }
  }
  return false;
}

const TELLS = set('said says say told tells wrote writes write thinks thought');
/** Whose words are ours: "we can't refund it, the manager said". */
const OUR_SPEAKERS = set(
  'manager managers supervisor boss team company management director department office policy system board colleague colleagues agent rules terms',
);
const SPEAKERS = set('you he she they');
const THIRD = set('the your his her their one my');
const SPEAKER = 4;

/** @returns whether the sentence is given to somebody else after the word `at`: "it can't be mended, the seller wrote, …". */
export function reportedAfter(prose: Prose, sentence: Sentence, at: number): boolean {
  const { words } = prose;
  for (let comma = at + 1; comma < sentence.to - 2; comma++) {
    if (words[comma]!.norm !== ',') continue;
    const first = words[comma + 1]!;
    // ", says Dr Behn, …"
    if (first.norm === 'says' || first.norm === 'said') {
      const who = words[comma + 2]!;
      if (who.norm !== 'i' && who.norm !== 'we' && who.norm !== 'our' && who.norm !== 'my') return !saidByUs(comma + 2);
      continue;
    }
    if (!SPEAKERS.has(first.norm) && !THIRD.has(first.norm)) continue;
    const most = SPEAKERS.has(first.norm) ? 2 : SPEAKER;
    for (let i = comma + 2; i < Math.min(sentence.to, comma + 2 + most); i++)
      if (TELLS.has(words[i]!.norm)) {
        // "…, you said you had …" goes on with what is said.
        if (endsSaying(i) && !saidByUs(comma + 1)) return true;
        break;
      } else if (words[i]!.kind === 'sign') break;
  }
  return false;

  function saidByUs(from: number): boolean {
    for (let i = from; i < Math.min(sentence.to, from + SPEAKER); i++) {
      if (words[i]!.kind === 'sign' || TELLS.has(words[i]!.norm)) return false;
      if (OUR_SPEAKERS.has(words[i]!.norm)) return true;
    }
    return false;
  }

  function endsSaying(verb: number): boolean {
    let i = verb + 1;
    // "the nurse told your mother, …", "she wrote to us, …"
    while (i < Math.min(sentence.to, verb + 4) && words[i]!.kind !== 'sign' && !SPEAKERS.has(words[i]!.norm)) i++;
    const next = words[i];
    return i >= sentence.to || next === undefined || (next.kind === 'sign' && next.norm !== ':');
  }
}

const MODALS = set("can could may might would should shall will must 'd");

/** @returns whether a modal verb governs the word `at`: it stands before it in its clause. */
export function modalBefore(prose: Prose, sentence: Sentence, at: number): boolean {
  const start = clauseStart(prose, sentence, at);
  for (let i = at - 1; i >= start; i--) if (MODALS.has(prose.words[i]!.norm)) return true;
  return false;
}

/** Words of the closed classes: they name nothing. */
const FUNCTION_WORDS = set(
  "a an the this that these those my our your his her its their some any every each all both no such own i we he she it they me us him them you who whom which what whose there here one ones someone something anything everything everyone everybody anyone anybody nobody nothing yourself yourselves myself ourselves itself themselves of in on at by for to from with without about into onto over under after before during since until till through throughout between against within around upon as than like off up down out away back behind along across toward towards despite except per via and or but so yet nor if when while because although though whether unless where how why whatever however whichever be am is are was were been being have has had having do does did doing done can could may might must shall should will would 's 'd not never also just only very really so too quite rather still yet again already now then today currently recently lately soon always ever often sometimes once twice please thank thanks sorry therefore instead well much many more most less least few several even same other others another further kindly perhaps maybe both either especially extremely sincerely truly genuinely deeply presently earlier later regarding concerning due ahead together altogether indeed anyway o ok okay yes oh hi hello dear",
);
/** Nouns, adjectives and verbs that fit every ticket. */
const GENERIC = set(
  [
    // Harm.
    'inconvenience inconveniences inconvenienced inconveniencing inconvenient trouble troubles troubled hassle hassles issue issues problem problems situation situations matter matters experience experiences circumstance circumstances concern concerns frustration frustrations disappointment disappointments confusion delay delays difficulty difficulties error errors mistake mistakes mishap mishaps hiccup hiccups mix mixup disruption disruptions interruption interruptions annoyance upset distress stress discomfort dissatisfaction displeasure misunderstanding misunderstandings incident incidents event events episode occurrence occurrences glitch glitches setback setbacks oversight oversights miscommunication shortcoming shortcomings failing failings fault faults slip mess bother nuisance aggravation upheaval disturbance faff fuss headache headaches hardship worry worries anxiety anger angst pain offence harm impact consequence consequences outcome result results state affairs turn news unpleasantness uncertainty embarrassment irritation grief ordeal nightmare',
    // What every ticket is about.
    'thing things case cases ticket tickets request requests inquiry enquiry query queries question questions feedback message messages email emails letter call reply replies response responses service services customer customers client clients guest guests visitor visitors member members user users passenger passengers patient patients resident residents tenant tenants student students parent parents traveller travellers shopper shoppers subscriber subscribers reader readers viewer viewers player players patrons neighbours families person people anyone product products support team staff company business part side end behalf process procedure policy handling treatment communication standard standards expectation expectations level quality satisfaction interest patience understanding cooperation importance urgency seriousness feelings feeling emotions position point view perspective reason reasons',
    // Time and degree.
    'way ways time times moment moments day days week occasion occasions instance bit lot kind sort type amount degree number recent current present ongoing previous past initial overall general whole entire long short slow late lengthy brief big huge massive great major serious severe significant considerable slight minor small little tiny extra added additional temporary total utter complete full sheer unnecessary unwanted undue unintended unforeseen unexpected unusual possible potential obvious inevitable continued continuing repeated related associated resulting exact particular similar first last next',
    // What it is like.
    'bad poor negative unpleasant unfortunate unfortunately frustrating disappointing difficult hard tough terrible awful horrible dreadful rough rotten upsetting annoying stressful tiresome worrying confusing distressing unsettling exasperating infuriating exhausting challenging painful ideal perfect good better best easy satisfactory unsatisfactory unacceptable acceptable substandard subpar suboptimal important urgent understandable understood valid involved affected sure certain aware able unable likely normal right fair nice happy unhappy pleased',
    // What happens to everybody.
    'cause caused causes causing occur occurs occurred occurring happen happens happened happening arise arisen arose face faced facing encounter encountered encountering experienced experiencing undergo undergone suffer suffered endure endured feel feels felt make makes made making get gets got gotten getting go goes went going gone come comes came coming put puts give given gives giving gave bring brings brought take takes took taken taking receive received receiving provide provided providing expect expected expecting hope hoped hoping want wanted deserve deserved meet met meets meeting see sees seen saw look find found finding know knows known understand hear heard read say think deal dealing create created led lead work worked working keep kept seem seems seemed sound sounds become became let',
  ].join(' '),
);
/** Words in -ly that are no adverbs. */
const NOT_ADVERBS = set(
  'family assembly supply anomaly july italy jelly lily bully belly butterfly firefly holly trolley monopoly ally fly bodily wobbly curly elderly',
);
const namesNothing = (norm: string): boolean =>
  FUNCTION_WORDS.has(norm) || GENERIC.has(norm) || (/.ly$/.test(norm) && !NOT_ADVERBS.has(norm));

/** How many words of the complement are looked at, and how long the name of the person addressed may be. */
const COMPLEMENT = 16;
const NAME = 3;

/** @returns the word after the name of the person addressed: "sorry*, Sam,* that …"; `at` where none is addressed. */
function afterAddress(prose: Prose, sentence: Sentence, at: number): number {
  if (prose.words[at]?.norm !== ',') return at;
  for (let i = at + 1; i <= at + 1 + NAME && i < sentence.to; i++) {
    const word = prose.words[i]!;
    if (word.norm === ',') return i > at + 1 && ADDRESSED.has(prose.words[i + 1]?.norm ?? '') ? i + 1 : at;
    if (word.kind === 'sign' && word.norm !== '.') return at;
  }
  return at;
}
const BEFORE_NAME = set('sorry apologise apologies apology again understand you it this that');
/** What goes on after the name: the complement of the word before it. */
const ADDRESSED = set('that for about to your our the how if with on over when because');

/**
 * @returns whether what follows the word before `at`, up to the clause's end, names something of this case: a number, a
 * date, a placeholder, or a word that would not fit every ticket ("frustrating *to wait for a code*").
 */
export function specificAfter(prose: Prose, sentence: Sentence, at: number): boolean {
  const from = afterAddress(prose, sentence, at);
  for (let i = from; i < Math.min(sentence.to, from + COMPLEMENT); i++) {
    const word = prose.words[i]!;
    // "A big, unnecessary mess": between adjectives a comma ends nothing.
    const between = word.norm === ',' && i > from && isPlain(prose, i - 1) && isPlain(prose, i + 1);
    // "Your order #4711".
    if (word.norm === '#' || word.norm === '[') continue;
    if (!between && (clauseEndsBefore(prose, sentence, i) || goesOn(prose, i))) return false;
    // Right after "sorry" a placeholder is a name; after "for" or "your order" it is the thing.
    if (word.kind === 'number') return true;
    if (word.kind === 'opaque' && (i > at || !BEFORE_NAME.has(prose.words[at - 1]?.norm ?? ''))) return true;
    if (word.kind === 'word' && !namesNothing(word.norm)) return true;
  }
  return false;
}
/** "… and will pass it on": the subject's next deed, which the complement does not name. */
const goesOn = (prose: Prose, at: number): boolean => {
  const next = prose.words[at + 1]?.norm ?? '';
  return (prose.words[at]?.norm === 'and' || prose.words[at]?.norm === 'but') && (MODALS.has(next) || DEED.has(next));
};
const DEED = set('have am are is want hope appreciate look thank assure apologise value wish understand do');
/** Adjectives that fit every ticket, as they stand in rows. */
const isPlain = (prose: Prose, at: number): boolean => {
  const norm = prose.words[at]?.norm ?? '';
  return GENERIC.has(norm) && !FUNCTION_WORDS.has(norm);
};

/** @returns whether a negation stands before the word `at` in its clause. */
export function negatedBefore(prose: Prose, sentence: Sentence, at: number): boolean {
  const start = clauseStart(prose, sentence, at);
  for (let i = at - 1; i >= start; i--) if (NEGATION.has(prose.words[i]!.norm)) return true;
  return false;
}
