/**
 * `npm run vscode`: opens a real VS Code on `examples/` with the extension of this folder: the desktop one where there
 * is one and a display to show it, else one that is served to a browser until Ctrl-C.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root, run, runNode } from './project.mjs';

/** The desktop VS Code on the path; undefined where there is none, or no display to show it. */
function desktopCode() {
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!hasDisplay) return undefined;
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

async function main() {
  const { setUp, setUpServedVsCode } = await import('./setup.mjs');
  if (!(await setUp())) return 1;
  console.log('Building…');
  const { buildAll, sizeTable } = await import('./bundle.mjs');
  const built = await buildAll();
  if (built.some((bundle) => bundle.fault)) console.log(sizeTable(built));
  const code = desktopCode();
  if (code) {
    console.log(`Opening ${code} on examples/`);
    return run(code, ['--new-window', `--extensionDevelopmentPath=${root}`, join(root, 'examples')], {
      shell: process.platform === 'win32',
    });
  }
  if (!(await setUpServedVsCode())) return 1;
  const { bundledName, bundleTests } = await import('./tests.mjs');
  const open = 'test/vscode-host/open.ts';
  if ((await bundleTests([open])).length) return 1;
  return runNode([bundledName(open), 'examples'], { stdio: 'inherit' });
}

process.exitCode = await main();
