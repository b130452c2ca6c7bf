import { type Connection, type Disposable, Emitter, type Event, TextDocuments } from 'vscode-languageserver';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Edit } from '../engine/index.ts';
import { pathOf } from './paths.ts';

/** The documents that the client has open. */
export interface Documents {
  readonly onDidOpen: Event<TextDocument>;
  /** Edited; opening is no edit. */
  readonly onDidChange: Event<TextDocument>;
  readonly onDidClose: Event<TextDocument>;
  get(uri: string): TextDocument | undefined;
  all(): readonly TextDocument[];
  /** The open document of a path, however its URI is spelt. */
  atPath(path: string): TextDocument | undefined;
  /** Whether a person asked for this document to be checked. */
  isNamed(uri: string): boolean;
  /** Marks documents as asked for. */
  name(uris: readonly string[]): void;
  /** Differs whenever the text may differ: a document closed and opened again starts at the same version. */
  stamp(uri: string): string;
  /** Starts to follow the edits of a document from its present text on. */
  follow(uri: string): void;
  /**
   * @returns the one edit that leads from the text at the last `follow` to the present one (edits in between are joined
   * into one that covers them all); undefined where there was none or the text was replaced as a whole.
   */
  editSinceFollowed(uri: string): Edit | undefined;
  listen(connection: Connection): Disposable;
}

/** What has changed since a text: code units `start` to `oldEnd` gave way to `start` to `newEnd` of the present text. */
interface Hull {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** @returns the hull of all changes, this one included; `at` is a span of the text before this change. */
function widen(hull: Hull | undefined, at: { start: number; end: number }, length: number): Hull {
  if (hull === undefined) return { start: at.start, oldEnd: at.end, newEnd: at.start + length };
  const end = Math.max(hull.newEnd, at.end);
  return {
    start: Math.min(hull.start, at.start),
    oldEnd: hull.oldEnd + end - hull.newEnd,
    newEnd: end + length - (at.end - at.start),
  };
}

export function openDocuments(): Documents {
  const named = new Set<string>();
  const openings = new Map<string, number>();
  /** Absent: not followed. `hull` undefined: no change yet. */
  const followed = new Map<string, { hull: Hull | undefined }>();
  const onDidOpen = new Emitter<TextDocument>();
  const onDidChange = new Emitter<TextDocument>();
  const onDidClose = new Emitter<TextDocument>();
  let opened = 0;
  let opening: TextDocument | undefined;

  const remember = (document: TextDocument, change: TextDocumentContentChangeEvent): void => {
    const state = followed.get(document.uri);
    if (state === undefined) return;
    if (!('range' in change)) {
      followed.delete(document.uri);
      return;
    }
    const a = document.offsetAt(change.range.start);
    const b = document.offsetAt(change.range.end);
    state.hull = widen(state.hull, { start: Math.min(a, b), end: Math.max(a, b) }, change.text.length);
  };

  const texts = new TextDocuments<TextDocument>({
    create: TextDocument.create,
    update(document, changes, version) {
      for (const change of changes) {
        remember(document, change);
        TextDocument.update(document, [change], version);
      }
      return document;
    },
  });
  texts.onDidOpen(({ document }) => {
    openings.set(document.uri, ++opened);
    opening = document;
    onDidOpen.fire(document);
  });
  texts.onDidChangeContent(({ document }) => {
    // Opening is announced as a change too.
    if (opening !== document) onDidChange.fire(document);
    opening = undefined;
  });
  texts.onDidClose(({ document }) => {
    named.delete(document.uri);
    openings.delete(document.uri);
    followed.delete(document.uri);
    onDidClose.fire(document);
  });

  return {
    onDidOpen: onDidOpen.event,
    onDidChange: onDidChange.event,
    onDidClose: onDidClose.event,
    get: (uri) => texts.get(uri),
    all: () => texts.all(),
    atPath: (path) => texts.get(path) ?? texts.all().find((document) => pathOf(document.uri) === path),
    isNamed: (uri) => named.has(uri),
    name(uris) {
      for (const uri of uris) named.add(uri);
    },
    stamp: (uri) => `${openings.get(uri) ?? 0}.${texts.get(uri)?.version ?? 0}`,
    follow(uri) {
      followed.set(uri, { hull: undefined });
    },
    editSinceFollowed(uri) {
      const hull = followed.get(uri)?.hull;
      const document = texts.get(uri);
      if (hull === undefined || document === undefined) return undefined;
      return { at: { start: hull.start, end: hull.oldEnd }, text: document.getText().slice(hull.start, hull.newEnd) };
    },
    listen: (connection) => texts.listen(connection),
  };
}
