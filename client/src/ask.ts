import type { Requests } from '../../server/src/protocol.ts';
import type { Server } from './server.ts';

/** Asks the server, in the types of the protocol. Undefined where it does not run. */
export async function ask<M extends keyof Requests>(
  server: Server,
  method: M,
  params: Requests[M]['params'],
): Promise<Requests[M]['result'] | undefined> {
  const client = await server.start();
  return client?.sendRequest<Requests[M]['result']>(method, params);
}
