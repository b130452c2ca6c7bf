import type { Diagnostic, InitializeParams } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  CONFIG_NAMES,
  type Config,
  type ConfigProblem,
  DEFAULT_CONFIG,
  type Linter,
  type ResolvedConfig,
} from '../engine/index.ts';
import type { Documents } from './documents.ts';
import type { Engine } from './engine.ts';
import type { FileReader } from './files.ts';
import { baseName, folderHolding, folderOf, pathOf, uriOf } from './paths.ts';
import { logError, register, type Wire } from './wire.ts';

/** What the config files say about the files of one folder. */
export interface Settled {
  /** Its folder is empty: the linter knows files by their names in `folder`. */
  readonly config: Config;
  readonly linter: Linter;
  /** What the globs of the config are relative to: its folder, else the open folder, else the file's own. */
  readonly folder: string;
  /** Path of the config file in force. */
  readonly path?: string;
  readonly problems: readonly ConfigProblem[];
}

export interface ConfigFiles {
  /** The config for a file: the nearest one up the tree. Never rejects. */
  for(path: string): Promise<Settled>;
  /** Whether a change of this file may change the rules. */
  matters(path: string): boolean;
  /** A config file's text; see `Configuration.text`. */
  text(path: string): Promise<string | undefined>;
  /** Told that a file was written or deleted on the disk. An editor may hold the text of a deleted one for minutes. */
  onDisk(path: string, isThere: boolean): void;
  /** Told that a document was typed in: it counts, whatever the disk says. */
  typed(path: string): void;
  /** @returns whether a config that an editor opens is on the disk no more: the editor has kept its text, as over a restart */
  isLeftOver(uri: string): Promise<boolean>;
  /** Reads everything again when it is next asked for; shows what is wrong with configs now. */
  forget(): void;
  /** Asks to be told of changes. Call after the `initialized` notification. */
  start(): Promise<void>;
}

const MISTAKE = 'Uncanned made a mistake and could not read its config file here.';
/** No config of a person is as large as this. */
const LIMIT = 1024 * 1024;

/** @returns whether a path is that of a config file, by its name. */
export const isConfigPath = (path: string): boolean => CONFIG_NAMES.some((name) => name === baseName(path));

