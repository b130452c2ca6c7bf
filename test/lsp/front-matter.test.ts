import assert from 'node:assert/strict';
import type { CompletionItem, Hover } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { configFinder, createLinter, EXTENSIONS, FIELDS } from '../../server/src/engine/index.ts';
import { start, stopAll } from './harness.ts';

const engine = { extensions: EXTENSIONS, createLinter, configFinder };
const FOLDER = 'file:///desk';
const PROPOSED = FIELDS.filter(({ sameAs }) => sameAs === undefined).map(({ name }) => name);

interface Asked {
  readonly path?: string;
  readonly config?: string;
}

/** Opens a file in which `|` is where the cursor stands, and asks there. */
async function ask<T>(
  method: string,
  text: string,
  { path = 'a.reply.md', config }: Asked,
): Promise<[T, TextDocument]> {
  const cursor = text.indexOf('|');
  const source = text.replace('|', '');
  const uri = `${FOLDER}/${path}`;
  const s = await start(engine, {
    folders: [FOLDER],
    ...(config === undefined ? {} : { files: { [`${FOLDER}/.uncanned.yaml`]: config } }),
  });
  await s.open(uri, source, 'markdown');
  const document = TextDocument.create(uri, 'markdown', 1, source);
  const params = { textDocument: { uri }, position: document.positionAt(cursor) };
  return [await s.client.sendRequest<T>(method, params), document];
}

async function completed(text: string, asked: Asked = {}) {
  const [items, document] = await ask<CompletionItem[]>('textDocument/completion', text, asked);
  return {
    items,
    labels: items.map(({ label }) => label),
    apply(label: string): string | undefined {
      const edit = items.find((item) => item.label === label)?.textEdit;
      return edit !== undefined && 'range' in edit ? TextDocument.applyEdits(document, [edit]) : undefined;
    },
  };
}

async function hovered(text: string, asked: Asked = {}): Promise<string> {
  const [hover] = await ask<Hover | null>('textDocument/hover', text, asked);
  const contents = hover?.contents;
  return typeof contents === 'object' && 'value' in contents ? contents.value : '';
}

const file = (lines: string): string => `---\n${lines}\n---\nHi Sam, it comes on Friday.\n`;

describe('fields of front matter in the editor', () => {
  afterEach(stopAll);

  it('are proposed at the start of a line, each with its meaning, but for those that are there', async () => {
    const { labels, items, apply } = await completed(file('title: A\npro|\nstatus: draft'));
    assert.deepEqual(
      labels,
      PROPOSED.filter((name) => name !== 'title' && name !== 'status'),
    );
    const provider = items.find(({ label }) => label === 'provider');
    assert.match(String(provider?.documentation), /help desk/);
    assert.equal(apply('provider'), file('title: A\nprovider: \nstatus: draft'));
    assert.deepEqual(
      [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1)),
      items,
    );
  });

  it('take the place of the name that stands there', async () => {
    assert.equal((await completed(file('prov|x: zendesk'))).apply('provider'), file('provider: zendesk'));
  });

  it('are proposed while the front matter is not closed, and on an empty line', async () => {
    assert.deepEqual((await completed('---\n|')).labels, PROPOSED);
    assert.deepEqual((await completed('---\ntitle: A\n|\n\nHi Sam.\n')).labels.includes('provider'), true);
    assert.ok(!(await completed('---\ntitle: A\n\nHi Sam.\n|')).labels.includes('provider'));
  });

  it('are proposed below a heading of a file of many replies', async () => {
    const asked = { path: 'a.replies.md' };
    const { labels } = await completed('## A\nshortcut: /a\nsit|\n\nHi Sam.\n', asked);
    assert.ok(labels.includes('situation') && !labels.includes('shortcut'));
    assert.deepEqual((await completed('## A\n\nHi Sam.\nsit|\n', asked)).labels, []);
    assert.deepEqual((await completed('# A\nsit|\n')).labels, []);
  });

  it('have their values proposed', async () => {
    const cases: readonly (readonly [lines: string, label: string, after: string])[] = [
      ['provider: zen|', 'zendesk', 'provider: zendesk'],
      ['provider:|', 'helpscout', 'provider: helpscout'],
      ['provider: "|"', 'front', 'provider: "front"'],
      ['channel: [email, |]', 'sms', 'channel: [email, sms]'],
      ['channel:\n  - email\n  - |', 'chat', 'channel:\n  - email\n  - chat'],
      ['situation: refu|sed', 'refund-refused', 'situation: refund-refused'],
      ['situation: [delay,gr|]', 'grief', 'situation: [delay,grief]'],
      ['scenario: |', 'delay', 'scenario: delay'],
      ['audience: |', 'internal', 'audience: internal'],
      ['status: |', 'deprecated', 'status: deprecated'],
    ];
    for (const [lines, label, after] of cases) {
      const { items, apply } = await completed(file(lines));
      assert.equal(apply(label), file(after), lines);
      assert.ok(items.every(({ documentation }) => /^\p{Lu}.*\.$/u.test(String(documentation))));
    }
  });

  it('have none proposed where any words may stand, where one value is written, or in a remark', async () => {
    for (const lines of ['title: |', 'owner: |', 'x-own: |', 'audience: internal |', 'audience: [|', 'status: # |'])
      assert.deepEqual((await completed(file(lines))).labels, [], lines);
    assert.deepEqual((await completed(`${file('title: A')}status: |`)).labels, []);
  });

  it('are not proposed in Markdown that holds no replies', async () => {
    for (const lines of ['layout: post\n|', 'status: |'])
      assert.deepEqual((await completed(file(lines), { path: 'docs/page.md' })).labels, []);
    assert.notDeepEqual((await completed(file('provider: zendesk\nshortcut: /a\n|'), { path: 'page.md' })).labels, []);
  });

  it('are explained where the mouse rests on one, and so are their values', async () => {
    assert.match(await hovered(file('exp|ires: 2199-01-31')), /last day on which it holds/);
    assert.match(await hovered(file('audience: inter|nal')), /colleagues alone/);
    assert.match(await hovered(file('situation:\n  - gri|ef')), /somebody died/);
    assert.equal(await hovered(file('x-o|wn: 1')), '');
    assert.equal(await hovered(file('sta|tus: draft'), { path: 'docs/page.md' }), '');
    assert.match(await hovered(file('chan|el: chat')), /There is no field.*chanel/s);
  });

  it('give placeholders of a team’s own, which are completed and explained as those of the desk are', async () => {
    const own = '---\nprovider: zendesk\nvariables: [order.number]\nsubject: Your {{order.n|}}\n---\nHi Sam.\n';
    const { labels, items, apply } = await completed(own, { config: 'variables: [warranty]\n' });
    assert.ok(labels.includes('order.number') && labels.includes('warranty') && labels.includes('ticket.id'));
    assert.match(String(items.find(({ label }) => label === 'order.number')?.documentation), /#A-1001/);
    assert.match(apply('order.number') ?? '', /^subject: Your \{\{order\.number\}\}$/m);
    assert.match(await hovered(own.replace('|', 'u|m')), /knows no|Did you mean/);
    assert.match(await hovered(own.replace('n|', 'num|ber')), /placeholder of your own.*Zendesk.*#A-1001/);
    assert.match(await hovered(own.replace('n|', 'number.pre|fix')), /placeholder of your own/);
  });
});
