/** What becomes of a slow answer at the HTTP door: the response puts it off, and it comes by REST. */
import { expect, it } from 'vitest';
import { createHandle } from '../../../src/discord/handle-interaction.ts';
import { deferSlow } from '../../../src/doors/defer-slow.ts';
import { createHeldServing } from '../../fixtures/held-serving.ts';
import { command } from '../../fixtures/interactions.ts';
import { createManualTimers } from '../../fixtures/manual-timers.ts';
import { type AnswerRest, openHttpDoor } from '../../fixtures/open-http-door.ts';
import { allTinyCommands as commands, noKnowledge as knowledge } from '../../fixtures/tiny-commands.ts';

async function slowly(interaction: object, answer?: AnswerRest) {
  const serving = createHeldServing();
  serving.hold();
  const clock = createManualTimers(0);
  const handle = deferSlow(createHandle({ knowledge, commands, serve: serving.serve }), { commands, timers: clock });
  const door = openHttpDoor({ handle }, answer);
  const response = door.post(interaction);
  await serving.waiting();
  clock.pass(2_000);
  const first: unknown = await (await response).json();
  serving.release();
  return { ...door, first };
}

const edit = expect.stringMatching(/^PATCH .*\/messages\/%40original$/);

it('puts the answer off, and edits it in', async () => {
  const { first, afterwards, asked } = await slowly(command('count', [{ name: 'start', value: 3 }]));
  expect(first).toEqual({ type: 5, data: {} });
  await Promise.all(afterwards.map((work) => work()));
  expect(asked).toEqual([edit]);
});

it('tries again where Discord has not read the response yet', async () => {
  let early = true;
  const answer: AnswerRest = () => {
    const [is, body] = [early, { message: 'Unknown Webhook', code: 10015 }];
    early = false;
    return is ? { status: 404, body } : { status: 204 };
  };
  const { timers, afterwards, asked, log } = await slowly(command('count', [{ name: 'start', value: 3 }]), answer);
  const done = Promise.all(afterwards.map((work) => work()));
  await timers.scheduled(250);
  timers.pass(250);
  await done;
  expect(asked).toEqual([edit, edit]);
  expect(log.lines.filter(({ level }) => level !== 'info')).toEqual([]);
});

it('apologises in place of an answer that Discord finds faulty, and says so in the log', async () => {
  let first = true;
  const answer: AnswerRest = () => {
    const [is, body] = [first, { message: 'Invalid Form Body', code: 50035, errors: {} }];
    first = false;
    return is ? { status: 400, body } : { status: 204 };
  };
  const hidden = [
    { name: 'start', value: 3 },
    { name: 'private', value: true },
  ];
  const { afterwards, asked, log } = await slowly(command('count', hidden), answer);
  await Promise.all(afterwards.map((work) => work()));
  expect(asked).toEqual([edit, edit]);
  expect(log.lines.map(({ level, message }) => [level, message])).toContainEqual([
    'error',
    'Late answer not taken: invalid-response',
  ]);
});

it.each<[number, number, string]>([
  [401, 50027, 'expired-token'],
  [403, 50001, 'missing-access'],
  [404, 10062, 'unknown-interaction'],
])('gives up where Discord answers %s (%s), and says why in the log', async (status, code, kind) => {
  const refused: AnswerRest = () => ({ status, body: { message: 'No', code } });
  const { afterwards, asked, log } = await slowly(command('count', [{ name: 'start', value: 3 }]), refused);
  await Promise.all(afterwards.map((work) => work()));
  expect(asked).toEqual([edit]);
  expect(log.lines.filter(({ level }) => level !== 'info')).toMatchObject([
    { level: 'warn', message: `Late answer not taken: ${kind}`, fact: { fault: { status, code } } },
  ]);
});

it('gives up a message that stays unknown after four attempts', async () => {
  const unknown: AnswerRest = () => ({ status: 404, body: { message: 'Unknown Webhook', code: 10015 } });
  const { timers, afterwards, asked, log } = await slowly(command('count', [{ name: 'start', value: 3 }]), unknown);
  const done = Promise.all(afterwards.map((work) => work()));
  for (const pause of [250, 1_000, 2_000]) {
    await timers.scheduled(pause);
    timers.pass(pause);
  }
  await done;
  expect(asked).toEqual([edit, edit, edit, edit]);
  expect(log.lines.at(-1)).toMatchObject({ level: 'warn', message: 'Late answer not taken: unknown-webhook' });
});
