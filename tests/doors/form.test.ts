/** A form on its whole way: from the bot through the gateway to a person, and back. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Seen } from '../../src/doors/local-discord/interactions.ts';
import type { Json, Message, Person } from '../../src/doors/local-discord/state.ts';
import { type GatewayDoor, openGatewayDoor } from '../fixtures/open-gateway-door.ts';
import { allTinyCommands } from '../fixtures/tiny-commands.ts';

let door: GatewayDoor;
let moderator: Person;
beforeEach(async () => {
  door = await openGatewayDoor(allTinyCommands);
  moderator = door.world.join({ name: 'Max', moderates: true });
});
afterEach(async () => {
  await door.close();
  expect(door.world.violations).toEqual([]);
});

const modalIn = (seen: Seen): Json => {
  if (seen.kind !== 'modal') throw new Error(`Read the modal: got "${seen.kind}", expected one`);
  return seen.modal;
};
const messageIn = (seen: Seen): Message => {
  if (!('message' in seen)) throw new Error(`Read the message: got "${seen.kind}", expected one`);
  return seen.message;
};

it('opens, is refused, opens again with all that was typed, and is taken', async () => {
  const { world } = door;
  const where = { member: moderator, channel: world.general };
  const modal = modalIn(await world.runCommand({ ...where, command: 'shelf label' }));
  const typed = { name: ' quince `', story: '\n# From a garden  \n\n**far** away \u200b\n', boards: ['top', 'bottom'] };
  const refused = messageIn(await world.submitModal({ ...where, modal, fields: typed }));
  expect(refused).toMatchObject({ visibleTo: moderator.id, content: 'Not yet: the name has no colon.' });
  const press = { member: moderator, message: refused, customId: 'shelf label:again' };
  const again = modalIn(await world.press(press));
  const sent = { ...where, message: refused, modal: again };
  // What is not filled in anew is sent as it is preset, and so comes back to the letter.
  expect(messageIn(await world.submitModal({ ...sent, fields: {} })).embeds).toEqual(refused.embeds);
  expect(JSON.stringify(again)).toContain(JSON.stringify(typed.story));
  const taken = await world.submitModal({ ...sent, fields: { name: 'quince: sweet' } });
  expect(taken).toMatchObject({ kind: 'updated', message: { id: refused.id, content: 'Labelled: quince: sweet' } });
});

it('is offered to nobody else, and refused to who was a moderator once', async () => {
  const { world } = door;
  const nelly = world.join({ name: 'Nelly' });
  const where = { member: nelly, channel: world.general };
  await expect(world.runCommand({ ...where, command: 'shelf label' })).rejects.toThrow('expected somebody with');
  const run = { member: moderator, channel: world.general, command: 'shelf label' };
  const modal = modalIn(await world.runCommand(run));
  const demoted = { ...moderator, moderates: false };
  const seen = await world.submitModal({ member: demoted, channel: world.general, modal, fields: { name: 'a:b' } });
  expect(messageIn(seen)).toMatchObject({
    visibleTo: moderator.id,
    content: 'Only moderators of this server can do that.',
  });
});
