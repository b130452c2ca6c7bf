import * as vscode from 'vscode';
import type { FindingDetail, FindingParams, Position, Preview, PreviewParams } from '../../../server/src/protocol.ts';
import type { Server } from '../server.ts';
import { pageHtml } from './html.ts';
import type { FromPage, PageState, ToPage } from './messages.ts';
import { pickCustomer, pickReply } from './pick.ts';
import { type Choices, chosenToo } from './samples.ts';
import { applyFix, moveCursor, reveal } from './source.ts';

const TYPE = 'uncanned.preview';
/** Typing and moving are drawn when the hand rests for so long, in milliseconds. */
const REST = 40;

export interface PreviewView extends vscode.Disposable {
  /** Opens the preview beside the editor; shows it where it is open. */
  open(): void;
  /** Goes to the reply before or after the one that is shown, or to one that the person chooses. Opens the preview. */
  go(to: 'previous' | 'next' | 'list'): Promise<void>;
  /** Shows the reply to another sample customer: the one with this id, or one that the person chooses. Opens the preview. */
  chooseCustomer(id?: string): Promise<void>;
  /** What the page said last. */
  said(): FromPage | undefined;
}

/** One panel that shows the reply under the cursor and follows it. */
export function previewPanel(extension: vscode.Uri, server: Server): PreviewView {
  const scripts = vscode.Uri.joinPath(extension, 'dist');
  let panel: vscode.WebviewPanel | undefined;
  let ready = false;
  let images = false;
  let customer: string | undefined;
  let choices: Choices = {};
  let said: FromPage | undefined;
  let place: { uri: vscode.Uri; position: Position } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;

  const tell = (message: ToPage): void => {
    void panel?.webview.postMessage(message);
  };

  /** Asks for the reply and draws it; an answer that another question has overtaken is dropped. */
  const update = async (): Promise<void> => {
    if (panel === undefined || !ready) return;
    const question = ++latest;
    const answer = await ask(server, place, { customer, choices });
    if (question !== latest) return;
    tell(typeof answer === 'string' ? { kind: 'nothing', message: answer } : { kind: 'show', preview: answer, images });
  };

  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void update(), REST);
  };

  const follow = (editor: vscode.TextEditor | undefined): void => {
    // The preview itself, a search or an output has the focus: the last reply stays.
    if (editor === undefined || vscode.languages.match({ scheme: 'output' }, editor.document) > 0) return;
    if (!isShown(editor.document.uri)) choices = {};
    place = { uri: editor.document.uri, position: editor.selection.active };
    soon();
  };

  const isShown = (uri: vscode.Uri): boolean => uri.toString() === place?.uri.toString();

  const draw = (): void => {
    if (panel === undefined) return;
    ready = false;
    // The page is loaded anew each time it comes to sight, and says "ready" then.
    panel.webview.html = pageHtml(panel.webview, scripts, images);
  };

  const go = async (to: 'previous' | 'next' | 'list'): Promise<void> => {
    if (place === undefined) return;
    const { uri } = place;
    const answer = to === 'list' ? undefined : await ask(server, place);
    const position = to === 'list' ? await pickReply(server, uri) : typeof answer === 'object' ? answer[to] : undefined;
    if (position === undefined) return;
    place = { uri, position };
    moveCursor(uri.toString(), position);
    soon();
  };

  const showTo = (id: string): Promise<void> => {
    customer = id;
    // Whoever looks at another customer wants to see what that one gets.
    choices = {};
    return update();
  };

  const receive = async (message: FromPage): Promise<void> => {
    said = message;
    switch (message.kind) {
      case 'ready':
        ready = true;
        return update();
      case 'reveal':
        return reveal(message.uri, message.range, message.focus);
      case 'choose':
        return tell({
          kind: 'detail',
          fingerprint: message.fingerprint,
          detail: await detailOf(server, message, customer),
        });
      case 'apply':
        tell({ kind: 'note', message: await applyFix(server, message) });
        return update();
      case 'rule':
        await vscode.commands.executeCommand('uncanned.openRule', message.rule, message.uri);
        return;
      case 'go':
        return go(message.to);
      case 'customer':
        return showTo(message.id);
      case 'option':
        choices = chosenToo(choices, message.key, message.block, message.option);
        return update();
      case 'images':
        images = true;
        return draw();
      default:
    }
  };

  const adopt = (fresh: vscode.WebviewPanel): void => {
    panel = fresh;
    images = false;
    fresh.webview.options = { enableScripts: true, localResourceRoots: [scripts] };
    fresh.webview.onDidReceiveMessage((message: FromPage) => {
      receive(message).catch((error: unknown) => tell({ kind: 'note', message: faultOf(error) }));
    });
    fresh.onDidDispose(() => {
      panel = undefined;
      ready = false;
    });
    draw();
  };

  const open = (): void => {
    follow(vscode.window.activeTextEditor);
    if (panel !== undefined) {
      panel.reveal(undefined, true);
      return;
    }
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    adopt(vscode.window.createWebviewPanel(TYPE, vscode.l10n.t('Reply Preview'), column, { enableFindWidget: true }));
  };

  const parts = [
    vscode.window.onDidChangeActiveTextEditor(follow),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === vscode.window.activeTextEditor || isShown(textEditor.document.uri)) follow(textEditor);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (isShown(document.uri)) soon();
    }),
    server.onStatus(({ uri }) => {
      if (uri === place?.uri.toString()) soon();
    }),
    vscode.window.registerWebviewPanelSerializer(TYPE, {
      async deserializeWebviewPanel(restored, state: PageState | undefined) {
        if (place === undefined && state !== undefined) place = placeOf(state);
        customer ??= state?.customer;
        adopt(restored);
      },
    }),
  ];

  return {
    open,
    async go(to) {
      if (panel === undefined) open();
      await go(to);
    },
    async chooseCustomer(id) {
      if (panel === undefined) open();
      const preview = await ask(server, place, { customer, choices });
      const chosen = id ?? (typeof preview === 'string' ? undefined : await pickCustomer(preview));
      if (chosen !== undefined) await showTo(chosen);
    },
    said: () => said,
    dispose() {
      clearTimeout(timer);
      panel?.dispose();
      vscode.Disposable.from(...parts).dispose();
    },
  };
}

