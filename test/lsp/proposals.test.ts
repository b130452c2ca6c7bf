import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { configFinder, createLinter, EXTENSIONS } from '../../server/src/engine/index.ts';
import type { DraftParams, DraftReport, Passage, Proposal } from '../../server/src/protocol.ts';
import { type Started, start, stopAll } from './harness.ts';

const engine = { extensions: EXTENSIONS, createLinter, configFinder };

interface Asked extends Started {
  readonly document: TextDocument;
  passage(scope?: 'sentence' | 'reply'): Promise<Passage | null>;
  propose(text: string, scope?: 'sentence' | 'reply', version?: number): Promise<Proposal>;
  /** The file after a proposal, which must be good. */
  written(text: string, scope?: 'sentence' | 'reply'): Promise<string>;
}

/** @param marked the file; `¦` is the cursor */
async function asked(name: string, marked: string): Promise<Asked> {
  const uri = `file:///desk/${name}`;
  const cursor = marked.indexOf('¦');
  const source = marked.replace('¦', '');
  const document = TextDocument.create(uri, '', 1, source);
  const position = document.positionAt(cursor);
  const config =
    'replies:\n  - { files: "*.csv", at: [body] }\n  - { files: "*.yaml", at: ["/*/body"] }\n  - { files: "*.html", markup: html }\n';
  const s = await start(engine, { folders: ['file:///desk'], files: { 'file:///desk/.uncanned.yaml': config } });
  await s.open(
    uri,
    source,
    { json: 'json', yaml: 'yaml', csv: 'csv', html: 'html' }[name.split('.').at(-1)!] ?? 'markdown',
  );
  const propose: Asked['propose'] = async (text, scope = 'sentence', version = 1) => {
    const params = { textDocument: { uri, version }, position, scope, text };
    const answer = await s.client.sendRequest<Proposal | null>('uncanned/proposal', params);
    assert.ok(answer);
    return answer;
  };
  return {
    ...s,
    document,
    propose,
    passage: (scope = 'sentence') =>
      s.client.sendRequest('uncanned/passage', { textDocument: { uri }, position, scope }),
    async written(text, scope) {
      const { edit, refused } = await propose(text, scope);
      assert.deepEqual(refused, []);
      assert.ok(edit);
      return TextDocument.applyEdits(document, [edit]);
    },
  };
}

const macros = (value: string): string =>
  `{"macros":[{"title":"Late","actions":[{"field":"comment_value","value":"${value}"}]}]}`;

const COLD = 'We apologize for any inconvenience this may have caused.';
const WARM = 'I’m sorry it isn’t "here" yet.';

