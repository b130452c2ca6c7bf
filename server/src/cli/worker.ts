/** A thread that judges files for another one: see threads.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Batch, Done, Hiring } from './threads.ts';
import type { Visit } from './visit.ts';

const { cwd, config, task } = workerData as Hiring;
const port = parentPort!;

void import('./commands.ts').then(({ configsOf, visitFile }) => {
  // What is odd about a config is said by the thread that asks.
  const configs = configsOf({ cwd }, config);
  port.on('message', async ({ files }: Batch) => {
    const visits: Visit[] = [];
    for (const found of files) visits.push(await visitFile(found, task, configs));
    port.postMessage({ visits } satisfies Done);
  });
});
