import { once } from 'node:events';
import { request } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import WebSocket from 'ws';
import { type LocalDiscord, openLocalDiscord } from '../../../src/doors/local-discord/local-discord.ts';

let discord: LocalDiscord;
let own: string;
beforeAll(async () => {
  const bot = () => ({ state: 'stopped' as const, problems: [] });
  const page = { files: import.meta.dirname, examples: { de: [], en: [] }, bot, restart: () => undefined };
  discord = await openLocalDiscord({ token: 'MTIz.page.token', now: Date.now, page });
  discord.world.join({ name: 'Lena' });
  own = `127.0.0.1:${discord.port}`;
});
afterAll(() => discord.close());

/** The status of something that a page does. */
async function act(headers: Record<string, string>): Promise<number | undefined> {
  const to = { host: '127.0.0.1', port: discord.port, method: 'POST', path: '/page/acts', headers };
  const asked = request(to).end('null');
  const [answer] = await once(asked, 'response');
  answer.resume();
  return answer.statusCode;
}

/** What a page's socket is closed with; 0 where it is told something. */
async function listen(headers: Record<string, string>): Promise<number> {
  const socket = new WebSocket(`ws://127.0.0.1:${discord.port}/page/socket?person=`, { headers });
  const heard = await Promise.race([
    once(socket, 'close').then(([code]) => Number(code)),
    once(socket, 'message').then(() => 0),
  ]);
  socket.terminate();
  return heard;
}

it.each([
  ['another website', (): Record<string, string> => ({ host: own, origin: 'https://example.org' })],
  ['a page on another port', (): Record<string, string> => ({ host: own, origin: 'http://127.0.0.1:1' })],
  ['a page without an origin', (): Record<string, string> => ({ host: own, origin: 'null' })],
  ['a name that was bound to loopback', (): Record<string, string> => ({ host: `example.org:${discord.port}` })],
])('%s can neither act nor listen', async (_, headers) => {
  expect(await act(headers())).toBe(403);
  expect(await listen(headers())).toBe(4003);
});

it('the page itself can do both', async () => {
  const headers = { host: own, origin: `http://${own}` };
  expect(await act(headers)).toBe(200);
  expect(await listen(headers)).toBe(0);
});
