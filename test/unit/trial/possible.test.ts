import assert from 'node:assert/strict';
import type { Condition, Phrase } from '../../../server/src/engine/rules/rule.ts';
import { wordings } from '../../../server/src/engine/rules/wordings.ts';
import { impossiblePhrases } from '../../../server/src/engine/trial/possible.ts';

/** What is said of a phrase; undefined where something can match it. */
function said(
  match: string,
  conditions: Omit<Phrase, 'match'> = {},
  page: { only?: Condition } = {},
): string | undefined {
  const rule = { id: 'house/x', phrases: [{ match, ...conditions }], ...page };
  return impossiblePhrases([rule], wordings())[0]?.message;
}

describe('phrases that nothing can match', () => {
  const phrases: readonly (readonly [match: string, why: RegExp])[] = [
    ['sorry ^ we', /“\^” is the start of the sentence/],
    ['sorry $ we', /“\$” is the end of the clause/],
    ['{not sorry} sorry', /words in \{ \} contradict/],
    ['{is you} we _', /words in \{ \} contradict/],
    ['we {not are|were|_} _ sorry', /words in \{ \} contradict/],
    ['we owe \\$ money', /“\$” is never one of the words/],
    ['five \\* stars', /“\*” is never one of the words/],
    ["don't*", /“don't” is never one of the words/],
    ['e-mail*', /“e-mail” is never one of the words/],
  ];
  for (const [match, why] of phrases) it(match, () => assert.match(said(match) ?? 'nothing', why));

  it('whose conditions never hold there', () => {
    assert.match(said('we regret', { only: { subject: ['you'] } }) ?? '', /^“only: subject” never holds/);
    assert.match(said('^ sorry', { only: { before: ['we are'] } }) ?? '', /^“only: before” never holds/);
    assert.match(said('sorry', { only: { before: ['that $'] } }) ?? '', /^“only: before” never holds/);
    assert.match(
      said('we regret', { only: { question: true } }, { only: { subject: ['it'] } }) ?? '',
      /“only: subject”/,
    );
  });

  it('whose exceptions always hold there', () => {
    assert.match(
      said('sorry for that', { unless: [{ sentence: ['sorry'] }] }) ?? '',
      /^“unless: sentence” holds wherever/,
    );
    assert.match(said('^ thanks', { unless: [{ question: true }, { negated: false }] }) ?? '', /^“unless: negated”/);
  });

  it('whose conditions contradict each other', () => {
    const contradict = /^its conditions contradict each other/;
    assert.match(said('sorry', { only: { question: true }, unless: [{ question: true }] }) ?? '', contradict);
    assert.match(said('sorry', { only: { after: ['… by <date>'] }, unless: [{ dated: true }] }) ?? '', contradict);
    assert.match(
      said('sorry', { only: { situation: ['delay'] }, unless: [{ situation: ['problem'] }] }) ?? '',
      contradict,
    );
  });

  it('are not those that take some looking for', () => {
    const possible: readonly (readonly [match: string, conditions?: Omit<Phrase, 'match'>])[] = [
      ['we cannot help'],
      ["that's it"],
      ["(it|that) 's late"],
      ['pay £ 5 at 9.30'],
      ['{not a|an|the|your|it|of} _ … by <date>'],
      ['{is very (sorry|sad)} _ sad'],
      ['sorry $'],
      ['^ hi <place> , $'],
      ['we $ and you'],
      ['(a|b c)* refund* [very] ~send'],
      ['sorry', { only: { subject: ['they'], 'if-clause': true, negated: true, modal: true } }],
      ['sorry', { only: { reported: true, specific: true, dated: true, question: true } }],
      ['sorry', { only: { 'previous-is': ['thank'], 'next-is': ['act'], 'reply-has': ['offer'] } }],
      ['sorry', { only: { 'sentence-is': ['act'], previous: ['your parcel'], next: ['<number> …'] } }],
      ['sorry', { only: { situation: ['grief'] }, unless: [{ situation: ['problem', 'none'] }] }],
      ['sorry', { unless: [{ situation: ['none'] }, { specific: false }, { subject: ['it', 'they', 'none', 'you'] }] }],
    ];
    for (const [match, conditions] of possible)
      assert.equal(said(match, conditions), undefined, `${match} ${JSON.stringify(conditions)}`);
  });

  it('are not those with a mistake, which is another matter', () => {
    assert.equal(said('(sorry'), undefined);
    assert.equal(said('sorry', { only: { after: ['(we'] } }), undefined);
  });

  it('are told by the place of rule and phrase', () => {
    const rules = [
      { id: 'a/a', phrases: [{ match: 'sorry' }] },
      { id: 'a/b', phrases: [{ match: '(we' }, { match: 'sorry' }, { match: 'sorry ^ we' }] },
    ];
    const found = impossiblePhrases(rules, wordings());
    assert.deepEqual(
      found.map(({ rule, phrase }) => [rule, phrase]),
      [[1, 2]],
    );
  });
});
