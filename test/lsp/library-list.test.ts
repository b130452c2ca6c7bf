import assert from 'node:assert/strict';
import { CancellationTokenSource, type SymbolInformation } from 'vscode-languageserver/node';
import { hasInOrder } from '../../server/src/lsp/workspace-symbols.ts';
import type { LibraryParams, LibraryResult } from '../../server/src/protocol.ts';
import { fakeEngine } from './fake-engine.ts';
import { PLAIN, type Started, start, stopAll, until } from './harness.ts';

const FOLDER = 'file:///desk';
const A = 'file:///desk/a.reply.md';
const B = 'file:///desk/sub/b.reply.md';
const FILES = {
  [A]: 'We are sorry for the inconvenience. Please be advised that it is late.\n',
  [B]: 'It comes on Monday.\n',
  'file:///desk/README.md': 'We are sorry for the inconvenience.\n',
  'file:///desk/build/c.reply.md': 'We are sorry for the inconvenience.\n',
  'file:///desk/.gitignore': 'build/\n',
};

const list = (s: Started, params: LibraryParams = {}, { token } = new CancellationTokenSource()) =>
  s.client.sendRequest<LibraryResult | null>('uncanned/library', params, token);

const uris = (result: LibraryResult | null): readonly string[] => result?.files.map(({ uri }) => uri) ?? [];

/** What the client has of an answer. */
const had = (result: LibraryResult | null): LibraryParams => ({
  known: Object.fromEntries(result?.files.map(({ uri, stamp }) => [uri, stamp]) ?? []),
});

/** Counts what the server says of changes. */
function news(s: Started): () => number {
  let told = 0;
  s.client.onNotification('uncanned/libraryChanged', () => {
    told++;
  });
  return () => told;
}

/** Tells the server that the files changed outside. */
const changed = (s: Started, uri: string, type: 1 | 2 | 3): Promise<void> =>
  s.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });

