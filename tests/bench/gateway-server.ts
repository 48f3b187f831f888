/**
 * Run as a process of its own, `gateway-server.js constant|door <token> <api>`: logs in, prints a line, and tells its
 * processor time to whoever sends it a message. `constant` is a discord.js bot that answers every command with the same
 * text, `door` is the gateway door with the pack that we ship.
 */
import process from 'node:process';
import { Client, Events, GatewayIntentBits, Routes } from 'discord.js';
import { openApp } from '../../src/app.ts';
import { openGateway } from '../../src/doors/gateway.ts';
import { openLog } from '../../src/doors/open-log.ts';

const [, , kind, token = '', api = ''] = process.argv;
/** As long as the answers of the door are on average. */
const answer = { type: 4, data: { content: 'x'.repeat(1150) } };

await (kind === 'constant' ? logInConstant() : logInDoor());
process.stdout.write('ready\n');
// Whoever asks is told the processor time so far.
process.on('message', () => process.send?.(process.cpuUsage()));
process.once('SIGTERM', () => process.exit());

async function logInConstant(): Promise<void> {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } });
  client.on(Events.InteractionCreate, (interaction) => {
    const { id, token: secret } = interaction;
    void client.rest.post(Routes.interactionCallback(id, secret), { body: answer, auth: false });
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  await ready;
}

async function logInDoor(): Promise<void> {
  const opened = openApp('knowledge/trump-putin-telefonat');
  if (!opened.ok) throw new Error(`Load the pack: ${opened.problems.join('; ')}, expected no problems`);
  const { handle } = opened.app;
  await openGateway({ token, api, handle, now: Date.now, log: openLog('silent'), pack: 'bench', shards: 1 });
}
