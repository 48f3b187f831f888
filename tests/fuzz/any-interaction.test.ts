import process from 'node:process';
import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  PongInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { commands } from '../../commands/index.ts';
import { createHandle } from '../../src/discord/handle-interaction.ts';
import type { Outcome } from '../../src/discord/handled.ts';
import { readGolden } from '../../src/doors/terminal/read-golden.ts';
import { anyInteraction, type InteractionSource } from '../fixtures/any-interaction.ts';
import { knowledge } from '../fixtures/knowledge.ts';
import { openHttpDoor, requestOf } from '../fixtures/open-http-door.ts';
import { signRequest } from '../fixtures/sign-request.ts';

/** `npm run fuzz` takes its time; FUZZ_RUNS says how many interactions, whoever runs it. */
const isThorough = process.env.MODE === 'fuzz';
const RUNS = Number(process.env.FUZZ_RUNS ?? (isThorough ? 100_000 : 1_500));
const options = { timeout: 60_000 + 60 * RUNS };

const callback = z.union([
  PongInteractionCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  ApplicationCommandAutocompleteCallbackRequestSchema,
]);

/** What only a stack or a fault of ours would say. */
const LEAK = /\n\s+at |node:internal|\.(?:ts|js):\d+|\b(?:Type|Range|Reference|Syntax|Zod)Error\b/u;

const source: InteractionSource = {
  commands,
  texts: [
    ...readGolden('tests/golden/tuned.yaml').questions.map(({ q }) => q),
    ...knowledge.entries.map(({ id }) => id),
    ...knowledge.actors.map(({ names }) => names.de),
    ...knowledge.quotations.map(({ text }) => text),
  ],
};

describe(`${RUNS} made-up interactions`, () => {
  it('are all answered by a status, or by a response that Discord takes', options, async () => {
    const handle = createHandle({ knowledge, commands });
    const outcomes = new Map<Outcome['kind'], number>();
    const { door, timers } = openHttpDoor({
      async handle(interaction) {
        const handled = await handle(interaction);
        const { kind } = handled.outcome;
        outcomes.set(kind, 1 + (outcomes.get(kind) ?? 0));
        if ('error' in handled.outcome) throw handled.outcome.error;
        return handled;
      },
    });
    await fc.assert(
      fc.asyncProperty(anyInteraction(source), async (interaction) => {
        timers.pass(1_000);
        const response = await door.fetch(requestOf(signRequest(JSON.stringify(interaction), timers.now())));
        const text = await response.text();
        expect([200, 400]).toContain(response.status);
        if (response.status === 400) expect(text).toBe('');
        else expect(callback.safeParse(JSON.parse(text)).error).toBeUndefined();
        expect(text).not.toMatch(LEAK);
      }),
      { numRuns: RUNS },
    );
    if (isThorough) process.stdout.write(`${JSON.stringify(Object.fromEntries(outcomes))}\n`);
    expect([...outcomes.keys()]).toEqual(
      expect.arrayContaining(['answered', 'pressed', 'suggested', 'not-understood']),
    );
  });

  it('are refused if they are not Discord’s, whatever bytes they are', options, async () => {
    const { door, timers, log } = openHttpDoor();
    const bytes = fc.uint8Array({ maxLength: 200 }).map((all) => Uint8Array.from(all));
    const header = fc.string({ unit: 'grapheme-ascii', maxLength: 140 });
    const refused = async (parts: RequestInit): Promise<void> => {
      const response = await door.fetch(requestOf(parts));
      expect([400, 401]).toContain(response.status);
      expect(await response.text()).toBe('');
    };
    await fc.assert(
      fc.asyncProperty(bytes, header, header, async (body, timestamp, signature) => {
        timers.pass(1_000);
        const signed = signRequest(body, timers.now());
        await refused(signed);
        const forged = { 'x-signature-timestamp': timestamp, 'x-signature-ed25519': signature };
        await refused({ body, headers: { ...signed.headers, ...forged } });
        await refused({ body: Buffer.concat([body, Buffer.from('1')]), headers: signed.headers });
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
    expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
