/** Keys of rules of one's own. */
import { SITUATIONS } from '../reply.ts';
import {
  type Condition,
  type Family,
  type Phrase,
  type Rewrite,
  SENTENCE_FUNCTIONS,
  SEVERITIES,
  WHERE,
} from '../rules/rule.ts';
import type { CustomRule } from './config.ts';
import { CUSTOM_ID } from './rule-names.ts';
import {
  anyText,
  countFromOne,
  described,
  given,
  type Known,
  key,
  list,
  object,
  oneOf,
  type Placed,
  placed,
  type Shape,
  text,
  turned,
  whole,
  yesOrNo,
} from './shape.ts';

const phraseText = text('a phrase such as "kindly (send|reply)"');
const phrases = (wants: string): Shape<readonly string[]> => list(wants, phraseText, { orOne: true });

const functions = list('functions', oneOf('a function of sentences', SENTENCE_FUNCTIONS), { orOne: true });

const condition: Shape<Condition> = object('a condition', {
  before: key('Stands right before the match.', phrases('phrases')),
  after: key('Stands right after the match.', phrases('phrases')),
  sentence: key('Stands anywhere in the sentence.', phrases('phrases')),
  next: key('Stands anywhere in the next two sentences.', phrases('phrases')),
  previous: key('Stands anywhere in the previous sentence.', phrases('phrases')),
  earlier: key('Stands anywhere in the twelve sentences before.', phrases('phrases')),
  subject: key(
    'The subject of the clause: we, you, it, they, or none (an order).',
    list('subjects', oneOf('a subject', ['we', 'you', 'it', 'they', 'none'] as const, { I: 'we', i: 'we' }), {
      orOne: true,
    }),
  ),
  'if-clause': key('The match stands in an if-, when- or unless-clause.', yesOrNo),
  question: key('The sentence is a question.', yesOrNo),
  negated: key('A negation stands before the match in its clause.', yesOrNo),
  modal: key('A modal verb (can, may, will …) stands before the match in its clause.', yesOrNo),
  specific: key('What follows in the clause names something of this case.', yesOrNo),
  reported: key('The match stands in what the customer or somebody else said.', yesOrNo),
  named: key('The match is a name or part of one: its words have capitals.', yesOrNo),
  dated: key('The sentence names a day, date, time or span of time.', yesOrNo),
  situation: key(
    'The declared situation is one of these; problem: any in which something went wrong; none: undeclared.',
    list('situations', oneOf('a situation', [...SITUATIONS, 'problem', 'none'] as const), { orOne: true }),
  ),
  'sentence-is': key('The sentence itself does this.', functions),
  'next-is': key('One of the next two sentences does this.', functions),
  'previous-is': key('The previous sentence does this.', functions),
  'reply-has': key('Some sentence of the reply does this.', functions),
});

const phrase: Shape<Phrase> = whole(
  turned(
    object('a phrase', {
      match: key('The words to look for, in the phrase language (docs/writing-rules.md).', phraseText, {
        required: true,
      }),
      only: key('Every one of these must hold.', condition),
      unless: key('One of these is enough to keep the rule silent.', list('conditions', condition, { orOne: true })),
    }),
    ({ match, ...rest }) => (match === undefined ? undefined : { match, ...rest }),
  ),
);

const rewrite: Shape<Rewrite> = whole(
  turned(
    object('a rewrite', {
      safety: key(
        'safe: "fix all" may apply it. review: a person chooses it.',
        oneOf('a safety', ['safe', 'review'] as const),
        { preset: 'review' },
      ),
      text: key(
        'What stands there instead: $1 repeats the first group, [words] are blanks; empty: the match is removed.',
        anyText('text'),
        {
          required: true,
        },
      ),
      over: key(
        'What it replaces: the match or the sentence, of which a clause that says something of its own is kept; before and after: it stands there as a sentence of its own.',
        oneOf('a range', ['match', 'sentence', 'before', 'after'] as const),
        { preset: 'match' },
      ),
      for: key(
        'Only for the phrases with these numbers, counted from 1.',
        list('numbers', countFromOne, { orOne: true }),
      ),
      where: key(
        'Only in clauses of this kind: until and unless, where they say until or unless what; others, where people act who are neither we nor the reader; subject, where the match opens its clause and a verb stands right behind it; object, where none does.',
        oneOf('a kind of clause', WHERE),
      ),
      has: key('Only where the match holds one of these words.', list('words', text('a word'), { orOne: true })),
      title: key('What the menu says. Left out: it is made from the text.', text('a title')),
    }),
    ({ text: replacement, safety = 'review', over = 'match', ...rest }) =>
      replacement === undefined ? undefined : { safety, over, text: replacement, ...rest },
  ),
);

