/** Several threads judge: what comes back is in the order of what was asked, whatever thread was first. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Found } from './files.ts';
import type { JudgedPiece, Piece } from './piece.ts';
import type { Task, Visit } from './visit.ts';

/** What threads are started with. Plain data. */
export interface Hiring {
  readonly cwd: string;
  readonly config?: string;
  readonly task: Task;
}

/** What a thread is asked to do, and what comes of it: one answer for each. Plain data. */
export type Work = { readonly files: readonly Found[] } | { readonly piece: Piece };
export type Done = { readonly visits: readonly Visit[] } | { readonly piece: JudgedPiece };

export interface Thread {
  /** Work is done in the order in which it was asked for. Rejects where the thread breaks down. */
  readonly ask: <T extends Done>(work: Work) => Promise<T>;
  readonly end: () => void;
}

/** A thread loads the program anew, which takes as long as judging about so many bytes. */
const WORTH_A_THREAD = 400_000;
const MOST_THREADS = 8;
/** Bytes that are sent to a thread together: fewer messages, and still no thread waits long for another at the end. */
const BATCH = 64_000;

/**
 * @param size of all that is to be judged, bytes
 * @returns how many threads to work with, this one among them
 */
export const threadsFor = (size: number, cores: number = availableParallelism()): number =>
  Math.max(1, Math.min(MOST_THREADS, cores, Math.floor(size / WORTH_A_THREAD)));

/** @param script the program of a thread: worker.ts, built */
export function startThread(script: string, hiring: Hiring): Thread {
  const worker = new Worker(script, { workerData: hiring });
  const asked: { resolve: (done: never) => void; reject: (reason: Error) => void }[] = [];
  let broken: Error | undefined;
  worker.on('message', (done) => asked.shift()?.resolve(done as never));
  worker.on('error', (error) => {
    broken = error;
  });
  worker.on('exit', () => {
    broken ??= new Error('The thread has ended.');
    for (const { reject } of asked.splice(0)) reject(broken);
  });
  return {
    ask: (work) =>
      new Promise((resolve, reject) => {
        if (broken !== undefined) return reject(broken);
        asked.push({ resolve, reject });
        worker.postMessage(work);
      }),
    end: () => void worker.terminate(),
  };
}

/** A file that waits, and how large it is. */
export interface Waiting {
  readonly found: Found;
  /** Bytes. */
  readonly size: number;
}

export interface Crew {
  /** How many other threads work. */
  readonly others: number;
  readonly start: () => Thread;
  /** Visits a file in this thread. */
  readonly visit: (found: Found) => Promise<Visit>;
  /** Is told after each file how many are done. */
  readonly tick: (done: number) => void;
}

/**
 * Visits files. The other threads take the largest first and this one the smallest, so that it is free to hand out more.
 * What a thread that breaks down had in hand is visited here.
 * @returns the visits, in the order of the files
 */
export async function visitInThreads(files: readonly Waiting[], crew: Crew): Promise<Visit[]> {
  const visits = new Array<Visit | undefined>(files.length);
  const order = files.map((_, i) => i);
  if (crew.others > 0) order.sort((a, b) => files[b]!.size - files[a]!.size || a - b);
  // This thread takes from the end.
  else order.reverse();
  let first = 0;
  let last = order.length;
  let done = 0;
  const settle = (index: number, visit: Visit): void => {
    visits[index] = visit;
    crew.tick(++done);
  };
  const visitHere = async (index: number): Promise<void> => settle(index, await crew.visit(files[index]!.found));
  const nextBatch = (): number[] => {
    const batch: number[] = [];
    for (let size = 0; first < last && size < BATCH; first++) {
      batch.push(order[first]!);
      size += files[order[first]!]!.size;
    }
    return batch;
  };

  const undone: number[] = [];
  const handOut = async (thread: Thread): Promise<void> => {
    for (let batch = nextBatch(); batch.length > 0; batch = nextBatch()) {
      try {
        const { visits: made } = await thread.ask<{ readonly visits: readonly Visit[] }>({
          files: batch.map((i) => files[i]!.found),
        });
        for (const [i, index] of batch.entries()) settle(index, made[i]!);
      } catch {
        undone.push(...batch);
        return;
      }
    }
  };
  const others = Array.from({ length: crew.others }, async () => {
    const thread = crew.start();
    // One batch more than it works on, so that it never waits for this thread.
    await Promise.all([handOut(thread), handOut(thread)]);
    thread.end();
  });
  while (first < last) {
    await visitHere(order[--last]!);
    // Lets the other threads be heard.
    if (crew.others > 0) await new Promise((resolve) => setImmediate(resolve));
  }
  await Promise.all(others);
  for (const index of undone) await visitHere(index);
  return visits.map((visit) => visit!);
}
