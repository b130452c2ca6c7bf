import type { Prose } from '../../../prose/prose.ts';
import type { Word } from '../../../prose/words.ts';
import type { Check, CheckHit } from '../../check.ts';

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that are shouted even when one stands alone in capitals: orders, stress and urgency. */
const LONE = setOf(
  'not never must only always please important urgent warning attention note cannot stop read immediately final notice your you all free sorry very before after required mandatory any would should now today no every within days hours strongly strictly absolutely permanently definitely completely locked blocked frozen restricted disconnected disqualified rejected closed cancelled canceled denied refused banned prohibited forbidden suspended terminated invalid incorrect wrong without both nothing nobody each once again more than until unless twice repeatedly already ever still because everything anything forever ends illegal tomorrow refunds unpaid overdue expired unacceptable wrongly void worst worse whatsoever thrice don dont cant wont was were did does will so too much last chance deadline penalty forfeited forfeit urgently seriously refuse refusing truly fully badly really deeply impossible unable nonrefundable anymore anyone whoever why how what when where even monday tuesday wednesday thursday friday saturday sunday entire whole anybody somebody someone something anywhere everywhere nowhere either neither else week weeks month months year years minute minutes seconds first huge massive enormous gigantic amazing awesome fantastic incredible unbelievable brilliant great early soon often together instead perhaps maybe later sooner longer less enough almost outside inside lots plenty love loves loved hate hates excited thrilled biggest greatest cheapest fastest',
);
/** Anything else in capitals may be an acronym, a code or a button, and one such word alone is left alone. */
const STRESS = new Set([
  ...LONE,
  ...setOf(
    'and the is are do does did can could may might am been being out way they them then yes this that we it for with our at in on to of if be have has was were working business big new super best deal deals news sale save buy act call book pay get left late win gift bonus day today offer offers off only one two three four five six seven eight nine ten half double',
  ),
]);
/** Of these, the ones that are stressed before a number too: "WITHIN 24 hours"; others name things, as "STOP 4". */
const BEFORE_NUMBERS = setOf('within before after until than not only must every never');
/** Shouted where they open a sentence; elsewhere they may be a code: "enter WELCOME". */
const GREETINGS = setOf(
  'hello hey welcome congratulations congrats thanks thank wow omg yay hooray woohoo hurry cheers yes surprise finally oops hi dear bravo happy merry',
);
/** Stressed between an article and a plain noun: "a NEW password"; before these nouns they are names: "the NEW tag". */
const STRESSED = setOf(
  'new old big small second third first last same other exact full front correct original own main real actual separate different current previous next best free only right single double extra special early late long short first-class fresh safe secure local valid genuine',
);
const ARTICLES = setOf('a an the your our this that these those my his her their any another one every each no');
const NAMED_THINGS = setOf(
  'tag label button key tab mode sign badge status field light menu option icon page section box screen state bar brand switch setting settings folder file command flag stamp sticker column row list view theme plan tier edition version version command signal print caps line channel logo marker link keyword variable',
);
/** "wait TEN minutes"; but "Formula ONE" and "gate TWO". */
const NUMBERS = setOf('one two three four five six seven eight nine ten twelve twenty thirty sixty hundred');
const BEFORE_COUNT = setOf(
  'within in for by only have has need needs wait least most these those to than all just about every another after the you us is are get takes take exactly under over up use bring take send give add buy pay order allow eat',
);
/** What something has become, shouted for joy: "it has SHIPPED!" */
const JOYS = setOf(
  'ready shipped back open live done delivered approved fixed here won sent new easy online working home accepted paid refunded booked confirmed fun solved sorted upgraded released safe better sooo yours official',
);
const BEFORE_JOY = setOf("is are has have been was were 's now it's you're all so be");
/** Two words that are stressed as one. */
const ADVERBIAL =
  /^(?:in|at|on|by|for) (?:full|advance|time|all|once|person|total|writing|good|ever|cash|any|every|most|least)$/;
/** "CALL US": no country. */
const ORDERS =
  /^(?:call|email|text|contact|tell|ask|help|trust|believe|follow|join|visit|pay|send|give|show|write|ring) (?:us|me|now|today|it|them|him|her)$/;
