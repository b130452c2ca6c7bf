import assert from 'node:assert/strict';
import { CancellationTokenSource, type WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { fakeEngine } from './fake-engine.ts';
import { items, type Started, start, stopAll, until } from './harness.ts';

const FOLDER = 'file:///desk';
const FILES = {
  'file:///desk/a.reply.md': 'We are sorry for the inconvenience.\n',
  'file:///desk/sub/b.reply.md': 'Please be advised that it is against our policy.\n',
  'file:///desk/README.md': 'We are sorry for the inconvenience.\n',
  'file:///desk/build/c.reply.md': 'We are sorry for the inconvenience.\n',
  'file:///desk/sub/keep/build/d.reply.md': 'against our policy\n',
  'file:///desk/.gitignore': 'build/\n',
  'file:///desk/sub/keep/.gitignore': '!build/\n!build/*\n',
  'file:///desk/picture.png': '',
};

const pullAll = (
  s: Started,
  previous: Readonly<Record<string, string>> = {},
  { token } = new CancellationTokenSource(),
): Promise<WorkspaceDiagnosticReport> =>
  s.client.sendRequest<WorkspaceDiagnosticReport>(
    'workspace/diagnostic',
    { previousResultIds: Object.entries(previous).map(([uri, value]) => ({ uri, value })) },
    token,
  );

const summary = (report: WorkspaceDiagnosticReport): Record<string, unknown> =>
  Object.fromEntries(report.items.map((item) => [item.uri, item.kind === 'full' ? item.items.length : item.kind]));

const idsOf = (report: WorkspaceDiagnosticReport): Record<string, string> =>
  Object.fromEntries(report.items.flatMap(({ uri, resultId }) => (resultId === undefined ? [] : [[uri, resultId]])));

describe('language server: the whole workspace', () => {
  afterEach(stopAll);

  it('is not judged until the settings ask for it', async () => {
    const { engine, asked } = fakeEngine();
    const s = await start(engine, { files: FILES, folders: [FOLDER] });
    assert.deepEqual((await pullAll(s)).items, []);
    assert.equal(asked.lints.length, 0);
    const next = pullAll(s);
    s.settings.scope = 'workspace';
    await s.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.equal((await next).items.length, 3);
  });

  it('is judged but for open files, files without replies and what .gitignore names', async () => {
    const s = await start(fakeEngine().engine, { files: FILES, folders: [FOLDER], settings: { scope: 'workspace' } });
    await s.open('file:///desk/sub/b.reply.md', FILES['file:///desk/sub/b.reply.md']);
    assert.deepEqual(summary(await pullAll(s)), {
      'file:///desk/a.reply.md': 1,
      'file:///desk/sub/keep/build/d.reply.md': 1,
    });
  });

  it('holds a question until there is news, then says what is unchanged, new and gone', async () => {
    const s = await start(fakeEngine().engine, { files: FILES, folders: [FOLDER], settings: { scope: 'workspace' } });
    const first = await pullAll(s);
    assert.deepEqual(s.watchers.slice(-2), ['**/*{.md,.txt}', '**/.gitignore']);
    let answered = false;
    const second = pullAll(s, idsOf(first)).then((report) => {
      answered = true;
      return report;
    });
    await s.open('untitled:x', ''); // Opening is news, but a pull of its own answers it.
    await second;
    const third = pullAll(s, idsOf(await second));
    answered = false;
    void third.then(() => {
      answered = true;
    });
    assert.deepEqual(items(await s.pull('untitled:x')), []);
    assert.equal(answered, false);
    s.files.delete('file:///desk/a.reply.md');
    s.files.set('file:///desk/sub/b.reply.md', 'All is well.\n');
    await s.client.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: 'file:///desk/a.reply.md', type: 3 }],
    });
    assert.deepEqual(summary(await third), {
      'file:///desk/a.reply.md': 0,
      'file:///desk/sub/b.reply.md': 0,
      'file:///desk/sub/keep/build/d.reply.md': 'unchanged',
    });
  });

  it('lets a held question be cancelled', async () => {
    const s = await start(fakeEngine().engine, { files: FILES, folders: [FOLDER] });
    await pullAll(s);
    const source = new CancellationTokenSource();
    const held = pullAll(s, {}, source);
    source.cancel();
    await assert.rejects(async () => held);
    await s.open('file:///desk/a.reply.md', FILES['file:///desk/a.reply.md']);
    assert.equal(items(await s.pull('file:///desk/a.reply.md')).length, 1);
  });

  it('sends file by file to a client that takes parts', async () => {
    const s = await start(fakeEngine().engine, { files: FILES, folders: [FOLDER], settings: { scope: 'workspace' } });
    const parts: string[] = [];
    s.client.onNotification('$/progress', ({ value }: { value: WorkspaceDiagnosticReport }) => {
      parts.push(...value.items.map(({ uri }) => uri));
    });
    const report = await s.client.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
      partialResultToken: 'parts',
    });
    await until(() => parts.length === 3);
    assert.deepEqual(report.items, []);
  });

  it('goes on to show a file that was closed', async () => {
    const s = await start(fakeEngine().engine, { files: FILES, folders: [FOLDER], settings: { scope: 'workspace' } });
    assert.equal(items(await s.pull('file:///desk/a.reply.md')).length, 1);
    s.settings.scope = 'openFiles';
    await s.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.equal(items(await s.pull('file:///desk/a.reply.md')).length, 0);
  });
});
