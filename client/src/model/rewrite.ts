import * as vscode from 'vscode';
import type { Passage } from '../../../server/src/protocol.ts';
import { ask } from '../ask.ts';
import type { Server } from '../server.ts';
import type { Models } from './available.ts';
import { pickRewrite } from './pick.ts';
import { promptFor, rewritesIn } from './prompt.ts';
import { failure, type Judged, lineOf, question, whyNone } from './words.ts';

type Scope = 'sentence' | 'reply';

/** What is rewritten, and where it stands. */
interface Target {
  readonly document: vscode.TextDocument;
  readonly position: vscode.Position;
  readonly scope: Scope;
  readonly passage: Passage;
}

export const COMMAND = 'uncanned.rewriteWithModel';
const CHANGED = 'The text has changed meanwhile, so nothing was written. Try again.';

/**
 * Asks a language model for other wordings of what is under the cursor and lets a person choose among those that prove
 * cleaner. Nothing is sent before the person has chosen what and to whom.
 * @param memory of the workspace: the models to which text may be sent
 * @param wanted what; where absent, a person says
 * @param at where; the cursor where absent
 */
export async function rewriteWithModel(
  server: Server,
  models: Models,
  memory: vscode.Memento,
  wanted?: Scope,
  at?: vscode.Position,
): Promise<void> {
  const target = await targetOf(server, wanted, at);
  const model = target && (await chosenModel(models));
  if (target === undefined || model === undefined || !(await mayBeSent(memory, model, target.scope))) return;
  try {
    const all = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: `Asking ${model.name}…`, cancellable: true },
      (_, token) => rewrites(server, model, target, token),
    );
    if (all === 'changed') vscode.window.showWarningMessage(CHANGED);
    else if (all !== undefined) await offer(target, all);
  } catch (error) {
    vscode.window.showWarningMessage(failure(error, model.name));
  }
}

/** What is under the cursor and has findings; where that may be two things, a person says which. */
async function targetOf(
  server: Server,
  wanted: Scope | undefined,
  wantedAt: vscode.Position | undefined,
): Promise<Target | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) {
    vscode.window.showInformationMessage('Open a file with replies first.');
    return undefined;
  }
  const { document } = editor;
  const position = wantedAt ?? editor.selection.active;
  const textDocument = { uri: document.uri.toString() };
  const scopes: readonly Scope[] = wanted === undefined ? ['sentence', 'reply'] : [wanted];
  const found: Target[] = [];
  let isReply = false;
  for (const scope of scopes) {
    const at = { line: position.line, character: position.character };
    const passage = await ask(server, 'uncanned/passage', { textDocument, position: at, scope });
    if (passage == null) continue;
    isReply = true;
    if (passage.findings.length > 0) found.push({ document, position, scope, passage });
  }
  if (found.length === 0)
    vscode.window.showInformationMessage(
      isReply
        ? 'Uncanned found nothing here, so no rewrite could be cleaner. Nothing was sent.'
        : 'Put the cursor into a sentence of a reply first.',
    );
  if (found.length < 2) return found[0];
  const items = found.map((target) => ({
    label: target.scope === 'sentence' ? 'This sentence' : 'The whole reply',
    detail: lineOf(target.passage.text),
    target,
  }));
  return (await vscode.window.showQuickPick(items, { title: 'Rewrite with a Language Model: what?' }))?.target;
}

async function chosenModel(models: Models): Promise<vscode.LanguageModelChat | undefined> {
  const all = await models.all();
  if (all.length === 0)
    vscode.window.showInformationMessage('This editor offers no language model that Uncanned could ask.');
  if (all.length < 2) return all[0];
  const items = all.map((model) => ({ label: model.name, description: model.vendor, model }));
  return (await vscode.window.showQuickPick(items, { title: 'Rewrite with a Language Model: which one?' }))?.model;
}

const AGREED = 'model.agreed';

/** Asks once for each model of a workspace. */
async function mayBeSent(
  memory: vscode.Memento,
  { vendor, id, name }: vscode.LanguageModelChat,
  scope: Scope,
): Promise<boolean> {
  const agreed = memory.get<readonly string[]>(AGREED, []);
  const key = `${vendor}/${id}`;
  if (agreed.includes(key)) return true;
  const { message, detail, yes } = question(`${name} (${vendor})`, scope);
  if ((await vscode.window.showInformationMessage(message, { modal: true, detail }, yes)) !== yes) return false;
  await memory.update(AGREED, [...agreed, key]);
  return true;
}

/** @returns what the model says and what the server says of that; undefined where it was cancelled; that the text changed */
async function rewrites(
  server: Server,
  model: vscode.LanguageModelChat,
  { document, position, scope, passage }: Target,
  token: vscode.CancellationToken,
): Promise<readonly Judged[] | 'changed' | undefined> {
  const messages = [vscode.LanguageModelChatMessage.User(promptFor(passage))];
  let answer = '';
  try {
    const { text } = await model.sendRequest(messages, {}, token);
    for await (const part of text) answer += part;
  } catch (error) {
    // Some providers fail when they are cancelled.
    if (token.isCancellationRequested) return undefined;
    throw error;
  }
  const judged: Judged[] = [];
  for (const text of rewritesIn(answer)) {
    const proposal = await ask(server, 'uncanned/proposal', {
      textDocument: { uri: document.uri.toString(), version: passage.version },
      position: { line: position.line, character: position.character },
      scope,
      text,
    });
    if (proposal == null) return 'changed';
    judged.push({ text, proposal });
  }
  return token.isCancellationRequested ? undefined : judged;
}

/** Has a person choose among those that may be used, and writes the one. */
async function offer({ document, passage }: Target, all: readonly Judged[]): Promise<void> {
  const good = all.filter(({ proposal }) => proposal.edit !== undefined);
  if (good.length === 0) {
    vscode.window.showInformationMessage(whyNone(all));
    return;
  }
  const edit = (await pickRewrite(document, good))?.proposal.edit;
  if (edit === undefined) return;
  const { start, end } = edit.range;
  const change = new vscode.WorkspaceEdit();
  change.replace(document.uri, new vscode.Range(start.line, start.character, end.line, end.character), edit.newText);
  if (document.version !== passage.version || !(await vscode.workspace.applyEdit(change)))
    vscode.window.showWarningMessage(CHANGED);
}
