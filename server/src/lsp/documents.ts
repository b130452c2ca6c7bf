import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
} from 'vscode-languageserver';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Edit } from '../engine/index.ts';
import { pathOf } from './paths.ts';
import { type Event, event, type Wire } from './wire.ts';

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

export function openDocuments(wire: Wire): Documents {
  const texts = new Map<string, TextDocument>();
  const named = new Set<string>();
  const openings = new Map<string, number>();
  /** Absent: not followed. `hull` undefined: no change yet. */
  const followed = new Map<string, { hull: Hull | undefined }>();
  const onDidOpen = event<TextDocument>();
  const onDidChange = event<TextDocument>();
  const onDidClose = event<TextDocument>();
  let opened = 0;

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

  wire.onNotification('textDocument/didOpen', ({ textDocument }: DidOpenTextDocumentParams) => {
    const { uri, languageId, version, text } = textDocument;
    const document = TextDocument.create(uri, languageId, version, text);
    texts.set(uri, document);
    openings.set(uri, ++opened);
    followed.delete(uri);
    onDidOpen.fire(document);
  });
  wire.onNotification('textDocument/didChange', ({ textDocument, contentChanges }: DidChangeTextDocumentParams) => {
    const document = texts.get(textDocument.uri);
    if (document === undefined) return;
    for (const change of contentChanges) {
      remember(document, change);
      TextDocument.update(document, [change], textDocument.version);
    }
    onDidChange.fire(document);
  });
  wire.onNotification('textDocument/didClose', ({ textDocument: { uri } }: DidCloseTextDocumentParams) => {
    const document = texts.get(uri);
    if (document === undefined) return;
    for (const each of [texts, openings, followed]) each.delete(uri);
    named.delete(uri);
    onDidClose.fire(document);
  });

  return {
    onDidOpen,
    onDidChange,
    onDidClose,
    get: (uri) => texts.get(uri),
    all: () => [...texts.values()],
    atPath: (path) => texts.get(path) ?? [...texts.values()].find((document) => pathOf(document.uri) === path),
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
  };
}
