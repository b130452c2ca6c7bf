import assert from 'node:assert/strict';
import { alikeGroups } from '../../../server/src/engine/index.ts';
import { filesOf, list } from '../../support/library.ts';

const LONG =
  'Your parcel left our warehouse a day late. The courier has it now and brings it to your door on Friday before noon. You need not be at home for it, and you can follow it on the page of the courier.';
const OTHER = 'You can visit our shop from nine to five on every day but Sunday.';
const UNLIKE = 'Thank you for writing to us. We open at nine on every day but Sunday and close at five.';

const groups = (sources: Readonly<Record<string, string>>) =>
  alikeGroups(filesOf(sources, { preset: 'recommended' })).map(({ replies, share }) => [
    replies.map(({ title }) => title),
    Math.floor(share * 100),
  ]);

describe('replies that are alike', () => {
  it('are grouped where texts are equal or nearly so, though no rule asks for it, largest first', () => {
    const near = LONG.replace('Friday', 'Monday');
    assert.deepEqual(
      groups({
        'b.json': list({ title: 'B1', body: LONG }, { title: 'B2', body: OTHER }, { title: 'B3', body: UNLIKE }),
        'a.json': list({ title: 'A1', body: near }, { title: 'A2', body: OTHER }, { title: 'A3', body: LONG }),
      }),
      [
        [['A1', 'A3', 'B1'], 86],
        [['A2', 'B2'], 100],
      ],
    );
  });

  it('are no group where they are texts of one record, or unlike', () => {
    assert.deepEqual(groups({ 'a.json': list({ title: 'A', body: LONG }, { title: 'B', body: OTHER }) }), []);
    const copy = list(
      { id: 1, title: 'A', body: LONG },
      { id: 2, title: 'B', body: OTHER },
      { id: 3, title: 'C', body: UNLIKE },
    );
    assert.deepEqual(groups({ 'new.json': copy, 'old.json': copy }), []);
  });
});
