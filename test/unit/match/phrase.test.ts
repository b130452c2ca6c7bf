import assert from 'node:assert/strict';
import { isMistake, parsePhrase } from '../../../server/src/engine/match/phrase.ts';
import { vocabularyOf } from '../../../server/src/engine/match/vocabulary.ts';
import { matcherFor } from '../../../server/src/engine/rules/matcher.ts';
import type { Matchable } from '../../../server/src/engine/rules/phrases.ts';
import type { Condition } from '../../../server/src/engine/rules/rule.ts';
import { plainProse } from '../../support/plain-prose.ts';

const LISTS = {
  intensifier: ['very', 'so', 'truly', 'really'],
  apology: [
    '(we|I) are [<intensifier>] sorry',
    "I'm [<intensifier>] sorry",
    'sorry',
    '(we|I) [<intensifier>] apologise',
    'apologies',
  ],
};
const VOCABULARY = vocabularyOf(LISTS);

const rule = (
  match: string | readonly string[],
  conditions: { only?: Condition; unless?: readonly Condition[] } = {},
): Matchable => ({
  id: 'blame/test',
  phrases: [match].flat().map((m) => ({ match: m, ...conditions })),
});

/** What a phrase underlines in a text. */
function found(
  text: string,
  match: string | readonly string[],
  conditions: { only?: Condition; unless?: readonly Condition[] } = {},
): string[] {
  const matcher = matcherFor([rule(match, conditions)], VOCABULARY);
  assert.deepEqual(matcher.problems, []);
  return matcher.match(plainProse(text)).hits.map((h) => text.slice(h.at.start, h.at.end));
}

