import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { file, judged, until } from './help.ts';

const TEXT = '---\nprovider: zendesk\nchannel: email\n---\nYour order comes on [DATE].\n\nIt is for {{}}';

describe('variables of the desk', () => {
  it('are offered inside a tag, and their places are colored', async () => {
    const uri = file('variables.reply.md');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(TEXT));
    try {
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document);
      await judged(document);
      const position = document.positionAt(TEXT.length - 2);
      const found = await until('the variables', async () => {
        const list = await vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          uri,
          position,
        );
        return list.items.find(({ label }) => label === 'ticket.requester.first_name');
      });
      assert.equal(found.insertText, 'ticket.requester.first_name}}');
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      await vscode.workspace.fs.delete(uri);
    }
  });
});
