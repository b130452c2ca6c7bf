import assert from 'node:assert/strict';
import { chatwoot } from '../../../server/src/engine/providers/desks/chatwoot.ts';
import { readEverywhere } from '../../support/desk.ts';
import { fixedReply } from '../../support/put-get.ts';
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
      reading.replies.map(({ title, shortcut, markup, key }) => [title, shortcut, markup, key]),
      [
        ['hi', 'hi', 'markdown', '/0/content'],
        ['bye', 'bye', 'markdown', '/1/content'],
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

  it('is known bare and by lines', () => readEverywhere('chatwoot', { short_code: 'hi', content: 'Hi you' }, []));

  it('leaves out what is no text', () => {
    assert.deepEqual(
      inShort(recognised('x.json', '[{"short_code": "hi", "content": 3}, {"short_code": 7, "content": "Hi you"}]')),
      [['7', 'content', 'Hi you']],
    );
  });

  it('is filled by the editor, which has other variables than the server', () => {
    const names = new Set(chatwoot.variables?.map(({ name }) => name));
    assert.equal(names.has('contact.phone'), true);
    assert.equal(names.has('contact.phone_number'), false);
    assert.equal(names.has('conversation.display_id'), false);
  });

  it('changes the one reply that is fixed', () => {
    assert.equal(
      fixedReply(
        'x.csv',
        'short_code,content\r\nhi,"Hi, you"\r\nbye,"Kindly reply, {{contact.name}}."\r\n',
        'row 3, content',
      ),
      'Please reply, {{contact.name}}.',
    );
  });
});
