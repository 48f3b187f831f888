import { expect, it } from 'vitest';
import { articleKey } from '../../src/command/article-key.ts';
import { autocomplete, command, type GivenOption, MODERATOR, press } from '../fixtures/interactions.ts';
import { openLibraryBot } from '../fixtures/library.ts';

const FERRY = 'skerra-ferry';
const CHANNEL = '199737254929760256';
const moderator = { permissions: MODERATOR };
const text = (name: string, value: string): GivenOption => ({ name, value });
const ferryQuestion = text('question', 'How long is the bridge?');
const callQuestion = text('question', 'Was fordert Putin?');
const set = (...options: GivenOption[]) => command('curate articles', options, moderator);
const inAll = text('article', '*');

async function opened() {
  const bot = await openLibraryBot();
  const say = async (interaction: object) => JSON.stringify((await bot.handle(interaction)).response);
  const buttons = async (interaction: object) =>
    [...(await say(interaction)).matchAll(/"custom_id":"([^"]+)"/gu)].map(([, id = '']) => id);
  return { ...bot, say, buttons };
}

it('answers from the article that somebody chooses, by its id, its title or some words of it', async () => {
  const { say } = await opened();
  for (const article of [FERRY, 'Islanders Fight to Save the Skerra Ferry', 'skera fery'])
    expect(await say(command('ask', [ferryQuestion, text('article', article)]))).toContain('2.3 kilometres');
  expect(await say(command('ask', [ferryQuestion]))).not.toContain('2.3 kilometres');
});

it('says which articles there are where none is like that', async () => {
  const { handle } = await opened();
  const { response, outcome } = await handle(command('ask', [ferryQuestion, text('article', 'qwertz')]));
  expect(response).toMatchObject({ data: { content: expect.stringContaining('Skerra Ferry'), flags: 64 } });
  expect(outcome).toMatchObject({ kind: 'bad-option', option: 'article' });
});

