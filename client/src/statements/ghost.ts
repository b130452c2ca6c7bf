import * as vscode from 'vscode';

/** A sentence shown where it would stand. It is drawn beside the text and never in it. */
export interface Ghost extends vscode.Disposable {
  /** Shows a sentence; nothing where there is none. */
  show(text: string | undefined): void;
}

/** @param at where the sentence would stand */
export function ghostIn(editor: vscode.TextEditor, at: vscode.Position): Ghost {
  const type = vscode.window.createTextEditorDecorationType({
    // Not `editorGhostText.foreground`: themes of high contrast give it no color.
    after: { color: new vscode.ThemeColor('editorInlayHint.foreground'), fontStyle: 'italic' },
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  return {
    show(text) {
      const shown =
        text === undefined
          ? []
          : [
              {
                range: new vscode.Range(at, at),
                renderOptions: { after: { contentText: text.replace(/^ /, '\u00a0') } },
              },
            ];
      editor.setDecorations(type, shown);
    },
    dispose: () => type.dispose(),
  };
}
