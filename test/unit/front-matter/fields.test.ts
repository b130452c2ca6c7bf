import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dayMeant, isDay } from '../../../server/src/engine/front-matter/days.ts';
import { FIELDS, fieldNamed, OWN } from '../../../server/src/engine/front-matter/fields.ts';
import { meantField } from '../../../server/src/engine/front-matter/meant.ts';
import { applyEdits, createLinter, DEFAULT_CONFIG, type LintResult } from '../../../server/src/engine/index.ts';

const linter = createLinter(DEFAULT_CONFIG);
const OURS = ['library/unknown-field', 'library/wrong-value'];

/** A reply with these lines at its head. */
const file = (...lines: string[]): string => `---\n${lines.join('\n')}\n---\nHi, your lamp comes on Friday.\n`;

interface Said {
  readonly under: string;
  readonly message: string;
  readonly fixed: readonly string[];
  readonly safety: readonly string[];
}

function said(source: string, path = 'a.reply.md', config = DEFAULT_CONFIG): readonly Said[] {
  const result: LintResult = createLinter(config).lint({ path, source });
  return result.findings
    .filter(({ rule }) => OURS.includes(rule))
    .map(({ at, message, fixes }) => ({
      under: source.slice(at.start, at.end),
      message,
      fixed: fixes.map(({ edits }) => applyEdits(source, edits) ?? ''),
      safety: fixes.map(({ safety }) => safety),
    }));
}

/** The one line of front matter, and what the first fix makes of it. */
const fixedLine = (line: string): readonly [under: string, fixed: string | undefined, safety: string | undefined] => {
  const [one, ...more] = said(file(line));
  assert.ok(one !== undefined && more.length === 0, line);
  const after = one.fixed[0]
    ?.split('\n')
    .slice(1, line.split('\n').length + 1)
    .join('\n');
  return [one.under, after, one.safety[0]];
};

describe('values of front matter', () => {
  it('are put right where only one thing can be meant', () => {
    const cases: readonly (readonly [line: string, under: string, fixed: string])[] = [
      ['provider: Help Scout', 'Help Scout', 'provider: helpscout'],
      ['provider: "zendek"', '"zendek"', 'provider: "zendesk"'],
      ['channel: e-mail', 'e-mail', 'channel: email'],
      ["channel: [chat, 'emial']", "'emial'", "channel: [chat, 'email']"],
      ['channel:\n  - chat\n  - facebook', 'facebook', 'channel:\n  - chat\n  - messenger'],
      ['audience: agents', 'agents', 'audience: internal'],
      ['status: live', 'live', 'status: active'],
      ['locale: en-UK', 'en-UK', 'locale: en-GB'],
      ['locale: German', 'German', 'locale: de'],
      ['expires: 31.12.2026', '31.12.2026', 'expires: 2026-12-31'],
      ['reviewed: 2026/3/4 # twice', '2026/3/4', 'reviewed: 2026-03-04 # twice'],
      ['shortcut: {{ticket.id}}', '{{ticket.id}}', 'shortcut: "{{ticket.id}}"'],
    ];
    for (const [line, under, fixed] of cases) assert.deepEqual(fixedLine(line), [under, fixed, 'safe'], line);
  });

  it('are left for a person where it may be something else', () => {
    assert.deepEqual(fixedLine('status: aproved'), ['aproved', 'status: active', 'review']);
    assert.deepEqual(fixedLine('provider: intrcomm'), ['intrcomm', 'provider: intercom', 'review']);
    assert.deepEqual(fixedLine('shortcut: [refund]'), ['[refund]', 'shortcut: refund', 'review']);
    assert.deepEqual(fixedLine('shortcut: #refund'), ['#refund', 'shortcut: "#refund"', 'review']);
  });

  it('are reported without a fix where nobody can tell', () => {
    for (const line of [
      'expires: 03/04/2026',
      'expires: soon',
      'expires: 2026-02-30',
      'reviewed: 2026-05',
      'channel: fax',
      'channel: y',
      'audience: martians',
      'locale: everywhere',
      'split: 7',
      'title: [a, b]',
      'tags: { a: b }',
    ])
      assert.equal(fixedLine(line)[1], undefined, line);
  });

  it('say nothing where all is well', () => {
    const sound = [
      'title: "Refund: approved"',
      'id: 360001',
      'external_id: 0012',
      'previous_title: [a, b]',
      'subject: Your refund',
      'shortcut: /refund',
      'provider: Zendesk',
      'channel: [email, Chat]',
      'locale: zh-Hant-TW',
      'translation_of: refund',
      'audience: Partner',
      'situation: good-news',
      'context: shown below the form',
      'tags: refunds',
      'owner: [kim, sam]',
      'status: draft',
      'reviewed: 2026-05-31',
      'expires: "2027-01-31T00:00"',
      'variables: [order.number]',
      'tone: warm',
      'formality:',
      'format: html',
      'actions: { close: true }',
      'lint: { a: b }',
      'split: 3',
      'x-legal-approval: LA-12',
    ];
    assert.deepEqual(said(file(...sound)), []);
    assert.deepEqual(said(file(...sound).replaceAll('\n', '\r\n')), []);
    for (const locale of ['en', 'de-CH', 'pt_BR', 'es-419', 'sr-Latn-RS', 'gsw'])
      assert.deepEqual(said(file(`locale: ${locale}`)), []);
  });

  it('are as grave as the config says for the reply to which they belong', () => {
    const source = '---\nexpires: soon\n---\n## A\nchannel: fax\nHi Sam.\n## B\nchannel: post\nHi Kim.\n';
    const config = {
      ...DEFAULT_CONFIG,
      overrides: [{ replies: ['title:B'], rules: [['library/wrong-value', 'off'] as const] }],
    };
    assert.deepEqual(
      said(source, 'a.replies.md', config).map(({ under }) => under),
      ['soon', 'fax'],
    );
  });

  it('are allowed by a comment on the line above, and nothing else is', () => {
    const source = file(
      'channel: fax',
      '# uncanned-disable-next-line library/wrong-value -- the old desk reads it',
      'audience: martians',
      'expires: soon',
    );
    assert.deepEqual(
      said(source).map(({ under }) => under),
      ['fax', 'soon'],
    );
    const { findings } = linter.lint({ path: 'a.reply.md', source });
    assert.ok(!findings.some(({ rule }) => rule === 'library/unused-suppression'));
  });
});

