/** What a person sees whose editor speaks German. What VS Code itself says stays English here: no language pack is there. */
import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { openWorkbench, runCommand, until, type Workbench, webviewOf } from '../../vscode-host/index.ts';

describe('in German', () => {
  let workbench: Workbench;
  let page: Page;
  const picked = (text: string | RegExp): Locator =>
    page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
  const row = (text: string | RegExp): Locator => page.locator('.pane-body .monaco-list-row', { hasText: text });

  before(async () => {
    workbench = await openWorkbench({
      folder: 'examples',
      openFile: 'kitchenware/zendesk-macros.json',
      language: 'de',
      settings: { 'editor.minimap.enabled': false },
      screenshots: 'out/ui',
    });
    page = workbench.page;
  });
  after(() => workbench?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.screenshot('failure-german');
  });

  it('are the commands, and the list of statements', async () => {
    await page.locator('.statusbar-item', { hasText: /\d+ replies, \d+ findings/ }).waitFor();
    await until(
      page,
      'a place in a reply',
      async () => {
        await page.keyboard.press('Control+p');
        await page.locator('.quick-input-widget:visible input').fill(':11:40');
        await page.keyboard.press('Enter');
      },
      page.locator('.statusbar-item', { hasText: 'Ln 11, Col 40' }),
    );
    const command = picked('Uncanned: Empathiesatz einfügen');
    await until(
      page,
      'the commands',
      async () => {
        await page.keyboard.press('F1');
        await page.locator('.quick-input-widget input').fill('>Uncanned: Empathie');
      },
      command,
    );
    await workbench.screenshot('german-commands');
    await command.click();
    await picked('Alle Situationen').waitFor();
    await workbench.screenshot('german-statements');
    await page.keyboard.press('Escape');
  });

  it('are the actions of the status item', async () => {
    await until(
      page,
      'the actions',
      () => page.locator('.statusbar-item', { hasText: /\d+ replies/ }).click(),
      picked('Alle Befunde anzeigen'),
    );
    await workbench.screenshot('german-actions');
    await page.keyboard.press('Escape');
  });

  it('is the list of all replies, numbers and all', async () => {
    await page.locator('.activitybar [aria-label^="Uncanned"]').first().click();
    await row('zendesk-macros.json').waitFor();
    assert.match(await row('zendesk-macros.json').innerText(), /\d+ Befunde · 4 Antworten/);
    await workbench.screenshot('german-list');
  });

  it('is the page of the preview, but for what is said of the reply', async () => {
    await runCommand(page, 'Vorschau daneben öffnen');
    const preview = webviewOf(page);
    await preview.locator('#reply').getByText('We apologise').waitFor();
    const band = await preview.locator('#band button').allInnerTexts();
    assert.ok(band.includes('Grüßen') && band.includes('Entschuldigen'), band.join());
    assert.match(await preview.locator('#numbers').innerText(), /In wenigen Sekunden gelesen[\s\S]*\d+ Wörter/);
    assert.equal(await preview.locator('[data-go="next"]').getAttribute('aria-label'), 'Nächste Antwort');
    assert.match(await preview.locator('#findings button').first().innerText(), /^Warnung: The apology stops/);
    await preview.locator('#reply mark', { hasText: 'We apologise' }).first().click();
    await preview.locator('#detail button', { hasText: 'Übernehmen' }).first().waitFor();
    await workbench.screenshot('german-preview');
    assert.equal(await preview.locator('html').getAttribute('lang'), 'de');
    assert.equal(await preview.locator('#reply').getAttribute('lang'), 'en');
  });

  it('is what a click on a command says', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+w');
    await runCommand(page, 'Empathiesatz einfügen');
    await runCommand(page, 'Notifications: Show Notifications');
    const said = page.locator('.notifications-center .notification-list-item');
    await said.filter({ hasText: 'Öffnen Sie zuerst eine Datei mit Antworten.' }).waitFor();
    await workbench.screenshot('german-message');
  });

  it('is the walkthrough', async () => {
    const walkthrough = picked('nicht nach Textbaustein');
    await until(
      page,
      'the list of walkthroughs',
      async () => {
        await page.keyboard.press('F1');
        await page.locator('.quick-input-widget input').fill('>Welcome: Open Walkthrough...');
        await picked('Open Walkthrough').click();
      },
      walkthrough,
    );
    await walkthrough.click();
    await page.locator('.getting-started-step', { hasText: 'Öffnen Sie eine Antwort' }).first().waitFor();
    await workbench.screenshot('german-walkthrough');
  });
});
