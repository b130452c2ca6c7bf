// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the tab-stops of snippets look like this
import assert from 'node:assert/strict';
import type { ClientCapabilities, CompletionItem, CompletionList, MarkupContent } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { configFinder, createLinter, EXTENSIONS } from '../../server/src/engine/index.ts';
import type { InitializationOptions, InsertedStatement, StatementList } from '../../server/src/protocol.ts';
import { type Started, start, stopAll } from './harness.ts';

const engine = { extensions: EXTENSIONS, createLinter, configFinder };
const SNIPPETS: ClientCapabilities = {
  textDocument: { completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } } },
};
const CONFIG = `replies:
  - { files: "*.csv", at: [body] }
  - { files: "*.yaml", at: ["/*/body"] }
  - { files: "*.html", markup: html }
situations: { "Late*": delay }
statements:
  own:
    - { name: moved, situation: delay, function: act, text: 'I moved [item] to "[carrier]": done.' }
  favorites: [delay-own-it-4, moved]
`;

interface Opened extends Started {
  readonly document: TextDocument;
  readonly cursor: number;
}

/** @param marked the file; `¦` is the cursor */
async function opened(
  name: string,
  marked: string,
  o: { capabilities?: ClientCapabilities; options?: InitializationOptions; language?: string } = {},
): Promise<Opened> {
  const uri = `file:///desk/${name}`;
  const cursor = marked.indexOf('¦');
  const source = marked.replace('¦', '');
  const language = o.language ?? { json: 'json', yaml: 'yaml', csv: 'csv', html: 'html' }[name.split('.').at(-1)!];
  const s = await start(engine, {
    folders: ['file:///desk'],
    files: { 'file:///desk/.uncanned.yaml': CONFIG },
    capabilities: o.capabilities ?? SNIPPETS,
    ...(o.options === undefined ? {} : { options: o.options }),
  });
  await s.open(uri, source, language ?? 'markdown');
  return { ...s, document: TextDocument.create(uri, '', 1, source), cursor };
}

async function completed(
  name: string,
  marked: string,
  o: Parameters<typeof opened>[2] & { sign?: string } = {},
): Promise<{ items: CompletionItem[]; isIncomplete: boolean; apply: (text: string) => string }> {
  const s = await opened(name, marked, o);
  const answer: CompletionList | CompletionItem[] = await s.client.sendRequest('textDocument/completion', {
    textDocument: { uri: s.document.uri },
    position: s.document.positionAt(s.cursor),
    context: o.sign === undefined ? { triggerKind: 1 } : { triggerKind: 2, triggerCharacter: o.sign },
  });
  const { items, isIncomplete } = Array.isArray(answer) ? { items: answer, isIncomplete: false } : answer;
  return {
    items,
    isIncomplete,
    apply(text) {
      const item = items.find(({ filterText }) => filterText?.endsWith(text));
      assert.ok(item?.textEdit !== undefined && 'range' in item.textEdit, `there is an item for ${text}`);
      const { newText } = item.textEdit;
      // As an editor shows a snippet: each tab-stop its own words.
      const shown = item.insertTextFormat === 2 ? unsnippet(newText) : newText;
      return TextDocument.applyEdits(s.document, [
        { range: item.textEdit.range, newText: shown },
        ...(item.additionalTextEdits ?? []),
      ]);
    },
  };
}

const unsnippet = (snippet: string): string =>
  snippet.replace(/\$\{\d+:((?:[^\\}]|\\.)*)\}/g, '$1').replace(/\\([\\$}])/g, '$1');

const macros = (value: string): string =>
  `{"macros":[{"title":"Late","actions":[{"field":"comment_value","value":"${value}"}]}]}`;

const OWN = 'I moved [item] to "[carrier]": done.';
const HELD_UP = 'The hold-up was on our side: [cause in one clause].';

