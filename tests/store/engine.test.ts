import { describe, expect, it } from 'vitest';
import { type FaultKind, postgres } from '../../src/store/engine.ts';

const states: readonly (readonly [string, FaultKind])[] = [
  ['40001', 'busy'],
  ['40P01', 'busy'],
  ['55P03', 'busy'],
  ['08006', 'lost'],
  ['57P01', 'lost'],
  ['57P02', 'lost'],
  ['57P03', 'away'],
  ['57014', 'away'],
  ['53100', 'away'],
  ['53300', 'away'],
  ['28P01', 'away'],
  ['3D000', 'away'],
  ['58030', 'away'],
  ['25006', 'away'],
  ['23505', 'fault'],
  ['42601', 'fault'],
  ['22P05', 'fault'],
];

const messages: readonly (readonly [string, FaultKind])[] = [
  ['Connection terminated unexpectedly', 'lost'],
  ['Client has encountered a connection error and is not queryable', 'lost'],
  ['Connection terminated due to connection timeout', 'away'],
  ['timeout exceeded when trying to connect', 'away'],
  ['Query read timeout', 'away'],
  ['Cannot use a pool after calling end on the pool', 'away'],
  ['driver has already been destroyed', 'away'],
  ['x is not a function', 'fault'],
];

describe('an error of PostgreSQL', () => {
  it.each(states)('of the state %s is %s', (code, kind) => {
    expect(postgres.kindOf(Object.assign(new Error('refused'), { severity: 'ERROR', code }))).toBe(kind);
  });

  it.each(messages)('"%s" is %s', (message, kind) => {
    expect(postgres.kindOf(new Error(message))).toBe(kind);
  });

  it.each([
    ['ECONNRESET', 'lost'],
    ['EPIPE', 'lost'],
    ['ECONNREFUSED', 'away'],
    ['ENOTFOUND', 'away'],
    ['ETIMEDOUT', 'away'],
    ['ERR_INVALID_ARG_TYPE', 'fault'],
  ])('of the network, %s, is %s', (code, kind) => {
    expect(postgres.kindOf(Object.assign(new Error('failed'), { code }))).toBe(kind);
  });
});
