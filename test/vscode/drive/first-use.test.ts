/** A person who has just installed it: from the walkthrough to a first fixed reply, on a clean profile. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { eventually, openWorkbench, until, type Workbench } from '../../vscode-host/index.ts';

describe('the walkthrough', () => {
  let workbench: Workbench;
  let empty: string;
  const step = (title: string): Locator => workbench.page.locator('.getting-started-step', { hasText: title });
  const button = (title: string): Locator =>
    workbench.page.locator('.getting-started-step.expanded .button-container .monaco-button', { hasText: title });

  /** Presses a button of the walkthrough until something shows. Never Escape in between: there it leads back to the start page. */
  async function press(title: string, shown: Locator): Promise<void> {
    await eventually(title, async () => {
      await button(title).click();
      return shown.waitFor({ timeout: 4000 }).then(
        () => true,
        () => false,
      );
    });
  }

  before(async () => {
    empty = fs.mkdtempSync(path.join(os.tmpdir(), 'first-use-'));
    workbench = await openWorkbench({ folder: empty, settings: {}, screenshots: 'out/ui' });
  });
  after(async () => {
    await workbench?.close();
    fs.rmSync(empty, { recursive: true, force: true });
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.screenshot('failure');
  });

  it('leads from a sample reply to its first fix', async () => {
    const { page } = workbench;
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: "don't sound canned" }).first();
    await until(
      page,
      'the list of walkthroughs',
      async () => {
        await page.keyboard.press('F1');
        await page.locator('.quick-input-widget input').fill('>Welcome: Open Walkthrough...');
        await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Open Walkthrough' }).first().click();
      },
      row,
    );
    await row.click();
    await step('Open a reply').first().waitFor();
    await workbench.screenshot('walkthrough');

    await press('Open a Sample Reply', page.locator('.squiggly-error, .squiggly-warning').first());
    const editor = page.locator('.monaco-editor[data-uri^="untitled:"]').first();
    await editor.waitFor();
    // The line above the reply moves the text when it comes, and a box that is open then closes.
    await page.locator('.codelens-decoration', { hasText: /\d+ findings/ }).waitFor();
    await workbench.screenshot('walkthrough-sample');

    await step('See what is underlined').click();
    await press('Go to the First Finding', page.locator('.monaco-hover:visible').first());
    await workbench.screenshot('walkthrough-why');

    await step('Fix your first finding').click();
    const before = await editor.innerText();
    const rewrite = page.locator('.action-widget .action', { hasText: 'Hello' }).first();
    await press('Choose a Rewrite', rewrite);
    await workbench.screenshot('walkthrough-rewrites');
    await rewrite.click();
    await eventually('the rewrite is in the reply', async () => (await editor.innerText()) !== before);
    await eventually(
      'the step is done',
      async () =>
        (await step('Fix your first finding').locator('.codicon-getting-started-step-checked.complete').count()) > 0,
    );
    await workbench.screenshot('walkthrough-fixed');
  });
});
