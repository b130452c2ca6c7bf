import type { Location } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type FileInput, isIgnored, type LintResult, type Related } from '../engine/index.ts';
import type { Configuration, Ruling } from './configuration.ts';
import type { Documents } from './documents.ts';
import type { FileReader } from './files.ts';
import { folderHolding, pathOf, uriOf } from './paths.ts';
import { type CancellationToken, logError, logWarning, messageOf, type Wire } from './wire.ts';

/** What the engine says about one version of one document. */
export interface Judgement {
  /** For an open document: do not keep it, its text changes. Positions are asked of it. */
  readonly document: TextDocument;
  readonly version: number;
  /** The text that was judged. */
  readonly source: string;
  readonly ruling: Ruling;
  /** Findings without their fixes; those of the library among them. */
  readonly result: LintResult;
  /** What the linter said of this text alone, where the library added to it. */
  readonly own?: LintResult;
  /** Where a place lies that belongs to a finding of the library; undefined where nobody knows. */
  readonly elsewhere?: (related: Related) => Location | undefined;
  /** Two judgements with one stamp are the same. */
  readonly stamp: string;
  /** A person asked for this document to be checked. */
  readonly named: boolean;
  /** The document was not looked at: settings or config leave it out. */
  readonly off: boolean;
  /** What went wrong inside the linter. */
  readonly failure?: string;
}

export interface Judge {
  /** Judges an open document; undefined where it is not open (any more) or the request was cancelled. */
  open(uri: string, token?: CancellationToken): Promise<Judgement | undefined>;
  /** Judges a file that is not open; undefined where it cannot be read or the request was cancelled. */
  closed(uri: string, token?: CancellationToken): Promise<Judgement | undefined>;
  /** What an open document's stamp would be if it were judged now. */
  stamp(uri: string, ruling: Ruling): string;
  /** What the engine is asked about a judged document. */
  input(judgement: Judgement): FileInput;
}

const NOTHING: LintResult = { recognised: false, replies: [], findings: [], problems: [] };

export function judge(o: {
  readonly wire: Wire;
  readonly documents: Documents;
  readonly configuration: Configuration;
  readonly files: FileReader;
}): Judge {
  const { wire, documents, configuration, files } = o;
  const last = new Map<string, Judgement>();
  documents.onDidClose.on((document) => last.delete(document.uri));

  const inputOf = (document: TextDocument, ruling: Ruling, source: string): FileInput => ({
    path: ruling.name,
    source,
    language: document.languageId,
    named: documents.isNamed(document.uri),
  });

  const stampOf = (uri: string, ruling: Ruling): string =>
    `${documents.stamp(uri)}.${ruling.stamp}.${documents.isNamed(uri) ? 'n' : ''}`;

  /** Runs the linter. It should never throw: where it does, the document has no findings and the person is told. */
  const run = (ruling: Ruling, file: FileInput): { result: LintResult; failure?: string; off: boolean } => {
    if (!ruling.settings.enable || isIgnored(ruling.config, file.path)) return { result: NOTHING, off: true };
    try {
      return { result: ruling.linter.lint(file, { fixes: 'none' }), off: false };
    } catch (error) {
      logError(wire, `Uncanned failed on ${file.path}: ${messageOf(error)}`);
      return { result: NOTHING, off: false, failure: 'Uncanned made a mistake and could not check this file.' };
    }
  };

  return {
    async open(uri, token) {
      if (documents.get(uri) === undefined) return undefined;
      const ruling = await configuration.for(uri);
      const document = documents.get(uri);
      if (document === undefined || token?.isCancellationRequested === true) return undefined;
      const stamp = stampOf(uri, ruling);
      const before = last.get(uri);
      if (before?.stamp === stamp) return before;
      const source = document.getText();
      const edit = documents.editSinceFollowed(uri);
      const file = inputOf(document, ruling, source);
      // The engine's own state is tied to the linter, so an edit continues only what the same linter has read.
      const continues =
        before !== undefined &&
        edit !== undefined &&
        before.ruling.linter === ruling.linter &&
        !before.off &&
        before.failure === undefined;
      const { result, off, failure } = run(
        ruling,
        continues ? { ...file, previous: { result: before.result, source: before.source, edit } } : file,
      );
      documents.follow(uri);
      const judgement: Judgement = {
        document,
        version: document.version,
        source,
        ruling,
        result,
        stamp,
        named: file.named === true,
        off,
        ...(failure === undefined ? {} : { failure }),
      };
      last.set(uri, judgement);
      return judgement;
    },
    async closed(uri, token) {
      const folder = folderHolding(configuration.folders(), pathOf(uri));
      const ruling = await configuration.for(uri, folder === undefined ? uri : uriOf(folder));
      const file = await files.read(uri, ruling.config.maxFileSize);
      if (file === undefined || token?.isCancellationRequested === true) return undefined;
      if ('problem' in file) {
        logWarning(wire, `${pathOf(uri)} was left out: ${file.problem}`);
        return undefined;
      }
      const source = file.text;
      const document = TextDocument.create(uri, '', 0, source);
      const { result, off, failure } = run(ruling, { path: ruling.name, source });
      return {
        document,
        version: 0,
        source,
        ruling,
        result,
        stamp: '',
        named: false,
        off,
        ...(failure === undefined ? {} : { failure }),
      };
    },
    stamp: stampOf,
    input({ document, ruling, source, result, own = result }) {
      // The engine has read this very text: with no edit in between it need not again.
      const edit = { at: { start: 0, end: 0 }, text: '' };
      return { ...inputOf(document, ruling, source), previous: { result: own, source, edit } };
    },
  };
}
