/** `npm run vscode` on a machine without a desktop VS Code: serves one, prints its address, and runs until Ctrl-C. */
import path from 'node:path';
import { startServer } from './server.ts';
import { workbenchUrl } from './workbench.ts';

async function main(): Promise<void> {
  const folder = path.resolve(process.argv[2] ?? 'examples');
  const server = await startServer();
  console.log('VS Code is running. Open this address in a browser on this machine (Ctrl-C ends it):\n');
  console.log(`  ${workbenchUrl(server, { folder, extension: process.cwd() })}\n`);
  setInterval(() => {}, 2 ** 30);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
