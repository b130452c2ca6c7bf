import assert from 'node:assert/strict';
import { fakeEngine } from './fake-engine.ts';
import { items, PLAIN, rangeOf, start, stopAll, until } from './harness.ts';

const URI = 'file:///desk/late.reply.md';
const TEXT = 'Hi Sam,\n\n🎉 We are sorry for the inconvenience.\nPlease be advised that it is against our policy.\n';

describe('language server: pulled diagnostics', () => {
  afterEach(stopAll);

  it('says what it can do', async () => {
    const { initialized } = await start(fakeEngine().engine);
    assert.deepEqual(initialized.capabilities, {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2 },
      diagnosticProvider: { identifier: 'uncanned', interFileDependencies: false, workspaceDiagnostics: true },
      codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.uncanned'] },
      hoverProvider: true,
      semanticTokensProvider: {
        legend: { tokenTypes: ['placeholder', 'fill-in'], tokenModifiers: [] },
        range: true,
        full: false,
      },
      completionProvider: { triggerCharacters: ['{', '.', '%', '!', ':', '/', '-'] },
      documentSymbolProvider: { label: 'Replies' },
      foldingRangeProvider: true,
      codeLensProvider: { resolveProvider: true },
      workspaceSymbolProvider: true,
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    });
  });

  it('gives each finding with its rule, severity, exact range and fingerprint', async () => {
    const s = await start(fakeEngine().engine, { options: { rulePage: 'uncanned-rule:/{rule}.md' } });
    await s.open(URI, TEXT);
    const found = items(await s.pull(URI));
    assert.deepEqual(
      found.map(({ code, severity, range, source, data }) => [code, severity, range, source, data]),
      [
        [
          'hollow-apology/inconvenience',
          2,
          rangeOf(TEXT, 'sorry for the inconvenience'),
          'Uncanned',
          'hollow-apology/inconvenience#0',
        ],
        ['robotic/advised', 3, rangeOf(TEXT, 'Please be advised that '), 'Uncanned', 'robotic/advised#0'],
        ['dismissive/policy', 1, rangeOf(TEXT, 'against our policy'), 'Uncanned', 'dismissive/policy#0'],
      ],
    );
    assert.deepEqual(found[0]?.range.start, { line: 2, character: 10 });
    assert.equal(found[0]?.codeDescription?.href, 'uncanned-rule:/hollow-apology/inconvenience.md');
    assert.equal(found[0]?.relatedInformation?.[0]?.location.uri, URI);
  });

  it('gives no link where the client has no pages', async () => {
    const s = await start(fakeEngine().engine);
    await s.open(URI, TEXT);
    assert.equal('codeDescription' in (items(await s.pull(URI))[0] ?? {}), false);
  });

  it('answers "unchanged" without linting, until the text changes', async () => {
    const { engine, asked } = fakeEngine();
    const s = await start(engine);
    await s.open(URI, TEXT);
    const first = await s.pull(URI);
    assert.equal(asked.lints.length, 1);
    const again = await s.pull(URI, first.resultId);
    assert.deepEqual(again, { kind: 'unchanged', resultId: first.resultId });
    assert.equal(asked.lints.length, 1);
    await s.change(URI, 2, { range: rangeOf(TEXT, 'against our policy'), text: 'not possible' });
    const third = await s.pull(URI, first.resultId);
    assert.deepEqual(
      items(third).map(({ code }) => code),
      ['hollow-apology/inconvenience', 'robotic/advised'],
    );
    assert.notEqual(third.resultId, first.resultId);
  });

  it('does not take a document opened again for the one it knew', async () => {
    const s = await start(fakeEngine().engine);
    await s.open(URI, TEXT);
    const first = await s.pull(URI);
    await s.close(URI);
    await s.open(URI, 'All is well.\n');
    assert.deepEqual(items(await s.pull(URI, first.resultId)), []);
  });

  it('hands on one edit and what was known before it, and joins edits that came between two pulls', async () => {
    const { engine, asked } = fakeEngine();
    const s = await start(engine);
    await s.open(URI, TEXT);
    await s.pull(URI);
    await s.change(URI, 2, { range: rangeOf(TEXT, 'Sam'), text: 'Samantha' });
    const second = TEXT.replace('Sam', 'Samantha');
    await s.change(
      URI,
      3,
      { range: rangeOf(second, 'Hi '), text: 'Dear ' },
      { range: rangeOf(second.replace('Hi ', 'Dear '), 'it is'), text: 'it was' },
    );
    await s.pull(URI);
    const last = asked.lints.at(-1);
    const now = second.replace('Hi ', 'Dear ').replace('it is', 'it was');
    assert.equal(last?.source, now);
    assert.equal(last?.previous?.source, TEXT);
    const { at, text } = last?.previous?.edit ?? { at: { start: 0, end: 0 }, text: '' };
    assert.equal(TEXT.slice(0, at.start) + text + TEXT.slice(at.end), now);
    assert.deepEqual(at, { start: 0, end: TEXT.indexOf('it is') + 5 });
  });

  it('reads everything anew when the client sends the whole text', async () => {
    const { engine, asked } = fakeEngine();
    const s = await start(engine);
    await s.open(URI, TEXT);
    await s.pull(URI);
    await s.change(URI, 2, { text: 'We are sorry for the inconvenience.' });
    assert.equal(items(await s.pull(URI)).length, 1);
    assert.equal(asked.lints.at(-1)?.previous, undefined);
  });

  it('says nothing about files that hold no replies, and nothing of their problems', async () => {
    const s = await start(fakeEngine().engine);
    await s.open('file:///desk/README.md', `broken\n${TEXT}`);
    assert.deepEqual(items(await s.pull('file:///desk/README.md')), []);
    await until(() => s.statuses.has('file:///desk/README.md'));
    assert.equal(s.statuses.get('file:///desk/README.md')?.state, 'no-replies');
  });

  it('shows problems of a file that holds replies', async () => {
    const s = await start(fakeEngine().engine);
    await s.open(URI, 'broken\n');
    assert.deepEqual(
      items(await s.pull(URI)).map(({ message, severity }) => [message, severity]),
      [['It is broken.', 1]],
    );
  });

  it('judges untitled documents and other schemes, named ones whatever they are called', async () => {
    const s = await start(fakeEngine().engine);
    await s.client.sendNotification('uncanned/named', { uri: 'untitled:Untitled-1' });
    await s.open('untitled:Untitled-1', TEXT);
    assert.equal(items(await s.pull('untitled:Untitled-1')).length, 3);
    await s.open('vscode-vfs://github/desk/a.reply.md', TEXT);
    assert.equal(items(await s.pull('vscode-vfs://github/desk/a.reply.md')).length, 3);
    await s.open('untitled:Untitled-2', TEXT);
    assert.equal(items(await s.pull('untitled:Untitled-2')).length, 0);
  });

  it('judges a document that is named after it was opened, and forgets the name when it closes', async () => {
    const s = await start(fakeEngine().engine);
    await s.open('untitled:Untitled-1', TEXT);
    const before = await s.pull('untitled:Untitled-1');
    assert.equal(items(before).length, 0);
    await s.client.sendNotification('uncanned/named', { uri: 'untitled:Untitled-1' });
    await until(() => s.refreshes() > 0);
    assert.equal(items(await s.pull('untitled:Untitled-1', before.resultId)).length, 3);
    await s.close('untitled:Untitled-1');
    await s.open('untitled:Untitled-1', TEXT);
    assert.equal(items(await s.pull('untitled:Untitled-1')).length, 0);
  });

  it('shows 1,000 at most, the gravest first, and says how many are left out', async () => {
    const s = await start(fakeEngine().engine);
    const text = `${'Please be advised that it is late.\n'.repeat(700)}${'We are sorry for the inconvenience.\n'.repeat(700)}against our policy\n`;
    await s.open(URI, text);
    const found = items(await s.pull(URI));
    assert.equal(found.length, 1000);
    assert.match(String(found[0]?.message), /^402 less serious findings/);
    assert.deepEqual(
      [1, 2, 3].map((severity) => found.slice(1).filter((each) => each.severity === severity).length),
      [1, 700, 298],
    );
  });

  it('survives a linter that throws, and says so in plain words', async () => {
    const s = await start(fakeEngine().engine);
    await s.open(URI, 'crash');
    assert.deepEqual(items(await s.pull(URI)), []);
    await until(() => s.statuses.has(URI) && s.logged.length > 0);
    assert.equal(s.statuses.get(URI)?.state, 'failed');
    assert.equal(s.statuses.get(URI)?.message, 'Uncanned made a mistake and could not check this file.');
    assert.match(s.logged.join('\n'), /a mistake of ours/);
    await s.change(URI, 2, { range: rangeOf('crash', 'crash'), text: TEXT });
    assert.equal(items(await s.pull(URI)).length, 3);
  });

  it('answers a cancelled pull and goes on', async () => {
    const { engine, asked } = fakeEngine();
    let release: (() => void) | undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    let waiting = false;
    const slow: typeof engine = {
      ...engine,
      configFinder: (read) => ({
        ...engine.configFinder(read),
        async forFile(file) {
          waiting = true;
          await gate;
          return engine.configFinder(read).forFile(file);
        },
      }),
    };
    const s = await start(slow);
    await s.open(URI, TEXT);
    const { CancellationTokenSource } = await import('vscode-languageserver/node');
    const source = new CancellationTokenSource();
    const pulled = s.client.sendRequest('textDocument/diagnostic', { textDocument: { uri: URI } }, source.token);
    await until(() => waiting);
    source.cancel();
    await s.client.sendNotification('$/nothing');
    release?.();
    await assert.rejects(async () => pulled);
    assert.equal(asked.lints.length, 0);
    assert.equal(items(await s.pull(URI)).length, 3);
  });

  it('tells of replies and findings after each judgement', async () => {
    const s = await start(fakeEngine().engine);
    await s.open(URI, TEXT);
    await s.pull(URI);
    await until(() => s.statuses.has(URI));
    assert.deepEqual(s.statuses.get(URI), {
      uri: URI,
      version: 1,
      state: 'judged',
      message: '1 reply, 3 findings',
      host: 'markdown',
      provider: 'zendesk',
      replies: 1,
      findings: { error: 1, warning: 1, suggestion: 1 },
      problems: [],
    });
  });

  it('passes on an offer to read a file', async () => {
    const s = await start(fakeEngine().engine);
    await s.open('file:///desk/list.md', 'Macro: hello');
    await s.pull('file:///desk/list.md');
    await until(() => s.statuses.has('file:///desk/list.md'));
    assert.deepEqual(s.statuses.get('file:///desk/list.md')?.offer, {
      message: 'This looks like replies.',
      config: 'replies: []',
    });
  });

  it('says that a document above the limit was not checked', async () => {
    const s = await start(fakeEngine().engine, { files: { 'file:///desk/.uncanned.yaml': 'limit 10' } });
    await s.open(URI, TEXT);
    assert.deepEqual(
      items(await s.pull(URI)).map(({ message }) => message),
      ['It is too large.'],
    );
  });

  it('does not look at what the config leaves out, and says so', async () => {
    const { engine, asked } = fakeEngine();
    const s = await start(engine, { files: { 'file:///desk/.uncanned.yaml': 'ignore late.*' } });
    await s.open(URI, TEXT);
    assert.deepEqual(items(await s.pull(URI)), []);
    await until(() => s.statuses.get(URI)?.state === 'off');
    assert.equal(asked.lints.length, 0);
  });
});

