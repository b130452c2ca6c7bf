/** Several folders, files that change behind the editor's back, and a folder that nobody has trusted yet. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { editorOf, eventually, openFile, openWorkbench, runCommand, type Workbench } from '../../vscode-host/index.ts';

const REPLY = 'Unfortunately your parcel is late.\n\nWe apologize for any inconvenience this may have caused.\n';

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'folders-'));
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

describe('folders', () => {
  let workbench: Workbench | undefined;
  let made: string | undefined;
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.screenshot('failure-folders');
    await workbench?.close();
    workbench = undefined;
    if (made !== undefined) fs.rmSync(made, { recursive: true, force: true });
  });

  async function open(files: Readonly<Record<string, string>>, more: object = {}): Promise<Workbench> {
    made = folderOf(files);
    workbench = await openWorkbench({ folder: made, screenshots: 'out/ui', ...more });
    return workbench;
  }
  const show = (name: string): Promise<void> => openFile(workbench!.page, name);
  const problem = (text: string): Locator =>
    workbench!.page.locator('.markers-panel .monaco-list-row', { hasText: text });
  const squiggles = (name: string): Locator =>
    editorOf(workbench!.page, name).locator('.squiggly-error, .squiggly-warning, .squiggly-info');

  it('have each their own config', async () => {
    const { page, screenshot } = await open(
      {
        'both.code-workspace': JSON.stringify({ folders: [{ path: 'shop' }, { path: 'bank' }] }),
        'shop/shop.reply.md': REPLY,
        'bank/bank.reply.md': REPLY,
        'bank/.uncanned.yaml': 'rules: { negative-language/*: off, hollow-apology/*: off, missing-action/*: off }\n',
      },
      { workspace: 'both.code-workspace' },
    );
    await show('shop.reply.md');
    await squiggles('shop.reply.md').first().waitFor();
    await page.locator('.statusbar-item', { hasText: /1 reply, [1-9]/ }).waitFor();
    await screenshot('folders-shop');
    await show('bank.reply.md');
    await page.locator('.statusbar-item', { hasText: /1 reply, 0 findings/ }).waitFor();
    await eventually('nothing is underlined', async () => (await squiggles('bank.reply.md').count()) === 0);
    await screenshot('folders-bank');
  });

  it('are followed where a file is renamed or deleted outside of the editor', async () => {
    const { page, folder, screenshot } = await open(
      { 'first.reply.md': REPLY, 'second.reply.md': REPLY.replace('parcel', 'letter'), 'third.reply.md': 'Thanks.\n' },
      { settings: { 'uncanned.scope': 'workspace' } },
    );
    await show('third.reply.md');
    await runCommand(page, 'View: Toggle Problems');
    await problem('first.reply.md').first().waitFor();
    await problem('second.reply.md').first().waitFor();
    fs.renameSync(path.join(folder, 'first.reply.md'), path.join(folder, 'renamed.reply.md'));
    await problem('renamed.reply.md').first().waitFor();
    await problem('first.reply.md').first().waitFor({ state: 'detached' });
    fs.rmSync(path.join(folder, 'second.reply.md'));
    await problem('second.reply.md').first().waitFor({ state: 'detached' });
    await screenshot('folders-renamed');
  });

  it('are checked before anybody has trusted them: a config is data, and runs nothing', async () => {
    const { page, screenshot } = await open(
      {
        'late.reply.md': REPLY,
        '.uncanned.yaml': 'rules: { negative-language/unfortunately: off }\n',
      },
      { untrusted: true },
    );
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await show('late.reply.md');
    await squiggles('late.reply.md').first().waitFor();
    await screenshot('folders-restricted');
  });
});
