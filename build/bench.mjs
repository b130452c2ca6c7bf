/**
 * `npm run bench`: times the command line beside write-good on a corpus of its own, as whole processes and in turn, and
 * the engine with few and with many rules. Prints medians and ratios. `--runs N` sets how often (default 7).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root, run } from './project.mjs';
import { setUp } from './setup.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '7' } } });
const RUNS = Number(values.runs);
const folder = join(root, 'out/bench');
const corpus = join(folder, 'corpus');
const peers = join(folder, 'peers');
const PEER = 'write-good@1.0.8';

const ours = (...args) => [join(root, 'dist/cli.js'), 'lint', ...args];
const writeGood = (...args) => [join(peers, 'node_modules/write-good/bin/write-good.js'), ...args];

/** The middle one of some numbers. */
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

/** Runs Node once. Returns the seconds it took from outside. @throws when it breaks off or says there is a fault. */
function once(args, env = {}) {
  const start = process.hrtime.bigint();
  const { error, status, signal, stderr } = spawnSync(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 2 ** 28,
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (error) throw error;
  // Linters end with 1 and more where they found something; ours with 2 where it could not do its work.
  if (signal || (args[0] === ours()[0] && status > 1))
    throw new Error(`${args.slice(0, 3).join(' ')}: ${String(stderr).slice(0, 500)}`);
  return seconds;
}

/** The seconds of several commands: one warm-up, then each in turn, so that a slow moment of the machine meets all. */
function timeInTurn(commands) {
  for (const command of commands) once(command);
  const times = commands.map(() => []);
  for (let i = 0; i < RUNS; i++) for (const [at, command] of commands.entries()) times[at].push(once(command));
  return times.map(median);
}

/** Peak memory of a command in MiB. */
function peak(command) {
  const file = join(folder, 'rss');
  once(['--require', join(root, 'build/bench-rss.cjs'), ...command], { BENCH_RSS: file });
  return Number(readFileSync(file, 'utf8')) / 1024;
}

const seconds = (value) => `${value.toFixed(3)} s`;
const print = (what, ...columns) => console.log(`${what.padEnd(38)} ${columns.map((c) => c.padStart(16)).join(' ')}`);

async function installPeer() {
  if (existsSync(writeGood()[0])) return true;
  console.log(`Installing ${PEER} to compare with…`);
  mkdirSync(peers, { recursive: true });
  const status = await run('npm', [
    'install',
    '--prefix',
    peers,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    PEER,
  ]);
  return status === 0;
}

function benchCommands() {
  print('whole process, median', 'uncanned', 'write-good', 'ratio', 'node alone');
  const empty = join(corpus, 'empty.md');
  const [start, peerStart, bare] = timeInTurn([ours(empty), writeGood(empty), ['-e', '0']]);
  print('start-up, empty file', seconds(start), seconds(peerStart), (start / peerStart).toFixed(2), seconds(bare));

  const many = join(corpus, 'many');
  const names = readdirSync(many).map((name) => join(many, name));
  const [files, peerFiles] = timeInTurn([ours(...names), writeGood(...names)]);
  print('1,000 files, 0.7 MB', seconds(files), seconds(peerFiles), (files / peerFiles).toFixed(2));

  const macros = join(corpus, 'macros-10k.json');
  const [big] = timeInTurn([ours(macros)]);
  print('10,000 macros, 7 MB of JSON', seconds(big), '', '', '(limit 2 s)');
  print('  peak memory', `${peak(ours(macros)).toFixed(0)} MiB`, '', '', '(limit 300 MiB)');
}

/** The engine inside one process; it prints its own rows. */
async function benchEngine() {
  const { bundledName, bundleTests } = await import('./tests.mjs');
  const bench = 'test/bench/engine.ts';
  if ((await bundleTests([bench])).length > 0) return 1;
  return run(process.execPath, [bundledName(bench), join(corpus, 'one-500.md')]);
}

async function main() {
  if (!(await setUp())) return 1;
  console.log('Building…');
  const { buildAll } = await import('./bundle.mjs');
  const cli = (await buildAll()).find((bundle) => bundle.name === 'cli.js');
  if (cli?.fault) {
    console.error(`dist/cli.js: ${cli.fault}`);
    return 1;
  }
  const { writeCorpus } = await import('./bench-corpus.mjs');
  writeCorpus(corpus);
  if (!(await installPeer())) return 1;
  benchCommands();
  return benchEngine();
}

process.exitCode = await main().catch((error) => {
  console.error(error.message);
  return 1;
});
