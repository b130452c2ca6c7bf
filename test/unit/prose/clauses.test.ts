import assert from 'node:assert/strict';
import { inCondition, reportedAfter, specificAfter } from '../../../server/src/engine/prose/clauses.ts';
import { plainProse } from '../../support/plain-prose.ts';

/** Whether what stands after "|" names something of this case. */
function specific(text: string): boolean {
  const [before, after] = text.split('|') as [string, string];
  const prose = plainProse(before + after);
  const at = prose.words.findIndex((w) => w.start >= before.length);
  return specificAfter(prose, prose.sentences[0]!, at < 0 ? prose.words.length : at);
}

describe('specificAfter', () => {
  const yes = [
    'I am sorry| your parcel arrived broken.',
    'I am sorry|, Sam, that your parcel arrived broken.',
    'I am sorry| Sam, the lid was cracked.',
    'We apologise| for the \uFFFC.',
    'Sorry for the delay| of 3 days.',
    'Sorry for the noise| at the assembly.',
    'I can see how frustrating it is| to wait for a code.',
    'Sorry to hear| about your family.',
    'Sorry for the delay| of your case #4711.',
    'Sorry for the delay of your order| \uFFFC.',
  ];
  const no = [
    'We apologise|.',
    'We apologise| for the inconvenience caused.',
    'We apologise|, Sam.',
    'We are sorry| \uFFFC.',
    'We are sorry| for everything that you have been put through.',
    'We are sorry| that your recent experience did not meet the standard you expected.',
    'Sorry for the trouble|, and we sent a lid.',
    'Sorry about this| big, unnecessary mess.',
    'I know how annoying| it all must have been for you today.',
    'Sorry for the disruption| to your day.',
    'I understand where you are coming from| and will pass it on.',
    'We apologise| unreservedly for our shortcomings.',
  ];
  for (const text of yes) it(`names something: ${text}`, () => assert.equal(specific(text), true));
  for (const text of no) it(`names nothing: ${text}`, () => assert.equal(specific(text), false));
});

/** Whether the word after "|" stands in a condition. */
function conditional(text: string): boolean {
  const [before, after] = text.split('|') as [string, string];
  const prose = plainProse(before + after);
  return inCondition(
    prose,
    prose.sentences[0]!,
    prose.words.findIndex((w) => w.start >= before.length),
  );
}

describe('inCondition', () => {
  const yes = [
    'If the lid |is open, it stops.',
    'It stops after the lid |is open.',
    'Once it stops, call as soon as we |open.',
  ];
  const no = [
    'If it broke, others |would know.',
    'We stay open until close and they |wait.',
    'Ask the shop where you bought it, as we |cannot repair it.',
    'Ask the shop where you bought it because we |cannot repair it.',
    'If the lid is open, it |stops.',
    'What came after 30 June |is void.',
    'The lid that you were after |is sold out.',
    'The logout after five minutes |is by design.',
  ];
  for (const text of yes) it(`is a condition: ${text}`, () => assert.equal(conditional(text), true));
  for (const text of no) it(`is none: ${text}`, () => assert.equal(conditional(text), false));
});

describe('reportedAfter', () => {
  const told = (marked: string): boolean => {
    const at = marked.indexOf('|');
    const prose = plainProse(marked.replace('|', ''));
    return reportedAfter(
      prose,
      prose.sentences[0]!,
      prose.words.findIndex((word) => word.start >= at),
    );
  };
  const yes = [
    'It |cannot be mended, the seller wrote, and he kept the lamp.',
    'Better |safe than sorry, you wrote, so there is a second strap.',
    'I |do not see any reason to pull it, says Dr Behn, so you keep it.',
    'You |cannot catch it twice, the nurse told your mother.',
    'We |were full, she said.',
  ];
  const no = [
    'We |cannot refund it, the manager said.',
    'We |cannot refund it, says our manager.',
    'We |cannot refund it, as the seller said.',
    'We |cannot refund it, I said.',
    'We |cannot find the key, you said you had left it there.',
    'We |cannot refund it, and you said that you knew.',
    'We |cannot mend it, the lamp is sealed.',
  ];
  for (const text of yes) it(`is: ${text}`, () => assert.equal(told(text), true));
  for (const text of no) it(`is not: ${text}`, () => assert.equal(told(text), false));
});
