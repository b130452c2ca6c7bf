import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { file, judged, revert, ruleOf, show, until } from './help.ts';

/** Says which column of the CSV is read, and brings a statement that every format must escape. */
const CONFIG = `replies:
  - files: "*.csv"
    at: [body]
statements:
  own:
    - name: ours
      situation: delay
      function: acknowledge
      text: 'You asked for "[item]": it left on [date].'
  favorites: [ours]
custom:
  - { id: house/late, message: "The config is in force.", phrases: [{ match: late }] }
`;
const encoder = new TextEncoder();

/** Where the cursor stands: right behind these words; and the statement as the file needs it. */
const FILES = [
  {
    name: 'macros.json',
    behind: 'Your parcel comes late \\ud83d\\udce6.',
    written: ' You asked for \\"[item]\\": it left on [date].',
  },
  { name: 'macro.yaml', behind: 'Your parcel is late.', written: ' You asked for "[item]": it left on [date].' },
  { name: 'replies.csv', behind: 'kettle is late.', written: ' You asked for ""[item]"": it left on [date].' },
  { name: 'late.reply.md', behind: 'Your parcel is **late**.', written: ' You asked for "[item]": it left on [date].' },
] as const;

describe('Insert Empathy Statement', () => {
  before(() => vscode.workspace.fs.writeFile(file('.uncanned.yaml'), encoder.encode(CONFIG)));
  after(() => vscode.workspace.fs.delete(file('.uncanned.yaml')));

  /** Presses Enter in the pick until the text has changed: favorites, then the first sentence. */
  const choose = (document: vscode.TextDocument, before: string): Promise<true> =>
    until('the statement', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return document.getText() === before ? undefined : true;
    });

  for (const { name, behind, written } of FILES)
    it(`writes one into ${name} at the cursor, its blanks tab-stops, and nothing else changes`, async () => {
      const editor = await show(name);
      try {
        const { document } = editor;
        const before = document.getText();
        await until('the config', async () => {
          const found = await judged(document);
          return found.some((each) => ruleOf(each) === 'house/late') || undefined;
        });
        const at = document.positionAt(before.indexOf(behind) + behind.length);
        editor.selection = new vscode.Selection(at, at);
        const done = vscode.commands.executeCommand('uncanned.insertStatement');
        await choose(document, before);
        await done;
        assert.equal(
          document.getText(),
          before.replace(behind, () => behind + written),
        );
        assert.equal(document.getText(editor.selection), '[item]', 'the first blank is selected');
        await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
        assert.equal(document.getText(editor.selection), '[date]');
        await vscode.commands.executeCommand('undo');
        assert.equal(document.getText(), before, 'one step takes it back');
      } finally {
        await revert(editor);
      }
    });

  it('writes one into an empty file without a name', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '' });
    const editor = await vscode.window.showTextDocument(document);
    const done = vscode.commands.executeCommand('uncanned.insertStatement');
    await choose(document, '');
    await done;
    assert.match(document.getText(), /^\S.*\[.*[.?!]$/);
    assert.match(document.getText(editor.selection), /^\[.*\]$/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('is offered inside a reply when somebody types a slash', async () => {
    const editor = await show('macro.yaml');
    try {
      const { document } = editor;
      const line = document.lineAt(document.positionAt(document.getText().indexOf('Your parcel')).line);
      await editor.edit((edit) => edit.insert(line.range.end, ' /'));
      const at = line.range.end.translate(0, 2);
      const found = await until('the statements', async () => {
        const list = await vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          at,
          '/',
        );
        return list.items.find(({ label }) => label === 'You asked for "[item]": it left on [date].');
      });
      assert.ok(found.insertText instanceof vscode.SnippetString);
      assert.match(found.insertText.value, /^You asked for "\$\{1:\[item\]\}"/);
      assert.ok(found.range instanceof vscode.Range);
      assert.equal(document.getText(found.range), '/');
    } finally {
      await revert(editor);
    }
  });
});
