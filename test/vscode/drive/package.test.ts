/**
 * The package as a person installs it, in a VS Code that knows nothing of this folder. UNCANNED_UPDATE=1 takes the pictures of
 * README and docs.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import {
  editorOf,
  openFile,
  openWorkbench,
  runCommand,
  until,
  type Workbench,
  webviewOf,
} from '../../vscode-host/index.ts';

const VSIX = 'out/uncanned.vsix';
const DELAYS = 'kitchenware/delays.json';
const LATE =
  'Hi {{ticket.requester.first_name}},\n\nYour kettle was due on Tuesday, and it has not come. We apologise for any inconvenience this may have caused. I have asked the carrier to find it today, and you will have an answer by [DATE].\n\nKind regards,\n{{current_user.first_name}}';
const LOST =
  'Hi {{ticket.requester.first_name}},\n\nThe carrier has lost your parcel. I have sent a new one today, and it reaches you on Thursday.\n\nKind regards,\n{{current_user.first_name}}';

describe('the package', () => {
  let workbench: Workbench;
  let page: Page;
  before(async () => {
    const made = spawnSync(process.execPath, ['build/package.mjs'], { encoding: 'utf8' });
    assert.equal(made.status, 0, made.stdout + made.stderr);
    workbench = await openWorkbench({
      folder: 'examples',
      name: 'support-replies',
      install: path.resolve(VSIX),
      size: { width: 1440, height: 900 },
      settings: {
        'editor.wordWrap': 'on',
        'editor.minimap.enabled': false,
        'remote.autoForwardPorts': false,
        'workbench.colorTheme': 'Default Light Modern',
      },
      screenshots: 'out/ui',
    });
    page = workbench.page;
    const macros = Object.entries({ 'Delivery::Late': LATE, 'Delivery::Lost': LOST }).map(([title, value], i) => ({
      id: 7300120 + i,
      title,
      actions: [{ field: 'comment_value', value }],
    }));
    fs.writeFileSync(path.join(workbench.folder, DELAYS), `${JSON.stringify({ macros }, null, 2)}\n`);
  });
  after(() => workbench?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.screenshot('failure-package');
  });

  it('weighs less than 2 MB', () => {
    assert.ok(fs.statSync(VSIX).size < 2_000_000);
  });

  it('works when it is installed, with rewrites in a menu and the replies of the folder in the side bar', async () => {
    const editor = editorOf(page, 'zendesk-macros.json');
    await page.locator('.activitybar [aria-label^="Uncanned"]').first().click();
    await page.locator('.pane-body .monaco-list-row', { hasText: 'zendesk-macros.json' }).click();
    await openFile(page, 'zendesk-macros.json');
    await editor.locator('.squiggly-error').first().waitFor();
    await page.locator('.statusbar-item', { hasText: /\d+ replies, \d+ findings/ }).waitFor();
    await editor
      .locator('.codelens-decoration', { hasText: /\d findings? · \d+ words/ })
      .first()
      .waitFor();
    const fix = page.locator('.action-widget .action', { hasText: "I'm sorry" }).first();
    await until(
      page,
      'the menu of fixes',
      async () => {
        await goTo(':11:73');
        await page.keyboard.press('Control+.');
      },
      fix,
    );
    await picture('editor');
    await page.keyboard.press('Escape');
  });

  it('shows a reply beside its file, with a finding and its rewrites', async () => {
    await openFile(page, 'delays.json');
    await runCommand(page, 'Uncanned: Open Preview to the Side');
    const preview = webviewOf(page);
    await preview.locator('#reply').getByText('Your kettle was due').waitFor();
    await preview.locator('#reply mark', { hasText: 'We apologise' }).first().click();
    await preview.locator('#detail .fixes li').first().waitFor();
    await runCommand(page, 'View: Close Primary Side Bar');
    await picture('preview');
  });

  /** Puts the cursor to a line and column, such as `:11:40`. */
  async function goTo(place: string): Promise<void> {
    await page.keyboard.press('Control+g');
    const box = page.locator('.quick-input-widget:visible input');
    await box.fill(place);
    await box.press('Enter');
    await box.waitFor({ state: 'hidden' });
  }

  /** A picture of the window, and, where somebody asks for it, that of the docs. */
  async function picture(name: string): Promise<void> {
    await page.mouse.move(5, 5);
    await workbench.screenshot(`installed-${name}`);
    if (process.env.UNCANNED_UPDATE === '1') fs.copyFileSync(`out/ui/installed-${name}.png`, `docs/images/${name}.png`);
  }
});
