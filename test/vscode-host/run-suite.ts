import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { format } from 'node:util';
import { startServer } from './server.ts';
import { readEvents, requestAsEnvironment, type SuiteEvent } from './suite-contract.ts';
import { launchChromium, workbenchUrl } from './workbench.ts';

export interface SuiteOptions {
  /** The folder of the extension under test, absolute. */
  readonly extension: string;
  /** The folder of an extension that tests need beside it, absolute. */
  readonly beside: string;
  /** The folder that VS Code opens, absolute. */
  readonly folder: string;
  /** The bundled `suite-entry.ts`, absolute. */
  readonly entry: string;
  /** The bundled test files, absolute. */
  readonly files: readonly string[];
  readonly grep?: string | undefined;
  readonly limitMs: number;
  /** Where a picture of the window goes when the run fails. */
  readonly screenshot: string;
}

export interface SuiteResult {
  readonly events: readonly SuiteEvent[];
  /** Why the run broke off; undefined where mocha came to its end. */
  readonly fault?: string | undefined;
  /** What VS Code printed: for a person who looks for the reason. */
  readonly log: readonly string[];
}

/** Runs test files inside the extension host of a real VS Code, opened in a Chromium. */
export async function runSuite(options: SuiteOptions): Promise<SuiteResult> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'vscode-suite-'));
  const report = path.join(folder, 'events.jsonl');
  fs.writeFileSync(report, '');
  try {
    const ending = await openAndWait(options, report);
    const events = readEvents(fs.readFileSync(report, 'utf8'));
    const complete = events.some((event) => event.event === 'ended');
    return { events, fault: complete ? undefined : ending.why, log: ending.log };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function openAndWait(options: SuiteOptions, report: string): Promise<{ why: string; log: string[] }> {
  const { files, grep, extension, beside, folder, entry } = options;
  const log: string[] = [];
  const server = await startServer({ beside, env: requestAsEnvironment({ files, report, grep }) });
  try {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      let end: (why: string) => void = () => {};
      const ended = new Promise<string>((resolve) => {
        end = resolve;
      });
      // VS Code's own hooks for automation: with extensionTestsPath set it calls these two where they exist.
      await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
        log.push(`[${type}] ${format(...args)}`);
      });
      await page.exposeFunction('codeAutomationExit', (status: number) =>
        end(`the extension host ended with status ${status}`),
      );
      page.on('crash', () => end('the page crashed'));
      browser.on('disconnected', () => end('the browser went away'));
      const timer = setTimeout(() => end(`no result within ${options.limitMs / 1000} s`), options.limitMs);
      await page.goto(workbenchUrl(server, { folder, extension, tests: entry }));
      const why = await ended;
      clearTimeout(timer);
      if (why !== 'the extension host ended with status 0') {
        fs.mkdirSync(path.dirname(options.screenshot), { recursive: true });
        await page.screenshot({ path: options.screenshot }).catch(() => {});
      }
      return { why, log };
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}
