import { ApplicationCommandUpdateRequestSchema } from 'discord-api-spec/zod';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { compareRegistration, isDifferent } from '../../src/discord/compare-registration.ts';
import { type CommandRegistration, menusOf, registrationOf } from '../../src/discord/registration.ts';
import { tinyCommands } from '../fixtures/tiny-commands.ts';

const ours = registrationOf(tinyCommands);

/** What Discord makes of a registration: it adds, drops defaults, and sorts as it likes. */
function kept(commands: readonly CommandRegistration[]): object[] {
  return commands.map(({ options, contexts, ...command }, i) => ({
    contexts: contexts.toReversed(),
    ...command,
    ...(options.length === 0
      ? {}
      : {
          options: options.map(({ required, ...option }) => ({
            ...option,
            choices: null,
            ...(required ? { required } : {}),
          })),
        }),
    id: `${i}`,
    version: '1',
    application_id: '2',
    default_member_permissions: null,
    dm_permission: true,
    nsfw: false,
  }));
}

describe('the menus of a message', () => {
  const menus = menusOf(commands);

  it('fit Discord’s schema, and its number of them', () => {
    for (const menu of menus) expect(ApplicationCommandUpdateRequestSchema.safeParse(menu).error).toBeUndefined();
    expect(menus.map(({ name, name_localizations: { de } }) => [name, de])).toEqual([
      ['Check quotes', 'Zitate prüfen'],
      ['Look up in the article', 'Im Artikel nachschlagen'],
    ]);
    expect(menus.length).toBeLessThanOrEqual(5);
  });

  it('are the same to us when Discord adds an empty description', () => {
    const theirs = menus.map((menu, at) => ({ ...menu, id: `${at}`, description: '', options: [] }));
    expect(isDifferent(compareRegistration(menus, theirs))).toBe(false);
  });
});

describe('the registration', () => {
  it('fits Discord’s schema', () => {
    for (const command of ours) expect(ApplicationCommandUpdateRequestSchema.safeParse(command).error).toBeUndefined();
  });

  it('names everything in both languages, and says where it can be used', () => {
    expect(ours[1]).toEqual({
      type: 1,
      name: 'fruit',
      name_localizations: { de: 'obst' },
      description: 'Names a fruit',
      description_localizations: { de: 'Nennt ein Obst' },
      options: [
        {
          type: 3,
          name: 'name',
          name_localizations: { de: 'name' },
          description: 'Which',
          description_localizations: { de: 'Welches' },
          required: true,
          autocomplete: true,
          max_length: 20,
        },
        {
          type: 3,
          name: 'taste',
          name_localizations: { de: 'geschmack' },
          description: 'How',
          description_localizations: { de: 'Wie' },
          required: false,
        },
      ],
      integration_types: [0, 1],
      contexts: [0, 1, 2],
    });
  });

  it('carries the limits of numbers and registers options under their English names', () => {
    expect(ours[0]?.options).toMatchObject([
      { type: 4, name: 'start', min_value: 0, max_value: 100 },
      { type: 5, name: 'private' },
      { type: 6, name: 'for' },
    ]);
  });
});

describe('comparing registrations', () => {
  it('finds no difference in what Discord adds or leaves out', () => {
    const difference = compareRegistration(ours, kept(ours).toReversed());
    expect(difference).toEqual({ added: [], changed: [], removed: [] });
    expect(isDifferent(difference)).toBe(false);
  });

  it('says what is new, changed and gone', () => {
    const [count, fruit, saw] = kept(ours);
    const changed = { ...fruit, description_localizations: { de: 'Anders' } };
    const difference = compareRegistration(ours, [changed, saw, { ...count, name: 'old' }]);
    expect(difference).toEqual({ added: ['count'], changed: ['fruit'], removed: ['old'] });
    expect(isDifferent(difference)).toBe(true);
  });

  it.each<[string, (option: object) => object]>([
    ['a limit that we dropped', (it: object) => ({ ...it, max_length: 5 })],
    ['an option that is no longer required', (it: object) => ({ ...it, required: false })],
    ['a choice that we do not offer', (it: object) => ({ ...it, choices: [{ name: 'a', value: 'a' }] })],
  ])('notices %s', (_, change) => {
    const theirs = kept(ours).map((it) =>
      'options' in it && Array.isArray(it.options) ? { ...it, options: it.options.map(change) } : it,
    );
    expect(compareRegistration(ours, theirs).changed).toContain('fruit');
  });

  it('notices options in another order', () => {
    const theirs = kept(ours).map((it) =>
      'options' in it && Array.isArray(it.options) ? { ...it, options: it.options.toReversed() } : it,
    );
    expect(compareRegistration(ours, theirs).changed).toEqual(['count', 'fruit']);
  });
});
