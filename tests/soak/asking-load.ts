/** Members who ask behind a balancer, until they are stopped. */
import { setTimeout as wait } from 'node:timers/promises';
import { command } from '../fixtures/interactions.ts';
import { signRequest } from '../fixtures/sign-request.ts';
import type { Balancer } from './balancer.ts';

const QUESTIONS = ['Wie bewertet Trump das Telefonat?', 'Was fordert Putin?', 'Was sagt Selenskyj?'];

/** Load that is under way. */
export interface Load {
  /** Resolves once nothing is under way any more. */
  stop(): Promise<{ readonly times: number[]; readonly failures: readonly string[] }>;
}

/** Starts so many that ask, each one question after the other, with so many milliseconds in between. */
export function askingLoad(balancer: Balancer, connections: number, pause: number): Load {
  const times: number[] = [];
  const failures: string[] = [];
  let isOver = false;
  let asked = 0;
  const ask = async (): Promise<void> => {
    asked += 1;
    const question = { name: 'question', value: QUESTIONS[asked % QUESTIONS.length] ?? '' };
    const started = performance.now();
    const interaction = command('ask', [question], { id: String(asked), locale: 'de' });
    const { status, text } = await balancer.post(signRequest(interaction, Date.now()));
    if (status !== 200 || !text.includes('¶')) throw new Error(`answered "${status}" with "${text.slice(0, 200)}"`);
    times.push(performance.now() - started);
  };
  const work = async (): Promise<void> => {
    while (!isOver) {
      await ask().catch((error: unknown) => void failures.push(String(error)));
      await wait(pause);
    }
  };
  const workers = Array.from({ length: connections }, work);
  return {
    async stop() {
      isOver = true;
      await Promise.all(workers);
      return { times, failures };
    },
  };
}
