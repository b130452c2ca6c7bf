import assert from 'node:assert/strict';
import {
  applyEdits,
  type Config,
  createLinter,
  DEFAULT_CONFIG,
  type LintResult,
} from '../../../server/src/engine/index.ts';

const CONFIG: Config = {
  ...DEFAULT_CONFIG,
  replies: [
    { files: ['liquid.json'], at: ['/*/text'], markup: 'plain', provider: 'zendesk' },
    { files: ['*.csv'], at: ['text'], markup: 'markdown' },
    { files: ['*.ndjson'], at: ['/text'], markup: 'markdown' },
    { files: ['list.*'], at: ['/*/text'], markup: 'markdown' },
  ],
  situations: [
    ['By title*', ['waiting']],
    ['vip', ['complaint']],
    ['Returns', ['refund-refused']],
    ['night/**', ['outage']],
  ],
};
const linter = createLinter(CONFIG);
const lint = (path: string, source: string): LintResult => linter.lint({ path, source, named: true });
/** What each reply of a file is for. */
const situations = (path: string, source: string): string[] =>
  lint(path, source).replies.map(({ situation = [] }) => situation.join());

const TEXT = 'Your kettle is on its way to you today, I promise.';

/** Each way to declare: where `NAMES` stands the names are written. */
const WAYS: readonly (readonly [what: string, path: string, source: string])[] = [
  ['front matter', 'a.md', `---\nsituation: NAMES\n---\n${TEXT}\n`],
  ['front matter, several', 'a.md', `---\nsituations: [NAMES]\n---\n${TEXT}\n`],
  ['front matter, a list', 'a.reply.md', `---\nsituation:\n  - NAMES\n---\n${TEXT}\n`],
  ['front matter, quoted', 'a.reply.md', `---\ncontext: "NAMES"\n---\n${TEXT}\n`],
  ['front matter, an old name', 'a.reply.md', `---\nscenario: NAMES\n---\n${TEXT}\n`],
  ['below a heading', 'a.replies.md', `## Late\nsituation: NAMES\n\n${TEXT}\n`],
  ['a comment in Markdown', 'a.reply.md', `Hi Sam,\n\n<!-- uncanned situation: NAMES -->\n\n${TEXT}\n`],
  ['a comment in HTML', 'a.html', `<!-- uncanned situation: NAMES --><p>${TEXT}</p>\n`],
  ['JSON', 'list.json', JSON.stringify([{ text: TEXT, situation: 'NAMES' }])],
  ['JSON, a list', 'list.json', JSON.stringify([{ situations: ['NAMES'], text: TEXT }])],
  ['JSON, inside the reply', 'list.json', JSON.stringify([{ text: `<!-- uncanned situation: NAMES -->\n\n${TEXT}` }])],
  ['JSON with comments', 'list.jsonc', `[\n  // uncanned situation: NAMES\n  { "text": "${TEXT}" }\n]\n`],
  ['NDJSON', 'list.ndjson', `{"text":"${TEXT}","Context":"NAMES"}\n`],
  ['YAML', 'list.yaml', `- text: "${TEXT}"\n  situation: NAMES\n`],
  ['YAML, a comment above the entry', 'list.yaml', `# uncanned situation: NAMES\n- text: "${TEXT}"\n`],
  ['YAML, a comment above the text', 'list.yaml', `- title: A\n  # uncanned situation: NAMES\n  text: "${TEXT}"\n`],
  ['YAML, inside a block', 'list.yaml', `- text: |\n    <!-- uncanned situation: NAMES -->\n    ${TEXT}\n`],
  ['CSV', 'a.csv', `title;Situation;text\nA;NAMES;${TEXT}\n`],
  ['CSV, another name', 'a.csv', `title,text,context\nA,${TEXT.replace(',', '')},"NAMES"\n`],
  ['CSV, inside the reply', 'a.csv', `text\n"<!-- uncanned situation: NAMES -->\n${TEXT}"\n`],
  [
    'Liquid',
    'liquid.json',
    JSON.stringify([{ text: `{% comment %}uncanned situation: NAMES{% endcomment %}\n${TEXT}` }]),
  ],
  [
    'a Zendesk macro',
    'zendesk.json',
    JSON.stringify({
      macros: [{ title: 'A', situation: 'NAMES', actions: [{ field: 'comment_value', value: TEXT }] }],
    }),
  ],
  ['a Chatwoot answer', 'chatwoot.json', JSON.stringify([{ short_code: 'a', content: TEXT, situation: 'NAMES' }])],
];

