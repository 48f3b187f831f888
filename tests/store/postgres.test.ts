import { afterAll, beforeAll } from 'vitest';
import { PATIENCE, type Postgres, startPostgres } from '../fixtures/store/postgres.ts';
import { newSchema } from '../fixtures/store/store-place.ts';
import { describeStore } from './store.contract.ts';

let server: Postgres;
beforeAll(async () => {
  server = await startPostgres();
}, PATIENCE);
afterAll(() => server?.close(), PATIENCE);

describeStore(
  'PostgreSQL',
  newSchema(() => server),
);
