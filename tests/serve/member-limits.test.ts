import { createServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { createHandle } from '../../src/discord/handle-interaction.ts';
import { type MemberLimits, openMemberLimits } from '../../src/serve/member-limits.ts';
import { autocomplete, command, MODERATOR } from '../fixtures/interactions.ts';
import { createLog } from '../fixtures/log.ts';
import { createManualTimers } from '../fixtures/manual-timers.ts';
import { noKnowledge, tinyCommands } from '../fixtures/tiny-commands.ts';

const log = createLog();
const timers = createManualTimers(0);

function open(url: string | null = null): MemberLimits {
  const opened = openMemberLimits({ url, asksPerMinute: 30, key: 'key', timers, log });
  onTestFinished(opened.close);
  return opened;
}

async function times(count: number, act: () => Promise<unknown>): Promise<void> {
  for (let i = 0; i < count; i += 1) await act();
}

it('tells who asks too much when to go on, moderators too, and nobody else', async () => {
  const { take } = open();
  const handle = createHandle({ knowledge: noKnowledge, commands: tinyCommands, waitOf: take });
  const ask = (locale: string) =>
    handle(command('count', [{ name: 'start', value: 1 }], { locale, permissions: MODERATOR }));
  await times(30, () => ask('de'));
  const { response, outcome } = await ask('de');
  expect(response).toMatchObject({
    type: 4,
    data: { flags: 64, content: expect.stringMatching(/Mach in \d\d? Sekunden weiter/) },
  });
  expect(outcome).toMatchObject({ kind: 'limited', command: 'count' });
  expect((await ask('en')).response).toMatchObject({ data: { content: expect.stringMatching(/go on in \d\d? sec/) } });
  expect(await take('asked', 'somebody else')).toBe(0);
});

it('leaves the completion list of who types too much empty, and counts that apart', async () => {
  const { take } = open();
  const handle = createHandle({ knowledge: noKnowledge, commands: tinyCommands, waitOf: take });
  const complete = () => handle(autocomplete('fruit', [{ name: 'name', value: 'b', focused: true }]));
  await times(150, complete);
  expect(await complete()).toMatchObject({
    response: { type: 8, data: { choices: [] } },
    outcome: { kind: 'limited' },
  });
  expect((await handle(command('count', [{ name: 'start', value: 1 }]))).outcome.kind).toBe('answered');
});

it('lets everybody through where the shared counters do not answer in time, and says so once', async () => {
  const silent = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => silent.once('listening', resolve));
  onTestFinished(() => void silent.close());
  const address = silent.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const { take } = open(`postgres://nobody@127.0.0.1:${port}/none`);
  const before = log.lines.length;
  const taken = Promise.all([take('asked', '1'), take('sent', '1')]);
  await timers.scheduled(250);
  timers.pass(250);
  expect(await taken).toEqual([0, 0]);
  expect(log.lines.slice(before)).toMatchObject([
    { level: 'warn', message: 'Limits not counted: everybody is let through' },
  ]);
});
