/** The whole bot on a Discord of its own: the real commands and pack behind the real discord.js client. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Message, Person } from '../../src/doors/local-discord/state.ts';
import type { World } from '../../src/doors/local-discord/world.ts';
import { knowledge } from '../fixtures/knowledge.ts';
import { type GatewayDoor, openGatewayDoor, until } from '../fixtures/open-gateway-door.ts';

let door: GatewayDoor;
let world: World;
let anna: Person;
let nelly: Person;
let mod: Person;

beforeAll(async () => {
  door = await openGatewayDoor(commands, knowledge);
  world = door.world;
  anna = world.join({ name: 'Anna', locale: 'de' });
  nelly = world.join({ name: 'Nelly', locale: 'en-GB' });
  mod = world.join({ name: 'Mo', locale: 'de', moderates: true });
}, 30_000);

afterAll(async () => {
  await door.close();
  expect(world.violations).toEqual([]);
});

type Options = Record<string, string | number | boolean>;

async function run(member: Person, command: string, options: Options = {}): Promise<Message> {
  const seen = await world.runCommand({ member, channel: world.general, command, options });
  if (!('message' in seen)) throw new Error(`expected a message, got ${JSON.stringify(seen)}`);
  return seen.message;
}

async function choices(member: Person, command: string, options: Options, focused: string) {
  const seen = await world.autocomplete({ member, channel: world.general, command, options, focused });
  if (!('choices' in seen)) throw new Error(`expected choices, got ${JSON.stringify(seen)}`);
  return seen.choices as { name: string; value: string }[];
}

const textOf = (message: Message): string => JSON.stringify([message.content, message.embeds]);
const buttonsOf = (message: Message): { label?: string; custom_id?: string }[] =>
  (message.components as { components: { label?: string; custom_id?: string }[] }[]).flatMap((row) => row.components);
const idOf = (message: Message, part: string): string =>
  buttonsOf(message).find(({ custom_id: id }) => id?.includes(part))?.custom_id ?? `no button with ${part}`;

describe('on a server, the bot', () => {
  it('answers a question with the words of the article, in the language of whoever asks', async () => {
    const german = await run(anna, 'ask', { question: 'Wie lange soll die Feuerpause dauern, die Kiew verlangt?' });
    expect(textOf(german)).toContain('30-tägige');
    expect(textOf(german)).toContain('¶3');
    const english = await run(nelly, 'ask', { question: 'How did Trump rate the call?' });
    expect(textOf(english)).toContain('excellent');
    expect(textOf(english)).toContain('„ausgezeichnet“');
    expect(english.visibleTo).toBeNull();
  });

  it('says what the article does not say', async () => {
    const reply = await run(anna, 'ask', { question: 'Wann war das Telefonat?' });
    expect(textOf(reply)).toContain('nicht im Artikel');
  });

  it('completes a question, and a chosen one is answered by exactly its entry', async () => {
    const offered = await choices(anna, 'ask', { question: 'wie bewertet tru' }, 'question');
    expect(offered.length).toBeLessThanOrEqual(25);
    const [first] = offered;
    expect(first?.value).toBe('entry:telefonat-bewertung-trump');
    expect(textOf(await run(anna, 'ask', { question: first?.value ?? '' }))).toContain('„ausgezeichnet“');
  });

  it('answers privately, and shares on demand', async () => {
    const reply = await run(anna, 'ask', { question: 'Was fordert Selenskyj von Trump?', private: true });
    expect(reply.visibleTo).toBe(anna.id);
    const shared = await world.press({ member: anna, message: reply, customId: idOf(reply, 'share') });
    expect('message' in shared && shared.message.visibleTo).toBeNull();
  });

  it('notifies the one member that an answer is for, and nobody else', async () => {
    const reply = await run(anna, 'ask', { question: '@everyone Wie bewertet Trump das Telefonat?', for: nelly.id });
    expect(reply.notified).toEqual([nelly.id]);
  });

  it('shows a paragraph and turns to its neighbours', async () => {
    const third = await run(anna, 'passage', { number: 3 });
    expect(textOf(third)).toContain('In den Schriften von CNN');
    const turned = await world.press({ member: anna, message: third, customId: idOf(third, 'turn:4') });
    expect('message' in turned && textOf(turned.message)).toContain('Volodymyr Zelensky');
  });

  it('knows positions, by chosen and by typed names', async () => {
    const [actor] = await choices(nelly, 'position', { actor: 'zelen' }, 'actor');
    expect(actor?.value).toBe('selenskyj');
    const topics = await choices(nelly, 'position', { actor: 'selenskyj', topic: '' }, 'topic');
    expect(topics.map(({ value }) => value)).toContain('sanktionen');
    expect(topics.map(({ value }) => value)).not.toContain('friedenswille');
    expect(textOf(await run(nelly, 'position', { actor: 'Selenskij', topic: 'sanctions' }))).toContain(
      'stärkere Sanktionen',
    );
  });

  it('checks every quotation of a message from its menu, privately, and shares the verdicts', async () => {
    const message = world.say({ member: nelly, channel: world.general, content: 'Putin: „ausgezeichnet“, haha <@1>' });
    const seen = await world.runOnMessage({ member: anna, message, command: 'Check quotes' });
    if (!('message' in seen)) throw new Error(`expected a message, got ${JSON.stringify(seen)}`);
    expect(seen.message.visibleTo).toBe(anna.id);
    expect(textOf(seen.message)).toContain('nicht **Putin**, sondern **Trump**');
    const shared = await world.press({ member: anna, message: seen.message, customId: idOf(seen.message, 'share') });
    if (!('message' in shared)) throw new Error(`expected a message, got ${JSON.stringify(shared)}`);
    expect(shared.message.visibleTo).toBeNull();
    expect(textOf(shared.message)).toContain('nicht **Putin**, sondern **Trump**');
  });

  it('looks up what somebody wrote, from the menu of the message', async () => {
    const message = world.say({ member: nelly, channel: world.general, content: 'the yanks want sanctions, no?' });
    const seen = await world.runOnMessage({ member: nelly, message, command: 'Look up in the article' });
    expect('message' in seen && textOf(seen.message)).toContain('Sanktionen');
  });

  it('checks, compares and searches, and says why', async () => {
    expect(textOf(await run(anna, 'check', { quote: '„sehr ehrlich“', speaker: 'Trump' }))).toContain('Putin');
    expect(textOf(await run(nelly, 'compare', { first: 'Trump', second: 'Kreml' }))).toContain('Phone call');
    const found = await run(nelly, 'search', { words: 'ceasefire' });
    expect(textOf(found)).toContain('**Waffenruhe**');
    const answer = await run(nelly, 'ask', { question: 'how did trumb rate the call' });
    const why = await world.press({ member: nelly, message: answer, customId: idOf(answer, 'why:') });
    expect('message' in why && textOf(why.message)).toContain('trumb');
    expect('message' in why && why.message.visibleTo).toBe(nelly.id);
  });

  it('quotes, tells of the article and helps', async () => {
    expect(textOf(await run(anna, 'quote', { speaker: 'Putin' }))).toContain('nützlich');
    expect(textOf(await run(anna, 'article'))).toContain('Geheimverhandlungen');
    expect((await run(nelly, 'help')).visibleTo).toBe(nelly.id);
  });

  it('lets who asked and moderators remove an answer, and nobody else', async () => {
    const remove = async (member: Person): Promise<boolean> => {
      const reply = await run(anna, 'ask', { question: 'Wie bewertet Trump das Telefonat?' });
      const seen = await world.press({ member, message: reply, customId: idOf(reply, 'remove') });
      if ('message' in seen) return world.find(reply) === null;
      await until(world, () => world.find(reply) === null);
      return true;
    };
    expect(await remove(nelly)).toBe(false);
    expect(await remove(anna)).toBe(true);
    expect(await remove(mod)).toBe(true);
  });

  it('answers in direct messages', async () => {
    const channel = world.directMessages(nelly);
    await world.runCommand({
      member: nelly,
      channel,
      command: 'ask',
      options: { question: 'Who warns of delay tactics?' },
    });
    expect(world.messages(channel, nelly).map(textOf).join()).toContain('Zeitspiel');
  });

  it.each([
    '',
    ' ',
    '🙂'.repeat(300),
    'x'.repeat(300),
    '@everyone @here <@&1> <#2>',
    '**fett** ~~weg~~ `code` ||spoiler|| # Titel',
    '\u202everkehrt\u202c \u0000\u0007 \u200b',
    '[klick](https://example.org) https://example.org',
  ])('gives a valid reply to %j', async (question) => {
    const reply = await run(anna, 'ask', { question });
    expect(reply.notified).toEqual([]);
    expect(textOf(reply).length).toBeGreaterThan(10);
  });
});