describe('language server: what a model is told, and what becomes of its proposals', () => {
  afterEach(stopAll);

  it('gives the sentence under the cursor with what was found in it, and nothing else of the reply', async () => {
    const s = await asked('a.json', macros(`Hi {{ticket.requester.first_name}}.\\n${COLD}¦ It comes on [DATE].`));
    const passage = await s.passage();
    assert.equal(passage?.text, COLD);
    assert.equal(s.document.getText(passage?.range), COLD);
    assert.equal(passage?.markup, 'plain');
    assert.ok(passage.findings.length > 0);
    for (const { message, words } of passage.findings) {
      assert.ok(message.length > 0);
      assert.ok(COLD.includes(words));
    }
    const reply = await s.passage('reply');
    assert.equal(reply?.text, `Hi {{ticket.requester.first_name}}.\n${COLD} It comes on [DATE].`);
    assert.ok(reply.findings.length >= passage.findings.length);
  });

  it('says what the reply is for and where it goes', async () => {
    const s = await asked('a.reply.md', `---\nsituation: delay\nchannel: chat\n---\n${COLD}¦\n`);
    const passage = await s.passage();
    assert.deepEqual(passage?.situation, ['delay']);
    assert.equal(passage?.channel, 'chat');
  });

  it('has nothing to give outside of a reply', async () => {
    assert.equal(await (await asked('a.json', macros('Hi.').replace('Late', 'La¦te'))).passage(), null);
    assert.equal(await (await asked('package.json', '{"a":"b¦"}')).passage(), null);
  });

  it('writes a sentence into every kind of file as that file needs it', async () => {
    const json = await asked('a.json', macros(`Hi.\\n${COLD}¦ Bye.`));
    assert.equal(await json.written(WARM), macros('Hi.\\nI’m sorry it isn’t \\"here\\" yet. Bye.'));
    const csv = await asked('a.csv', `title,body\nLate,Hi. ${COLD}¦ Bye.\n`);
    assert.equal(await csv.written(WARM), 'title,body\nLate,"Hi. I’m sorry it isn’t ""here"" yet. Bye."\n');
    const yaml = await asked('a.yaml', `- body: Hi. ${COLD}¦ Bye.\n- body: Hi\n`);
    assert.deepEqual(parse(await yaml.written(WARM)), [{ body: `Hi. ${WARM} Bye.` }, { body: 'Hi' }]);
    const html = await asked('a.html', `<p>Hi.</p>\n<p>We <b>apologize</b> for any inconvenience.¦</p>`);
    assert.equal(await html.written(WARM), `<p>Hi.</p>\n<p>${WARM}</p>`);
    const md = await asked('a.reply.md', `Hi.\n\n${COLD}¦ Bye.\n`);
    assert.equal(await md.written(WARM), `Hi.\n\n${WARM} Bye.\n`);
  });

  it('writes a whole reply, its lines as its file needs them', async () => {
    const s = await asked('a.json', macros(`Hi {{ticket.id}},\\n\\n${COLD}¦`));
    assert.equal(
      await s.written('Hello {{ticket.id}},\r\n\r\nIt is late, and that is on us.\n', 'reply'),
      macros('Hello {{ticket.id}},\\n\\nIt is late, and that is on us.'),
    );
    const proposal = await s.propose('Hello {{ticket.id}},\n\nIt is late, and that is on us.', 'reply');
    assert.ok(proposal.after);
    const sum = ({ error, warning, suggestion }: Proposal['before']): number => error + warning + suggestion;
    assert.ok(sum(proposal.after) < sum(proposal.before));
  });

  const REFUSED: readonly (readonly [name: string, marked: string, text: string, why: RegExp, scope?: 'reply'])[] = [
    ['a.reply.md', `${COLD}¦`, ' \n', /^It is empty/],
    ['a.reply.md', `${COLD}¦`, COLD, /stands there already/],
    ['a.reply.md', `${COLD}¦`, 'Es tut uns leid, dass das nicht bei Ihnen ist.', /another language/],
    ['a.reply.md', `${COLD}¦`, 'We apologize for any inconvenience caused.', /not cleaner/],
    ['a.reply.md', `${COLD}¦`, 'I’m sorry about this. Please be advised. Kindly wait.', /not cleaner/],
    [
      'a.reply.md',
      'Hi {{ticket.id}}, we apologize for any inconvenience.¦',
      'I’m sorry this is late.',
      /loses the placeholder \{\{ticket\.id\}\}/,
    ],
    ['a.reply.md', `${COLD}¦`, 'I’m sorry this is late, {{ticket.id}}.', /adds the placeholder/],
    ['a.reply.md', `${COLD}¦`, 'I’m sorry this came on [DATE].', /adds the blank/],
    [
      'a.reply.md',
      'We apologize for any inconvenience, it takes 5 days.¦',
      'I’m sorry it takes 6 days.',
      /loses “5 days”/,
    ],
    ['a.reply.md', 'We apologize for any inconvenience, it comes Monday.¦', 'I’m sorry it is late.', /loses “Monday”/],
    ['a.reply.md', `${COLD}¦`, 'I’m sorry. <!-- uncanned-disable-file -->', /formatting/],
    ['a.reply.md', 'Hi. We **apologize for any inconvenience.¦** Bye.', 'I’m sorry it is late.', /formatting/],
    ['a.json', macros(`${COLD}¦`), '**I’m sorry** it is late.', /formatting that the reply does not have/],
    ['a.html', `<p>Hi.</p><p>${COLD}¦</p>`, 'I’m sorry it is late.', /formatting/, 'reply'],
    [
      'a.reply.md',
      `We have refunded your order. ${COLD}¦`,
      'I’m sorry it is late.',
      /no longer says what you do/,
      'reply',
    ],
    [
      'a.reply.md',
      `Unfortunately, we cannot refund this order. ${COLD}¦`,
      'I’m sorry about your order.',
      /no longer says no/,
      'reply',
    ],
  ];
  for (const [name, marked, text, why, scope] of REFUSED)
    it(`refuses “${text.trim()}” in ${name}: ${why.source}`, async () => {
      const { refused, edit } = await (await asked(name, marked)).propose(text, scope);
      assert.equal(edit, undefined);
      assert.match(refused.join(' '), why);
    });

  it('says where a proposal promises what the reply did not', async () => {
    const { check, refused } = await (await asked('a.reply.md', `${COLD}¦`)).propose(
      'I’m sorry it is late. I have sent a new one.',
    );
    assert.deepEqual(refused, []);
    assert.deepEqual(check, ['It now says what you do about it: is that true?']);
  });

  it('has no answer once the file is another', async () => {
    const s = await asked('a.reply.md', `${COLD}¦`);
    await s.change(s.document.uri, 2, { text: `${COLD} Bye.` });
    await assert.rejects(s.propose('I’m sorry it is late.', 'sentence', 1));
  });
});

