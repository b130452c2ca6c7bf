import {
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  Emitter,
  type Event,
  type InitializeParams,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Config, Linter } from '../engine/index.ts';
import type { Settings } from '../protocol.ts';
import type { Documents } from './documents.ts';
import type { ConfigProblem, Engine } from './engine.ts';
import type { FileReader } from './files.ts';
import { baseName, folderOf, isInside, pathOf, uriOf } from './paths.ts';

/** The rules of the house for one document. */
export interface Ruling {
  readonly settings: Settings;
  readonly config: Config;
  readonly linter: Linter;
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
  for(uri: string): Promise<Ruling>;
  /** The settings of the workspace as a whole. */
  workspaceSettings(): Promise<Settings>;
  /** Folders that are open, as paths. */
  folders(): readonly string[];
  isConfig(uri: string): boolean;
  /** Files changed outside of the editor. */
  filesChanged(uris: readonly string[]): void;
  /** Call after the `initialized` notification. */
  start(): Promise<void>;
}

const CONFIG_NAMES = ['.uncanned.yaml', '.uncanned.json'];
const DEFAULT_SETTINGS: Settings = { enable: true, scope: 'openFiles' };
/** No config of a person is as large as this. */
const CONFIG_LIMIT = 1024 * 1024;
/** Typing in a config file judges everything again: wait until the hand rests. */
const CONFIG_DELAY = 200;

/** @returns the settings in what a client sent; whatever is missing or of another kind takes its default. */
export function readSettings(sent: unknown): Settings {
  const given = typeof sent === 'object' && sent !== null ? (sent as Record<string, unknown>) : {};
  return {
    enable: given.enable !== false,
    scope: given.scope === 'workspace' ? 'workspace' : DEFAULT_SETTINGS.scope,
  };
}

