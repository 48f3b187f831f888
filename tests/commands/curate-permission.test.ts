/** Who does not moderate reaches nothing of /curate, by whatever they send. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Json } from '../../src/doors/local-discord/state.ts';
import { type CuratingHandle, openCuratingHandle } from '../fixtures/curating-handle.ts';
import { autocomplete, command, MODERATOR, messageMenu, press, submit } from '../fixtures/interactions.ts';

const curate = commands.find(({ name }) => name === 'curate');
const names = curate?.subcommands?.map(({ name }) => name) ?? [];
const SERVER = '41771983423143937';
const entry = 'telefonat-bewertung-trump';

/** Arguments that our own components carry, and such as somebody may think up. */
const argumentsOf = [
  `of:${entry}`,
  `hide:${entry}`,
  `show:${entry}`,
  `back:${entry}`,
  `page:0:${entry}`,
  `again:s.0.-.-`,
  's.0.-.-',
  `n.0.${entry}.-`,
  'undo:aaaaaaaaaaaa',
  'accept:aaaaaaaaaaaa',
  'decline:aaaaaaaaaaaa',
  'choose',
  'open',
  'page:0',
  '80351110224678912',
  '',
];
const fields = {
  question: 'Wer?',
  answer: 'Niemand.',
  evidence: 'Trump bezeichnete das Telefonat als „ausgezeichnet“',
  phrasings: '',
  reason: 'x',
  paragraph: ['2'],
};

let bot: CuratingHandle;
beforeAll(async () => {
  bot = await openCuratingHandle();
});
afterAll(() => bot.close());

/** Everything that leads to it: a slash command, what it completes, its components, its forms, its menu. */
const waysIn = (circumstances: Json): Json[] => [
  command('curate', [], circumstances),
  messageMenu('Curate as answer', 'Trump fand es ausgezeichnet.', circumstances),
  ...names.flatMap((name) => {
    const options = [
      { name: 'entry', value: entry },
      { name: 'phrasing', value: 'Und wie?' },
      { name: 'member', value: '80351110224678912' },
    ];
    return [
      command(`curate ${name}`, options, circumstances),
      ...options.map((option) => autocomplete(`curate ${name}`, [{ ...option, focused: true }], circumstances)),
      ...argumentsOf.flatMap((argument) => [
        press(`curate ${name}:${argument}`, null, circumstances),
        press(`curate ${name}:${argument}`, [entry], circumstances),
        submit(`curate ${name}:${argument}`, fields, circumstances),
      ]),
    ];
  }),
];

const nobody = { permissions: String((1n << 50n) - 1n - (1n << 13n) - (1n << 3n)) };

describe('who does not moderate', () => {
  it('has something to be kept from', () => {
    expect(names).toContain('purge-member');
    expect(waysIn(nobody).length).toBeGreaterThan(500);
  });

  it.each([
    ['with every other permission', nobody],
    ['in direct messages', { direct: true }],
  ])('reaches nothing of it %s', async (_, circumstances) => {
    for (const interaction of waysIn(circumstances)) {
      const { response, outcome, after } = await bot.handle(interaction);
      expect(outcome.kind).toBe('refused');
      expect(after ?? []).toEqual([]);
      if (response?.type === 8) expect(response.data.choices).toEqual([]);
      else expect(response).toMatchObject({ type: 4, data: { flags: 64, embeds: [], components: [] } });
    }
    const kept = await bot.store.exportServer(SERVER);
    expect(Object.values(kept).flat()).toEqual([]);
  });

  it('reaches nothing by ids that somebody thinks up', async () => {
    const ids = fc.record({ name: fc.constantFrom(...names, 'curate', ''), argument: fc.string({ maxLength: 80 }) });
    await fc.assert(
      fc.asyncProperty(ids, async ({ name, argument }) => {
        const id = `curate${name === '' ? '' : ` ${name}`}:${argument}`;
        for (const interaction of [press(id, null, nobody), submit(id, fields, nobody)]) {
          const { outcome } = await bot.handle(interaction);
          expect(['refused', 'stale-component', 'not-understood']).toContain(outcome.kind);
        }
      }),
      { numRuns: 200 },
    );
    expect(await bot.store.revision({ server: SERVER, article: 'trump-putin-telefonat' })).toBe(0);
  });
});

describe('who moderates', () => {
  it('gets through by the same ways', async () => {
    const { outcome } = await bot.handle(command('curate list', [], { permissions: MODERATOR }));
    expect(outcome).toMatchObject({ kind: 'answered', command: 'curate list' });
    const { response } = await bot.handle(
      submit('curate edit:s.0.-.-', fields, { permissions: MODERATOR, locale: 'de' }),
    );
    expect(JSON.stringify(response)).toContain('Veröffentlicht');
  });
});
