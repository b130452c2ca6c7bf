import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, file, findings, judged, revert, ruleOf, show, until } from './help.ts';

const CONFIG = file('.uncanned.yaml');
const read = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

describe('a config', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(CONFIG).then(undefined, () => {}); // A test that failed may not have written it.
  });

  it('is offered for a table that looks like replies, and the table is read then', async () => {
    const { document } = await show('replies.csv');
    const { status, statusText } = await api();
    await until('the offer', () => status(document.uri)?.offer);
    assert.deepEqual(findings(document.uri), []);
    await until('the question in the status item', () => (statusText() === 'Are these replies?' ? true : undefined));
    const chosen = vscode.commands.executeCommand('uncanned.showActions');
    await until('the config', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return read(CONFIG).then(
        (text) => text || undefined,
        () => undefined,
      );
    });
    await chosen;
    assert.match(await read(CONFIG), /^replies:\n/);
    await show('replies.csv');
    await until('the findings of the table', () =>
      findings(document.uri).find((d) => ruleOf(d).startsWith('hollow-apology/')),
    );
    assert.equal(status(document.uri)?.replies, 2);
  });

  it('brings rules whose safe fixes go in all at once', async () => {
    const custom = [
      'custom:',
      '  - id: house/greeting',
      '    message: Say hello.',
      '    phrases: [{ match: "hi" }]',
      '    rewrites: [{ safety: safe, text: hello }]',
      '    examples: { flagged: ["[[Hi]] there."], fine: ["Hello."] }',
      '',
    ].join('\n');
    await vscode.workspace.fs.writeFile(CONFIG, new TextEncoder().encode(custom));
    const editor = await show('macros.json');
    try {
      const before = editor.document.getText();
      await until('the findings', async () =>
        (await judged(editor.document)).filter((d) => ruleOf(d) === 'house/greeting').length === 3 ? true : undefined,
      );
      await vscode.commands.executeCommand('uncanned.fixAll');
      assert.equal(editor.document.getText(), before.replaceAll('Hi', 'Hello'));
    } finally {
      await revert(editor);
    }
  });
});

describe('the scope "workspace"', () => {
  it('has closed files judged too, and only while it is set', async () => {
    const settings = vscode.workspace.getConfiguration('uncanned');
    // No other test opens it: VS Code holds a document for minutes after its editor is closed.
    const closed = file('waiting.reply.md');
    assert.deepEqual(findings(closed), []);
    await settings.update('scope', 'workspace', vscode.ConfigurationTarget.Workspace);
    try {
      await until('findings in a closed file', () => findings(closed)[0]);
      assert.deepEqual(findings(file('README.md')), []);
    } finally {
      await settings.update('scope', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await until('they go', () => (findings(closed).length === 0 ? true : undefined));
  });
});

describe('restarting', () => {
  it('gives the same findings again', async () => {
    const { document } = await show('macros.json');
    // The config of the tests before is gone; that the editor asks again, once the file is in sight, may take a moment.
    const before = await until('findings without a config', async () => {
      const rules = (await judged(document)).map(ruleOf);
      return rules.some((rule) => rule.startsWith('house/')) ? undefined : rules;
    });
    await vscode.commands.executeCommand('uncanned.restart');
    assert.equal((await api()).running(), true);
    await until('the same findings again', async () =>
      (await judged(document)).map(ruleOf).join() === before.join() ? true : undefined,
    );
  });
});