/** What something is, told in anger or alarm: "it is LATE". */
const STATES = setOf(
  'late lost gone broken delayed due empty damaged missing stolen ruined huge tiny dead urgent sold awful terrible perfect over done finished taken small large long short slow fast cold hot full dirty',
);
/** "I NEED that form" */
const PRONOUNS = setOf('i we you they he she');
const VERBS = setOf(
  'need want know have had think hope said told asked paid did do promised sent tried checked warned',
);
/** "SOOO", "PLEEEASE" */
const DRAWN_OUT = /^(?=.{4})[a-z]+([aeiouy])\1{2,}[a-z]*$/;
/** "It's SUPER easy" */
const DEGREES = setOf('super extra mega ultra quite pretty rather such almost nearly');
/** A code or a name is told of: "your code is FREE SHIP". */
const TELLS_A_CODE =
  /\b(?:codes?|voucher|password|coupon|username|hashtag|keyword|promo|passphrase|callsign|ticker|plate)\b[^.!?\n]{0,20}$/i;

/** What names a way of writing: "in ALL CAPS". */
const WRITING = setOf('caps capitals uppercase lowercase');

/** Capitals in a row that make a shout even where none of them is in the list. */
const RUN = 3;
/** Letters that a word needs to be read as shouted in a run: shorter ones are mostly acronyms. */
const LONG = 4;

