import assert from 'node:assert/strict';
import { inShort, recognised } from '../../support/recognised.ts';

describe('Chatwoot', () => {
  it('is known where every item has a short code and a content', () => {
    const reading = recognised(
      'x.json',
      '[{"id": 1, "short_code": "hi", "content": "Hi you"}, {"short_code": "bye", "content": "Bye"}, {"short_code": "no", "content": ""}]',
    );
    assert.equal(reading.provider, 'chatwoot');
    assert.deepEqual(inShort(reading), [
      ['1', 'content', 'Hi you'],
      ['bye', 'content', 'Bye'],
    ]);
    assert.deepEqual(
      reading.replies.map(({ title, markup, key }) => [title, markup, key]),
      [
        ['hi', 'markdown', '/0/content'],
        ['bye', 'markdown', '/1/content'],
      ],
    );
    assert.deepEqual(inShort(recognised('x.csv', 'short_code,content\nhi,Hi you\n\nbye,Bye\n')), [
      ['hi', 'content', 'Hi you'],
      ['bye', 'content', 'Bye'],
    ]);
  });

  it('is not known where an item lacks one, or there is none', () => {
    for (const source of [
      '[]',
      '{}',
      '[{"short_code": "hi"}]',
      '[{"short_code": "hi", "content": "a"}, {"content": "b"}]',
      '[{"short_code": "hi", "content": {}}]',
    ])
      assert.equal(recognised('x.json', source).recognised, false, source);
  });
});
