import assert from 'node:assert/strict';
import { found, reply } from '../../support/library.ts';

const content = (...variants: readonly Readonly<Record<string, unknown>>[]): string =>
  JSON.stringify({
    items: [{ id: 1, name: 'Tracking', placeholder: '{{dc.tracking}}', default_locale_id: 1, variants }],
  });

describe('translations that are missing', () => {
  const three = (locales: readonly string[], n: number): Record<string, string> =>
    Object.fromEntries(
      locales.map((locale) => [
        `${n}.${locale}.reply.md`,
        reply({ id: `r${n}`, title: `T${n} ${locale}`, locale }, `Text ${n} in ${locale}.`),
      ]),
    );

  it('are found where most replies have the language', () => {
    const sources = {
      ...three(['en', 'de'], 1),
      ...three(['en', 'de'], 2),
      ...three(['en', 'de', 'fr'], 3),
      ...three(['en'], 4),
    };
    assert.deepEqual(found('translation-missing', sources), [
      {
        in: '4.en.reply.md',
        text: 'Text 4 in en.',
        message: 'This reply is missing in de: 3 of 4 replies have it there.',
        others: [],
      },
    ]);
  });

  it('are not asked for where few replies are translated, or none belong together', () => {
    assert.deepEqual(
      found('translation-missing', { ...three(['en', 'de'], 1), ...three(['en'], 2), ...three(['en'], 3) }),
      [],
    );
    const apart = Object.fromEntries(
      ['en', 'en', 'en', 'en', 'de'].map((locale, i) => [
        `${i}.reply.md`,
        reply({ title: `T${i}`, locale }, `Text ${i}.`),
      ]),
    );
    assert.deepEqual(found('translation-missing', apart), []);
  });
});

describe('translations that fill in other things', () => {
  it('are found by translation_of, whatever it names', () => {
    for (const of of ['late', 'l8', 'Parcel is late', 'mail/late.reply.md']) {
      const sources = {
        'mail/late.reply.md': reply(
          { id: 'late', shortcut: 'l8', title: 'Parcel is late' },
          'It comes {{date}}, {{name}}.',
        ),
        'mail/spaet.reply.md': reply({ translation_of: of, locale: 'de' }, 'Es kommt {{Datum}}, {{ name }}.'),
      };
      assert.deepEqual(
        found('translation-tags', sources).map(({ message, others }) => [message, others]),
        [
          [
            '{{date}} of the original is missing, and the original has no {{Datum}}: fill in the same in every language.',
            ['mail/late.reply.md: It comes {{date}},'],
          ],
        ],
        of,
      );
    }
  });

  it('are left alone in another order and number, and in a condition', () => {
    const sources = {
      'a.en.reply.md': reply({ id: 'a', locale: 'en' }, 'It comes {{date}}, {{name}}.'),
      'a.de.reply.md': reply({ id: 'a', locale: 'de' }, '{{name}}, am {{date}}{% if x %} ({{date}}){% endif %}.'),
    };
    assert.deepEqual(found('translation-tags', sources), []);
  });

  it('are found among variants of dynamic content', () => {
    const sources = {
      'dc.json': content(
        { id: 2, locale_id: 1, default: true, active: true, outdated: false, content: 'Follow it: {{ticket.url}}' },
        { id: 3, locale_id: 8, default: false, active: true, outdated: true, content: 'Hier ist es.' },
      ),
    };
    assert.equal(found('translation-tags', sources).length, 1);
    assert.deepEqual(
      found('translation-outdated', sources).map(({ text, others }) => [text, others.length]),
      [['Hier ist es.', 1]],
    );
  });
});

describe('translations that are older than their original', () => {
  it('are found by the days on which they were reviewed', () => {
    const sources = (day: string) => ({
      'a.reply.md': reply({ id: 'a', reviewed: '2026-05-02' }, 'It is late.'),
      'b.reply.md': reply({ translation_of: 'a', locale: 'de', reviewed: day }, 'Es ist spät.'),
    });
    assert.deepEqual(
      found('translation-outdated', sources('2025-11-20')).map(({ text, message }) => [text, message]),
      [
        [
          '2025-11-20',
          'This translation was reviewed on 2025-11-20 and its original on 2026-05-02: see whether it still says the same.',
        ],
      ],
    );
    assert.deepEqual(found('translation-outdated', sources('2026-05-02')), []);
  });
});

describe('dynamic content', () => {
  const macro = (text: string): string =>
    JSON.stringify({ macros: [{ id: 9, title: 'Late', actions: [{ field: 'comment_value', value: text }] }] });

  it('is missing where no file has its name, and only where one has any', () => {
    const use = { 'm.json': macro('Follow it: {{dc.trackng}} or {{dc.tracking}}') };
    assert.deepEqual(found('dynamic-content-undefined', use), []);
    const kept = content({ id: 2, locale_id: 1, default: true, active: true, outdated: false, content: 'There.' });
    assert.deepEqual(
      found('dynamic-content-undefined', { ...use, 'dc.json': kept }).map(({ text, message }) => [text, message]),
      [['{{dc.trackng}}', 'There is no dynamic content “trackng”: the customer would see nothing here.']],
    );
  });

  it('is named where it is used while a variant is switched off', () => {
    const sources = {
      'm.json': macro('Follow it: {{dc.tracking}}'),
      'dc.json': content(
        { id: 2, locale_id: 1, default: true, active: true, outdated: false, content: 'There.' },
        { id: 3, locale_id: 8, default: false, active: false, outdated: true, content: 'Dort.' },
      ),
    };
    assert.deepEqual(found('dynamic-content-inactive', sources), [
      {
        in: 'm.json',
        text: '{{dc.tracking}}',
        message: 'The dynamic content “tracking” is switched off (de): put it in order first.',
        others: ['dc.json: Dort.'],
      },
    ]);
  });
});
