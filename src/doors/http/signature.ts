/**
 * Whether a request comes from Discord: Ed25519 over the timestamp and the raw body.
 * https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint-validating-security-request-headers
 */
import { createPublicKey, verify } from 'node:crypto';

/** What a request brings to be believed: the headers as they came, null where missing. */
export interface Signed {
  readonly timestamp: string | null;
  readonly signature: string | null;
}

/** A signature and its time in a form that can be true. */
export interface ReadSignature {
  /** As signed. */
  readonly timestamp: string;
  /** Seconds since the epoch. */
  readonly seconds: number;
  /** 64 bytes. */
  readonly bytes: Buffer;
}

/** Reads the headers; null where one is missing, is there twice, or has another form than Discord's. */
export function readSignature({ timestamp, signature }: Signed): ReadSignature | null {
  if (timestamp === null || signature === null) return null;
  if (!/^\d{1,12}$/u.test(timestamp) || !/^[0-9a-f]{128}$/iu.test(signature)) return null;
  return { timestamp, seconds: Number(timestamp), bytes: Buffer.from(signature, 'hex') };
}

/** Whether a signature belongs to a body. */
export type CheckSignature = (signature: ReadSignature, body: Uint8Array) => boolean;

/**
 * Makes the check for an application's public key.
 *
 * @param publicKey 64 hex digits, from the Developer Portal; throws for anything else
 */
export function createSignatureCheck(publicKey: string): CheckSignature {
  if (!/^[0-9a-f]{64}$/iu.test(publicKey))
    throw new Error(`Read the public key "${publicKey}": expected 64 hexadecimal digits`);
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return ({ timestamp, bytes }, body) => verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, bytes);
}
