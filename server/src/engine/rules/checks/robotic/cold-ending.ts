import type { Check, CheckInput } from '../../check.ts';
import { isAutomatic, pointsOn } from '../letter.ts';
import { speaksOfAll } from '../procedure.ts';
import { isIn, isName, isTrouble, lastContent, normsAt, textAt, type Whole, wholeOf } from '../reply.ts';
import { says } from '../says.ts';
import { wordSet } from '../words.ts';

/** Sentences of content from which on a reply is long; one less where they are long ones. */
const LONG = 5;
const WORDS = 60;
const isLong = ({ content, prose, doing }: Whole): boolean => {
  // Thanks and congratulations count among what is said.
  const said = new Set([
    ...content,
    ...doing('thank', 'celebrate').filter((i) => i < (content[content.length - 1] ?? 0)),
  ]);
  return said.size >= LONG || (said.size === LONG - 1 && prose.words.length >= WORDS);
};

/** Words by which a sentence speaks to somebody, or of somebody who writes. */
const PERSONS = wordSet('i we you he she me us my our your yours ours mine him her his');
/** "Readings that reach us after the 25th are estimated": so for everybody, and said to nobody. */
const OURS = wordSet('we us our ours');
/** What a sentence does that is no mere procedure. */
const WARM = ['close', 'thank', 'celebrate', 'acknowledge', 'apologise', 'offer', 'ask', 'instruct'] as const;

/** "The document number is LB-30917", "files above 50 MB are split": so for everybody, and nobody says it to anybody. */
const isProcedural = (whole: Whole, last: number): boolean =>
  !whole.does(last, ...WARM) &&
  whole.prose.read.blocks[whole.prose.sentences[last]!.block]?.kind === 'paragraph' &&
  textAt(whole, last).trimEnd().endsWith('.') &&
  !normsAt(whole, last).some(
    (norm, at) => PERSONS.has(norm) && !(at > 1 && OURS.has(norm) && speaksOfAll(whole, last)),
  ) &&
  !pointsOn(whole, last);

/** "File 4102 has gone to Records": where danger is warned of, an end on a file and its number. */
const OF_FILES =
  /^(?:the |this |your )?(?:case|file|ticket|report|reference|incident|claim|serial|batch|lot|form|document)(?: (?:no\.?|number|reference|id))? [\w/#-]*\d?[\w/-]* ?(?:is|has|was|are)\b/i;

/** A letter to somebody, signed below; undeclared, one to whom something went wrong: notices and pages end on a fact. */
const isLetter = (input: CheckInput, whole: Whole): boolean =>
  whole.doing('greet').length > 0 &&
  whole.doing('sign').length > 0 &&
  (input.situation.length > 0 || (isTrouble(input) && !isAutomatic(whole)));

/** A long letter that ends on procedure, and is signed by nobody who wishes anything. */
const check: Check = function* (input) {
  if (isIn(input, 'hostile', 'routine')) return;
  const whole = wholeOf(input);
  if (!isLong(whole) || !isLetter(input, whole)) return;
  const last = lastContent(whole);
  if (whole.hasBlank(last) || whole.freeText.length > 0) return;
  if (whole.doing('close', 'thank', 'celebrate').some((i) => i >= last)) return;
  if (whole.doing('sign').some((i) => !isName(whole, i))) return;
  if (!isProcedural(whole, last) || (isIn(input, 'safety-critical') && !says(whole, last, OF_FILES))) return;
  yield { at: whole.at(last), statement: { functions: ['close'], over: 'after' } };
};
export default check;
