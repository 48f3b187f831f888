import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Json } from '../../../src/doors/local-discord/state.ts';
import { openRawBot, RAW_TOKEN, type RawBot, type Socket } from '../../fixtures/raw-bot.ts';

let bot: RawBot;
beforeEach(async () => {
  bot = await openRawBot();
});
afterEach(() => bot.discord.close());

async function identified(intents = 0, shard: readonly number[] = [0, 1]): Promise<{ socket: Socket; ready: Json }> {
  const socket = bot.socket();
  expect(await socket.next()).toMatchObject({ op: 10, d: { heartbeat_interval: 41_250 } });
  socket.send({ op: 2, d: { token: RAW_TOKEN, intents, shard, properties: {} } });
  const ready = await socket.next();
  expect(ready).toMatchObject({ op: 0, s: 1, t: 'READY', d: { v: 10, shard } });
  return { socket, ready: ready.d as Json };
}

function say(start: number): void {
  const { world } = bot.discord;
  void world.deliver({ id: `${start}`, token: `t${start}`, type: 2, channel_id: '1', user: { id: '2' }, data: {} });
}

describe('the gateway', () => {
  it('brings the server to who wants it, and beats its heart', async () => {
    const { socket, ready } = await identified(1);
    expect(ready).toMatchObject({ guilds: [{ unavailable: true }] });
    expect(await socket.next()).toMatchObject({ op: 0, s: 2, t: 'GUILD_CREATE', d: { name: 'Belegbot' } });
    socket.send({ op: 1, d: 2 });
    expect(await socket.next()).toMatchObject({ op: 11 });
  });

  it('replays what was missed, in order, and then says that it has resumed', async () => {
    const { socket, ready } = await identified();
    say(1);
    expect(await socket.next()).toMatchObject({ s: 2, t: 'INTERACTION_CREATE', d: { id: '1' } });
    bot.discord.faults.drop(4000);
    expect(await socket.closed).toBe(4000);
    say(2);
    say(3);
    const again = bot.socket();
    await again.next();
    again.send({ op: 6, d: { token: RAW_TOKEN, session_id: ready.session_id, seq: 2 } });
    expect(await again.next()).toMatchObject({ s: 3, d: { id: '2' } });
    expect(await again.next()).toMatchObject({ s: 4, d: { id: '3' } });
    expect(await again.next()).toMatchObject({ s: 5, t: 'RESUMED' });
    expect(bot.discord.gateway.connected()).toBe(1);
  });

  it('has no session for who said goodbye or was told that it is invalid', async () => {
    const { socket, ready } = await identified();
    bot.discord.faults.invalidate(false);
    expect(await socket.next()).toMatchObject({ op: 9, d: false });
    socket.close(1000);
    await socket.closed;
    const again = bot.socket();
    await again.next();
    again.send({ op: 6, d: { token: RAW_TOKEN, session_id: ready.session_id, seq: 1 } });
    expect(await again.next()).toMatchObject({ op: 9, d: false });
  });

  it('hands direct messages to the first shard only', async () => {
    const second = await identified(0, [1, 2]);
    const first = await identified(0, [0, 2]);
    say(1);
    expect(await first.socket.next()).toMatchObject({ t: 'INTERACTION_CREATE' });
    second.socket.send({ op: 1, d: null });
    expect(await second.socket.next()).toMatchObject({ op: 11 });
  });

  it.each<[number, string, (socket: Socket) => void]>([
    [4004, 'a bad token', (socket) => socket.send({ op: 2, d: { token: 'wrong', intents: 0 } })],
    [4004, 'a bad token in a resume', (socket) => socket.send({ op: 6, d: { token: 'wrong' } })],
    [4002, 'what is no payload', (socket) => socket.send('not json')],
    [4003, 'talk before identifying', (socket) => socket.send({ op: 3, d: {} })],
  ])('closes with %i on %s', async (code, _, act) => {
    const socket = bot.socket();
    await socket.next();
    act(socket);
    expect(await socket.closed).toBe(code);
  });

  it.each<[number, string, Json]>([
    [4005, 'identifying twice', { op: 2, d: { token: RAW_TOKEN, intents: 0 } }],
    [4001, 'an unknown opcode', { op: 77, d: {} }],
  ])('closes with %i on %s', async (code, _, payload) => {
    const { socket } = await identified();
    socket.send(payload);
    expect(await socket.closed).toBe(code);
  });
});
