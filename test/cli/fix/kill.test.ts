import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';
import { runFix } from '../../../server/src/cli/fix/fix.ts';
import { SEED } from '../../support/property.ts';
import { fakeIo, folderWith, tidy } from '../support.ts';
import { atTerminal, CLI, pidIn } from './terminal.ts';

/** How often each program is killed: together 200 times, a fifth of that in a quick run; UNCANNED_KILLS says otherwise. */
const KILLS = { 'lint --fix': 70, fix: 60, 'fix --interactive': 70 };
const SIGNALS = ['SIGKILL', 'SIGINT'] as const;
const AT_ONCE = 4;

const times = (kills: number): number =>
  Number(process.env.UNCANNED_KILLS) || (process.env.UNCANNED_QUICK === '1' ? kills / 5 : kills);

type Program = keyof typeof KILLS;

const macro = (i: number): string =>
  JSON.stringify({ macros: [{ id: i, title: `M${i}`, actions: [{ field: 'comment_value', value: BAD }] }] });
const BAD = 'Kindly send form 7. Unfortunately the lid is cracked.';
const KINDS: readonly ((i: number) => readonly [name: string, content: string | Uint8Array])[] = [
  (i) => [`f${i}.reply.md`, `---\ntitle: T${i}\n---\n${BAD}\r\n`],
  (i) => [`f${i}.json`, macro(i)],
  (i) => [`f${i}.yaml`, `title: T${i}\nactions:\n  - field: comment_value\n    value: ${BAD}\n`],
  (i) => [`f${i}.reply.md`, Buffer.from(`\uFEFF${BAD}\n${'It leaves us today. '.repeat(200)}\n`, 'utf16le')],
];
const LIBRARY = Object.fromEntries(Array.from({ length: 12 }, (_, i) => KINDS[i % KINDS.length]!(10 + i)));
const NAMES = Object.keys(LIBRARY).sort();
const MODES = [0o644, 0o600, 0o664, 0o755];

/** The library in a folder of its own, with several modes and, where that may be, owners. */
function library(): string {
  const cwd = folderWith({ ...LIBRARY, 'node_modules/x': '' });
  for (const [i, name] of NAMES.entries()) {
    if (process.getuid?.() === 0) fs.chownSync(join(cwd, name), 1000 + i, 1000 + i);
    fs.chmodSync(join(cwd, name), MODES[i % MODES.length]!);
  }
  return cwd;
}

/** All bytes of all files, as one text that says whether two folders are the same. */
const state = (cwd: string): string =>
  NAMES.map((name) => fs.readFileSync(join(cwd, name)).toString('base64')).join('\n');

/** The same seed gives the same numbers, from 0 to 1. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Chooses the first rewrite of every finding. @returns the states of the folder on the way, from before to after */
async function statesOf(cwd: string): Promise<string[]> {
  const seen = [state(cwd)];
  const look = (): void => void seen.push(state(cwd));
  const answers = Array.from({ length: 2 * NAMES.length }, () => ['1', look]).flat();
  const { io } = fakeIo({ cwd, env: { XDG_CACHE_HOME: join(cwd, 'node_modules/cache') }, answers });
  await runFix({ command: 'fix', paths: ['.'], restart: false }, io);
  return [...new Set(seen)];
}

/**
 * How far a run has come.
 * @param states of the folder, from before to after
 * @returns a number below 0 where a file holds what it should never hold
 */
function reachedBy(program: Program, states: readonly string[], now: string): number {
  if (program === 'fix --interactive') return states.indexOf(now);
  // Each file is written once, in no order.
  const [before, after] = [states[0]!.split('\n'), states.at(-1)!.split('\n')];
  const files = now.split('\n');
  if (files.some((bytes, i) => bytes !== before[i] && bytes !== after[i])) return -1;
  return files.filter((bytes, i) => bytes !== before[i]).length;
}

interface Run {
  readonly child: ChildProcess;
  readonly kill: (signal: NodeJS.Signals) => void;
  readonly ended: Promise<unknown>;
}

