import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, file, findings, judged, show, until } from './help.ts';

// The first file of the suite: nothing that holds replies was opened yet.
describe('starting', () => {
  it('leaves a README and a package alone, without a server', async () => {
    await show('README.md');
    await show('package.json');
    const { running, statusText } = await api();
    assert.equal(running(), false);
    assert.equal(statusText(), undefined);
    assert.deepEqual(findings(file('README.md')), []);
  });

  it('has a text for everything that its manifest says', () => {
    const { contributes } = vscode.extensions.getExtension('uncanned.uncanned')!.packageJSON as { contributes: object };
    assert.ok(JSON.stringify(contributes).includes('Open a Sample Reply'));
    assert.deepEqual(JSON.stringify(contributes).match(/"%[^"]*%"/g), null);
  });

  it('offers the statements as snippets, without a server', async () => {
    for (const [language, words] of [
      ['markdown', "I'm taking this over."],
      ['plaintext', "I'm taking this over."],
      ['html', "I'm taking this over."],
    ]) {
      const document = await vscode.workspace.openTextDocument({ language: language!, content: '' });
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('editor.action.insertSnippet', {
        langId: language,
        name: 'repeated-contact-act-2',
      });
      const text = await until('the snippet', () => document.getText() || undefined);
      assert.equal(text, `${words} [Action] happens on [date], and I'll check it myself.`);
      const editor = vscode.window.activeTextEditor!;
      assert.equal(document.getText(editor.selection), '[Action]', 'the first blank is selected');
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
    assert.equal((await api()).running(), false);
  });

  it('lists the statements among the completions of Markdown', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '' });
    await vscode.window.showTextDocument(document);
    const prefixes = await until('completions', async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        new vscode.Position(0, 0),
      );
      const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      const ours = labels.filter((label) => label.startsWith('emp-'));
      return ours.length > 0 ? ours : undefined;
    });
    assert.equal(prefixes.length, 125);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('starts the server for a Zendesk export, and says how much it holds', async () => {
    const { document } = await show('macros.json');
    const found = await judged(document);
    const { running, statusText, status } = await api();
    assert.equal(running(), true);
    assert.equal(statusText(), `3 replies, ${found.length} findings`);
    assert.equal(status(document.uri)?.provider, 'zendesk');
  });

  it('leaves the README alone with a server too, and says nothing of it', async () => {
    const { document } = await show('README.md');
    assert.deepEqual(await judged(document), []);
    const { status, statusText } = await api();
    assert.equal(status(document.uri)?.state, 'no-replies');
    await until('the status item goes', () => (statusText() === undefined ? true : undefined));
  });
});
