import assert from 'node:assert/strict';
import { readEverywhere, readNowhere } from '../../support/desk.ts';
import { fixedReply } from '../../support/put-get.ts';
import { inShort, recognised } from '../../support/recognised.ts';

const canned = {
  id: '0123456789abcdef0123456789abcdef',
  title: 'Lid is missing',
  content: 'Hi @%{reply_to_username},\n\nthe **lid** left today.',
  usages: 3,
};
const read = (value: unknown) => recognised('x.json', JSON.stringify(value));

describe('Discourse', () => {
  it('is known in the list of its plugin, bare, in an array and by lines', () =>
    readEverywhere('discourse', canned, [{ replies: [canned] }, { reply: canned }]));

  it('is known by the list of the plugin for templates', () => {
    const template = { ...canned, id: 9, tags: ['lid'] };
    const { replies } = read({ templates: [template] });
    assert.deepEqual(
      replies.map(({ id, key, title, tags, markup }) => [id, key, title, tags, markup]),
      [['9', '/templates/0/content', 'Lid is missing', ['lid'], 'markdown']],
    );
    readNowhere('discourse', [[template], template, { templates: [{ ...template, usages: undefined }] }]);
  });

  it('is not known by a hash alone', () => {
    const { usages: _, ...plain } = { ...canned, content: 'Hi you, the lid left today.' };
    assert.equal(read({ replies: [plain] }).provider, 'discourse');
    readNowhere('discourse', [
      [plain],
      plain,
      { replies: [{ ...canned, id: 'abc' }] },
      { replies: [canned, { id: 3, title: 'x', content: 'Hi' }] },
      { replies: [{ ...canned, title: '' }] },
      { replies: [{ ...canned, content: 5 }] },
      { replies: [] },
    ]);
    assert.equal(read([{ ...plain, content: 'Hi %{my_name}' }]).provider, 'discourse');
    const declared = { at: [], markup: 'plain', provider: 'discourse' } as const;
    assert.equal(recognised('x.json', JSON.stringify([plain]), declared).replies[0]?.markup, 'markdown');
  });

  it('reads a title that holds a tag', () => {
    const titled = { ...canned, title: 'Thank you, %{original_poster_name}' };
    assert.deepEqual(inShort(read({ replies: [titled] })), [
      [canned.id, 'title', titled.title],
      [canned.id, 'content', canned.content],
    ]);
    const { steady } = read({ replies: [titled] });
    assert.equal(steady?.(titled.title, 'Thank you'), false);
    assert.equal(steady?.('Hi', 'Hey'), true);
  });

  it('leaves out what is no text', () => {
    assert.deepEqual(inShort(read({ replies: [canned, { ...canned, content: {} }] })), [
      [canned.id, 'content', canned.content],
    ]);
  });

  it('changes the one reply that is fixed', () => {
    const source = JSON.stringify({ replies: [{ ...canned, content: 'Kindly reply.' }, canned] });
    assert.equal(fixedReply('x.json', source, '/replies/0/content'), 'Please reply.');
  });
});
