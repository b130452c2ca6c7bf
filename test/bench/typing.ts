/**
 * Times what somebody who types waits for, a key at a time: in the engine, and through the built language server as a process.
 * Arguments: the file of 10,000 macros, and the reply of 500 words.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  checkLibrary,
  createLinter,
  DEFAULT_CONFIG,
  type LintResult,
  libraryMemory,
} from '../../server/src/engine/index.ts';
import type { Preview } from '../../server/src/protocol.ts';
import { print, printHead } from './figures.ts';

/** What is typed in each place; its first keys are not counted. */
const SENTENCE = ' Unfortunately we cannot say when it comes, and we apologize.';
const WARM_UP = 10;
/** In how many replies of the large file it is typed. */
const PLACES = 5;

/** What an editor asks for besides, once somebody who types rests. */
const BESIDES = {
  'the outline': 'textDocument/documentSymbol',
  'the lines above replies': 'textDocument/codeLens',
  folds: 'textDocument/foldingRange',
};

interface Key {
  readonly at: number;
  readonly text: string;
  readonly counts: boolean;
}

/** The keys: a sentence each in some replies, from the first to the last. */
function keysOf(source: string, mark: string): Key[] {
  const places = [...source.matchAll(new RegExp(mark, 'g'))].map((m) => m.index + m[0].length);
  const step = Math.floor(places.length / PLACES);
  const chosen = step === 0 ? places.slice(0, 1) : Array.from({ length: PLACES }, (_, i) => places[i * step] ?? 0);
  let typed = 0;
  return chosen.flatMap((place) => {
    const keys = [...SENTENCE].map((text, i) => ({ at: place + typed + i, text, counts: i >= WARM_UP }));
    typed += SENTENCE.length;
    return keys;
  });
}

const since = (start: number): number => performance.now() - start;

function inEngine(file: string, source: string, keys: readonly Key[]): void {
  const linter = createLinter(DEFAULT_CONFIG);
  const name = path.basename(file);
  const start = performance.now();
  let result: LintResult = linter.lint({ path: name, source }, { fixes: 'none' });
  print('the whole file, when it is opened', [since(start)]);
  let text = source;
  const memory = libraryMemory();
  const compare = (): void => {
    const kept = linter.libraryFile(linter.shelve({ path: name, source: text }, result));
    checkLibrary([kept], { today: '2026-01-01', memory });
  };
  compare();
  const times: number[] = [];
  const both: number[] = [];
  for (const { at, text: typed, counts } of keys) {
    const before = text;
    text = before.slice(0, at) + typed + before.slice(at);
    const start = performance.now();
    const edit = { at: { start: at, end: at }, text: typed };
    result = linter.lint({ path: name, source: text, previous: { result, source: before, edit } }, { fixes: 'none' });
    if (counts) times.push(since(start));
    compare();
    if (counts) both.push(since(start));
  }
  print('key to findings', times);
  print('key to findings, and what replies say of each other', both);
}

async function startServer(): Promise<{ readonly client: ProtocolConnection; stop(): void }> {
  const child = spawn(process.execPath, [path.resolve('dist/server.js'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const client = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  client.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) => items.map(() => ({})));
  client.onRequest('client/registerCapability', () => null);
  client.onRequest('workspace/diagnostic/refresh', () => null);
  client.listen();
  await client.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {
      textDocument: { diagnostic: {}, publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true } },
      workspace: { configuration: true, diagnostics: { refreshSupport: true } },
    },
  });
  await client.sendNotification('initialized', {});
  return {
    client,
    stop() {
      client.dispose();
      child.kill();
    },
  };
}

/** Types, and waits after each key for what `ask` asks. @returns the milliseconds of each key that counts */
async function type(
  client: ProtocolConnection,
  document: TextDocument,
  keys: readonly Key[],
  ask: (key: Key, range: { line: number; character: number }) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  const { uri } = document;
  for (const key of keys) {
    const at = document.positionAt(key.at);
    const change = { range: { start: at, end: at }, text: key.text };
    TextDocument.update(document, [change], document.version + 1);
    const start = performance.now();
    await client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: document.version },
      contentChanges: [change],
    });
    await ask(key, { line: at.line, character: at.character + key.text.length });
    if (key.counts) times.push(since(start));
  }
  return times;
}

/** @param name under which it is opened: nobody looks at the disk */
async function open(
  client: ProtocolConnection,
  file: string,
  languageId: string,
  name = path.basename(file),
): Promise<TextDocument> {
  const uri = pathToFileURL(path.resolve(path.dirname(file), name)).href;
  const text = fs.readFileSync(file, 'utf8');
  await client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  return TextDocument.create(uri, languageId, 1, text);
}

/** Asks for the diagnostics of a document again and again, as an editor does: it says what it was answered last. */
function pulls(client: ProtocolConnection, { uri }: TextDocument): () => Promise<void> {
  let previousResultId: string | undefined;
  return async () => {
    const report = await client.sendRequest<{ resultId?: string }>('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
    previousResultId = report.resultId;
  };
}

const previews =
  (client: ProtocolConnection, { uri }: TextDocument) =>
  async (_: Key, position: { line: number; character: number }): Promise<void> => {
    const shown = await client.sendRequest<Preview | null>('uncanned/preview', { textDocument: { uri }, position });
    if (shown === null) throw new Error('There is no preview.');
  };

async function largeFile(client: ProtocolConnection, macros: string, keys: readonly Key[]): Promise<void> {
  const document = await open(client, macros, 'json');
  const pull = pulls(client, document);
  const start = performance.now();
  await pull();
  print('the whole file, when it is opened', [since(start)]);
  print('key to diagnostics', await type(client, document, keys, pull));
  print('key to the answer for the preview', await type(client, document, keys, previews(client, document)));
  const few = keys.filter((_, i) => i % 10 === 0);
  for (const [what, method] of Object.entries(BESIDES)) {
    const ask = (): Promise<unknown> => client.sendRequest(method, { textDocument: { uri: document.uri } });
    print(`key to ${what}`, await type(client, document, few, ask));
  }
}

async function oneReply(client: ProtocolConnection, file: string): Promise<void> {
  const document = await open(client, file, 'markdown', 'late.reply.md');
  const pull = pulls(client, document);
  await pull();
  const keys = keysOf(document.getText(), '\\.(?= )');
  print('key to diagnostics', await type(client, document, keys, pull));
  print('key to the answer for the preview', await type(client, document, keys, previews(client, document)));
}

/** A server of its own for each: what is open beside is compared too. */
async function withServer(run: (client: ProtocolConnection) => Promise<void>): Promise<void> {
  const { client, stop } = await startServer();
  try {
    await run(client);
  } finally {
    stop();
  }
}

async function main([macros = '', reply = '']: readonly string[]): Promise<void> {
  const source = fs.readFileSync(macros, 'utf8');
  const keys = keysOf(source, '"value": "[^"]*\\.');
  printHead('10,000 macros in 7 MB of JSON, in the engine');
  inEngine(macros, source, keys);
  printHead('10,000 macros in 7 MB of JSON, through the language server');
  await withServer((client) => largeFile(client, macros, keys));
  printHead('A reply of 500 words, through the language server');
  await withServer((client) => oneReply(client, reply));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
