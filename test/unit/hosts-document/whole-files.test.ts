import { strict as assert } from 'node:assert';
import { html } from '../../../server/src/engine/hosts/html.ts';
import { text } from '../../../server/src/engine/hosts/text.ts';

describe('text and HTML files', () => {
  for (const [host, path, markup, source] of [
    [text, 'a/b.txt', 'plain', '\n\n  Hi,\r\n\r\nwe are sorry.\n\n'],
    [html, 'a/b.html', 'html', '\n<p>Hi,</p>\r\n<p>we are sorry.</p>\n'],
  ] as const) {
    it(`${host.id}: all of it is one reply once it was named`, () => {
      const { replies, recognised } = host.read(source, {
        find: () => undefined,
        whole: true,
        path,
        provider: 'front',
      });
      assert.equal(recognised, true);
      assert.equal(replies.length, 1);
      const reply = replies[0]!;
      assert.deepEqual(
        [reply.key, reply.role, reply.markup, reply.provider, reply.audience, reply.literal],
        ['', 'body', markup, 'front', 'customer', `${host.id}/body`],
      );
      assert.equal(reply.value.text, source.replace(/^\n+/, '').trimEnd());
      assert.equal(source.slice(reply.whole.start, reply.whole.end), reply.value.text);
    });

    it(`${host.id}: none of it is judged otherwise`, () => {
      assert.deepEqual(host.read(source, { find: () => undefined, whole: false, path }), {
        replies: [],
        comments: [],
        problems: [],
        recognised: false,
      });
    });

    it(`${host.id}: an empty file holds no reply`, () => {
      assert.deepEqual(host.read(' \n', { find: () => undefined, whole: true, path }).replies, []);
    });
  }

  it('are known by their endings', () => {
    assert.ok(text.extensions.includes('.txt'));
    assert.ok(html.extensions.includes('.html') && html.extensions.includes('.htm'));
  });
});
