import type { Prose } from '../../../prose/prose.ts';
import type { Word } from '../../../prose/words.ts';
import type { CheckInput } from '../../check.ts';

/** Capitals in a row that make a shout even where none of them is in the list. */
export const RUN = 3;

/** Words in capitals, one after another, and what stands around them. */
export interface Capitals {
  readonly prose: Prose;
  readonly text: string;
  /** The reply as its lines are shown: its own text, or that of its prose where it is HTML. */
  readonly lines: string;
  readonly sentenceStart: number;
  readonly words: readonly Word[];
  readonly first: Word;
  readonly last: Word;
  /** The word before them in the sentence. */
  readonly before: Word | undefined;
  readonly after: Word | undefined;
  /** The text of the sentence before them: a few letters, and some more. */
  readonly left: string;
  readonly said: string;
  /** The text after them. */
  readonly right: string;
}

/**
 * @param input the reply
 * @param sentenceStart where the sentence begins
 * @param run words of it in capitals
 * @param before the word before them
 * @param after the word after them
 * @returns them and what is around them, without a lone "I" or "A" at either end, which belongs to the sentence
 */
export function runOf(
  { prose, text: source, markup }: CheckInput,
  sentenceStart: number,
  run: readonly Word[],
  before: Word | undefined,
  after: Word | undefined,
): Capitals | undefined {
  const isLonger = (w: Word): boolean => w.end - w.start > 1;
  const words = run.slice(run.findIndex(isLonger), run.findLastIndex(isLonger) + 1);
  const first = words[0];
  const last = words[words.length - 1];
  if (first === undefined || last === undefined) return undefined;
  const { text } = prose.read;
  const back = (units: number): string => text.slice(Math.max(sentenceStart, first.start - units), first.start);
  const right = text.slice(last.end, last.end + 30);
  const lines = markup === 'html' ? text : source;
  return {
    prose,
    text,
    lines,
    sentenceStart,
    words,
    first,
    last,
    before,
    after,
    left: back(30),
    said: back(40),
    right,
  };
}

/**
 * @param prose the reply
 * @param word one of its words
 * @returns whether it is written in capitals
 */
export function isCapitals(prose: Prose, word: Word): boolean {
  const first = prose.read.text.charCodeAt(word.start);
  if (first >= 97 && first <= 122) return false;
  const second = prose.read.text.charCodeAt(word.start + 1);
  if (word.end - word.start > 1 && second >= 97 && second <= 122) return false;
  const raw = prose.read.text.slice(word.start, word.end);
  return (raw.length > 1 || raw === 'I' || raw === 'A') && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
}

/**
 * @param capitals words in capitals
 * @returns whether the word before them says that they name a key, a button or a heading
 */
export const isLabelled = ({ before }: Capitals): boolean => before !== undefined && LABEL_BEFORE.has(before.norm);

/**
 * Words that are shouted where they stand in capitals, and those beside which capitals are a name, a code or a key. Lower case.
 *
 * @param text words
 * @returns the set of them
 */
