import { describe, expect, it } from 'vitest';
import { createReplayGuard } from '../../../src/doors/http/replay-guard.ts';
import type { ReadSignature } from '../../../src/doors/http/signature.ts';

const signed = (seconds: number, byte = 1): ReadSignature => ({
  timestamp: String(seconds),
  seconds,
  bytes: Buffer.alloc(64, byte),
});

describe('the guard against replays', () => {
  it('takes what was signed up to five minutes ago, or ahead of our clock', () => {
    const { isTimely } = createReplayGuard({ now: () => 1_000_000 });
    expect([699, 700, 1000, 1300, 1301].map((seconds) => isTimely(signed(seconds)))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it('takes each signature once', () => {
    const { isFirst } = createReplayGuard({ now: () => 0 });
    expect([signed(0), signed(0), signed(0, 2), signed(0)].map(isFirst)).toEqual([true, false, true, false]);
  });

  it('remembers a signature for as long as it is timely', () => {
    let time = 0;
    const { isFirst, isTimely } = createReplayGuard({ now: () => time });
    isFirst(signed(300));
    time = 600_000;
    expect(isTimely(signed(300))).toBe(true);
    isFirst(signed(600, 2));
    expect(isFirst(signed(300))).toBe(false);
    time = 601_000;
    expect(isTimely(signed(300))).toBe(false);
  });

  it('forgets the oldest where there are too many', () => {
    const { isFirst } = createReplayGuard({ now: () => 0, memory: 2 });
    for (const byte of [1, 2, 3]) isFirst(signed(0, byte));
    expect([3, 2, 1].map((byte) => isFirst(signed(0, byte)))).toEqual([false, false, true]);
  });
});
