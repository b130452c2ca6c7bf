/** Drives the sample customers of the preview as a person would. Leaves pictures of what it shows in out/ui. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import {
  editorOf,
  eventually,
  inEveryTheme,
  openWorkbench,
  until,
  type Workbench,
  webviewOf,
} from '../../vscode-host/index.ts';

const SETTINGS = {
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'workbench.colorTheme': 'Default Dark Modern',
};
const REPLY = `---
provider: zendesk
channel: email
situation: delay
---
Hi {{ticket.requester.first_name | default: "there"}},

Your kettle was due on Tuesday, and it has not come. I have asked the carrier to find it today.

{% if ticket.organization.name %}**{{ticket.organization.name}}** has an account with us, so we apologise for any inconvenience and send a new one on [DATE].{% else %}You will have an answer by [DATE].{% endif %}

{{ticket.requester.name}}, your ticket is {{ticket.id}}.

Kind regards,
{{current_user.first_name}}
`;
const CONFIG = 'samples:\n  - name: Wholesale customer\n    values:\n      ticket.requester.first_name: Ada\n';

describe('sample customers in the preview', () => {
  let workbench: Workbench;
  let page: Page;
  let preview: FrameLocator;
  let reply: Locator;
  let customer: Locator;

  before(async () => {
    workbench = await openWorkbench({ folder: 'examples/ferry', settings: SETTINGS, screenshots: 'out/ui' });
    page = workbench.page;
    preview = webviewOf(page);
    reply = preview.locator('#reply');
    customer = preview.locator('#customer');
    fs.mkdirSync(path.join(workbench.folder, '.vscode'), { recursive: true });
    write('.uncanned.yaml', CONFIG);
    write('late.reply.md', REPLY);
    const editor = editorOf(page, 'late.reply.md');
    await until(page, 'opening the file', openFile, editor);
    await page.locator('.statusbar-item', { hasText: /1 reply/ }).waitFor();
    await until(page, 'the preview', openPreview, reply);
  });
  after(() => workbench?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.screenshot('failure-samples');
  });

  it('fills placeholders for the first customer, and says what each of them is', async () => {
    await reply.getByText('Hi Mina').waitFor();
    await reply.locator('.placeholder', { hasText: 'Mina' }).first().focus();
    const says = await preview.locator('#says').innerText();
    assert.match(says, /The customer's first name. Here from the sample customer Mina Okafor/);
    await inEveryTheme(workbench, 'samples', preview);
  });

  it('shows what fallbacks do where nothing is known, and which version the customer then gets', async () => {
    await customer.selectOption('nothing');
    await reply.getByText('Hi there').waitFor();
    assert.match(await reply.locator('.branch').innerText(), /Shown because ticket.organization.name is empty/);
    assert.match(await reply.innerText(), /You will have an answer/);
    assert.match(await preview.locator('#counts').innerText(), /empty.*fallback/);
    await inEveryTheme(workbench, 'samples-nothing', preview);
  });

  it('shows the other version to whoever wants to see it', async () => {
    await reply.locator('.branch button').click();
    await reply.getByText('has an account with us').waitFor();
    assert.match(await reply.locator('.branch').innerText(), /because you chose it/);
    assert.doesNotMatch(await reply.innerText(), /You will have an answer/);
    await workbench.screenshot('samples-version');
  });

  it('says how many blanks there are, and goes to them', async () => {
    assert.match(await preview.locator('#blanks').innerText(), /1 blank to fill in, and 1 in another version/);
    await preview.locator('#blanks button').click();
    await eventually(
      'the blank is pointed at',
      async () => (await reply.locator('.fill-in.here').innerText()) === '[DATE]',
    );
  });

  it('lets a right-to-left name run from right to left, and its paragraph too', async () => {
    await customer.selectOption('arabic');
    const paragraph = reply.locator('p', { hasText: 'your ticket is' });
    await reply.getByText('ليلى الحداد').first().waitFor();
    const [first, last] = await Promise.all([
      paragraph.locator('.placeholder').first().boundingBox(),
      paragraph.locator('.placeholder').last().boundingBox(),
    ]);
    assert.ok(first !== null && last !== null && first.x > last.x, 'the name, which is first, stands to the right');
    await inEveryTheme(workbench, 'samples-arabic', preview);
    await customer.selectOption('japanese');
    await reply.getByText('花子').first().waitFor();
    await workbench.screenshot('samples-japanese');
    await customer.selectOption('long');
    await reply.getByText('Maximiliane-Charlotte').first().waitFor();
    await workbench.screenshot('samples-long');
  });

  it('offers the team’s own', async () => {
    await customer.selectOption({ label: 'Wholesale customer' });
    await reply.getByText('Hi Ada').waitFor();
    await workbench.screenshot('samples-own');
  });

  const write = (name: string, text: string): void => fs.writeFileSync(path.join(workbench.folder, name), text);

  async function openFile(): Promise<void> {
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Control+p');
    await page.locator('.quick-input-widget:visible input').fill('late.reply.md');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'late.reply.md' }).first().click();
  }

  async function openPreview(): Promise<void> {
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Shift+R');
  }
});
