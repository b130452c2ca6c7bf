import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ListFilesParams, ReadFileParams, ReadFileResult } from '../../server/src/protocol.ts';
import { decoded } from './decode.ts';

/** Reads and lists files for a server that cannot: in a browser, and on virtual file systems. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest<ReadFileResult | null, void>(
    'uncanned/readFile',
    async ({ uri, limit }: ReadFileParams): Promise<ReadFileResult | null> => {
      const at = vscode.Uri.parse(uri);
      try {
        const { size } = await vscode.workspace.fs.stat(at);
        if (size > limit) return { problem: `The file has ${size} bytes, more than the limit of ${limit}.` };
        return decoded(await vscode.workspace.fs.readFile(at));
      } catch {
        return null; // It is not there, or it went away meanwhile.
      }
    },
  );
  client.onRequest('uncanned/listFiles', async ({ folder, include }: ListFilesParams): Promise<string[]> => {
    const pattern = new vscode.RelativePattern(vscode.Uri.parse(folder), include);
    const files = await vscode.workspace.findFiles(pattern);
    return files.map((file) => file.toString());
  });
}
