import * as vscode from 'vscode';
import { documentSelector } from '../documents.ts';
import type { Models } from './available.ts';
import { COMMAND } from './rewrite.ts';

/** Offers a rewrite by a model beneath the quick fixes of a finding, where there is a model. */
export const modelActions = (models: Models): vscode.Disposable =>
  vscode.languages.registerCodeActionsProvider(
    documentSelector(),
    {
      provideCodeActions(_document, range, { diagnostics }) {
        if (!models.has() || !diagnostics.some(({ source }) => source === 'Uncanned')) return [];
        const title = 'Rewrite This Sentence with a Language Model…';
        const action = new vscode.CodeAction(title, vscode.CodeActionKind.RefactorRewrite);
        action.command = { title, command: COMMAND, arguments: ['sentence', range.start] };
        return [action];
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.RefactorRewrite] },
  );
