/** A rewrite of a sentence takes the clause that it is about; what else the sentence says stays. */
import assert from 'node:assert/strict';
import { applyEdits, createLinter, DEFAULT_CONFIG } from '../../server/src/engine/index.ts';

const linter = createLinter({ ...DEFAULT_CONFIG, preset: 'strict' });
/** A sentence before it, so that one may be left out. */
const FIRST = 'The photo of the boat is here.';

/** What each fix of a rule makes of a sentence. */
function fixed(rule: string, sentence: string, first = `${FIRST} `): string[] {
  const source = first + sentence;
  const { findings } = linter.lint({ path: 'a.txt', source, named: true });
  const finding = findings.find((f) => f.rule === rule);
  assert.ok(finding, `${rule} in ${sentence}`);
  return finding.fixes.map((fix) => (applyEdits(source, fix.edits) ?? '').slice(first.length));
}
const one = (rule: string, sentence: string, made: string): void => {
  const all = fixed(rule, sentence);
  assert.ok(all.includes(made), `${made}\n  none of\n${all.join('\n')}`);
};

describe('rewrites of a clause', () => {
  it('keep what a conjunction joins', () => {
    one(
      'missing-action/as-soon-as-possible',
      'The gate code is 4471, and {{agent.name}} will be in touch shortly.',
      "The gate code is 4471, and I'll [action] by [date and time].",
    );
    one(
      'negative-language/unavailable',
      'The lamp left us on Monday, but the shade is still on back order.',
      'The lamp left us on Monday, but [What they asked for] is available from [date]. Until then there is [alternative].',
    );
    one(
      'robotic/thanks-for-patience',
      'Thank you for your patience, and the boiler is on again.',
      'Thank you for [what they did, such as waiting nine days], and the boiler is on again.',
    );
    one(
      'blame/you-should-have',
      'You should have read the manual before you opened the box, but the spare lid is on its way to you.',
      'To fix this now, [next step], but the spare lid is on its way to you.',
    );
  });

  it('keep what a dash, a semicolon or a colon parts', () => {
    one(
      'missing-action/as-soon-as-possible',
      "If a second key turns up, bring it along and the desk takes it — otherwise we'll be in touch when there's news.",
      "If a second key turns up, bring it along and the desk takes it — otherwise I'll [action] by [date and time].",
    );
    one(
      'robotic/do-not-hesitate',
      'The oven is booked for Tuesday; please do not hesitate to contact us if you have any questions.',
      'The oven is booked for Tuesday; you can reach me at [email or phone] until [time].',
    );
    one(
      'missing-action/looking-into-it',
      'We are looking into it: the valve on line 3 is blocked.',
      '[Who] is [doing what], and I will write by [date]: the valve on line 3 is blocked.',
    );
  });

  it('end their sentence where nothing can be joined to them', () => {
    one(
      'blame/you-failed-to',
      'You failed to add your address, so the parcel is still in our depot.',
      "I couldn't find [what is missing]. Could you send it by [how]? The parcel is still in our depot.",
    );
    one(
      'robotic/do-not-hesitate',
      'The oven is booked for Tuesday; please do not hesitate to contact us.',
      'The oven is booked for Tuesday. Reply to this email and it comes straight to me.',
    );
    one(
      'missing-action/as-soon-as-possible',
      "Let me ask the crew and I'll get back to you shortly.",
      "Let me ask the crew. I'll [action] by [date and time].",
    );
    one(
      'hollow-empathy/frustration',
      'I completely understand your frustration, please send the number on the lid.',
      'You had to [what the customer had to do], which is frustrating, most of all [a detail of this case]. Please send the number on the lid.',
    );
  });

  it('keep what a reason of ours stands behind', () => {
    one(
      'negative-language/cannot',
      "Please ask the town hall for a copy of the form, as we can't stamp it.",
      'Please ask the town hall for a copy of the form. [The limit, and why]. What I can do is [alternative].',
    );
    one(
      'blame/you-failed-to',
      'It may also be because you failed to sign the form.',
      "I couldn't find [what is missing]. Could you send it by [how]?",
    );
  });

  it('keep what gives way to something else, and what stands behind a comma alone', () => {
    one(
      'negative-language/cannot',
      "While I can't promise a date for the lift, your letter is on the list for May.",
      '[The limit, and why]. What I can do is [alternative]. Your letter is on the list for May.',
    );
    one(
      'missing-action/looking-into-it',
      'The photo of the gate was taken down, we are looking into it.',
      'The photo of the gate was taken down. [Who] is [doing what], and I will write by [date].',
    );
  });

  it('are a sentence of their own where what they replace had no subject', () =>
    one(
      'negative-language/cannot',
      'We meet in the small hall of the school and cannot take new singers.',
      'We meet in the small hall of the school. [The limit, and why]. What I can do is [alternative].',
    ));

  it('take a comma where their own words would run on', () =>
    one(
      'hollow-empathy/frustration',
      'We understand your frustration and the engineer is booked for 4 May.',
      'You had to [what the customer had to do], which is frustrating, most of all [a detail of this case], and the engineer is booked for 4 May.',
    ));

  it('take the condition of their clause, what a complement goes on with, and what is no clause', () => {
    const rule = 'missing-action/as-soon-as-possible';
    one(
      rule,
      'When the parts arrive and the vet is back, we will get back to you as soon as possible.',
      'I will [action] by [date and time].',
    );
    one(
      rule,
      'The refund (we sent it on Monday, and it was 30 euros) will reach you shortly.',
      "I'll [action] by [date and time].",
    );
    one(rule, 'The refund — we sent it on Monday — should reach you shortly.', "I'll [action] by [date and time].");
    one(
      'missing-action/looking-into-it',
      'I understand that you waited and we are working on it.',
      '[Who] is [doing what], and I will write by [date].',
    );
    one(
      'negative-language/cannot',
      'We cannot change the date or the name and the fee that you paid.',
      'From [date] I can [what they asked for].',
    );
  });
});

describe('an opening before a request', () => {
  it('is left out, and the request stays', () => {
    const rule = 'robotic/please-be-advised';
    assert.deepEqual(fixed(rule, 'To better assist you, could you please send the number of the hall?'), [
      'Could you please send the number of the hall?',
    ]);
    assert.deepEqual(fixed(rule, 'For your information: could you bring the blue form?'), [
      'Could you bring the blue form?',
    ]);
    one(
      'blame/as-already-said',
      'As per my last email, could you confirm the door number?',
      'Could you confirm the door number?',
    );
  });
});

describe('a sentence that may be left out', () => {
  it('keeps the clause that says something', () => {
    const rule = 'robotic/we-value-you';
    one(rule, 'We value your business and the fee for June is waived.', 'The fee for June is waived.');
    one(rule, 'The fee for June is waived and we value your business.', 'The fee for June is waived.');
    assert.deepEqual(
      fixed(rule, 'We value your business and the fee for June is waived.').filter((text) => text === ''),
      [],
    );
    one(rule, 'We value your business.', '');
  });
});