/** Two letters that may both be capitals, at a quick look: without them nothing is shouted. */
const MAY_SHOUT = /[A-Z\u00AA-\u1FFF\u2C00-\uFFEF]['’ʼ‘`]?[A-Z\u00AA-\u1FFF\u2C00-\uFFEF]/;

/** Words that the heading of a plain mail has at most. */
const HEADING = 6;

/** After these a verb follows, and one in capitals is shouted: "they must STAY there". */
const COMMANDING = setOf('must should shall please');
/** Acronyms that are used as verbs or follow those words all the same. */
const ACRONYMS = setOf('rsvp swift iban nasa hmrc dvla ikea usps sepa okta slack ebay hdmi nato fema gmail url');
/** Letters of a word that can be spoken, so that HDMI and WLAN are none. */
const SPEAKABLE = /^(?=.*[aeiouy].*)(?:[a-z]{4,})$/;

/** Places where capitals name a key, a button or a heading rather than raise the voice. */
const LABEL_BEFORE = new Set([
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
]);

/** "CAREFULLY": how something is to be done, never a name. */
const isManner = (norm: string): boolean => norm.length > 5 && norm.endsWith('ly') && !NAMES_IN_LY.has(norm);
const NAMES_IN_LY = setOf(
  'family assembly anomaly butterfly firefly supply resupply multiply italy sicily beverly kimberly emily disability',
);
/** "Reply YES to keep it or NO to move it": the second of two labels. */
const OTHER_LABEL = setOf('or and');

const check: Check = function* ({ prose }) {
  if (!MAY_SHOUT.test(prose.read.text)) return;
  for (const sentence of prose.sentences) {
    if (prose.read.blocks[sentence.block]?.kind === 'heading' || prose.read.blocks[sentence.block]?.kind === 'cell')
      continue;
    if (isPlainHeading(prose, sentence.block)) continue;
    let run: Word[] = [];
    let labelled = false;
    const hits: CheckHit[] = [];
    const close = (before: Word | undefined, after: Word | undefined): void => {
      const label = run.length > 0 && before !== undefined && LABEL_BEFORE.has(before.norm);
      const second = labelled && run.length === 1 && OTHER_LABEL.has(before?.norm ?? '');
      const hit = second ? undefined : shout(prose, sentence.start, run, before, after);
      if (hit !== undefined) hits.push(hit);
      labelled ||= label;
      run = [];
    };
    let before: Word | undefined;
    for (let i = sentence.from; i < sentence.to; i++) {
      const word = prose.words[i]!;
      // A shout does not begin with "I" or "A".
      if (word.kind === 'word' && (run.length > 0 || word.end - word.start > 1) && isCapitals(prose, word))
        run.push(word);
      else {
        if (run.length > 0 && word.kind === 'sign' && word.norm === ',') continue;
        close(before, word);
        before = word;
      }
    }
    close(before, undefined);
    yield* hits;
  }
};
export default check;

/** A short line in capitals that stands alone above more text: the heading of a plain mail. */
function isPlainHeading({ read: { text, blocks } }: Prose, block: number): boolean {
  const at = blocks[block]?.at;
  if (at === undefined || block === blocks.length - 1) return false;
  const line = text.slice(at.start, at.end).trim();
  return !/[\p{Ll}.!?,]/u.test(line) && line.split(/\s+/).length <= HEADING;
}

function isCapitals(prose: Prose, word: Word): boolean {
  const first = prose.read.text.charCodeAt(word.start);
  if (first >= 97 && first <= 122) return false;
  const second = prose.read.text.charCodeAt(word.start + 1);
  if (word.end - word.start > 1 && second >= 97 && second <= 122) return false;
  const raw = prose.read.text.slice(word.start, word.end);
  return (raw.length > 1 || raw === 'I' || raw === 'A') && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
}

function shout(
  prose: Prose,
  sentenceStart: number,
  run: readonly Word[],
  before: Word | undefined,
  after: Word | undefined,
): CheckHit | undefined {
  // A lone "I" or "A" belongs to the sentence, not to the shout.
  const words = trim(run, (w) => w.end - w.start > 1);
  const first = words[0];
  const last = words[words.length - 1];
  if (first === undefined || last === undefined) return undefined;
  const label = before !== undefined && LABEL_BEFORE.has(before.norm);
  if (label && !(words.length === 1 && BEFORE_NUMBERS.has(first.norm))) return undefined;
  // "DD.MM.YYYY": how a date is written.
  if (words.every((w) => /^(?:d{1,2}|mm|yy|yyyy|hh|ss)$/.test(w.norm))) return undefined;
  if (TELLS_A_CODE.test(prose.read.text.slice(Math.max(sentenceStart, first.start - 40), first.start)))
    return undefined;
  // "YES: …", "IF NO: …": the branches of a list.
  if (after?.norm === ':' && /^(?:if )?(?:yes|no|all|any)$/.test(words.map((w) => w.norm).join(' '))) return undefined;
  // "LAST NAME: …": the line of a form.
  if (after?.norm === ':' && /^(?:first|last|full|your) name$/.test(words.map((w) => w.norm).join(' ')))
    return undefined;
  // "CHANGING A FUSE: …" is a heading; "READ THIS NOW: …" is a shout.
  if (after?.norm === ':' && words.length >= RUN && !words.some((w) => LONE.has(w.norm))) return undefined;
  // Part of a code such as GB-ALL-22.
  const around = `${prose.read.text[first.start - 1] ?? ' '}${prose.read.text[last.end] ?? ' '}`;
  if (/[-_\p{N}/]/u.test(around)) return undefined;
  // "READ-ME-FIRST" is a file.
  const joined = words.every((w, i) => i === 0 || /^[-_]$/.test(prose.read.text.slice(words[i - 1]!.end, w.start)));
  if (words.length >= RUN && joined) return undefined;
  // "READ ME" is a file too.
  if (words.map((w) => w.norm).join(' ') === 'read me') return undefined;
  // "Assigned to: YOU": the value in a line of a form.
  if (
    words.length === 1 &&
    before?.norm === ':' &&
    /^[ \t]*(?:\n|$|\p{Lu}[\p{L} ]{0,30}:)/u.test(prose.read.text.slice(last.end))
  )
    return undefined;
  // "- IMPORTANT: is the record set?": the label of a line in a list.
  if (
    words.length === 1 &&
    after?.norm === ':' &&
    first.start === sentenceStart &&
    prose.read.blocks.some(({ kind, at }) => kind === 'item' && at.start === first.start)
  )
    return undefined;
  // "The NO 2 bus".
  if (words.length === 1 && after?.kind === 'number' && !BEFORE_NUMBERS.has(first.norm)) return undefined;
  if (words.some((w) => WRITING.has(w.norm)) || (after !== undefined && WRITING.has(after.norm))) return undefined;
  // "DON'T" is two words of one.
  const list = words.length >= RUN ? STRESS : LONE;
  const commanded =
    words.length === 1 && COMMANDING.has(before?.norm ?? '') && SPEAKABLE.test(first.norm) && !ACRONYMS.has(first.norm);
  // "pay IN FULL"
  if (words.length === 2 && !label && [ADVERBIAL, ORDERS].some((r) => r.test(`${first.norm} ${last.norm}`)))
    return hit(prose, sentenceStart, first, last);
  const alone = words.length === 1 && isStressed(prose, first, before, after);
  const greets = (w: Word): boolean =>
    GREETINGS.has(w.norm) && (before === undefined || first.start === sentenceStart) && (w === first || greeted(words));
  const stressed = words.filter(
    (w, i) =>
      commanded ||
      alone ||
      DRAWN_OUT.test(w.norm) ||
      greets(w) ||
      list.has(w.norm) ||
      isManner(w.norm) ||
      (words[i + 1]?.glued === true && list.has(words[i + 1]!.norm)),
  );
  const long = words.filter((w) => w.end - w.start >= LONG);
  const whole = words.length >= RUN && long.length >= 2 && (stressed.length > 0 || long.length >= RUN);
  if (whole) return hit(prose, sentenceStart, first, last);
  const one = stressed[0];
  if (one === undefined || words.length > 2)
    return stressed.length >= 2 ? hit(prose, sentenceStart, first, last) : undefined;
  // Beside an acronym only the stressed word is shouted; "NO 12" and "YOUR ID" are labels.
  const other = words.find((w) => !stressed.includes(w));
  if (words.length === 2 && other !== undefined) {
    if (STRESS.has(other.norm)) return hit(prose, sentenceStart, first, last);
    if (long.length === 0) return undefined;
  }
  return hit(prose, sentenceStart, stressed[0] ?? first, stressed[stressed.length - 1] ?? last);
}

const greeted = (words: readonly Word[]): boolean => GREETINGS.has(words[0]!.norm);

/** A lone word that is stressed for its place: "a NEW password", "wait TEN minutes", "it has SHIPPED!". */
function isStressed(prose: Prose, word: Word, before: Word | undefined, after: Word | undefined): boolean {
  const lead = before?.norm ?? '';
  if (JOYS.has(word.norm) && BEFORE_JOY.has(lead) && after?.norm === '!') return true;
  const goesOn =
    after?.kind === 'word' &&
    /^\p{Ll}/u.test(prose.read.text.slice(after.start, after.end)) &&
    !NAMED_THINGS.has(after.norm);
  if (lead === 'the' && after?.norm === '!' && /^(?:best|greatest|worst|most|boss)$/.test(word.norm)) return true;
  if (PRONOUNS.has(lead) && VERBS.has(word.norm)) return true;
  if (STATES.has(word.norm) && BEFORE_JOY.has(lead)) return true;
  if (!goesOn) return false;
  if (DEGREES.has(word.norm) && BEFORE_JOY.has(lead)) return true;
  if (STRESSED.has(word.norm) && ARTICLES.has(lead)) return true;
  return NUMBERS.has(word.norm) && BEFORE_COUNT.has(lead);
}

function hit(prose: Prose, sentenceStart: number, first: Word, last: Word): CheckHit {
  const at = { start: first.start, end: last.end };
  const raw = prose.read.text.slice(at.start, at.end);
  // Acronyms inside a shout cannot be told from words: then a person decides.
  const safe = raw.split(/[^\p{L}’']+/u).every((w) => STRESS.has(w.toLowerCase()));
  const lower = raw.toLowerCase().replace(/\bi\b/g, 'I');
  const text = at.start === sentenceStart ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
  return { at, rewrites: [{ safety: safe ? 'safe' : 'review', text }] };
}

function trim(run: readonly Word[], keep: (word: Word) => boolean): readonly Word[] {
  let from = 0;
  let to = run.length;
  while (from < to && !keep(run[from]!)) from++;
  while (to > from && !keep(run[to - 1]!)) to--;
  return run.slice(from, to);
}