describe('language server: all replies of the workspace', () => {
  afterEach(stopAll);

  it('reads, watches and tells nothing until somebody asks', async () => {
    const { engine, asked } = fakeEngine();
    const s = await start(engine, { files: FILES, folders: [FOLDER] });
    const told = news(s);
    await s.open('untitled:x', '');
    await s.pull('untitled:x');
    assert.deepEqual(
      asked.lints.map(({ path }) => path),
      ['x'],
    );
    const watched = s.watchers.length;
    assert.equal(told(), 0);
    await list(s);
    assert.deepEqual(s.watchers.slice(watched), ['**/*{.md,.txt}', '**/.gitignore']);
    await list(s);
    assert.equal(s.watchers.length, watched + 2, 'they are watched once');
  });

  it('lists open and closed files with what was found, but for files without replies and ignored ones', async () => {
    const s = await start(fakeEngine().engine, { files: FILES, folders: [FOLDER] });
    await s.open(B, 'It is against our policy.');
    const result = await list(s);
    assert.deepEqual(uris(result), [A, B]);
    assert.deepEqual(result?.files[0]?.replies, [
      {
        key: '',
        title: 'The one reply',
        begins: 'We are sorry for the inconvenience. Please be advised that it is late.',
        range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } },
        findings: { error: 0, warning: 1, suggestion: 1 },
        families: { robotic: 2 },
      },
    ]);
    assert.deepEqual(result?.files[1]?.replies?.[0]?.findings, { error: 1, warning: 0, suggestion: 0 });
  });

  it('lists what is open outside of the folders', async () => {
    const s = await start(fakeEngine().engine);
    await s.open('file:///elsewhere/x.reply.md', 'All is well.');
    assert.deepEqual(uris(await list(s)), ['file:///elsewhere/x.reply.md']);
  });

  it('sends again only files that differ, and reads again only files that changed', async () => {
    const { engine, asked } = fakeEngine();
    const s = await start(engine, { files: FILES, folders: [FOLDER] });
    const first = await list(s);
    const told = news(s);
    s.files.set(A, 'All is well.\n');
    asked.lints.length = 0;
    await changed(s, A, 2);
    await until(() => told() === 1);
    const second = await list(s, had(first));
    assert.equal(asked.lints.length, 1);
    assert.match(asked.lints[0]!.path, /a\.reply\.md$/);
    assert.equal(second?.files[0]?.replies?.[0]?.begins, 'All is well.');
    assert.deepEqual(Object.keys(second?.files[1] ?? {}), ['uri', 'stamp']);
  });

  it('follows files that come and go, and a .gitignore', async () => {
    const s = await start(fakeEngine().engine, { files: FILES, folders: [FOLDER] });
    await list(s);
    s.files.delete(A);
    s.files.set('file:///desk/new.reply.md', 'New.\n');
    await changed(s, A, 3);
    await changed(s, 'file:///desk/new.reply.md', 1);
    assert.deepEqual(uris(await list(s)), ['file:///desk/new.reply.md', B]);
    s.files.set('file:///desk/.gitignore', 'build/\nsub/\n');
    await changed(s, 'file:///desk/.gitignore', 2);
    assert.deepEqual(uris(await list(s)), ['file:///desk/new.reply.md']);
  });

  it('follows typing, closing and the config', async () => {
    const s = await start(fakeEngine().engine, { files: FILES, folders: [FOLDER] });
    const told = news(s);
    const findings = async () => (await list(s))?.files[0]?.replies?.[0]?.findings;
    await list(s);
    await s.open(A, FILES[A]);
    await s.change(A, 2, { text: 'It is against our policy.' });
    assert.deepEqual(await findings(), { error: 1, warning: 0, suggestion: 0 });
    s.files.set(A, 'All is well.\n');
    await s.close(A);
    assert.deepEqual(await findings(), { error: 0, warning: 0, suggestion: 0 });
    await until(() => told() > 0);
    s.files.set('file:///desk/.uncanned.yaml', 'ignore a.reply.md\n');
    const before = told();
    await changed(s, 'file:///desk/.uncanned.yaml', 1);
    await until(() => told() > before);
    assert.deepEqual(uris(await list(s)), [B]);
  });

  it('says how far it is, and stops when asked to', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 100 }, (_, i) => [`file:///desk/${String(i).padStart(3, '0')}.reply.md`, 'All is well.']),
    );
    const { engine, asked } = fakeEngine();
    const s = await start(engine, { files: many, folders: [FOLDER] });
    const source = new CancellationTokenSource();
    const progress: { read: number; of: number }[] = [];
    s.client.onNotification('uncanned/libraryProgress', (each: { read: number; of: number }) => {
      progress.push(each);
      source.cancel();
    });
    assert.equal(await list(s, {}, source), null);
    assert.deepEqual(progress[0], { read: 20, of: 100 });
    assert.ok(asked.lints.length < 100, 'not all were read');
    assert.equal(uris(await list(s)).length, 100);
    assert.equal(asked.lints.length, 100, 'what was read is not read again');
  });

  it('reads anew for each question of a client that cannot tell of changes', async () => {
    const s = await start(fakeEngine().engine, { files: FILES, folders: [FOLDER], capabilities: PLAIN });
    await list(s);
    s.files.delete(A);
    assert.deepEqual(uris(await list(s)), [B]);
  });
});

describe('language server: symbols of the workspace', () => {
  afterEach(stopAll);

  const ask = async (s: Started, query: string): Promise<readonly string[]> => {
    const found: SymbolInformation[] = await s.client.sendRequest('workspace/symbol', { query });
    return found.map(({ name, containerName }) => `${name} in ${containerName}`);
  };

  it('are the replies of open files, and of closed ones once all were listed', async () => {
    const s = await start(fakeEngine().engine, { files: FILES, folders: [FOLDER] });
    await s.open(A, FILES[A]);
    assert.deepEqual(await ask(s, ''), ['The one reply in a.reply.md']);
    await list(s);
    assert.deepEqual(await ask(s, 'one rep'), ['The one reply in a.reply.md', 'The one reply in b.reply.md']);
    assert.deepEqual(await ask(s, 'two'), []);
  });

  it('are found by letters in their order', () => {
    assert.ok(hasInOrder('Late parcel', 'ltprcl') && hasInOrder('Late parcel', 'LATE p') && hasInOrder('x', ''));
    assert.ok(!hasInOrder('Late parcel', 'pl late') && !hasInOrder('Late', 'late1'));
  });
});