describe('language server: pushed diagnostics', () => {
  afterEach(stopAll);

  it('go to a client that cannot pull, follow its edits, and end when the document closes', async () => {
    const s = await start(fakeEngine().engine, { capabilities: PLAIN });
    assert.equal(s.initialized.capabilities.diagnosticProvider, undefined);
    await s.open(URI, TEXT);
    await until(() => s.pushed.get(URI)?.length === 3);
    assert.equal('relatedInformation' in (s.pushed.get(URI)?.[0] ?? {}), false);
    await s.change(URI, 2, { range: rangeOf(TEXT, 'against our policy'), text: 'not possible' });
    await until(() => s.pushed.get(URI)?.length === 2);
    await s.close(URI);
    await until(() => s.pushed.get(URI)?.length === 0);
  });

  it('are sent again when the settings change', async () => {
    const s = await start(fakeEngine().engine, { capabilities: PLAIN });
    await s.open(URI, TEXT);
    await until(() => s.pushed.get(URI)?.length === 3);
    await s.client.sendNotification('workspace/didChangeConfiguration', { settings: { uncanned: { enable: false } } });
    await until(() => s.pushed.get(URI)?.length === 0);
    assert.equal(s.statuses.get(URI)?.state, 'off');
    await s.client.sendNotification('workspace/didChangeConfiguration', { settings: { uncanned: { enable: 'yes' } } });
    await until(() => s.pushed.get(URI)?.length === 3);
  });

  it('go to a client that pulls but cannot be told to pull again', async () => {
    const s = await start(fakeEngine().engine, { capabilities: { textDocument: { diagnostic: {} } } });
    await s.open(URI, TEXT);
    await until(() => s.pushed.get(URI)?.length === 3);
  });
});
