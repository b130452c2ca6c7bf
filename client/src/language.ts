import * as vscode from 'vscode';
import type { Translate } from './translate.ts';

/** The language in which the extension speaks: the editor's, where there is a translation, else English. */
export const language = (): string => (vscode.l10n.bundle === undefined ? 'en' : vscode.env.language);

/** For modules that know no editor. Writes numbers as that language does. */
export const translate: Translate = (message, ...args) =>
  vscode.l10n.t(message, ...args.map((arg) => (typeof arg === 'number' ? arg.toLocaleString(language()) : arg)));
