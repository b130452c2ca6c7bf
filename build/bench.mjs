/**
 * `npm run bench`: times the command line beside write-good and cspell on a corpus of its own, as whole processes and in
 * turn, and the engine with few and with many rules. Prints medians and ratios.
 *
 *     --runs N     how often (default 7; for starts of VS Code 10)
 *     --lines N    how many replies the largest NDJSON file has (default 100,000; a million takes some minutes)
 *     --editor     in the place of all that: what somebody waits for who types, in the engine, through the language server and
 *                  in the window of a real VS Code, and how the extension starts there
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCorpus, writeLines } from './bench-corpus.mjs';
import { root, run } from './project.mjs';
import { setUp } from './setup.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string' }, lines: { type: 'string', default: '100000' }, editor: { type: 'boolean' } },
});
const RUNS = Number(values.runs ?? 7);
const STARTS = Number(values.runs ?? 10);
const LINES = Number(values.lines);
const folder = join(root, 'out/bench');
const corpus = join(folder, 'corpus');
const peers = join(folder, 'peers');
const PEERS = ['write-good@1.0.8', 'cspell@9.8.0'];

const ours = (...args) => [join(root, 'dist/cli.js'), 'lint', ...args];
const writeGood = (...args) => [join(peers, 'node_modules/write-good/bin/write-good.js'), ...args];
/** Spelling of British and American English, and nothing else: names of files come from a list, which no shell cuts off. */
const cspell = (list) => [
  join(peers, 'node_modules/cspell/bin.mjs'),
  'lint',
  '--no-progress',
  '--no-summary',
  '--no-config-search',
  '--locale=en,en-GB',
  `--file-list=${list}`,
];

/** The middle one of some numbers. */
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

/** Runs Node once. Returns the seconds that it took from outside. @throws when it breaks off or says there is a fault. */
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
function timeInTurn(commands, before = () => {}) {
  const times = commands.map(() => []);
  for (let i = -1; i < RUNS; i++)
    for (const [at, command] of commands.entries()) {
      before(at);
      const took = once(command);
      if (i >= 0) times[at].push(took);
    }
  return times.map(median);
}

/** Seconds and peak memory, in MiB, of a command that is run once. */
function measured(command) {
  const file = join(folder, 'rss');
  const took = once(['--require', join(root, 'build/bench-rss.cjs'), ...command], { BENCH_RSS: file });
  return { took, peak: Number(readFileSync(file, 'utf8')) / 1024 };
}

const seconds = (value) => `${value.toFixed(3)} s`;
const print = (what, ...columns) => console.log(`${what.padEnd(38)} ${columns.map((c) => c.padStart(16)).join(' ')}`);

async function installPeers() {
  if ([writeGood(), cspell('')].every(([script]) => existsSync(script))) return true;
  console.log(`Installing ${PEERS.join(' and ')} to compare with…`);
  mkdirSync(peers, { recursive: true });
  const status = await run('npm', [
    'install',
    '--prefix',
    peers,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    ...PEERS,
  ]);
  return status === 0;
}

function benchCommands() {
  const bySide = (what, mine, good, spell, aim) =>
    print(what, seconds(mine), seconds(good), (mine / good).toFixed(2), seconds(spell), (mine / spell).toFixed(2), aim);
  print('whole process, median', 'uncanned', 'write-good', 'ratio', 'cspell', 'ratio', 'aim');
  const list = (name, paths) => {
    const file = join(folder, name);
    writeFileSync(file, `${paths.join('\n')}\n`);
    return file;
  };
  const empty = join(corpus, 'empty.md');
  const [bare, ...starts] = timeInTurn([
    ['-e', '0'],
    ours(empty),
    writeGood(empty),
    cspell(list('empty.txt', [empty])),
  ]);
  bySide('start-up, empty file', ...starts, '0.9 of write-good');
  print('  Node alone', seconds(bare));

  const many = join(corpus, 'many');
  const names = readdirSync(many).map((name) => join(many, name));
  bySide(
    '1,000 files, 0.7 MB',
    ...timeInTurn([ours(...names), writeGood(...names), cspell(list('many.txt', names))]),
    '0.7 of write-good',
  );

  const cache = join(folder, 'cache.json');
  const cached = ours('--cache-file', cache, ...names);
  const [fresh, again] = timeInTurn([cached, cached], (at) => at === 0 && rmSync(cache, { force: true }));
  print(
    '  with a cache, first and second run',
    seconds(fresh),
    seconds(again),
    (again / fresh).toFixed(2),
    '',
    '',
    '0.4',
  );

  const macros = join(corpus, 'macros-10k.json');
  // write-good needs minutes for one text of this length.
  const [big, peerBig] = timeInTurn([ours(macros), cspell(list('macros.txt', [macros]))]);
  print('10,000 macros, 7 MB of JSON', seconds(big), '', '', seconds(peerBig), (big / peerBig).toFixed(2), '1.0 s');
  print('  peak memory', `${measured(ours(macros)).peak.toFixed(0)} MiB`, '', '', '', '', '250 MiB');
}

/** NDJSON line by line: whether time grows with the lines, and memory does not. */
function benchLines() {
  print('NDJSON, --format ndjson', 'replies a second', 'peak memory');
  for (const lines of [LINES / 10, LINES]) {
    const file = writeLines(folder, lines);
    const { took, peak } = measured(ours('--format', 'ndjson', file));
    print(`  ${lines.toLocaleString('en')} replies`, (lines / took).toFixed(0), `${peak.toFixed(0)} MiB`);
    rmSync(file);
  }
}

/** Runs a part of `test/bench/`, which prints its own rows. @returns its exit status */
async function benchPart(name, ...args) {
  const { bundledName, bundleTests } = await import('./tests.mjs');
  const bench = `test/bench/${name}.ts`;
  if ((await bundleTests([bench])).length > 0) return 1;
  return run(process.execPath, [bundledName(bench), ...args]);
}

/** What somebody waits for who types; only the first part can run without a VS Code. */
async function benchEditor() {
  const { findChromium, setUpVsCode } = await import('./setup.mjs');
  const files = [join(corpus, 'macros-10k.json'), join(corpus, 'one-500.md')];
  const typing = await benchPart('typing', ...files);
  if (!(await setUpVsCode())) return 1;
  process.env.CHROMIUM ??= findChromium() ?? '';
  const window = await benchPart('window', ...files);
  const { makePackage } = await import('./package.mjs');
  await makePackage();
  return Math.max(typing, window, await benchPart('activation', String(STARTS)));
}

async function main() {
  if (!(await setUp())) return 1;
  console.log('Building…');
  const { buildAll } = await import('./bundle.mjs');
  const faulty = (await buildAll()).find((bundle) => bundle.fault);
  if (faulty) {
    console.error(`dist/${faulty.name}: ${faulty.fault}`);
    return 1;
  }
  writeCorpus(corpus);
  if (values.editor) return benchEditor();
  if (!(await installPeers())) return 1;
  benchCommands();
  benchLines();
  return benchPart('engine', join(corpus, 'one-500.md'));
}

process.exitCode = await main().catch((error) => {
  console.error(error.message);
  return 1;
});
