/** Whether a sentence speaks of procedure, and of all customers alike. */
import { ofSentence } from './reply.ts';
import { HAPPENED, isPast, MORE_PAST } from './story.ts';
import { wordSet } from './words.ts';

/** What may stand before the noun of a sentence that ends in -s and is no plural. */
const NO_PLURALS = wordSet(
  'news this is was his its us yes always perhaps thanks cheers there here lets unless as plus gas bus',
);

/**
 * Whether a sentence opens with procedure: a request, a step, a refusal, or a plural without a determiner ("Refunds are handled
 * by …"), which speaks of all customers.
 */
export const isProcedure = ofSentence((whole, sentence): boolean => {
  if (whole.does(sentence, 'instruct', 'ask', 'refuse')) return true;
  const { prose } = whole;
  const { body, to } = prose.sentences[sentence]!;
  const first = prose.words[body]!;
  const second = prose.words[body + 1];
  if (second === undefined || body + 1 >= to) return false;
  if (first.norm === 'to' && second.kind === 'word') return true;
  if (first.norm === 'we' && prose.words.slice(body, body + 4).some(({ norm }) => CHEER.has(norm))) return true;
  return first.kind === 'word' && isPlural(first.norm) && second.norm !== ',';
});
const CHEER = wordSet('excited thrilled delighted happy pleased proud');

/** What opens a sentence about one case: "the van broke down", "we have", "this morning". */
const ONE_CASE = wordSet(
  'the this that these those my our your his her its their we i you he she it they there here yes no not thanks thank sorry today yesterday tomorrow from on at in after since until before with by both one two three four five six seven eight nine ten at please let as now so and but just good great',
);
const OF_A_KIND = wordSet('a an any every each all most some');
const BEFORE_KIND = wordSet('when if for where once while');

/**
 * Whether a sentence speaks of all cases of a kind, and of no customer: "a parcel counts as lost after ten days", "deleted notes
 * stay in our backup", "when an airline cancels a flight, …".
 */
export const speaksOfAll = ofSentence((whole, sentence): boolean => {
  const { prose } = whole;
  const { body, to } = prose.sentences[sentence]!;
  const words = prose.words.slice(body, to);
  const norms = words.map(({ norm }) => norm);
  if (
    words.some(({ kind, norm }, i) => kind === 'opaque' || norm === 'you' || (HAPPENED.has(norm) && !isAside(norms, i)))
  )
    return false;
  const [first = '', second = ''] = norms;
  if (norms.some((norm, i) => (norm === 'we' || norm === 'i') && isPast(norms[i + 1] ?? ''))) return false;
  // "A meter counts what passes between the street and your tap" is so for everybody; "a courier has your box" is not.
  if (norms.includes('your') && (!OF_A_KIND.has(first) || isOfNow(norms))) return false;
  if (first === 'we' || first === 'our') return isHabit(firstClause(norms));
  // "The transfer of a contract takes two papers": of a kind, too.
  if (first === 'the')
    return (
      isTerms(norms) ||
      isMake(norms) ||
      (norms[2] === 'of' && OF_A_KIND.has(norms[3] ?? '') && hasPresent(norms) && !isOfNow(norms))
    );
  if (MASS.has(first)) return hasPresent(norms) && !isOfNow(norms);
  // "Two officers read each application": by number, and of every case.
  if (
    /^(?:two|three|four|five|six)$/.test(first) &&
    norms.slice(2, 5).some((norm) => norm === 'each' || norm === 'every')
  )
    return !norms.some((norm) => TO_COME.has(norm));
  if (OF_A_KIND.has(first) && (isOfNow(norms) || norms.some((norm) => norm === 'pm' || norm === 'am'))) return false;
  if (OF_A_KIND.has(first) || (BEFORE_KIND.has(first) && OF_A_KIND.has(second))) return hasPresent(norms);
  if (ONE_CASE.has(first) || words[0]?.kind !== 'word') return false;
  const opening = norms.slice(0, 3);
  return (
    !opening.some((norm) => SIGNS.has(norm)) &&
    opening.some((norm, i) => isPlural(norm) && !(i > 0 && OBJECTS.has(norms[i + 1] ?? ''))) &&
    hasPresent(norms)
  );
});

/** "The guarantee on our kilns covers the lid", "the contract runs for a year": what was agreed with everybody. */
const isTerms = (norms: readonly string[]): boolean =>
  norms.slice(1, 3).some((norm) => TERMS.has(norm)) && hasPresent(norms) && !isOfNow(norms);
