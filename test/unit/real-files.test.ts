import assert from 'node:assert/strict';
import {
  applyEdits,
  createLinter,
  DEFAULT_CONFIG,
  type Finding,
  type LintResult,
} from '../../server/src/engine/index.ts';
import { fixedReply } from '../support/put-get.ts';

interface Entry {
  readonly at: readonly string[];
  readonly markup?: 'plain' | 'markdown' | 'html';
  readonly provider?: string;
  readonly format?: string;
}

const configWith = (entry: Entry) => ({ ...DEFAULT_CONFIG, replies: [{ files: ['**'], ...entry }] });

function lint(path: string, source: string, entry?: Entry): LintResult {
  return createLinter(entry === undefined ? DEFAULT_CONFIG : configWith(entry)).lint({ path, source, named: true });
}

/** What is marked in the file, and by which reply, for findings of one rule. */
const marked = (source: string, { findings, replies }: LintResult, rule: string): (readonly [string, string])[] =>
  findings
    .filter((finding: Finding) => finding.rule === rule)
    .map(({ at, replyIndex }) => [replies[replyIndex ?? -1]?.key ?? '', source.slice(at.start, at.end)]);

const problems = (source: string, { problems: found }: LintResult): (readonly [string, string])[] =>
  found.map(({ at, message }) => [source.slice(at.start, at.end), message.split('\n')[0] ?? '']);

const INCONVENIENCE = 'hollow-apology/any-may-have';
const WORDS = 'We apologize for any inconvenience';
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

describe('HTML in JSON in a cell of a table', () => {
  const html =
    '<p>Dear <b>Sam</b>,</p>\n<p>We apologi&#122;e for any <i>inconvenience</i>: your "Aurora" lamp is late.</p>';
  const actions = JSON.stringify([
    { field: 'status', value: 'solved' },
    { field: 'comment_value_html', value: html },
    { field: 'comment_mode_is_public', value: true },
  ]).replace('lamp', '\\u006camp');
  const words = 'We apologi&#122;e for any <i>inconvenience';

  it('is read as macros of Zendesk without a config', () => {
    const source = `id,title,actions,active\n7,Late lamp,${quoted(actions)},true\n8,None,[],true\n`;
    const result = lint('export.csv', source);
    assert.deepEqual(
      result.replies.map(({ id, title, key, literal, markup, value }) => [id, title, key, literal, markup, value.text]),
      [['7', 'Late lamp', 'row 2, actions/1/value', 'csv/quoted-json', 'html', html]],
    );
    assert.deepEqual(marked(source, result, INCONVENIENCE), [['row 2, actions/1/value', words]]);
    const { whole } = result.replies[0]!;
    assert.ok(source.slice(whole.start, whole.end).startsWith('""<p>Dear'));
    assert.ok(source.slice(whole.start, whole.end).endsWith('late.</p>""'));
  });

  it('is read by a column and the way into its cells', () => {
    const source = `Name;a/b\nLate lamp;${quoted(actions)}\n`;
    const result = lint('export.csv', source, { at: ['A/B/*/value'], markup: 'html' });
    assert.deepEqual(marked(source, result, INCONVENIENCE), [['row 2, a/b/1/value', words]]);
    assert.deepEqual(problems(source, result), []);
    assert.equal(lint('x.csv', source, { at: ['a/b'], markup: 'html' }).replies[0]?.key, 'row 2, a/b', 'or whole');
  });

  it('is read in a cell without quotation marks, which no fix brings to an end', () => {
    const source = `title,fields\nLate,{"text": "Dear \\"Sam\\". ${WORDS}."}\n`;
    const entry = { at: ['fields/text'] };
    const result = lint('x.csv', source, entry);
    assert.deepEqual(marked(source, result, INCONVENIENCE), [['row 2, fields/text', WORDS]]);
    const edits = result.findings.find(({ rule }) => rule === INCONVENIENCE)?.fixes[0]?.edits ?? [];
    const fixed = applyEdits(source, edits) ?? '';
    assert.match(fixed, /clause\]\\u002c and/, 'the comma of the text ends no cell');
    assert.equal(
      (JSON.parse(fixed.slice(fixed.indexOf('{'))) as { text: string }).text,
      fixedReply('x.csv', source, 'row 2, fields/text', configWith(entry)),
    );
  });

  it('takes its fixes back through all three', () => {
    const source = `id,title,actions\n7,Late lamp,${quoted(actions)}\n8,Other,${quoted(actions)}\n`;
    const linter = createLinter(DEFAULT_CONFIG);
    const { findings } = linter.lint({ path: 'export.csv', source, named: true });
    const edit = findings.find(({ rule }) => rule === INCONVENIENCE)?.fixes[0]?.edits;
    const fixed = applyEdits(source, edit ?? []) ?? '';
    const cell = /^7,Late lamp,"((?:[^"]|"")*)"$/m.exec(fixed)?.[1]?.replaceAll('""', '"') ?? '';
    const value = (JSON.parse(cell) as { value: string }[])[1]?.value ?? '';
    assert.match(value, /^<p>Dear <b>Sam<\/b>,<\/p>\n<p>I&#39;m sorry|^<p>Dear <b>Sam<\/b>,<\/p>\n<p>I'm sorry/);
    assert.match(value, /your "Aurora" lamp|\[what happens next\]/);
    assert.match(fixedReply('export.csv', source, 'row 2, actions/1/value'), /^<p>Dear <b>Sam<\/b>,<\/p>\n<p>I/);
  });

  it('that is broken is one problem at its place, and the rest is read', () => {
    const broken = actions.replace('"status",', '"status"');
    const source = `id,title,actions\n7,Late,${quoted(broken)}\n8,Other,${quoted(actions)}\n9,Blank,[DATE]\n`;
    const result = lint('export.csv', source);
    const at = source.indexOf('""value""');
    assert.deepEqual(
      result.problems.map(({ severity, at: { start } }) => [severity, start]),
      [
        ['error', at],
        ['error', source.indexOf('DATE')],
      ],
    );
    assert.match(result.problems[0]?.message ?? '', /^The JSON in this cell is broken: a comma is missing/);
    assert.deepEqual(
      marked(source, result, INCONVENIENCE).map(([key]) => key),
      ['row 2, actions/1/value', 'row 3, actions/1/value'],
    );
    const deep = `title,fields\nA,"${'['.repeat(5_000)}"\n`;
    assert.match(lint('x.csv', deep, { at: ['fields/*/text'] }).problems[0]?.message ?? '', /JSON in this cell/);
  });

  it('says nothing where the replies are in another column', () => {
    const source = `id,short_code,content,extra\n1,a,${WORDS}.,"{""note"": ""Unfortunately"" oops"\n`;
    const result = lint('x.csv', source);
    assert.deepEqual([marked(source, result, INCONVENIENCE), result.problems], [[['row 2, content', WORDS]], []]);
  });

  it('is offered where nothing says where the replies are', () => {
    const source = `name,data\nLate,${quoted(JSON.stringify({ reply: { text: `Hi Sam, ${WORDS} with your order.` } }))}\n`;
    const { offer } = lint('x.csv', source);
    assert.match(offer?.config ?? '', /at: \["data\/reply\/text"\]/);
  });
});