export const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that are shouted even when one stands alone in capitals: orders, stress and urgency. */
export const LONE = setOf(
  'not never must only always please important urgent warning attention note cannot stop read immediately final notice your you all free sorry very before after required mandatory any would should now today no every within days hours strongly strictly absolutely permanently definitely completely locked blocked frozen restricted disconnected disqualified rejected closed cancelled canceled denied refused banned prohibited forbidden suspended terminated invalid incorrect wrong without both nothing nobody each once again more than until unless twice repeatedly already ever still because everything anything forever ends illegal tomorrow refunds unpaid overdue expired unacceptable wrongly void worst worse whatsoever thrice don dont cant wont was were did does will so too much last chance deadline penalty forfeited forfeit urgently seriously refuse refusing truly fully badly really deeply impossible unable nonrefundable anymore anyone whoever why how what when where even monday tuesday wednesday thursday friday saturday sunday entire whole anybody somebody someone something anywhere everywhere nowhere either neither else week weeks month months year years minute minutes seconds first huge massive enormous gigantic amazing awesome fantastic incredible unbelievable brilliant great early soon often together instead perhaps maybe later sooner longer less enough almost outside inside lots plenty least reminder love loves loved hate hates excited thrilled biggest greatest cheapest fastest',
);
/** Anything else in capitals may be an acronym, a code or a button, and one such word alone is left alone. */
export const STRESS = new Set([
  ...LONE,
  ...setOf(
    'and the is are do does did can could may might am been being out way they them then yes this that we it for with our at in on to of if be have has was were working business big new super best deal deals news sale save buy act call book pay get left late win gift bonus day today offer offers off only one two three four five six seven eight nine ten half double',
  ),
]);
/** Of these, the ones that are stressed before a number too: "WITHIN 24 hours"; others name things, as "STOP 4". */
export const BEFORE_NUMBERS = setOf('within before after until than not only must every never');
/** Shouted where they open a sentence; elsewhere they may be a code: "enter WELCOME". */
export const GREETINGS = setOf(
  'hello hey welcome congratulations congrats thanks thank wow omg yay hooray woohoo hurry cheers yes surprise finally oops hi dear bravo happy merry',
);
/** Stressed between an article and a plain noun: "a NEW password"; before these nouns they are names: "the NEW tag". */
export const STRESSED = setOf(
  'new old big small second third first last same other exact full front correct original own main real actual separate different current previous next best free only right single double extra special early late long short first-class fresh safe secure local valid genuine',
);
export const ARTICLES = setOf('a an the your our this that these those my his her their any another one every each no');
export const NAMED_THINGS = setOf(
  'tag label button key tab mode sign badge status field light menu option icon page section box screen state bar brand switch setting settings folder file command flag stamp sticker column row list view theme plan tier edition version version command signal print caps line channel logo marker link keyword variable',
);
/** "wait TEN minutes"; but "Formula ONE" and "gate TWO". */
export const NUMBERS = setOf('one two three four five six seven eight nine ten twelve twenty thirty sixty hundred');
export const BEFORE_COUNT = setOf(
  'within in for by only have has need needs wait least most these those to than all just about every another after the you us is are get takes take exactly under over up use bring take send give add buy pay order allow eat',
);
/** What something has become, shouted for joy: "it has SHIPPED!" */
export const JOYS = setOf(
  'ready shipped back open live done delivered approved fixed here won sent new easy online working home accepted paid refunded booked confirmed fun solved sorted upgraded released safe better sooo yours official',
);
export const BEFORE_JOY = setOf("is are has have been was were 's now it's you're all so be");
/** Two words that are stressed as one. */
export const ADVERBIAL =
  /^(?:in|at|on|by|for) (?:full|advance|time|all|once|person|total|writing|good|ever|cash|any|every|most|least)$/;
/** "CALL US": no country. */
export const ORDERS =
  /^(?:call|email|text|contact|tell|ask|help|trust|believe|follow|join|visit|pay|send|give|show|write|ring) (?:us|me|now|today|it|them|him|her)$/;
/** "GOOD NEWS": two words that are shouted together. */
export const PAIRS =
  /^(?:(?:good|great|bad|big|breaking|exciting|happy) news|last (?:chance|call|day|days)|(?:big|huge|mega|flash) sale|special offer|limited (?:time|offer)|thank you|no way|oh no|oh dear|right (?:now|away)|top tip|heads up|or else|best (?:price|deal|wishes)|(?:so|very|too) (?:late|early|much|many|bad|good|sorry|happy)|not (?:our|your|my) (?:fault|problem)|hurry up|free gift|wake up|shut up)$/;
/** What something is, told in anger or alarm: "it is LATE". */
export const STATES = setOf(
  'late lost gone broken delayed due empty damaged missing stolen ruined huge tiny dead urgent sold awful terrible perfect over done finished taken small large long short slow fast cold hot full dirty incomplete serious declined rejected refused wrong unpaid overdue invalid unacceptable false true',
);
/** "I NEED that form" */
export const PRONOUNS = setOf('i we you they he she');
export const VERBS = setOf(
  'need want know have had think hope said told asked paid did do promised sent tried checked warned',
);
/** "SOOO", "PLEEEASE" */
export const DRAWN_OUT = /^(?=.{4})[a-z]+([aeiouy])\1{2,}[a-z]*$/;
/** "It's SUPER easy" */
export const DEGREES = setOf('super extra mega ultra quite pretty rather such almost nearly');
/** A code or a name is told of: "your code is FREE SHIP". */
export const TELLS_A_CODE =
  /\b(?:codes?|voucher|password|coupon|username|hashtag|keyword|promo|passphrase|callsign|ticker|plate)\b[^.!?\n]{0,20}$/i;

