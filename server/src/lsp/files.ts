import type { InitializationOptions, ListFilesParams, ReadFileParams, ReadFileResult } from '../protocol.ts';
import type { Wire } from './wire.ts';

/** What a file holds, or why it cannot be read, in words for a person. */
export type FileText = ReadFileResult;

/** How the server reads what no editor has open. Given from outside: a server in a browser has no file system. */
export interface FileReader {
  /**
   * Reads a file.
   * @param limit bytes above which it is not read
   * @returns its text without the BOM; undefined where there is no such file. Never rejects.
   */
  read(uri: string, limit: number): Promise<FileText | undefined>;
  /**
   * Lists the files below a folder.
   * @param endings endings of their names, with the dot, lower case
   * @returns URIs; undefined where this reader cannot list. Never rejects.
   */
  list(folder: string, endings: readonly string[]): Promise<readonly string[] | undefined>;
}

/** Reads through the client: the only way in a browser, and the way into virtual file systems. */
export function clientFiles(wire: Wire, client: InitializationOptions): FileReader {
  return {
    async read(uri, limit) {
      if (client.readFile !== true) return undefined;
      const params: ReadFileParams = { uri, limit };
      try {
        return (await wire.request<FileText | null>('uncanned/readFile', params)) ?? undefined;
      } catch {
        return undefined; // The client went away or does not know the file system.
      }
    },
    async list(folder, endings) {
      if (client.listFiles !== true) return undefined;
      const params: ListFilesParams = { folder, include: `**/*{${endings.join(',')}}` };
      try {
        return await wire.request<readonly string[]>('uncanned/listFiles', params);
      } catch {
        return [];
      }
    },
  };
}