describe('language server: a draft that stands in no file', () => {
  afterEach(stopAll);

  const check = async (params: DraftParams, config?: string): Promise<DraftReport> => {
    const files = config === undefined ? {} : { 'file:///desk/.uncanned.yaml': config };
    const { client } = await start(engine, { folders: ['file:///desk'], files });
    return client.sendRequest('uncanned/checkDraft', params);
  };
  const rules = ({ findings }: DraftReport): readonly string[] => findings.map(({ rule }) => rule);

  it('says what is found, on which line of it, and other wordings', async () => {
    const { findings, notes } = await check({ text: `Hi Sam,\n\n${COLD}\n` });
    assert.deepEqual(notes, []);
    const first = findings.find(({ line }) => line === 3);
    assert.ok(first && COLD.includes(first.words));
    assert.ok(findings.some(({ rewrites }) => rewrites.length > 0));
  });

  it('reads the markup that is named, and text that begins like front matter', async () => {
    const html = '<p>Hi Sam,</p>\n<p>Kindly <b>wait</b>.</p>';
    assert.ok(
      (await check({ text: html, markup: 'html' })).findings.some(
        ({ words, line }) => words.includes('Kindly') && line === 2,
      ),
    );
    assert.ok(
      (await check({ text: '---\nKindly wait.\n---\n', markup: 'plain' })).findings.some(({ line }) => line === 2),
    );
  });

  it('counts situation and channel, and says which names are not known', async () => {
    const text = 'Hi Sam!\n\nWe have a great offer for you! Please reply to this email.\n\nCheers!\nAlex';
    const plain = await check({ text });
    const grief = await check({ text, situation: ['grief', 'nonsense'], channel: 'pigeon' });
    assert.notDeepEqual(rules(grief), rules(plain));
    assert.deepEqual(
      grief.notes.map((note) => note.split(',')[0]),
      ['There is no situation “nonsense”', 'There is no channel “pigeon”'],
    );
    const long = 'Your parcel is on its way to you. '.repeat(20);
    assert.ok(rules(await check({ text: long, channel: 'x' })).includes('readability/channel-length'));
  });

  it('goes by the config of the folder', async () => {
    const config =
      'rules: { off: [] }\ncustom:\n  - { id: house/late, message: "Say when.", phrases: [{ match: late }] }\n';
    assert.ok(
      rules(await check({ text: 'It is late.', uri: 'file:///desk/x.reply.md' }, config)).includes('house/late'),
    );
  });
});