/** "The ribbon will read FOR ANNA": what is lettered on something. */
export const LETTERED =
  /\b(?:engraving|inscription|sign|plaque|poster|banner|lettering|ribbon|headstone|icing|stamp|sticker|label|badge|print)\b[^.!?\n]{0,20}\b(?:reads?|says?|saying|reading)[: ]+["“'‘]?$|\b(?:answer|solution)(?: to [^.!?\n]{1,16})?(?: is| was|:) ["“'‘]?$/i;

/** "Reply with “URGENT”", "reply URGENT in the subject line", "text STOP to 40404": a word that the customer is to write. */
export const IS_TO_WRITE =
  /\b(?:repl(?:y|ying)|respond(?:ing)?|text(?:ing)?|type|typing|write|writing|enter(?:ing)?|put(?:ting)?|add(?:ing)?|include|including|mark(?:ed|ing)?|send(?:ing)?|quot(?:e|ing))(?: us| me| it| back| the word| with| in| by| as){0,3} ["“'‘]$/i;
/** "Reply with STOP", "text us NO and …": a word that is to be sent, without quotation marks. */
export const IS_TO_SEND =
  /\b(?:repl(?:y|ying)|respond(?:ing)?|answer(?:ing)?|text(?:ing)?|message|send(?:ing)?|writ(?:e|ing))(?: us| me| back| the word| with| just| a| simple){0,3} $/i;
export const SENT_WORDS = setOf('stop start yes no help cancel pause resume end quit ok more');
export const SENT_ALONE = /^(?:$|["”'’]?[.,;:!?)]|\s+(?:and|or|to|if|within|when|by|at|from|so|before|until|for)\b)/;
export const WRITTEN_WHERE = /^ (?:in (?:the |your )?(?:subject|title)\b|to \d{3,})/i;

/** What names a way of writing: "in ALL CAPS". */
export const WRITING = setOf('caps capitals uppercase lowercase');

/** After these a verb follows, and one in capitals is shouted: "they must STAY there". */
export const COMMANDING = setOf('must should shall please');
/** Acronyms that are used as verbs or follow those words all the same. */
export const ACRONYMS = setOf('rsvp swift iban nasa hmrc dvla ikea usps sepa okta slack ebay hdmi nato fema gmail url');
/** Letters of a word that can be spoken, so that HDMI and WLAN are none. */
export const SPEAKABLE = /^(?=.*[aeiouy].*)(?:[a-z]{4,})$/;

/** Places where capitals name a key, a button or a heading rather than raise the voice. */
export const LABEL_BEFORE = new Set([
  'press',
  'click',
  'tap',
  'select',
  'choose',
  'type',
  'text',
  'reply',
  'hit',
  'key',
  'button',
  'option',
  'enter',
  'code',
  'send',
  'reading',
  'labelled',
  'labeled',
  'marked',
  'says',
  'tick',
  'tab',
  'menu',
  'field',
  'icon',
  'tile',
  'folder',
  'heading',
  'set',
  'push',
  'called',
  'named',
  'titled',
  'shows',
  'displays',
  'reads',
  'status',
  'hashtag',
  'word',
  'words',
  'keyword',
  'verb',
  'term',
]);

export const NAMES_IN_LY = setOf(
  'family assembly anomaly butterfly firefly supply resupply multiply italy sicily beverly kimberly emily disability',
);
/** "Reply YES to keep it or NO to move it": the second of two labels. */
export const OTHER_LABEL = setOf('or and');
/** Words that tell one thing from another: in capitals alone they stress, and shout at nobody. */
export const CONTRAST = setOf('not new old only and or both before after first last any if without');
