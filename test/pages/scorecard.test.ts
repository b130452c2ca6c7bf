/** Looks at the page of `uncanned report` in a browser, as a person would. Leaves pictures in out/ui. */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { runCommand } from '../../server/src/cli/cli.ts';
import { gather } from '../../server/src/cli/scorecard/gather.ts';
import { cardPage } from '../../server/src/cli/scorecard/html/page.ts';
import { told } from '../cli/scorecard/support.ts';
import { fakeIo, folderWith, tidy } from '../cli/support.ts';
import { launchChromium } from '../vscode-host/workbench.ts';

const PICTURES = 'out/ui';
const AXE = fs.readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** The page for a folder, as a file. */
async function pageFor(folder: string): Promise<string> {
  const file = path.join(folderWith({}), 'scorecard.html');
  const { io, err } = fakeIo({ cwd: folder });
  assert.equal(await runCommand(['report', '--html', file], io), 0, err());
  return pathToFileURL(file).href;
}

/** The page of a library that was mended over half a year. */
function mended(): string {
  const points = Array.from({ length: 12 }, (_, i) => ({
    commit: String(i).repeat(40),
    day: `2026-${String(i + 1).padStart(2, '0')}-01`,
    subject: `Month ${i + 1}`,
    replies: 150 + 9 * i,
    findings: { error: 24 - 2 * i, warning: 70 + (i < 4 ? 5 * i : 30 - 4 * i), suggestion: 72 - i },
  }));
  const files = [{ path: 'a.md', replies: 1, findings: [], problems: [], told: [told()] }];
  const file = path.join(folderWith({}), 'mended.html');
  fs.writeFileSync(file, cardPage(gather({ files, paths: ['.'], history: { points, notes: [] } })));
  return pathToFileURL(file).href;
}

const reply = (owner: string, title: string, text: string): string =>
  `---\ntitle: ${title}\nowner: ${owner}\nsituation: delay\n---\nHi Sam,\n\n${text}\n`;

