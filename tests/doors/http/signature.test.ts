import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSignatureCheck, readSignature } from '../../../src/doors/http/signature.ts';
import { PUBLIC_KEY, signRequest } from '../../fixtures/sign-request.ts';

const isSigned = createSignatureCheck(PUBLIC_KEY);

function accepts(timestamp: string | null, signature: string | null, body: Uint8Array): boolean {
  const read = readSignature({ timestamp, signature });
  return read !== null && isSigned(read, body);
}

/** A body with a true signature. */
function sample(text: string): { timestamp: string; signature: string; body: Buffer<ArrayBuffer> } {
  const { headers, body } = signRequest(text);
  const [timestamp = '', signature = ''] = [headers['x-signature-timestamp'], headers['x-signature-ed25519']];
  return { timestamp, signature, body: Buffer.from(body) };
}

/** The bytes with one bit turned. */
function turned(bytes: Uint8Array, bit: number): Buffer<ArrayBuffer> {
  const other = Buffer.from(bytes);
  other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return other;
}

const bitsOf = (bytes: Uint8Array): number[] => Array.from({ length: bytes.length * 8 }, (_, bit) => bit);

describe('a signature', () => {
  it.each(['', '{}', '{"type":1}', JSON.stringify({ type: 2, data: { name: 'ask', value: 'Straße 😀' } })])(
    'is right for what was signed, and for nothing that differs by one bit: %s',
    (text) => {
      const { timestamp, signature, body } = sample(text);
      expect(accepts(timestamp, signature, body)).toBe(true);
      expect(accepts(timestamp, signature.toUpperCase(), body)).toBe(true);
      const bytes = Buffer.from(signature, 'hex');
      const time = Buffer.from(timestamp);
      const forged = [
        ...bitsOf(body).map((bit) => accepts(timestamp, signature, turned(body, bit))),
        ...bitsOf(bytes).map((bit) => accepts(timestamp, turned(bytes, bit).toString('hex'), body)),
        ...bitsOf(time).map((bit) => accepts(turned(time, bit).toString('latin1'), signature, body)),
      ];
      expect(forged).toHaveLength(8 * (body.length + 64 + timestamp.length));
      expect(forged).not.toContain(true);
    },
  );

  it('is right for whatever bytes were signed, and not for others', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 300 }), (bytes, others) => {
        const { headers } = signRequest(Uint8Array.from(bytes));
        const [timestamp = '', signature = ''] = [headers['x-signature-timestamp'], headers['x-signature-ed25519']];
        expect(accepts(timestamp, signature, bytes)).toBe(true);
        expect(accepts(timestamp, signature, others)).toBe(Buffer.from(bytes).equals(others));
      }),
    );
  });

  it.each([
    ['is missing', () => null],
    ['is empty', () => ''],
    ['is too short', (it: string) => it.slice(2)],
    ['lacks half a byte', (it: string) => it.slice(1)],
    ['is too long', (it: string) => `${it}00`],
    ['is there twice', (it: string) => `${it}, ${it}`],
    ['has a letter beyond f', (it: string) => `g${it.slice(1)}`],
    ['has space around it', (it: string) => ` ${it}`],
    ['has a line after it', (it: string) => `${it}\n`],
    ['is no hexadecimal number', (it: string) => Buffer.from(it, 'hex').toString('base64')],
    ['is all zeros', () => '0'.repeat(128)],
  ])('is wrong where it %s', (_, change) => {
    const { timestamp, signature, body } = sample('{}');
    expect(accepts(timestamp, change(signature), body)).toBe(false);
  });

  it.each([
    ['is missing', () => null],
    ['is empty', () => ''],
    ['has a sign', (it: string) => `+${it}`],
    ['has a fraction', (it: string) => `${it}.0`],
    ['has space around it', (it: string) => `${it} `],
    ['is there twice', (it: string) => `${it}, ${it}`],
    ['is another time', (it: string) => String(Number(it) + 1)],
    ['has zeros before it', (it: string) => `0${it}`],
  ])('is wrong where its time %s', (_, change) => {
    const { timestamp, signature, body } = sample('{}');
    expect(accepts(change(timestamp), signature, body)).toBe(false);
  });

  it('is wrong under another key', () => {
    const { x = '' } = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' });
    const isSignedByOther = createSignatureCheck(Buffer.from(x, 'base64url').toString('hex'));
    const { timestamp, signature, body } = sample('{}');
    const read = readSignature({ timestamp, signature });
    expect(read && isSignedByOther(read, body)).toBe(false);
  });
});

it('a public key that is none is refused with what was expected', () => {
  for (const key of ['', 'ab', `${PUBLIC_KEY}00`, `zz${PUBLIC_KEY.slice(2)}`])
    expect(() => createSignatureCheck(key)).toThrow(`Read the public key "${key}": expected 64 hexadecimal digits`);
});
