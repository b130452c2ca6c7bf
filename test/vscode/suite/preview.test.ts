import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { FromPage } from '../../../client/src/preview/messages.ts';
import { api, judged, rangeOf, revert, show, until } from './help.ts';

type Shown = FromPage & { kind: 'shown' };

describe('the preview', () => {
  /** What the page shows, once it is what is wanted. */
  async function shown(what: string, wanted: (page: Shown) => boolean): Promise<Shown> {
    const { preview } = await api();
    return until(what, () => {
      const said = preview();
      return said?.kind === 'shown' && wanted(said) ? said : undefined;
    });
  }

  it('runs its script, shows the reply under the cursor, follows it, and follows the typing', async () => {
    const editor = await show('macros.json');
    const { document } = editor;
    await judged(document);
    const go = (words: string): void => {
      const { start } = rangeOf(document, words);
      editor.selection = new vscode.Selection(start, start);
    };
    try {
      go('Your parcel comes late');
      await vscode.commands.executeCommand('uncanned.openPreview');
      const first = await shown('the first reply', (page) => page.text.includes('Your parcel comes late'));
      assert.ok(!first.text.includes('{{'), 'placeholders are filled in');
      assert.ok(first.marks >= 3, 'two placeholders and a finding are marked');
      const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs.map((tab) => tab.label));
      assert.ok(tabs.includes('Reply Preview'));

      go('Seeing &quot;delivered');
      const html = await shown('the second reply', (page) => page.text.includes('Seeing "delivered"'));
      assert.ok(!html.text.includes('<b>'), 'HTML is drawn');

      await editor.edit((edit) => edit.replace(rangeOf(document, 'worrying'), 'worrying for Zoë'));
      await shown('the new words', (page) => page.text.includes('worrying for Zoë'));

      await vscode.commands.executeCommand('uncanned.previewNext');
      await shown('the next reply', (page) => page.text.includes("I've changed the address"));
      await until('the cursor goes along', () => {
        const line = document.lineAt(editor.selection.active.line).text;
        return line.includes("I've changed the address") ? line : undefined;
      });
      // There is none after it.
      await vscode.commands.executeCommand('uncanned.previewNext');
      await vscode.commands.executeCommand('uncanned.previewPrevious');
      await shown('the reply before', (page) => page.text.includes('worrying for Zoë'));

      go('with nothing there');
      const second = await shown('a place in a sentence', (page) => page.sentence === 1);
      assert.match(second.text, /nothing there/);

      const markdown = await show('late.reply.md');
      const reply = await shown('another file', (page) => page.text.includes('By [DATE] it is'));
      assert.ok(!reply.text.includes('**'), 'Markdown is drawn');
      await revert(markdown);
    } finally {
      await revert(editor);
      await vscode.commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
    }
  });
});
