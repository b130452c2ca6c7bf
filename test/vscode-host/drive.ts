import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { type Settings, startServer } from './server.ts';
import { launchChromium, workbenchUrl } from './workbench.ts';

export interface DriveOptions {
  /** The folder to open, from the project's folder. A copy of it is opened: the run may write. */
  readonly folder: string;
  /** What the copy is called: people see it. */
  readonly name?: string;
  /** A workspace of several folders in that folder, its file: opened in the place of the folder. */
  readonly workspace?: string;
  /** Nobody has said yet that the folder is trusted. */
  readonly untrusted?: boolean;
  /** A file to open at once, from that folder. */
  readonly openFile?: string;
  readonly settings?: Settings;
  /** The language of the editor, such as `de`. Its own texts stay English: no language pack is there, and extensions need none. */
  readonly language?: string;
  /** A package (.vsix, absolute) to install; without it the extension runs from this project's folder. */
  readonly install?: string;
  /** Another extension, from the project's folder. */
  readonly beside?: string;
  /** Width and height of the window, in pixels. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Where pictures go, from the project's folder. */
  readonly screenshots: string;
}

/** A real VS Code with this project's extension, driven as a person would. */
export interface Workbench {
  readonly page: Page;
  /** The opened copy of the folder, absolute. */
  readonly folder: string;
  /** Leaves a picture of the window as `<name>.png`. */
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens a workbench. @throws when VS Code or Chromium cannot be started. */
export async function openWorkbench(options: DriveOptions): Promise<Workbench> {
  const copies = fs.mkdtempSync(path.join(os.tmpdir(), 'vscode-drive-'));
  const folder = path.join(copies, options.name ?? path.basename(options.folder));
  fs.cpSync(path.resolve(options.folder), folder, { recursive: true });
  const server = await startServer({
    ...(options.settings ? { settings: options.settings } : {}),
    ...(options.install ? { install: options.install } : {}),
    ...(options.untrusted ? { asksForTrust: true } : {}),
    ...(options.beside ? { beside: path.resolve(options.beside) } : {}),
  });
  const browser = await launchChromium().catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  const close = async (): Promise<void> => {
    await browser.close();
    await server.stop();
    fs.rmSync(copies, { recursive: true, force: true });
  };
  try {
    const page = await browser.newPage({ viewport: options.size ?? { width: 1280, height: 800 } });
    page.setDefaultTimeout(LIMIT_MS);
    // A language pack says it in this way.
    if (options.language) await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = '${options.language}'`);
    const openFile = options.openFile === undefined ? {} : { openFile: path.join(folder, options.openFile) };
    await page.goto(
      workbenchUrl(server, {
        folder: options.workspace === undefined ? folder : path.join(folder, options.workspace),
        ...(options.install ? {} : { extension: process.cwd() }),
        ...openFile,
      }),
    );
    await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
    return {
      page,
      folder,
      close,
      screenshot: (name) => takePicture(page, path.resolve(options.screenshots, `${name}.png`)),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function takePicture(page: Page, file: string): Promise<void> {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file });
}

/** How long a step may take, and one of several tries of it: where a key was lost, nothing comes of waiting. */
const LIMIT_MS = 30_000;
const TRY_LIMIT_MS = 5000;

/**
 * Does something until what it should bring up is there: a key pressed while the workbench is busy may be lost.
 * Between two tries Escape closes what a half-successful one left open.
 * @throws after six tries, naming `what`.
 */
export async function until(page: Page, what: string, act: () => Promise<void>, shown: Locator): Promise<void> {
  let last: unknown;
  for (let tries = 0; tries < 6; tries++) {
    page.setDefaultTimeout(TRY_LIMIT_MS);
    try {
      await act();
      await shown.waitFor({ timeout: 3000 });
      return;
    } catch (error) {
      last = error;
    } finally {
      page.setDefaultTimeout(LIMIT_MS);
    }
    await page.keyboard.press('Escape');
  }
  throw new Error(`${what} did not happen: ${last instanceof Error ? last.message : String(last)}`);
}

/**
 * Asks again and again until the answer is true.
 * @throws after `limitMs`, naming `what`.
 */
export async function eventually(
  what: string,
  holds: () => boolean | Promise<boolean>,
  limitMs = 20_000,
): Promise<void> {
  for (const limit = Date.now() + limitMs; Date.now() < limit; ) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what}: not within ${limitMs / 1000} s`);
}

/** The editor that shows a file, by the end of its name. */
export function editorOf(page: Page, fileName: string): Locator {
  return page.locator(`.editor-instance .monaco-editor[data-uri$="${fileName}"]`);
}

/**
 * Opens a file of the folder by its name. @throws when no editor shows it.
 * @param before what is done first at each try
 */
export async function openFile(page: Page, name: string, before: () => Promise<void> = async () => {}): Promise<void> {
  await until(
    page,
    `opening ${name}`,
    async () => {
      await before();
      await page.keyboard.press('Control+p');
      await page.locator('.quick-input-widget:visible input').fill(name);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
    },
    editorOf(page, name),
  );
}

/** The lines an editor shows now, from top to bottom, with ordinary spaces. Lines out of view are not among them. */
export async function shownLines(editor: Locator): Promise<string[]> {
  const lines = await editor.locator('.view-line').all();
  const placed = await Promise.all(
    lines.map(async (line) => ({
      y: (await line.boundingBox())?.y ?? 0,
      text: ((await line.textContent()) ?? '').replaceAll('\u00a0', ' '),
    })),
  );
  return placed.sort((a, b) => a.y - b.y).map((line) => line.text);
}

/** Runs a command by its title, from the command palette. @throws when the palette does not offer it. */
export async function runCommand(page: Page, title: string): Promise<void> {
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
  await until(
    page,
    `the command "${title}"`,
    async () => {
      await page.keyboard.press('F1');
      const input = page.locator('.quick-input-widget input');
      await input.waitFor({ timeout: 3000 });
      await input.fill(`>${title}`);
    },
    row,
  );
  await row.click();
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** The document inside the webview panel that is open. */
export function webviewOf(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
}