describe('the page of a scorecard, in a browser', () => {
  let browser: Browser;
  let examples: string;
  let owned: string;

  before(async () => {
    browser = await launchChromium();
    fs.mkdirSync(PICTURES, { recursive: true });
    examples = await pageFor(path.resolve('examples'));
    owned = await pageFor(
      folderWith({
        'b.reply.md': reply('Rosa', 'Beds 10', 'You failed to read the terms. Unfortunately we cannot help.'),
        'a.reply.md': reply(
          'Sam',
          'Beds 9',
          'Your bed is a week late, and I am sorry: we packed it too late. I have sent it today, and it arrives by Friday.',
        ),
        'c.reply.md': reply('Sam', 'Chairs', 'Unfortunately the chair is late. I bring it on Friday.'),
      }),
    );
  });
  after(async () => {
    await browser?.close();
    tidy();
  });

  async function open(url: string, given: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1100, height: 900 }, ...given });
    const wrong: string[] = [];
    page.on('console', (message) => wrong.push(message.text()));
    page.on('pageerror', ({ message }) => wrong.push(message));
    page.on('request', (request) => {
      if (request.url() !== url && !request.url().startsWith(`${url}#`)) wrong.push(request.url());
    });
    await page.goto(url);
    assert.deepEqual(wrong, [], 'nothing is complained of, and nothing is loaded');
    return page;
  }

  const titles = (page: Page): Promise<string[]> => page.locator('#all tbody tr:visible th').allInnerTexts();

  it('filters by words, severity, family and owner, and says how many are left', async () => {
    const page = await open(owned);
    assert.equal(await page.locator('#shown').innerText(), 'Showing 3 of 3 replies.');
    await page.getByLabel('Words in title').fill('beds');
    assert.deepEqual((await titles(page)).sort(), ['Beds 10', 'Beds 9']);
    assert.equal(await page.locator('#shown').innerText(), 'Showing 2 of 3 replies.');
    await page.getByLabel('With', { exact: true }).selectOption('none');
    assert.deepEqual(await titles(page), ['Beds 9']);
    await page.getByRole('button', { name: 'Show all' }).click();
    assert.equal((await titles(page)).length, 3);
    await page.getByLabel('With', { exact: true }).selectOption('error');
    assert.deepEqual(await titles(page), ['Beds 10']);
    await page.getByLabel('With', { exact: true }).selectOption('all');
    await page.getByLabel('Family', { exact: true }).selectOption({ label: 'Blaming the customer' });
    assert.deepEqual(await titles(page), ['Beds 10']);
    await page.getByLabel('Family', { exact: true }).selectOption('');
    await page.getByLabel('Owner', { exact: true }).selectOption('Sam');
    assert.deepEqual((await titles(page)).sort(), ['Beds 9', 'Chairs']);
    await page.close();
  });

  it('sorts by the keys alone, numbers as numbers, and tells readers of a screen', async () => {
    const page = await open(owned);
    const sortBy = async (name: string): Promise<void> => {
      await page.getByRole('button', { name, exact: true }).focus();
      await page.keyboard.press('Enter');
    };
    const sorted = (name: string): Promise<string | null> =>
      page.locator('#all').getByRole('columnheader', { name, exact: true }).getAttribute('aria-sort');
    await sortBy('Reply');
    assert.deepEqual(await titles(page), ['Beds 9', 'Beds 10', 'Chairs']);
    assert.equal(await sorted('Reply'), 'ascending');
    await sortBy('Reply');
    assert.deepEqual(await titles(page), ['Chairs', 'Beds 10', 'Beds 9']);
    await sortBy('Errors');
    assert.equal((await titles(page))[0], 'Beds 10');
    assert.deepEqual([await sorted('Errors'), await sorted('Reply')], ['descending', null]);
    await page.close();
  });

  it('says what a finding means when it is reached by the keys or the mouse, until Escape, and leads to its entry', async () => {
    const page = await open(examples);
    const mark = page.locator('.mark').first();
    await mark.focus();
    const tip = mark.locator('.tip');
    assert.ok(await tip.isVisible());
    const described = (await mark.getAttribute('aria-describedby'))?.split(' ')[0];
    assert.equal(await page.locator(`#${described}`).innerText(), (await tip.innerText()).split(' · ')[0]);
    await page.screenshot({ path: `${PICTURES}/scorecard-finding.png` });
    await page.keyboard.press('Escape');
    assert.ok(!(await tip.isVisible()));
    await page.locator('.mark').nth(1).hover();
    assert.ok(await page.locator('.mark').nth(1).locator('.tip').isVisible());
    await mark.focus();
    await page.keyboard.press('Enter');
    assert.match(page.url(), /#reply-1-\d+$/);
    await page.close();
  });

  it('is read without a script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(owned);
    assert.equal((await titles(page)).length, 3);
    assert.ok(!(await page.locator('#controls').isVisible()));
    await context.close();
  });

  it('keeps to the width of a phone', async () => {
    const page = await open(examples, { viewport: { width: 360, height: 800 } });
    assert.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'));
    await page.close();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`passes a check of accessibility, ${colorScheme}`, async () => {
      for (const [name, url] of Object.entries({ examples, owned, mended: mended() })) {
        const page = await open(url, { colorScheme });
        await page.evaluate(AXE);
        const violations = await page.evaluate('axe.run().then(({ violations }) => violations)');
        const said = (violations as { id: string; nodes: { html: string; failureSummary: string }[] }[]).map(
          ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`,
        );
        assert.deepEqual(said, [], name);
        await page.screenshot({ path: `${PICTURES}/scorecard-${name}-${colorScheme}.png` });
        await page.close();
      }
    });

  it('is dark where the person wants it dark, and light on paper, without controls', async () => {
    const page = await open(examples, { colorScheme: 'dark' });
    const back = (): Promise<unknown> => page.evaluate('getComputedStyle(document.body).backgroundColor');
    assert.equal(await back(), 'rgb(21, 24, 28)');
    assert.ok(await page.locator('#controls').isVisible());
    await page.emulateMedia({ media: 'print' });
    assert.equal(await back(), 'rgb(255, 255, 255)');
    assert.ok(!(await page.locator('#controls').isVisible()));
    assert.ok(!(await page.locator('nav').isVisible()));
    assert.ok(await page.locator('.findings').first().isVisible());
    await page.screenshot({ path: `${PICTURES}/scorecard-print.png` });
    await page.close();
  });
});
