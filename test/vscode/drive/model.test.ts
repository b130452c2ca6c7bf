import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
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
const COLD = 'We apologize for any inconvenience this may have caused, your order {{ticket.id}} arrives in 5 days.';
const WARM = 'I’m sorry your order {{ticket.id}} is late: it arrives in 5 days.';
const TEXT = `---
provider: zendesk
channel: email
situation: delay
---
Hi {{ticket.requester.first_name}},

${COLD}

Best wishes,
Alex
`;
const TITLE = 'Rewrite with a Language Model';
const answer = (...rewrites: readonly string[]): string =>
  rewrites.map((text) => `<rewrite>\n${text}\n</rewrite>\n`).join('');

describe('Rewrite with a Language Model', () => {
  let workbench: Workbench;
  let editor: Locator;
  const at = (name: string): string => path.join(workbench.folder, name);
  const rows = (text: string): Locator =>
    workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: text });
  const modelSays = (text: string): void => fs.writeFileSync(at('model-answer.txt'), text);
  /** Waits until a message is in the list of notifications, and leaves that closed. */
  const told = async (text: RegExp, then: () => Promise<void> = async () => {}): Promise<void> => {
    const { page } = workbench;
    const message = page.locator('.notifications-center .notification-list-item-message', { hasText: text });
    await until(page, `the message ${text}`, () => page.locator('[id="status.notifications"]').click(), message);
    await then();
    await page.keyboard.press('Escape');
    await message.waitFor({ state: 'hidden' });
  };
  const toSentence = async (): Promise<void> => {
    const { page } = workbench;
    await page.keyboard.press('Control+g');
    await page.locator('.quick-input-widget:visible input').fill(':8:10');
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  };

  before(async () => {
    workbench = await openWorkbench({
      folder: 'examples',
      settings: { 'editor.minimap.enabled': false, 'editor.wordWrap': 'on' },
      beside: 'test/vscode-host/fake-model',
      screenshots: 'out/ui',
    });
    const { page } = workbench;
    fs.writeFileSync(at(NAME), TEXT);
    editor = editorOf(page, NAME);
    await openFile(page, NAME);
    await page.locator('.statusbar-item', { hasText: /1 reply/ }).waitFor();
    await toSentence();
  });
  after(() => workbench?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.screenshot('failure');
  });

  it('asks what, then whether it may be sent, and sends nothing before', async () => {
    const { page } = workbench;
    modelSays(
      answer(WARM, COLD.replace('5', '6'), 'I’m sorry your order {{ticket.id}} took so long. It arrives in 5 days.'),
    );
    await runCommandToPick();
    await inEveryTheme(workbench, 'model-what');
    await rows('This sentence').first().click();
    const dialog = page.locator('.monaco-dialog-box', { hasText: 'Send this sentence to Parrot (zoo)?' });
    await dialog.waitFor();
    await inEveryTheme(workbench, 'model-question');
    assert.ok(!fs.existsSync(at('model-asked.txt')), 'nothing was sent');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await dialog.waitFor({ state: 'hidden' });
    assert.ok(!fs.existsSync(at('model-asked.txt')), 'nothing was sent');
  });

  it('offers what is cleaner and keeps the facts, and writes the chosen one', async () => {
    const { page } = workbench;
    await runCommandToPick();
    await rows('This sentence').first().click();
    await page.locator('.monaco-dialog-box').getByRole('button', { name: 'Send' }).click();
    const row = rows('is late: it arrives in 5 days').first();
    await row.waitFor();
    assert.equal(await rows('6 days').count(), 0, 'what changes a number is not offered');
    const asked = fs.readFileSync(at('model-asked.txt'), 'utf8');
    assert.ok(asked.endsWith(`<text>\n${COLD}\n</text>`));
    assert.ok(!asked.includes('first_name'), 'nothing else of the reply is sent');
    await inEveryTheme(workbench, 'model-rewrites');
    await row.hover();
    await row.locator('.codicon-diff').click();
    await page.locator('.tab', { hasText: 'Rewrite 1 of 2' }).waitFor();
    await inEveryTheme(workbench, 'model-comparison');
    await row.click();
    await editor.locator('.view-line', { hasText: 'is late: it arrives' }).first().waitFor();
    await page.keyboard.press('Control+s');
    await eventually('the file is saved', () => fs.readFileSync(at(NAME), 'utf8') === TEXT.replace(COLD, WARM));
    await page.locator('.tab', { hasText: 'Rewrite 1 of 2' }).waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+z');
    await editor.locator('.view-line', { hasText: 'We apologize' }).first().waitFor();
  });

  it('does not ask again, and says why nothing is offered', async () => {
    modelSays(answer(COLD.replace('5', '6'), COLD.replace(' {{ticket.id}}', '')));
    await runCommandToPick();
    await rows('This sentence').first().click();
    await told(/None of 2 rewrites passed: It loses “5 days”/, () => inEveryTheme(workbench, 'model-none'));
  });

  it('says in plain words that a model failed', async () => {
    modelSays('fail');
    await runCommandToPick();
    await rows('This sentence').first().click();
    await told(/Parrot did not answer/);
  });

  it('rewrites a whole reply', async () => {
    const { page } = workbench;
    modelSays(answer(`Hello {{ticket.requester.first_name}},\n\n${WARM}\n\nBest wishes,\nAlex`));
    await runCommandToPick();
    await rows('The whole reply').first().click();
    await rows('is late: it arrives').first().click();
    await editor.locator('.view-line', { hasText: 'Hello' }).first().waitFor();
    await page.keyboard.press('Control+s');
    const body = `Hello {{ticket.requester.first_name}},\n\n${WARM}\n\nBest wishes,\nAlex\n`;
    await eventually('the file is saved', () => fs.readFileSync(at(NAME), 'utf8').endsWith(`---\n${body}`));
  });

  /** Calls the command and waits for its first question. */
  async function runCommandToPick(): Promise<void> {
    const { page } = workbench;
    await editor.locator('.view-line', { hasText: 'Best wishes' }).first().click();
    await toSentence();
    await until(
      page,
      'the palette',
      async () => {
        await page.keyboard.press('F1');
        await page.locator('.quick-input-widget:visible input').fill(`>${TITLE}`);
        await rows(TITLE).first().waitFor({ timeout: 3000 });
        await page.keyboard.press('Enter');
      },
      rows('The whole reply').first(),
    );
  }
});
