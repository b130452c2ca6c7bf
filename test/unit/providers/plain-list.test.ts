import assert from 'node:assert/strict';
import { inShort, recognised } from '../../support/recognised.ts';

const bodies = [
  'Hi Sam, thank you for telling us about the missing lid.',
  'Your refund is on its way and will be there by Friday.',
  'Hello, we have sent the replacement to the address on file.',
];
const list = (texts: readonly string[], body = 'body', title = 'title') =>
  texts.map((text, i) => ({ [title]: `t${i}`, [body]: text }));
const read = (value: unknown, path = 'replies.json') => recognised(path, JSON.stringify(value));

describe('a plain list', () => {
  it('is known by titles and bodies that look like replies', () => {
    for (const title of ['title', 'name', 'Title'])
      for (const body of ['body', 'content', 'text', 'Text']) {
        const reading = read(list(bodies, body, title));
        assert.equal(reading.recognised, true);
        assert.deepEqual(
          inShort(reading),
          bodies.map((text, i) => [`t${i}`, body, text]),
        );
        assert.deepEqual(
          reading.replies.map(({ key, title: shown, markup, provider }) => [key, shown, markup, provider])[0],
          [`/0/${body}`, 't0', 'plain', undefined],
        );
      }
    assert.equal(
      recognised(
        'x.ndjson',
        list(bodies)
          .map((each) => JSON.stringify(each))
          .join('\n'),
      ).replies.length,
      3,
    );
    assert.equal(
      recognised(
        'x.yaml',
        list(bodies)
          .map(({ title, body }) => `- title: ${title}\n  body: '${body}'\n`)
          .join(''),
      ).replies.length,
      3,
    );
  });

  it('is not known where fewer than six bodies of ten look like replies', () => {
    const filler = ['Open', 'Close', 'A long sentence that is addressed to nobody in particular here.', 'Hi, short.'];
    assert.equal(read(list([...bodies, ...filler.slice(0, 2)])).recognised, true, 'three of five');
    assert.equal(read(list([...bodies, ...filler.slice(0, 3)])).recognised, false, 'three of six');
    assert.equal(read(list(filler)).recognised, false);
    assert.equal(read(list(bodies).map(({ body }) => ({ body }))).recognised, false, 'no titles');
    assert.equal(read({ replies: list(bodies) }).recognised, false, 'no list');
  });

  it('is offered where there are too few or the folder is one for programs', () => {
    const few = read(list(bodies.slice(0, 2)), 'support/replies.json');
    assert.deepEqual([few.recognised, few.replies], [false, []]);
    assert.match(few.offer?.message ?? '', /^This file looks like a list of replies, but there are too few/);
    assert.equal(few.offer?.config, 'replies:\n  - files: "support/replies.json"\n    at: ["/*/body"]\n');
    for (const folder of [
      'test',
      'tests',
      '__tests__',
      'fixture',
      'fixtures',
      'i18n',
      'locale',
      'locales',
      'lang',
      'Test',
    ]) {
      const reading = read(list(bodies), `app/${folder}/en/replies.json`);
      assert.equal(reading.recognised, false, folder);
      assert.match(reading.offer?.message ?? '', /folder/);
    }
    for (const path of ['test.json', 'latest/x.json', 'language/x.json', 'contest/x.json'])
      assert.equal(read(list(bodies), path).recognised, true, path);
  });

  it('is offered, not read, where it is a table', () => {
    const reading = recognised(
      'x/replies.csv',
      `Title,Body\n${bodies.map((text, i) => `t${i},"${text}"`).join('\n')}\n`,
    );
    assert.equal(reading.recognised, false);
    assert.equal(reading.offer?.config, 'replies:\n  - files: "x/replies.csv"\n    at: ["Body"]\n');
  });

  it('is HTML where half of the bodies hold tags, Markdown where one holds its marks', () => {
    const tagged = bodies.map((text) => `<p>${text}</p>`);
    assert.equal(read(list([...tagged.slice(0, 2), bodies[2]!])).replies[2]?.markup, 'html');
    assert.equal(read(list([tagged[0]!, ...bodies.slice(1)])).replies[0]?.markup, 'plain');
    assert.equal(read(list([`${bodies[0]} **Now**`, ...bodies.slice(1)])).replies[1]?.markup, 'markdown');
    assert.equal(read(list(bodies.map((text) => `${text} 1 < 2 <name>`))).replies[1]?.markup, 'plain');
  });

  it('takes what an item says of its reply', () => {
    const [reply, second] = read([
      {
        id: 9,
        shortcut: '/late',
        title: 'Late',
        body: bodies[0],
        language: 'en-GB',
        channel: 'Chat',
        situation: 'delay',
        audience: 'internal',
      },
      {
        shortcut: '/fun',
        title: 'Late',
        body: bodies[1],
        locale: 'not a locale',
        channel: 'pigeon',
        situation: ['grief', 'no such'],
      },
      { title: 'Late', body: bodies[2] },
    ]).replies;
    assert.deepEqual(
      [reply?.id, reply?.title, reply?.locale, reply?.channel, reply?.situation, reply?.audience],
      ['9', 'Late', 'en-GB', 'chat', ['delay'], 'internal'],
    );
    assert.deepEqual(
      [second?.id, second?.locale, second?.channel, second?.situation, second?.audience],
      ['/fun', undefined, undefined, ['grief'], 'customer'],
    );
  });

  it('is none of the JSON files of programs', () => {
    for (const value of [
      { name: 'x', version: '1.0.0', description: 'You will love your new package, which does it all for you.' },
      { lockfileVersion: 3, packages: {} },
      { openapi: '3.0.0', paths: { '/a': { get: { description: 'You get your data here, all of it, in one go.' } } } },
      { compilerOptions: {} },
      [
        { name: 'build', text: 'npm run build' },
        { name: 'test', text: 'npm test' },
        { name: 'lint', text: 'npm run lint' },
      ],
    ]) {
      const reading = read(value, 'x.json');
      assert.deepEqual([reading.recognised, reading.offer], [false, undefined]);
    }
  });
});
