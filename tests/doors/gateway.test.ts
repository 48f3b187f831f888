import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGateway } from '../../src/doors/gateway.ts';
import type { Seen } from '../../src/doors/local-discord/interactions.ts';
import type { Message, Person } from '../../src/doors/local-discord/state.ts';
import { createLog } from '../fixtures/log.ts';
import { type GatewayDoor, logged, openGatewayDoor, until } from '../fixtures/open-gateway-door.ts';

let door: GatewayDoor;
let nelly: Person;
let mod: Person;
beforeAll(async () => {
  door = await openGatewayDoor();
  nelly = door.world.join({ name: 'Nelly', locale: 'de' });
  mod = door.world.join({ name: 'Mod', moderates: true });
});
afterAll(async () => {
  await door.close();
  expect(door.world.violations).toEqual([]);
});

function messageOf(seen: Seen): Message {
  if (!('message' in seen)) throw new Error(`Read the message of "${seen.kind}": expected a message`);
  return seen.message;
}

async function count(
  member: Person,
  options: Readonly<Record<string, string | number | boolean>> = {},
): Promise<Message> {
  const { world } = door;
  return messageOf(
    await world.runCommand({ member, channel: world.general, command: 'count', options: { start: 1, ...options } }),
  );
}

describe('through the gateway', () => {
  it('a command answers in the person’s language, for all to see', async () => {
    const message = await count(nelly);
    expect(message).toMatchObject({ content: 'Stand: 1', author: door.world.application, visibleTo: null });
    expect(door.world.messages(door.world.general, mod)).toContainEqual(message);
    expect((await count(mod)).content).toBe('Count: 1');
  });

  it('a private answer is seen by who asked, and nobody else', async () => {
    const message = await count(nelly, { private: true });
    expect(door.world.messages(door.world.general, nelly)).toContainEqual(message);
    expect(door.world.messages(door.world.general, mod)).not.toContainEqual(message);
  });

  it('only the member named in an option is notified', async () => {
    expect((await count(nelly, { for: mod.id })).notified).toEqual([mod.id]);
  });

  it('an option completes', async () => {
    const { world } = door;
    const options = { name: 'b', taste: 'süß' };
    const seen = await world.autocomplete({
      member: nelly,
      channel: world.general,
      command: 'fruit',
      options,
      focused: 'name',
    });
    expect(seen).toEqual({ kind: 'choices', choices: [{ name: 'Birne, süß', value: 'Birne' }] });
  });

  it('a button and a select menu update their message', async () => {
    const { world } = door;
    const message = await count(mod);
    const more = messageOf(await world.press({ member: mod, message, customId: 'count:2' }));
    expect(more).toMatchObject({ id: message.id, content: 'Count: 2' });
    await world.press({ member: mod, message: more, customId: 'count:pick', values: ['20'] });
    expect(world.find(message)?.content).toBe('Count: 20');
  });

  it('a button can answer privately', async () => {
    const message = await count(mod);
    const why = messageOf(await door.world.press({ member: nelly, message, customId: 'count:explain' }));
    expect(why).toMatchObject({ content: 'Because.', visibleTo: nelly.id });
  });

  it('a moderator can remove a message, and others cannot', async () => {
    const { world } = door;
    const message = await count(nelly);
    expect(messageOf(await world.press({ member: nelly, message, customId: 'count:remove' })).content).toBe(
      'Only moderators.',
    );
    expect(world.find(message)).not.toBeNull();
    expect(await world.press({ member: mod, message, customId: 'count:remove' })).toEqual({ kind: 'acknowledged' });
    await until(world, () => world.find(message) === null);
  });

  it('a private message can be removed too', async () => {
    const { world } = door;
    const message = await count(mod, { private: true });
    await world.press({ member: mod, message, customId: 'count:remove' });
    await until(world, () => world.find(message) === null);
  });

  it('direct messages work', async () => {
    const { world } = door;
    const channel = world.directMessages(nelly);
    await world.runCommand({ member: nelly, channel, command: 'count', options: { start: 5 } });
    expect(world.messages(channel, nelly).map(({ content }) => content)).toEqual(['Stand: 5']);
  });

  it('a crash is a private apology, and a log line under the interaction’s id', async () => {
    const { world } = door;
    const apology = messageOf(await world.runCommand({ member: nelly, channel: world.general, command: 'saw' }));
    expect(apology.visibleTo).toBe(nelly.id);
    const { level, fact } = await logged(door.log, 'Interaction crashed');
    expect(level).toBe('error');
    expect(apology.content).toContain(String((fact as { outcome: { interaction: string } }).outcome.interaction));
  });

  it('what was missed while the socket was down comes after the resume', async () => {
    const { discord, log } = door;
    discord.faults.drop(4000);
    expect(discord.gateway.connected()).toBe(0);
    const missed = count(nelly, { start: 77 });
    expect((await missed).content).toBe('Stand: 77');
    await logged(log, 'Gateway resumed');
  });

  it('the log says who is there, and never what anybody typed', async () => {
    const { world, log } = door;
    await world.runCommand({ member: nelly, channel: world.general, command: 'fruit', options: { name: 'Geheimnis' } });
    expect(await logged(log, 'Gateway ready')).toMatchObject({
      fact: { pack: 'tiny', shards: 1, guilds: 1, users: 0 },
    });
    expect(JSON.stringify(log.lines)).not.toContain('Geheimnis');
  });
});

describe('a gateway in trouble', () => {
  it('refuses a bad token with what to do', async () => {
    const { discord, world, timers, close } = await openGatewayDoor();
    const log = createLog();
    const handle = (): never => {
      throw new Error('Handle nothing: expected no interaction');
    };
    const opening = openGateway({ token: 'wrong', api: discord.api, handle, now: timers.now, log, pack: 'tiny' });
    await expect(opening).rejects.toThrow(/token was refused, expected the bot token .* DISCORD_TOKEN/);
    expect(world.violations.map(({ request }) => request)).toEqual(['GET /api/v10/gateway/bot']);
    await close();
  });

  it('says when Discord ends the connection for good', async () => {
    const other = await openGatewayDoor();
    other.discord.faults.drop(4004);
    expect((await other.gateway.ended).message).toMatch(/token was refused/);
    await other.close();
  });

  it('closes without a word of reconnecting', async () => {
    const { close, log, discord } = await openGatewayDoor();
    await close();
    expect(discord.gateway.connected()).toBe(0);
    expect(log.lines.map(({ message }) => message)).toEqual(['Commands registered', 'Gateway ready']);
  });

  it('logs a callback that comes too late, by kind, and goes on', async () => {
    const { world, timers, log, discord, close } = await openGatewayDoor();
    const member = world.join({ name: 'Late' });
    discord.faults.drop(4000);
    const seen = world.runCommand({ member, channel: world.general, command: 'count', options: { start: 1 } });
    timers.pass(3_000);
    expect(await seen).toEqual({ kind: 'failed', reason: 'no-response' });
    const { level, fact } = await logged(log, 'Response not taken: unknown-interaction');
    expect({ level, fact }).toMatchObject({ level: 'warn', fact: { fault: { status: 404, code: 10062 } } });
    expect(JSON.stringify(fact)).not.toContain('local-interaction');
    expect(
      await world.runCommand({ member, channel: world.general, command: 'count', options: { start: 1 } }),
    ).toMatchObject({ kind: 'message' });
    await close();
  });
});
