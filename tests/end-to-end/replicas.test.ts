import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { openLocalDiscord } from '../../src/doors/local-discord/local-discord.ts';
import { command, MODERATOR, submit } from '../fixtures/interactions.ts';
import { signRequest } from '../fixtures/sign-request.ts';
import { PATIENCE, type Postgres, startPostgres } from '../fixtures/store/postgres.ts';
import { send } from '../soak/balancer.ts';
import { databaseOutage } from '../soak/database-outage.ts';
import { type Replica, startReplica } from '../soak/replica.ts';
import { rollingRestart } from '../soak/rolling-restart.ts';

const LONG = { timeout: 120_000 };
const token = 'MTIz.replicas.token';
/** What each of the replicas publishes: a question and its answer. */
const published = [
  ['Wie heißt der Hund des Dolmetschers?', 'Er heißt Rex.'],
  ['Welches Wetter herrschte beim Dolmetscher?', 'Es schneite heftig.'],
  ['Was trank der Dolmetscher am Abend?', 'Er trank Pfefferminztee.'],
] as const;

let server: Postgres;
beforeAll(async () => {
  server = await startPostgres();
}, PATIENCE);
afterAll(() => server?.close(), PATIENCE);

/** Starts so many at once, in a schema that nobody has migrated. */
async function startReplicas(count: number): Promise<readonly Replica[]> {
  const database = await server.newUrl();
  const discord = await openLocalDiscord({ token, now: Date.now });
  onTestFinished(discord.close);
  const start = async (): Promise<Replica> => {
    const replica = await startReplica({ token, api: discord.api, database });
    onTestFinished(replica.kill);
    return replica;
  };
  return Promise.all(Array.from({ length: count }, start));
}

let sent = 0;
async function ask(replica: Replica, interaction: (id: string) => object): Promise<string> {
  sent += 1;
  const { status, text } = await send(replica.port, '/interactions', signRequest(interaction(`${sent}`), Date.now()));
  expect(status).toBe(200);
  return text;
}

it(
  'replicas that start at once on an empty database all see what one of them publishes, at their next interaction',
  LONG,
  async () => {
    const replicas = await startReplicas(3);
    const asking = (id: string): object =>
      command('ask', [{ name: 'question', value: published[0][0] }], { id, locale: 'de' });
    for (const replica of replicas) expect(await ask(replica, asking)).not.toContain('Er heißt Rex.');
    for (const [round, replica] of replicas.entries()) {
      const [question, answer] = published[round] ?? ['', ''];
      const fields = {
        question,
        answer,
        evidence: 'Trump bezeichnete das Telefonat als „ausgezeichnet“',
        phrasings: '',
      };
      const reply = await ask(replica, (id) =>
        submit('curate edit:s.0.-.-', fields, { id, permissions: MODERATOR, locale: 'de' }),
      );
      expect(reply).toContain('Veröffentlicht');
      const asked = (id: string): object =>
        command('ask', [{ name: 'question', value: fields.question }], { id, locale: 'de' });
      for (const other of replicas) expect(await ask(other, asked)).toContain(fields.answer);
    }
  },
);

it('a rolling restart under load does not fail one interaction', LONG, async () => {
  const database = await server.newUrl();
  const { answered, failures, statuses } = await rollingRestart({
    database,
    replicas: 3,
    rounds: 1,
    connections: 2,
    pause: 20,
  });
  expect(failures).toEqual([]);
  expect(statuses).toEqual([0, 0, 0]);
  expect(answered).toBeGreaterThan(10);
});

it('a database that is away for a while does not fail one interaction', LONG, async () => {
  const { answered, failures, recovery } = await databaseOutage(server, {
    replicas: 2,
    connections: 2,
    pause: 20,
    phase: 1_000,
  });
  expect(failures).toEqual([]);
  expect(answered).toBeGreaterThan(10);
  expect(recovery).toBeLessThan(20_000);
});
