import assert from 'node:assert/strict';
import { promptFor, rewritesIn } from '../../../client/src/model/prompt.ts';
import { detailOf, failure, type Judged, question, reportText, whyNone } from '../../../client/src/model/words.ts';
import type { Passage } from '../../../server/src/protocol.ts';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } };
const PASSAGE: Passage = {
  version: 1,
  text: 'Hi {{name}}, kindly wait 5 days.',
  range,
  markup: 'html',
  situation: ['delay'],
  channel: 'chat',
  findings: [
    { message: 'Write please.', words: 'kindly', why: `${'It sounds stiff. '.repeat(60)}` },
    { message: 'Say why.', words: 'wait', why: '' },
  ],
};
const judged = (text: string, ...refused: readonly string[]): Judged => ({
  text,
  proposal: { refused, check: [], before: { error: 1, warning: 1, suggestion: 0 } },
});

describe('what a language model is sent', () => {
  it('is the text, what was found, what it is for, its markup and where it goes', () => {
    const prompt = promptFor(PASSAGE);
    assert.ok(prompt.endsWith(`<text>\n${PASSAGE.text}\n</text>`));
    for (const part of ['"kindly": Write please. It sounds stiff.', '- "wait": Say why.\n', 'delay', 'chat', 'HTML'])
      assert.ok(prompt.includes(part), part);
    assert.ok(prompt.length < 3500, 'reasons are cut short');
  });

  it('says nothing of what is not known', () => {
    const { situation: _, channel: __, ...bare } = PASSAGE;
    const prompt = promptFor({ ...bare, markup: 'plain' });
    assert.ok(!prompt.includes('situation:') && !prompt.includes('It is sent by'));
  });
});

describe('what a language model answers', () => {
  it('is read as rewrites, each once, whatever stands around them', () => {
    assert.deepEqual(rewritesIn('Sure!\n<rewrite>\nA\n\nB\n</rewrite>\n<rewrite>C</rewrite><rewrite>C</rewrite>'), [
      'A\n\nB',
      'C',
    ]);
    assert.equal(
      rewritesIn('<rewrite>1</rewrite><rewrite>2</rewrite><rewrite>3</rewrite><rewrite>4</rewrite>').length,
      3,
    );
  });

  it('is nothing in another form', () => {
    for (const answer of ['', 'I cannot help.', '<rewrite>cut off', '<rewrite> </rewrite>'])
      assert.deepEqual(rewritesIn(answer), [], answer);
  });
});

describe('what a person reads of rewrites', () => {
  it('says how many findings there were and are, and what to check', () => {
    const { text, proposal } = judged('x');
    const shown = { text, proposal: { ...proposal, after: { error: 0, warning: 0, suggestion: 1 }, check: ['True?'] } };
    assert.equal(detailOf(shown), 'Before: 1 error and 1 warning. After: 1 suggestion. True?');
    const many = { ...proposal, before: { error: 2, warning: 1, suggestion: 3 }, after: proposal.before };
    assert.equal(
      detailOf({ text, proposal: many }),
      'Before: 2 errors, 1 warning and 3 suggestions. After: 1 error and 1 warning.',
    );
    const none = { error: 0, warning: 0, suggestion: 0 };
    assert.equal(
      detailOf({ text, proposal: { ...proposal, after: none } }),
      'Before: 1 error and 1 warning. After: no finding.',
    );
  });

  it('says why none is offered, each reason once and three at most', () => {
    assert.match(whyNone([]), /no rewrite that could be read/);
    assert.equal(
      whyNone([judged('a', 'It loses “5 days”.')]),
      'The rewrite did not pass: It loses “5 days”. Nothing was changed.',
    );
    const said = whyNone([judged('a', 'A.', 'B.'), judged('b', 'A.', 'C.'), judged('c', 'D.')]);
    assert.equal(said, 'None of 3 rewrites passed: A. B. C. Nothing was changed.');
  });

  it('asks before something is sent: what, and to whom', () => {
    const { message, detail, yes } = question('Parrot (zoo)', 'reply');
    assert.equal(message, 'Send this reply to Parrot (zoo)?');
    assert.match(detail, /Nothing else of your files is sent/);
    assert.equal(yes, 'Send');
  });

  it('says in plain words why a model did not answer', () => {
    const error = (code: string): Error => Object.assign(new Error('ENOPE'), { code });
    assert.match(failure(error('NoPermissions'), 'Parrot'), /may not use Parrot/);
    assert.match(failure(error('Blocked'), 'Parrot'), /Parrot refused/);
    assert.match(failure(error('NotFound'), 'Parrot'), /not there any more/);
    assert.equal(failure(new Error('No net.'), 'Parrot'), 'Parrot did not answer (No net.). Nothing was changed.');
    assert.equal(failure('?', 'Parrot'), 'Parrot did not answer. Nothing was changed.');
  });
});

describe('what an assistant reads of a draft', () => {
  const finding = { rule: 'a/b', severity: 'error', message: 'M', line: 1, words: 'w', rewrites: [] } as const;

  it('is JSON of the findings', () => {
    assert.deepEqual(JSON.parse(reportText({ findings: [finding], notes: [] })), { findings: [finding] });
    assert.deepEqual(JSON.parse(reportText({ findings: [finding], notes: ['n'] })), {
      findings: [finding],
      notes: ['n'],
    });
  });

  it('is a sentence where there is none', () => {
    assert.equal(reportText({ findings: [], notes: ['Note.'] }), 'Nothing was found in this draft.\nNote.');
  });
});
