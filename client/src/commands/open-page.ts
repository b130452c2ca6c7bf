import * as vscode from 'vscode';

/**
 * Shows a page that came with the extension, as the editor shows Markdown.
 * @param page its path from the extension's folder
 */
export async function openPage(extension: vscode.Uri, page: string): Promise<void> {
  const uri = vscode.Uri.joinPath(extension, page);
  await vscode.commands.executeCommand('vscode.openWith', uri, 'vscode.markdown.preview.editor');
}
