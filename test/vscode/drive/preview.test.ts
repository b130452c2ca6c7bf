/** Drives the preview as a person would, in every theme. Leaves pictures of what it shows in out/ui. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';
import {
  editorOf,
  eventually,
  inEveryTheme,
  openFile,
  openWorkbench,
  runCommand,
  shownLines,
  until,
  type Workbench,
  wear,
  webviewOf,
} from '../../vscode-host/index.ts';

const SETTINGS = {
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'workbench.colorTheme': 'Default Dark Modern',
};
const macro = (id: number, title: string, fields: Readonly<Record<string, string>>) => ({
  id,
  title,
  actions: Object.entries(fields).map(([field, value]) => ({ field, value })),
});
const LATE =
  'Hi {{ticket.requester.first_name}},\n\nYour kettle was due on Tuesday, and it has not come. We apologise for any inconvenience this may have caused. I have asked the carrier to find it today, and you will have an answer by [DATE].\n\nKind regards,\n{{current_user.first_name}}';
const MACROS = {
  macros: [
    macro(1, 'Late parcel', { comment_value: LATE }),
    macro(2, 'Welcome', {
      subject: 'Your new kettle',
      comment_value: 'Hi Sam,\n\nThank you for your order. Your kettle leaves us today.\n\nBest,\nRosa',
      comment_value_html:
        '<p>Hi Sam,</p><p>Thank you for your order. <b>Your kettle leaves us today.</b></p><p><img src="https://127.0.0.1/kettle.png" alt="a kettle"></p><p>Best,<br>Rosa</p>',
    }),
    macro(3, 'Refund refused', {
      comment_value: 'Hi Sam,\n\nUnfortunately we cannot refund the kettle.\n\nBest,\nRosa',
    }),
  ],
};
const STEPS =
  '---\nprovider: zendesk\nchannel: email\nsituation: delay\n---\nHi Sam,\n\nRestart the app. Clear the cache. Sign in again.\n\nBest,\nAlex\n';

describe('the preview panel', () => {
  let workbench: Workbench;
  let page: Page;
  let preview: FrameLocator;
  let reply: Locator;
  let detail: Locator;

  before(async () => {
    workbench = await openWorkbench({ folder: 'examples/ferry', settings: SETTINGS, screenshots: 'out/ui' });
    page = workbench.page;
    preview = webviewOf(page);
    reply = preview.locator('#reply');
    detail = preview.locator('#detail');
  });
  after(() => workbench?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench?.screenshot('failure-preview');
  });

  it('opens by its keys, with the shape of the reply and its numbers', async () => {
    await open('macros.json', JSON.stringify(MACROS, null, 2));
    await page.locator('.statusbar-item', { hasText: /\d+ replies, \d+ findings/ }).waitFor();
    await until(page, 'the preview', () => chord('Shift+R'), preview.locator('#reply'));
    await reply.getByText('Your kettle was due').waitFor();
    const band = await preview.locator('#band button').allInnerTexts();
    assert.deepEqual(band, ['Greet', 'Mirror', 'Apologize', 'Act', 'Sign']);
    assert.match(await preview.locator('#numbers').innerText(), /42 words[\s\S]*5 sentences[\s\S]*I 1 · we 1 · you 2/);
    await inEveryTheme(workbench, 'panel', preview);
  });

  it('shows where the cursor is, and goes to the source of a sentence that is clicked', async () => {
    await preview.locator('#band button', { hasText: 'Act' }).click();
    await eventually('the sentence is selected', async () => (await position()).startsWith('Ln 9'));
    await eventually('it is highlighted', async () => /asked the carrier/.test(await current()));
    await reply.getByText('Your kettle was due').click();
    await eventually('another is highlighted', async () => /was due/.test(await current()));
    await page.keyboard.press('Control+Home');
    await eventually('the page follows the cursor', async () => !/was due/.test(await current()));
  });

  it('says why something is found, and puts a rewrite into the file with its blank selected', async () => {
    await reply.locator('mark', { hasText: 'We apologise' }).first().click();
    await detail.locator('.fixes li').first().waitFor();
    await inEveryTheme(workbench, 'panel-finding', preview);
    assert.match(await detail.innerText(), /Open the rule’s page/);
    const becomes = await detail.locator('.becomes').first().innerText();
    assert.match(becomes, /I am sorry \[.*\]/);
    await detail.locator('.fixes button').first().click();
    await reply.getByText(becomes.slice(0, 12)).waitFor();
    await preview.locator('#note', { hasText: 'Fill in its first blank' }).waitFor();
    await workbench.screenshot('panel-applied');
    await page.keyboard.type('your kettle is not with you');
    await reply.getByText('your kettle is not with you').waitFor();
    await page.keyboard.press('Control+s');
    await eventually('the file is saved', () => /I am sorry your kettle is not/.test(read('macros.json')));
    assert.equal((JSON.parse(read('macros.json')) as typeof MACROS).macros.length, 3);
  });

  it('refuses a rewrite of a text that has changed, and shows the new one', async () => {
    await open('stale.reply.md', STEPS.replace('Restart the app.', 'We apologise for any inconvenience.'));
    await reply.getByText('Clear the cache').waitFor();
    await reply.locator('mark', { hasText: 'We apologise' }).first().click();
    await detail.locator('.fixes button').first().waitFor();
    const frame = await frameOf();
    await frame.evaluate(
      'window.addEventListener("message", (e) => { if (e.data.kind === "show") window.old ??= e.data })',
    );
    await goToEnd('stale.reply.md');
    await eventually('the page is drawn again', () => frame.evaluate('window.old !== undefined'));
    await page.keyboard.type('Bye.');
    await reply.getByText('Bye.').waitFor();
    // A page that has not heard of the newest text yet, and somebody who is quick.
    await frame.evaluate(
      'window.dispatchEvent(new MessageEvent("message", { data: window.old })); document.querySelector("#detail .fixes button").click()',
    );
    await preview.locator('#note', { hasText: 'The text has changed meanwhile' }).waitFor();
    await reply.getByText('Bye.').waitFor();
    await detail.locator('.fixes button').first().click();
    await preview.locator('#note', { hasText: 'The rewrite is in the file' }).waitFor();
    await reply.getByText('sorry [').waitFor();
    await page.keyboard.press('Control+s');
  });

  it('goes from reply to reply by its buttons, by keys and by a list', async () => {
    await open('macros.json', read('macros.json'));
    await page.keyboard.press('Control+Home');
    await preview.locator('#title', { hasText: 'Late parcel' }).waitFor();
    await preview.locator('[data-go="next"]').click();
    await preview.locator('#title', { hasText: 'Welcome' }).waitFor();
    await until(
      page,
      'the third reply',
      () => chord('Shift+N'),
      preview.locator('#title', { hasText: 'Refund refused' }),
    );
    assert.equal(await preview.locator('[data-go="next"]').isDisabled(), true);
    await preview.locator('#place', { hasText: '3 of 3' }).click();
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Welcome' });
    await row.waitFor();
    await workbench.screenshot('panel-list');
    await row.click();
    await preview.locator('#title', { hasText: 'Welcome' }).waitFor();
  });

  it('shows subject, text and HTML of one record together', async () => {
    await preview.locator('section[data-frame="subject"]', { hasText: 'Your new kettle' }).waitFor();
    assert.deepEqual(await preview.locator('.part').allInnerTexts(), ['Subject', 'Plain text', 'HTML']);
    await inEveryTheme(workbench, 'panel-twins', preview);
    await preview.locator('section', { hasText: 'HTML' }).getByText('Your kettle leaves us today').last().click();
    await preview.locator('section.asked .part', { hasText: 'HTML' }).waitFor();
  });

  it('loads no image until somebody asks for it', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await reply.getByText('Image: a kettle').waitFor();
    await preview.locator('#images button', { hasText: 'Show images' }).click();
    await reply.locator('img[alt="a kettle"]').waitFor({ state: 'attached' });
    await eventually('the image is asked for', () => asked.some((url) => url.endsWith('/kettle.png')));
  });

  it('says what is missing for the situation, and offers what to write', async () => {
    await open('steps.reply.md', STEPS);
    await page.keyboard.press('Control+End');
    const missing = preview.locator('#missing button').first();
    await preview.locator('#missing', { hasText: 'Missing: Acknowledge' }).waitFor();
    await inEveryTheme(workbench, 'panel-missing', preview);
    await missing.click();
    await detail.locator('.fixes button').first().waitFor();
    await workbench.screenshot('panel-missing-offer');
    await detail.locator('.fixes button').first().click();
    await eventually('the statement is in the text', async () =>
      (await shownLines(editorOf(page, 'steps.reply.md'))).some((line) => /\[[a-z]/.test(line)),
    );
    await page.keyboard.press('Control+s');
  });

  it('frames a reply as its channel shows it', async () => {
    const head = (channel: string): string => `---\nprovider: zendesk\nchannel: ${channel}\n---\n`;
    const long =
      'Your parcel’s on its way 🚚, and it should be with you on Tuesday before noon. Reply STOP to hear no more.\n';
    const channels: readonly (readonly [channel: string, text: string, frame: string])[] = [
      ['sms', long, 'sms'],
      ['whatsapp', 'Hi Sam, *your parcel* is _on its way_.\n', 'whatsapp'],
      ['x', `${'We see you. '.repeat(26)}\n`, 'social'],
      ['chat', 'Hi Sam, thanks for waiting. I am looking at your order now.\n', 'chat'],
    ];
    for (const [channel, text, frame] of channels) {
      await open(`${channel}.reply.md`, head(channel) + text);
      await preview.locator(`section[data-frame="${frame}"]`).waitFor();
      await reply.getByText(text.slice(0, 6)).first().waitFor();
      if (channel === 'whatsapp') await reply.locator('strong', { hasText: 'your parcel' }).waitFor();
      await workbench.screenshot(`panel-${channel}`);
    }
    await wear(workbench, 'contrast', preview);
    await workbench.screenshot('panel-chat-contrast');
  });

  it('scrolls to the sentence of the cursor where it is out of view, and only there', async () => {
    const steps = Array.from({ length: 60 }, (_, i) => `Step ${i + 1} of the return.`).join('\n\n');
    await open('long.reply.md', `---\nprovider: zendesk\nchannel: email\n---\n${steps}\n`);
    await reply.getByText('Step 60 of').waitFor();
    const frame = await frameOf();
    const top = (): Promise<number> => frame.evaluate('window.scrollY');
    await page.keyboard.press('Control+End');
    await eventually('the last sentence is in view', () =>
      frame.evaluate(
        'document.querySelector("#reply .current")?.getBoundingClientRect().bottom < innerHeight && scrollY > 0',
      ),
    );
    const before = await top();
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowUp');
    await eventually('another is highlighted', async () => /Step 59/.test(await current()));
    assert.equal(await top(), before);
    await page.keyboard.press('Control+Home');
    await eventually('the first is in view', async () => /Step 1 /.test(await current()) && (await top()) < before);
  });

  it('can be used by keys alone', async () => {
    await open('macros.json', read('macros.json'));
    await page.keyboard.press('Control+Home');
    await preview.locator('#title', { hasText: 'Late parcel' }).waitFor();
    const first = preview.locator('#band button').first();
    await first.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const focused = preview.locator('#band button:focus');
    assert.match((await focused.getAttribute('aria-label')) ?? '', /Sentence 3 of \d/);
    const item = preview.locator('#findings button').first();
    await item.focus();
    await page.keyboard.press('Enter');
    await detail.locator('h2').waitFor();
    await eventually(
      'the focus is in what is opened',
      async () => (await preview.locator('#detail:focus').count()) === 1,
    );
    await page.keyboard.press('Escape');
    await detail.waitFor({ state: 'hidden' });
    assert.equal(await preview.locator('[data-mark]:focus').count(), 1);
  });

  it('comes back as it was when the window is loaded anew', async () => {
    await preview.locator('#findings button').first().click();
    await detail.locator('h2').waitFor();
    const [title, heading] = [await preview.locator('#title').innerText(), await detail.locator('h2').innerText()];
    await runCommand(page, 'Developer: Reload Window');
    await preview.locator('#title', { hasText: title }).waitFor({ timeout: 60_000 });
    await detail.locator('h2', { hasText: heading }).waitFor();
    await workbench.screenshot('panel-reloaded');
  });

  const read = (name: string): string => fs.readFileSync(path.join(workbench.folder, name), 'utf8');
  const current = async (): Promise<string> => (await reply.locator('.current').allInnerTexts()).join(' ');
  const position = async (): Promise<string> =>
    (await page
      .locator('.statusbar-item', { hasText: /^Ln \d+/ })
      .first()
      .innerText()) ?? '';

  /** Ctrl+K, then another key. */
  async function chord(key: string): Promise<void> {
    await page.keyboard.press('Control+k');
    await page.keyboard.press(key);
  }

  /** Puts the cursor to the end of a file, once the focus is there. */
  async function goToEnd(name: string): Promise<void> {
    await page.keyboard.press('Control+1');
    await page.locator(`.editor-instance .monaco-editor.focused[data-uri$="${name}"]`).waitFor();
    await page.keyboard.press('Control+End');
  }

  async function frameOf(): Promise<Frame> {
    for (const frame of page.frames())
      if (
        (await frame
          .locator('#reply')
          .count()
          .catch(() => 0)) > 0
      )
        return frame;
    throw new Error('The preview is not open.');
  }

  /** Writes a file into the opened folder and opens it by its name. */
  async function open(name: string, text: string): Promise<void> {
    fs.writeFileSync(path.join(workbench.folder, name), text);
    // Not in the place of the preview.
    await openFile(page, name, () => page.keyboard.press('Control+1'));
  }
});
