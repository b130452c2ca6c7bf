import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, judged, ruleOf, until } from './help.ts';

describe('text from the clipboard', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  it('opens as a reply and is checked at once', async () => {
    await vscode.env.clipboard.writeText('Hi Sam,\n\nYour kettle is late. We apologise for any inconvenience.\n');
    await vscode.commands.executeCommand('uncanned.checkClipboard');
    const document = await until('the new document', () => {
      const shown = vscode.window.activeTextEditor?.document;
      return shown?.uri.scheme === 'untitled' && shown.getText() !== '' ? shown : undefined;
    });
    assert.equal(document.languageId, 'markdown');
    const found = await until('findings', async () => {
      const all = (await judged(document)).filter((d) => ruleOf(d).startsWith('hollow-apology/'));
      return all.length > 0 ? all : undefined;
    });
    assert.deepEqual(
      found.map((d) => document.getText(d.range)),
      ['We apologise for any inconvenience'],
    );
    assert.equal((await api()).status(document.uri)?.replies, 1);
  });

  it('is HTML where it begins with a tag', async () => {
    await vscode.env.clipboard.writeText('<p>We apologise for any&nbsp;inconvenience.</p>');
    await vscode.commands.executeCommand('uncanned.checkClipboard');
    const { document } = vscode.window.activeTextEditor!;
    assert.equal(document.languageId, 'html');
    await until('the finding', async () =>
      (await judged(document)).find((d) => document.getText(d.range) === 'We apologise for any&nbsp;inconvenience'),
    );
  });

  it('is still a reply after a restart', async () => {
    await vscode.env.clipboard.writeText('We apologise for any inconvenience.');
    await vscode.commands.executeCommand('uncanned.checkClipboard');
    const { document } = vscode.window.activeTextEditor!;
    await vscode.commands.executeCommand('uncanned.restart');
    await until('the finding', async () => (await judged(document))[0]);
  });

  it('is asked for where there is none', async () => {
    await vscode.env.clipboard.writeText('');
    const before = vscode.workspace.textDocuments.length;
    await vscode.commands.executeCommand('uncanned.checkClipboard');
    assert.equal(vscode.workspace.textDocuments.length, before);
  });
});
