import * as vscode from 'vscode';
import { mayHoldReplies, SNIFF_LENGTH } from './sniff.ts';

const LANGUAGES = ['json', 'jsonc', 'jsonl', 'yaml', 'markdown', 'html', 'plaintext', 'csv', 'tsv', 'terraform'];
/** By pattern as well: stock VS Code has no language for CSV, and people give files languages of their own. */
const PATTERN =
  '**/*.{json,jsonc,jsonp,jsonl,ndjson,yaml,yml,md,markdown,html,htm,txt,csv,tsv,tf,email,email-meta.xml}';
const CONFIG = '**/.uncanned.{yaml,json}';
/** A hand that types is not looked over at every key. */
const REST = 400;

/** The schemes in which a person's files lie: not the editor's own settings, logs, or old versions of a file. */
const schemes = (): string[] => [
  ...new Set([
    'file',
    'untitled',
    'vscode-remote',
    ...(vscode.workspace.workspaceFolders ?? []).map((f) => f.uri.scheme),
  ]),
];

/** Which documents the server is told of. */
export function documentSelector(): { scheme: string; language?: string; pattern?: string }[] {
  return schemes().flatMap((scheme) => [
    ...LANGUAGES.map((language) => ({ scheme, language })),
    { scheme, pattern: PATTERN },
  ]);
}

/**
 * Calls `start` once, as soon as an open document looks as if it held replies or a config file is there.
 * Documents for which `uncanned.enable` is off are not looked at.
 */
export function watchForReplies(start: () => unknown): vscode.Disposable {
  const parts: vscode.Disposable[] = [];
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const stop = (): void => {
    for (const timer of timers.values()) clearTimeout(timer);
    timers.clear();
    for (const part of parts.splice(0)) part.dispose();
  };
  const found = (): void => {
    stop();
    start();
  };
  const look = (document: vscode.TextDocument): void => {
    if (givesReason(document)) found();
  };
  parts.push(
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      const uri = document.uri.toString();
      clearTimeout(timers.get(uri));
      timers.set(
        uri,
        setTimeout(() => look(document), REST),
      );
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => clearTimeout(timers.get(uri.toString()))),
  );
  const configs = vscode.workspace.createFileSystemWatcher(CONFIG, false, true, true);
  parts.push(configs, configs.onDidCreate(found));
  if (vscode.workspace.textDocuments.some(givesReason)) found();
  else
    vscode.workspace.findFiles(CONFIG, '**/node_modules/**', 1).then(
      (files) => {
        if (files.length > 0 && parts.length > 0) found();
      },
      () => {}, // A folder that cannot be searched holds no config that could be read.
    );
  return { dispose: stop };
}

function givesReason(document: vscode.TextDocument): boolean {
  if (!schemes().includes(document.uri.scheme)) return false;
  if (vscode.workspace.getConfiguration('uncanned', document.uri).get('enable') === false) return false;
  const head = document.getText(new vscode.Range(new vscode.Position(0, 0), document.positionAt(SNIFF_LENGTH)));
  return mayHoldReplies(document.uri.path, document.languageId, head);
}