describe('the phrase language', () => {
  const cases: [what: string, text: string, phrase: string, want: string[]][] = [
    ['words, whatever their case', 'We Apologise FOR that.', 'we apologise for', ['We Apologise FOR']],
    [
      'British and American spelling',
      'We apologize for the color.',
      'apologise for the colour',
      ['apologize for the color'],
    ],
    ['curly apostrophes', 'We can’t help.', "we can't help", ['We can’t help']],
    [
      'a contraction found by the long form',
      "We can't help. We cannot help. We can not help. We cant help.",
      'we cannot help',
      ["We can't help", 'We cannot help', 'We can not help', 'We cant help'],
    ],
    ['the long form found by a contraction', 'It is late. It’s late.', "it's late", ['It is late', 'It’s late']],
    ["'s as has", "It's been late.", 'it has been late', ["It's been late"]],
    [
      'words that every object has as names',
      'The constructor and its toString, valueOf.',
      'the constructor',
      ['The constructor'],
    ],
    ['no match inside a negation', "We can't. We can not. We can.", 'we can', ['We can']],
    [
      'a choice of several words',
      'as soon as possible, in due course',
      '(as soon as possible|in due course)',
      ['as soon as possible', 'in due course'],
    ],
    ['an option', 'We are very sorry. We are sorry.', 'we are [very] sorry', ['We are very sorry', 'We are sorry']],
    ['an option with a choice', 'so sorry, too sorry', '[so|too] sorry', ['so sorry', 'too sorry']],
    [
      'up to three of a choice',
      'really very truly really sorry',
      '(really|very|truly)* sorry',
      ['very truly really sorry'],
    ],
    ['any one word', 'your lovely order, your order', 'your _ order', ['your lovely order']],
    [
      'any one word, also where words with its ending are named',
      'we like mowing',
      '(got *ing|we like _)',
      ['we like mowing'],
    ],
    [
      'a gap',
      'We understand that you had a long day, but no.',
      'understand … but',
      ['understand that you had a long day, but'],
    ],
    ['a gap is as short as will do', 'understand this, but that but', 'understand … but', ['understand this, but']],
    ['a gap stays in its sentence', 'We understand. But no.', 'understand … but', []],
    ['a gap has an end', `understand ${'x '.repeat(13)}but`, 'understand … but', []],
    ['the start of a sentence', 'No. Oh no. no', '^ no', ['No', 'no']],
    ['the start after a greeting', 'Hi Sam, unfortunately not.', '^ unfortunately', ['unfortunately']],
    [
      'the end of a clause',
      'sorry for the delay. sorry for the delay in Leeds',
      'sorry for the delay $',
      ['sorry for the delay'],
    ],
    [
      'the end before "and" and a new subject',
      'sorry for the delay and we hope',
      'sorry for the delay $',
      ['sorry for the delay'],
    ],
    ['no end before "and" and a noun', 'sorry for the delay and trouble', 'sorry for the delay $', []],
    ['a comma as a word', 'sorry, but no; sorry but no', 'sorry , but', ['sorry, but']],
    ['signs never match by accident', 'we, cannot', 'we cannot', []],
    ['not followed by', 'we can wait, we can refund', 'we can {not wait|help} _', ['we can refund']],
    ['followed by', 'we can wait, we can refund', 'we can {is refund}', ['we can']],
    ['a shared list', 'We are truly sorry for it.', '<apology> for', ['We are truly sorry for']],
    ['a number', 'in 3 days, in three days, in some days', 'in <number> days', ['in 3 days', 'in three days']],
    [
      'a date',
      'by Monday. by 5 pm. by 14 May. by then. by next week',
      'by <date>',
      ['by Monday', 'by 5 pm', 'by 14 May', 'by next week'],
    ],
    [
      'a verb in all forms',
      'apologise apologizes apologised apologizing',
      '~apologise',
      ['apologise', 'apologizes', 'apologised', 'apologizing'],
    ],
    ['an irregular verb', 'you forgot, you have forgotten', 'you [have] ~forget', ['you forgot', 'you have forgotten']],
    ['a beginning of words', 'refund refunded refunds fund', 'refund*', ['refund', 'refunded', 'refunds']],
    [
      'a beginning in either spelling',
      'We apologise, apologize; colourful, colored; behavior; cancelled, canceled, cancel',
      '(apologis*|colour*|behaviou*|cancell*)',
      ['apologise', 'apologize', 'colourful', 'colored', 'behavior', 'cancelled', 'canceled'],
    ],
    [
      'a number with signs in it',
      'It is 1,000 pounds, 1 , 000 pounds, at 9.30 or 9.30am.',
      '(1,000 pounds|9.30am)',
      ['1,000 pounds', '9.30am'],
    ],
    ['an ending of verb forms', 'I need a bed, we mailed it', '*ed', ['mailed']],
    ['an ending beside a list', 'we mailed, we sent, we are', 'we (sent|*ed)', ['we mailed', 'we sent']],
    ['another ending', 'a thing is missing', '*ing', ['missing']],
    ['an ending of words', 'we zorked it, needing a thing', '(*ed|*ing)', ['zorked', 'needing']],
    ['a beginning and a word', 'refund refunded', '(refund|refund* _)', ['refund refunded']],
    ['a hyphen parts words silently', 'a no-refund policy', 'no refund policy', ['no-refund policy']],
    [
      'words over a line break',
      'we apologise for\nany inconvenience',
      'for any inconvenience',
      ['for\nany inconvenience'],
    ],
    ['no match over the end of a paragraph', 'sorry\n\nfor that', 'sorry for', []],
    [
      'a text that stands in quotation marks as a whole was copied with them',
      '“We are sorry.”',
      'we are sorry',
      ['We are sorry'],
    ],
    ['two quotations are no whole', '"We are sorry" and "we are sorry"', 'we are sorry', []],
    ['quotations are nobody’s tone', 'You wrote “we are sorry” and "we are sorry".', 'we are sorry', []],
    [
      'one word in quotation marks is a word',
      'for the “inconvenience” caused',
      'the inconvenience caused',
      ['the “inconvenience” caused'],
    ],
    ['a literal sign', 'a 100% promise', '100 % promise', ['100% promise']],
    ['the longest alternative wins', 'as soon as possible', '(as soon|as soon as possible)', ['as soon as possible']],
  ];
  for (const [what, text, phrase, want] of cases)
    it(`${what}: ${phrase}`, () => assert.deepEqual(found(text, phrase), want));

  it('refuses a refused match as a whole', () => {
    assert.deepEqual(
      found("I'm sorry for the delay of six days", '[I am] sorry for the delay', {
        unless: [{ before: ['nothing'] }, { after: ['of'] }],
      }),
      [],
    );
    assert.deepEqual(
      found("I'm sorry for it, sorry for it all", '[I am] sorry for it', { unless: [{ after: [','] }] }),
      ['sorry for it'],
    );
  });

  it('begins no range inside a word', () =>
    assert.deepEqual(found("It's sold out.", 'is sold out'), ["It's sold out"]));

  it('keeps the longer of two overlapping matches of one rule', () => {
    assert.deepEqual(found('sorry for the delay', ['sorry for', 'for the delay', 'sorry for the delay']), [
      'sorry for the delay',
    ]);
  });

  const mistakes: [phrase: string, message: RegExp][] = [
    ['(a|b', /"\)" is missing/],
    ['a]', /without its partner/],
    ['<nothing>', /no list <nothing>/],
    ['{maybe a}', /\{not …\}/],
    ['~', /verb/],
    ['[a]', /at least one word/],
    ['… …', /at least one word/],
    ['a … … … … …', /at most 60 words/],
    ['', /at least one word/],
    ['a * b', /partner/],
  ];
  for (const [phrase, message] of mistakes) {
    it(`says what is wrong with ${JSON.stringify(phrase)}`, () => {
      const parsed = parsePhrase(phrase, VOCABULARY.lexicon);
      assert.ok(isMistake(parsed));
      assert.match(parsed.message, message);
    });
  }

  it('refuses lists that use themselves', () => {
    const parsed = parsePhrase('<a>', new Map(Object.entries({ a: ['x <b>'], b: ['<a>'] })));
    assert.ok(isMistake(parsed));
    assert.match(parsed.message, /uses itself/);
  });
});

