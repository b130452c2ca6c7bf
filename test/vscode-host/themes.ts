import fs from 'node:fs';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import type { Workbench } from './drive.ts';

/** Themes in which pictures are taken, with the classes by which the workbench and a page inside it say that they wear one. */
const THEMES = {
  light: { title: 'Default Light Modern', worn: 'vs', inside: 'vscode-light' },
  'contrast-light': { title: 'Default High Contrast Light', worn: 'hc-light', inside: 'vscode-high-contrast-light' },
  contrast: {
    title: 'Default High Contrast',
    worn: 'hc-black',
    // A page in the other theme of high contrast has this class too.
    inside: 'vscode-high-contrast:not(.vscode-high-contrast-light)',
  },
  dark: { title: 'Default Dark Modern', worn: 'vs-dark', inside: 'vscode-dark' },
} as const;

/** A theme, as the names of pictures say it. */
export type Theme = keyof typeof THEMES;

/**
 * Gives the window a theme, through the settings of its folder, and waits until it wears it.
 * @param inside a page that is shown and has to wear it too
 */
export async function wear({ page, folder }: Workbench, theme: Theme, inside?: FrameLocator): Promise<void> {
  const settings = path.join(folder, '.vscode/settings.json');
  fs.mkdirSync(path.dirname(settings), { recursive: true });
  fs.writeFileSync(settings, JSON.stringify({ 'workbench.colorTheme': THEMES[theme].title }));
  await page.locator(`.monaco-workbench.${THEMES[theme].worn}`).waitFor();
  await inside?.locator(`body.${THEMES[theme].inside}`).waitFor();
}

/** Leaves a picture of what is there in each theme, `<name>-<theme>.png`; the window is dark afterwards. */
export async function inEveryTheme(workbench: Workbench, name: string, inside?: FrameLocator): Promise<void> {
  for (const theme of Object.keys(THEMES) as Theme[]) {
    await wear(workbench, theme, inside);
    await workbench.screenshot(`${name}-${theme}`);
  }
}
