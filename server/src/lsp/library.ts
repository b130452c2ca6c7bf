import type { Range } from 'vscode-languageserver';
import {
  type Finding,
  hash,
  inOrder,
  type LibraryFile,
  type LibraryMemory,
  libraryMemory,
  type Related,
} from '../engine/index.ts';
import type { Configuration } from './configuration.ts';
import { rangeOf } from './diagnostics.ts';
import type { Documents } from './documents.ts';
import type { Engine } from './engine.ts';
import type { Judge, Judgement } from './judge.ts';
import { folderHolding, pathOf } from './paths.ts';
import { type Event, event } from './wire.ts';

/** What the replies of the open documents, and of the closed files that were looked at, say of each other. */
export interface Library extends Judge {
  /** Findings of these files changed because another file did. */
  readonly onDidChange: Event<readonly string[]>;
  /** Keeps what a closed file says of its replies, in the place of what was kept of it before. */
  keep(uri: string, judgement: Judgement): void;
  /** Forgets the closed files that are not among these. */
  keepOnly(uris: ReadonlySet<string>): void;
  hasFindings(uri: string): boolean;
}

/** A file in the library: what is compared, and where in it a reply is. */
interface Member {
  readonly uri: string;
  readonly file: LibraryFile;
  readonly rangeOf: (related: Related) => Range;
}

/** What was compared, and what came of it. */
interface Compared {
  readonly revision: number;
  readonly today: string;
  readonly all: ReadonlyMap<string, Member>;
  readonly found: Found;
  readonly memory: LibraryMemory;
}

