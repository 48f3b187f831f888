/** Files on their whole way: from a person to the bot, and from the bot to a person. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFetchText } from '../../src/doors/fetch-text.ts';
import type { Upload } from '../../src/doors/local-discord/attachments.ts';
import type { Seen } from '../../src/doors/local-discord/interactions.ts';
import type { Message, Person } from '../../src/doors/local-discord/state.ts';
import { command, MODERATOR } from '../fixtures/interactions.ts';
import { type GatewayDoor, openGatewayDoor } from '../fixtures/open-gateway-door.ts';
import { allTinyCommands } from '../fixtures/tiny-commands.ts';

let door: GatewayDoor;
let moderator: Person;
beforeEach(async () => {
  door = await openGatewayDoor(allTinyCommands);
  moderator = door.world.join({ name: 'Max', moderates: true });
});
afterEach(() => door.close());

const upload = (text: string | Uint8Array, name = 'liste.txt'): Upload => ({
  name,
  type: 'text/plain',
  base64: Buffer.from(text).toString('base64'),
});
const stock = (options: Record<string, Upload> = {}) =>
  door.world.runCommand({ member: moderator, channel: door.world.general, command: 'shelf stock', options });
const messageIn = (seen: Seen): Message => {
  if (!('message' in seen)) throw new Error(`Read the message: got "${seen.kind}", expected one`);
  return seen.message;
};
/** What Discord's address of an attachment gives. */
const download = async ({ id, name }: { id: string; name: string }): Promise<Response> =>
  fetch(`${door.discord.api.replace('/api', '')}/attachments/${id}/${encodeURIComponent(name)}`);

it('goes from a person to the bot, and another comes back', async () => {
  const message = messageIn(await stock({ list: upload('drei Äpfel') }));
  expect(message.content).toBe('Read 11 bytes of liste.txt');
  const [attached] = message.attachments;
  expect(message.attachments).toMatchObject([{ name: 'copy.txt', type: 'text/plain; charset=utf-8', size: 11 }]);
  const response = await download(attached ?? { id: '', name: '' });
  expect(await response.text()).toBe('DREI ÄPFEL');
  expect(response.headers.get('content-disposition')).toBe('attachment');
  expect(door.world.violations).toEqual([]);
});

it.each<[string, string | Uint8Array, string]>([
  ['more bytes than wanted', 'x'.repeat(101), 'too-large'],
  ['no text', new Uint8Array([0xff, 0xfe, 0x41]), 'no-text'],
])('is refused as a value where it has %s', async (_, content, problem) => {
  expect(messageIn(await stock({ list: upload(content) })).content).toBe(`Not read: ${problem}`);
});

it('is no text, and no file is what only claims to be one', async () => {
  const options = { list: 'a text' } as unknown as Record<string, Upload>;
  await expect(stock(options)).rejects.toThrow('expected a file');
  const forged = {
    ...command('shelf stock', [{ name: 'list', value: '1' }], { permissions: MODERATOR }),
    channel_id: door.world.general.id,
  };
  expect(await door.world.deliver(forged)).toMatchObject({
    data: { content: expect.stringContaining('It takes a file') },
  });
});

it('is kept with the messages', async () => {
  const message = messageIn(await stock());
  const { files, messages } = door.discord.keep();
  expect(files).toEqual([{ id: message.attachments[0]?.id, base64: Buffer.from('Äpfel: 3\n').toString('base64') }]);
  expect(messages.at(-1)?.attachments).toEqual(message.attachments);
});

it.each([
  'https://example.org/x',
  'http://cdn.discordapp.com/x',
  'https://cdn.discordapp.com.example.org/x',
  'https://cdn.discordapp.com@example.org/x',
  'https://me:it@cdn.discordapp.com/x',
  'https://cdn.discordapp.com:444/x',
  'file:///etc/passwd',
  'http://127.0.0.1:1/x',
  'x',
])('is fetched from nowhere but Discord: not from %s', async (url) => {
  const fetchText = createFetchText(door.discord.api);
  expect(await fetchText(url, 10)).toEqual({ ok: false, problem: 'foreign-address' });
});

it('is not fetched from a host that the API merely has in common with no loopback', async () => {
  const fetchText = createFetchText('https://discord.example.org/api');
  expect(await fetchText('https://discord.example.org/x', 10)).toMatchObject({ problem: 'foreign-address' });
});

it('that is gone is unreachable', async () => {
  const { api } = door.discord;
  const fetched = await createFetchText(api)(`${api.replace('/api', '')}/attachments/1/x.txt`, 10);
  expect(fetched).toEqual({ ok: false, problem: 'unreachable' });
});
