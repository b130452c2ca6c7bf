import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, apply, file, fixesAt, judged, rangeOf, revert, ruleOf, show, until } from './help.ts';

const RULE = /^hollow-apology\//;

interface Export {
  readonly macros: readonly {
    readonly id: number;
    readonly actions: readonly { readonly field: string; readonly value: string }[];
  }[];
}

describe('a Zendesk export', () => {
  let editor: vscode.TextEditor;
  let before: string;
  beforeEach(async () => {
    editor = await show('macros.json');
    before = editor.document.getText();
    await judged(editor.document);
  });
  afterEach(() => revert(editor));

  it('has its findings at exact ranges', async () => {
    const found = (await judged(editor.document)).filter((d) => RULE.test(ruleOf(d)));
    assert.deepEqual(
      found.map((d) => editor.document.getText(d.range)),
      ['We apologise for any inconvenience', 'We <b>apologise</b> for any&nbsp;inconvenience'],
    );
    const { range } = found[0]!;
    assert.deepEqual(range, rangeOf(editor.document, 'We apologise for any inconvenience'));
    assert.equal(found[0]!.source, 'Uncanned');
    assert.ok(found[0]!.message.length > 0);
  });

  it('marks the blank that was left unfilled', async () => {
    const found = (await judged(editor.document)).filter((d) => ruleOf(d).startsWith('fill-in/'));
    assert.deepEqual(
      found.map((d) => editor.document.getText(d.range)),
      ['[NEW ADDRESS]'],
    );
  });

  it('says more when the mouse rests on a finding', async () => {
    const { start } = rangeOf(editor.document, 'for any inconvenience');
    const text = await until('a hover', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        editor.document.uri,
        start,
      );
      const words = hovers
        .flatMap(({ contents }) => contents.map((c) => (typeof c === 'string' ? c : c.value)))
        .join('\n');
      return words.includes('Before:') ? words : undefined;
    });
    assert.match(text, /After:/);
    const messages = vscode.languages.getDiagnostics(editor.document.uri).map(({ message }) => message);
    assert.ok(messages.length > 0 && messages.every((message) => !text.includes(message)), 'VS Code adds them itself');
  });

  it('is fixed in one reply, and stays JSON', async () => {
    const at = rangeOf(editor.document, 'We apologise for any inconvenience');
    const fixes = await fixesAt(editor.document.uri, at);
    const fix = fixes.find((f) => f.edit !== undefined && f.title.includes('sorry ['));
    assert.ok(fix, fixes.map((f) => f.title).join('\n'));
    await apply(fix);
    const after = editor.document.getText();
    const was = JSON.parse(before) as Export;
    const is = JSON.parse(after) as Export;
    const reply = is.macros[0]!.actions[1]!.value;
    assert.match(
      reply,
      /Your parcel comes late 📦\. I[’']m sorry \[[^\]]+\][^"]* It’s "on its way"\.\n\nBest,\n\{\{current_user\.first_name\}\}$/,
    );
    // All else is as it was, to the byte.
    const start = before.indexOf('We apologise for any inconvenience');
    assert.equal(after.slice(0, start), before.slice(0, start));
    const rest = before.slice(before.indexOf(' It\\u2019s'));
    assert.ok(after.endsWith(rest), 'the rest of the file');
    assert.deepEqual(is.macros.slice(1), was.macros.slice(1));
    // The judgement is told before the editor has its findings.
    await until('the finding goes, and the other reply keeps its own', async () =>
      (await judged(editor.document)).filter((d) => RULE.test(ruleOf(d))).length === 1 ? true : undefined,
    );
  });

  it('opens the page of a rule', async () => {
    const [finding] = (await judged(editor.document)).filter((d) => RULE.test(ruleOf(d)));
    const rule = ruleOf(finding!);
    await vscode.commands.executeCommand('uncanned.openRule', rule);
    const page = await until('the page of the rule', () =>
      vscode.workspace.textDocuments.find((d) => d.uri.scheme === 'uncanned-rule'),
    );
    assert.equal(page.uri.path, `/${rule}.md`);
    assert.match(page.getText(), /## Why/);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('says in plain words what is wrong with a broken file', async () => {
    await editor.edit((edit) =>
      edit.delete(
        new vscode.Range(editor.document.positionAt(before.length - 6), editor.document.positionAt(before.length)),
      ),
    );
    await judged(editor.document);
    const { status } = await api();
    const said = status(file('macros.json'));
    assert.equal(said?.replies, 3, 'the replies that can be read are read');
    assert.ok(said?.problems.length, 'and what is wrong is said');
  });
});