describe('fields that nobody knows', () => {
  it('are named, with what was probably meant', () => {
    const cases: readonly (readonly [line: string, fixed: string, safety: string])[] = [
      ['expire: 2027-01-31', 'expires: 2027-01-31', 'safe'],
      ['Provider: zendesk', 'provider: zendesk', 'safe'],
      ['translationOf: refund', 'translation_of: refund', 'safe'],
      ['language: de', 'locale: de', 'review'],
      ['author: Kim', 'x-author: Kim', 'review'],
      // The subject is then one more text for the customer.
      ['subjct: Your lamp', 'subject: Your lamp', 'review'],
    ];
    for (const [line, fixed, safety] of cases)
      assert.deepEqual(fixedLine(line), [line.slice(0, line.indexOf(':')), fixed, safety], line);
  });

  it('have no fix where the field that was meant is there already', () => {
    const [slip] = said(file('expires: 2027-01-31', 'expire: 2028-01-31'));
    assert.deepEqual([slip?.under, slip?.fixed], ['expire', []]);
  });

  it('are found below a heading too, where a letter is missing, and nothing else is', () => {
    const source = '## A\nchanel: chat\nHi Sam.\n## B\nshortcut: /b\nlocal: yes\nNote: we open at ten.\n';
    assert.deepEqual(
      said(source, 'a.replies.md').map(({ under, fixed, safety }) => [under, fixed, safety]),
      [['chanel', [source.replace('chanel', 'channel')], ['review']]],
    );
  });

  it("may be a team's own, by name or by config", () => {
    const source = file('x-author: Kim', 'author: Kim', 'cost_center: 12');
    assert.deepEqual(
      said(source, 'a.reply.md', { ...DEFAULT_CONFIG, fields: ['author'] }).map(({ under }) => under),
      ['cost_center'],
    );
    const below = '## A\nx-team: blue\nchannel: chat\n\nHi Sam.\n';
    const [reply] = linter.lint({ path: 'a.replies.md', source: below }).replies;
    assert.deepEqual([reply?.channel, reply?.value.text], ['chat', 'Hi Sam.']);
  });

  it('are nobody’s slip where the word is one of its own', () => {
    for (const word of ['reviewer', 'content', 'action', 'author', 'version', 'link', 'order', 'type', 'date', 'note'])
      assert.equal(meantField(word), undefined, word);
  });
});

