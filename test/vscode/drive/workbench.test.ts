/** Drives the workbench as a person would. Leaves pictures of what it shows in out/ui. */
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
  runCommand,
  until,
  type Workbench,
  webviewOf,
} from '../../vscode-host/index.ts';

const FILE = 'kitchenware/zendesk-macros.json';
const SETTINGS = { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false };

describe('the workbench on a reply library', () => {
  let workbench: Workbench;
  let editor: Locator;
  const line = (text: string): Locator => editor.locator('.view-line', { hasText: text });
  const saved = (): string => fs.readFileSync(path.join(workbench.folder, FILE), 'utf8');

  before(async () => {
    workbench = await openWorkbench({ folder: 'examples', openFile: FILE, settings: SETTINGS, screenshots: 'out/ui' });
    editor = editorOf(workbench.page, 'zendesk-macros.json');
  });
  after(() => workbench?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.screenshot('failure');
  });

  it('underlines findings in the text of a JSON export, and says how many', async () => {
    await editor.locator('.squiggly-warning, .squiggly-error').first().waitFor();
    await workbench.page.locator('.statusbar-item', { hasText: /\d+ replies, \d+ findings/ }).waitFor();
    await inEveryTheme(workbench, 'squiggles');
  });

  it('says why when the mouse rests on one', async () => {
    const { page } = workbench;
    const hover = page.locator('.monaco-hover:visible', { hasText: 'Before:' });
    await until(
      page,
      'the hover',
      async () => {
        await placeCursor('apologise for any');
        await page.keyboard.press('Control+k');
        await page.keyboard.press('Control+i');
      },
      hover,
    );
    await inEveryTheme(workbench, 'hover');
    const said = (await hover.innerText()).replaceAll('\u00a0', ' ');
    const message = said.split(' Uncanned(')[0]!.trim();
    assert.ok(message.length > 0 && said.split(message).length === 2, `the message is said once: ${said}`);
    await page.keyboard.press('Escape');
  });

  it('offers fixes, and a chosen one goes into the file with its blank selected', async () => {
    const { page } = workbench;
    const fix = page.locator('.action-widget .action', { hasText: "I'm sorry" }).first();
    await until(
      page,
      'the menu of fixes',
      async () => {
        await placeCursor('apologise for any');
        await page.keyboard.press('Control+.');
      },
      fix,
    );
    await workbench.screenshot('quick-fix');
    await fix.click();
    await line("I'm sorry [").first().waitFor();
    await workbench.screenshot('fixed');
    // The first blank is selected: what is typed takes its place.
    await page.keyboard.type('the kettle is not with you yet');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+s');
    await eventually('the file is saved', () => saved().includes("I'm sorry the kettle is not with you yet"));
    assert.equal((JSON.parse(saved()) as { macros: unknown[] }).macros.length, 4);
  });

  it('shows the reply under the cursor beside the file, and follows cursor and typing', async () => {
    const { page } = workbench;
    await runCommand(page, 'Uncanned: Open Preview to the Side');
    const preview = webviewOf(page);
    const reply = preview.locator('#reply');
    await reply.getByText('the kettle is not with you yet').waitFor();
    assert.ok(!(await reply.innerText()).includes('{{'), 'placeholders are filled in');
    await workbench.screenshot('preview');

    await until(
      page,
      'the next reply',
      () => placeCursor('understand your frustration'),
      reply.getByText('our policy doesn’t'),
    );
    await page.keyboard.press('End');
    await workbench.screenshot('preview-follows');
    await placeCursor('understand your frustration');
    await page.keyboard.type('Zoë');
    await reply.getByText('Zoë').waitFor();
  });

  it('keeps its place while the author types', async () => {
    const { page } = workbench;
    const paragraphs = Array.from({ length: 60 }, (_, i) => `Step ${i + 1} of the return.`);
    await open('long.reply.md', paragraphs.join('\n\n'));
    const reply = webviewOf(page).locator('#reply');
    await reply.getByText('Step 60 of').waitFor();
    // Strings: what runs in the page knows its document, this file does not.
    const frame = (
      await Promise.all(
        page.frames().map(async (f) =>
          (await f
            .locator('#reply')
            .count()
            .catch(() => 0)) > 0
            ? f
            : [],
        ),
      )
    ).flat()[0];
    assert.ok(frame);
    await frame.evaluate('window.scrollTo(0, 400); window.kept = document.querySelector("#reply p:nth-child(30)")');
    await page.keyboard.type('First of all: ');
    await reply.getByText('First of all: Step 1 of').waitFor();
    assert.equal(await frame.evaluate('window.scrollY'), 400);
    assert.equal(await frame.evaluate('window.kept === document.querySelector("#reply p:nth-child(30)")'), true);
    await page.keyboard.press('Control+s');
    await runCommand(page, 'View: Close Editor');
  });

  it('draws hostile HTML without what runs or loads', async () => {
    const { page } = workbench;
    const value =
      '<p>Hi <b onclick="boom()">Zoë</b><script>boom()</script><style>p{display:none}</style><img src=x onerror=boom() alt="a kettle">' +
      '<a href="javascript:boom()">a link</a><iframe src="https://example.com"></iframe><form><input value="a field"></form>' +
      '<svg><script>boom()</script></svg></p>';
    const macros = [{ id: 1, title: 'Hostile', actions: [{ field: 'comment_value_html', value }] }];
    await open('hostile.json', JSON.stringify({ macros }));
    const reply = webviewOf(page).locator('#reply');
    await reply.getByText('Image: a kettle').waitFor();
    const html = await reply.innerHTML();
    assert.match(html, /<b><span class="sentence" data-sentence="0">Zoë<\/span><\/b>/);
    assert.doesNotMatch(html, /<(script|style|img|iframe|form|input|svg)|boom|onclick|href/i);
    await runCommand(page, 'View: Close Editor');
  });

  it('offers the variables of the desk inside a tag, with colors for placeholders and blanks', async () => {
    const { page } = workbench;
    await open('variables.reply.md', '---\nprovider: zendesk\nchannel: email\n---\nYour order comes on [DATE].\n\n');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('It is for {{ticket.requester.f');
    const row = page.locator('.suggest-widget .monaco-list-row', { hasText: 'ticket.requester.first_name' }).first();
    await until(page, 'the variables', () => page.keyboard.press('Control+Space'), row);
    await workbench.screenshot('variables');
    await page.keyboard.press('Enter');
    const written = editorOf(page, 'variables.reply.md').locator('.view-line', {
      hasText: '{{ticket.requester.first_name}}',
    });
    await written.first().waitFor();
    await page.keyboard.press('Control+s');
    await workbench.screenshot('variables-written');
    await runCommand(page, 'View: Close Editor');
  });

  it('colors placeholders and blanks alike by the grammar and by the server', async () => {
    const { page } = workbench;
    const colorOf = async (file: string, text: string): Promise<string | null> => {
      const token = editorOf(page, file).locator('.view-line > span > span').getByText(text, { exact: true });
      await token.waitFor();
      return token.getAttribute('class');
    };
    await open('notes.md', 'Hi {{name}}, on [DATE] we met.');
    const byGrammar = [await colorOf('notes.md', '{{name}}'), await colorOf('notes.md', '[DATE]')];
    // Neither code nor such brackets are anything to the grammar.
    await open('colors.reply.md', 'Hi `{{name}}`, it comes (insert date).');
    const byServer = [await colorOf('colors.reply.md', '{{name}}'), await colorOf('colors.reply.md', '(insert date)')];
    assert.deepEqual(byGrammar, byServer);
    const text = await colorOf('colors.reply.md', 'Hi');
    assert.equal(new Set([...byServer, text]).size, 3, 'each can be told from the other and from the text');
    await runCommand(page, 'View: Close Editor');
    await runCommand(page, 'View: Close Editor');
  });

  it('opens the page of a rule', async () => {
    const { page } = workbench;
    await placeCursor('nothing we can do');
    await runCommand(page, 'Uncanned: Open Rule Page');
    const shows = (text: string): Promise<boolean> =>
      Promise.all(
        page.frames().map((frame) =>
          frame
            .getByRole('heading', { name: text })
            .count()
            .catch(() => 0),
        ),
      ).then((counts) => counts.some((n) => n > 0));
    await eventually('the page of the rule is drawn', () => shows('Why'));
    await workbench.screenshot('rule-page');
  });

  /** Writes a file into the opened folder and opens it by its name. */
  async function open(name: string, text: string): Promise<void> {
    const { page, folder } = workbench;
    fs.writeFileSync(path.join(folder, name), text);
    await openFile(page, name);
  }

  /** Puts the cursor before words of the saved file, through the box of Ctrl+G. */
  async function placeCursor(words: string): Promise<void> {
    const { page } = workbench;
    const before = saved().split(words)[0]!.split('\n');
    await page.keyboard.press('Control+g');
    const box = page.locator('.quick-input-widget:visible input');
    await box.fill(`:${before.length}:${before.at(-1)!.length + 1}`);
    await box.press('Enter');
    await box.waitFor({ state: 'hidden' });
  }
});