it('completes titles, with all articles where that can be chosen, and the words of the chosen one', async () => {
  const { say } = await opened();
  const typing = (name: string, value: string) => ({ name, value, focused: true });
  expect(await say(autocomplete('ask', [typing('article', '')]))).toMatch(/"value":"\*".*trump-putin.*skerra/u);
  expect(await say(autocomplete('passage', [typing('article', '')]))).not.toContain('"*"');
  expect(await say(autocomplete('ask', [typing('article', 'ferr')]))).toMatch(/"choices":\[\{[^}]*skerra-ferry"\}\]/u);
  const speaking = [typing('actor', 'Okaf'), text('article', FERRY)];
  expect(await say(autocomplete('position', speaking))).toContain('Okafor');
});

it('keeps to its article, whatever a component of it leads to', async () => {
  const { say, buttons } = await opened();
  const ids = await buttons(command('ask', [ferryQuestion, text('article', FERRY)]));
  expect(ids.filter((id) => !id.startsWith('remove'))).not.toEqual([]);
  for (const id of ids) expect(id).toContain(`@${articleKey(FERRY)}:`);
  const context = ids.find((id) => id.startsWith('passage')) ?? '';
  expect(await say(press(context))).toContain('subsidy of 1.9 million pounds');
  const [turned = ''] = (await buttons(press(context))).filter((id) => id.includes('turn'));
  expect(await say(press(turned))).toContain('Skerra');
  for (const id of await buttons(command('ask', [callQuestion]))) expect(id).not.toContain('@');
});

it('says of a component whose article is gone that it is gone', async () => {
  const { handle } = await opened();
  const { outcome, response } = await handle(press(`passage@${articleKey('of-old')}:3`));
  expect(outcome).toMatchObject({ kind: 'stale-component' });
  expect(response).toMatchObject({ data: { flags: 64, content: expect.stringContaining('not here any more') } });
});

it('answers in a channel, and on a server, from the article that moderators set', async () => {
  const { say } = await opened();
  expect(await say(set())).toContain('No channel has an article of its own');
  expect(await say(set(text('article', FERRY), text('channel', CHANNEL)))).toContain('Skerra');
  expect(await say(command('ask', [ferryQuestion]))).toContain('2.3 kilometres');
  expect(await say(set())).toContain(`<#${CHANNEL}>: **Islanders`);
  expect(await say(command('ask', [callQuestion, text('article', 'trump-putin-telefonat')]))).toContain('Putin');
  expect(await say(set(text('channel', CHANNEL), { name: 'unset', value: true }))).toContain('Taken back');
  expect(await say(command('ask', [ferryQuestion]))).not.toContain('2.3 kilometres');
  await say(set(text('article', FERRY)));
  expect(await say(command('ask', [ferryQuestion]))).toContain('2.3 kilometres');
  expect(await say(command('ask', [ferryQuestion], { direct: true }))).not.toContain('2.3 kilometres');
});

it('lets only moderators set it', async () => {
  const { handle, store } = await opened();
  const { outcome } = await handle(command('curate articles', [text('article', FERRY)]));
  expect(outcome).toMatchObject({ kind: 'refused' });
  expect(await store.bindings('41771983423143937')).toEqual([]);
});

it('tells the log channel who has set or taken back which article', async () => {
  const { handle, store } = await opened();
  const heard = async (interaction: object) => (await handle(interaction)).after ?? [];
  expect(await heard(set(text('article', FERRY)))).toEqual([]);
  await store.set('41771983423143937', { logChannel: '99' });
  const channel = { name: 'channel', value: CHANNEL, type: 7 as const };
  for (const [options, said] of [
    [[text('article', FERRY), channel], `set for <#${CHANNEL}>: answers come from **Islanders`],
    [[channel, { name: 'unset', value: true }], `took back what was set for <#${CHANNEL}>`],
  ] as const)
    expect(await heard(set(...options))).toMatchObject([
      { kind: 'post', channel: '99', message: { embeds: [{ description: expect.stringContaining(said) }] } },
    ]);
});

it('keeps a server’s own answers to the article that they belong to', async () => {
  const { say, store } = await opened();
  const evidence = { paragraph: 1, quote: 'two abstained', start: 0 };
  const content = {
    kind: 'stated' as const,
    asks: { de: ['Wer zauderte?'], en: ['Who dithered?'] },
    answer: { de: 'Zwei.', en: 'Two dithered.' },
    evidence: [evidence],
    actors: [],
    topics: [],
  };
  const item = { content, aliases: { de: [], en: [] }, hidden: false };
  const scope = { server: '41771983423143937', article: FERRY };
  const edit = { entry: 'own-1', expected: 0, act: 'added' as const, item };
  await store.apply({ ...scope, id: 'b1', by: '7', at: 0, edits: [edit as never] });
  const question = text('question', 'Who dithered?');
  expect(await say(command('ask', [question, text('article', FERRY)]))).toContain('Two dithered.');
  expect(await say(command('ask', [question]))).not.toContain('Two dithered.');
});

it('finds in all articles the one that answers best, and says which it is', async () => {
  const { say, buttons } = await opened();
  const asked = await say(command('ask', [ferryQuestion, inAll]));
  expect(asked).toContain('2.3 kilometres');
  expect(asked).toContain('Of 2 articles, this one fits best: **Islanders Fight to Save the Skerra Ferry**');
  expect(await say(command('ask', [callQuestion, inAll]))).toContain('Putin');
  for (const id of await buttons(command('ask', [ferryQuestion, inAll])))
    expect(id).toContain(`@${articleKey(FERRY)}:`);
});

it('checks a quotation against all articles', async () => {
  const { say } = await opened();
  const quote = text('quote', 'Bridges aren’t cheap, they’re only expensive later');
  expect(await say(command('check', [quote, inAll]))).toContain('Nair');
  expect(await say(command('check', [quote]))).not.toContain('Nair');
});

it('searches all articles, and leads to paragraphs of each', async () => {
  const { say, buttons } = await opened();
  const words = text('words', 'government council Putin');
  const found = await say(command('search', [words, inAll]));
  expect(found).toContain('Islanders Fight to Save the Skerra Ferry');
  expect(found).toContain('Putin');
  const ids = await buttons(command('search', [words, inAll]));
  expect(ids.some((id) => id.startsWith('passage:'))).toBe(true);
  expect(ids.some((id) => id.startsWith(`passage@${articleKey(FERRY)}:`))).toBe(true);
});

it('curates the article that a moderator chooses, and keeps to it in the form and its list', async () => {
  const { say, buttons } = await opened();
  const chosen = text('article', FERRY);
  const form = await say(command('curate add', [chosen], moderator));
  expect(form).toContain(`"custom_id":"curate edit@${articleKey(FERRY)}:`);
  expect(await say(command('curate add', [], moderator))).not.toContain('@');
  const typing = (name: string, value: string) => ({ name, value, focused: true });
  const titles = autocomplete('curate hide', [typing('article', 'ferr')], moderator);
  expect(await say(titles)).toContain('"skerra-ferry"');
  const entries = autocomplete('curate hide', [typing('entry', 'How long is the bridge'), chosen], moderator);
  const [, entry = ''] = /"value":"([^"]+)"/u.exec(await say(entries)) ?? [];
  const ids = await buttons(command('curate hide', [text('entry', entry), chosen], moderator));
  expect(ids.length).toBeGreaterThan(0);
  expect(await say(command('curate list', [chosen], moderator))).toContain('bridge');
  expect(await say(command('curate list', [], moderator))).not.toContain('bridge');
});
