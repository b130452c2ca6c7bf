/** The package as a person installs it, in a VS Code that knows nothing of this folder. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { editorOf, openWorkbench, type Workbench } from '../../vscode-host/index.ts';

const VSIX = 'out/uncanned.vsix';
const FILE = 'hotel/templates.csv';

describe('the package', () => {
  let workbench: Workbench | undefined;
  before(() => {
    const made = spawnSync(process.execPath, ['build/package.mjs'], { encoding: 'utf8' });
    assert.equal(made.status, 0, made.stdout + made.stderr);
  });
  after(() => workbench?.close());

  it('weighs less than 2 MB', () => {
    assert.ok(fs.statSync(VSIX).size < 2_000_000);
  });

  it('works when it is installed', async () => {
    workbench = await openWorkbench({
      folder: 'examples',
      openFile: FILE,
      install: path.resolve(VSIX),
      screenshots: 'out/ui',
    });
    const editor = editorOf(workbench.page, 'templates.csv');
    await editor.locator('.squiggly-warning, .squiggly-error').first().waitFor();
    await workbench.page.locator('.statusbar-item', { hasText: /\d+ replies, \d+ findings/ }).waitFor();
    await workbench.screenshot('installed');
  });
});
