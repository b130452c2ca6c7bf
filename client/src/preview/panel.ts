import * as vscode from 'vscode';
import type { Preview, PreviewParams } from '../../../server/src/protocol.ts';
import type { Server } from '../server.ts';
import { pageHtml } from './html.ts';
import type { FromPage, PageState, ToPage } from './messages.ts';

const TYPE = 'uncanned.preview';
/** Typing and moving are drawn when the hand rests for so long. */
const REST = 80;

export interface PreviewView extends vscode.Disposable {
  /** Opens the preview beside the editor; shows it where it is open. */
  open(): void;
  /** What the page said last. */
  said(): FromPage | undefined;
}

/** One panel that shows the reply under the cursor and follows it. */
export function previewPanel(extension: vscode.Uri, server: Server): PreviewView {
  const scripts = vscode.Uri.joinPath(extension, 'dist');
  let panel: vscode.WebviewPanel | undefined;
  let ready = false;
  let said: FromPage | undefined;
  let place: { uri: vscode.Uri; position: vscode.Position } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;

  const tell = (message: ToPage): void => {
    void panel?.webview.postMessage(message);
  };

  /** Asks for the reply and draws it; an answer that another question has overtaken is dropped. */
  const update = async (): Promise<void> => {
    if (panel === undefined || !ready) return;
    const question = ++latest;
    const answer = await ask(server, place);
    if (question !== latest) return;
    tell(typeof answer === 'string' ? { kind: 'nothing', message: answer } : { kind: 'show', preview: answer });
  };

  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void update(), REST);
  };

  const follow = (editor: vscode.TextEditor | undefined): void => {
    // The preview itself, a search or an output has the focus: the last reply stays.
    if (editor === undefined || vscode.languages.match({ scheme: 'output' }, editor.document) > 0) return;
    place = { uri: editor.document.uri, position: editor.selection.active };
    soon();
  };

  const receive = async (message: FromPage): Promise<void> => {
    said = message;
    if (message.kind === 'ready') {
      ready = true;
      await update();
    }
    if (message.kind === 'reveal') await reveal(message);
  };

  const adopt = (fresh: vscode.WebviewPanel): void => {
    panel = fresh;
    ready = false;
    fresh.webview.options = { enableScripts: true, localResourceRoots: [scripts] };
    fresh.webview.onDidReceiveMessage((message: FromPage) => void receive(message));
    fresh.onDidDispose(() => {
      panel = undefined;
      ready = false;
    });
    // The page is loaded anew each time it comes to sight, and says "ready" then.
    fresh.webview.html = pageHtml(fresh.webview, scripts);
  };

  const parts = [
    vscode.window.onDidChangeActiveTextEditor(follow),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === vscode.window.activeTextEditor) follow(textEditor);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.toString() === place?.uri.toString()) soon();
    }),
    server.onStatus(({ uri }) => {
      if (uri === place?.uri.toString()) soon();
    }),
    vscode.window.registerWebviewPanelSerializer(TYPE, {
      async deserializeWebviewPanel(restored, state: PageState | undefined) {
        if (place === undefined && state !== undefined)
          place = { uri: vscode.Uri.parse(state.uri), position: new vscode.Position(state.line, state.character) };
        adopt(restored);
      },
    }),
  ];

  return {
    open() {
      follow(vscode.window.activeTextEditor);
      if (panel !== undefined) {
        panel.reveal(undefined, true);
        return;
      }
      const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
      adopt(vscode.window.createWebviewPanel(TYPE, 'Reply Preview', column, { enableFindWidget: true }));
    },
    said: () => said,
    dispose() {
      clearTimeout(timer);
      panel?.dispose();
      vscode.Disposable.from(...parts).dispose();
    },
  };
}

/** @returns the reply at a place, or a sentence that says why there is none. */
async function ask(
  server: Server,
  place: { uri: vscode.Uri; position: vscode.Position } | undefined,
): Promise<Preview | string> {
  if (place === undefined) return 'Open a file with replies to see one as a customer would.';
  const client = await server.start();
  if (client === undefined) return 'Uncanned could not start. Its output says why.';
  const params: PreviewParams = {
    textDocument: { uri: place.uri.toString() },
    position: { line: place.position.line, character: place.position.character },
  };
  try {
    const preview = await client.sendRequest<Preview | null>('uncanned/preview', params);
    return preview ?? 'This file holds no replies that Uncanned knows.';
  } catch (error) {
    return `The preview could not be made: ${error instanceof Error ? error.message : String(error)}`;
  }
}

async function reveal({ uri, range }: FromPage & { kind: 'reveal' }): Promise<void> {
  const at = vscode.Uri.parse(uri);
  const column = vscode.window.visibleTextEditors.find((e) => e.document.uri.toString() === uri)?.viewColumn;
  const selection = new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
  await vscode.window.showTextDocument(at, { selection, viewColumn: column ?? vscode.ViewColumn.One });
}
