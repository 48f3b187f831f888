import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { openLog } from '../../src/doors/open-log.ts';

function errorLogged(err: unknown) {
  const lines: string[] = [];
  openLog('info', { write: (line) => void lines.push(line) }).error({ err }, 'Failed');
  const [line = '{}'] = lines;
  return { line, err: JSON.parse(line).err };
}

describe('the log', () => {
  it('has neither address nor body of what Discord refused', () => {
    const raw = { code: 50035, message: 'Invalid Form Body' };
    const url = 'https://discord.com/api/v10/webhooks/1/secret-token';
    const refused = new DiscordAPIError(raw, 50035, 400, 'POST', url, { body: { content: 'typed by Lena' } });
    const { line, err } = errorLogged(refused);
    expect(line).not.toMatch(/secret-token|typed by Lena/u);
    expect(err).toMatchObject({ type: 'DiscordAPIError', code: 50035, status: 400, message: 'Invalid Form Body' });
    expect(err.stack).toContain('open-log.test');
  });

  it('has no row that a database names', () => {
    const { line } = errorLogged(Object.assign(new Error('duplicate key'), { detail: 'Key (text)=(typed by Lena)' }));
    expect(line).not.toContain('typed by Lena');
  });

  it('tells of each of several errors, of what caused one, and of what is none', () => {
    const failed = new AggregateError([
      new Error('no IPv6'),
      Object.assign(new Error('no IPv4'), { code: 'ECONNREFUSED' }),
    ]);
    expect(errorLogged(failed).err.errors).toMatchObject([{ message: 'no IPv6' }, { code: 'ECONNREFUSED' }]);
    expect(errorLogged(new Error('outer', { cause: new Error('inner') })).err.stack).toContain('inner');
    expect(errorLogged('a text').err).toBe('a text');
  });
});
