import assert from 'node:assert/strict';
import type { CompletionItem, Hover } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { configFinder, createLinter, DESKS, EXTENSIONS, nameIn, variableOf } from '../../server/src/engine/index.ts';
import { start, stopAll } from './harness.ts';

const engine = { extensions: EXTENSIONS, createLinter, configFinder };
const URI = 'file:///desk/macros.json';

/** A file whose reply is this text; `|` is where the cursor stands. */
function macro(text: string): { readonly source: string; readonly cursor: number } {
  const whole = JSON.stringify({ macros: [{ title: 'A', actions: [{ field: 'comment_value', value: text }] }] });
  const cursor = whole.indexOf('|');
  return { source: whole.replace('|', ''), cursor };
}

async function completed(text: string): Promise<{ labels: string[]; apply: (label: string) => string | undefined }> {
  const { source, cursor } = macro(text);
  const s = await start(engine, { folders: ['file:///desk'] });
  await s.open(URI, source, 'json');
  const document = TextDocument.create(URI, 'json', 1, source);
  const items: CompletionItem[] = await s.client.sendRequest('textDocument/completion', {
    textDocument: { uri: URI },
    position: document.positionAt(cursor),
  });
  return {
    labels: items.map(({ label }) => label),
    apply(wanted) {
      const edit = items.find(({ label }) => label === wanted)?.textEdit;
      if (edit === undefined || !('range' in edit)) return undefined;
      const after = TextDocument.applyEdits(document, [edit]);
      return JSON.parse(after).macros[0].actions[0].value;
    },
  };
}

async function hovered(text: string): Promise<string | undefined> {
  const { source, cursor } = macro(text);
  const s = await start(engine, { folders: ['file:///desk'] });
  await s.open(URI, source, 'json');
  const hover: Hover | null = await s.client.sendRequest('textDocument/hover', {
    textDocument: { uri: URI },
    position: TextDocument.create(URI, 'json', 1, source).positionAt(cursor),
  });
  const contents = hover?.contents;
  return typeof contents === 'object' && 'value' in contents ? contents.value : undefined;
}

describe('variables in the editor', () => {
  afterEach(stopAll);

  it('are offered inside a tag of the desk, and close it', async () => {
    const { labels, apply } = await completed('Hi "Sam" {{ticket.req|');
    assert.ok(labels.includes('ticket.requester.first_name'));
    assert.ok(labels.every((label) => !label.includes('*')));
    assert.equal(apply('ticket.requester.first_name'), 'Hi "Sam" {{ticket.requester.first_name}}');
  });

  it('take the place of the name that stands there', async () => {
    const { apply } = await completed('Hi {{ ticket.i|d }}, thanks.');
    assert.equal(apply('ticket.title'), 'Hi {{ticket.title}}, thanks.');
  });

  it('come with other words for a name that may be missing', async () => {
    const { apply } = await completed('Hi {{|,');
    assert.equal(
      apply('ticket.requester.first_name, or “there”'),
      "Hi {{ticket.requester.first_name | default: 'there'}},",
    );
  });

  it('are not offered outside a tag, behind one, or in a title', async () => {
    assert.deepEqual((await completed('Hi ticket.|')).labels, []);
    assert.deepEqual((await completed('Hi {{ticket.id}} ticket.|')).labels, []);
    assert.deepEqual((await completed('Hi {{ ticket.id | up|')).labels, []);
  });

  it('are explained where the mouse rests on one', async () => {
    const said = await hovered('Hi {{ticket.requester.fi|rst_name}}!');
    assert.match(said ?? '', /first name.*Zendesk.*Mina/);
    assert.doesNotMatch((await hovered('Hi {{no.such.th|ing}}!')) ?? '', /Mina|in Zendesk/);
  });
});

describe('tables of variables', () => {
  it('say of each what it means, once', () => {
    assert.ok(DESKS.size > 0);
    for (const [id, { variables }] of DESKS) {
      const names = variables.map(({ name }) => name);
      assert.equal(new Set(names).size, names.length, id);
      for (const { name, means } of variables)
        assert.ok(/^\S(?:.*\S)?$/.test(name) && /\p{L}/u.test(means) && !/[.]$/.test(means), `${id}: ${name}`);
    }
  });

  it('know a class of names by its star', () => {
    const desk = {
      name: 'Desk',
      variables: [
        { name: 'ticket.id', means: 'the number', sample: '1' },
        { name: 'ticket.field_*', means: 'a field', sample: 'x' },
      ],
    };
    assert.equal(variableOf(desk, 'ticket.id')?.means, 'the number');
    assert.equal(variableOf(desk, 'ticket.field_360')?.means, 'a field');
    assert.equal(variableOf(desk, 'ticket.other'), undefined);
  });

  it('find the name in a tag of any desk', () => {
    const cases: readonly (readonly [tag: string, name: string | undefined])[] = [
      ['{{ ticket.id | upcase }}', 'ticket.id'],
      ['{%customer.firstName,fallback=there%}', 'customer.firstName'],
      ['#{ticket.customer.firstname}', 'ticket.customer.firstname'],
      ['{!Contact.FirstName}', 'Contact.FirstName'],
      ['<attribute key="first_name" default="there"/>', 'first_name'],
      ['{{ }}', undefined],
    ];
    for (const [tag, name] of cases) assert.equal(nameIn(tag), name, tag);
  });
});
