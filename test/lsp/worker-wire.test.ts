import assert from 'node:assert/strict';
import type { CancellationToken, Wire } from '../../server/src/lsp/wire.ts';
import { type WorkerPort, workerWire } from '../../server/src/lsp/worker-wire.ts';

/** A worker's port whose messages are kept, and what the page says to it. */
function page(): { wire: Wire; sent: unknown[]; say: (message: object) => Promise<void> } {
  const sent: unknown[] = [];
  const port: WorkerPort = { onmessage: null, postMessage: (message) => void sent.push(message) };
  const wire = workerWire(port);
  return {
    wire,
    sent,
    async say(message) {
      port.onmessage?.({ data: { jsonrpc: '2.0', ...message } });
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

describe('JSON-RPC in a worker', () => {
  it('answers requests, in words of its own where the handler throws', async () => {
    const { wire, sent, say } = page();
    wire.onInitialize(() => ({ capabilities: {} }));
    wire.onRequest<{ n: number }>('twice', async ({ n }) => n * 2);
    wire.onRequest('nothing', async () => undefined);
    wire.onRequest('refused', async () => {
      throw wire.error(-32800, 'Cancelled', { why: 'so' });
    });
    wire.onRequest('broken', async () => {
      throw new Error('a mistake of ours');
    });
    await say({ id: 1, method: 'initialize', params: {} });
    await say({ id: 'b', method: 'twice', params: { n: 2 } });
    await say({ id: 3, method: 'nothing' });
    await say({ id: 4, method: 'refused' });
    await say({ id: 5, method: 'broken' });
    await say({ id: 6, method: 'unknown' });
    assert.deepEqual(sent, [
      { jsonrpc: '2.0', id: 1, result: { capabilities: {} } },
      { jsonrpc: '2.0', id: 'b', result: 4 },
      { jsonrpc: '2.0', id: 3, result: null },
      { jsonrpc: '2.0', id: 4, error: { code: -32800, message: 'Cancelled', data: { why: 'so' } } },
      { jsonrpc: '2.0', id: 5, error: { code: -32603, message: 'Error: a mistake of ours' } },
      { jsonrpc: '2.0', id: 6, error: { code: -32601, message: 'Unknown request unknown' } },
    ]);
  });

  it('asks, and takes answers and refusals; an answer to nothing is passed over', async () => {
    const { wire, sent, say } = page();
    const good = wire.request<string>('read', { uri: 'a' });
    const bad = wire.request('refresh');
    assert.deepEqual(sent, [
      { jsonrpc: '2.0', id: 1, method: 'read', params: { uri: 'a' } },
      { jsonrpc: '2.0', id: 2, method: 'refresh' },
    ]);
    await say({ id: 99, result: 'lost' });
    await say({ id: 1, result: 'text' });
    assert.equal(await good, 'text');
    const refused = assert.rejects(bad, /no such thing/);
    await say({ id: 2, error: { code: -32601, message: 'no such thing' } });
    await refused;
  });

  it('hears notifications in their order; one that breaks down is logged, an unknown one passed over', async () => {
    const { wire, sent, say } = page();
    const heard: unknown[] = [];
    wire.onNotification('news', (params) => void heard.push(params));
    wire.onNotification('bad', () => {
      throw new Error('a mistake of ours');
    });
    await say({ method: 'news', params: 1 });
    await say({ method: '$/setTrace', params: { value: 'off' } });
    await say({ method: 'bad' });
    await say({ method: 'news', params: 2 });
    assert.deepEqual(heard, [1, 2]);
    assert.match(JSON.stringify(sent), /window\/logMessage.*a mistake of ours/);
    wire.notify('status', { ok: true });
    assert.deepEqual(sent.at(-1), { jsonrpc: '2.0', method: 'status', params: { ok: true } });
  });

  it('tells a request that it is cancelled, once, and forgets those that are answered', async () => {
    const { wire, sent, say } = page();
    let fired = 0;
    let token: CancellationToken | undefined;
    wire.onRequest('wait', (_, given) => {
      token = given;
      return new Promise((resolve) =>
        given.onCancellationRequested(() => {
          fired++;
          resolve('stopped');
        }),
      );
    });
    await say({ id: 1, method: 'wait' });
    assert.equal(token?.isCancellationRequested, false);
    await say({ method: '$/cancelRequest', params: { id: 1 } });
    await say({ method: '$/cancelRequest', params: { id: 1 } });
    assert.equal(token?.isCancellationRequested, true);
    assert.equal(fired, 1);
    assert.deepEqual(sent, [{ jsonrpc: '2.0', id: 1, result: 'stopped' }]);
  });
});
