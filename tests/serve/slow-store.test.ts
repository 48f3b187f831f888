import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { CurationStore } from '../../src/curation/curation-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createManualTimers } from '../fixtures/manual-timers.ts';
import { createOutageBot, keepOwn, OWN_ANSWER, said, scope } from '../fixtures/outage-bot.ts';

async function openKept(paragraph: number): Promise<CurationStore> {
  const folder = mkdtempSync(join(tmpdir(), 'belegbot-slow-'));
  const store = await openStore({ url: null, file: join(folder, 'belegbot.sqlite') });
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });
  await keepOwn(store, paragraph);
  await store.set(scope.server, { logChannel: '99' });
  return store;
}

it('is waited for half a second, and what comes later is there for the next one, with what the log channel hears', async () => {
  const store = await openKept(5);
  const timers = createManualTimers(0);
  let answer = (): void => undefined;
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  let ask = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    ask = resolve;
  });
  const revision: CurationStore['revision'] = (of) => {
    ask();
    return answered.then(() => store.revision(of));
  };
  const slow: CurationStore = { ...store, revision };
  const bot = createOutageBot(slow, timers);
  const first = bot.askOwn();
  await asked;
  timers.pass(500);
  expect(said(await first)).not.toContain(OWN_ANSWER);
  expect(bot.log.lines).toMatchObject([{ level: 'warn', message: expect.stringContaining('Store too slow') }]);
  answer();
  const second = await bot.askOwn();
  expect(said(second)).toContain(OWN_ANSWER);
  const others = [second, await bot.askOwn(), await bot.askOwn()];
  expect(others.flatMap(({ after = [] }) => after)).toMatchObject([{ kind: 'post', channel: '99' }]);
});