describe('files that are broken', () => {
  it('say where an object stands in the place of a text, and the rest is read', () => {
    for (const [path, source, key] of [
      [
        'c.json',
        `[{"short_code": "a", "content": {"en": "Hi"}}, {"short_code": "b", "content": "${WORDS}."}]`,
        '/1/content',
      ],
      [
        'z.json',
        `{"macros": [{"id": 1, "actions": [{"field": "comment_value", "value": {"text": "Hi"}}]}, {"id": 2, "actions": [{"field": "comment_value", "value": "${WORDS}."}]}]}`,
        '/macros/1/actions/0/value',
      ],
      [
        '.github/replies.yml',
        `replies:\n  - name: a\n    body: {en: Hi}\n  - name: b\n    body: ${WORDS}.\n`,
        '/replies/1/body',
      ],
    ] as const) {
      const result = lint(path, source);
      assert.deepEqual(marked(source, result, INCONVENIENCE), [[key, WORDS]], path);
      assert.equal(result.problems.length, 1, path);
      assert.match(result.problems[0]?.message ?? '', /A text should stand here/);
      assert.match(source.slice(result.problems[0]?.at.start), /^\{"?(?:en|text)"?: "?Hi/);
    }
    const source = `{"late": {"text": "${WORDS}."}, "soon": {"text": {"one": "a"}}}`;
    assert.deepEqual(lint('x.json', source, { at: ['/*/text'] }).problems, [], 'an object is no list');
  });

  it('of JSON are read around what is wrong', () => {
    const source = `[{"short_code": "a", "content": "${WORDS}." "x": 1}, {"short_code": "b", "content": "${WORDS}."}]`;
    const result = lint('c.json', source);
    assert.deepEqual(marked(source, result, INCONVENIENCE), [
      ['/0/content', WORDS],
      ['/1/content', WORDS],
    ]);
    assert.deepEqual(problems(source, result), [['"x"', 'A comma is missing before this.']]);
  });

  it('have line ends of every kind', () => {
    for (const [path, source, marks] of [
      [
        'c.yaml',
        '- short_code: a\r\n  content: |\r\n    Hi,\n    We apologize\r\n    for any\n    inconvenience.\n- short_code: b\n  content: "We apologize\r\n    for any\n    inconvenience."\r\n',
        [
          ['/0/content', 'We apologize\r\n    for any\n    inconvenience'],
          ['/1/content', 'We apologize\r\n    for any\n    inconvenience'],
        ],
      ],
      [
        'c.csv',
        'short_code,content\r\na,"Hi,\nWe apologize\r\nfor any\rinconvenience."\nb,We apologize for any inconvenience.\rc,We apologize for any inconvenience.\r\n',
        [
          ['row 2, content', 'We apologize\r\nfor any\rinconvenience'],
          ['row 3, content', WORDS],
          ['row 4, content', WORDS],
        ],
      ],
      ['a.md', 'Hi,\r\n\nWe apologize\rfor any\ninconvenience.\r\n', [['', 'We apologize\rfor any\ninconvenience']]],
      [
        'a.html',
        '<p>Hi,</p>\r\n<p>We apologize\rfor any\ninconvenience.</p>\n',
        [['', 'We apologize\rfor any\ninconvenience']],
      ],
    ] as const) {
      const result = lint(path, source);
      assert.deepEqual(marked(source, result, INCONVENIENCE), marks, path);
      assert.deepEqual(result.problems, [], path);
    }
  });

  it('may hold the sign of a letter that was lost', () => {
    const source =
      '[{"short_code": "a", "content": "Caf\ufffd Noir: \ufffdWe apologize for any inconvenience\ufffd. \ufffd"}]';
    assert.deepEqual(marked(source, lint('c.json', source), INCONVENIENCE), [['/0/content', WORDS]]);
    assert.match(fixedReply('c.json', source, '/0/content'), /^Caf\ufffd Noir: I'm sorry .* \ufffd$/);
  });

  it('of YAML name the tab that does not belong there, and what stands before it is read', () => {
    const source = `- text: ${WORDS}.\n- title: Late\n\ttext: ${WORDS}.\n`;
    const result = lint('x.yaml', source, { at: ['/*/text'] });
    assert.deepEqual(marked(source, result, INCONVENIENCE), [['/0/text', WORDS]]);
    const message = 'A tab stands before the text of this line; YAML takes only spaces there.';
    assert.deepEqual(problems(source, result), [['\t', message]]);
    const block = `- text: |\n    Hi,\n\t${WORDS}.\n`;
    assert.deepEqual(problems(block, lint('x.yaml', block, { at: ['/*/text'] })), [['\t', message]]);
  });

  it('of YAML may hold tabs where they do no harm', () => {
    const source =
      '- text:\tWe apologize for\tany inconvenience.\t\n- text: |\n    a\tb\n    \tWe apologize for any inconvenience.\n';
    const result = lint('x.yaml', source, { at: ['/*/text'] });
    assert.deepEqual(marked(source, result, INCONVENIENCE), [
      ['/0/text', 'We apologize for\tany inconvenience'],
      ['/1/text', WORDS],
    ]);
    assert.deepEqual(result.problems, []);
  });
});

describe('a file that is written in something else than its name says', () => {
  it('is read as the config says', () => {
    const source = `# rules\n---\ntype: submission\ncomment: |\n    Hi,\n    ${WORDS}.\n---\ncomment: >\n    ${WORDS},\n    Sam.\n`;
    const result = lint('wiki/rules.md', source, { at: ['/comment'], format: 'yaml', markup: 'markdown' });
    assert.deepEqual(marked(source, result, INCONVENIENCE), [
      ['/0/comment', WORDS],
      ['/1/comment', WORDS],
    ]);
    const tag = `---\nsituation: delay\n---\n${WORDS}.\n`;
    assert.equal(lint('tags/late.ytag', tag, { at: [], format: 'markdown' }).replies[0]?.situation?.[0], 'delay');
  });
});

describe('a YAML value with an alias', () => {
  const words = `"${WORDS}."`;
  for (const [name, source, key] of [
    ['both places hold replies', `- {title: A, text: &late ${words}}\n- {title: B, text: *late}\n`, '/0/text'],
    [
      'only the aliases do',
      `- {title: A, note: &late ${words}}\n- {title: B, text: *late}\n- {title: C, text: *late}\n`,
      '/1/text',
    ],
  ] as const)
    it(`is judged once and mended at its anchor, where ${name}`, () => {
      const result = lint('x.yaml', source, { at: ['/*/text'] });
      assert.deepEqual(marked(source, result, INCONVENIENCE), [[key, WORDS]]);
      const fix = result.findings.find(({ rule }) => rule === INCONVENIENCE)?.fixes[0];
      const at = source.indexOf(WORDS);
      assert.ok(fix !== undefined);
      assert.ok(fix.edits.every(({ at: { start } }) => start >= at && start < at + words.length));
      assert.match(applyEdits(source, fix.edits) ?? '', /&late "I'm sorry.*\*late/s);
    });

  it('is no reply where the anchor is a name, or no text', () => {
    const source = `- &key ${words}: 1\n  text: *key\n- text: *later\n- text: &later ${words}\n- n: &later [1]\n- text: *later\n`;
    const keys = lint('x.yaml', source, { at: ['/*/text'] }).replies.map((reply) => reply.key);
    assert.deepEqual(keys, ['/2/text']);
  });
});

/** The desk fills no `requester.nope`; each text has one blank or one such placeholder. */
const VARIANTS: readonly (readonly [locale: string, text: string])[] = [
  ['en-US', 'Hi 👋 {{ticket.requester.nope}}, we apologize for any inconvenience.'],
  ['en-GB', 'We apologize for any inconvenience, dear [NAME].'],
  ['de', 'Hallo {{ticket.requester.nope}}, Ihr Paket kommt später.'],
  ['fr', 'Bonjour {{ticket.requester.nope}}, votre colis est en retard.'],
  ['es', 'Hola {{ticket.requester.nope}}, su pedido llega tarde.'],
  ['it', 'Ciao {{ticket.requester.nope}}, il pacco è in ritardo.'],
  ['pt-BR', 'Olá {{ticket.requester.nope}}, a sua encomenda está atrasada.'],
  ['nl', 'Hallo {{ticket.requester.nope}}, je pakket is te laat.'],
  ['pl', 'Cześć {{ticket.requester.nope}}, paczka się spóźni.'],
  ['ru', 'Здравствуйте, {{ticket.requester.nope}}! Посылка опаздывает.'],
  ['ar', 'مرحبًا {{ticket.requester.nope}}، الطرد متأخر.'],
  ['he', 'שלום {{ticket.requester.nope}}, החבילה מתעכבת.'],
  ['th', 'สวัสดี {{ticket.requester.nope}} พัสดุของคุณล่าช้า'],
  ['ja', '{{ticket.requester.nope}}様、お荷物が遅れております。👩‍👩‍👧'],
  ['ko', '안녕하세요 {{ticket.requester.nope}} 님, 소포가 늦어집니다.'],
  ['zh', '您好 {{ticket.requester.nope}}，您的包裹延误了。'],
  ['hi', 'नमस्ते {{ticket.requester.nope}}, आपका पार्सल देर से है।'],
  ['vi', 'Chào {{ticket.requester.nope}}, bưu kiện đến muộn.'],
];

describe('eighteen languages in one file', () => {
  const content = (write: (value: unknown) => string) =>
    write({
      items: [
        {
          id: 1,
          name: 'late',
          placeholder: '{{dc.late}}',
          variants: VARIANTS.map(([locale, text], i) => ({ id: 10 + i, locale_id: 100 + i, locale, content: text })),
        },
      ],
    });
  const ascii = (json: string): string =>
    json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const table = `title,locale,body\n${VARIANTS.map(([locale, text]) => `late,${locale},${quoted(text)}\n`).join('')}`;
  const columns = `title,${VARIANTS.map(([locale]) => locale).join()}\nlate,${VARIANTS.map(([, text]) => quoted(text)).join()}\n`;
  const yaml = VARIANTS.map(([locale, text]) => `${locale}:\n  late: >-\n    ${text.replace(' ', '\n    ')}\n`).join(
    '',
  );
  const entry = (...at: string[]): Entry => ({ at, markup: 'plain', provider: 'zendesk' });

  for (const [name, path, source, read] of [
    ['dynamic content', 'dc.json', content(JSON.stringify), undefined],
    ['dynamic content in ASCII', 'dc.json', ascii(content(JSON.stringify)), undefined],
    ['rows of a table', 'x.csv', table, entry('body')],
    ['columns of a table', 'x.csv', columns, entry(...VARIANTS.map(([locale]) => locale))],
    ['a YAML file', 'x.yaml', yaml, entry('/*/*')],
  ] as const)
    it(`are judged by what they are: ${name}`, () => {
      const result = lint(path, source, read);
      assert.equal(result.replies.length, VARIANTS.length);
      const tone = result.findings.filter(({ family }) => !['placeholder', 'fill-in', 'library'].includes(family));
      assert.deepEqual([...new Set(tone.map(({ replyIndex }) => replyIndex))], [0, 1], 'English alone');
      const apologies = marked(source, result, INCONVENIENCE).map(([, words]) => words.replace(/\s+/g, ' '));
      assert.deepEqual(apologies, [WORDS.replace('W', 'w'), WORDS]);
      const tags = result.findings.filter(({ rule }) => rule === 'placeholder/unknown' || rule === 'fill-in/blank');
      assert.deepEqual(
        tags.map(({ replyIndex, at }) => [replyIndex, source.slice(at.start, at.end)]),
        VARIANTS.map(([locale], i) => [i, locale === 'en-GB' ? '[NAME]' : '{{ticket.requester.nope}}']),
      );
    });
});