describe('completion of statements', () => {
  afterEach(stopAll);

  it('writes one into every kind of file as that file needs it', async () => {
    const json = await completed('a.json', macros('Hi Sam,\\n/¦'));
    assert.equal(json.apply(OWN), macros('Hi Sam,\\nI moved [item] to \\"[carrier]\\": done.'));

    const csv = await completed('a.csv', 'title,body\nLate,Hi Sam. /moved-done¦\nB,Thanks.\n');
    assert.equal(
      csv.apply(OWN),
      'title,body\nLate,"Hi Sam. I moved [item] to ""[carrier]"": done."\nB,Thanks.\n',
      'the cell is quoted',
    );
    const yaml = await completed('a.yaml', '- title: Late\n  body: It left. /¦ Bye\n- body: Hi\n');
    assert.deepEqual(parse(yaml.apply(OWN)), [{ title: 'Late', body: `It left. ${OWN} Bye` }, { body: 'Hi' }]);
    const block = await completed('a.yaml', '- title: Late\n  body: |\n    Hi Sam,\n    emp-delay¦\n- body: Hi\n');
    assert.equal(block.apply(OWN), `- title: Late\n  body: |\n    Hi Sam,\n    ${OWN}\n- body: Hi\n`);
    const html = await completed('a.html', '<p>Hi Sam,</p>\n<p>/¦</p>');
    assert.equal(html.apply(HELD_UP), `<p>Hi Sam,</p>\n<p>${HELD_UP}</p>`);
    const md = await completed('a.reply.md', 'Hi Sam,\n\n/¦\n\nBye');
    assert.equal(md.apply(HELD_UP), `Hi Sam,\n\n${HELD_UP}\n\nBye`);
    for (const { items } of [json, yaml, html, md]) assert.equal(items.length, 126);
  });

  it('shows each whole, with tab-stops; those for the situation first, favorites before others', async () => {
    const { items } = await completed('a.json', macros('Hi Sam. /¦'));
    const [first, second, ...others] = [...items].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
    assert.equal(first?.label, OWN);
    assert.equal(second?.label, HELD_UP);
    assert.equal(second?.detail, 'Delay: own it');
    assert.equal(second?.kind, 15);
    assert.deepEqual(second?.insertTextFormat, 2);
    assert.ok(second?.textEdit && 'newText' in second.textEdit);
    assert.equal(second.textEdit.newText, 'The hold-up was on our side: ${1:[cause in one clause]}.');
    assert.equal(second.filterText, `/ delay own it ${HELD_UP}`);
    const { value } = second.documentation as MarkupContent;
    assert.match(value, /^The hold-up was on our side: \\\[cause in one clause\\\]\.\n\nRecommended by VereQuest/);
    assert.ok(others.slice(0, 5).every(({ detail }) => detail?.startsWith('Delay:')));
    assert.ok(others.slice(5).every(({ detail }) => !detail?.startsWith('Delay:')));
  });

  it('goes as plain text with its blanks where the client takes no snippets', async () => {
    const { items } = await completed('a.reply.md', 'Hi Sam. /¦', { capabilities: {} });
    assert.ok(items.every(({ insertTextFormat, kind }) => insertTextFormat === undefined && kind === 1));
    const own = items.find(({ detail }) => detail === 'Delay: own it');
    assert.ok(own?.textEdit && 'newText' in own.textEdit);
    assert.equal(own.textEdit.newText, HELD_UP);
    assert.equal(typeof own.documentation, 'string');
  });

  it('is offered where a sentence may begin, and nowhere else', async () => {
    const count = async (text: string, sign?: string): Promise<number> =>
      (await completed('a.reply.md', text, sign === undefined ? {} : { sign })).items.length;
    for (const text of ['/¦', 'Hi Sam,\n/¦', 'It left. /hol¦', '- /¦', 'emp-¦', 'It left. emp-delay-own¦', '¦\n\nBye.'])
      assert.ok((await count(text)) > 0, text);
    for (const text of [
      'It left on 12/¦',
      'Send and/¦',
      'a /¦ b',
      'It left./¦',
      'See https:/¦',
      'See https://example.com/¦',
      'Open /home/¦',
      'It cost 3 /¦',
      'Hi {{ /¦ }}',
      'Hi {{¦}}',
      '[link](/¦)',
      '`/¦`',
      '<!-- /¦ -->',
      'It left. temp-¦',
      'It left. T¦',
      'It¦',
    ])
      assert.equal(await count(text), 0, text);
    assert.equal(await count('It left. ¦', '-'), 0, 'a sign that calls for something else');
    assert.equal((await completed('a.html', '<p>Hi.</¦p>')).items.length, 0);
    assert.equal((await completed('package.json', '{"a":"/¦"}')).items.length, 0);
    assert.equal((await completed('a.json', macros('Hi').replace('"title"', '"/¦"'))).items.length, 0);
  });

  it('is narrowed by words of the situation, the function or the sentence, at each key anew', async () => {
    const found = async (text: string): Promise<readonly string[]> => {
      const { items, isIncomplete } = await completed('a.reply.md', text);
      if (items.length > 0) assert.equal(isIncomplete, !text.startsWith('¦'));
      assert.ok(items.every(({ filterText }) => text.startsWith('¦') || filterText?.startsWith(text.slice(0, -1))));
      return items.map(({ detail }) => detail ?? '');
    };
    assert.deepEqual(await found('/hold-up¦'), ['Delay: own it']);
    assert.ok((await found('/grief¦')).every((detail) => detail.startsWith('Grief: ')));
    assert.ok((await found('/set-expect¦')).every((detail) => detail.endsWith(': set expectation')));
    assert.deepEqual(await found('/old-up¦'), [], 'only the beginnings of words');
    assert.deepEqual(await found('emp-delay-own¦'), ['Delay: own it']);
    assert.equal((await found('¦')).length, 126);
  });

  it('leaves to the client what it completes by prefix itself', async () => {
    const options = { snippets: ['markdown'] };
    const own = await completed('a.reply.md', 'emp-¦', { options });
    assert.deepEqual(
      own.items.map(({ label }) => label),
      [OWN],
    );
    assert.equal((await completed('a.reply.md', '/¦', { options })).items.length, 126);
    assert.equal((await completed('a.yaml', '- body: emp-¦\n', { options })).items.length, 126);
  });
});

