import { describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../src/curation/curation-store.ts';
import { attempt } from '../../src/store/attempt.ts';
import { type FaultKind, sqlite } from '../../src/store/engine.ts';

/** Work that fails in these ways, one after the other, and then succeeds; tells how often it was tried. */
async function attemptThrough(
  kinds: readonly FaultKind[],
  patience = 10_000,
): Promise<{ tries: number; end: unknown }> {
  let tries = 0;
  const database = {
    engine: { ...sqlite, kindOf: (error: unknown) => (error as { kind: FaultKind }).kind },
    place: 'x',
  };
  const work = async (): Promise<string> => {
    const kind = kinds[tries];
    tries += 1;
    if (kind === undefined) return 'done';
    throw Object.assign(new Error(`it is ${kind}`), { kind, detail: 'Key (text)=(typed) exists' });
  };
  const end = await attempt(database, patience, work).catch((error: unknown) => error);
  return { tries, end };
}

describe('an attempt', () => {
  it('is made again while the database is busy, for as long as there is patience', async () => {
    expect(await attemptThrough(['busy', 'busy', 'busy'])).toEqual({ tries: 4, end: 'done' });
    const { tries, end } = await attemptThrough(['busy'], 0);
    expect({ tries, end: String(end) }).toEqual({
      tries: 1,
      end: 'StoreUnavailable: Ask the database "x": it is busy, expected an answer',
    });
  });

  it('is made once more where the connection was lost', async () => {
    expect(await attemptThrough(['lost'])).toEqual({ tries: 2, end: 'done' });
    const { tries, end } = await attemptThrough(['lost', 'lost']);
    expect(tries).toBe(2);
    expect(end).toBeInstanceOf(StoreUnavailable);
  });

  it('ends where the database is away', async () => {
    const { tries, end } = await attemptThrough(['away']);
    expect(tries).toBe(1);
    expect(end).toBeInstanceOf(StoreUnavailable);
    expect(end).toMatchObject({ cause: { message: 'it is away' } });
  });

  it('lets our own mistakes through, without the values that the database tells', async () => {
    const { tries, end } = await attemptThrough(['fault']);
    expect(tries).toBe(1);
    expect(end).toMatchObject({ message: 'it is fault', detail: undefined });
  });
});
