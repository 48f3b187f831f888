/** The transport: HTTP and the gateway's socket on loopback. */
import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import type { Sessions } from './sessions.ts';

/** A listening server. */
export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** Listens on 127.0.0.1; port 0 takes any free one. Rejects if the port is taken. */
export async function listen(app: Hono, sessions: Sessions, port: number): Promise<Listening> {
  const sockets = new WebSocketServer({ noServer: true });
  const server = await startServer(app, port);
  server.on('upgrade', (request, socket, head) => {
    sockets.handleUpgrade(request, socket, head, (ws) => attach(sessions, ws, request.url ?? ''));
  });
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('Listen on 127.0.0.1: no port, expected a TCP address');
  return {
    port: address.port,
    async close() {
      for (const ws of sockets.clients) ws.terminate();
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

function attach(sessions: Sessions, ws: WebSocket, url: string): void {
  const query = new URL(url, 'ws://127.0.0.1').searchParams;
  if (query.get('v') !== '10') ws.close(4012, 'Invalid API version.');
  else if (query.get('encoding') !== 'json' || query.has('compress')) ws.close(4002, 'Only plain JSON here.');
  else join(sessions, ws);
}

function join(sessions: Sessions, ws: WebSocket): void {
  const { received, closed } = sessions.connect({
    send: (payload) => ws.send(JSON.stringify(payload)),
    close: (code, reason) => ws.close(code, reason),
  });
  ws.on('message', (data: RawData) => received(String(data)));
  ws.on('close', closed);
}