export function configuration(o: {
  readonly connection: Connection;
  readonly documents: Documents;
  readonly files: FileReader;
  readonly engine: Engine;
  readonly client: InitializeParams;
}): Configuration {
  const { connection, documents, files, engine, client } = o;
  const capabilities = client.capabilities;
  const asksForSettings = capabilities.workspace?.configuration === true;
  const onDidChange = new Emitter<void>();

  const folders = new Set(foldersOf(client));
  let stamp = 1;
  let pushed = DEFAULT_SETTINGS;
  let settings = new Map<string, Promise<Settings>>();
  /** Folder → its config: all files of a folder share one. */
  let resolved = new Map<string, Promise<Resolved>>();
  /** Every path that a config was looked for at, and whether it was there: a change of one changes the rules. */
  const sources = new Map<string, boolean>();
  /** Config path → whether problems are shown on it. */
  const shown = new Map<string, boolean>();
  const watched = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  interface Resolved {
    readonly config: Config;
    readonly linter: Linter;
    readonly path?: string;
    readonly problems: readonly ConfigProblem[];
  }

  const read = async (path: string): Promise<string | undefined> => {
    const open = documents.atPath(path);
    const file = open === undefined ? await files.read(uriOf(path), CONFIG_LIMIT) : { text: open.getText() };
    sources.set(path, file !== undefined);
    return file !== undefined && 'text' in file ? file.text : undefined;
  };

  const resolve = (file: string): Promise<Resolved> => {
    const folder = folderOf(file);
    const known = resolved.get(folder);
    if (known !== undefined) return known;
    const fresh = (async (): Promise<Resolved> => {
      const { config, path, problems } = await engine.resolveConfig(read, file);
      const linter = engine.createLinter(config);
      const nowhere = { start: 0, end: 0 };
      const broken =
        path === undefined
          ? []
          : linter.problems.map((message): ConfigProblem => ({ path, message, severity: 'error', at: nowhere }));
      const all = [...problems, ...broken];
      const places = new Set(all.map((problem) => problem.path));
      if (path !== undefined) places.add(path);
      for (const place of places) await show(place, all);
      void watchElsewhere();
      return { config, linter, problems: all, ...(path === undefined ? {} : { path }) };
    })();
    resolved.set(folder, fresh);
    return fresh;
  };

  /** Shows the problems of a config file on it. Pushed even to clients that pull: the file need not be open. */
  const show = async (path: string, problems: readonly ConfigProblem[]): Promise<void> => {
    const here = problems.filter((problem) => problem.path === path);
    if (here.length === 0 && shown.get(path) !== true) return;
    shown.set(path, here.length > 0);
    const uri = documents.atPath(path)?.uri ?? uriOf(path);
    const text = TextDocument.create(uri, '', 0, (await read(path)) ?? '');
    const diagnostics = here.map(
      (problem): Diagnostic => ({
        range: { start: text.positionAt(problem.at.start), end: text.positionAt(problem.at.end) },
        severity: problem.severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        source: 'Uncanned',
        message: problem.message,
      }),
    );
    await connection.sendDiagnostics({ uri, diagnostics });
  };

  /** Config files of other names (an `extends`) or above the open folders are watched one by one, once they are read. */
  const watchElsewhere = async (): Promise<void> => {
    if (capabilities.workspace?.didChangeWatchedFiles?.relativePatternSupport !== true) return;
    const covered = (path: string): boolean => isConfigPath(path) && folderHolding([...folders], path) !== undefined;
    const others = [...sources].flatMap(([path, there]) =>
      there && !covered(path) && !watched.has(path) ? [path] : [],
    );
    for (const path of others) watched.add(path);
    if (others.length === 0) return;
    await connection.client
      .register(DidChangeWatchedFilesNotification.type, {
        watchers: others.map((path) => ({ globPattern: { baseUri: uriOf(folderOf(path)), pattern: baseName(path) } })),
      })
      .catch(() => undefined); // A client that cannot watch outside its folders sees the change at the next edit.
  };

  const changed = (): void => {
    if (timer !== undefined) clearTimeout(timer);
    timer = undefined;
    stamp++;
    settings = new Map();
    resolved = new Map();
    // A config that no open document needs still shows what is wrong with it, and stops to when it is mended.
    for (const [path, has] of shown) if (has) recheck(path).catch(log);
    onDidChange.fire();
  };

  const recheck = async (path: string): Promise<void> => {
    if ((await read(path)) === undefined) {
      shown.delete(path);
      await connection.sendDiagnostics({ uri: uriOf(path), diagnostics: [] });
      return;
    }
    await resolve(path);
    // Problems of a file that is only extended come and go with the file that extends it.
    if (!isConfigPath(path)) {
      const still = (await Promise.all(resolved.values())).flatMap(({ problems }) => problems);
      await show(path, still);
    }
  };

  const changedSoon = (): void => {
    if (timer !== undefined) clearTimeout(timer);
    timer = setTimeout(changed, CONFIG_DELAY);
  };

  const log = (error: unknown): void =>
    connection.console.error(`Uncanned could not read a config file: ${String(error)}`);
  const isConfigPath = (path: string): boolean => CONFIG_NAMES.includes(baseName(path));
  const matters = (path: string): boolean => isConfigPath(path) || sources.has(path);

  documents.onDidOpen((document) => {
    const path = pathOf(document.uri);
    if (isConfigPath(path)) resolve(path).catch(log);
  });
  documents.onDidChange((document) => {
    if (matters(pathOf(document.uri))) changedSoon();
  });
  documents.onDidClose((document) => {
    if (matters(pathOf(document.uri))) changedSoon();
  });
  connection.onDidChangeConfiguration((change) => {
    const sent: unknown = change.settings;
    if (typeof sent === 'object' && sent !== null && 'uncanned' in sent) pushed = readSettings(sent.uncanned);
    changed();
  });

  const settingsFor = (scope: string | undefined): Promise<Settings> => {
    if (!asksForSettings) return Promise.resolve(pushed);
    const key = scope ?? '';
    const known = settings.get(key);
    if (known !== undefined) return known;
    const item = scope === undefined ? { section: 'uncanned' } : { section: 'uncanned', scopeUri: scope };
    const fresh = connection.workspace
      .getConfiguration(item)
      .then(readSettings)
      .catch(() => DEFAULT_SETTINGS);
    settings.set(key, fresh);
    return fresh;
  };

  return {
    onDidChange: onDidChange.event,
    async for(uri) {
      const at = stamp;
      const [own, found] = await Promise.all([settingsFor(uri), resolve(homeOf(uri, [...folders]))]);
      return {
        settings: own,
        config: found.config,
        linter: found.linter,
        problems: found.problems.map((problem) => problem.message),
        stamp: at,
        ...(found.path === undefined ? {} : { path: found.path }),
      };
    },
    workspaceSettings: () => settingsFor(undefined),
    folders: () => [...folders],
    isConfig: (uri) => isConfigPath(pathOf(uri)),
    filesChanged(uris) {
      if (uris.some((uri) => matters(pathOf(uri)))) changed();
    },
    async start() {
      if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true) {
        await connection.client.register(DidChangeConfigurationNotification.type, { section: 'uncanned' });
      }
      if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true) {
        await connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: '**/.uncanned.{yaml,json}' }],
        });
      }
      if (capabilities.workspace?.workspaceFolders === true) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          for (const folder of removed) folders.delete(pathOf(folder.uri));
          for (const folder of added) folders.add(pathOf(folder.uri));
          changed();
        });
      }
    },
  };
}

function foldersOf(client: InitializeParams): string[] {
  if (client.workspaceFolders) return client.workspaceFolders.map((folder) => pathOf(folder.uri));
  return client.rootUri ? [pathOf(client.rootUri)] : [];
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

/** @returns the innermost open folder that holds a path, or undefined. */
export function folderHolding(folders: readonly string[], path: string): string | undefined {
  return folders.filter((folder) => isInside(folder, path)).sort((a, b) => b.length - a.length)[0];
}
