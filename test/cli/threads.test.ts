import assert from 'node:assert/strict';
import type { Found } from '../../server/src/cli/files.ts';
import { type Thread, threadsFor, visitInThreads, type Work } from '../../server/src/cli/threads.ts';
import type { Visit } from '../../server/src/cli/visit.ts';

const found = (path: string): Found => ({ path, absolute: `/${path}`, named: true });
const visitOf = ({ path }: Found, by: string): Visit => ({ note: `${path} by ${by}` });
const files = Array.from({ length: 40 }, (_, i) => ({ found: found(`f${i}`), size: (i % 7) * 20_000 }));

/** A thread that answers after so many turns of the event loop, and breaks down at its nth piece of work. */
function thread(turns: number, breaksAt = Number.POSITIVE_INFINITY): Thread {
  let count = 0;
  let last: Promise<unknown> = Promise.resolve();
  const answer = async (work: Work): Promise<unknown> => {
    for (let i = 0; i < turns; i++) await new Promise((resolve) => setImmediate(resolve));
    if (++count >= breaksAt || !('files' in work)) throw new Error('broken');
    return { visits: work.files.map((each) => visitOf(each, 'another')) };
  };
  return {
    ask: (work) => {
      last = last.then(() => answer(work));
      return last as Promise<never>;
    },
    end: () => {},
  };
}

async function visited(threads: readonly Thread[]): Promise<{ paths: string[]; by: Set<string>; ticks: number[] }> {
  const left = [...threads];
  const ticks: number[] = [];
  const visits = await visitInThreads(files, {
    others: threads.length,
    start: () => left.pop()!,
    visit: async (each) => visitOf(each, 'this one'),
    tick: (done) => ticks.push(done),
  });
  const notes = visits.map(({ note }) => note!.split(' by '));
  return { paths: notes.map(([path]) => path!), by: new Set(notes.map(([, by]) => by!)), ticks };
}

describe('threads', () => {
  const inOrder = files.map((each) => each.found.path);
  const all = files.map((_, i) => i + 1);

  it('give what they find in the order of the files, whoever was first', async () => {
    const { paths, by, ticks } = await visited([thread(1), thread(9)]);
    assert.deepEqual(paths, inOrder);
    assert.deepEqual(by, new Set(['another', 'this one']));
    assert.deepEqual(ticks, all);
  });

  it('leave nothing out where one breaks down', async () => {
    for (const breaksAt of [1, 2]) {
      const { paths, ticks } = await visited([thread(1, breaksAt), thread(2)]);
      assert.deepEqual(paths, inOrder);
      assert.deepEqual(ticks, all);
    }
  });

  it('are not needed: one does all of it, in order', async () => {
    const order: string[] = [];
    await visitInThreads(files, {
      others: 0,
      start: () => assert.fail(),
      visit: async (each) => {
        order.push(each.path);
        return {};
      },
      tick: () => {},
    });
    assert.deepEqual(order, inOrder);
  });

  it('are as many as there are cores, and as the work is worth', () => {
    assert.equal(threadsFor(100_000, 8), 1);
    assert.equal(threadsFor(900_000, 8), 2);
    assert.equal(threadsFor(1e9, 4), 4);
    assert.equal(threadsFor(1e9, 64), 8);
    assert.equal(threadsFor(1e9, 1), 1);
  });
});
