/**
 * Run as a process of its own, `load-server.js bare|door <public key>`: listens on loopback and prints its port,
 * then tells its processor time to whoever sends it a message. `bare` only
 * verifies the signature and answers a constant, `door` is the HTTP door with the pack that we ship.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { REST } from 'discord.js';
import { openApp } from '../../src/app.ts';
import { createHttpDoor } from '../../src/doors/http/create-http-door.ts';
import { listenHttp } from '../../src/doors/http/listen-http.ts';
import { createSignatureCheck, readSignature } from '../../src/doors/http/signature.ts';
import { openLog } from '../../src/doors/open-log.ts';
import { realTimers } from '../../src/doors/timers.ts';

const [, , kind, publicKey = ''] = process.argv;
/** As long as the answers of the door are on average. */
const constant = JSON.stringify({ type: 4, data: { content: 'x'.repeat(1150) } });

const port = kind === 'bare' ? await listenBare() : await listenDoor();
process.stdout.write(`${port}\n`);
// Whoever asks is told the processor time so far.
process.on('message', () => process.send?.(process.cpuUsage()));
process.once('SIGTERM', () => process.exit());

async function listenDoor(): Promise<number> {
  const opened = openApp('knowledge/trump-putin-telefonat');
  if (!opened.ok) throw new Error(`Load the pack: ${opened.problems.join('; ')}, expected no problems`);
  const { handle } = opened.app;
  const parts = { handle, now: Date.now, timers: realTimers, log: openLog('silent'), rest: new REST() };
  const { fetch } = createHttpDoor({ ...parts, publicKey });
  const listening = await listenHttp({ fetch, host: '127.0.0.1', port: 0, timers: realTimers });
  return listening.port;
}

function listenBare(): Promise<number> {
  const isSigned = createSignatureCheck(publicKey);
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const pieces: Buffer[] = [];
    for await (const piece of incoming) pieces.push(piece);
    const { headers } = incoming;
    const [timestamp, signature] = ['x-signature-timestamp', 'x-signature-ed25519'].map((name) => headers[name]);
    const read = readSignature({ timestamp: String(timestamp), signature: String(signature) });
    const isOk = read !== null && isSigned(read, Buffer.concat(pieces));
    outgoing.writeHead(isOk ? 200 : 401, { 'content-type': 'application/json' }).end(isOk ? constant : '');
  };
  const server = createServer(answer);
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
