import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** What is served: a folder, or a text made for the port the server got. */
export type Route = { readonly folder: string } | { readonly text: (port: number) => string };

export interface StaticServer {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * Serves files of this machine to this machine, at `localhost` and every name under it.
 * @param routes by the beginning of the path (a folder) or the whole path (a text); the first that fits answers
 */
export async function serve(routes: Readonly<Record<string, Route>>): Promise<StaticServer> {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const found = answerOf(routes, decodeURIComponent(pathname), port());
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (found === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[path.extname(pathname)] ?? 'text/html; charset=utf-8' }).end(found);
  });
  const port = (): number => (server.address() as AddressInfo).port;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: port(),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answerOf(routes: Readonly<Record<string, Route>>, asked: string, port: number): Buffer | string | undefined {
  for (const [at, route] of Object.entries(routes)) {
    if ('text' in route) {
      if (asked === at) return route.text(port);
      continue;
    }
    if (!asked.startsWith(at)) continue;
    const file = path.join(route.folder, path.normalize(asked.slice(at.length)));
    if (file.startsWith(route.folder) && fs.statSync(file, { throwIfNoEntry: false })?.isFile() === true)
      return fs.readFileSync(file);
  }
  return undefined;
}
