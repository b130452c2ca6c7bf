import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, judged, show, until } from './help.ts';

/** What the lowest version of VS Code has not. */
interface Newer {
  readonly registerLanguageModelChatProvider?: unknown;
  readonly tools?: readonly { readonly name: string }[];
  invokeTool(
    name: string,
    options: { readonly input: object; readonly toolInvocationToken: undefined },
  ): Promise<{ readonly content: readonly { readonly value?: unknown }[] }>;
}

const lm = vscode.lm as unknown as Newer;
/** Here a provider can be registered, as the extension in `test/vscode-host/fake-model` does. */
const takesModels = lm.registerLanguageModelChatProvider !== undefined;

describe('language models', () => {
  it('are known where the editor has one, and what needs one is hidden where it has none', async () => {
    const { hasModel } = await api();
    const { document } = await show('waiting.reply.md');
    const found = await judged(document);
    const first = found[0];
    assert.ok(first);
    if (takesModels) await until('the model', () => hasModel() || undefined);
    else assert.equal((await vscode.lm.selectChatModels()).length, 0);
    assert.equal(hasModel(), takesModels);
    const isOffered = async (): Promise<boolean> => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        first.range,
        vscode.CodeActionKind.RefactorRewrite.value,
      );
      return actions.some(({ command }) => command?.command === 'uncanned.rewriteWithModel');
    };
    if (takesModels) await until('the rewrite beneath the quick fixes', async () => (await isOffered()) || undefined);
    else assert.equal(await isOffered(), false);
  });

  it('may have a draft checked, where the editor has tools', async () => {
    await api();
    // The lowest version knows tools as a proposal only; that the extension came up there is all there is to say.
    if (!takesModels) return;
    const check = async (input: object): Promise<string> => {
      const { content } = await lm.invokeTool('uncanned_check_reply', { input, toolInvocationToken: undefined });
      return content.map(({ value }) => String(value)).join('');
    };
    const { findings } = JSON.parse(await check({ text: 'Hi Sam,\n\nKindly wait.', channel: 'chat' })) as {
      findings: readonly { readonly words: string; readonly line: number }[];
    };
    assert.ok(findings.some(({ words, line }) => words.includes('Kindly') && line === 3));
    assert.ok((await check({ text: 'Bonjour', situation: 'nonsense' })).includes('There is no situation'));
    assert.ok(lm.tools?.some(({ name }) => name === 'uncanned_check_reply'));
  });
});
