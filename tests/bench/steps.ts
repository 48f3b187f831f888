import { answerQuestion } from '../../src/answer/answer-question.ts';
import { openApp } from '../../src/app.ts';
import type { Language } from '../../src/article/article.ts';
import { createSignatureCheck, readSignature } from '../../src/doors/http/signature.ts';
import { renderAnswer } from '../../src/reply/render-answer.ts';
import { quantile } from './quantile.ts';
import type { AskSigner, SignedAsk } from './sign-asks.ts';

/** Microseconds of each step of each request, ascending; `find` and `render` are what `handle` is mostly made of. */
export type Steps = Readonly<Record<Step, readonly number[]>>;

type Step = 'verify' | 'parse' | 'handle' | 'find' | 'render' | 'serialise';

/** Measured apart, and so in no sum. */
const within: readonly string[] = ['find', 'render'] satisfies Step[];

/** Takes a request through the door's steps one by one, after a round that does not count. */
export async function measureSteps(signer: AskSigner, count: number): Promise<Steps> {
  const opened = openApp('knowledge/trump-putin-telefonat');
  if (!opened.ok) throw new Error(`Load the pack: ${opened.problems.join('; ')}, expected no problems`);
  const { handle, knowledge } = opened.app;
  const isSigned = createSignatureCheck(signer.publicKey);
  const rounds = [newSteps(), newSteps(), newSteps()];
  for (const steps of rounds) for (const ask of signer.sign(count)) await take(ask, steps);
  const last = rounds.at(-1) ?? newSteps();
  for (const times of Object.values(last)) times.sort((a, b) => a - b);
  return last;

  async function take({ body, headers }: SignedAsk, steps: ReturnType<typeof newSteps>): Promise<void> {
    const bytes = Buffer.from(body);
    const [timestamp = null, signature = null] = [headers['x-signature-timestamp'], headers['x-signature-ed25519']];
    const start = performance.now();
    const read = readSignature({ timestamp, signature });
    if (read === null || !isSigned(read, bytes)) throw new Error('Verify a request: expected it to be signed');
    const verified = performance.now();
    const interaction: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const parsed = performance.now();
    const { response } = await handle(interaction);
    const handled = performance.now();
    Buffer.from(JSON.stringify(response));
    const serialised = performance.now();
    const { text, language } = questionOf(interaction);
    const apart = performance.now();
    const answer = answerQuestion(knowledge, { text });
    const found = performance.now();
    renderAnswer(answer, text, { knowledge, language });
    const rendered = performance.now();
    steps.verify.push(1000 * (verified - start));
    steps.parse.push(1000 * (parsed - verified));
    steps.handle.push(1000 * (handled - parsed));
    steps.serialise.push(1000 * (serialised - handled));
    steps.find.push(1000 * (found - apart));
    steps.render.push(1000 * (rendered - found));
  }
}

/** What is asked by an interaction of ours. */
function questionOf(interaction: unknown): { readonly text: string; readonly language: Language } {
  const { data, locale } = interaction as { data: { options: [{ value: string }] }; locale: string };
  return { text: data.options[0].value, language: locale === 'de' ? 'de' : 'en' };
}

/** A table of the steps: medians, 99th percentiles, and shares of the mean. */
export function renderSteps(steps: Steps): string {
  const mean = (times: readonly number[]): number => times.reduce((sum, time) => sum + time, 0) / times.length;
  const whole = Object.entries(steps).reduce(
    (sum, [name, times]) => sum + (within.includes(name) ? 0 : mean(times)),
    0,
  );
  const rows = Object.entries(steps).map(([name, times]) => [
    within.includes(name) ? `- ${name}` : name,
    quantile(times, 0.5).toFixed(0),
    quantile(times, 0.99).toFixed(0),
    mean(times).toFixed(0),
    `${((100 * mean(times)) / whole).toFixed(0)} %`,
  ]);
  const table = [['step', 'p50 µs', 'p99 µs', 'mean µs', 'share'], ...rows];
  return table.map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(10) : cell.padStart(9))).join('')).join('\n');
}

const newSteps = (): Record<Step, number[]> => ({
  verify: [],
  parse: [],
  handle: [],
  find: [],
  render: [],
  serialise: [],
});
