/**
 * The committed bundles: the GitHub Action and the command line, which run from a bare checkout, with nothing installed.
 *
 *     node build/action.mjs           writes `action/dist/`
 *     node build/action.mjs --check   writes nothing; fails where a file is not what it would write
 */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { optionsOf } from './bundle.mjs';
import { lazyBuilds } from './lazy.mjs';
import { licences } from './licences.mjs';
import { root } from './project.mjs';
import { READING_MATTER, readingMatterOfAll } from './rule-pages.mjs';
import { targets } from './targets.mjs';
import { bytesOfPages } from './wordings.mjs';

const FOLDER = 'action/dist';

const cli = targets.find(({ name }) => name === 'cli.js');
/** It starts like the command line, and loads the same parts. */
const action = {
  ...cli,
  name: 'index.js',
  entry: 'server/src/action/main.ts',
  options: { ...cli.options, banner: {} },
};

/** Every file, by its path from the folder of the project: its bytes. */
async function filesOfAction() {
  const esbuild = await import('esbuild');
  const builds = [
    ...lazyBuilds(optionsOf(cli, FOLDER), cli.lazy),
    // The first one is the target itself.
    lazyBuilds(optionsOf(action, FOLDER), action.lazy)[0],
  ];
  const results = await Promise.all(
    builds.map((options) => esbuild.build({ ...options, sourcemap: false, legalComments: 'none', write: false })),
  );
  const outputs = results.flatMap(({ metafile, outputFiles }) =>
    Object.keys(metafile.outputs).map((path, i) => [path, Buffer.from(outputFiles[i].contents)]),
  );
  const inputs = results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  return new Map([
    ...outputs,
    [`${FOLDER}/${READING_MATTER}`, Buffer.from(readingMatterOfAll())],
    [`${FOLDER}/${cli.wordings}`, await bytesOfPages()],
    [`${FOLDER}/LICENSES.txt`, Buffer.from(licences(inputs))],
  ]);
}

const isCheck = process.argv.includes('--check');
const files = await filesOfAction();
const there = existsSync(join(root, FOLDER))
  ? readdirSync(join(root, FOLDER), { recursive: true, withFileTypes: true })
      // What a run of it keeps is nobody's to commit.
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.compiled'))
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll('\\', '/'),
      )
  : [];
let stale = 0;
const told = (path, what) => {
  stale += 1;
  console.log(isCheck ? `${path} is stale: run \`npm run generate\`` : `${what} ${path}`);
};
for (const path of there.filter((path) => !files.has(path))) {
  told(path, 'removed');
  if (!isCheck) rmSync(join(root, path));
}
for (const [path, bytes] of files) {
  const full = join(root, path);
  if (existsSync(full) && readFileSync(full).equals(bytes)) continue;
  told(path, 'wrote');
  if (isCheck) continue;
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, bytes);
  // Git keeps that it can be started.
  if (path === `${FOLDER}/cli.js`) chmodSync(full, 0o755);
}
if (isCheck && stale > 0) process.exitCode = 1;
