import type { RawData } from 'ws';
import type { TakeSocket } from './listen.ts';
import type { Sessions } from './sessions.ts';

/** Joins a bot's socket to the gateway: version 10, plain JSON. */
export function takeGatewaySocket(sessions: Sessions): TakeSocket {
  return (socket, { searchParams: query }, request) => {
    if (query.get('v') !== '10') return socket.close(4012, 'Invalid API version.');
    if (query.get('encoding') !== 'json' || query.has('compress')) return socket.close(4002, 'Only plain JSON here.');
    const { received, closed } = sessions.connect({
      send: (payload) => socket.send(JSON.stringify(payload)),
      close: (code, reason) => socket.close(code, reason),
      halfClose: () => request.socket.end(),
    });
    socket.on('message', (data: RawData) => received(String(data)));
    socket.on('close', closed);
  };
}
