/** Discord's rules for messages that its schema cannot say. */
import type { BodyProblem } from './api-error.ts';
import type { MessageBody } from './messages.ts';
import type { Json } from './state.ts';

/** Characters of all embeds of a message together: https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
const MAX_EMBED_CHARACTERS = 6000;
const MAX_ROWS = 5;
/** What a bot may write; the schema has the limit of people with Nitro. */
const MAX_CONTENT = 2000;

/** What is wrong with a message; a `whole` one must show something, a change may leave all as it was. */
export function messageProblems(body: MessageBody, { whole }: { readonly whole: boolean }): BodyProblem[] {
  const embeds = body.embeds ?? [];
  const rows = body.components ?? [];
  return [
    ...when(whole && !body.content && embeds.length === 0, [], 'BASE_TYPE_REQUIRED', 'Cannot send an empty message'),
    ...when(
      (body.content?.length ?? 0) > MAX_CONTENT,
      ['content'],
      'BASE_TYPE_MAX_LENGTH',
      `Must be ${MAX_CONTENT} or fewer in length.`,
    ),
    ...when(
      embeds.reduce((sum, embed) => sum + charactersOf(embed), 0) > MAX_EMBED_CHARACTERS,
      ['embeds'],
      'MAX_EMBED_SIZE_EXCEEDED',
      `Embed size exceeds maximum size of ${MAX_EMBED_CHARACTERS}`,
    ),
    ...embeds.flatMap((embed, i) => embedProblems(embed).map((it) => below(['embeds', i], it))),
    ...when(rows.length > MAX_ROWS, ['components'], 'BASE_TYPE_MAX_LENGTH', `Must be ${MAX_ROWS} or fewer in length.`),
    ...componentProblems(rows),
    ...mentionProblems(body),
  ];
}

function charactersOf(embed: Json): number {
  const texts = [embed.title, embed.description, objectOf(embed.footer).text, objectOf(embed.author).name];
  const fields = listOf(embed.fields).flatMap(({ name, value }) => [name, value]);
  return [...texts, ...fields].reduce((sum: number, text) => sum + (typeof text === 'string' ? text.length : 0), 0);
}

function embedProblems(embed: Json): BodyProblem[] {
  const shown = [embed.title, embed.description, embed.image, embed.thumbnail, embed.author, embed.footer];
  const empty = shown.every((it) => !it) && listOf(embed.fields).length === 0;
  return [
    ...when(empty, ['description'], 'BASE_TYPE_REQUIRED', 'This field is required'),
    ...listOf(embed.fields).flatMap((field, i) =>
      (['name', 'value'] as const).flatMap((key) =>
        when(blank(field[key]), ['fields', i, key], 'BASE_TYPE_REQUIRED', 'This field is required'),
      ),
    ),
  ];
}

function componentProblems(rows: readonly Json[]): BodyProblem[] {
  const seen = new Set<unknown>();
  return rows.flatMap((row, i) => {
    const components = listOf(row.components);
    const mixed = components.length > 1 && components.some(({ type }) => type !== 2);
    const problems = components.flatMap((component, j) => {
      const twice = component.custom_id !== undefined && seen.has(component.custom_id);
      seen.add(component.custom_id);
      return [
        ...when(twice, ['custom_id'], 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated'),
        ...(component.type === 2 ? buttonProblems(component) : selectProblems(component)),
      ].map((it) => below(['components', i, 'components', j], it));
    });
    return [
      ...when(mixed, ['components', i], 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'A select menu takes a row of its own'),
      ...problems,
    ];
  });
}

function buttonProblems({ style, url, custom_id, label, emoji }: Json): BodyProblem[] {
  const isLink = style === 5;
  return [
    ...when(
      isLink && (!url || !!custom_id),
      ['url'],
      'BUTTON_COMPONENT_INVALID_URL',
      'A link has a url and no custom id',
    ),
    ...when(
      !isLink && (!custom_id || !!url),
      ['custom_id'],
      'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED',
      'A custom id is required',
    ),
    ...when(blank(label) && !emoji, ['label'], 'BUTTON_COMPONENT_INVALID_LABEL', 'A label or an emoji is required'),
  ];
}

function selectProblems({ type, options, custom_id, min_values, max_values }: Json): BodyProblem[] {
  const values = listOf(options).map(({ value }) => value);
  const [least, most] = [Number(min_values ?? 1), Number(max_values ?? 1)];
  const presets = listOf(options).filter((it) => it.default === true);
  return [
    ...when(least > most, ['min_values'], 'BASE_TYPE_MAX_LENGTH', 'min_values is more than max_values'),
    ...when(
      presets.length > most,
      ['options'],
      'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
      `Must be ${most} or fewer in length.`,
    ),
    ...when(
      type === 3 && most > values.length,
      ['max_values'],
      'SELECT_COMPONENT_MAX_VALUES_TOO_LARGE',
      'max_values is more than there are options',
    ),
    ...when(!custom_id, ['custom_id'], 'BASE_TYPE_REQUIRED', 'This field is required'),
    ...when(
      type === 3 && values.length === 0,
      ['options'],
      'BASE_TYPE_BAD_LENGTH',
      'Must be between 1 and 25 in length.',
    ),
    ...when(
      new Set(values).size < values.length,
      ['options'],
      'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
      'The specified option value is already used',
    ),
  ];
}

function mentionProblems({ allowed_mentions: allowed }: MessageBody): BodyProblem[] {
  const both = allowed?.parse?.includes('users') === true && (allowed.users?.length ?? 0) > 0;
  return when(
    both,
    ['allowed_mentions'],
    'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    'parse:["users"] and users: [ids...] are mutually exclusive.',
  );
}

function when(wrong: boolean, path: readonly PropertyKey[], code: string, message: string): BodyProblem[] {
  return wrong ? [{ path, code, message }] : [];
}

function below(above: readonly PropertyKey[], problem: BodyProblem): BodyProblem {
  return { ...problem, path: [...above, ...problem.path] };
}

function blank(text: unknown): boolean {
  return typeof text !== 'string' || text.trim() === '';
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
