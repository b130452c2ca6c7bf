import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { FromPage } from '../../../client/src/preview/messages.ts';
import { api, judged, show, until } from './help.ts';

type Shown = FromPage & { kind: 'shown' };

describe('sample customers', () => {
  async function shown(what: string, words: string): Promise<Shown> {
    const { preview } = await api();
    return until(what, () => {
      const said = preview();
      return said?.kind === 'shown' && said.text.includes(words) ? said : undefined;
    }).catch((error: Error) => {
      const said = preview();
      throw new Error(`${error.message}; the page shows: ${said?.kind === 'shown' ? said.text : said?.kind}`);
    });
  }

  it('are switched by a command, and stay for the next reply', async () => {
    const { document } = await show('late.reply.md');
    await judged(document);
    await vscode.commands.executeCommand('uncanned.openPreview');
    try {
      await shown('the first customer', 'Hi Mina');
      await vscode.commands.executeCommand('uncanned.previewCustomer', 'arabic');
      await shown('another customer', 'Hi ليلى');
      await show('waiting.reply.md');
      await shown('the same customer in another file', 'Hi ليلى');
      await vscode.commands.executeCommand('uncanned.previewCustomer', 'nothing');
      const { text } = await shown('nobody', 'Hi ,');
      assert.ok(!text.includes('{{'));
    } finally {
      await vscode.commands.executeCommand('uncanned.previewCustomer', 'known');
      await shown('the first one again', 'Hi Mina');
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    }
  });
});
