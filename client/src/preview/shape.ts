/** The shape of a reply in words: what its sentences do, and what is missing. */
import type { Preview, PreviewSentence, PreviewText } from '../../../server/src/protocol.ts';
import type { Translate } from '../translate.ts';

interface Named {
  readonly name: string;
  /** What such a sentence does. */
  readonly does: string;
}

/** Functions of docs/sentence-functions.md, those that tell most of a sentence first. */
const FUNCTIONS = [
  'refuse',
  'apologise',
  'acknowledge',
  'mirror',
  'celebrate',
  'act',
  'offer',
  'explain',
  'expect',
  'instruct',
  'ask',
  'thank',
  'close',
  'greet',
  'sign',
];
const OTHER = 'other';

/** Their names, and what such a sentence does. */
const namesOf = (t: Translate): Readonly<Record<string, Named>> => ({
  refuse: { name: t('Refuse'), does: t('says that the customer cannot have what they want') },
  apologise: { name: t('Apologize'), does: t('says sorry') },
  acknowledge: { name: t('Acknowledge'), does: t('shows that the effect on the customer is understood') },
  mirror: { name: t('Mirror'), does: t('says what happened to the customer, or what they asked for') },
  celebrate: { name: t('Celebrate'), does: t('shares good news') },
  act: { name: t('Act'), does: t('says what you have done or will do') },
  offer: { name: t('Offer'), does: t('gives a choice, or something the customer can have') },
  explain: { name: t('Explain'), does: t('gives the cause') },
  expect: { name: t('Expect'), does: t('says when something happens') },
  instruct: { name: t('Instruct'), does: t('tells the customer what to do') },
  ask: { name: t('Ask'), does: t('asks the customer for something') },
  thank: { name: t('Thank'), does: t('thanks the customer') },
  close: { name: t('Close'), does: t('ends warmly, or says how to reach you') },
  greet: { name: t('Greet'), does: t('opens the reply') },
  sign: { name: t('Sign'), does: t('says who writes') },
  [OTHER]: { name: t('Other'), does: t('does none of these things') },
});

/** A sentence in the band above the reply. */
export interface Segment {
  /** What it is colored by: the one function that tells most of it, or `other`. */
  readonly main: string;
  readonly name: string;
  /** From 1 to 8: how wide it is drawn. */
  readonly size: number;
  /** For those who hear the page, and under the mouse. */
  readonly title: string;
}

const WIDEST = 8;
/** Characters for one step of width. */
const STEP = 25;

const mainOf = ({ functions }: PreviewSentence): string => FUNCTIONS.find((name) => functions.includes(name)) ?? OTHER;

/** @returns how functions are called, in the language of `t`; what this version does not know is another one */
function namer(t: Translate): (name: string) => Named {
  const names = namesOf(t);
  return (name) => names[name] ?? names[OTHER]!;
}

/** The band of a text: one segment for each of its sentences. */
export function bandOf(
  { text, sentences = [] }: Pick<PreviewText, 'text' | 'sentences'>,
  t: Translate,
): readonly Segment[] {
  const nameOf = namer(t);
  return sentences.map((sentence, i) => {
    const { start, end } = sentence.at;
    const words = text.slice(start, end).replace(/\s+/g, ' ');
    const main = mainOf(sentence);
    const functions = sentence.functions.length === 0 ? [OTHER] : sentence.functions;
    const names = functions.map((f) => nameOf(f).name).join(', ');
    return {
      main,
      name: nameOf(main).name,
      size: Math.min(WIDEST, Math.max(1, Math.ceil((end - start) / STEP))),
      title: `${names}. ${t('Sentence {0} of {1}', i + 1, sentences.length)}: ${words}`,
    };
  });
}

/** The functions that a text's band shows, in the order in which they come, each with its number of sentences. */
export function legendOf(
  { sentences = [] }: Pick<PreviewText, 'sentences'>,
  t: Translate,
): readonly {
  readonly main: string;
  readonly text: string;
  readonly title: string;
}[] {
  const nameOf = namer(t);
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    if (sentence.hidden) continue;
    const main = mainOf(sentence);
    counts.set(main, (counts.get(main) ?? 0) + 1);
  }
  return [...counts].map(([main, count]) => {
    const { name, does } = nameOf(main);
    return { main, text: count === 1 ? name : `${name} × ${count}`, title: `${name}: ${does}` };
  });
}

/** What a reply lacks, each with the index of the finding that says so. */
export function missingOf(
  { marks }: Pick<PreviewText, 'marks'>,
  t: Translate,
): readonly { mark: number; names: string; message: string }[] {
  const nameOf = namer(t);
  return marks.flatMap(({ missing, message = '' }, mark) =>
    missing === undefined ? [] : [{ mark, names: missing.map((f) => nameOf(f).name).join(` ${t('or')} `), message }],
  );
}

/** What is said where nothing is known to be missing. */
export const nothingMissing = ({ situation = [] }: Preview, t: Translate): string =>
  situation.length === 0
    ? t('Declare a situation to see what is missing.')
    : t('Nothing is missing for {0}.', situation.join(', '));
