import assert from 'node:assert/strict';
import { fakeEngine } from './fake-engine.ts';
import { items, rangeOf, start, stopAll, until } from './harness.ts';

const URI = 'file:///desk/late.reply.md';
const CONFIG = 'file:///desk/.uncanned.yaml';
const TEXT = 'We are sorry for the inconvenience. Please be advised that it is late.\n';

describe('language server: configuration', () => {
  afterEach(stopAll);

  it('uses the nearest config up the tree, each folder its own', async () => {
    const s = await start(fakeEngine().engine, {
      files: {
        [CONFIG]: 'off robotic/advised',
        'file:///desk/de/.uncanned.yaml': 'off hollow-apology/inconvenience',
      },
    });
    const codes = async (uri: string): Promise<unknown[]> => {
      await s.open(uri, TEXT);
      return items(await s.pull(uri)).map(({ code }) => code);
    };
    assert.deepEqual(await codes(URI), ['hollow-apology/inconvenience']);
    assert.deepEqual(await codes('file:///desk/de/sub%20folder/a.reply.md'), ['robotic/advised']);
    assert.equal((await codes('file:///other/a.reply.md')).length, 2);
    assert.equal(s.statuses.get(URI)?.config, CONFIG);
  });

  it('makes one linter for all folders of a config', async () => {
    const { engine, asked } = fakeEngine();
    const s = await start(engine, { files: { [CONFIG]: 'off robotic/advised' } });
    for (const uri of [URI, 'file:///desk/a/x.reply.md', 'file:///desk/b/x.reply.md']) {
      await s.open(uri, TEXT);
      await s.pull(uri);
    }
    assert.equal(asked.linters.length, 1);
  });

  it('judges again when a config file changes on disk', async () => {
    const { engine, asked } = fakeEngine();
    const s = await start(engine, { files: { [CONFIG]: 'off robotic/advised' }, folders: ['file:///desk'] });
    await s.open(URI, TEXT);
    const first = await s.pull(URI);
    assert.equal(items(first).length, 1);
    assert.deepEqual(s.watchers, ['**/.uncanned.{yaml,json}']);
    s.files.set(CONFIG, '');
    await s.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: CONFIG, type: 2 }] });
    await until(() => s.refreshes() === 1);
    assert.equal(items(await s.pull(URI, first.resultId)).length, 2);
    s.files.delete(CONFIG);
    await s.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: CONFIG, type: 3 }] });
    await until(() => s.refreshes() === 2);
    const last = await s.pull(URI, first.resultId);
    assert.equal(items(last).length, 2);
    // No config and an empty one are the same: they share a linter.
    assert.equal(asked.linters.length, 2);
  });

  it('lets go of a config that was deleted while the editor still holds its text', async () => {
    const s = await start(fakeEngine().engine, {
      files: { [CONFIG]: 'off robotic/advised' },
      folders: ['file:///desk'],
    });
    await s.open(CONFIG, 'off robotic/advised', 'yaml');
    await s.open(URI, TEXT);
    const first = await s.pull(URI);
    assert.equal(items(first).length, 1);
    s.files.delete(CONFIG);
    await s.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: CONFIG, type: 3 }] });
    await until(() => s.refreshes() === 1);
    const second = await s.pull(URI, first.resultId);
    assert.equal(items(second).length, 2);
    // Somebody types in it: it is there again, for the editor will write it.
    await s.change(CONFIG, 2, { text: 'off robotic/advised ' });
    await until(() => s.refreshes() === 2);
    assert.equal(items(await s.pull(URI, second.resultId)).length, 1);
  });

  it('takes no config from an editor that kept the text of a deleted one over a restart', async () => {
    const s = await start(fakeEngine().engine, { files: {}, folders: ['file:///desk'] });
    await s.open(CONFIG, 'off robotic/advised', 'yaml');
    await until(() => s.refreshes() === 1);
    await s.open(URI, TEXT);
    const first = await s.pull(URI);
    assert.equal(items(first).length, 2);
    await s.change(CONFIG, 2, { text: 'off robotic/advised ' });
    await until(() => s.refreshes() === 2);
    assert.equal(items(await s.pull(URI, first.resultId)).length, 1);
  });

  it('lets other files change without judging again', async () => {
    const s = await start(fakeEngine().engine, { files: { [CONFIG]: '' } });
    await s.open(URI, TEXT);
    const first = await s.pull(URI);
    await s.client.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: 'file:///desk/a.json', type: 2 }],
    });
    assert.equal((await s.pull(URI, first.resultId)).kind, 'unchanged');
    assert.equal(s.refreshes(), 0);
  });

  it('follows what is typed in a config file, and shows its problems on it', async () => {
    const s = await start(fakeEngine().engine, { files: { [CONFIG]: 'off robotic/advised' } });
    await s.open(URI, TEXT);
    const first = await s.pull(URI);
    await s.open(CONFIG, 'off robotic/advised', 'yaml');
    await s.change(CONFIG, 2, { text: 'off robotic/advised\noops' });
    await until(() => s.refreshes() === 1);
    await until(() => s.pushed.get(CONFIG)?.length === 1);
    assert.deepEqual(
      s.pushed.get(CONFIG)?.map(({ message, range, severity }) => [message, range, severity]),
      [['Unknown: oops', { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } }, 1]],
    );
    assert.equal(items(await s.pull(URI, first.resultId)).length, 1);
    assert.deepEqual(s.statuses.get(URI)?.problems, ['Unknown: oops']);
    await s.change(CONFIG, 3, { text: '' });
    await until(() => s.pushed.get(CONFIG)?.length === 0);
    assert.equal(items(await s.pull(URI)).length, 2);
  });

  it('shows the problems of a config that is opened alone, and takes them back when it goes', async () => {
    const s = await start(fakeEngine().engine, { files: { [CONFIG]: 'oops' } });
    await s.open(CONFIG, 'oops', 'yaml');
    await until(() => s.pushed.get(CONFIG)?.length === 1);
    assert.deepEqual(items(await s.pull(CONFIG)), []);
    s.files.delete(CONFIG);
    await s.close(CONFIG);
    await until(() => s.pushed.get(CONFIG)?.length === 0);
  });

  it('watches a config of another name once it is extended, and shows its problems there', async () => {
    const path = 'file:///desk/house-rules.yaml';
    const s = await start(fakeEngine().engine, {
      files: { [CONFIG]: 'extends house-rules.yaml', [path]: 'off robotic/advised\noops' },
    });
    await s.open(URI, TEXT);
    const first = await s.pull(URI);
    assert.equal(items(first).length, 1);
    await until(() => s.pushed.get(path)?.length === 1);
    await until(() => s.watchers.length > 1);
    assert.deepEqual(s.watchers.at(-1), { baseUri: 'file:///desk', pattern: 'house-rules.yaml' });
    s.files.set(path, '');
    await s.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: path, type: 2 }] });
    await until(() => s.refreshes() > 0);
    assert.equal(items(await s.pull(URI, first.resultId)).length, 2);
    await until(() => s.pushed.get(path)?.length === 0);
  });

  it('asks for settings per document, and judges again when they change', async () => {
    const s = await start(fakeEngine().engine, { settings: { enable: false } });
    await s.open(URI, TEXT);
    const first = await s.pull(URI);
    assert.deepEqual(items(first), []);
    await until(() => s.statuses.get(URI)?.state === 'off');
    s.settings.enable = true;
    await s.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await until(() => s.refreshes() === 1);
    assert.equal(items(await s.pull(URI, first.resultId)).length, 2);
  });

  it('gives untitled documents the config of the first folder', async () => {
    const s = await start(fakeEngine().engine, {
      files: { [CONFIG]: 'off robotic/advised' },
      folders: ['file:///desk/', 'file:///other'],
      options: { named: ['untitled:Untitled-1'] },
    });
    await s.open('untitled:Untitled-1', TEXT);
    assert.equal(items(await s.pull('untitled:Untitled-1')).length, 1);
  });

  it('goes on with its own rules where the config cannot be read', async () => {
    const { engine } = fakeEngine();
    const forFile = () => Promise.reject(new Error('a mistake of ours'));
    const s = await start({ ...engine, configFinder: () => ({ forFile, at: forFile }) });
    await s.open(URI, TEXT);
    assert.equal(items(await s.pull(URI)).length, 2);
    await until(() => s.statuses.has(URI));
    assert.match(s.statuses.get(URI)?.problems[0] ?? '', /could not read its config file/);
  });

  it('names files as a person in the folder of the config, or in the open folder, would', async () => {
    const { engine, asked } = fakeEngine();
    const s = await start(engine, {
      files: { 'file:///desk/de/.uncanned.yaml': '' },
      folders: ['file:///desk', 'vscode-vfs://github/desk'],
      options: { named: ['untitled:Untitled-1'] },
    });
    for (const [uri, name] of [
      ['file:///desk/de/a/x%20y.reply.md', 'a/x y.reply.md'],
      ['file:///desk/fr/x.reply.md', 'fr/x.reply.md'],
      ['file:///test/x.reply.md', 'x.reply.md'],
      ['vscode-vfs://github/desk/fr/x%20y.reply.md', 'fr/x y.reply.md'],
      ['untitled:Untitled-1', 'Untitled-1'],
    ] as const) {
      await s.open(uri, TEXT);
      assert.equal(items(await s.pull(uri)).length, 2);
      assert.equal(asked.lints.at(-1)?.path, name);
    }
  });

  it('takes one file for one, however its address is spelt', async () => {
    const s = await start(fakeEngine().engine, {
      files: { 'file:///c%3A/desk/.uncanned.yaml': 'off robotic/advised' },
    });
    await s.open('file:///C:/desk/late.reply.md', TEXT);
    assert.equal(items(await s.pull('file:///C:/desk/late.reply.md')).length, 1);
    await s.open('file:///C%3A/desk/.uncanned.yaml', '', 'yaml');
    await s.change('file:///C%3A/desk/.uncanned.yaml', 2, {
      range: rangeOf(' ', ' '),
      text: 'off hollow-apology/inconvenience',
    });
    await until(() => s.refreshes() > 0);
    assert.deepEqual(
      items(await s.pull('file:///C:/desk/late.reply.md')).map(({ code }) => code),
      ['robotic/advised'],
    );
  });
});
