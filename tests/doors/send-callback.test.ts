/** What a member sees where Discord, or the way to it, fails a callback, and what the bot makes of it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallbackFault } from '../../src/doors/local-discord/callback-faults.ts';
import type { Seen } from '../../src/doors/local-discord/interactions.ts';
import type { Person } from '../../src/doors/local-discord/state.ts';
import { type GatewayDoor, logged, openGatewayDoor } from '../fixtures/open-gateway-door.ts';

let door: GatewayDoor;
let nelly: Person;
beforeEach(async () => {
  door = await openGatewayDoor();
  nelly = door.world.join({ name: 'Nelly' });
});
afterEach(async () => {
  await door.close();
});

function count(...faults: readonly CallbackFault[]): Promise<Seen> {
  door.discord.faults.failCallbacks(...faults);
  return door.world.runCommand({ member: nelly, channel: door.world.general, command: 'count', options: { start: 1 } });
}

/** The first log line about a callback that failed, and then what the member sees when the time is up. */
async function failing(kind: string, seen: Promise<Seen>) {
  const line = await logged(door.log, `Response not taken: ${kind}`);
  door.timers.pass(3_000);
  return { level: line.level, fact: line.fact, seen: await seen };
}

const answer = { kind: 'message', message: { content: 'Count: 1' } };
const nothing = { kind: 'failed', reason: 'no-response' };
const limited = (seconds: number, global = false): CallbackFault => ({
  status: 429,
  headers: { 'retry-after': String(seconds), ...(global && { 'x-ratelimit-global': 'true' }) },
  body: { message: 'You are being rate limited.', retry_after: seconds, global },
});

describe('a member gets the answer', () => {
  it.each<readonly [string, CallbackFault]>([
    ['Discord fails once', { status: 503 }],
    ['the connection breaks once', { status: null }],
    ['only Discord’s answer to the callback is lost', { status: 502, isTaken: true }],
    ['the connection breaks after Discord took the callback', { status: null, isTaken: true }],
  ])('where %s', async (_, fault) => {
    expect(await count(fault)).toMatchObject(answer);
    await door.gateway.close();
    expect(door.log.lines.filter(({ level }) => level !== 'info')).toEqual([]);
  });

  it.each([false, true])('after a rate limit that ends in time (of all requests: %s)', async (global) => {
    const seen = count(limited(1, global));
    // discord.js adds 50 milliseconds to what Discord says.
    await door.timers.scheduled(1_050);
    door.timers.pass(1_050);
    expect(await seen).toMatchObject(answer);
  });
});

describe('a member sees that there is no answer', () => {
  it('where Discord fails twice', async () => {
    const { level, fact, seen } = await failing('discord-unavailable', count({ status: 503 }, { status: 500 }));
    expect(seen).toEqual(nothing);
    expect({ level, fact }).toMatchObject({ level: 'warn', fact: { fault: { status: 500 } } });
  });

  it('where the connection breaks twice', async () => {
    expect((await failing('unreachable', count({ status: null }, { status: null }))).seen).toEqual(nothing);
  });

  it('where a rate limit lasts longer than Discord waits, and nobody waits for it', async () => {
    expect((await failing('rate-limited', count(limited(60)))).seen).toEqual(nothing);
  });

  it.each([
    [401, 50027, 'expired-token'],
    [403, 50001, 'missing-access'],
    [404, 10015, 'unknown-webhook'],
  ])('where Discord answers %s (%s)', async (status, code, kind) => {
    const { fact, seen } = await failing(kind, count({ status, body: { message: 'No', code } }));
    expect(seen).toEqual(nothing);
    expect(fact).toMatchObject({ fault: { status, code } });
  });

  it('where the interaction is over', async () => {
    const gone = { status: 404, body: { message: 'Unknown interaction', code: 10062 } };
    const { level, seen } = await failing('unknown-interaction', count(gone));
    expect({ level, seen }).toEqual({ level: 'warn', seen: nothing });
  });
});

it('leaves the answer of another process to it', async () => {
  const taken = { status: 400, body: { message: 'Interaction has already been acknowledged.', code: 40060 } };
  const { level } = await failing('already-acknowledged', count(taken));
  expect(level).toBe('warn');
  expect(door.discord.exchanges.after(0).filter(({ title }) => title.endsWith('/callback'))).toHaveLength(1);
});

it('apologises to a member whose answer Discord finds faulty', async () => {
  const invalid = { status: 400, body: { message: 'Invalid Form Body', code: 50035, errors: {} } };
  const seen = await count(invalid);
  expect(seen).toMatchObject({ kind: 'message', message: { visibleTo: nelly.id } });
  const { level, fact } = await logged(door.log, 'Response not taken: invalid-response');
  expect(level).toBe('error');
  const { interaction } = fact as { readonly interaction: string };
  expect('message' in seen && seen.message.content).toContain(interaction);
});
