import * as vscode from 'vscode';
import type { DraftParams, DraftReport } from '../../../server/src/protocol.ts';
import type { Server } from '../server.ts';
import { registerTool } from './available.ts';
import { reportText } from './words.ts';

/** As in `contributes.languageModelTools`. */
const NAME = 'uncanned_check_reply';

/** Lets an assistant of the editor have a draft checked. It reads nothing but what the assistant hands over. */
export const checkReplyTool = (server: Server): vscode.Disposable | undefined =>
  registerTool<DraftParams>(NAME, async (input, token) => {
    const client = await server.start();
    const { text, markup, channel, situation } = input;
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    const params: DraftParams = {
      text: String(text ?? ''),
      ...(markup === undefined ? {} : { markup }),
      ...(channel === undefined ? {} : { channel }),
      ...(situation === undefined ? {} : { situation }),
      ...(folder === undefined ? {} : { uri: vscode.Uri.joinPath(folder, 'draft.reply.md').toString() }),
    };
    const report = await client?.sendRequest<DraftReport | null>('uncanned/checkDraft', params, token);
    return report == null ? 'The draft could not be checked.' : reportText(report);
  });
