import assert from 'node:assert/strict';
import { fitted } from '../../../server/src/cli/fix/fitting.ts';

/** Words in the place of the one blank of a sentence. */
function filled(sentence: string, typed: string): string {
  const [before = '', blank = '', after = ''] = sentence.split(/(\[[^\]]*\])/);
  return before + fitted(typed, { blank, before, after }) + after;
}

describe('words for a blank', () => {
  it('leave out what stands before it already', () => {
    for (const typed of ['2 hours', 'about 2 hours', 'in about 2 hours', 'In about 2 hours', 'in 2 hours'])
      assert.equal(filled('We answer in about [how long].', typed), 'We answer in about 2 hours.', typed);
    assert.equal(filled('I write by [date].', 'by Friday'), 'I write by Friday.');
    assert.equal(filled('I write by [date].', 'on Friday'), 'I write by on Friday.');
    assert.equal(filled('So what I can do is [alternative].', 'what I can do is wait'), 'So what I can do is wait.');
  });

  it('leave out what follows it already', () => {
    assert.equal(filled('It takes [number] working days.', '2 working days'), 'It takes 2 working days.');
    assert.equal(filled('It takes [number] working days.', '2 days'), 'It takes 2 days working days.');
    assert.equal(filled('Until then, [way].', 'ask on the chat.'), 'Until then, ask on the chat.');
    assert.equal(filled('Next update: [time], always.', 'today.'), 'Next update: today, always.');
    assert.equal(filled('Next update: [time], always.', 'at 3 p.m.'), 'Next update: at 3 p.m., always.');
    assert.equal(filled('I call at [time].', '3 p.m.'), 'I call at 3 p.m.');
    assert.equal(filled('I call [when].', 'soon...'), 'I call soon....');
  });

  it('are left as they are where that would leave none, and where nothing was typed', () => {
    assert.equal(filled('I write by [date].', 'by'), 'I write by by.');
    assert.equal(fitted('', { blank: '[date]', before: 'by ', after: '.' }), '');
  });

  it('begin with a capital where the blank did', () => {
    assert.equal(filled('[What happens], and when.', 'the lid is sent'), 'The lid is sent, and when.');
  });
});