const exampleTexts = list('examples', text('an example'), { orOne: true, mayBeEmpty: true });

const customId = described(
  text('an id such as "house/kindly"', (value) =>
    new RegExp(CUSTOM_ID).test(value)
      ? undefined
      : `"${value}" is not an id: write two names of small letters, digits and hyphens, such as "house/kindly".`,
  ),
  () => ({ type: 'string', pattern: CUSTOM_ID }),
);

const customRule: Shape<Placed<CustomRule>> = turned(
  object('a custom rule', {
    id: key('Its name: two words with a slash, such as house/kindly.', placed(customId), { required: true }),
    phrases: key('What it looks for.', list('phrases', phrase), { required: true }),
    message: key('What the squiggle says: what is wrong and what to do, in one sentence.', text('a message'), {
      required: true,
    }),
    severity: key(
      'How serious it is.',
      oneOf('a severity', SEVERITIES, { info: 'suggestion', hint: 'suggestion', warn: 'warning' }),
      {
        preset: 'warning',
      },
    ),
    family: key(
      'The family it belongs to in reports. Left out: the first word of its id where that is a family, else robotic.',
      oneOf('a family', (known: Known) => known.families),
    ),
    scope: key(
      'What the squiggle means: a phrase or a whole sentence.',
      oneOf('a scope', ['phrase', 'sentence'] as const),
      { preset: 'phrase' },
    ),
    why: key('Why, in a sentence or two; shown when someone asks.', text('a reason')),
    unless: key(
      'Keeps every phrase silent: one of these is enough.',
      whole(list('conditions', condition, { orOne: true })),
    ),
    rewrites: key('What to offer instead.', list('rewrites', rewrite, { mayBeEmpty: true })),
    examples: key(
      'Replies that it must flag ([[ ]] around the words) and replies that are fine. They are checked.',
      object('"examples"', {
        flagged: key('Replies that it must flag, with [[ ]] around the words.', exampleTexts),
        fine: key('Replies in which it must stay silent.', exampleTexts),
      }),
    ),
  }),
  (
    {
      id,
      phrases: found,
      message,
      severity = 'warning',
      family,
      scope = 'phrase',
      why = '',
      unless = [],
      rewrites = [],
      examples,
    },
    node,
    { known },
  ) => {
    if (id === undefined || found === undefined || message === undefined) return undefined;
    // Without a condition that could not be read, the rule would speak where it should not.
    if (unless.length === 0 && given(node, 'unless')) return undefined;
    const first = id.value.slice(0, id.value.indexOf('/'));
    // The names of families are checked against `known`, which holds the families there are.
    const named = (family ?? known.families.find((each) => each === first) ?? 'robotic') as Family;
    const value = {
      id: id.value,
      family: named,
      severity,
      scope,
      message,
      why,
      rewrites,
      phrases:
        unless.length === 0 ? found : found.map((each) => ({ ...each, unless: [...(each.unless ?? []), ...unless] })),
      examples: { flagged: examples?.flagged ?? [], fine: examples?.fine ?? [] },
    };
    return { value, at: id.at };
  },
);

export const customRules: Shape<readonly Placed<CustomRule>[]> = turned(
  list('rules', customRule, { mayBeEmpty: true }),
  (all, _, { known, problem }) => {
    const ids = new Set<string>();
    return all.filter(({ value: { id }, at }) => {
      const taken = known.rules.includes(id);
      if (taken)
        problem(
          at,
          `"${id}" is a rule that Uncanned has already: choose a name of your own, such as "house/${id.slice(id.indexOf('/') + 1)}".`,
        );
      else if (ids.has(id)) problem(at, `There are two rules "${id}": give one another name.`);
      else ids.add(id);
      return !taken;
    });
  },
);
