import type { Check } from '../../check.ts';
import { isIn, wholeOf } from '../reply.ts';
import { says } from '../says.ts';

/** More than one respectful line: many words of sorrow, or an exclamation mark. */
/** Sentences of sorrow from which on they weigh on the reader. */
const MANY = 3;

/** Words of condolence. */
const SORROW = new Set(['sorry', 'condolences', 'sympathy', 'saddened', 'sad', 'thoughts', 'mourn', 'grieve']);

/** Words of a sorrow that is the family's, not the firm's. */
const STRONG = new Set(
  'heartbroken devastated devastating shattered tears crying cried wept weep unimaginable unbearable inconsolable emptiness agony excruciating angel angels heaven gutted crushed heartbreak heartbreaking'.split(
    ' ',
  ),
);

/** What nobody can know, told to the one who feels it: "there are no words for the pain you must be carrying". */
const THEIR_PAIN: readonly RegExp[] = [
  /\b(?:no words|words (?:fail|can(?:not|['’]t))|beyond words)\b/i,
  /\b(?:pain|grief|sorrow|anguish|heartache|hurt|void|loneliness|darkness|weight|hole)\b(?:[^.!?;,]*\b(?:that|which))? you(?: must|['’]re| are| have to| now)(?: be| have to)? (?:feel|carry|bear|endure|suffer|face|liv|go|hold)/i,
  /\b(?:pain|grief|sorrow|ache|void|hole|emptiness)\b[^.!?;,]* (?:(?:he|she|they|it) (?:must|will) (?:have )?le(?:ft|ave)|in your (?:life|heart|home|days))\b/i,
];

/** What nobody knows of the dead or of time to come: "he is watching over you", "time heals", "she'd want you to be strong". */
const FOR_THE_DEAD: readonly RegExp[] = [
  /\b(?:watch(?:es|ing)?|look(?:s|ing)?|smil(?:es|ing)) (?:over|down (?:on|at|upon)) (?:you|us|your)\b|\b(?:is|are|has gone|have gone|gone|went|rests?|sleeps?) (?:now |surely )?(?:in|at|to) (?:a |an? even )?(?:better place|peace now|eternal|god['’]s|the arms)|\bwith (?:god|the lord|the angels) now\b/i,
  /\b(?:he|she|they|your \w+)(?:['’]d| would)(?: not|n['’]t)?(?: surely| only| never)? (?:have )?want(?:ed)? you to\b/i,
  /\btime (?:heals|is a (?:great )?healer|will (?:heal|help|ease|soften|do its|make))\b|\bhappens? for a reason\b|\bmeant to be\b|\b(?:one day|soon|in time)[^.!?;]{0,12} you(?:['’]ll| will) (?:laugh|smile|be (?:happy|able)|see|feel|find|look back|understand)\b|\b(?:the )?(?:light|sun|joy) (?:comes|will come|returns|will return) back\b|\bat least (?:he|she|they) (?:had|did|lived|was|were|is|are|didn)/i,
];

/** A loss of whoever writes: "I know it from my own family", "we lost our father last year". */
const OUR_LOSS: readonly RegExp[] = [
  /\b(?:i|we)(?:['’]ve| have| also| too| both)* (?:know|knew|remember|went through|been through|lived through|felt|learnt|learned|had) (?:it |this |that |the same |what (?:it|that|this) is(?: like)? |how (?:it|that|this) (?:is|feels) |only too well |all too well )*(?:myself|ourselves|too well|from (?:my|our) own|in my own|at home|when (?:i|we) lost|when my|since my|after my)\b/i,
  /\b(?:i|we)(?:['’]ve| have|['’]d| had)?(?: also| myself| too)? (?:lost|buried|said goodbye to) (?:a|my|our) (?:own |first |only |dear )?(?:mother|mum|father|dad|brother|sister|son|daughter|husband|wife|child|baby|parents?|grand\w+|friend|aunt|uncle|partner|dog|cat)\b/i,
  /\bmy (?:own )?(?:mother|mum|father|dad|brother|sister|son|daughter|husband|wife|grand\w+|friend|aunt|uncle|partner) (?:also |too )?(?:died|passed away|fell ill|was ill)\b/i,
];

const LOUD = 'An exclamation mark sounds cheerful to somebody who mourns: end the line with a full stop.';
const BIG = 'Words this big weigh on somebody who mourns: keep one plain line, then say how you help.';
/** What is said of sentences that speak of what nobody can know, or of whoever writes. */
const UNKNOWN: readonly (readonly [patterns: readonly RegExp[], message: string])[] = [
  [THEIR_PAIN, 'Nobody can know this pain: keep one plain line of sorrow, then say how you help.'],
  [FOR_THE_DEAD, 'Nobody can know this, and it comforts few: keep one plain line of sorrow, then say how you help.'],
  [OUR_LOSS, 'This turns from their loss to your own: leave it out, and say what you have done for them.'],
];

const check: Check = function* (input) {
  if (!isIn(input, 'grief')) return;
  const whole = wholeOf(input);
  const { prose } = whole;
  const loud = prose.sentences.findIndex((s) => prose.words.slice(s.from, s.to).some(({ norm }) => norm === '!'));
  if (loud >= 0) yield { at: whole.at(loud), message: LOUD };
  const sorrow = prose.sentences.flatMap((sentence, i) => {
    const words = prose.words.slice(sentence.from, sentence.to);
    // "With sympathy, Ella Marsh" says who writes.
    if (whole.does(i, 'sign')) return [];
    return whole.does(i, 'acknowledge', 'apologise') || words.some(({ norm }) => SORROW.has(norm)) ? [i] : [];
  });
  const wrong = (i: number): string | undefined => {
    if (i < 0) return undefined;
    const unknown = UNKNOWN.find(([patterns]) => patterns.some((each) => says(whole, i, each)));
    if (unknown !== undefined) return unknown[1];
    const { from, to } = prose.sentences[i]!;
    return prose.words.slice(from, to).some(({ norm }) => STRONG.has(norm)) ? BIG : undefined;
  };
  const strong = prose.sentences.findIndex((_, i) => wrong(i) !== undefined);
  const message = wrong(strong);
  if (message !== undefined && strong !== loud && sorrow.length < MANY) yield { at: whole.at(strong), message };
  const last = sorrow[MANY - 1];
  if (last === undefined || last === loud) return;
  const related = sorrow.slice(0, MANY - 1).map((i) => ({ at: whole.at(i), message: 'A line of sorrow.' }));
  yield { at: whole.at(last), related };
};
export default check;
