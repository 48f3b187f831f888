import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  PongInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { createHandle } from '../../src/discord/handle-interaction.ts';
import { command, MODERATOR, ping } from '../fixtures/interactions.ts';
import { allTinyCommands, noKnowledge } from '../fixtures/tiny-commands.ts';

const handle = createHandle({ knowledge: noKnowledge, commands: allTinyCommands });
const callback = z.union([
  PongInteractionCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
]);
it('answers a ping with a pong', async () => {
  expect(await handle(ping())).toEqual({ response: { type: 1 }, outcome: { kind: 'ping' } });
});

it('has no response to what is no interaction', async () => {
  for (const json of [null, 7, 'ping', [], {}, { type: 2 }, { ...command('count'), type: 99 }]) {
    expect(await handle(json)).toMatchObject({ response: null, outcome: { kind: 'not-understood' } });
  }
});

it('never throws, and every response fits Discord’s schema', async () => {
  const anything = fc.jsonValue({ maxDepth: 3 });
  const name = fc.oneof(fc.constantFrom('count', 'fruit', 'saw', 'shelf'), fc.string());
  const option = fc.record(
    {
      name: fc.constantFrom('start', 'name', 'taste', 'for', 'private', 'add', 'list'),
      type: fc.integer({ min: 0, max: 12 }),
      value: anything,
      focused: fc.boolean(),
      options: fc.array(fc.record({ name: fc.constantFrom('fruit', 'pieces'), value: anything })),
    },
    { requiredKeys: ['name'] },
  );
  const field = fc.record({
    type: fc.constantFrom(3, 4, 5, 18),
    custom_id: fc.oneof(fc.constantFrom('name', 'story', 'boards', '__proto__'), fc.string()),
    value: fc.oneof(fc.string(), anything),
    values: fc.oneof(fc.array(fc.string()), anything),
  });
  const filled = fc.record({ type: fc.constantFrom(1, 18), component: field, components: fc.array(field) });
  const data = fc.oneof(
    anything,
    fc.record({ type: fc.constant(1), name, options: fc.array(option) }),
    fc.record({
      custom_id: fc.oneof(
        fc.constantFrom('count:1', 'count:pick', 'saw:1', 'shelf add:x', 'shelf:', 'shelf label:x'),
        fc.string(),
      ),
      component_type: fc.constantFrom(2, 3),
      components: fc.array(filled),
    }),
  );
  const near = fc.tuple(fc.integer({ min: 0, max: 6 }), data, anything).map(([type, it, locale]) => ({
    ...command('count', [], { permissions: MODERATOR }),
    type,
    data: it,
    locale,
    message: { embeds: [] },
  }));
  await fc.assert(
    fc.asyncProperty(fc.oneof(anything, near), async (json) => {
      const { response } = await handle(json);
      if (response !== null) expect(callback.safeParse(response).error).toBeUndefined();
    }),
    { numRuns: 1000 },
  );
});
