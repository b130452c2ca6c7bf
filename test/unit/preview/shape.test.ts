import assert from 'node:assert/strict';
import { bandOf, legendOf, missingOf, nothingMissing } from '../../../client/src/preview/shape.ts';
import { SENTENCE_FUNCTIONS } from '../../../server/src/engine/index.ts';
import type { Preview, PreviewMark, PreviewSentence } from '../../../server/src/protocol.ts';
import { english } from '../../support/english.ts';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const text = `Hi Sam, it is late.\nSorry. ${'x'.repeat(300)}`;
const sentence = (start: number, end: number, ...functions: string[]): PreviewSentence => ({
  at: { start, end },
  visible: [],
  range,
  functions,
});
const sentences = [sentence(0, 19, 'greet', 'mirror'), sentence(20, 26, 'apologise'), sentence(27, text.length)];

describe('the band above a reply', () => {
  it('names each sentence by what tells most of it, and says all in words', () => {
    assert.deepEqual(bandOf({ text, sentences }, english).slice(0, 2), [
      { main: 'mirror', name: 'Mirror', size: 1, title: 'Greet, Mirror. Sentence 1 of 3: Hi Sam, it is late.' },
      { main: 'apologise', name: 'Apologize', size: 1, title: 'Apologize. Sentence 2 of 3: Sorry.' },
    ]);
    assert.deepEqual(bandOf({ text }, english), []);
  });

  it('draws long sentences wider, up to a limit, and names what does nothing known', () => {
    const last = bandOf({ text, sentences }, english)[2];
    assert.deepEqual([last?.main, last?.name, last?.size], ['other', 'Other', 8]);
  });

  it('has a legend of what it shows, each once, with a count', () => {
    const legend = legendOf({ sentences: [...sentences, sentence(0, 1, 'apologise')] }, english);
    assert.deepEqual(
      legend.map((l) => l.text),
      ['Mirror', 'Apologize × 2', 'Other'],
    );
    assert.equal(legend[1]?.title, 'Apologize: says sorry');
  });

  it('knows every function of a sentence', () => {
    for (const name of SENTENCE_FUNCTIONS)
      assert.notEqual(bandOf({ text, sentences: [sentence(0, 1, name)] }, english)[0]?.main, 'other', name);
  });
});

describe('what is missing', () => {
  it('is named with the finding that says so', () => {
    const mark: PreviewMark = { kind: 'finding', at: { start: 0, end: 1 }, visible: [], range, message: 'Say when.' };
    assert.deepEqual(missingOf({ marks: [mark, { ...mark, missing: ['act', 'expect'] }] }, english), [
      { mark: 1, names: 'Act or Expect', message: 'Say when.' },
    ]);
  });

  it('is known only for a declared situation', () => {
    const preview = { situation: ['delay', 'waiting'] } as unknown as Preview;
    assert.equal(nothingMissing(preview, english), 'Nothing is missing for delay, waiting.');
    assert.match(nothingMissing({} as Preview, english), /Declare a situation/);
  });
});
