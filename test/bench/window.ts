/**
 * Times what somebody sees who types in a real VS Code, from the key to the frame that shows it.
 * Arguments: the file of 10,000 macros, and the reply of 500 words.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { eventually, openWorkbench, runCommand, type Workbench, webviewOf } from '../vscode-host/index.ts';
import { print, printHead } from './figures.ts';

const KEYS = 30;
const WARM_UP = 5;
const LIMIT_MS = 120_000;

/** In a page: notes when `what` (JavaScript) changes, by the frame that shows it, in milliseconds of the clock. */
const watching = (what: string): string => `(() => {
  const now = () => { ${what} };
  const changes = [];
  let last = now();
  // Whoever watched before stops.
  window.changes = changes;
  const look = () => {
    if (window.changes !== changes) return;
    const next = now();
    if (next !== last) changes.push(performance.timeOrigin + performance.now());
    last = next;
    requestAnimationFrame(look);
  };
  look();
})()`;
/** In the workbench: notes when a key goes down, before anybody hears of it. */
const NOTE_KEYS = `addEventListener('keydown', () => { window.pressed = performance.timeOrigin + performance.now(); }, true)`;
const SQUIGGLES = `return document.querySelectorAll('.squiggly-error, .squiggly-warning, .squiggly-info').length`;
const LINES = `return [...document.querySelectorAll('.monaco-editor.focused .view-line')].map((line) => line.textContent).join('')`;
const REPLY = `return document.getElementById('reply')?.textContent`;

/** Presses keys in turn, and waits for what each changes in a frame. @returns milliseconds, without those of the first */
async function timeKeys(page: Page, shown: Page | Frame, keys: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < KEYS; i++) {
    await page.keyboard.press(keys[i % keys.length] ?? '');
    const pressed = await page.evaluate<number>('window.pressed');
    let changed: number | undefined;
    await eventually(
      'the key is shown',
      async () => {
        changed = (await shown.evaluate<number | null>(`changes.find((at) => at > ${pressed}) ?? null`)) ?? undefined;
        return changed !== undefined;
      },
      LIMIT_MS,
    );
    if (i >= WARM_UP) times.push((changed ?? Number.NaN) - pressed);
  }
  return times;
}

async function goTo(page: Page, place: string): Promise<void> {
  await page.keyboard.press('Control+g');
  const box = page.locator('.quick-input-widget:visible input');
  await box.fill(place);
  await box.press('Enter');
  await box.waitFor({ state: 'hidden' });
}

/** Opens a window on one file alone: what is open beside is compared too. */
async function inWindow(name: string, text: string, run: (workbench: Workbench) => Promise<void>): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'typing-'));
  fs.writeFileSync(path.join(folder, name), text);
  const workbench = await openWorkbench({
    folder,
    openFile: name,
    settings: { 'editor.minimap.enabled': false },
    screenshots: 'out/ui',
  });
  try {
    workbench.page.setDefaultTimeout(LIMIT_MS);
    await workbench.page.locator('.statusbar-item', { hasText: /\d repl(y|ies), / }).waitFor();
    await workbench.page.evaluate(NOTE_KEYS);
    await run(workbench);
  } finally {
    await workbench.close();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function largeFile({ page }: Workbench, source: string): Promise<void> {
  const before = (/^.*?"comment_value".*?[a-z]{3}\./s.exec(source)?.[0] ?? '').split('\n');
  await goTo(page, `:${before.length}:${(before.at(-1) ?? '').length + 1}`);
  await page.evaluate(watching(LINES));
  print('key to the letter', await timeKeys(page, page, ['x', 'Backspace']));
  // Nothing is found in it before its last letter is there, and an error then: of a large file the gravest are shown.
  await page.keyboard.type(' Please calm dow.');
  await page.keyboard.press('ArrowLeft');
  await page.evaluate(watching(SQUIGGLES));
  print('key to the underline', await timeKeys(page, page, ['n', 'Backspace']));
}

async function oneReply({ page }: Workbench): Promise<void> {
  await runCommand(page, 'Uncanned: Open Preview to the Side');
  await webviewOf(page).locator('#reply').waitFor();
  await page.keyboard.press('Control+1');
  await page.locator('.monaco-editor.focused[data-uri$="late.reply.md"]').waitFor();
  await page.keyboard.press('Control+End');
  await page.evaluate(watching(LINES));
  print('key to the letter', await timeKeys(page, page, ['x', 'Backspace']));
  const frame = await frameOf(page);
  // Each key makes a text that was not there before: the page may still show what came of the last ones.
  await frame.evaluate(watching(REPLY));
  print('key to the page of the preview', await timeKeys(page, frame, ['x']), 'waits 40 ms for a pause');
}

async function main([macros = '', reply = '']: readonly string[]): Promise<void> {
  const source = fs.readFileSync(macros, 'utf8');
  printHead('10,000 macros in 7 MB of JSON, in the window of VS Code');
  await inWindow('macros.json', source, (workbench) => largeFile(workbench, source));
  printHead('A reply of 500 words, in the window of VS Code');
  await inWindow('late.reply.md', fs.readFileSync(reply, 'utf8'), oneReply);
}

async function frameOf(page: Page): Promise<Frame> {
  for (const frame of page.frames()) if ((await frame.locator('#reply').count()) > 0) return frame;
  throw new Error('The preview is not open.');
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
