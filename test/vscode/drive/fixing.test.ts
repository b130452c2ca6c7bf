/** Fixing as a person does: many safe fixes looked at and applied, a rule switched off in the config. Leaves pictures in out/ui. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {
  editorOf,
  eventually,
  inEveryTheme,
  openWorkbench,
  runCommand,
  until,
  type Workbench,
} from '../../vscode-host/index.ts';

const FILE = 'kitchenware/zendesk-macros.json';
const SETTINGS = { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false };

describe('fixing', () => {
  let workbench: Workbench;
  const saved = (name: string): string => fs.readFileSync(path.join(workbench.folder, name), 'utf8');

  before(async () => {
    workbench = await openWorkbench({ folder: 'examples', openFile: FILE, settings: SETTINGS, screenshots: 'out/ui' });
    await editorOf(workbench.page, 'zendesk-macros.json')
      .locator('.squiggly-warning, .squiggly-error')
      .first()
      .waitFor();
  });
  after(() => workbench?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.screenshot('failure-fixing');
  });

  it('shows every safe fix of the workspace, and applies what stays ticked', async () => {
    const { page } = workbench;
    const before = saved('hotel/templates.csv');
    await runCommand(page, 'Uncanned: Fix All Safe Findings in the Workspace');
    const panel = page.locator('.bulk-edit-panel');
    const apply = panel.getByRole('button', { name: 'Apply' });
    await apply.waitFor();
    const fix = panel.locator('.monaco-list-row', { hasText: 'the bank changed its login' });
    await fix.waitFor();
    assert.equal(await panel.locator('.monaco-list-row input:not(:checked)').count(), 0, 'all are ticked');
    await fix.click();
    await page.locator('.monaco-diff-editor:visible').first().waitFor();
    await inEveryTheme(workbench, 'fix-workspace');
    assert.equal(saved('hotel/templates.csv'), before, 'nothing is changed before it is accepted');
    await apply.click();
    await runCommand(page, 'Notifications: Show Notifications');
    const said = page.locator('.notifications-center .notification-list-item', { hasText: 'Fixed' });
    await said.waitFor();
    await workbench.screenshot('fix-workspace-done');
    assert.match(await said.innerText(), /Fixed 7 findings in 5 files\./);
    await page.keyboard.press('Escape');
    await eventually('the files are saved', () => saved('hotel/templates.csv').includes('Hello, late check-out'));
  });

  it('switches a rule off for one reply in the config, and has the reason typed', async () => {
    const { page } = workbench;
    const config = saved('.uncanned.yaml');
    const action = page.locator('.action-widget .action', { hasText: 'Switch the rule off for this reply' }).first();
    await until(
      page,
      'the menu',
      async () => {
        const [above = ''] = saved(FILE).split('understand your frustration');
        const lines = above.split('\n');
        await page.keyboard.press('Control+g');
        const box = page.locator('.quick-input-widget:visible input');
        await box.fill(`:${lines.length}:${(lines.at(-1) ?? '').length + 1}`);
        await box.press('Enter');
        await box.waitFor({ state: 'hidden' });
        await page.keyboard.press('Control+.');
      },
      action,
    );
    await inEveryTheme(workbench, 'suppress-menu');
    await action.click();
    const editor = editorOf(page, '.uncanned.yaml');
    await editor.locator('.view-line', { hasText: 'reason:' }).waitFor();
    await workbench.screenshot('suppress-config');
    await page.keyboard.type('agreed with the team');
    await page.keyboard.press('Control+s');
    const reason = 'reason: "agreed with the team"';
    await eventually('the config is saved', () => saved('.uncanned.yaml').includes(reason));
    assert.ok(saved('.uncanned.yaml').startsWith(config.trimEnd()), 'the rest of the config is as it was');
  });
});
