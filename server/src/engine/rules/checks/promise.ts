/** Whether a sentence promises something, in whatever words. */
import { normsAt, ofSentence, type Whole } from './reply.ts';
import { says } from './says.ts';
import { isPast } from './story.ts';
import { wordSet } from './words.ts';

/** Where there is a choice nothing is fixed yet. */
export const CHOICE = wordSet('can could may would if or you should');
/** Undeclared, what depends on something, is refused or belongs to the customer ("you'll have it there") waits for no date. */
export const THEIRS = wordSet('you as once when after');
export const OTHER = wordSet('if not unless until or whether cannot no');

/** What somebody of ours, or a thing of theirs, is said to do: "a crew will come for the bins", "a copy will follow by post". */
const PROMISED = wordSet(
  'come follow ring call phone text email write send post bring visit deliver collect reach contact repair replace fix mend arrive check inspect get restore review refund credit answer reply fit install set rebuild reprint rewire swap exchange hand fetch pick drop pack ship mail issue print cut sew glue paint test measure drop show walk guide',
);
/** What we say of ourselves in the same way; what we will get, be or check may be any phrase. */
const OF_US = wordSet('come ring call write send post bring visit deliver collect repair replace fix mend');
const NO_PROMISE = wordSet('glad happy able pleased delighted sorry better best fine safe free no not never welcome');
const SPEAKERS = wordSet('you and');
const IT = wordSet('it them this that both');
const OUR = wordSet('my our');
/** What is no deed: "our prices will change" may be any phrase. */
const NO_DEED = wordSet(
  'be have not never always also need want still remain stay change continue keep apply expire end close no only',
);

/** Whether a sentence promises something, whatever its function: "our data officer will ring you", "we'll come back with the long ones". */
export const isPromised = ofSentence((whole, i): boolean => {
  if (whole.does(i, 'ask', 'instruct', 'refuse')) return false;
  if (says(whole, i, WHICH_WE)) return true;
  const words = withWill(normsAt(whole, i));
  if (words.some((norm, at) => CHOICE.has(norm) && norm !== 'you' && words[at - 1] !== 'at')) return false;
  // "When it comes our fitter will hang it", "as soon as the glue is dry": that waits for no customer; "when you have chosen" does.
  const clause = words.slice(0, Math.max(words.indexOf(','), 0));
  const waits =
    THEIRS.has(words[0] ?? '') &&
    !(TIMES.has(words[0] ?? '') && clause.length > 2 && !clause.some((norm) => OF_THEM.has(norm)));
  if (waits || words.some((norm, at) => OTHER.has(norm) && words[at - 1] !== 'at')) return false;
  return words.some((norm, at) => {
    const verb = words[ADVERBS.has(words[at + 1] ?? '') ? at + 2 : at + 1] ?? '';
    if (norm !== 'will' || NO_PROMISE.has(words[at + 2] ?? '')) return false;
    const who = words[at - 1] ?? '';
    // "I'll have it engraved again".
    if ((who === 'we' || who === 'i') && verb === 'have' && IT.has(words[at + 2] ?? '') && isPast(words[at + 3] ?? ''))
      return true;
    // "My colleague will recover it": whoever of ours does whatever.
    if (OUR.has(words[at - 2] ?? '') && isOneOfUs(who)) return !NO_DEED.has(verb);
    // "Our engineers have it on the bench. They'll send it when it runs."
    if (THEY.has(who) && opensWithUs(whole, i - 1) && !NO_DEED.has(verb)) return verb !== 'be';
    // "Our lab manager is going through the freezers and will confirm it".
    if (who === 'and' && opensWithUs(whole, i)) return !NO_DEED.has(verb);
    if (verb === 'be') return !SPEAKERS.has(who) && words[at + 2] === 'in' && words[at + 3] === 'touch';
    return who === 'we' || who === 'i' ? OF_US.has(verb) : !SPEAKERS.has(who) && PROMISED.has(verb);
  });
});
/** "Your old badge counts until the new one is cut, which we'll send you": a promise beside whatever else is said. */
const WHICH_WE =
  /, (?:which|and that|and it|that) (?:we|i)(?:['’]ll| will)(?: then| also| gladly)? (?!be\b|have\b|not\b|never\b|always\b|keep\b|need\b|miss\b|hope\b)[a-z]+/i;
const ADVERBS = wordSet('then also now gladly soon personally happily both first');
const TIMES = wordSet('once when after as');
const OF_THEM = wordSet('you your yours hear receive received get got if need');
const THEY = wordSet('he she they');
/** Words of a sentence that opens with somebody of ours. */
const OPENING = 4;
const opensWithUs = (whole: Whole, i: number): boolean => {
  const [first = '', ...rest] = i < 0 ? [] : normsAt(whole, i).slice(0, OPENING);
  return OUR.has(first) && rest.some(isOneOfUs);
};

/** @returns the words, with "will" for "is going to": "my colleague is going to call". */
export const withWill = (words: readonly string[]): readonly string[] =>
  words.includes('going') ? words.join(' ').replace(GOING_TO, 'will').split(' ') : words;
const GOING_TO = /\b(?:am|are|is) going to\b(?! (?:the|an?|your|our|my)\b)/g;

/** Somebody of ours. */
const isOneOfUs = (norm: string): boolean => ONE_OF_US.has(norm) || /(?:er|ian|eer|ist)s?$/.test(norm);
const ONE_OF_US = wordSet(
  'colleague colleagues people team crew staff nurse boss vet cook clerk director accountant technician lab workshop office desk depot warehouse',
);
