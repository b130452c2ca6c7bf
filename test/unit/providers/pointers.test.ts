import assert from 'node:assert/strict';
import { hash } from '../../../server/src/engine/text/hash.ts';
import { recognised } from '../../support/recognised.ts';

const at = (...pointers: string[]) => ({ at: pointers, markup: 'plain' as const });
const known = (path: string, source: string, ...pointers: string[]) =>
  recognised(path, source, at(...pointers)).replies.map(({ id, role, key, title }) => [id, role, key, title]);

describe('places from the config', () => {
  it('are JSON pointers with *', () => {
    const source = JSON.stringify({
      macros: [
        { id: 1, name: 'n', text: 'a', more: { 'x/y': 'b' } },
        { id: 2, text: 'c', n: 3 },
      ],
    });
    assert.deepEqual(known('x.json', source, '/macros/*/text'), [
      ['1', 'text', '/macros/0/text', 'n'],
      ['2', 'text', '/macros/1/text', undefined],
    ]);
    assert.deepEqual(known('x.json', source, '/macros/1/text', 'macros/0/more/x~1y', '#/macros/*/n'), [
      ['1', 'more/x/y', '/macros/0/more/x~1y', 'n'],
      ['2', 'text', '/macros/1/text', undefined],
    ]);
    assert.deepEqual(known('x.json', '"Hi"', ''), [[hash('Hi'), 'text', '', undefined]]);
    assert.deepEqual(known('x.json', '["Hi", "Hi"]', '/*'), [
      [hash('Hi'), 'text', '/0', undefined],
      [hash('Hi'), 'text#2', '/1', undefined],
    ]);
  });

  it('are at any depth with **, and in names that fit with *', () => {
    const source = JSON.stringify({
      en: {
        late_mailer: { subject: 'a', body: { text: 'b', html: 'c' } },
        soon_mailer: [{ text: 'd' }],
        errors: { text: 'e' },
        'a*b': 'f',
      },
    });
    const texts = (...pointers: string[]) =>
      recognised('x.json', source, at(...pointers)).replies.map(({ key, value }) => [key, value.text]);
    assert.deepEqual(texts('/en/*_mailer/**'), [
      ['/en/late_mailer/subject', 'a'],
      ['/en/late_mailer/body/text', 'b'],
      ['/en/late_mailer/body/html', 'c'],
      ['/en/soon_mailer/0/text', 'd'],
    ]);
    assert.deepEqual(
      texts('/**/text').map(([, text]) => text),
      ['b', 'd', 'e'],
    );
    assert.deepEqual(
      texts('/**/**').map(([, text]) => text),
      ['a', 'b', 'c', 'd', 'e', 'f'],
    );
    assert.deepEqual(texts('/en/l*e_*er/s*', '/en/*x*/**', '/en/late_mailer*late_mailer/**'), [
      ['/en/late_mailer/subject', 'a'],
    ]);
    assert.deepEqual(texts('/en/a*b'), [['/en/a*b', 'f']], 'a name that is so counts');
    assert.deepEqual(known('x.json', source, '/en/**').at(0), [
      'en/late_mailer/subject',
      'text',
      '/en/late_mailer/subject',
      'subject',
    ]);
    const deep = `${'['.repeat(60_000)}"Hi"`;
    assert.deepEqual(recognised('x.json', deep, at('/**')).replies, []);
  });

  it('name the texts of a map by its titles', () => {
    const source = JSON.stringify({
      'You are welcome': 'a',
      No: { 'Call us': 'b', Late: { label: 'l', text: 'c' }, Soon: { text: 'd' } },
    });
    assert.deepEqual(known('x.json', source, '/*', '/No/*', '/No/*/text'), [
      ['You are welcome', 'text', '/You are welcome', 'You are welcome'],
      ['No/Call us', 'text', '/No/Call us', 'Call us'],
      ['l', 'text', '/No/Late/text', 'l'],
      [hash('d'), 'text', '/No/Soon/text', undefined],
    ]);
    const records = JSON.stringify({ late: { text: 'a' }, soon: { text: 'b' } });
    assert.deepEqual(known('x.json', records, '/*/text'), [
      ['late', 'text', '/late/text', 'late'],
      ['soon', 'text', '/soon/text', 'soon'],
    ]);
  });

  it('hold for every line and document', () => {
    assert.deepEqual(
      known('x.ndjson', '{"text": "a", "id": 1}\n{"text": "b", "id": 2}\n', '/text').map(([id, , key]) => [id, key]),
      [
        ['1', '/0/text'],
        ['2', '/1/text'],
      ],
    );
    assert.deepEqual(
      known('x.yaml', 'text: a\n---\ntext: b\n', '/text').map(([, , key]) => key),
      ['/0/text', '/1/text'],
    );
    assert.deepEqual(
      known('x.yaml', 'text: a\n', '/text').map(([, , key]) => key),
      ['/text'],
    );
  });

  it('are names of columns in a table', () => {
    const source = 'Title,Body,Chat text,Language\nLate,Hi,Hey,en\n\n,Bye,,de\n';
    assert.deepEqual(known('x.csv', source, 'body', 'Chat text'), [
      ['Late', 'Body', 'row 2, Body', 'Late'],
      ['Late', 'Chat text', 'row 2, Chat text', 'Late'],
      [hash('Bye'), 'Body', 'row 4, Body', undefined],
    ]);
    assert.deepEqual(
      recognised('x.csv', source, at('Body')).replies.map(({ locale }) => locale),
      ['en', 'de'],
    );
  });

  it('never name a reply by a text that is one itself', () => {
    const source = '[{"title": "Hi you", "text": "a"}]';
    assert.deepEqual(known('x.json', source, '/*/title', '/*/text'), [
      [hash('Hi you'), 'title', '/0/title', undefined],
      [hash('a'), 'text', '/0/text', undefined],
    ]);
  });

  it('go before structure, which stays where the config only names a provider', () => {
    const source = '[{"id": 1, "short_code": "hi", "content": "Hi you", "note": "so"}]';
    assert.deepEqual(
      recognised('x.json', source, at('/*/note')).replies.map(({ value }) => value.text),
      ['so'],
    );
    const named = recognised('x.json', source, { at: [], markup: 'plain', provider: 'zendesk' });
    assert.deepEqual(
      [named.provider, named.replies.map(({ provider, value }) => [provider, value.text])],
      ['zendesk', [['zendesk', 'Hi you']]],
    );
    const both = recognised('x.json', source, { at: ['/*/note'], markup: 'html', provider: 'front' });
    assert.deepEqual([both.provider, both.replies[0]?.provider, both.replies[0]?.markup], ['front', 'front', 'html']);
  });

  it('say so where nothing stands there', () => {
    const reading = recognised(
      'x.json',
      '[{"note": "Hi Sam, thank you for telling us about the lid."}]',
      at('/*/text'),
    );
    assert.deepEqual(
      [reading.recognised, reading.offer?.message],
      [false, 'No reply stands where the config says (/*/text).'],
    );
    assert.match(reading.offer?.config ?? '', /at: \["\/\*\/note"\]/);
    assert.deepEqual(recognised('x.json', '[1]', at('/*/text')).recognised, true);
  });
});
