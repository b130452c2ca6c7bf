import assert from 'node:assert/strict';
import { found, list, reply } from '../../support/library.ts';

describe('replies that have expired', () => {
  const until = (day: string) => ({ 'a.reply.md': reply({ title: 'Hours', expires: day }, 'We open at nine.') });

  it('are found the day after', () => {
    assert.deepEqual(found('expired', until('2026-11-27')), [
      {
        in: 'a.reply.md',
        text: '2026-11-27',
        message: 'This reply expired on 2026-11-27: renew it, or take it out.',
        others: [],
      },
    ]);
    assert.deepEqual(found('expired', until('2026-11-28')), []);
    assert.equal(found('expired', until('2026-11-28'), {}, '2026-11-29').length, 1);
  });

  it('are not guessed from what is no day', () => {
    for (const day of ['soon', '31 March 2020', '2020', '2020-13-01', '"2020-1-1"'])
      assert.deepEqual(found('expired', until(day)), [], day);
  });

  it('are named once where the head of a file says it for all', () => {
    const source = '---\nexpires: 2020-01-01\n---\n## One\nWe open at nine.\n\n## Two\nWe close at five.\n';
    assert.equal(found('expired', { 'a.replies.md': source }).length, 1);
  });

  it('are found in data files, at their first words', () => {
    const body = 'Thank you for writing to us. You can visit our shop from nine to five.';
    const source = list(
      { title: 'A', body, expires: '2020-01-01' },
      { title: 'B', body: `${body} Do come in.` },
      { title: 'C', body: `${body} We look forward to it.`, expires: '2199-01-01T00:00:00Z' },
    );
    assert.deepEqual(
      found('expired', { 'replies.json': source }).map(({ text }) => text),
      ['Thank you for writing to us.'],
    );
  });
});

describe('replies that nobody has reviewed', () => {
  const sources = { 'a.reply.md': reply({ reviewed: '2026-10-01' }, 'We open at nine.') };

  it('are found only where the config says how often', () => {
    assert.deepEqual(found('unreviewed', sources), []);
    assert.deepEqual(found('unreviewed', sources, { reviewEvery: 58 }), []);
    assert.deepEqual(
      found('unreviewed', sources, { reviewEvery: 57 }).map(({ text, message }) => [text, message]),
      [
        [
          '2026-10-01',
          'This reply was reviewed on 2026-10-01, more than 57 days ago: read it through, and write the new day.',
        ],
      ],
    );
  });
});

describe('HTML and text of one record', () => {
  const pair = (html: string, text: string) => ({
    'a.json': JSON.stringify({
      data: [{ type: 'macro', id: '1', name: 'Late', body: html, body_text: text, visible_to: 'everyone' }],
    }),
  });

  it('are found where words or placeholders differ', () => {
    assert.deepEqual(
      found('twins-differ', pair('<p>It takes 5 days.</p>', 'It takes 3 days.')).map(({ text, message }) => [
        text,
        message,
      ]),
      [
        [
          'It takes 3 days.',
          'This says something else than “body” of the same reply: only “body_text” has “3”, only “body” has “5”. Make them say the same.',
        ],
      ],
    );
    const tags = found(
      'twins-differ',
      pair('<p>Hi <attribute key="first_name"/>.</p>', 'Hi {{ first_name }}, {{ id }}.'),
    );
    assert.match(tags[0]?.message ?? '', /only “body_text” has “id”\. /);
  });

  it('are left alone where layout, signs, addresses and what prose leaves out differ', () => {
    for (const [html, text] of [
      ['<p>It’s <b>late</b>.</p><ol><li>Wait</li><li>Ask</li></ol>', "It's late!\n\n1. Wait\n2. Ask"],
      ['<p>See <a href="https://example.com/a">here</a>.</p>', 'See here: https://example.com/a'],
      ['<p>Type</p><pre>npm install</pre>', 'Type\n\nnpm install'],
    ] as const)
      assert.deepEqual(found('twins-differ', pair(html, text)), [], html);
  });
});
