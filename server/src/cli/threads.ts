/** Many files, judged by several threads: what comes back is in the order of the files, whatever thread was first. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Found } from './files.ts';
import type { Task, Visit } from './visit.ts';

/** What a thread is started with. Plain data. */
export interface Hiring {
  readonly cwd: string;
  readonly config?: string;
  readonly task: Task;
}

/** Files that are sent to a thread together, and what comes back. */
export interface Batch {
  readonly files: readonly Found[];
}
export interface Done {
  readonly visits: readonly Visit[];
}

/** A file that waits, and how large it is. */
export interface Waiting {
  readonly found: Found;
  /** Bytes. */
  readonly size: number;
}

/** A thread loads the program anew, which takes as long as judging about so many bytes. */
const WORTH_A_THREAD = 400_000;
const MOST_THREADS = 8;
/** Bytes that are sent to a thread together: fewer messages, and still no thread waits long for another at the end. */
const BATCH = 64_000;

/**
 * @param size of all files, bytes
 * @returns how many threads to work with, this one among them
 */
export const threadsFor = (size: number, cores: number = availableParallelism()): number =>
  Math.max(1, Math.min(MOST_THREADS, cores, Math.floor(size / WORTH_A_THREAD)));

export interface Crew {
  /** How many threads work, this one among them. */
  readonly threads: number;
  /** The program of a thread. */
  readonly script: string;
  readonly hiring: Hiring;
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
  // This thread takes the last.
  if (crew.threads > 1) order.sort((a, b) => files[b]!.size - files[a]!.size || a - b);
  else order.reverse();
  let first = 0;
  let last = order.length;
  let done = 0;
  const settle = (index: number, visit: Visit): void => {
    visits[index] = visit;
    crew.tick(++done);
  };
  const nextBatch = (): number[] => {
    const batch: number[] = [];
    for (let size = 0; first < last && size < BATCH; first++) {
      batch.push(order[first]!);
      size += files[order[first]!]!.size;
    }
    return batch;
  };

  /** @returns what a thread left undone */
  const work = (): Promise<number[]> =>
    new Promise((resolve) => {
      const inHand: number[][] = [];
      const worker = new Worker(crew.script, { workerData: crew.hiring });
      const send = (): void => {
        const batch = nextBatch();
        if (batch.length > 0) {
          inHand.push(batch);
          worker.postMessage({ files: batch.map((i) => files[i]!.found) } satisfies Batch);
        } else if (inHand.length === 0) void worker.terminate();
      };
      worker.on('message', ({ visits: made }: Done) => {
        for (const [i, index] of inHand.shift()!.entries()) settle(index, made[i]!);
        send();
      });
      worker.on('error', () => {});
      worker.on('exit', () => resolve(inHand.flat()));
      // One more than it works on, so that it never waits for this thread.
      send();
      send();
    });

  const others = Array.from({ length: Math.max(0, crew.threads - 1) }, work);
  while (first < last) {
    const index = order[--last]!;
    settle(index, await crew.visit(files[index]!.found));
    // Lets the other threads be heard.
    if (others.length > 0) await new Promise((resolve) => setImmediate(resolve));
  }
  for (const index of (await Promise.all(others)).flat()) settle(index, await crew.visit(files[index]!.found));
  return visits.map((visit) => visit!);
}