/** Finds, reads and watches config files and shows their problems on them. */
export function configFiles(o: {
  readonly wire: Wire;
  readonly documents: Documents;
  readonly files: FileReader;
  readonly engine: Engine;
  readonly client: InitializeParams;
  /** Folders that are open now, as paths. */
  readonly folders: () => readonly string[];
}): ConfigFiles {
  const { wire, documents, files, engine, client, folders } = o;
  const watching = client.capabilities.workspace?.didChangeWatchedFiles;
  /** Folder → its config: all files of a folder share one. */
  let settled = new Map<string, Promise<Settled>>();
  /** A linter is dear to make and remembers replies: equal configs share one, also after the files were read again. */
  let linters = new Map<string, Linter>();
  let formerLinters = new Map<string, Linter>();
  /** Every path that a config was looked for at, and whether it was there. */
  const sources = new Map<string, boolean>();
  /** Files on which problems are shown. */
  const shown = new Set<string>();
  const watched = new Set<string>();
  /** Deleted on the disk, and not touched in the editor since. */
  const deleted = new Set<string>();
  const log = (error: unknown): void => logError(wire, `Uncanned could not read a config: ${String(error)}`);

  /** Fails, with the reason in words for a person, where there is a file that cannot be read. */
  const read = async (path: string): Promise<string | undefined> => {
    const open = deleted.has(path) ? undefined : documents.atPath(path);
    const file = open === undefined ? await files.read(uriOf(path), LIMIT) : { text: open.getText() };
    sources.set(path, file !== undefined);
    if (file !== undefined && 'problem' in file) throw new Error(file.problem);
    return file?.text;
  };
  /** It remembers what it has read, until `forget`. */
  let finder = engine.configFinder(read);

  const linterFor = (config: Config): Linter => {
    const key = JSON.stringify(config);
    const linter = linters.get(key) ?? formerLinters.get(key) ?? engine.createLinter(config);
    linters.set(key, linter);
    return linter;
  };

  const settle = async (file: string): Promise<Settled> => {
    const found = await finder.forFile(file);
    const { path } = found;
    const folder = path === undefined ? (folderHolding(folders(), file) ?? folderOf(file)) : folderOf(path);
    const config = { ...found.config, folder: '' };
    const linter = linterFor(config);
    const problems = [...found.problems, ...brokenRules(found, linter)];
    for (const place of new Set([...problems.map((problem) => problem.path), path ?? ''])) await show(place, problems);
    watchElsewhere().catch(log);
    return { config, linter, folder, problems, ...(path === undefined ? {} : { path }) };
  };

  /** Shows the problems of a config file on it. Pushed even to clients that pull: the file need not be open. */
  const show = async (path: string, problems: readonly ConfigProblem[]): Promise<void> => {
    const here = problems.filter((problem) => problem.path === path);
    if (path === '' || (here.length === 0 && !shown.has(path))) return;
    if (here.length > 0) shown.add(path);
    else shown.delete(path);
    const uri = documents.atPath(path)?.uri ?? uriOf(path);
    const text = TextDocument.create(uri, '', 0, (await read(path).catch(() => undefined)) ?? '');
    const diagnostics = here.map(
      (problem): Diagnostic => ({
        range: { start: text.positionAt(problem.at.start), end: text.positionAt(problem.at.end) },
        severity: problem.severity === 'error' ? 1 : 2,
        source: 'Uncanned',
        message: problem.message,
      }),
    );
    wire.notify('textDocument/publishDiagnostics', { uri, diagnostics });
  };

  /** Config files of other names (an `extends`) or above the open folders are watched one by one, once they are read. */
  const watchElsewhere = async (): Promise<void> => {
    if (watching?.dynamicRegistration !== true || watching.relativePatternSupport !== true) return;
    const isCovered = (path: string): boolean => isConfigPath(path) && folderHolding(folders(), path) !== undefined;
    const others = [...sources.keys()].filter((path) => sources.get(path) && !isCovered(path) && !watched.has(path));
    if (others.length === 0) return;
    for (const path of others) watched.add(path);
    await register(wire, 'workspace/didChangeWatchedFiles', {
      watchers: others.map((path) => ({ globPattern: { baseUri: uriOf(folderOf(path)), pattern: baseName(path) } })),
    });
  };

  const configFor = (path: string): Promise<Settled> => {
    const folder = folderOf(path);
    const known = settled.get(folder);
    if (known !== undefined) return known;
    const fresh = settle(path).catch((error: unknown): Settled => {
      log(error);
      const problem = { path: '', message: MISTAKE, severity: 'error', at: { start: 0, end: 0 } } as const;
      return { config: DEFAULT_CONFIG, linter: linterFor(DEFAULT_CONFIG), folder: folderOf(path), problems: [problem] };
    });
    settled.set(folder, fresh);
    return fresh;
  };

  /** A config that no open document needs shows what is wrong with it, and stops to when it is mended, moved or no longer extended. */
  const recheck = async (path: string): Promise<void> => {
    const isThere = (await read(path).catch(() => '')) !== undefined;
    if (!isThere) await show(path, []);
    else if (isConfigPath(path)) await configFor(path);
    else
      await show(
        path,
        (await Promise.all(settled.values())).flatMap(({ problems }) => problems),
      );
  };

  return {
    for: configFor,
    text: read,
    matters: (path) => isConfigPath(path) || sources.has(path),
    onDisk(path, isThere) {
      if (isThere) deleted.delete(path);
      else deleted.add(path);
    },
    typed: (path) => deleted.delete(path),
    async isLeftOver(uri) {
      const path = pathOf(uri);
      if (!isConfigPath(path) || uri.startsWith('untitled:')) return false;
      const version = documents.get(uri)?.version;
      const file = await files.read(uriOf(path), LIMIT);
      if (file !== undefined || documents.get(uri)?.version !== version) return false;
      deleted.add(path);
      return true;
    },
    forget() {
      settled = new Map();
      formerLinters = linters;
      linters = new Map();
      finder = engine.configFinder(read);
      const open = documents.all().map(({ uri }) => pathOf(uri));
      for (const path of new Set([...shown, ...open.filter(isConfigPath)])) recheck(path).catch(log);
    },
    async start() {
      if (watching?.dynamicRegistration !== true) return;
      await register(wire, 'workspace/didChangeWatchedFiles', {
        watchers: [{ globPattern: '**/.uncanned.{yaml,json}' }],
      });
    },
  };
}

/** @returns rules of one's own that cannot work: that shows only when they are compiled. */
function brokenRules(found: ResolvedConfig, linter: Linter): ConfigProblem[] {
  // Asked only where there are such rules: the answer takes all rules to be compiled.
  if (found.config.custom.length === 0) return [];
  return linter.problems.map((message) => {
    // A problem begins with the id of its rule.
    const place = [...found.customPlaces].find(([id]) => message.startsWith(`${id}:`))?.[1];
    const { path, at } = place ?? { path: found.path ?? '', at: { start: 0, end: 0 } };
    return { path, at, message, severity: 'error' };
  });
}
