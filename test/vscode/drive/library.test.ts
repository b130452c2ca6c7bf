/** Drives the list of all replies as a person would, in every theme. Leaves pictures of what it shows in out/ui. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import {
  editorOf,
  eventually,
  inEveryTheme,
  openWorkbench,
  runCommand,
  until,
  type Workbench,
} from '../../vscode-host/index.ts';

const SETTINGS = {
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'workbench.colorTheme': 'Default Dark Modern',
};

describe('the side bar', () => {
  let workbench: Workbench;
  let page: Page;
  const row = (text: string | RegExp): Locator => page.locator('.pane-body .monaco-list-row', { hasText: text });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.screenshot('failure-library');
  });

  const openList = (): Promise<void> => page.locator('.activitybar [aria-label^="Uncanned"]').first().click();

  describe('on a reply library', () => {
    before(async () => {
      workbench = await openWorkbench({ folder: 'examples', settings: SETTINGS, screenshots: 'out/ui' });
      page = workbench.page;
    });
    after(() => workbench?.close());

    it('lists the replies of all files, with how grave they are', async () => {
      await openList();
      await row('zendesk-macros.json').waitFor();
      await row('zendesk-macros.json').click();
      await row('Delivery::Parcel is late').waitFor();
      await workbench.screenshot('library');
      assert.match(await row('zendesk-macros.json').innerText(), /\d+ findings · 4 replies/);
      const aloud = await row('Delivery::Parcel is late').getAttribute('aria-label');
      assert.match(aloud ?? '', /^Delivery::Parcel is late, 1 error.*in zendesk-macros\.json/);
    });

    it('opens a reply, and its preview from the button beside it', async () => {
      await row('Delivery::Parcel is late').click();
      const editor = editorOf(page, 'zendesk-macros.json');
      await editor
        .locator('.codelens-decoration', { hasText: /\d findings? · \d+ words/ })
        .first()
        .waitFor();
      await page.mouse.move(5, 5);
      await inEveryTheme(workbench, 'library-lens');
      const late = row('Delivery::Parcel is late');
      const tab = page.locator('.tab', { hasText: 'Reply Preview' });
      await until(
        page,
        'the preview',
        async () => {
          await late.hover();
          await late.getByRole('button', { name: 'Open Preview' }).click();
        },
        tab,
      );
      await workbench.screenshot('library-preview');
      await runCommand(page, 'View: Close Other Editors in Group');
      await page.locator('.tab', { hasText: 'Reply Preview' }).hover();
      await runCommand(page, 'View: Close All Editors');
    });

    it('is ordered by finding and by situation', async () => {
      await runCommand(page, 'Uncanned: Group Replies by Finding');
      await row('Hollow apology').waitFor();
      await row('Hollow apology').click();
      await inEveryTheme(workbench, 'library-by-finding');
      await runCommand(page, 'Uncanned: Group Replies by Situation');
      await row('No situation').waitFor();
      await workbench.screenshot('library-by-situation');
      await runCommand(page, 'Uncanned: Group Replies by File');
      await row('zendesk-macros.json').waitFor();
    });

    it('offers the three orders at its top', async () => {
      await page.locator('.sidebar').hover();
      const menu = page.locator('.monaco-menu .action-item', { hasText: 'Group Replies by Situation' });
      await until(page, 'the menu', () => page.getByRole('button', { name: 'Group By' }).first().click(), menu);
      await workbench.screenshot('library-menu');
      await page.keyboard.press('Escape');
    });

    it('finds a reply by its words', async () => {
      await page.locator('.sidebar').hover();
      const box = page.locator('.quick-input-widget:visible input[type="text"]');
      await until(page, 'the search', () => page.getByRole('button', { name: 'Search Replies' }).first().click(), box);
      await box.fill('appointment');
      const found = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Late for the appointment' });
      await found.first().waitFor();
      await inEveryTheme(workbench, 'library-search');
      await found.first().click();
      await editorOf(page, 'reception.replies.md').waitFor();
      await page.locator('.breadcrumbs-control', { hasText: 'Late for the appointment' }).waitFor();
      await workbench.screenshot('library-found');
    });
  });

  describe('on a folder without replies', () => {
    before(async () => {
      workbench = await openWorkbench({ folder: 'images', settings: SETTINGS, screenshots: 'out/ui' });
      page = workbench.page;
    });
    after(() => workbench?.close());

    it('says so, and where replies are found', async () => {
      await openList();
      await page.getByRole('button', { name: 'Create a Sample Library' }).waitFor();
      await inEveryTheme(workbench, 'library-welcome');
      await page.locator('.welcome-view-content a', { hasText: 'How Uncanned finds replies' }).click();
      await eventually('the page is drawn', async () => {
        const headings = page
          .frames()
          .map((frame) => frame.getByRole('heading', { name: 'How Uncanned finds replies' }));
        // A frame may go away while it is asked.
        const counts = await Promise.all(headings.map((heading) => heading.count().catch(() => 0)));
        return counts.some((n) => n > 0);
      });
      await workbench.screenshot('library-help');
    });

    it('makes a sample library after asking, and lists it', async () => {
      await page.getByRole('button', { name: 'Create a Sample Library' }).click();
      const yes = page.locator('.monaco-dialog-box').getByRole('button', { name: 'Create' });
      await yes.waitFor();
      await workbench.screenshot('library-sample-asked');
      await yes.click();
      await editorOf(page, 'deliveries.yaml').waitFor();
      await row('broken-on-arrival.reply.md').waitFor();
      await row('Parcel is late').waitFor();
      await workbench.screenshot('library-sample');
      assert.equal(fs.readdirSync(path.join(workbench.folder, 'sample-replies')).length, 3);
    });

    it('fixes what is safe in a file', async () => {
      await row('quick-answers.csv').hover();
      await row('quick-answers.csv').getByRole('button', { name: 'Fix All Safe Findings' }).click();
      const fixed = editorOf(page, 'quick-answers.csv').locator('.view-line', { hasText: /refund,"We.cannot.refund/ });
      await fixed.waitFor();
      await row(/refund.*3 findings/).waitFor();
      await workbench.screenshot('library-fixed');
    });
  });
});