describe('front matter of other programs', () => {
  const foreign = ['layout: post', 'author: Kim', 'date: soon', 'status: publish', 'format: gallery', 'tone: 3'];

  it('is left alone, read as a reply or not', () => {
    const source = file(...foreign, 'title: [a, b]', 'audience: developers', 'channel: stable', 'expires: never');
    for (const path of ['a.md', 'docs/a.markdown']) {
      assert.deepEqual(said(source, path), []);
      const named = linter.lint({ path, source, named: true });
      assert.equal(named.recognised, true);
      assert.deepEqual(
        named.findings.filter(({ rule }) => OURS.includes(rule)),
        [],
      );
    }
  });

  it('counts where a field says that it is one of replies: slips and wrong values, not what others may want', () => {
    const found = (...lines: string[]): readonly string[] =>
      said(file(...lines, ...foreign, 'Channel: sms', 'expires: soon'), 'a.md').map(({ under }) => under);
    assert.deepEqual(found('provider: zendesk', 'shortcut: /a'), ['Channel', 'soon']);
    assert.deepEqual(found('situation: delay', 'audience: customer'), ['Channel', 'soon']);
    assert.deepEqual(found('situation: far away', 'audience: customer'), []);
    assert.deepEqual(found('provider: acme', 'shortcut: /a'), []);
  });
});

describe('the table of fields', () => {
  it('has each field once, in plain words', () => {
    assert.equal(new Set(FIELDS.map(({ name }) => name)).size, FIELDS.length);
    for (const { name, means, values = [], habits = {}, sameAs } of FIELDS) {
      assert.ok(/^[a-z].*[^.]$/.test(means) && !OWN.test(name), name);
      if (sameAs !== undefined) assert.ok(fieldNamed(sameAs));
      const known = values.map((value) => value.name);
      for (const [habit, value] of Object.entries(habits))
        assert.ok(known.includes(value) && !known.includes(habit), `${name}: ${habit}`);
    }
  });

  it('is the one of the manual and of the schema', () => {
    const manual = readFileSync('docs/markdown.md', 'utf8');
    const { properties } = JSON.parse(readFileSync('schema/front-matter.schema.json', 'utf8'));
    assert.deepEqual(
      Object.keys(properties),
      FIELDS.map(({ name }) => name),
    );
    for (const { name, means } of FIELDS) {
      assert.ok(manual.includes(`| \`${name}\` | ${means} |`), name);
      assert.equal(properties[name].description, means);
    }
  });

  it('knows of the names that the reader asks for', () => {
    for (const name of ['reviewed', 'expires', 'translation_of', 'variables', 'situations', 'scenario', 'context'])
      assert.ok(fieldNamed(name), name);
  });
});

describe('days', () => {
  it('are those that there are', () => {
    for (const day of ['2026-12-31', '2028-02-29', '2026-01-01T10:00']) assert.ok(isDay(day), day);
    for (const day of ['2026-02-29', '2026-13-01', '2026-1-1', '31.12.2026', '']) assert.ok(!isDay(day), day);
  });

  it('are understood in other forms where they can mean one day alone', () => {
    const cases: readonly (readonly [text: string, day: string | undefined])[] = [
      ['2026/12/31', '2026-12-31'],
      ['2026-1-2', '2026-01-02'],
      ['20261231', '2026-12-31'],
      ['31.12.2026', '2026-12-31'],
      ['3.4.2026', '2026-04-03'],
      ['31/12/2026', '2026-12-31'],
      ['12/31/2026', '2026-12-31'],
      ['04/04/2026', '2026-04-04'],
      ['03/04/2026', undefined],
      ['1 March 2026', '2026-03-01'],
      ['1st Mar 2026', '2026-03-01'],
      ['March 1, 2026', '2026-03-01'],
      ['Sept. 30th, 2026', '2026-09-30'],
      ['30 February 2026', undefined],
      ['1 Marsh 2026', undefined],
      ['2026', undefined],
      ['next week', undefined],
    ];
    for (const [text, day] of cases) assert.equal(dayMeant(text), day, text);
  });
});
