import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { apply, file, findings, fixesAt, judged, rangeOf, ruleOf, until } from './help.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

/** A file for each test: VS Code holds a document, and its text, for minutes after its editor is closed. */
const FILES = {
  saved: 'Kindly wait until Monday.\n',
  one: 'Kindly wait until Tuesday.\n',
  two: 'Kindly open the box. Kindly keep it.\n',
  left: 'Kindly open the lid.\n',
} as const;
const uriOf = (name: keyof typeof FILES): vscode.Uri => file(`fixing-${name}.reply.md`);
const written = (name: keyof typeof FILES): Thenable<void> =>
  vscode.workspace.fs.writeFile(uriOf(name), encode(FILES[name]));
const CONFIG = file('.uncanned.yaml');
/** What other tests read: a safe fix that found something in them would leave them changed. */
const FIXTURES = ['late.reply.md', 'macro.yaml', 'macros.json', 'replies.csv', 'waiting.reply.md'];

describe('safe fixes', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));
  after(async () => {
    for (const name of ['saved', 'one', 'two', 'left'] as const)
      await vscode.workspace.fs.delete(uriOf(name)).then(undefined, () => {}); // A test that failed may not have written it.
  });

  const open = async (name: keyof typeof FILES): Promise<vscode.TextEditor> => {
    await written(name);
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uriOf(name)));
    await until('its finding', async () => (await judged(editor.document))[0]);
    return editor;
  };

  const typed = async (editor: vscode.TextEditor): Promise<void> => {
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    assert.ok(await editor.edit((edit) => edit.insert(end, 'It left today.\n')));
    await vscode.commands.executeCommand('workbench.action.files.save');
  };

  it('go in on save once the settings ask for it, and not before', async () => {
    const saved = uriOf('saved');
    const target = vscode.ConfigurationTarget.Workspace;
    const set = (section: string, value: unknown): Thenable<void> =>
      vscode.workspace.getConfiguration().update(section, value, target);
    // A browser's VS Code saves by itself after a while, which is no save that a person asked for.
    await set('files.autoSave', 'off');
    try {
      const editor = await open('saved');
      await typed(editor);
      await until('it is saved', () => (editor.document.isDirty ? undefined : true));
      assert.equal(await read(saved), 'Kindly wait until Monday.\nIt left today.\n');
      await set('editor.codeActionsOnSave', { 'source.fixAll.uncanned': 'explicit' });
      await typed(editor);
      await until('the saved file is fixed', async () =>
        (await read(saved)).startsWith('Please wait') ? true : undefined,
      );
      assert.equal(await read(saved), 'Please wait until Monday.\nIt left today.\nIt left today.\n');
    } finally {
      await set('editor.codeActionsOnSave', undefined);
      await set('files.autoSave', undefined);
    }
  });

  it('of the workspace are shown first, and go in once they are accepted', async () => {
    await written('one');
    await written('two');
    const fixtures = await Promise.all(FIXTURES.map((name) => read(file(name))));
    const chosen = vscode.commands.executeCommand('uncanned.fixWorkspace');
    let isDone = false;
    void chosen.then(() => {
      isDone = true;
    });
    assert.equal(await read(uriOf('two')), FILES.two, 'nothing is changed unasked');
    await until('the changes are accepted', async () => {
      await vscode.commands.executeCommand('refactorPreview.apply').then(undefined, () => undefined);
      return isDone ? true : undefined;
    });
    await until('the files are saved', async () =>
      (await read(uriOf('two'))).startsWith('Please') ? true : undefined,
    );
    assert.equal(await read(uriOf('one')), 'Please wait until Tuesday.\n');
    assert.equal(await read(uriOf('two')), 'Please open the box. Please keep it.\n');
    for (const [i, name] of FIXTURES.entries())
      assert.equal(await read(file(name)), fixtures[i], `${name} is as it was`);
  });

  it('of one file may be looked at first, and left', async () => {
    const editor = await open('left');
    let isDone = false;
    void vscode.commands.executeCommand('uncanned.previewFixes').then(() => {
      isDone = true;
    });
    await until('the preview is left', async () => {
      await vscode.commands.executeCommand('refactorPreview.discard').then(undefined, () => undefined);
      return isDone ? true : undefined;
    });
    assert.equal(editor.document.getText(), FILES.left);
  });
});

describe('a rule that is switched off in the config', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(CONFIG).then(undefined, () => {}); // A test that failed may not have written it.
  });

  it('is silent for that reply; the config is begun, and its reason is selected', async () => {
    const document = await vscode.workspace.openTextDocument(file('macros.json'));
    await vscode.window.showTextDocument(document);
    const at = rangeOf(document, 'We apologise for any inconvenience');
    const finding = await until('the finding', async () => (await judged(document)).find((d) => d.range.isEqual(at)));
    const fix = (await fixesAt(document.uri, at)).find(({ title }) => title.startsWith('Switch the rule off'));
    assert.match(fix?.title ?? '', /^Switch the rule off for this reply, in \.uncanned\.yaml \(hollow-apology\//);
    assert.ok(fix);
    await apply(fix);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), CONFIG.toString());
    assert.match(
      editor.document.getText(),
      /^overrides:\n {2}- files: \["\/macros\.json"\]\n {4}replies: \["id:8101"\]\n/,
    );
    assert.equal(editor.document.getText(editor.selection), '[reason]');
    await until('the finding goes', () =>
      findings(document.uri).some((d) => d.range.isEqual(finding.range) && ruleOf(d) === ruleOf(finding))
        ? undefined
        : true,
    );
    assert.ok(findings(document.uri).length > 0, 'those of the other replies stay');
    await vscode.commands.executeCommand('workbench.action.files.save');
  });
});
