import { hash } from '../engine/index.ts';
import type { LibraryEntry, LibraryFile, LibraryParams, LibraryResult } from '../protocol.ts';
import type { Configuration } from './configuration.ts';
import { rangeOf } from './diagnostics.ts';
import type { Documents } from './documents.ts';
import type { Judgement } from './judge.ts';
import type { Library } from './library.ts';
import { beginningOf, countsOf, replyRecords } from './outline.ts';
import { baseName, pathOf } from './paths.ts';
import type { CancellationToken, Wire } from './wire.ts';
import type { WorkspaceFiles } from './workspace-files.ts';

/** News is told when nothing has happened for so long, in milliseconds. */
const REST = 400;
/** Progress is told after so many files. */
const STEP = 20;

/** All replies of the workspace: of closed files too, once somebody asked for them. */
export interface LibraryList {
  /** Answers `uncanned/library`. */
  list(params: LibraryParams, token: CancellationToken): Promise<LibraryResult | null>;
  /** The closed files that were read so far. */
  closed(): readonly Listed[];
  /** Files changed outside of the editor. */
  filesChanged(changes: readonly { readonly uri: string; readonly type: number }[]): void;
}

export type Listed = Required<LibraryFile>;

/** `FileChangeType.Changed` */
const CHANGED = 2;

/**
 * Keeps what a list shows of each closed file, and reads again only what changed. Nothing is read, watched or told before the first
 * question.
 */
export function libraryList(o: {
  readonly wire: Wire;
  readonly documents: Documents;
  readonly configuration: Configuration;
  readonly judge: Library;
  readonly workspace: WorkspaceFiles;
}): LibraryList {
  const { wire, documents, configuration, judge, workspace } = o;
  /** What is listed of an open file that has not changed since. */
  const inLists = new WeakMap<Judgement, Listed>();
  /** By URI; undefined where a file holds no replies. */
  const known = new Map<string, Listed | undefined>();
  let files: readonly string[] | undefined;
  let asked = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tellSoon = (): void => {
    if (!asked) return;
    clearTimeout(timer);
    timer = setTimeout(() => wire.notify('uncanned/libraryChanged', {}), REST);
  };
  const forgetAll = (): void => {
    known.clear();
    files = undefined;
  };

  documents.onDidOpen.on(tellSoon);
  documents.onDidChange.on(tellSoon);
  documents.onDidClose.on(({ uri }) => {
    known.delete(uri); // What was saved may differ from what was read.
    tellSoon();
  });
  configuration.onDidChange.on(() => {
    forgetAll();
    tellSoon();
  });
  judge.onDidChange.on((uris) => {
    for (const uri of uris) known.delete(uri);
    tellSoon();
  });

  /** What is known of the files, read where it is not. */
  const closedFiles = async (open: ReadonlySet<string>, token: CancellationToken): Promise<void> => {
    files ??= await workspace.list();
    const wanted = new Set(files);
    for (const uri of known.keys()) if (!wanted.has(uri)) known.delete(uri);
    const unread = files.filter((uri) => !known.has(uri) && !open.has(pathOf(uri)));
    for (const [i, uri] of unread.entries()) {
      if (token.isCancellationRequested) return;
      if (i > 0 && i % STEP === 0) wire.notify('uncanned/libraryProgress', { read: i, of: unread.length });
      known.set(uri, undefined); // Before it is read: a change meanwhile takes it away again.
      const judgement = await judge.closed(uri, token);
      if (token.isCancellationRequested) known.delete(uri);
      else if (judgement !== undefined && known.has(uri)) known.set(uri, listedOf(uri, judgement));
    }
  };

  const openFiles = async (token: CancellationToken): Promise<Listed[]> => {
    const all: Listed[] = [];
    for (const { uri } of documents.all()) {
      const judgement = configuration.isConfig(uri) ? undefined : await judge.open(uri, token);
      if (judgement === undefined) continue;
      const listed = inLists.get(judgement) ?? listedOf(uri, judgement);
      if (listed === undefined) continue;
      inLists.set(judgement, listed);
      all.push(listed);
    }
    return all;
  };

  const closed = (): readonly Listed[] => {
    const open = openPaths(documents);
    return [...known.values()].filter((file) => file !== undefined).filter(({ uri }) => !open.has(pathOf(uri)));
  };

  return {
    closed,
    async list({ known: had = {} }, token) {
      asked = true;
      if (workspace.canWatch) await workspace.watch();
      else forgetAll();
      await closedFiles(openPaths(documents), token);
      const open = await openFiles(token);
      if (token.isCancellationRequested) return null;
      const all = [...closed(), ...open].sort((a, b) => (a.uri < b.uri ? -1 : 1));
      return { files: all.map((file) => (had[file.uri] === file.stamp ? { uri: file.uri, stamp: file.stamp } : file)) };
    },
    filesChanged(changes) {
      for (const { uri, type } of changes) {
        if (baseName(pathOf(uri)) === '.gitignore' || type !== CHANGED) files = undefined;
        known.delete(uri);
      }
      tellSoon();
    },
  };
}

const openPaths = (documents: Documents): ReadonlySet<string> => new Set(documents.all().map(({ uri }) => pathOf(uri)));

/** @returns what a list shows of a file; undefined where it holds no replies. */
function listedOf(uri: string, judgement: Judgement): Listed | undefined {
  const replies = replyRecords(judgement).map(({ reply, findings }): LibraryEntry => {
    const families: Record<string, number> = {};
    for (const { family } of findings) families[family] = (families[family] ?? 0) + 1;
    const { title, situation, channel, key, whole } = reply;
    return {
      key,
      begins: beginningOf(judgement, reply),
      range: rangeOf(judgement.document, whole),
      findings: countsOf(findings),
      families,
      ...(title === undefined ? {} : { title }),
      ...(situation === undefined ? {} : { situation }),
      ...(channel === undefined ? {} : { channel }),
    };
  });
  return replies.length === 0 ? undefined : { uri, stamp: hash(JSON.stringify(replies)), replies };
}
