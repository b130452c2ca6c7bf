import assert from 'node:assert/strict';
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { configFinder, createLinter, EXTENSIONS } from '../../server/src/engine/index.ts';
import type { Engine } from '../../server/src/lsp/engine.ts';
import { items, PLAIN, rangeOf, type Started, start, stopAll } from './harness.ts';

const ENGINE: Engine = { extensions: EXTENSIONS, createLinter, configFinder };
const FOLDER = 'file:///desk';
const CONFIG = `${FOLDER}/.uncanned.yaml`;
const COMMANDS = ['uncanned.openRule', 'uncanned.select', 'uncanned.extendConfig'] as const;
const CAPABILITIES = {
  textDocument: { diagnostic: {} },
  workspace: {
    diagnostics: { refreshSupport: true },
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] },
  },
};

/** A Zendesk macro that says something in its reply. */
const macro = (value: string, id = 41): string =>
  JSON.stringify({ macros: [{ id, title: 'Late', actions: [{ field: 'comment_value', value }] }] }, null, 2);

const open = async (files: Readonly<Record<string, string>>, uri: string, text: string): Promise<Started> => {
  const s = await start(ENGINE, {
    capabilities: CAPABILITIES,
    options: { commands: COMMANDS },
    folders: [FOLDER],
    files,
  });
  await s.open(uri, text, 'json');
  return s;
};

const named = async (s: Started, uri: string, text: string, part: string, title: RegExp): Promise<CodeAction[]> =>
  (await s.actions(uri, rangeOf(text, part))).filter((action) => title.test(action.title));

/** The config's text after an edit, and what else the edit does, in order. */
function configAfter(before: string, edit: WorkspaceEdit | undefined): { text: string; steps: readonly string[] } {
  let text = before;
  const steps = (edit?.documentChanges ?? []).map((change) => {
    if ('kind' in change) return `${change.kind} ${'uri' in change ? change.uri : ''}`;
    const edits = change.edits.filter((each) => 'newText' in each);
    text = TextDocument.applyEdits(TextDocument.create('', '', 0, text), edits);
    return `edit ${change.textDocument.uri} ${change.textDocument.version}`;
  });
  return { text, steps };
}

const rulesAt = async (s: Started, uri: string): Promise<string[]> =>
  items(await s.pull(uri)).map(({ code }) => String(code));

