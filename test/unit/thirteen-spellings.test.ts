import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { applyEdits, type Config, createLinter, DEFAULT_CONFIG } from '../../server/src/engine/index.ts';

/**
 * One phrase, written in thirteen ways: the range is exact in each, and the first fix gives exactly the intended reply.
 */
interface Spelling {
  readonly name: string;
  readonly file: string;
  readonly source: string;
  /** What the range holds in the file. */
  readonly underlined: string;
  /** What the customer reads after the fix, by a reference parser. */
  readonly read: (source: string) => unknown;
  readonly fixed: string;
}

const RULE = 'hollow-apology/any-may-have';
const APOLOGY =
  "I'm sorry [how it affected this customer]. [What caused it, in one clause], and [what happens next] by [date].";

const config: Config = {
  ...DEFAULT_CONFIG,
  replies: [
    { files: ['*.json', '*.yaml'], at: ['/*/body'], markup: 'plain' },
    { files: ['*.csv'], at: ['body'], markup: 'plain' },
  ],
};
const json = (source: string): unknown => (JSON.parse(source) as { body: string }[])[0]?.body;
const yaml = (source: string): unknown => (parse(source) as { body: string }[])[0]?.body;
const csv = (source: string): unknown => /"((?:[^"]|"")*)"/.exec(source)?.[1]?.replaceAll('""', '"');
const same = (source: string): unknown => source;

const SPELLINGS: readonly Spelling[] = [
  {
    name: 'plain JSON',
    file: 'a.json',
    source: '[{"body": "Hello. We apologise for any inconvenience."}]',
    underlined: 'We apologise for any inconvenience',
    read: json,
    fixed: `Hello. ${APOLOGY}`,
  },
  {
    name: 'JSON with \\n glued to a word',
    file: 'a.json',
    source: '[{"body": "Hi,\\nWe apologise for any\\ninconvenience.\\nBye"}]',
    underlined: 'We apologise for any\\ninconvenience',
    read: json,
    fixed: `Hi,\n${APOLOGY}\nBye`,
  },
  {
    name: 'JSON with \\u2019 inside',
    file: 'a.json',
    source: '[{"body": "It\\u2019s late. We\\u2019re sorry for any inconvenience caused."}]',
    underlined: 'We\\u2019re sorry for any inconvenience caused',
    read: json,
    fixed: `It’s late. ${APOLOGY.replace("'", '’')}`,
  },
  {
    name: 'folded YAML',
    file: 'a.yaml',
    source: '- body: >\n    Hello. We apologise for\n    any inconvenience.\n    Bye.\n- body: two\n',
    underlined: 'We apologise for\n    any inconvenience',
    read: yaml,
    fixed: `Hello. ${APOLOGY} Bye.\n`,
  },
  {
    name: 'double-quoted YAML with a \\ at the end of a line',
    file: 'a.yaml',
    source: '- body: "Hello. We apolo\\\n    gise for any \\\n    inconvenience."\n',
    underlined: 'We apolo\\\n    gise for any \\\n    inconvenience',
    read: yaml,
    fixed: `Hello. ${APOLOGY}`,
  },
  {
    name: "single-quoted YAML with ''",
    file: 'a.yaml',
    source: "- body: 'It''s late. We''re sorry for any inconvenience caused.'\n",
    underlined: "We''re sorry for any inconvenience caused",
    read: yaml,
    fixed: `It's late. ${APOLOGY}`,
  },
  {
    name: 'literal YAML block',
    file: 'a.yaml',
    source: '- body: |\n    Hello.\n    We apologise for any\n    inconvenience.\n    Bye.\n',
    underlined: 'We apologise for any\n    inconvenience',
    read: yaml,
    fixed: `Hello.\n${APOLOGY}\nBye.\n`,
  },
  {
    name: 'CSV quoted over two lines',
    file: 'a.csv',
    source: 'title,body\nOne,"Say ""hi"". We apologise for any\ninconvenience."\n',
    underlined: 'We apologise for any\ninconvenience',
    read: csv,
    fixed: `Say "hi". ${APOLOGY}`,
  },
  {
    name: 'an emoji before',
    file: 'a.json',
    source: '[{"body": "👋🏽 \\ud83d\\ude00 Hi! We apologise for any inconvenience."}]',
    underlined: 'We apologise for any inconvenience',
    read: json,
    fixed: `👋🏽 😀 Hi! ${APOLOGY}`,
  },
  {
    name: 'CRLF',
    file: 'a.yaml',
    source: '- body: |\r\n    Hello.\r\n    We apologise for any\r\n    inconvenience.\r\n',
    underlined: 'We apologise for any\r\n    inconvenience',
    read: yaml,
    fixed: `Hello.\n${APOLOGY}\n`,
  },
  {
    name: 'Markdown emphasis inside',
    file: 'a.md',
    source: 'Hello. We **apologise for** any *inconvenience*. Bye.\n',
    underlined: 'We **apologise for** any *inconvenience',
    read: same,
    fixed: `Hello. ${APOLOGY} Bye.\n`,
  },
  {
    name: 'a hard wrap',
    file: 'a.txt',
    source:
      'Your parcel left Leeds on Monday and is still on its way to you. We apologise for\nany inconvenience this may have caused. Bye.\n',
    underlined: 'We apologise for\nany inconvenience this may have caused',
    read: same,
    fixed: `Your parcel left Leeds on Monday and is still on its way to you. ${APOLOGY} Bye.\n`,
  },
  {
    name: 'HTML entities',
    file: 'a.html',
    source: '<p>Hello &amp; welcome. We&rsquo;re <b>sorry</b> for&nbsp;any inconvenience caused.</p>',
    underlined: 'We&rsquo;re <b>sorry</b> for&nbsp;any inconvenience caused',
    read: same,
    fixed: `<p>Hello &amp; welcome. ${APOLOGY.replace("'", '’')}</p>`,
  },
];

describe('one phrase in thirteen spellings', () => {
  const linter = createLinter(config);
  for (const { name, file, source, underlined, read, fixed } of SPELLINGS) {
    it(name, () => {
      const found = linter.lint({ path: file, source, named: true }).findings.filter((f) => f.rule === RULE);
      assert.deepEqual(
        found.map((f) => source.slice(f.at.start, f.at.end)),
        [underlined],
      );
      const fix = found[0]?.fixes[0];
      assert.ok(fix !== undefined, 'no fix was offered');
      assert.equal(read(applyEdits(source, fix.edits) ?? ''), fixed);
    });
  }
});
