import {
  CreateMessageInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { expect, it } from 'vitest';
import { respond } from '../../src/discord/respond.ts';
import type { Reply } from '../../src/reply/reply.ts';

const reply: Reply = {
  embeds: [
    {
      title: 'T',
      url: 'https://example.org',
      description: 'D',
      fields: [{ name: 'n', value: 'v' }],
      footer: 'F',
      color: 1,
    },
  ],
  components: [
    [
      { kind: 'button', id: 'a:1', label: 'A', style: 'success', emoji: '👍' },
      { kind: 'link', url: 'https://example.org', label: 'L' },
    ],
    [{ kind: 'select', id: 'a:2', placeholder: 'P', options: [{ value: 'v', label: 'l' }] }],
  ],
  audience: 'asker',
  cites: [],
};

it('writes a reply as Discord wants it', () => {
  const response = respond({ kind: 'reply', reply });
  expect(CreateMessageInteractionCallbackRequestSchema.safeParse(response).success).toBe(true);
  expect(response).toEqual({
    type: 4,
    data: {
      embeds: [
        {
          title: 'T',
          url: 'https://example.org',
          description: 'D',
          fields: [{ name: 'n', value: 'v' }],
          footer: { text: 'F' },
          color: 1,
        },
      ],
      components: [
        {
          type: 1,
          components: [
            { type: 2, style: 3, label: 'A', custom_id: 'a:1', emoji: { name: '👍' } },
            { type: 2, style: 5, label: 'L', url: 'https://example.org' },
          ],
        },
        {
          type: 1,
          components: [{ type: 3, custom_id: 'a:2', placeholder: 'P', options: [{ value: 'v', label: 'l' }] }],
        },
      ],
      allowed_mentions: { parse: [] },
      flags: 64,
    },
  });
});

it('takes the old text and the old file away in an update that has none, and leaves the audience as it was', () => {
  const response = respond({ kind: 'update', reply: { ...reply, embeds: [], components: [] } });
  expect(UpdateMessageInteractionCallbackRequestSchema.safeParse(response).success).toBe(true);
  expect(response).toEqual({
    type: 7,
    data: { content: null, embeds: [], components: [], allowed_mentions: { parse: [] }, attachments: [] },
  });
});

it('drops choices that cannot be sent back, and shortens names without cutting a character in two', () => {
  const choices = [
    { name: 'fits', value: 'x' },
    { name: 'value too long', value: 'x'.repeat(101) },
    { name: ' ', value: 'nameless' },
    { name: 'valueless', value: '' },
    { name: `${'x'.repeat(98)}😀😀`, value: 'long' },
  ];
  const shown = [
    { name: 'fits', value: 'x' },
    { name: `${'x'.repeat(98)}…`, value: 'long' },
  ];
  expect(respond({ kind: 'choices', choices })).toEqual({ type: 8, data: { choices: shown } });
});

it('says how many may be picked from a menu, and what is picked already', () => {
  const options = [
    { value: 'a', label: 'A', preset: true },
    { value: 'b', label: 'B' },
  ];
  const select = { kind: 'select', id: 'a:2', placeholder: 'P', options, min: 0, max: 2 } as const;
  const response = respond({ kind: 'reply', reply: { ...reply, components: [[select]] } });
  expect(CreateMessageInteractionCallbackRequestSchema.safeParse(response).error).toBeUndefined();
  expect(response).toMatchObject({
    data: {
      components: [
        { components: [{ min_values: 0, max_values: 2, options: [{ value: 'a', default: true }, { value: 'b' }] }] },
      ],
    },
  });
});