/** Where a page stood that is loaded anew: the cursor of its editor, where that is there again. */
function placeOf({ uri, line, character }: PageState): { uri: vscode.Uri; position: Position } {
  const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
  return { uri: vscode.Uri.parse(uri), position: editor?.selection.active ?? { line, character } };
}

const faultOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** @returns the reply at a place, or a sentence that says why there is none. */
async function ask(
  server: Server,
  place: { uri: vscode.Uri; position: Position } | undefined,
  asked: { readonly customer: string | undefined; readonly choices: Choices } = { customer: undefined, choices: {} },
): Promise<Preview | string> {
  if (place === undefined) return vscode.l10n.t('Open a file with replies to see one as a customer would.');
  const client = await server.start();
  if (client === undefined) return vscode.l10n.t('Uncanned could not start. Its output says why.');
  const params: PreviewParams = {
    textDocument: { uri: place.uri.toString() },
    position: { line: place.position.line, character: place.position.character },
    ...(asked.customer === undefined ? {} : { customer: asked.customer }),
    choices: asked.choices,
  };
  try {
    const preview = await client.sendRequest<Preview | null>('uncanned/preview', params);
    return preview ?? vscode.l10n.t('This file holds no replies that Uncanned knows.');
  } catch (error) {
    return vscode.l10n.t('The preview could not be made: {0}', faultOf(error));
  }
}

async function detailOf(
  server: Server,
  { uri, version, fingerprint }: FindingParams,
  customer: string | undefined,
): Promise<FindingDetail | null> {
  const client = await server.start();
  const params: FindingParams = { uri, version, fingerprint, ...(customer === undefined ? {} : { customer }) };
  return (await client?.sendRequest<FindingDetail | null>('uncanned/finding', params)) ?? null;
}
