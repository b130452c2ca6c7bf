import assert from 'node:assert/strict';
import { fixedReply } from '../../support/put-get.ts';
import { inShort, recognised } from '../../support/recognised.ts';

const table = [
  'id;Name;Keywords;content;note;active;groups;',
  '7;Parcel is late;"late, parcel";"Hi #{ticket.customer.firstname},<br>your parcel is ""on its way"".";only the first week;true;Orders;',
  ';Opening hours;hours;We are here from nine to five. Sorry for the inconvenience.;;true;;',
  ';Empty;none;;say nothing;true;;',
].join('\n');

describe('Zammad', () => {
  it('is known by the columns of its text modules, whatever their case and separator', () => {
    const reading = recognised('x.csv', table);
    assert.equal(reading.provider, 'zammad');
    assert.deepEqual(inShort(reading), [
      ['7', 'content', 'Hi #{ticket.customer.firstname},<br>your parcel is "on its way".'],
      ['Opening hours', 'content', 'We are here from nine to five. Sorry for the inconvenience.'],
    ]);
    assert.deepEqual(
      reading.replies.map(({ title, markup, key, tags, audience }) => [title, markup, key, tags, audience]),
      [
        ['Parcel is late', 'html', 'row 2, content', ['late', 'parcel'], 'customer'],
        ['Opening hours', 'plain', 'row 3, content', ['hours'], 'customer'],
      ],
    );
    assert.equal(recognised('x.csv', 'name,keywords,content\na,b,c\n').provider, 'zammad');
  });

  it('is known as its API lists them', () => {
    const module = { id: 3, name: 'Late', keywords: 'late', content: '<p>Hi you</p>', note: 'n', active: true };
    assert.deepEqual(inShort(recognised('x.json', JSON.stringify([module]))), [['3', 'content', '<p>Hi you</p>']]);
    assert.equal(recognised('x.json', JSON.stringify(module)).provider, 'zammad');
  });

  it('is not known where a table has a column that it would refuse, or a list says less', () => {
    for (const [path, source] of [
      ['x.csv', 'name,keywords,content,url\na,b,c,d\n'],
      ['x.csv', 'name,content\na,c\n'],
      ['x.csv', 'name,keywords,content\n'],
      ['x.csv', ''],
      ['x.json', '[]'],
      ['x.json', '[{"name": "a", "keywords": "b", "content": "c"}]'],
      ['x.json', '[{"name": "a", "keywords": ["b"], "content": "c", "active": true}]'],
      ['x.json', '[{"name": "a", "keywords": "b", "content": {"c": 1}, "active": true}]'],
    ] as const)
      assert.notEqual(recognised(path, source).provider, 'zammad', source);
  });

  it('reads what can be read of broken rows', () => {
    assert.deepEqual(inShort(recognised('x.csv', 'name,keywords,content\na,b,c\nd,e\n\nf,g,"h\n')), [
      ['a', 'content', 'c'],
    ]);
    const items = [
      { name: 1, keywords: null, content: 2, active: true },
      { name: 'b', keywords: 'b', content: 'Hi', active: true },
    ];
    assert.deepEqual(inShort(recognised('x.json', JSON.stringify(items))), [['b', 'content', 'Hi']]);
  });

  it('a fix changes one cell', () => {
    assert.doesNotMatch(fixedReply('x.csv', table, 'row 3, content'), /inconvenience/);
  });
});
