import { describe, expect, it } from 'vitest';
import type { Timers } from '../../../src/doors/timers.ts';
import { press } from '../../fixtures/interactions.ts';
import { type AnswerRest, openHttpDoor, requestOf } from '../../fixtures/open-http-door.ts';
import { signRequest } from '../../fixtures/sign-request.ts';

const removal = press('count:remove', null, { permissions: String(1 << 13) });
const deletion =
  'DELETE /api/v10/webhooks/846462639134605300/interaction-token-846462639134605312/messages/%40original';

/** Time that flies. */
const atOnce: Timers = {
  after(_, run) {
    queueMicrotask(run);
    return () => undefined;
  },
};

describe('after the response', () => {
  const unknown = { status: 404, body: { code: 10015, message: 'Unknown Webhook' } };

  it('the message of a press that removes it is deleted', async () => {
    const { post, asked, afterwards } = openHttpDoor();
    expect(await (await post(removal)).json()).toEqual({ type: 6 });
    expect(asked).toEqual([]);
    for (const work of afterwards) await work();
    expect(asked).toEqual([deletion]);
  });

  it('a deletion that overtakes its response is tried again', async () => {
    let refusals = 2;
    const answer: AnswerRest = () => {
      refusals -= 1;
      return refusals < 0 ? { status: 204 } : unknown;
    };
    const { post, asked, afterwards, log } = openHttpDoor({ timers: atOnce }, answer);
    await post(removal);
    for (const work of afterwards) await work();
    expect(asked).toEqual([deletion, deletion, deletion]);
    expect(log.lines.map(({ message }) => message)).toEqual(['Interaction pressed']);
  });

  it.each([
    ['never known', unknown, 4],
    ['forbidden', { status: 403, body: { code: 50013, message: 'Missing Permissions' } }, 1],
  ])('a deletion that is %s is given up and logged', async (_, refused, attempts) => {
    const { post, asked, afterwards, log } = openHttpDoor({ timers: atOnce }, () => refused);
    await post(removal);
    for (const work of afterwards) await work();
    expect(asked).toHaveLength(attempts);
    expect(log.lines.at(-1)).toMatchObject({ level: 'warn', fact: { fault: { status: refused.status } } });
    expect(JSON.stringify(log.lines)).not.toContain('interaction-token');
  });

  it('a host that does not wait has it done all the same', async () => {
    const deleted = new Promise<string>((resolve) => {
      const { door } = openHttpDoor({}, (request) => {
        resolve(request);
        return { status: 204 };
      });
      void door.fetch(requestOf(signRequest(removal)));
    });
    expect(await deleted).toBe(deletion);
  });
});
