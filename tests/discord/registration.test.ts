import { ApplicationCommandUpdateRequestSchema } from 'discord-api-spec/zod';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { compareRegistration, isDifferent } from '../../src/discord/compare-registration.ts';
import { type CommandRegistration, menusOf, registrationOf } from '../../src/discord/registration.ts';
import { allTinyCommands } from '../fixtures/tiny-commands.ts';

const ours = registrationOf(allTinyCommands);

/** Discord's schema knows permissions as a number only; what Discord documents and gives back is a text of digits. */
const asNumber = ({ default_member_permissions: bits, ...command }: { default_member_permissions?: string }): object =>
  bits === undefined ? command : { ...command, default_member_permissions: Number(bits) };
const schemaError = (command: object): unknown =>
  ApplicationCommandUpdateRequestSchema.safeParse(asNumber(command)).error;

/** What Discord makes of a registration: it adds, drops defaults, and sorts as it likes. */
function kept(commands: readonly CommandRegistration[]): object[] {
  return commands.map(({ options, contexts, ...command }, i) => ({
    contexts: contexts.toReversed(),
    default_member_permissions: null,
    ...command,
    ...(options.length === 0
      ? {}
      : {
          options: options.map(keptOption),
        }),
    id: `${i}`,
    version: '1',
    application_id: '2',
    dm_permission: true,
    nsfw: false,
  }));
}

function keptOption(option: CommandRegistration['options'][number]): object {
  if (option.type === 1)
    return { ...option, options: option.options.length === 0 ? undefined : option.options.map(keptOption) };
  const { required, ...rest } = option;
  return { ...rest, choices: null, ...(required ? { required } : {}) };
}

describe('the menus of a message', () => {
  const menus = menusOf(commands);

  it('fit Discord’s schema, and its number of them', () => {
    for (const menu of menus) expect(schemaError(menu)).toBeUndefined();
    expect(menus.map(({ name, name_localizations: { de } }) => [name, de])).toEqual([
      ['Check quotes', 'Zitate prüfen'],
      ['Look up in the article', 'Im Artikel nachschlagen'],
      ['Curate as answer', 'Als Antwort pflegen'],
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
    for (const command of ours) expect(schemaError(command)).toBeUndefined();
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

  it('nests the options of subcommands', () => {
    expect(ours[3]).toMatchObject({
      name: 'shelf',
      options: [
        { type: 1, name: 'add', name_localizations: { de: 'hinzu' }, options: [{ name: 'fruit' }, { name: 'pieces' }] },
        { type: 1, name: 'list', description_localizations: { de: 'Zeigt das Regal' }, options: [] },
        { type: 1, name: 'label', options: [] },
        {
          name: 'announce',
          options: [
            { type: 7, channel_types: [0] },
            { type: 6, name: 'who' },
          ],
        },
        { name: 'stock', options: [{ type: 11, name: 'list', required: false }] },
      ],
    });
  });

  it('offers what is for moderators to them only, and only in servers', () => {
    const theirs = { default_member_permissions: '8192', contexts: [0], integration_types: [0] };
    expect(ours.filter((it) => 'default_member_permissions' in it)).toMatchObject([{ name: 'shelf', ...theirs }]);
    expect(menusOf(allTinyCommands)).toMatchObject([
      { name: 'Judge this', name_localizations: { de: 'Das beurteilen' }, ...theirs },
      { name: 'Count its sheep', ...theirs },
    ]);
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
    const [count, fruit, ...others] = kept(ours);
    const changed = { ...fruit, description_localizations: { de: 'Anders' } };
    const difference = compareRegistration(ours, [changed, ...others, { ...count, name: 'old' }]);
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

  it('notices who may use it, and what is in a subcommand', () => {
    const open = kept(ours).map((it) => ({ ...it, default_member_permissions: null }));
    expect(compareRegistration(ours, open).changed).toEqual(['shelf']);
    const asNumbers: unknown = JSON.parse(JSON.stringify(kept(ours)).replace('"8192"', '8192'));
    expect(isDifferent(compareRegistration(ours, asNumbers))).toBe(false);
    const text = JSON.stringify(kept(ours)).replace('"max_value":9', '"max_value":8');
    expect(compareRegistration(ours, JSON.parse(text)).changed).toEqual(['shelf']);
  });

  it('notices options in another order', () => {
    const theirs = kept(ours).map((it) =>
      'options' in it && Array.isArray(it.options) ? { ...it, options: it.options.toReversed() } : it,
    );
    expect(compareRegistration(ours, theirs).changed).toEqual(['count', 'fruit', 'shelf']);
  });
});
