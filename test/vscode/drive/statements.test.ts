import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import {
  editorOf,
  eventually,
  inEveryTheme,
  openFile,
  openWorkbench,
  until,
  type Workbench,
} from '../../vscode-host/index.ts';

const NAME = 'parcel.reply.md';
const TEXT = `---
provider: zendesk
channel: email
situation: delay
---
# Late parcel

Hi {{ticket.requester.first_name}},

${'Thank you for writing to us about your order. '.repeat(2).trim()}

It is with the depot in Leeds.

Best wishes
`;
/** Line and column (from 1) behind "It is with the depot in Leeds." */
const CURSOR = ':12:31';

const SETTINGS = { 'editor.minimap.enabled': false };
/** What stands in the editor beside the text: the sentence that is shown and not written. */
const ghost = (page: Page): Promise<string> =>
  // A string: what runs in the page knows its document, this file does not.
  page.evaluate<string>(
    `[...document.querySelectorAll('.view-line span')].map((e) => getComputedStyle(e, '::after').content).filter((c) => c.length > 8).join()`,
  );

describe('Insert Empathy Statement', () => {
  let workbench: Workbench;
  let editor: Locator;
  const saved = (): string => fs.readFileSync(path.join(workbench.folder, NAME), 'utf8');
  const rows = (text: string): Locator =>
    workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: text });

  const openPick = (): Promise<void> =>
    until(
      workbench.page,
      'the pick',
      async () => {
        await workbench.page.keyboard.press('Control+k');
        await workbench.page.keyboard.press('Shift+E');
      },
      rows('All situations').first(),
    );

  before(async () => {
    workbench = await openWorkbench({
      folder: 'examples',
      settings: SETTINGS,
      screenshots: 'out/ui',
    });
    const { page, folder } = workbench;
    fs.writeFileSync(path.join(folder, NAME), TEXT);
    editor = editorOf(page, NAME);
    await openFile(page, NAME);
    await page.locator('.statusbar-item', { hasText: /1 reply/ }).waitFor();
    await page.keyboard.press('Control+g');
    await page.locator('.quick-input-widget:visible input').fill(CURSOR);
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  });
  after(() => workbench?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.screenshot('failure');
  });

  it('asks first what the reply is for, what it declares on top', async () => {
    await openPick();
    assert.match(await workbench.page.locator('.quick-input-list .monaco-list-row').first().innerText(), /Delay/);
    await inEveryTheme(workbench, 'statements-situations');
  });

  it('shows the sentence where it would stand, and Escape leaves the text as it was', async () => {
    const { page } = workbench;
    await page.keyboard.press('Enter');
    await rows('The hold-up was on our side').first().waitFor();
    await eventually('the first sentence is shown', async () => (await ghost(page)).includes('been waiting since'));
    await page.keyboard.press('ArrowDown');
    await eventually('the next one is shown', async () => (await ghost(page)).includes('watch the date move'));
    await inEveryTheme(workbench, 'statements-sentences');
    await page.keyboard.press('Escape');
    await eventually('the sentence is gone', async () => (await ghost(page)) === '');
    await page.keyboard.press('Control+s');
    assert.equal(saved(), TEXT);
  });

  it('looks through all sentences for what is typed, goes back a step, and keeps stars', async () => {
    const { page } = workbench;
    await openPick();
    const input = page.locator('.quick-input-widget:visible input');
    await input.pressSequentially('hold-up');
    const row = rows('The hold-up was on our side').first();
    await row.waitFor();
    await inEveryTheme(workbench, 'statements-typed');
    await row.hover();
    await row.locator('.codicon-star-empty').click();
    await rows('The hold-up').locator('.codicon-star-full').first().waitFor();
    await input.fill('');
    await rows('Favorites').first().click();
    await rows('The hold-up was on our side').first().waitFor();
    await inEveryTheme(workbench, 'statements-favorites');
    await page.locator('.quick-input-widget .codicon-quick-input-back').click();
    await rows('All situations').first().waitFor();
    await page.keyboard.press('Escape');
  });

  it('writes the chosen one with its first blank selected', async () => {
    const { page } = workbench;
    await openPick();
    await rows('Delay').first().click();
    await rows('The hold-up was on our side').first().click();
    await editor.locator('.view-line', { hasText: 'Leeds. The hold-up was' }).first().waitFor();
    await inEveryTheme(workbench, 'statements-inserted');
    await page.keyboard.type('we packed the wrong pallet');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+s');
    await eventually('the file is saved', () =>
      saved().includes('Leeds. The hold-up was on our side: we packed the wrong pallet.\n'),
    );
  });

  it('lists them in a reply when somebody types a slash', async () => {
    const { page } = workbench;
    await page.keyboard.press('End');
    await page.keyboard.type(' /');
    const row = page.locator('.suggest-widget .monaco-list-row', { hasText: 'reaches you on' }).first();
    await row.waitFor();
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-details', { hasText: 'Recommended by' }).waitFor();
    await inEveryTheme(workbench, 'statements-completed');
    await page.keyboard.type('transport');
    // Only what has the word is left.
    await page.locator('.suggest-widget .monaco-list-row', { hasText: 'been waiting' }).waitFor({ state: 'hidden' });
    await page.locator('.suggest-widget .monaco-list-row.focused', { hasText: 'transport' }).waitFor();
    await page.keyboard.press('Enter');
    await editor.locator('.view-line', { hasText: 'and it reaches you on [date].' }).first().waitFor();
  });
});
