import type {
  DidChangeConfigurationParams,
  DidChangeWorkspaceFoldersParams,
  FileEvent,
  InitializeParams,
} from 'vscode-languageserver';
import type { Config, Linter } from '../engine/index.ts';
import type { Settings } from '../protocol.ts';
import { configFiles, isConfigPath } from './config-files.ts';
import type { Documents } from './documents.ts';
import type { Engine } from './engine.ts';
import type { FileReader } from './files.ts';
import { baseName, nameIn, pathOf } from './paths.ts';
import { settingsReader } from './settings.ts';
import { type Event, event, type Wire } from './wire.ts';

/** `FileChangeType.Deleted` */
const DELETED = 3;

/** What holds for one document: the settings of the editor and the config of the library. */
export interface Ruling {
  readonly settings: Settings;
  readonly config: Config;
  readonly linter: Linter;
  /** Under which name the linter knows the document. */
  readonly name: string;
  /** Path of the config file in force. */
  readonly path?: string;
  /** What is wrong with that config, for a status; the places are shown on the config file itself. */
  readonly problems: readonly string[];
  /** Differs whenever settings or config may differ. */
  readonly stamp: number;
}

export interface Configuration {
  /** Settings or a config file changed: whatever was judged must be judged again. */
  readonly onDidChange: Event<void>;
  /**
   * Never rejects.
   * @param scope what the settings are asked for: a client is not asked for each of ten thousand closed files
   */
  for(uri: string, scope?: string): Promise<Ruling>;
  /** The settings of the workspace as a whole. */
  workspaceSettings(): Promise<Settings>;
  /** Folders that are open, as paths. */
  folders(): readonly string[];
  isConfig(uri: string): boolean;
  /**
   * The text of a config file as it counts now: what the editor holds, else what is on the disk; undefined where there is none.
   * Rejects where it cannot be read, with the reason in words for a person.
   */
  text(path: string): Promise<string | undefined>;
  /** Files changed outside of the editor. */
  filesChanged(changes: readonly FileEvent[]): void;
  /** Call after the `initialized` notification. */
  start(): Promise<void>;
}

/** Typing in a config file judges everything again: wait, in milliseconds, until the hand rests. */
const DELAY = 200;

export function configuration(o: {
  readonly wire: Wire;
  readonly documents: Documents;
  readonly files: FileReader;
  readonly engine: Engine;
  readonly client: InitializeParams;
}): Configuration {
  const { wire, documents, client } = o;
  const onDidChange = event<void>();
  const open = new Set(foldersOf(client));
  const folders = (): readonly string[] => [...open];
  const settings = settingsReader(wire, client);
  const configs = configFiles({ ...o, folders });
  let stamp = 1;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const changed = (sent?: unknown): void => {
    clearTimeout(timer);
    stamp++;
    settings.forget(sent);
    configs.forget();
    onDidChange.fire();
  };
  const changedSoon = (path: string): void => {
    if (!configs.matters(path)) return;
    clearTimeout(timer);
    timer = setTimeout(changed, DELAY);
  };

  documents.onDidOpen.on(({ uri }) => {
    configs.isLeftOver(uri).then(
      (isGone) => isGone && changed(),
      () => {}, // A disk that cannot be asked says nothing against the editor.
    );
    // Its problems are shown even where no file that it speaks about is open.
    if (isConfigPath(pathOf(uri))) void configs.for(pathOf(uri));
  });
  documents.onDidChange.on(({ uri }) => {
    configs.typed(pathOf(uri));
    changedSoon(pathOf(uri));
  });
  documents.onDidClose.on(({ uri }) => changedSoon(pathOf(uri)));
  wire.onNotification('workspace/didChangeConfiguration', (change: DidChangeConfigurationParams) =>
    changed(change.settings),
  );
  wire.onNotification('workspace/didChangeWorkspaceFolders', (change: DidChangeWorkspaceFoldersParams) => {
    for (const folder of change.event.removed) open.delete(folderPath(folder.uri));
    for (const folder of change.event.added) open.add(folderPath(folder.uri));
    changed();
  });

  return {
    onDidChange,
    async for(uri, scope = uri) {
      const at = stamp;
      const home = homeOf(uri, folders());
      const [own, found] = await Promise.all([settings.for(scope), configs.for(home)]);
      return {
        settings: own,
        config: found.config,
        linter: found.linter,
        name: nameIn(found.folder, home),
        problems: found.problems.map((problem) => problem.message),
        stamp: at,
        ...(found.path === undefined ? {} : { path: found.path }),
      };
    },
    workspaceSettings: () => settings.for(undefined),
    folders,
    isConfig: (uri) => isConfigPath(pathOf(uri)),
    text: configs.text,
    filesChanged(changes) {
      const ours = changes.filter(({ uri }) => configs.matters(pathOf(uri)));
      for (const { uri, type } of ours) configs.onDisk(pathOf(uri), type !== DELETED);
      if (ours.length > 0) changed();
    },
    async start() {
      await settings.start();
      await configs.start();
    },
  };
}

/** Some clients end a folder with a slash. */
const folderPath = (uri: string): string => pathOf(uri).replace(/\/+$/, '');

function foldersOf(client: InitializeParams): string[] {
  if (client.workspaceFolders) return client.workspaceFolders.map((folder) => folderPath(folder.uri));
  return client.rootUri ? [folderPath(client.rootUri)] : [];
}

/**
 * @returns the path at which a document's config is looked for: its own, or, for a text that lies nowhere yet, the first
 * folder that is open.
 */
function homeOf(uri: string, folders: readonly string[]): string {
  const path = pathOf(uri);
  const first = folders[0];
  return uri.startsWith('untitled:') && first !== undefined ? `${first}/${baseName(path)}` : path;
}
