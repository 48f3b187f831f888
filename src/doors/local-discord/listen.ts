/** The transport: HTTP and sockets on loopback. */
import type { IncomingMessage, Server } from 'node:http';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { type WebSocket, WebSocketServer } from 'ws';

/** A listening server. */
export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** Takes a socket that somebody opened at an address, or closes it. */
export type TakeSocket = (socket: WebSocket, url: URL, request: IncomingMessage) => void;

/** Listens on 127.0.0.1; port 0 takes any free one. `sockets` by path. Rejects if the port is taken. */
export async function listen(
  app: Hono,
  sockets: Readonly<Record<string, TakeSocket>>,
  port: number,
): Promise<Listening> {
  const webSockets = new WebSocketServer({ noServer: true });
  const server = await startServer(app, port);
  server.on('upgrade', (request, socket, head) => {
    const url = new URL(request.url ?? '/', 'ws://127.0.0.1');
    const take = sockets[url.pathname];
    if (take === undefined) socket.destroy();
    else webSockets.handleUpgrade(request, socket, head, (webSocket) => take(webSocket, url, request));
  });
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('Listen on 127.0.0.1: no port, expected a TCP address');
  return {
    port: address.port,
    async close() {
      for (const socket of webSockets.clients) socket.terminate();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

function startServer(app: Hono, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, () => resolve(server)) as Server;
    server.once('error', reject);
  });
}
