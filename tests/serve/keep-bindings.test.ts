import { expect, it } from 'vitest';
import type { Binding } from '../../src/curation/binding.ts';
import { type CurationStore, StoreUnavailable } from '../../src/curation/curation-store.ts';
import { keepBindings } from '../../src/serve/keep-bindings.ts';
import { createLog } from '../fixtures/log.ts';
import { createManualTimers } from '../fixtures/manual-timers.ts';

const bound: readonly Binding[] = [{ channel: null, article: 'ferry' }];

function openKept() {
  const answers: (() => Promise<readonly Binding[]>)[] = [];
  const store = { bindings: () => answers.shift()?.() ?? Promise.resolve(bound) } as unknown as CurationStore;
  const [timers, log] = [createManualTimers(0), createLog()];
  return { answers, timers, log, bindingsOf: keepBindings({ store, log, timers }) };
}

it('asks each time, and says what it knew last, where the store is out of reach', async () => {
  const { answers, log, bindingsOf } = openKept();
  answers.push(() => Promise.reject(new StoreUnavailable('no route to host')));
  expect(await bindingsOf('1')).toEqual([]);
  expect(await bindingsOf('1')).toEqual(bound);
  answers.push(() => Promise.reject(new StoreUnavailable('no route to host')));
  expect(await bindingsOf('1')).toEqual(bound);
  const out = { level: 'warn', message: expect.stringContaining('out of reach') };
  expect(log.lines).toMatchObject([out, out]);
});

it('does not wait for a slow store, and knows what it says later', async () => {
  const { answers, timers, log, bindingsOf } = openKept();
  let answer = (): void => undefined;
  answers.push(
    () =>
      new Promise((resolve) => {
        answer = () => resolve(bound);
      }),
  );
  const first = bindingsOf('1');
  timers.pass(250);
  expect(await first).toEqual([]);
  expect(log.lines).toMatchObject([{ level: 'warn', message: expect.stringContaining('too slow') }]);
  answer();
  answers.push(() => Promise.reject(new StoreUnavailable('no route to host')));
  expect(await bindingsOf('1')).toEqual(bound);
});

it('passes on a fault that is ours', async () => {
  const { answers, bindingsOf } = openKept();
  answers.push(() => Promise.reject(new TypeError('sabotage')));
  await expect(bindingsOf('1')).rejects.toThrow('sabotage');
});
