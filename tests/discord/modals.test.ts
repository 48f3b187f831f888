import {
  CreateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { describe, expect, it } from 'vitest';
import { createHandle } from '../../src/discord/handle-interaction.ts';
import { command, MODERATOR, press, submit } from '../fixtures/interactions.ts';
import { allTinyCommands, noKnowledge } from '../fixtures/tiny-commands.ts';

const handle = createHandle({ knowledge: noKnowledge, commands: allTinyCommands });
const moderator = { permissions: MODERATOR };
const send = (fields: Parameters<typeof submit>[1], embeds: Parameters<typeof submit>[3] = null) =>
  handle(submit('shelf label:new', fields, moderator, embeds));

describe('a modal', () => {
  it('opens as Discord’s schema wants it, with labels around its parts', async () => {
    const { response, outcome } = await handle(command('shelf label', [], moderator));
    expect(ModalInteractionCallbackRequestSchema.safeParse(response).error).toBeUndefined();
    expect(outcome).toMatchObject({ kind: 'opened', command: 'shelf label' });
    expect(response).toEqual({
      type: 9,
      data: {
        custom_id: 'shelf label:new',
        title: 'A label',
        components: [
          {
            type: 18,
            label: 'Name',
            component: {
              type: 4,
              custom_id: 'name',
              style: 1,
              required: true,
              value: '',
              placeholder: 'Quince',
              max_length: 60,
            },
          },
          {
            type: 18,
            label: 'Story',
            description: 'Where it grew',
            component: {
              type: 4,
              custom_id: 'story',
              style: 2,
              required: false,
              value: '',
              min_length: 0,
              max_length: 3800,
            },
          },
          {
            type: 18,
            label: 'Boards',
            component: {
              type: 3,
              custom_id: 'boards',
              required: true,
              options: [
                { value: 'top', label: 'top', default: true },
                { value: 'bottom', label: 'bottom', default: false },
              ],
              min_values: 1,
              max_values: 2,
            },
          },
        ],
      },
    });
  });

  it('gives what was filled in to its command, which replies', async () => {
    const handled = await send({ name: 'a:b', story: '', boards: ['top'] });
    expect(handled.response).toMatchObject({ type: 4, data: { content: 'Labelled: a:b', flags: 64 } });
    expect(handled.outcome).toMatchObject({ kind: 'submitted', command: 'shelf label', did: 'reply', cited: 0 });
  });

  it('that a component opened may update the component’s message', async () => {
    const handled = await send({ name: 'a:b' }, []);
    expect(handled).toMatchObject({
      response: { type: 7, data: { content: 'Labelled: a:b' } },
      outcome: { did: 'update' },
    });
  });

  it('that is refused opens again with all that was typed', async () => {
    const typed = { name: ' no colon ', story: '\n\n```x```  \n> **y** \u200b', boards: ['bottom', 'top'] };
    const { response } = await send(typed);
    expect(CreateMessageInteractionCallbackRequestSchema.safeParse(response).error).toBeUndefined();
    expect(response).toMatchObject({ type: 4, data: { flags: 64, components: [{}] } });
    const embeds = response?.type === 4 ? response.data.embeds : [];
    const again = await handle({ ...press('shelf label:again', null, moderator), message: { embeds } });
    expect(again.outcome).toMatchObject({ kind: 'pressed', did: 'modal' });
    expect(again.response).toMatchObject({
      type: 9,
      data: {
        components: [
          { component: { value: typed.name } },
          { component: { value: typed.story } },
          { component: { options: [{ default: true }, { default: true }] } },
        ],
      },
    });
  });
});

describe('a forged or old modal', () => {
  it.each(['shelf list:x', 'gone:x', 'count:x', '', ':', '__proto__'])('is an older version: %j', async (id) => {
    const handled = await handle(submit(id, { name: 'x' }, moderator));
    expect(handled).toMatchObject({
      response: { type: 4, data: { flags: 64, content: expect.stringContaining('older version') } },
      outcome: { kind: 'stale-component' },
    });
  });

  it('is refused to who may not send it', async () => {
    expect(await handle(submit('shelf label:new', { name: 'a:b' }))).toMatchObject({
      response: { type: 4, data: { flags: 64, content: expect.stringContaining('Only moderators') } },
      outcome: { kind: 'refused', command: 'shelf label' },
    });
  });

  it.each<[string, Parameters<typeof submit>[1]]>([
    ['no fields', {}],
    ['other fields', { more: 'x', __proto__: 'y', boards: 'top', name: ['x'] }],
  ])('with %s is the command’s to answer', async (_, fields) => {
    expect(await send(fields)).toMatchObject({ response: { type: 4 }, outcome: { kind: 'submitted' } });
  });

  it.each([
    ['no components', undefined],
    ['a part of another kind', [{ type: 18, component: { type: 19, custom_id: 'file', values: [] } }]],
    ['a text that is none', [{ type: 18, component: { type: 4, custom_id: 'name', value: 7 } }]],
    ['a label with nothing', [{ type: 18 }]],
  ])('with %s is not understood', async (_, components) => {
    const json = { ...submit('shelf label:new', {}, moderator), data: { custom_id: 'shelf label:new', components } };
    expect(await handle(json)).toMatchObject({
      response: { type: 4, data: { flags: 64 } },
      outcome: { kind: 'not-understood' },
    });
  });

  it('in rows, as modals of older days have them, is read all the same', async () => {
    const components = [{ type: 1, components: [{ type: 4, custom_id: 'name', value: 'a:b' }] }];
    const json = { ...submit('shelf label:new', {}, moderator), data: { custom_id: 'shelf label:new', components } };
    expect(await handle(json)).toMatchObject({ response: { data: { content: 'Labelled: a:b' } } });
  });
});
