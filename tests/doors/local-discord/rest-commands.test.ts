import { ApplicationCommandResponseSchema } from 'discord-api-spec/zod';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registrationOf } from '../../../src/discord/registration.ts';
import type { Json } from '../../../src/doors/local-discord/state.ts';
import { openRawBot, type RawBot } from '../../fixtures/raw-bot.ts';
import { tinyCommands } from '../../fixtures/tiny-commands.ts';

let bot: RawBot;
let commands: string;
beforeEach(async () => {
  bot = await openRawBot();
  commands = `/applications/${bot.discord.world.application}/commands`;
  await bot.request('PUT', commands, registrationOf(tinyCommands));
});
afterEach(() => bot.discord.close());

describe('the bot’s own routes', () => {
  it('want the token', async () => {
    for (const path of ['/gateway/bot', '/users/@me', '/applications/@me', '/oauth2/applications/@me', commands]) {
      expect(await bot.request('GET', path)).toMatchObject({ status: 200 });
      expect(await bot.request('GET', path, undefined, 'wrong')).toMatchObject({ status: 401 });
    }
    expect(await bot.request('GET', '/gateway', undefined, 'wrong')).toMatchObject({ status: 200 });
    expect(await bot.request('GET', '/guilds')).toMatchObject({ status: 404 });
  });

  it('show localizations only where asked to', async () => {
    const plain = await bot.request('GET', commands);
    for (const it of plain.body as Json[]) expect(ApplicationCommandResponseSchema.safeParse(it).error).toBeUndefined();
    expect(JSON.stringify(plain.body)).not.toContain('zählen');
    expect(JSON.stringify((await bot.request('GET', `${commands}?with_localizations=true`)).body)).toContain('zählen');
  });

  const text = { type: 3, name: 'a', description: 'A' };
  const slash = { name: 'slash', description: 'S' };
  it.each<[string, unknown, string]>([
    ['a name with capitals', [{ ...slash, name: 'Slash' }], 'INVALID_NAME'],
    ['a localized name with a space', [{ ...slash, name_localizations: { de: 'a b' } }], 'INVALID_NAME'],
    ['a locale that Discord does not have', [{ ...slash, name_localizations: { xx: 'a' } }], 'locale'],
    ['no description', [{ name: 'slash' }], 'description'],
    ['two commands of one name', [slash, slash], 'DUPLICATE'],
    ['two options of one name', [{ ...slash, options: [text, text] }], 'DUPLICATE'],
    [
      'a required option behind others',
      [{ ...slash, options: [text, { ...text, name: 'b', required: true }] }],
      'REQUIRED',
    ],
    ['a menu command with a description', [{ type: 3, name: 'Look up', description: 'no' }], 'CONTEXT_MENU'],
    ['a description that is too long', [{ ...slash, description: 'x'.repeat(101) }], 'description'],
    [
      'more than 25 options',
      [{ ...slash, options: Array.from({ length: 26 }, (_, i) => ({ ...text, name: `o${i}` })) }],
      'options',
    ],
    [
      'options beside subcommands',
      [{ ...slash, options: [text, { type: 1, name: 'b', description: 'B' }] }],
      'mutually exclusive',
    ],
    [
      'a subcommand with a bad option',
      [{ ...slash, options: [{ type: 1, name: 'sub', description: 'S', options: [{ ...text, name: 'A B' }] }] }],
      'INVALID_NAME',
    ],
    ['permissions that are no bits', [{ ...slash, default_member_permissions: 'many' }], 'default_member_permissions'],
  ])('refuse to register %s', async (_, body, word) => {
    const answer = await bot.request('PUT', commands, body);
    expect(answer).toMatchObject({ status: 400, body: { code: 50035 } });
    expect(JSON.stringify(answer.body)).toContain(word);
  });

  it('keep permissions as text, and leave out what options need not say at any depth', async () => {
    const option = { ...text, required: false };
    const sub = { type: 1, name: 'sub', description: 'S', options: [option] };
    const body = [
      { ...slash, default_member_permissions: '8192', options: [sub] },
      { ...slash, name: 'number', default_member_permissions: 8192 },
      { ...slash, name: 'anyone' },
    ];
    expect((await bot.request('PUT', commands, body)).status).toBe(200);
    const kept = (await bot.request('GET', commands)).body as Json[];
    expect(kept.map((it) => it.default_member_permissions)).toEqual(['8192', '8192', null]);
    expect(kept[0]?.options).toEqual([{ ...sub, options: [text] }]);
    for (const it of kept) expect(ApplicationCommandResponseSchema.safeParse(it).error).toBeUndefined();
  });
});
