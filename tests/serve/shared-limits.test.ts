import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { realTimers } from '../../src/doors/timers.ts';
import { type MemberLimits, openMemberLimits } from '../../src/serve/member-limits.ts';
import { createLog, type TestLog } from '../fixtures/log.ts';
import { PATIENCE, type Postgres, startPostgres } from '../fixtures/store/postgres.ts';

let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
}, PATIENCE);
afterAll(() => postgres.close());

/** Patient, so that a busy machine does not look like a database that is gone. */
const timers = { after: (milliseconds: number, run: () => void) => realTimers.after(milliseconds * 40, run) };

function open(url: string, log: TestLog): MemberLimits {
  const opened = openMemberLimits({ url, asksPerMinute: 30, key: 'key', timers, log });
  onTestFinished(opened.close);
  return opened;
}

it(
  'counts over all processes, and lets everybody through where the database is gone',
  async () => {
    const url = await postgres.newUrl();
    const log = createLog();
    const [one, other] = [open(url, log), open(url, log)];
    const look = await postgres.connect(url);
    for (let i = 0; i < 5; i += 1) expect(await (i % 2 === 0 ? one : other).take('sent', 'lena')).toBe(0);
    expect(await one.take('sent', 'lena')).toBeGreaterThan(0);
    expect(await other.take('sent', 'lena')).toBeGreaterThan(0);
    expect(await other.take('sent', 'sam')).toBe(0);
    const { rows } = await look.query('select key from belegbot_limits');
    expect(JSON.stringify(rows)).not.toContain('lena');
    await look.end();
    await postgres.stop('SIGQUIT');
    expect(await other.take('asked', 'sam')).toBe(0);
    expect(log.lines.map(({ message }) => message)).toContain('Limits not counted: everybody is let through');
  },
  PATIENCE,
);