describe('language server: answers that change the config', () => {
  afterEach(stopAll);
  const RULE = 'hollow-apology/any-may-have';
  const SORRY = 'It is late. We apologise for any inconvenience.';
  const OFF = /^Switch the rule off/;

  for (const [what, uri, text, name] of [
    ['JSON, by the id of the desk', `${FOLDER}/macros.json`, macro(SORRY), 'id:41'],
    ['CSV, by the shortcut', `${FOLDER}/a.csv`, `shortcut,title,body\r\nlate,Late,"${SORRY}"\r\n`, 'id:late'],
    ['NDJSON, by the title', `${FOLDER}/a.ndjson`, `{"title": "Late: 2", "body": "${SORRY}"}\n`, 'title:Late: 2'],
  ] as const)
    it(`switch a rule off for one reply: ${what}; the finding is silent then`, async () => {
      const config = '# Ours\nreplies:\n  - files: "*.{csv,ndjson}"\n    at: [body, /body]\n';
      const s = await open({ [CONFIG]: config }, uri, text);
      assert.ok((await rulesAt(s, uri)).includes(RULE));
      const [action, ...others] = await named(s, uri, text, 'inconvenience', OFF);
      assert.ok(action, 'it is offered');
      assert.deepEqual(others, []);
      assert.equal(action.title, `Switch the rule off for this reply, in .uncanned.yaml (${RULE})`);
      const after = configAfter(config, action.edit);
      const rules = /rules: \{ (.*) \}/.exec(after.text)?.[1] ?? '';
      assert.ok(rules.startsWith(`${RULE}: off`), rules);
      const lines = `  - files: ["/${uri.slice(FOLDER.length + 1)}"]\n    replies: ["${name}"]\n    rules: { ${rules} }\n    reason: "[reason]"\n`;
      assert.equal(after.text, `${config}overrides:\n${lines}`);
      assert.deepEqual(after.steps, [`edit ${CONFIG} null`]);
      const range = rangeOf(after.text, '[reason]');
      assert.deepEqual(action.command?.arguments, [CONFIG, range]);
      await s.open(CONFIG, after.text, 'yaml');
      await s.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: CONFIG, type: 2 }] });
      assert.deepEqual(await rulesAt(s, uri), [], 'nor does another rule speak in its place');
    });

  it('make a config in the workspace folder where there is none, if the client can', async () => {
    const uri = `${FOLDER}/deep/macros.json`;
    const s = await open({}, uri, macro(SORRY));
    const [action] = await named(s, uri, macro(SORRY), 'inconvenience', OFF);
    const { text, steps } = configAfter('', action?.edit);
    assert.deepEqual(steps, [`create ${CONFIG}`, `edit ${CONFIG} null`]);
    assert.match(text, /^overrides:\n {2}- files: \[deep\/macros\.json\]\n {4}replies: \["id:41"\]\n/);
    stopAll();
    const plain = await start(ENGINE, { capabilities: PLAIN, folders: [FOLDER] });
    await plain.open(uri, macro(SORRY), 'json');
    assert.deepEqual(await named(plain, uri, macro(SORRY), 'inconvenience', OFF), []);
  });

  it('go into the config as it is in its editor, in JSON too', async () => {
    const uri = `${FOLDER}/macros.json`;
    const config = `${FOLDER}/.uncanned.json`;
    const s = await open({ [config]: '{}' }, uri, macro(SORRY));
    await s.open(config, '{\n  "extends": "strict"\n}\n', 'json');
    const [action] = await named(s, uri, macro(SORRY), 'inconvenience', OFF);
    const { text, steps } = configAfter('{\n  "extends": "strict"\n}\n', action?.edit);
    assert.deepEqual(steps, [`edit ${config} 1`]);
    const { extends: base, overrides } = JSON.parse(text) as { extends: string; overrides: { rules: object }[] };
    assert.equal(base, 'strict');
    assert.equal(Object.keys(overrides[0]?.rules ?? {})[0], RULE);
  });

  it('are left to a person where the config is broken', async () => {
    const uri = `${FOLDER}/macros.json`;
    const s = await open({ [CONFIG]: 'overrides: {\n' }, uri, macro(SORRY));
    const [action] = await named(s, uri, macro(SORRY), 'inconvenience', OFF);
    assert.equal(action?.edit, undefined);
    assert.equal(action?.command?.command, 'uncanned.extendConfig');
    const [config, lines] = action?.command?.arguments ?? [];
    assert.equal(config, CONFIG);
    assert.match(String(lines), /^overrides:\n {2}- files: \["\/macros\.json"\]\n {4}replies/);
  });

  it('switch no rule off where a comment can, or where the name would fit other replies too', async () => {
    const yaml = `title: A\nactions:\n  - field: comment_value\n    value: ${SORRY}\n`;
    const uri = `${FOLDER}/macro.yaml`;
    const s = await open({}, uri, yaml);
    const both = await named(s, uri, yaml, 'inconvenience', /^Switch the rule off/);
    assert.deepEqual(
      both.map(({ title }) => title),
      [`Switch the rule off here (${RULE})`],
    );
    const starred = `[{"title": "Late *", "body": "${SORRY}"}]`;
    await s.open(`${FOLDER}/starred.json`, starred, 'json');
    assert.deepEqual(await named(s, `${FOLDER}/starred.json`, starred, 'inconvenience', OFF), []);
  });

  it('switch no rule off in a document without a file, which no config could name', async () => {
    const uri = 'untitled:Untitled-1';
    const s = await open({ [CONFIG]: '' }, uri, macro(SORRY));
    assert.ok((await rulesAt(s, uri)).includes(RULE));
    assert.deepEqual(await named(s, uri, macro(SORRY), 'inconvenience', OFF), []);
  });

  it('add a placeholder of the team’s own, the name that is asked about', async () => {
    const text = macro('{% if order.number == "1" %}Your order{% endif %} {{order.number}} left today.');
    const uri = `${FOLDER}/macros.json`;
    const s = await open({ [CONFIG]: 'variables: [warranty] # ours\n' }, uri, text);
    for (const part of ['{% if', '{{order.number}}']) {
      const [action] = await named(s, uri, text, part, /^Add /);
      assert.equal(action?.title, "Add “order.number” to your team's placeholders (in .uncanned.yaml)", part);
      const { text: after } = configAfter('variables: [warranty] # ours\n', action.edit);
      assert.equal(after, 'variables: [warranty, order.number] # ours\n');
      assert.equal(action.command, undefined);
    }
  });

  it('add what only looks like a blank to the placeholders of the team, and no blank that is left for a person', async () => {
    const text = macro('Hi {first name}, your order is here on [date].');
    const uri = `${FOLDER}/macros.json`;
    const s = await open({ [CONFIG]: 'variables: [warranty]\n' }, uri, text);
    const [action] = await named(s, uri, text, '{first name}', /^Add /);
    assert.equal(action?.title, "Add “first name” to your team's placeholders (in .uncanned.yaml)");
    assert.match(
      configAfter('variables: [warranty]\n', action.edit).text,
      /^variables: \[warranty, "?first name"?\]\n$/,
    );
    assert.deepEqual(await named(s, uri, text, '[date]', /^Add /), []);
  });

  it('allow a word where it may be a name, and not a way of speaking', async () => {
    const text = macro('Bring the IMPORTANT papers. We apologise for any inconvenience. Kindly wait.');
    const uri = `${FOLDER}/macros.json`;
    const s = await open({ [CONFIG]: 'words:\n  - Beta\n' }, uri, text);
    const [action] = await named(s, uri, text, 'IMPORTANT', /^Allow /);
    assert.equal(action?.title, 'Allow “IMPORTANT” in your replies (in .uncanned.yaml)');
    assert.equal(configAfter('words:\n  - Beta\n', action.edit).text, 'words:\n  - Beta\n  - IMPORTANT\n');
    assert.deepEqual(await named(s, uri, text, 'inconvenience', /^Allow /), []);
    assert.deepEqual(await named(s, uri, text, 'Kindly', /^Allow /), []);
  });
});
