/** A thread that judges for another one: see threads.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Done, Hiring, Work } from './threads.ts';
import type { Visit } from './visit.ts';

const { cwd, config, task } = workerData as Hiring;
const port = parentPort!;

void import('./commands.ts').then(({ configsOf, judgePiece, visitFile }) => {
  // What is odd about a config is said by the thread that asks.
  const configs = configsOf({ cwd }, config);
  const doneWith = async (work: Work): Promise<Done> => {
    if ('piece' in work) {
      const settled = await configs.forFile(work.piece.found.absolute);
      return { piece: judgePiece(work.piece, task, settled) };
    }
    const visits: Visit[] = [];
    for (const found of work.files) visits.push(await visitFile(found, task, configs));
    return { visits };
  };
  // One after the other, in the order in which they came.
  let last: Promise<void> = Promise.resolve();
  port.on('message', (work: Work) => {
    last = last.then(async () => port.postMessage(await doneWith(work)));
  });
});
