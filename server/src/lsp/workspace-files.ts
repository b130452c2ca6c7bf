import type { Configuration } from './configuration.ts';
import type { FileReader } from './files.ts';
import { withoutIgnored } from './gitignore.ts';
import { uriOf } from './paths.ts';
import { logWarning, messageOf, register, type Wire } from './wire.ts';

/** The files of the open folders that may hold replies. */
export interface WorkspaceFiles {
  /** Their URIs, sorted; what the editor or a `.gitignore` hides is left out. */
  list(): Promise<readonly string[]>;
  /** Asks the client, once, to tell of their changes. Until somebody wants the files, nobody needs to know. */
  watch(): Promise<void>;
  /** Whether the client can tell of changes. */
  readonly canWatch: boolean;
}

export function workspaceFiles(o: {
  readonly wire: Wire;
  readonly configuration: Configuration;
  readonly files: FileReader;
  readonly extensions: readonly string[];
  readonly canWatch: boolean;
}): WorkspaceFiles {
  const { wire, configuration, files, extensions, canWatch } = o;
  let watching = false;
  return {
    canWatch,
    async list() {
      const all: string[] = [];
      for (const folder of configuration.folders()) {
        all.push(...(await withoutIgnored(files, folder, (await files.list(uriOf(folder), extensions)) ?? [])));
      }
      return [...new Set(all)].sort();
    },
    async watch() {
      if (watching || !canWatch) return;
      watching = true;
      const watchers = [{ globPattern: `**/*{${extensions.join(',')}}` }, { globPattern: '**/.gitignore' }];
      await register(wire, 'workspace/didChangeWatchedFiles', { watchers }).catch((error: unknown) =>
        logWarning(wire, `Changes of closed files are not noticed: ${messageOf(error)}`),
      );
    },
  };
}
