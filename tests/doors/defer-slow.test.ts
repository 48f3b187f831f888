/** What a member sees where the store takes its time, on the real way through the gateway. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deferSlow } from '../../src/doors/defer-slow.ts';
import type { Seen } from '../../src/doors/local-discord/interactions.ts';
import type { Message, Person } from '../../src/doors/local-discord/state.ts';
import { createHeldServing, type HeldServing } from '../fixtures/held-serving.ts';
import { ping } from '../fixtures/interactions.ts';
import { createManualTimers } from '../fixtures/manual-timers.ts';
import { type GatewayDoor, logged, openGatewayDoor, until } from '../fixtures/open-gateway-door.ts';
import { allTinyCommands, noKnowledge } from '../fixtures/tiny-commands.ts';

let serving: HeldServing;
let door: GatewayDoor;
let nelly: Person;
let moderator: Person;
beforeEach(async () => {
  serving = createHeldServing();
  door = await openGatewayDoor(allTinyCommands, noKnowledge, { serve: serving.serve });
  nelly = door.world.join({ name: 'Nelly' });
  moderator = door.world.join({ name: 'Max', moderates: true });
});
afterEach(async () => {
  await door.close();
  expect(door.world.violations).toEqual([]);
});

/** Does something while the store is slow, and lets so many milliseconds pass. */
async function slowly(milliseconds: number, act: () => Promise<Seen>): Promise<Seen> {
  serving.hold();
  const seen = act();
  await serving.waiting();
  door.timers.pass(milliseconds);
  return seen;
}

function messageOf(seen: Seen): Message {
  if (!('message' in seen)) throw new Error(`Read the message of "${seen.kind}": expected a message`);
  return seen.message;
}

const run = (member: Person, name: string, options: Readonly<Record<string, string | number | boolean>> = {}) =>
  door.world.runCommand({ member, channel: door.world.general, command: name, options });

const shown = (viewer: Person): readonly Message[] => door.world.messages(door.world.general, viewer);

describe('a slow answer', () => {
  it('is put off after two seconds, for all to see, and comes in its place', async () => {
    const seen = await slowly(2_000, () => run(nelly, 'count', { start: 7 }));
    expect(seen).toMatchObject({ kind: 'thinking', message: { visibleTo: null } });
    serving.release();
    await until(door.world, () => door.world.find(messageOf(seen))?.content === 'Count: 7');
    expect(shown(moderator)).toHaveLength(1);
    expect(await logged(door.log, 'Interaction deferred')).toMatchObject({ fact: { took: 2_000 } });
    await logged(door.log, 'Interaction answered');
  });

  it('is put off privately where it will be private', async () => {
    const seen = await slowly(2_000, () => run(nelly, 'count', { start: 7, private: true }));
    expect(messageOf(seen).visibleTo).toBe(nelly.id);
    serving.release();
    await until(door.world, () => door.world.find(messageOf(seen))?.content === 'Count: 7');
    expect(messageOf(await slowly(2_000, () => run(moderator, 'shelf list'))).visibleTo).toBe(moderator.id);
    serving.release();
    await until(door.world, () => shown(moderator).some(({ content }) => content === 'An empty shelf.'));
  });

  it('leaves nothing in public that turns out to be private', async () => {
    const seen = await slowly(2_000, () => run(nelly, 'saw'));
    expect(messageOf(seen).visibleTo).toBeNull();
    serving.release();
    await until(door.world, () => shown(nelly).some(({ visibleTo }) => visibleTo === nelly.id));
    expect(door.world.find(messageOf(seen))).toBeNull();
    expect(shown(moderator)).toEqual([]);
  });

  it('is not put off where it comes in time', async () => {
    serving.hold();
    const seen = run(nelly, 'count', { start: 7 });
    await serving.waiting();
    door.timers.pass(1_999);
    serving.release();
    expect(await seen).toMatchObject({ kind: 'message', message: { content: 'Count: 7' } });
  });

  it('still brings its file', async () => {
    const seen = messageOf(await slowly(2_000, () => run(moderator, 'shelf stock')));
    serving.release();
    await until(door.world, () => door.world.find(seen)?.attachments.length === 1);
  });
});

describe('a slow component', () => {
  it('changes its message later', async () => {
    const message = messageOf(await run(nelly, 'count', { start: 1 }));
    const press = () => door.world.press({ member: nelly, message, customId: 'count:2' });
    expect(await slowly(2_000, press)).toEqual({ kind: 'acknowledged' });
    serving.release();
    await until(door.world, () => door.world.find(message)?.content === 'Count: 2');
  });

  it('answers privately beside its message', async () => {
    const message = messageOf(await run(nelly, 'count', { start: 1 }));
    await slowly(2_000, () => door.world.press({ member: nelly, message, customId: 'count:explain' }));
    serving.release();
    await until(door.world, () => shown(nelly).some(({ content }) => content === 'Because.'));
    expect(shown(moderator).map(({ content }) => content)).toEqual(['Count: 1']);
  });

  it('removes its message later', async () => {
    const message = messageOf(await run(nelly, 'count', { start: 1 }));
    await slowly(2_000, () => door.world.press({ member: moderator, message, customId: 'count:remove' }));
    serving.release();
    await until(door.world, () => door.world.find(message) === null);
  });
});

it('asks to try again where a form would have opened', async () => {
  const seen = messageOf(await slowly(2_000, () => run(moderator, 'shelf label')));
  serving.release();
  await until(door.world, () => door.world.find(seen)?.content.includes('Please try again') === true);
  expect(seen.visibleTo).toBe(moderator.id);
});

it('leaves a completion list empty after two and a half seconds', async () => {
  const complete = () =>
    door.world.autocomplete({
      member: nelly,
      channel: door.world.general,
      command: 'fruit',
      options: { name: 'a' },
      focused: 'name',
    });
  expect(await slowly(2_500, complete)).toEqual({ kind: 'choices', choices: [] });
  serving.release();
  await logged(door.log, 'Interaction suggested');
});

it('waits for what nobody can put off', async () => {
  const timers = createManualTimers(0);
  let answer = (): void => undefined;
  const slow = deferSlow(
    () =>
      new Promise((resolve) => {
        answer = () => resolve({ response: { type: 1 }, outcome: { kind: 'ping' } });
      }),
    { commands: allTinyCommands, timers },
  );
  const handled = slow(ping());
  timers.pass(10_000);
  answer();
  expect(await handled).toEqual({ response: { type: 1 }, outcome: { kind: 'ping' } });
});
