import assert from 'node:assert/strict';
import { mainText, recordOf, recordStarts } from '../../../server/src/lsp/records.ts';

const replies = (text: string) => text.split(' ').map((each) => ({ id: each[0]!, role: each.slice(1) }));

describe('records', () => {
  it('hold the texts of one id that stand beside each other', () => {
    const starts = recordStarts(replies('asubject abody bbody csubject chtml ctext'));
    assert.deepEqual(starts, [0, 2, 3]);
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5].map((i) => recordOf(starts, i)),
      [0, 0, 1, 2, 2, 2],
    );
  });

  it('are two where one id and role come twice', () => {
    assert.deepEqual(recordStarts(replies('abody abody')), [0, 1]);
    assert.deepEqual(recordStarts([]), []);
  });

  it('are shown by their first body', () => {
    const roles = ['mail/subject', 'subject', 'mail/body', 'html'].map((role) => ({ role }));
    assert.deepEqual([mainText(roles, 0, 4), mainText(roles, 3, 4), mainText(roles, 0, 2)], [2, 3, 0]);
  });
});
