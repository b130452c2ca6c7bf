import assert from 'node:assert/strict';
import { fixedReply } from '../../support/put-get.ts';
import { inShort, recognised } from '../../support/recognised.ts';

const comments = `callback([
  {"name": "[Q] Two questions", "description": "Please ask one at a time, $OP$. \\"Sorry\\" for the wait."},
  {"name": "[Q,A] Off the topic", "description": "This belongs <em>elsewhere</em>. Sorry for the inconvenience."},
  {"name": "Anything", "description": ""}
]);
`;

describe('AutoReviewComments', () => {
  it('is known by names that say where a comment belongs, in JSONP and JSON', () => {
    const reading = recognised('x.jsonp', comments);
    assert.equal(reading.provider, 'autoreview');
    assert.deepEqual(
      reading.replies.map(({ id, role, title, markup, key }) => [id, role, title, markup, key]),
      [
        ['[Q] Two questions', 'description', '[Q] Two questions', 'markdown', '/0/description'],
        ['[Q,A] Off the topic', 'description', '[Q,A] Off the topic', 'markdown', '/1/description'],
      ],
    );
    const list = comments.slice(comments.indexOf('['), comments.lastIndexOf(']') + 1);
    assert.deepEqual(inShort(recognised('x.json', list)), inShort(reading));
  });

  it('is not known by other names or shapes', () => {
    for (const source of [
      '[]',
      '[{"name": "Two questions", "description": "One at a time."}]',
      '[{"name": "[Q] a", "description": "b", "version": 1}]',
      '[{"name": "[Q] a"}]',
      '[{"name": "[draft] a", "description": "b"}]',
      '[{"name": "[Q] a", "description": ["b"]}]',
    ])
      assert.notEqual(recognised('x.json', source).provider, 'autoreview', source);
  });

  it('a fix changes one description', () => {
    assert.doesNotMatch(fixedReply('x.jsonp', comments, '/1/description'), /inconvenience/);
  });
});
