import { type Browser, chromium } from 'playwright-core';
import type { VsCodeServer } from './server.ts';

/** Absolute paths on this machine. */
export interface WorkbenchOptions {
  /** The folder that is opened, or a file of a workspace with several. */
  readonly folder: string;
  /** The extension to run from its folder. */
  readonly extension?: string;
  /** The module that runs the tests inside the extension host. */
  readonly tests?: string;
  readonly openFile?: string;
}

/** The address at which a browser opens the workbench; `payload` is VS Code's own way to pass what the command line would. */
export function workbenchUrl(server: VsCodeServer, options: WorkbenchOptions): string {
  const remote = (file: string): string => `vscode-remote://${server.authority}${file}`;
  const payload = [
    ...(options.extension ? [['extensionDevelopmentPath', remote(options.extension)]] : []),
    ...(options.tests ? [['extensionTestsPath', remote(options.tests)]] : []),
    ...(options.openFile ? [['openFile', remote(options.openFile)]] : []),
  ];
  const url = new URL(server.url);
  url.searchParams.set(options.folder.endsWith('.code-workspace') ? 'workspace' : 'folder', options.folder);
  url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

/**
 * Starts a Chromium without a window that can reach this machine only. `CHROMIUM` is the path of another one.
 * @throws when it cannot be started.
 */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE *.localhost, EXCLUDE localhost',
    ],
  });
}
