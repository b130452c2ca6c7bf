/**
 * What the editor's version has of language models. Everything newer than the lowest version that Uncanned runs in is
 * asked for here, and nowhere else.
 */
import * as vscode from 'vscode';

/** Menus and palette show what needs a model only where this is set. */
const CONTEXT = 'uncanned.hasModel';

export interface Models extends vscode.Disposable {
  /** Whether there was one when the editor was last asked. */
  has(): boolean;
  /** All that there are; none where the editor has no such thing. */
  all(): Promise<readonly vscode.LanguageModelChat[]>;
}

/** @param judged tells of judged documents: before one holds a reply the editor is not asked for its models */
export function modelsOf(judged: vscode.Event<{ readonly replies: number }>): Models {
  const api: Partial<typeof vscode.lm> | undefined = vscode.lm;
  let has = false;
  const all = async (): Promise<readonly vscode.LanguageModelChat[]> => (await api?.selectChatModels?.()) ?? [];
  const look = async (): Promise<void> => {
    // An editor whose models fail has none.
    const now = (await all().catch(() => [])).length > 0;
    if (now === has) return;
    has = now;
    await vscode.commands.executeCommand('setContext', CONTEXT, now);
  };
  const parts: vscode.Disposable[] = [];
  const first = judged(({ replies }) => {
    if (replies === 0) return;
    first.dispose();
    const news = api?.onDidChangeChatModels?.(look);
    if (news !== undefined) parts.push(news);
    void look();
  });
  parts.push(first);
  return { has: () => has, all, dispose: () => vscode.Disposable.from(...parts).dispose() };
}

/** What is newer than the types of the lowest version. */
interface Newer {
  readonly lm?: { registerTool?(name: string, tool: Tool<never>): vscode.Disposable };
  readonly LanguageModelToolResult?: new (parts: readonly unknown[]) => object;
  readonly LanguageModelTextPart?: new (text: string) => object;
}

interface Tool<T> {
  invoke(options: { readonly input: T }, token: vscode.CancellationToken): Promise<object>;
}

/**
 * Lets assistants of the editor call a tool that `contributes.languageModelTools` describes.
 * @param answer gives what the assistant reads
 * @returns undefined where the editor has no such thing
 */
export function registerTool<T>(
  name: string,
  answer: (input: T, token: vscode.CancellationToken) => Promise<string>,
): vscode.Disposable | undefined {
  // Versions in which tools were a proposal have the function without these, and throw where it is called.
  const { lm, LanguageModelToolResult: Result, LanguageModelTextPart: Text } = vscode as unknown as Newer;
  if (lm?.registerTool === undefined || Result === undefined || Text === undefined) return undefined;
  const tool: Tool<T> = {
    invoke: async ({ input }, token) => new Result([new Text(await answer(input, token))]),
  };
  try {
    return lm.registerTool(name, tool);
  } catch {
    return undefined;
  }
}
