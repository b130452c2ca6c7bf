import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FileReader } from '../../server/src/lsp/files.ts';
import { diskFiles } from '../../server/src/lsp/node/files.ts';

const NOBODY: FileReader = { read: async () => undefined, list: async () => undefined };

describe("language server: the disk's files", () => {
  let folder = '';
  const uri = (name: string): string => pathToFileURL(join(folder, name)).href;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'uncanned-lsp-'));
    mkdirSync(join(folder, 'sub dir'));
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(join(folder, 'a.md'), '\uFEFFé🎉\r\n');
    writeFileSync(join(folder, 'sub dir', 'B.CSV'), Buffer.from('\uFEFFtitle;body', 'utf16le'));
    writeFileSync(join(folder, 'big-endian.csv'), Buffer.from('\uFEFFtitle', 'utf16le').swap16());
    writeFileSync(join(folder, 'excel.csv'), Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    writeFileSync(join(folder, 'node_modules', 'c.md'), '');
    writeFileSync(join(folder, 'picture.png'), '');
    symlinkSync(folder, join(folder, 'sub dir', 'loop'), 'dir');
  });
  after(() => rmSync(folder, { recursive: true }));

  it('are decoded: UTF-8 and UTF-16 without their mark, nothing else', async () => {
    const files = diskFiles(NOBODY);
    assert.deepEqual(await files.read(uri('a.md'), 100), { text: 'é🎉\r\n' });
    assert.deepEqual(await files.read(uri('sub dir/B.CSV'), 100), { text: 'title;body' });
    assert.deepEqual(await files.read(uri('big-endian.csv'), 100), { text: 'title' });
    assert.deepEqual(await files.read(uri('excel.csv'), 100), {
      problem: 'It is not UTF-8. In Excel choose "CSV UTF-8".',
    });
  });

  it('that are too large, missing or folders are not read', async () => {
    const files = diskFiles(NOBODY);
    assert.match(JSON.stringify(await files.read(uri('a.md'), 3)), /problem.*larger/);
    assert.equal(await files.read(uri('none.md'), 100), undefined);
    assert.equal(await files.read(uri('sub dir'), 100), undefined);
    assert.equal(await files.read('file:///%00', 100), undefined);
  });

  it('are listed by ending, without packages and without following links in a circle', async () => {
    const found = await diskFiles(NOBODY).list(pathToFileURL(folder).href, ['.md', '.csv']);
    assert.deepEqual(
      [...(found ?? [])].sort(),
      [uri('a.md'), uri('big-endian.csv'), uri('excel.csv'), uri('sub dir/B.CSV')].sort(),
    );
  });

  it('give way to the list of a client, and leave other schemes to it', async () => {
    const files = diskFiles({ read: async (asked) => ({ text: asked }), list: async () => [] });
    assert.deepEqual(await files.list(pathToFileURL(folder).href, ['.md']), []);
    assert.deepEqual(await files.read('vscode-vfs://github/a.md', 10), { text: 'vscode-vfs://github/a.md' });
  });
});
