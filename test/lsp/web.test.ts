import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Diagnostic, Hover } from 'vscode-languageserver/node';
import { rangeOf } from './harness.ts';

const BUNDLE = 'dist/server.web.js';
const PAGES = 'https://example.com/uncanned/dist/rule-pages.json';

/**
 * A browser's worker as far as the server can see: nothing of Node is there, and no page either. The bundle's text and
 * its messages come through the thread's own port.
 */
const HOST = `
  const { parentPort, workerData } = require('node:worker_threads');
  const vm = require('node:vm');
  const self = {
    console, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, TextDecoder, TextEncoder, URL,
    structuredClone, performance, crypto, AbortController, Intl,
    addEventListener() {}, removeEventListener() {},
    postMessage: (message) => parentPort.postMessage(message),
  };
  self.self = self;
  vm.runInContext(workerData, vm.createContext(self), { filename: 'server.web.js' });
  // As structured cloning in a browser would, each message is made of the worker's own objects.
  const own = vm.runInContext('(text) => JSON.parse(text)', self);
  parentPort.on('message', (message) => self.onmessage({ data: own(JSON.stringify(message)) }));
  parentPort.postMessage('ready');
`;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

describe('language server in a web worker', () => {
  let worker: Worker | undefined;
  afterEach(async () => {
    await worker?.terminate();
  });

  it('finds the same without Node and reads its config through the client', async function () {
    this.timeout(20_000);
    const thread = new Worker(HOST, { eval: true, workerData: readFileSync(BUNDLE, 'utf8') });
    worker = thread;
    const asked: string[] = [];
    const read: string[] = [];
    const failed = new Promise<never>((_, reject) => thread.once('error', reject));
    const answers = new Map<number, (message: Message) => void>();
    const ready = new Promise<void>((resolve) => {
      thread.on('message', (message: Message | 'ready') => {
        if (message === 'ready') return resolve();
        if (message.method === undefined) return answers.get(message.id ?? -1)?.(message);
        if (message.id === undefined) return;
        asked.push(message.method);
        const { uri = '' } = (message.params ?? {}) as { uri?: string };
        read.push(uri);
        const text = uri.endsWith('desk/.uncanned.yaml')
          ? 'rules: { negative-language/unfortunately: "off" }\n'
          : uri === PAGES
            ? readFileSync('dist/rule-pages.json', 'utf8')
            : undefined;
        const result = message.method === 'uncanned/readFile' && text !== undefined ? { text } : null;
        thread.postMessage({ jsonrpc: '2.0', id: message.id, result });
      });
    });
    let last = 0;
    const request = async (method: string, params: unknown): Promise<unknown> => {
      const id = ++last;
      const answered = new Promise<Message>((resolve) => answers.set(id, resolve));
      thread.postMessage({ jsonrpc: '2.0', id, method, params });
      const { result, error } = await Promise.race([answered, failed]);
      assert.equal(error, undefined, JSON.stringify(error));
      return result;
    };
    const notify = (method: string, params: unknown): void => thread.postMessage({ jsonrpc: '2.0', method, params });

    await Promise.race([ready, failed]);
    await request('initialize', {
      processId: null,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: true } } },
      initializationOptions: { readFile: true, rulePages: PAGES },
    });
    notify('initialized', {});
    const uri = 'vscode-vfs://github/desk/late.reply.md';
    const text =
      'Hi Sam,\n\nUnfortunately it is late &amp; lost. We apologise for *any* inconvenience &nbsp;this may have caused.\n';
    notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
    const report = (await request('textDocument/diagnostic', { textDocument: { uri } })) as { items: Diagnostic[] };
    assert.deepEqual(
      report.items
        .filter(({ code }) => code === 'hollow-apology/any-may-have' || code === 'negative-language/unfortunately')
        .map(({ code, range }) => [code, range]),
      [
        [
          'hollow-apology/any-may-have',
          rangeOf(text, 'We apologise for *any* inconvenience &nbsp;this may have caused'),
        ],
      ],
    );
    assert.ok(asked.includes('uncanned/readFile'));

    const late = "Unfortunately it's late.";
    const yaml = `macros:\n- title: &a Late\n  actions:\n${[
      `'${late.replace("'", "''")}'`,
      `"${late}"`,
      late,
      `|-\n      ${late}`,
      `>\n      ${late}`,
    ]
      .map((value) => `  - field: comment_value\n    value: ${value}\n`)
      .join('')}- { title: *a, actions: [{ field: comment_value, value: "Any inconvenience \\u2026" }] }\n`;
    const macros = 'vscode-vfs://github/other/macros.yaml';
    notify('textDocument/didOpen', { textDocument: { uri: macros, languageId: 'yaml', version: 1, text: yaml } });
    const found = (await request('textDocument/diagnostic', { textDocument: { uri: macros } })) as {
      items: Diagnostic[];
    };
    assert.equal(found.items.filter(({ code }) => code === 'negative-language/unfortunately').length, 5);

    assert.ok(!read.includes(PAGES), 'nobody has asked for a rule yet');
    for (const _ of [1, 2]) {
      const position = rangeOf(text, 'apologise').start;
      const { contents } = (await request('textDocument/hover', { textDocument: { uri }, position })) as Hover;
      const shown = JSON.stringify(contents);
      assert.match(shown, /Sorry for any inconvenience this may have caused/);
      assert.match(shown, /Sources: /);
      assert.match(shown, /Before: /);
    }
    assert.equal(read.filter((each) => each === PAGES).length, 1);
  });
});