const TERMS = wordSet(
  'warranty guarantee contract contracts terms conditions policy tariff licence statutes rules excess procedure process timetable law',
);

/** "Since the copy was made", "as it was": a past that dates or measures something, and tells of nobody. */
const isAside = (norms: readonly string[], i: number): boolean =>
  RELATIVE.has(norms[i - 1] ?? '') ||
  ((norms[i] === 'was' || norms[i] === 'were') && norms.slice(Math.max(0, i - 3), i).some((norm) => DATING.has(norm)));
const DATING = wordSet('since as before after until than');
const TO_COME = wordSet('will shall going');

/** What stands before the next clause: "we copy every show at night, and the last copy of yours is from Sunday". */
const firstClause = (norms: readonly string[]): readonly string[] => {
  const sign = norms.findIndex((norm, i) => norm === ';' || norm === ':' || (norm === ',' && norms[i + 1] === 'and'));
  return sign > 2 ? norms.slice(0, sign) : norms;
};

/** "The timetable runs on two servers", "the glaze consists of ash": how a thing of ours is made. */
const isMake = (norms: readonly string[]): boolean =>
  norms.slice(2, 6).some((norm, i) => MADE.has(norm) && OF.has(norms[i + 3] ?? '')) &&
  !norms.some((norm) => TO_COME.has(norm));
const MADE = wordSet('runs run consists works sits built made follows');
const OF = wordSet('on of with by from a two three in');

/** After a verb in -s and no plural: "Dana looks after it", "Mr Sato brings the keys". */
const OBJECTS = wordSet('the a an it them your our her his this that both after');

/** What has no plural: "damage in transit is assessed by the carrier". */
const MASS = wordSet(
  'damage compensation delivery payment postage repair theft loss noise mould insurance cover breakage shipping luggage baggage mail',
);

/** "We copy every show at night", "our tool has two fields": what is always so with us. */
const isHabit = (norms: readonly string[]): boolean => {
  const [first, verb = ''] = norms;
  if (isOfNow(norms)) return false;
  return first === 'we' ? !NO_HABIT.has(verb) && !MORE_PAST.has(verb) && !/ed$/.test(verb) : hasPresent(norms);
};
const NO_HABIT = wordSet(
  "'d have are had were did can could may would should do need owe hear see know understand ask must intend plan want aim hope expect mean",
);
const NOW = wordSet(
  'will shall going today tomorrow now currently monday tuesday wednesday thursday friday saturday sunday have has',
);
/** Whether it is of these days; "once five days have passed", "a bag that has been opened" is of any. */
const isOfNow = (norms: readonly string[]): boolean =>
  norms.some(
    (norm, i) =>
      NOW.has(norm) &&
      !(norm === 'will' && (norms[i - 1] === 'the' || norms[i - 1] === 'a')) &&
      !(
        (norm === 'have' || norm === 'has') &&
        (RELATIVE.has(norms[i - 1] ?? '') || isClause(norms, i) || isOwning(norms, i))
      ),
  );
/** "Repair orders have three stages": no perfect. */
const isOwning = (norms: readonly string[], i: number): boolean => HOW_MANY.has(norms[i + 1] ?? '');
const HOW_MANY = wordSet('a an two three four five six seven eight several many different no their its both various');
const RELATIVE = wordSet('that which who');
const isClause = (norms: readonly string[], i: number): boolean =>
  norms.slice(Math.max(0, i - 6), i).some((norm) => CLAUSE.has(norm));
const CLAUSE = wordSet('once when after until if unless till');
const SIGNS = wordSet(', : ; – — .');
const isPlural = (norm: string): boolean => /[^s']s$/.test(norm) && norm.length > 3 && !NO_PLURALS.has(norm);

/** A verb in the present, at a rough look: every sentence without one is a fragment, and a fragment may be about anybody. */
const hasPresent = (norms: readonly string[]): boolean =>
  norms.some((norm, i) => i > 0 && (VERBS.has(norm) || (/[a-z]{3}s$/.test(norm) && !isPluralPlace(norms, i))));
const VERBS = wordSet(
  'is are has have do does can may must will need needs stay stays take takes go goes come comes count counts cover covers reach reaches use uses ask asks work works run runs get gets set sets keep keeps hold holds',
);
const isPluralPlace = (norms: readonly string[], i: number): boolean =>
  OF_A_KIND.has(norms[i - 1] ?? '') || ['the', 'of', 'our', 'in', 'two', 'with'].includes(norms[i - 1] ?? '');