type Found = ReadonlyMap<string, readonly Finding[]>;
const NOTHING: Found = new Map();
const NO_RANGE: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Adds what replies say of each other to what a judge says of each document. */
export function library(o: {
  readonly judge: Judge;
  readonly documents: Documents;
  readonly configuration: Configuration;
  readonly engine: Engine;
}): Library {
  const { judge, documents, configuration, engine } = o;
  const { checkLibrary } = engine;
  const onDidChange = event<readonly string[]>();
  /** A document is compared anew only where it was judged anew. */
  const members = new WeakMap<Judgement, Member>();
  const closed = new Map<string, Member>();
  const opened = new Map<string, Judgement>();
  /** Rises whenever what is compared may differ. */
  let revision = 0;
  /** By folder: what was compared last, and what came of it. */
  const last = new Map<string, Compared>();
  /** What a client was last told of each file. */
  const told = new Map<string, string>();
  documents.onDidOpen.on(() => revision++);
  documents.onDidClose.on(({ uri }) => {
    opened.delete(uri);
    told.delete(uri);
    revision++;
  });

  /** Each folder that is open is a library; what lies in none of them is one too. An unsaved text is one by itself. */
  const folderOf = (uri: string): string =>
    uri.startsWith('untitled:') ? uri : (folderHolding(configuration.folders(), pathOf(uri)) ?? '');

  const fileOf = (uri: string, judgement: Judgement): LibraryFile => {
    const { linter } = judgement.ruling;
    return linter.libraryFile(linter.shelve(judge.input(judgement), judgement.result, pathOf(uri)));
  };

  const memberOf = (uri: string, judgement: Judgement): Member | undefined => {
    if (judgement.result.replies.length === 0) return undefined;
    const known = members.get(judgement);
    if (known !== undefined) return known;
    const { document } = judgement;
    const file = fileOf(uri, judgement);
    const made: Member = { uri, file, rangeOf: ({ at }) => rangeOf(document, at) };
    members.set(judgement, made);
    return made;
  };

  /** Every file of a folder by its path, an open document in the place of what was kept of it. */
  const inFolder = (folder: string): ReadonlyMap<string, Member> => {
    const all = new Map<string, Member>();
    for (const [uri, member] of closed)
      if (documents.get(uri) === undefined && folderOf(uri) === folder) all.set(pathOf(uri), member);
    for (const [uri, judgement] of opened) {
      const member = folderOf(uri) === folder ? memberOf(uri, judgement) : undefined;
      if (member !== undefined) all.set(pathOf(uri), member);
    }
    return all;
  };

  const compare = (folder: string): Compared => {
    const today = engine.today?.() ?? '';
    const before = last.get(folder);
    if (before?.revision === revision && before.today === today) return before;
    const all = inFolder(folder);
    const files = [...all.values()].map(({ file }) => file);
    const memory = before?.memory ?? libraryMemory();
    const found = checkLibrary?.(files, { today, memory }) ?? NOTHING;
    const compared = { revision, today, all, found, memory };
    last.set(folder, compared);
    return compared;
  };

  /** An open document as it was judged last. */
  const shelve = (uri: string, judgement: Judgement): void => {
    if (opened.get(uri) === judgement) return;
    opened.set(uri, judgement);
    revision++;
  };

  const shelved = (uri: string, judgement: Judgement): Judgement => {
    const { all, found } = compare(folderOf(uri));
    tell(uri, all, found);
    const own = found.get(pathOf(uri));
    if (own === undefined) return judgement;
    const findings = [...judgement.result.findings, ...own].sort(inOrder);
    return {
      ...judgement,
      own: judgement.result,
      result: { ...judgement.result, findings },
      stamp: `${judgement.stamp}.${markOf(own)}`,
      elsewhere: (related) => {
        const member = related.path === undefined ? undefined : all.get(related.path);
        return member && { uri: member.uri, range: member.rangeOf(related) };
      },
    };
  };

  /** Remembers what a client is told of one file, and speaks up where it was told other things of the others. */
  const tell = (uri: string, all: ReadonlyMap<string, Member>, found: Found): void => {
    const changed: string[] = [];
    for (const [path, { uri: other }] of all) {
      const mark = markOf(found.get(path) ?? []);
      const before = told.get(other);
      if (other !== uri && (before === undefined || before === mark)) continue;
      told.set(other, mark);
      if (other !== uri) changed.push(other);
    }
    if (changed.length > 0) onDidChange.fire(changed);
  };

  return {
    ...judge,
    onDidChange,
    async open(uri, token) {
      if (checkLibrary === undefined) return judge.open(uri, token);
      const folder = folderOf(uri);
      for (const other of documents.all()) {
        if (other.uri === uri || configuration.isConfig(other.uri) || folderOf(other.uri) !== folder) continue;
        const judgement = await judge.open(other.uri, token);
        if (judgement !== undefined) shelve(other.uri, judgement);
      }
      // Last, so that its places are those of the document as it is now.
      const judgement = await judge.open(uri, token);
      if (judgement === undefined) return undefined;
      shelve(uri, judgement);
      return shelved(uri, judgement);
    },
    async closed(uri, token) {
      const judgement = await judge.closed(uri, token);
      return judgement && shelved(uri, judgement);
    },
    hasFindings: (uri) => compare(folderOf(uri)).found.has(pathOf(uri)),
    keep(uri, judgement) {
      revision++;
      const file =
        judgement.result.replies.length === 0 || checkLibrary === undefined ? undefined : fileOf(uri, judgement);
      if (file === undefined) {
        closed.delete(uri);
        return;
      }
      // The text is not kept: only where each reply begins.
      const { document } = judgement;
      const ranges = new Map(file.replies.map(({ at }) => [at.start, rangeOf(document, at)]));
      closed.set(uri, { uri, file, rangeOf: ({ at }) => ranges.get(at.start) ?? NO_RANGE });
    },
    keepOnly(uris) {
      revision++;
      for (const uri of closed.keys())
        if (!uris.has(uri)) {
          closed.delete(uri);
          told.delete(uri);
        }
    },
  };
}

/** Two lists of findings with one mark are shown alike. */
const markOf = (findings: readonly Finding[]): string =>
  findings.length === 0
    ? ''
    : hash(
        findings
          .map(({ fingerprint, message, at, related = [] }) =>
            [fingerprint, message, at.start, at.end, ...related.map((each) => `${each.path}:${each.at.start}`)].join(
              ' ',
            ),
          )
          .join('\n'),
      );
