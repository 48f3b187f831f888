/** What the bot does once its response was accepted, on the real way through the gateway. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Person } from '../../src/doors/local-discord/state.ts';
import { command, MODERATOR } from '../fixtures/interactions.ts';
import { type GatewayDoor, logged, openGatewayDoor, until } from '../fixtures/open-gateway-door.ts';
import { allTinyCommands } from '../fixtures/tiny-commands.ts';

let door: GatewayDoor;
let moderator: Person;
let nelly: Person;
beforeEach(async () => {
  door = await openGatewayDoor(allTinyCommands);
  moderator = door.world.join({ name: 'Max', moderates: true });
  nelly = door.world.join({ name: 'Nelly' });
});
afterEach(() => door.close());

const announce = (options: Record<string, string>) =>
  door.world.runCommand({ member: moderator, channel: door.world.general, command: 'shelf announce', options });

it('posts to a channel, and tells a member', async () => {
  const { world } = door;
  const direct = world.directMessages(nelly);
  const seen = await announce({ where: world.general.id, who: nelly.id });
  expect(seen).toMatchObject({ kind: 'message', message: { content: 'Announced.', visibleTo: moderator.id } });
  await until(world, () => world.messages(direct, nelly).length > 0);
  expect(world.messages(world.general, nelly)).toMatchObject([
    { content: 'Fresh fruit!', author: world.application, visibleTo: null, used: null },
  ]);
  expect(world.messages(direct, nelly)).toMatchObject([{ content: 'Fresh fruit for you!', visibleTo: null }]);
  expect(world.violations).toEqual([]);
});

it('takes it as it is that somebody wants no direct messages', async () => {
  const { world, log } = door;
  world.closeDirectMessages(nelly);
  await announce({ who: nelly.id });
  const { level, fact } = await logged(log, 'Member takes no direct messages');
  expect(level).toBe('info');
  expect(fact).toMatchObject({ after: 'tell', fault: { kind: 'closed-direct-messages', status: 403, code: 50007 } });
  expect(JSON.stringify(fact)).not.toContain('Fresh');
  expect(world.violations).toEqual([]);
});

it('does what is left after something failed, and logs what did', async () => {
  const { world, log } = door;
  const direct = world.directMessages(nelly);
  const handled = await world.deliver(goneChannel(door, moderator, nelly));
  expect(handled).toMatchObject({ type: 4 });
  const { level, fact } = await logged(log, 'Not done after the response: post');
  expect(level).toBe('warn');
  expect(fact).toMatchObject({ fault: { kind: 'unknown-channel', code: 10003 } });
  await until(world, () => world.messages(direct, nelly).length > 0);
  expect(world.violations).toMatchObject([{ problems: ['10003: Unknown Channel'] }]);
});

/** A channel that somebody deletes in the moment between. */
function goneChannel({ world }: GatewayDoor, member: Person, who: Person) {
  const options = [
    { type: 7, name: 'where', value: '1' },
    { type: 6, name: 'who', value: who.id },
  ];
  return {
    ...command('shelf', [], { permissions: MODERATOR }),
    channel_id: world.general.id,
    member: { user: { id: member.id, username: member.name }, permissions: MODERATOR },
    data: { id: '5', type: 1, name: 'shelf', options: [{ type: 1, name: 'announce', options }] },
  };
}
