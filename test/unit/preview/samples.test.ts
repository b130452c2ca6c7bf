import assert from 'node:assert/strict';
import {
  blanksSay,
  chosenToo,
  nextOption,
  nextSays,
  nextTitle,
  samplesSay,
} from '../../../client/src/preview/samples.ts';
import { legendOf } from '../../../client/src/preview/shape.ts';
import { findingTitle, tokenText, tokenTitle } from '../../../client/src/preview/words.ts';
import type { Preview, PreviewBranch, PreviewMark } from '../../../server/src/protocol.ts';
import { english } from '../../support/english.ts';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const mark = (kind: PreviewMark['kind'], more: Partial<PreviewMark> = {}): PreviewMark => {
  const at = { start: 0, end: 4 };
  return { kind, at, visible: [at], range, ...more };
};
const preview = (...marks: PreviewMark[]): Preview => ({ marks }) as unknown as Preview;
const branch = (options: readonly string[], shown: number, usual = shown): PreviewBranch => ({
  block: 0,
  options,
  shown,
  usual,
  says: '',
});

describe('what the preview says of a sample customer', () => {
  it('blanks: how many, those of versions that are not shown too', () => {
    const blank = mark('fill-in');
    const hidden = mark('fill-in', { hidden: true });
    assert.equal(blanksSay(preview(mark('placeholder')), english), undefined);
    assert.equal(blanksSay(preview(blank), english), '1 blank to fill in');
    assert.equal(blanksSay(preview(blank, blank, hidden), english), '2 blanks to fill in, and 1 in another version');
    assert.equal(blanksSay(preview(hidden), english), '1 blank to fill in, in another version');
    assert.equal(blanksSay({ ...preview(blank), others: [preview(blank)], before: 0 }, english), '2 blanks to fill in');
  });

  it('placeholders: how many, and how many of them are empty or have a fallback', () => {
    const of = (how: PreviewMark['how'], more: Partial<PreviewMark> = {}): PreviewMark =>
      mark('placeholder', { sample: 'x', ...(how === undefined ? {} : { how }), ...more });
    assert.equal(samplesSay(preview(mark('fill-in'), mark('placeholder')), english), undefined);
    assert.equal(samplesSay(preview(of('sample')), english), '1 placeholder filled in');
    assert.equal(
      samplesSay(preview(of('sample'), of('empty'), of('fallback'), of('sample', { hidden: true })), english),
      '3 placeholders: 1 empty, 1 with its fallback',
    );
  });

  it('a placeholder explains itself, and may be empty', () => {
    const text = { text: '{{a}}' };
    const filled = mark('placeholder', {
      at: { start: 0, end: 5 },
      sample: '',
      how: 'empty',
      says: 'The name. Empty.',
    });
    assert.equal(tokenText(text, filled), '');
    assert.equal(tokenText(text, mark('placeholder', { branch: branch(['if a', 'nothing'], 0) })), '');
    assert.equal(tokenTitle(text, filled, english), '{{a}}: The name. Empty.');
  });

  it('a block: what its button shows next', () => {
    const names = (options: readonly string[], shown: number): string => nextSays(branch(options, shown), english);
    assert.equal(names(['if a', 'otherwise'], 0), 'Show the other version');
    assert.equal(names(['if a', 'nothing'], 0), 'Leave it out');
    assert.equal(names(['if a', 'nothing'], 1), 'Show it');
    assert.equal(names(['if a', 'elsif b', 'otherwise'], 1), 'Show the next of 3 versions');
    assert.equal(nextOption(branch(['if a', 'elsif b', 'otherwise'], 2)), 0);
    assert.equal(nextTitle(branch(['if a', 'otherwise'], 0), english), 'Show the other version: otherwise');
    assert.equal(
      nextTitle(branch(['if a', 'otherwise'], 1, 0), english),
      'Show the other version: if a (what this customer gets)',
    );
  });

  it('choices of several blocks and texts stand beside each other', () => {
    const one = chosenToo({}, '/a', 0, 1);
    assert.deepEqual(chosenToo(chosenToo(one, '/a', 2, 0), '/b', 0, 1), { '/a': { 0: 1, 2: 0 }, '/b': { 0: 1 } });
    assert.deepEqual(one, { '/a': { 0: 1 } });
  });

  it('what a customer does not get is still in the list of findings, and not in the legend of the band', () => {
    const finding = mark('finding', { severity: 'warning', message: 'Say when.', rule: 'a/b' });
    assert.match(
      findingTitle([{ ...finding, hidden: true }], english),
      /In a version that this customer does not get$/,
    );
    assert.doesNotMatch(findingTitle([finding], english), /version/);
    const at = { start: 0, end: 4 };
    const sentence = { at, visible: [at], range, functions: ['act'] };
    const text = { text: 'Done', sentences: [sentence, { ...sentence, hidden: true } as const] };
    assert.deepEqual(
      legendOf(text, english).map((entry) => entry.text),
      ['Act'],
    );
  });
});