describe('what a reply is for, declared', () => {
  for (const [what, path, source] of WAYS) {
    it(`${what}: one or several`, () => {
      assert.deepEqual(situations(path, source.replace('NAMES', 'repeated-contact')), ['repeated-contact']);
      assert.deepEqual(situations(path, source.replace('NAMES', 'delay, angry-customer')), ['delay,hostile']);
    });

    it(`${what}: a name that is none is found at its place, and put right`, () => {
      const before = source.replace('NAMES', 'grief, dely');
      const { findings, replies } = lint(path, before);
      assert.deepEqual(replies[0]?.situation, ['grief']);
      const found = findings.filter(({ rule }) => rule === 'library/unknown-situation');
      assert.deepEqual(
        found.map(({ message, severity, at, text }) => [message, severity, before.slice(at.start, at.end), text]),
        [['There is no situation "dely". Did you mean "delay"?', 'error', 'dely', 'dely']],
      );
      assert.deepEqual(
        found[0]?.fixes.map(({ title, safety, edits }) => [title, safety, applyEdits(before, edits)]),
        [['Write delay', 'safe', source.replace('NAMES', 'grief, delay')]],
      );
      const after = linter.fixAll({ path, source: before, named: true }).source;
      assert.deepEqual(situations(path, after), ['grief,delay']);
    });
  }

  it('the nearest counts: a comment in the reply, one above it, its fields, the head of the file, the config', () => {
    const source = (inside: string, above: string, field: string): string =>
      `${above}\n- title: By title 1\n${field}\n  text: |\n    ${inside}\n    ${TEXT}\n`;
    const [inside, above, field] = [
      '<!-- uncanned situation: grief -->',
      '# uncanned situation: delay',
      '  situation: routine',
    ];
    assert.deepEqual(situations('list.yaml', source(inside, above, field)), ['grief']);
    assert.deepEqual(situations('list.yaml', source('Hi,', above, field)), ['delay']);
    assert.deepEqual(situations('list.yaml', source('Hi,', '# a list', field)), ['routine']);
    assert.deepEqual(situations('list.yaml', source('Hi,', '# a list', '  # nothing')), ['waiting']);
    assert.deepEqual(
      situations(
        'x.replies.md',
        `---\nsituation: delay\n---\n## By title A\n${TEXT}\n## B\nsituation: grief\n${TEXT}\n`,
      ),
      ['delay', 'grief'],
    );
  });

  it('a comment above speaks about the next entry alone', () => {
    const source = `# uncanned situation: delay\n# uncanned-disable-next-line x/y -- z\n- text: ${TEXT}\n- text: ${TEXT}\n`;
    assert.deepEqual(situations('list.yaml', source), ['delay', '']);
  });

  it('the config says it by title, tag, folder and file', () => {
    const zendesk = (macro: object): string =>
      JSON.stringify({ macros: [{ actions: [{ field: 'comment_value', value: TEXT }], ...macro }] });
    assert.deepEqual(situations('z.json', zendesk({ title: 'By title: A' })), ['waiting']);
    assert.deepEqual(situations('z.json', zendesk({ title: 'Returns::Too late' })), ['refund-refused']);
    assert.deepEqual(situations('z.json', zendesk({ title: 'A', tags: ['x', 'VIP'] })), ['complaint']);
    assert.deepEqual(situations('night/z.json', zendesk({ title: 'A' })), ['outage']);
    const list = (fields: object): string => JSON.stringify([{ text: TEXT, ...fields }]);
    for (const fields of [
      { tags: 'x, vip' },
      { labels: ['vip'] },
      { category: 'VIP' },
      { folders: [{ id: 1, name: 'vip' }] },
      { group: { title: 'vip' } },
    ])
      assert.deepEqual(situations('list.json', list(fields)), ['complaint'], JSON.stringify(fields));
    assert.deepEqual(situations('a.reply.md', `---\ntags: [x, vip]\n---\n${TEXT}\n`), ['complaint']);
  });

  it('what stands at the head of a file of many replies is said once', () => {
    const source = `---\nsituation: dely\n---\n## A\n${TEXT}\n## B\n${TEXT}\n`;
    const found = lint('x.replies.md', source).findings.filter(({ rule }) => rule === 'library/unknown-situation');
    assert.equal(found.length, 1);
  });

  it('says what there is to choose from where nothing is near, and leaves it to a person where two things may be meant', () => {
    const about = (name: string) =>
      lint('a.reply.md', `---\nsituation: ${name}\n---\n${TEXT}\n`).findings.find(
        ({ rule }) => rule === 'library/unknown-situation',
      );
    assert.match(about('sales pitch')?.message ?? '', /^There is no situation "sales pitch"\. Choose one such as/);
    assert.deepEqual(about('sales pitch')?.fixes, []);
    assert.deepEqual(
      about('refund')?.fixes.map(({ safety }) => safety),
      ['review'],
    );
  });

  it('a name with hyphens and other signs is found as it stands', () => {
    const source = `---\nsituation: de-lay (b)\n---\n${TEXT}\n`;
    const [found] = lint('a.reply.md', source).findings.filter(({ rule }) => rule === 'library/unknown-situation');
    assert.equal(source.slice(found?.at.start, found?.at.end), 'de-lay (b)');
  });

  it('a value with escapes is found as a whole, and left to a person', () => {
    const source = '[{ "text": "Your kettle is on its way.", "situation": "d\\u0065ly" }]';
    const [found] = lint('list.json', source).findings.filter(({ rule }) => rule === 'library/unknown-situation');
    assert.equal(source.slice(found?.at.start, found?.at.end), '"d\\u0065ly"');
    assert.deepEqual(found?.fixes, []);
  });

  it('an edit in an editor finds it again where it lies then', () => {
    const before = JSON.stringify([
      { text: `${TEXT} A.`, situation: 'dely' },
      { text: TEXT, situation: 'grif' },
    ]);
    const at = before.indexOf('A.');
    const edit = { at: { start: at, end: at + 1 }, text: 'All of it' };
    const source = applyEdits(before, [edit]) ?? '';
    const previous = { result: lint('list.json', before), source: before, edit };
    assert.deepEqual(
      linter.lint({ path: 'list.json', source, named: true, previous }).findings,
      createLinter(CONFIG).lint({ path: 'list.json', source, named: true }).findings,
    );
  });

  it('context that is no situation is no mistake', () => {
    for (const [path, source] of [
      ['a.reply.md', `---\ncontext: shown below the form\n---\n${TEXT}\n`],
      ['list.json', JSON.stringify([{ text: TEXT, context: { page: 'form' }, scenario: 'Test 4' }])],
    ] as const)
      assert.deepEqual(
        lint(path, source).findings.filter(({ family }) => family === 'library'),
        [],
      );
  });
});

describe('what a reply is for, in the config', () => {
  it('rules ask for it', () => {
    const house = (situation: readonly ('delay' | 'none')[]) =>
      createLinter({
        ...CONFIG,
        custom: [
          {
            id: 'house/kettle',
            family: 'robotic',
            severity: 'warning',
            scope: 'phrase',
            message: 'No.',
            why: '',
            phrases: [{ match: 'kettle', only: { situation } }],
            rewrites: [],
            examples: { flagged: ['<!-- uncanned situation: delay -->\n[[Kettle]].'], fine: ['Kettle.'] },
          },
        ],
      });
    const found = (situation: readonly ('delay' | 'none')[], source: string): boolean =>
      house(situation)
        .lint({ path: 'a.reply.md', source })
        .findings.some(({ rule }) => rule === 'house/kettle');
    assert.ok(found(['delay'], `<!-- uncanned situation: delay -->\n${TEXT}`));
    assert.ok(!found(['delay'], TEXT));
    assert.ok(found(['none'], TEXT));
    assert.deepEqual(house(['delay']).problems, []);
    assert.equal(house(['none']).problems.length, 2);
  });
});
