import * as vscode from 'vscode';
import type { RulePage, RuleParams } from '../../server/src/protocol.ts';
import type { Server } from './server.ts';

const SCHEME = 'uncanned-rule';

/** Address of a rule's page, `{rule}` standing for its id: the link of a finding's code. */
export const RULE_PAGE = `${SCHEME}:/{rule}.md`;

export interface RulePages extends vscode.Disposable {
  /**
   * Shows a rule's page.
   * @param rule its id; asked for where absent
   * @param uri the document in which it was found: its config may hold rules of its own
   */
  open(rule?: string, uri?: string): Promise<void>;
}

/** Pages of rules as documents that cannot be edited, shown as the editor shows Markdown. */
export function rulePages(server: Server): RulePages {
  const provider = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    async provideTextDocumentContent(uri) {
      const rule = uri.path.replace(/^\//, '').replace(/\.md$/, '');
      const params: RuleParams = { rule, ...(uri.query === '' ? {} : { uri: uri.query }) };
      const client = await server.start();
      const page = await client?.sendRequest<RulePage | null>('uncanned/rule', params);
      return page?.markdown ?? `# ${rule}\n\n${vscode.l10n.t('There is no such rule.')}\n`;
    },
  });
  return {
    async open(given, uri) {
      const rule = given ?? (await choose());
      if (rule === undefined) return;
      const page = vscode.Uri.from({ scheme: SCHEME, path: `/${rule}.md`, query: uri ?? '' });
      await vscode.commands.executeCommand('vscode.open', page);
    },
    dispose: () => provider.dispose(),
  };
}

/** The rule under the cursor, else one that the person picks among those found in the file. */
async function choose(): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  const all = editor === undefined ? [] : vscode.languages.getDiagnostics(editor.document.uri);
  const found = all.filter((d) => d.source === 'Uncanned' && d.code !== undefined);
  const here = found.filter((d) => editor !== undefined && d.range.contains(editor.selection.active));
  const rules = [...new Set((here.length > 0 ? here : found).map(ruleOf))];
  if (rules.length === 0) {
    vscode.window.showInformationMessage(vscode.l10n.t('No finding of Uncanned in this file.'));
    return undefined;
  }
  return here.length > 0 && rules.length === 1
    ? rules[0]
    : vscode.window.showQuickPick(rules.sort(), { placeHolder: vscode.l10n.t('Which rule?') });
}

const ruleOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);