describe('conditions', () => {
  const cases: [
    what: string,
    text: string,
    phrase: string,
    c: { only?: Condition; unless?: readonly Condition[] },
    want: number,
  ][] = [
    ['right after', 'sorry for it of having', 'sorry for it', { unless: [{ after: ['of (having|being)'] }] }, 0],
    ['further on', 'sorry for it and instead of that', 'sorry for it', { unless: [{ after: ['… instead'] }] }, 0],
    ['right before', 'not sorry', 'sorry', { unless: [{ before: ['not'] }] }, 0],
    ['further back', 'you told us in May sorry', 'sorry', { unless: [{ before: ['you told us …'] }] }, 0],
    ['not there', 'very sorry', 'sorry', { unless: [{ before: ['not'] }] }, 1],
    ['in the sentence', 'Your desk broke and we are sorry.', 'we are sorry', { unless: [{ sentence: ['~break'] }] }, 0],
    [
      'in the next sentence',
      'We cannot. What we can offer is tea.',
      'we cannot',
      { unless: [{ next: ['what we can'] }] },
      0,
    ],
    [
      'two sentences on',
      'We cannot. Oh. What we can offer is tea.',
      'we cannot',
      { unless: [{ next: ['what we can'] }] },
      0,
    ],
    [
      'three sentences on is too far',
      'We cannot. Oh. Well. What we can offer is tea.',
      'we cannot',
      { unless: [{ next: ['what we can'] }] },
      1,
    ],
    ['in the sentence before', 'It broke. Sorry.', 'sorry', { only: { previous: ['broke'] } }, 1],
    [
      'in a sentence before',
      'For two reasons. One. Two. Sorry.',
      'sorry',
      { unless: [{ earlier: ['two reasons'] }] },
      0,
    ],
    ['in the sentence itself', 'Sorry for two reasons.', 'sorry', { unless: [{ earlier: ['two reasons'] }] }, 1],
    ['subject you', 'If you cannot log in', 'cannot', { only: { subject: ['we'] } }, 0],
    ['subject we', 'Sadly we really cannot log in', 'cannot', { only: { subject: ['we'] } }, 1],
    ['subject our team', 'Our support team cannot refund', 'cannot', { only: { subject: ['we'] } }, 1],
    ['subject it', 'The file cannot be opened', 'cannot', { only: { subject: ['it'] } }, 1],
    ['an if-clause', 'If we cannot reach you, we call.', 'we cannot', { unless: [{ 'if-clause': true }] }, 0],
    ['after how often', 'Once more we cannot help.', 'we cannot', { unless: [{ 'if-clause': true }] }, 1],
    ['after once', 'Once it is sent we cannot help.', 'we cannot', { unless: [{ 'if-clause': true }] }, 0],
    ['after an if-clause', 'If you ask, we cannot help.', 'we cannot', { unless: [{ 'if-clause': true }] }, 1],
    ['before an if-clause', 'We cannot help if you ask.', 'we cannot', { unless: [{ 'if-clause': true }] }, 1],
    [
      'after a time is no if-clause',
      'After 30 days we cannot help.',
      'we cannot',
      { unless: [{ 'if-clause': true }] },
      1,
    ],
    ['after doing', 'Changes after printing we cannot make.', 'we cannot', { unless: [{ 'if-clause': true }] }, 1],
    ['reported', 'You told us that we cannot help.', 'we cannot', { unless: [{ reported: true }] }, 0],
    ['a title', 'The novel The Blind Alley is on the shelf.', 'blind alley', { unless: [{ named: true }] }, 0],
    ['a title at the start', 'Blind Alley is on the shelf by noon.', 'blind alley', { unless: [{ named: true }] }, 0],
    ['only begins', 'Blind alley or not, we found it.', 'blind alley', { unless: [{ named: true }] }, 1],
    ['all in capitals', 'Please Find The Blind Alley.', 'blind alley', { unless: [{ named: true }] }, 1],
    ['shouted', 'You are in a BLIND ALLEY with that door.', 'blind alley', { unless: [{ named: true }] }, 1],
    ['named, not reported', 'The part you asked for is not made.', 'is not made', { unless: [{ reported: true }] }, 1],
    [
      'the consequence after an if-clause',
      'Once it is scanned it is yours, so please ask them.',
      'ask them',
      { unless: [{ 'if-clause': true }] },
      1,
    ],
    [
      'reported up to our answer',
      'You asked to pay late, and we cannot do that.',
      'we cannot',
      { unless: [{ reported: true }] },
      1,
    ],
    [
      'asked, then our answer',
      'You asked if it moves: we cannot say.',
      'we cannot',
      { unless: [{ reported: true }] },
      1,
    ],
    [
      'said, as our reason',
      'Because two people reported it, we cannot open.',
      'we cannot',
      { unless: [{ reported: true }] },
      1,
    ],
    [
      'said with its reason',
      'You said that because it rains, we cannot open.',
      'we cannot',
      { unless: [{ reported: true }] },
      0,
    ],
    ['said, but we', 'You said it rattles, but we cannot swap it.', 'we cannot', { unless: [{ reported: true }] }, 1],
    [
      'should the lift',
      'Should the lift unfortunately be out, ring 4.',
      'unfortunately',
      { unless: [{ 'if-clause': true }] },
      0,
    ],
    ['should you', 'Should you have a problem, write.', 'have a problem', { unless: [{ 'if-clause': true }] }, 0],
    ['as if', 'It looks as if your fee was taken twice.', 'was taken twice', { unless: [{ 'if-clause': true }] }, 1],
    ['look after', 'We look after it and we cannot sell it.', 'we cannot', { unless: [{ 'if-clause': true }] }, 1],
    ['a question', 'Are you sure you paid?', 'are you sure', { only: { question: true } }, 1],
    ['no question', 'You are sure.', 'you are sure', { only: { question: true } }, 0],
    ['negated', "It won't ever be your fault", 'your fault', { unless: [{ negated: true }] }, 0],
    ['negated elsewhere', "That isn't late, and it is your fault", 'your fault', { unless: [{ negated: true }] }, 1],
    ['every key of only', 'We cannot help.', 'we cannot', { only: { subject: ['we'], question: true } }, 0],
    [
      'any of several conditions',
      'We cannot help today.',
      'we cannot',
      { unless: [{ question: true }, { sentence: ['today'] }] },
      0,
    ],
  ];
  for (const [what, text, phrase, c, want] of cases) it(what, () => assert.equal(found(text, phrase, c).length, want));
});
