import assert from 'node:assert/strict';
import type { Example, Phrase, WrittenRule } from '../../../server/src/engine/rules/rule.ts';
import { wordings } from '../../../server/src/engine/rules/wordings.ts';
import { faultsOf, type RuleTrial, tryRules } from '../../../server/src/engine/trial/trial.ts';

const rule = (phrases: readonly Phrase[], examples: readonly Example[] = []): WrittenRule => ({
  id: 'house/x',
  family: 'robotic',
  title: 'X',
  severity: 'warning',
  tier: 'core',
  since: '',
  message: 'No.',
  scope: 'phrase',
  phrases,
  rewrites: [],
  coded: false,
  page: { why: '', examples },
});
const flagged = (text: string): Example => ({ kind: 'flagged', text });
const fine = (text: string): Example => ({ kind: 'fine', text });
const trials = (...rules: readonly WrittenRule[]): readonly RuleTrial[] => tryRules(rules, wordings());
/** What is said of the examples of one rule. */
const said = (phrases: readonly Phrase[], ...examples: readonly Example[]): (string | undefined)[] =>
  trials(rule(phrases, examples)).flatMap((trial) => trial.examples.map(({ problem }) => problem));

describe("a team's own rules, tried out", () => {
  const KINDLY = [{ match: 'kindly (send|reply)' }];

  it('a flagged example is found at exactly its marks, or anywhere where it has none', () => {
    assert.deepEqual(
      said(
        KINDLY,
        flagged('[[Kindly send]] it, or [[kindly reply]].'),
        flagged('Kindly send it.'),
        flagged('[[Kindly send it]].'),
        flagged('[[Kindly send]] it, or kindly reply.'),
        flagged('[[Please]] send it.'),
      ),
      [
        undefined,
        undefined,
        'is found at other words than those between [[ and ]]: “Kindly send”. Move the marks, or change the phrase.',
        'is found at other words than those between [[ and ]]: “Kindly send” and “kindly reply”. Move the marks, or change the phrase.',
        'is not found. Widen the phrase, or correct the example.',
      ],
    );
  });

  it('a fine example is left alone', () => {
    assert.deepEqual(said(KINDLY, fine('It was kindly meant.'), fine('Kindly reply.')), [
      undefined,
      'is found (“Kindly reply”), though it stands under fine. Narrow the phrase, add a condition under "unless", or move the example.',
    ]);
  });

  it('conditions that ask what sentences do, or what the reply is for, hold in examples too', () => {
    const next = [{ match: 'sorry', only: { 'next-is': ['thank' as const] } }];
    assert.deepEqual(said(next, flagged('[[Sorry]]. Thank you for your patience.'), fine('Sorry. It is late.')), [
      undefined,
      undefined,
    ]);
    const grief = [{ match: 'sorry', only: { situation: ['grief' as const] } }];
    assert.deepEqual(said(grief, { ...flagged('[[Sorry]].'), situation: ['grief'] }, fine('Sorry.')), [
      undefined,
      undefined,
    ]);
  });

  it('places are those of the example’s own text', () => {
    const [trial] = trials(rule(KINDLY, [flagged('Hi {{name}},\n\n- \\[[x and [[kindly send]] it.')]));
    assert.deepEqual(trial?.examples[0], {
      kind: 'flagged',
      text: 'Hi {{name}},\n\n- [[x and kindly send it.',
      marks: [{ start: 24, end: 35 }],
      found: [{ start: 24, end: 35 }],
    });
  });

  it('a phrase is read, and can be found', () => {
    const [one, two] = trials(
      rule([{ match: '(we' }, { match: 'sorry' }, { match: 'sorry ^ we' }]),
      rule([{ match: 'sorry', unless: [{ after: '(we'.split(' ') }] }]),
    );
    assert.deepEqual(one?.phrases, [
      { match: '(we', problem: '")" is missing (at sign 4).' },
      { match: 'sorry' },
      {
        match: 'sorry ^ we',
        problem:
          'nothing can match this: “^” is the start of the sentence, and no words can stand before it. Put it first, or take it out.',
      },
    ]);
    assert.deepEqual(two?.phrases, [{ match: 'sorry', problem: '“(we”: ")" is missing (at sign 4).' }]);
  });

  it('what is wrong is said with the rule in front; of a rule with a broken phrase no example is asked', () => {
    const bad = rule([{ match: '(we' }], [flagged('[[We]] do.')]);
    assert.deepEqual(faultsOf(trials(bad)), ['house/x: “(we”: ")" is missing (at sign 4).']);
    assert.deepEqual(faultsOf(trials(rule(KINDLY, [flagged('Please.'), fine('Yes.')]))), [
      'house/x: the example “Please.” is not found. Widen the phrase, or correct the example.',
    ]);
    assert.deepEqual(faultsOf(trials(rule(KINDLY))), []);
  });
});