function start(program: Program, cwd: string): Run {
  if (program === 'fix --interactive') {
    const run = atTerminal(cwd, `sh -c 'echo $$ > node_modules/pid; exec "$NODE" "$CLI" fix -i'`);
    // One line for each finding, and an empty one to end.
    run.type(`${'1\n'.repeat(2 * NAMES.length)}\n`);
    return { child: run.child, ended: run.ended, kill: (signal) => killIn(cwd, run.child, signal) };
  }
  const child = spawn(process.execPath, [CLI, ...program.split(' ')], { cwd, stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('close', resolve));
  return { child, ended, kill: (signal) => void child.kill(signal) };
}

/** Kills the program at the terminal, and not the terminal: as soon as it is there. */
function killIn(cwd: string, terminal: ChildProcess, signal: NodeJS.Signals): void {
  const pid = fs.existsSync(join(cwd, 'node_modules/pid')) ? pidIn(cwd) : 0;
  if (pid === 0) {
    if (terminal.exitCode === null) setTimeout(() => killIn(cwd, terminal, signal), 5);
    return;
  }
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended by itself.
  }
}

async function allOf<T>(count: number, work: (i: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let i = next++; i < count; i = next++) results[i] = await work(i);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}

/** Milliseconds that a run takes while others run beside it. */
async function lengthOf(program: Program): Promise<number> {
  const lengths = await allOf(AT_ONCE, async () => {
    const begun = performance.now();
    await start(program, library()).ended;
    return performance.now() - begun;
  });
  return Math.max(...lengths);
}

describe('a run that is killed', () => {
  afterEach(tidy);

  for (const [program, kills] of Object.entries(KILLS) as [Program, number][])
    it(`loses nothing: ${program}`, async () => {
      const states = await statesOf(library());
      assert.equal(states.length, 2 * NAMES.length + 1);
      const after = states.at(-1)!;
      const most = program === 'fix --interactive' ? states.length - 1 : NAMES.length;
      const length = await lengthOf(program);
      const next = random(SEED);
      const plans = Array.from({ length: times(kills) }, (_, i) => ({
        signal: SIGNALS[i % SIGNALS.length]!,
        moment: next() * length,
      }));
      const reached = await allOf(plans.length, async (i) => {
        const { signal, moment } = plans[i]!;
        const cwd = library();
        const was = NAMES.map((name) => fs.statSync(join(cwd, name)));
        const run = start(program, cwd);
        const timer = setTimeout(() => run.kill(signal), moment);
        await run.ended;
        clearTimeout(timer);
        const told = `${signal} after ${Math.round(moment)} ms`;
        const at = reachedBy(program, states, state(cwd));
        assert.ok(at >= 0, `${told}: a file is neither as it was nor as it was to be`);
        for (const [n, name] of NAMES.entries()) {
          const { mode, uid, gid } = fs.statSync(join(cwd, name));
          assert.deepEqual([mode, uid, gid], [was[n]!.mode, was[n]!.uid, was[n]!.gid], `${told}: ${name}`);
        }
        const others = (): string[] => fs.readdirSync(cwd).filter((name) => !NAMES.includes(name));
        const extra = others().filter((name) => name !== 'node_modules');
        for (const name of extra) assert.match(name, /^\..*\.uncanned-\d+\.tmp$/, told);
        // The next run takes nothing of it for a reply, goes on to the same end, and clears it away.
        if (extra.length > 0 || i % 10 === 0) {
          await statesOf(cwd);
          assert.equal(state(cwd), after, `${told}: the next run`);
          assert.deepEqual(others(), ['node_modules'], `${told}: the next run`);
        }
        return at;
      });
      // Else the moments have missed what they are for.
      assert.ok(reached.some((at) => at > 0 && at < most));
      if (process.env.UNCANNED_KILLS) console.log(program, Math.round(length), reached.sort((a, b) => a - b).join(' '));
    });
});
