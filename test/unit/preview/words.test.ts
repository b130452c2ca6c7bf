import assert from 'node:assert/strict';
import {
  channelName,
  countsOf,
  factsOf,
  findingTitle,
  gravest,
  headingOf,
  numbersIn,
  tokenText,
  tokenTitle,
} from '../../../client/src/preview/words.ts';
import type { Preview, PreviewMark } from '../../../server/src/protocol.ts';
import { english } from '../../support/english.ts';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const text = 'Hi {{name}}, by [DATE]. {{nmae}}';
const mark = (kind: PreviewMark['kind'], of: string, more: Partial<PreviewMark> = {}): PreviewMark => {
  const at = { start: text.indexOf(of), end: text.indexOf(of) + of.length };
  return { kind, at, visible: [at], range, ...more };
};
const sample = mark('placeholder', '{{name}}', { sample: 'Sam', says: 'The name.' });
const blank = mark('fill-in', '[DATE]');
const broken = mark('placeholder', '{{nmae}}', { broken: 'there is no such field' });
const finding = (severity: 'error' | 'warning' | 'suggestion'): PreviewMark =>
  mark('finding', 'by', { severity, message: 'Say when.', rule: 'a/b' });

const preview = (marks: readonly PreviewMark[], more: Partial<Preview> = {}): Preview => ({
  uri: 'file:///a.json',
  version: 1,
  index: 2,
  count: 12,
  key: '/2',
  markup: 'markdown',
  audience: 'customer',
  text,
  prose: text,
  range,
  cursor: 0,
  marks,
  customers: [],
  customer: 'known',
  map: [],
  ...more,
});

describe('words of the preview', () => {
  it('name the reply and what is known of it', () => {
    assert.equal(headingOf(preview([], { title: 'Late parcel' }), english), 'Late parcel');
    assert.equal(headingOf(preview([]), english), 'Reply 3');
    assert.deepEqual(factsOf(preview([]), english), ['Markdown']);
    assert.deepEqual(
      factsOf(
        preview([], {
          provider: 'zendesk',
          channel: 'email',
          situation: ['delay'],
          markup: 'html',
          audience: 'internal',
        }),
        english,
      ),
      ['Zendesk', 'Email', 'delay', 'HTML', 'internal: no customer sees it'],
    );
  });

  it('call channels as people do', () => {
    assert.deepEqual(
      ['sms', 'x', 'email', 'whatsapp'].map((name) => channelName(name, english)),
      ['Text message', 'X', 'Email', 'WhatsApp'],
    );
  });

  it('count findings and samples', () => {
    const texts = (marks: readonly PreviewMark[]): string[] => countsOf(preview(marks), english).map((c) => c.text);
    assert.deepEqual(texts([]), ['No findings']);
    assert.deepEqual(texts([blank, sample, finding('error')]), ['1 finding', '1 placeholder filled in']);
    assert.deepEqual(texts([broken, blank, blank, finding('warning'), finding('warning')]), ['2 findings']);
  });

  it('give numbers in plain words', () => {
    const n = { words: 1, sentences: 2, seconds: 8, i: 1, we: 2, you: 3, longest: { sentence: 1, words: 12 } };
    assert.deepEqual(
      numbersIn(n, english).map(({ text, sentence }) => [text, sentence]),
      [
        ['A few seconds to read', undefined],
        ['1 word', undefined],
        ['2 sentences', undefined],
        ['Longest sentence: 12 words', 1],
        ['I 1 · we 2 · you 3', undefined],
      ],
    );
    const time = (seconds: number): string | undefined => numbersIn({ ...n, seconds }, english)[0]?.text;
    assert.deepEqual([23, 56, 100].map(time), [
      'About 25 seconds to read',
      'About 1 minute to read',
      'About 2 minutes to read',
    ]);
  });

  it('show a sample for a placeholder, and the rest as it is', () => {
    const p = preview([]);
    assert.equal(tokenText(p, sample), 'Sam');
    assert.equal(tokenTitle(p, sample, english), '{{name}}: The name.');
    assert.equal(tokenText(p, blank), '[DATE]');
    assert.equal(tokenTitle(p, blank, english), 'Blank to fill in: [DATE]');
    assert.equal(tokenText(p, broken), '{{nmae}}');
    assert.equal(tokenTitle(p, broken, english), 'Broken placeholder {{nmae}}: there is no such field');
    assert.equal(tokenTitle(p, mark('placeholder', '{{name}}'), english), 'Placeholder {{name}}');
  });

  it('colour a place by the gravest finding and name them all', () => {
    assert.equal(gravest([finding('suggestion'), finding('error'), finding('warning')]), 'error');
    assert.equal(
      findingTitle([finding('warning'), finding('error')], english),
      'Warning: Say when. (a/b)\nError: Say when. (a/b)',
    );
  });
});
