/** Fixing as a person does: many safe fixes looked at and applied, a rule switched off in the config. Leaves pictures in out/ui. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { editorOf, eventually, openWorkbench, runCommand, until, type Workbench } from '../../vscode-host/index.ts';

const FILE = 'kitchenware/zendesk-macros.json';
const THEMES = [
  ['light', 'Default Light Modern'],
  ['dark', 'Default Dark Modern'],
  ['contrast', 'Default High Contrast'],
] as const;

for (const [look, theme] of THEMES)
  describe(`fixing, ${look}`, () => {
    let workbench: Workbench;
    const saved = (name: string): string => fs.readFileSync(path.join(workbench.folder, name), 'utf8');

    before(async () => {
      workbench = await openWorkbench({
        folder: 'examples',
        openFile: FILE,
        settings: { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false, 'workbench.colorTheme': theme },
        screenshots: 'out/ui',
      });
    });
    after(() => workbench?.close());
    afterEach(async function () {
      if (this.currentTest?.state === 'failed') await workbench?.screenshot('failure');
    });

    it('shows every safe fix of the workspace, and applies what stays ticked', async () => {
      const { page } = workbench;
      const before = saved(FILE);
      await editorOf(page, 'zendesk-macros.json').locator('.squiggly-warning, .squiggly-error').first().waitFor();
      await runCommand(page, 'Uncanned: Fix All Safe Findings in the Workspace');
      const apply = page.locator('.bulk-edit-panel').getByRole('button', { name: 'Apply' });
      await apply.waitFor();
      const row = page.locator('.bulk-edit-panel .monaco-list-row');
      await row.first().waitFor();
      await page.locator('.bulk-edit-panel .monaco-list').first().click();
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.locator('.monaco-diff-editor').first().waitFor();
      await workbench.screenshot(`fix-workspace-${look}`);
      assert.equal(saved(FILE), before, 'nothing is changed before it is accepted');
      await apply.click();
      await page.locator('.notification-list-item', { hasText: /^.*Fixed \d+ findings? in \d+ files?\..*$/ }).waitFor();
      await workbench.screenshot(`fixed-workspace-${look}`);
      await eventually('the files are saved', () => saved('hotel/templates.csv') !== '');
    });

    it('switches a rule off for one reply in the config, and has the reason typed', async () => {
      const { page } = workbench;
      const action = page.locator('.action-widget .action', { hasText: 'Switch the rule off for this reply' }).first();
      await until(
        page,
        'the menu',
        async () => {
          const [above = ''] = saved(FILE).split('apologise for any');
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
      await workbench.screenshot(`suppress-menu-${look}`);
      await action.click();
      const config = editorOf(page, '.uncanned.yaml');
      await config.locator('.view-line', { hasText: 'reason:' }).waitFor();
      await workbench.screenshot(`suppress-config-${look}`);
      await page.keyboard.type('agreed with the legal team');
      await page.keyboard.press('Control+s');
      await eventually(
        'the config is saved',
        () =>
          fs.existsSync(path.join(workbench.folder, '.uncanned.yaml')) &&
          saved('.uncanned.yaml').includes('reason: "agreed with the legal team"'),
      );
      assert.match(saved('.uncanned.yaml'), /^overrides:\n {2}- replies: \["id:/);
    });
  });