describe('statements for a picker', () => {
  afterEach(stopAll);

  const ask = async (s: Opened): Promise<StatementList | null> =>
    s.client.sendRequest('uncanned/statements', {
      textDocument: { uri: s.document.uri },
      position: s.document.positionAt(s.cursor),
    });
  const insert = async (s: Opened, statement: string, version = 1): Promise<InsertedStatement | null> =>
    s.client.sendRequest('uncanned/insertStatement', {
      textDocument: { uri: s.document.uri, version },
      position: s.document.positionAt(s.cursor),
      statement,
    });

  it('are all there are, with what the reply is for', async () => {
    const list = await ask(await opened('a.json', macros('Hi ¦')));
    assert.deepEqual(list?.situations, ['delay']);
    assert.equal(list?.statements.length, 126);
    assert.equal(list.statements[0]?.function, 'acknowledge');
    assert.equal(list.statements.at(-1)?.function, 'close');
    assert.deepEqual(
      list.statements.filter(({ favorite }) => favorite).map(({ id }) => id),
      ['delay-own-it-4', 'moved'],
    );
    assert.deepEqual(
      list.statements.find(({ own }) => own),
      {
        id: 'moved',
        situation: 'delay',
        function: 'act',
        text: OWN,
        blanks: [
          { start: 8, end: 14 },
          { start: 19, end: 28 },
        ],
        sources: [],
        own: true,
        favorite: true,
      },
    );
    assert.deepEqual((await ask(await opened('a.txt', 'Hi ¦')))?.situations, []);
  });

  it('are written at the cursor, with tab-stops', async () => {
    const s = await opened('a.json', macros('Hi Sam.¦'));
    const made = await insert(s, 'moved');
    assert.ok(made);
    const after = TextDocument.applyEdits(s.document, [{ range: made.range, newText: made.newText }]);
    assert.equal(after, macros('Hi Sam. I moved [item] to \\"[carrier]\\": done.'));
    assert.equal(made.snippet, ' I moved ${1:[item]} to \\\\"${2:[carrier]}\\\\": done.');
    assert.equal(TextDocument.create('', '', 0, after).getText(made.selection), '[item]');
  });

  it('are refused where nothing can be written: an old version, an unknown statement, no text', async () => {
    const s = await opened('a.json', macros('Hi Sam.¦'));
    assert.equal(await insert(s, 'moved', 7), null);
    assert.equal(await insert(s, 'nothing'), null);
    assert.equal(await insert(await opened('a.json', `¦${macros('Hi')}`), 'moved'), null);
  });
});
