import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings, judged, until } from './help.ts';

describe('the first steps', () => {
  const selected = (): string => {
    const { document, selection } = vscode.window.activeTextEditor!;
    return document.getText(new vscode.Range(selection.active, selection.active.translate(0, 12)));
  };
  // Of all editors in sight the first one that has a finding is shown.
  before(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('open a sample reply with findings, and lead to the first of them', async () => {
    await vscode.commands.executeCommand('uncanned.openSample');
    const { document } = vscode.window.activeTextEditor!;
    await until('the sample', () => (document.getText() === '' ? undefined : true));
    assert.ok((await judged(document)).length >= 5);
    const first = findings(document.uri).sort((a, b) => a.range.start.compareTo(b.range.start))[0]!;
    await vscode.commands.executeCommand('uncanned.showFinding');
    assert.ok(document.getText(first.range).startsWith(selected().split(' ')[0]!));
  });

  it('say so where nothing is in sight that has a finding', async () => {
    await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument({ language: 'plaintext', content: '' }),
    );
    // Nobody answers the message: that it comes back shows that nothing else was done.
    await vscode.commands.executeCommand('uncanned.showFinding');
    assert.equal(vscode.window.activeTextEditor?.document.getText(), '');
  });
});
