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
import type { Batch } from '../../src/curation/change.ts';
import { createHandle } from '../../src/discord/handle-interaction.ts';
import type { Handle, Outcome } from '../../src/discord/handled.ts';
import { readGolden } from '../../src/doors/terminal/read-golden.ts';
import { anyInteraction, type InteractionSource } from '../fixtures/any-interaction.ts';
import { anySession, Offers } from '../fixtures/any-session.ts';
import { knowledge } from '../fixtures/knowledge.ts';
import { type LibraryBot, openLibraryBot } from '../fixtures/library.ts';
import { openHttpDoor, requestOf } from '../fixtures/open-http-door.ts';
import { signRequest } from '../fixtures/sign-request.ts';

/** `npm run fuzz` takes its time; FUZZ_RUNS says how many interactions, whoever runs it. */
const isThorough = process.env.MODE === 'fuzz';
const RUNS = Number(process.env.FUZZ_RUNS ?? (isThorough ? 100_000 : 1_500));
/** Half of them one by one, half of them in sessions of so many. */
const SESSION = 25;
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
    '*',
    'skerra-ferry',
    ...knowledge.entries.map(({ id }) => id),
    ...knowledge.actors.map(({ names }) => names.de),
    ...knowledge.quotations.map(({ text }) => text),
  ],
};

/** What a server keeps to itself, and where it does. */
const secret = { server: '42', text: 'Quetzalcoatlus' };

/** A door whose faults are ours; counts what becomes of interactions, and holds each response against Discord's schema. */
function openWatchedDoor(handle: Handle) {
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
  const send = async (interaction: unknown) => {
    timers.pass(1_000);
    const response = await door.fetch(requestOf(signRequest(JSON.stringify(interaction), timers.now())));
    const [text, ...files] = await textsOf(response);
    for (const file of files) expect(file).not.toContain(secret.text);
    expect([200, 400]).toContain(response.status);
    expect(text).not.toMatch(LEAK);
    expect(text).not.toContain(secret.text);
    if (response.status === 400) expect(text).toBe('');
    return response.status === 400 ? null : callback.parse(JSON.parse(text));
  };
  const report = (): void => {
    if (isThorough) process.stdout.write(`${JSON.stringify(Object.fromEntries(outcomes))}\n`);
  };
  return { outcomes, send, report };
}

/** The JSON of a response, and the files that come with it. */
async function textsOf(response: Response): Promise<[string, ...string[]]> {
  if (!response.headers.get('content-type')?.startsWith('multipart')) return [await response.text()];
  const parts = [...(await response.formData())];
  const texts = await Promise.all(parts.map(async ([, part]) => (typeof part === 'string' ? part : part.text())));
  const at = parts.findIndex(([name]) => name === 'payload_json');
  return [texts[at] ?? '', ...texts.filter((_, place) => place !== at)];
}

async function keepSecret({ store }: LibraryBot): Promise<void> {
  const scope = { server: secret.server, article: knowledge.article.id };
  const [entry] = knowledge.entries;
  if (entry === undefined) throw new Error('Keep a secret: the pack has no entry, expected one');
  const asks = { de: [secret.text], en: [secret.text] };
  const evidence = entry.evidence.map(({ paragraph, quote, span: { start } }) => ({ paragraph, quote, start }));
  const said = { de: secret.text, en: secret.text };
  const content = { kind: 'stated', asks, answer: said, evidence, actors: [], topics: [] };
  const item = { content, aliases: { de: [], en: [] }, hidden: false };
  const edits = [{ entry: 'own-secret', expected: 0, act: 'added', item }];
  await store.apply({ ...scope, id: 'secret', by: '7', at: 0, edits } as unknown as Batch);
  const sent = { ...scope, id: 'q', twin: null, text: secret.text, language: 'de', member: '7', at: 0 } as const;
  await store.sendQuestion(sent);
}

describe(`${RUNS} made-up interactions`, () => {
  it('are all answered by a status, or by a response that Discord takes', options, async () => {
    const { outcomes, send, report } = openWatchedDoor(createHandle({ knowledge, commands }));
    await fc.assert(
      fc.asyncProperty(anyInteraction(source), async (interaction) => {
        await send(interaction);
      }),
      { numRuns: Math.ceil(RUNS / 2) },
    );
    report();
    expect([...outcomes.keys()]).toEqual(
      expect.arrayContaining(['answered', 'pressed', 'suggested', 'not-understood']),
    );
  });

  it(
    'are so, too, where people go on with what they are offered, and nobody sees what another server keeps',
    options,
    async () => {
      const bot = await openLibraryBot();
      await keepSecret(bot);
      const { outcomes, send, report } = openWatchedDoor(bot.handle);
      await fc.assert(
        fc.asyncProperty(anySession(source, SESSION), async (steps) => {
          const offers = new Offers();
          for (const step of steps) {
            const interaction = offers.interactionOf(step);
            const response = interaction === null ? null : await send(interaction);
            if (response !== null) offers.add(response as Parameters<Offers['add']>[0]);
          }
        }),
        { numRuns: Math.ceil(RUNS / 2 / SESSION) },
      );
      report();
      expect([...outcomes.keys()]).toEqual(expect.arrayContaining(['answered', 'pressed', 'submitted', 'opened']));
    },
  );

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
