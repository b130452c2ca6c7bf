import assert from 'node:assert/strict';
import { createLinter, DEFAULT_CONFIG } from '../../../server/src/engine/index.ts';
import { fixedReply } from '../../support/put-get.ts';
import { recognised } from '../../support/recognised.ts';

const rows = `";late","Hi %filltext:name=name%,
your ""parcel"" is late. Sorry for the inconvenience.","Parcel is late"
";hours",We are here from nine to five.,
;blank,,
`;
const entry = (provider: string) => ({ at: [], markup: 'plain' as const, provider });
const config = (provider: string) => ({
  ...DEFAULT_CONFIG,
  replies: [{ files: ['**/*.csv'], at: [], provider }],
});
const known = (path: string, source: string, provider: string) =>
  recognised(path, source, entry(provider)).replies.map((reply) => [
    reply.id,
    reply.title,
    reply.shortcut,
    reply.key,
    reply.markup,
    reply.literal,
  ]);

describe('TextExpander and Text Blaze', () => {
  it('are read where the config says so: without a header the first row is a snippet', () => {
    assert.deepEqual(known('x.csv', rows, 'textexpander'), [
      [';late', 'Parcel is late', ';late', 'row 1, content', 'plain', 'csv/quoted'],
      [';hours', ';hours', ';hours', 'row 2, content', 'plain', 'csv/bare'],
    ]);
    const linter = createLinter(config('textexpander'));
    const { replies } = linter.lint({ path: 'x.csv', source: rows });
    assert.equal(
      replies[0]?.value.text,
      'Hi %filltext:name=name%,\nyour "parcel" is late. Sorry for the inconvenience.',
    );
  });

  it('are read by their header where there is one', () => {
    const table = 'Name,Shortcut,Snippet\nHours,/h,<p>From nine to five</p>\nWait,/w,One moment\n';
    assert.deepEqual(known('x.csv', table, 'textblaze'), [
      ['/h', 'Hours', '/h', 'row 2, content', 'html', 'csv/bare'],
      ['/w', 'Wait', '/w', 'row 3, content', 'plain', 'csv/bare'],
    ]);
    const list = JSON.stringify([{ name: 'Hours', shortcut: '/h', snippet: 'From nine to five' }, { name: 1 }, 2]);
    assert.deepEqual(known('x.json', list, 'textblaze'), [['/h', 'Hours', '/h', '/0/snippet', 'plain', 'json/string']]);
  });

  it('are not known otherwise', () => {
    assert.equal(recognised('x.csv', rows).recognised, false);
    assert.equal(recognised('x.csv', 'shortcut,snippet\na,b\n').recognised, false);
    assert.deepEqual(known('x.json', '{"a": ["b"]}', 'textexpander'), []);
  });

  it('a fix changes one cell, in the first row too', () => {
    assert.doesNotMatch(fixedReply('x.csv', rows, 'row 1, content', config('textexpander')), /inconvenience/);
  });

  it('typing in the first row reads all anew', () => {
    const find = entry('textexpander');
    const reading = recognised('x.csv', rows, find);
    const edit = { at: { start: 20, end: 21 }, text: 'q' };
    const after = rows.slice(0, 20) + edit.text + rows.slice(21);
    assert.deepEqual(
      recognised('x.csv', after, find, true, { reading, source: rows, edit }),
      recognised('x.csv', after, find),
    );
  });
});
