/** The shape of a reply in words: what its sentences do, and what is missing. */
import type { Preview, PreviewSentence, PreviewText } from '../../../server/src/protocol.ts';

interface Named {
  readonly name: string;
  /** What such a sentence does. */
  readonly does: string;
}

/** Names of docs/sentence-functions.md, those that tell most of a sentence first. */
const FUNCTIONS: ReadonlyMap<string, Named> = new Map(
  Object.entries({
    refuse: { name: 'Refuse', does: 'says that the customer cannot have what they want' },
    apologise: { name: 'Apologize', does: 'says sorry' },
    acknowledge: { name: 'Acknowledge', does: 'shows that the effect on the customer is understood' },
    mirror: { name: 'Mirror', does: 'says what happened to the customer, or what they asked for' },
    celebrate: { name: 'Celebrate', does: 'shares good news' },
    act: { name: 'Act', does: 'says what you have done or will do' },
    offer: { name: 'Offer', does: 'gives a choice, or something the customer can have' },
    explain: { name: 'Explain', does: 'gives the cause' },
    expect: { name: 'Expect', does: 'says when something happens' },
    instruct: { name: 'Instruct', does: 'tells the customer what to do' },
    ask: { name: 'Ask', does: 'asks the customer for something' },
    thank: { name: 'Thank', does: 'thanks the customer' },
    close: { name: 'Close', does: 'ends warmly, or says how to reach you' },
    greet: { name: 'Greet', does: 'opens the reply' },
    sign: { name: 'Sign', does: 'says who writes' },
  }),
);
const OTHER: Named = { name: 'Other', does: 'does none of these things' };

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

const mainOf = ({ functions }: PreviewSentence): string =>
  [...FUNCTIONS.keys()].find((name) => functions.includes(name)) ?? 'other';

const nameOf = (name: string): Named => FUNCTIONS.get(name) ?? OTHER;

/** The band of a text: one segment for each of its sentences. */
export const bandOf = ({ text, sentences = [] }: Pick<PreviewText, 'text' | 'sentences'>): readonly Segment[] =>
  sentences.map((sentence, i) => {
    const { start, end } = sentence.at;
    const words = text.slice(start, end).replace(/\s+/g, ' ');
    const main = mainOf(sentence);
    const names =
      sentence.functions.length === 0 ? OTHER.name : sentence.functions.map((f) => nameOf(f).name).join(', ');
    return {
      main,
      name: nameOf(main).name,
      size: Math.min(WIDEST, Math.max(1, Math.ceil((end - start) / STEP))),
      title: `${names}. Sentence ${i + 1} of ${sentences.length}: ${words}`,
    };
  });

/** The functions that a text's band shows, in the order in which they come, each with its number of sentences. */
export function legendOf({ sentences = [] }: Pick<PreviewText, 'sentences'>): readonly {
  readonly main: string;
  readonly text: string;
  readonly title: string;
}[] {
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
export const missingOf = ({
  marks,
}: Pick<PreviewText, 'marks'>): readonly { mark: number; names: string; message: string }[] =>
  marks.flatMap(({ missing, message = '' }, mark) =>
    missing === undefined ? [] : [{ mark, names: missing.map((f) => nameOf(f).name).join(' or '), message }],
  );

/** What is said where nothing is known to be missing. */
export const nothingMissing = ({ situation = [] }: Preview): string =>
  situation.length === 0
    ? 'Declare a situation to see what is missing.'
    : `Nothing is missing for ${situation.join(', ')}.`;
