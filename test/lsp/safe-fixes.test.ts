import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { configFinder, createLinter, EXTENSIONS } from '../../server/src/engine/index.ts';
import type { FixedFile, SafeFixes, SafeFixesParams } from '../../server/src/protocol.ts';
import { fakeEngine } from './fake-engine.ts';
import { type Started, start, stopAll } from './harness.ts';

const FOLDER = 'file:///desk';
const FILES = {
  'file:///desk/a.reply.md': 'Please be advised that it is late.\nPlease be advised that it is here.\n',
  'file:///desk/sub/b.reply.md': 'Please be advised that it is against our policy.\n',
  'file:///desk/sub/c.reply.md': 'All is well.\n',
  'file:///desk/README.md': 'Please be advised that nobody replies here.\n',
  'file:///desk/build/d.reply.md': 'Please be advised that it is built.\n',
  'file:///desk/.gitignore': 'build/\n',
};

const ask = (s: Started, params: SafeFixesParams = {}): Promise<SafeFixes | null> =>
  s.client.sendRequest<SafeFixes | null>('uncanned/safeFixes', params);

const fixedIn = (text: string, file: FixedFile | undefined): string =>
  TextDocument.applyEdits(TextDocument.create('', '', 0, text), [...(file?.edits ?? [])]);

describe('language server: all safe fixes, to be looked at first', () => {
  afterEach(stopAll);

  it('finds them in the files that the workspace lists, and in open documents as they are now', async () => {
    const s = await start(fakeEngine().engine, { files: FILES, folders: [FOLDER] });
    const b = 'file:///desk/sub/b.reply.md';
    await s.open(b, 'Hi.\n');
    await s.change(b, 2, { text: 'Hi.\nPlease be advised that it left.\n' });
    const found = await ask(s);
    assert.equal(found?.looked, 3);
    assert.deepEqual(
      found.files.map(({ uri, version, fixed }) => [uri, version, fixed]),
      [
        ['file:///desk/a.reply.md', null, 2],
        [b, 2, 1],
      ],
    );
    assert.equal(fixedIn(FILES['file:///desk/a.reply.md'], found.files[0]), 'it is late.\nit is here.\n');
    assert.equal(fixedIn('Hi.\nPlease be advised that it left.\n', found.files[1]), 'Hi.\nit left.\n');
    assert.deepEqual(
      found.files[0]?.edits.map(({ label }) => label),
      ['Please be advised', 'Please be advised'],
    );
  });

  it('knows an open document however its address is spelt', async () => {
    const listed = 'file:///desk/caf%C3%A9.reply.md';
    const s = await start(fakeEngine().engine, { files: { [listed]: 'All is well.\n' }, folders: [FOLDER] });
    await s.open('file:///desk/café.reply.md', 'Please be advised that it left.\n');
    const found = await ask(s);
    assert.deepEqual(
      found?.files.map(({ uri, version }) => [uri, version]),
      [['file:///desk/café.reply.md', 1]],
    );
  });

  it('finds those of one file where it is named', async () => {
    const s = await start(fakeEngine().engine, { files: FILES, folders: [FOLDER] });
    const found = await ask(s, { uri: 'file:///desk/sub/b.reply.md' });
    assert.deepEqual(
      found?.files.map(({ uri }) => uri),
      ['file:///desk/sub/b.reply.md'],
    );
    assert.deepEqual(await ask(s, { uri: 'file:///desk/sub/c.reply.md' }), { looked: 1, files: [] });
  });

  it('leaves out what the settings switch off', async () => {
    const s = await start(fakeEngine().engine, { files: FILES, folders: [FOLDER], settings: { enable: false } });
    assert.deepEqual(await ask(s), { looked: 0, files: [] });
  });

  it('says how far it is, and stops when it is told to', async () => {
    const s = await start(fakeEngine().engine, { files: FILES, folders: [FOLDER] });
    const told: string[] = [];
    s.client.onNotification('$/progress', ({ token, value }: { token: string; value: { message: string } }) => {
      told.push(`${token}: ${value.message}`);
    });
    await ask(s, { workDoneToken: 'here' });
    assert.deepEqual(told, ['here: 0 of 4 files', 'here: 1 of 4 files', 'here: 2 of 4 files', 'here: 3 of 4 files']);
    const source = new CancellationTokenSource();
    const stopped = s.client.sendRequest('uncanned/safeFixes', {}, source.token);
    source.cancel();
    assert.equal(await stopped.catch(() => null), null);
  });

  it('keeps the replies of one line apart, each with its rules', async () => {
    const uri = 'file:///desk/macros.json';
    const macro = (id: number, value: string): object => ({
      id,
      title: `T${id}`,
      actions: [{ field: 'comment_value', value }],
    });
    const text = JSON.stringify({
      macros: [macro(1, 'Kindly wait until Monday.'), macro(2, 'It left today.'), macro(3, 'Kindly open the box.')],
    });
    const engine = { extensions: EXTENSIONS, createLinter, configFinder };
    const s = await start(engine, { files: { [uri]: text }, folders: [FOLDER] });
    const found = await ask(s);
    const file = found?.files[0];
    assert.equal(file?.edits.length, 2);
    assert.ok(file.edits.every(({ label }) => label !== ''));
    assert.equal(fixedIn(text, file), text.replaceAll('Kindly', 'Please'));
  });
});
