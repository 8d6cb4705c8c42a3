import { appKey, publicKeyOf, sha256, signEd25519, verifyEd25519 } from '@/lib/crypto';
import { env } from '@/lib/env';
import { now } from '@/lib/privacy/clock';
import type { Answer, Outbound } from './safe-request';

/** The key that our requests are signed with; another APP_SECRET makes another. */
function seed(): Uint8Array {
  return appKey('processors');
}

/** The Ed25519 public key that a processor verifies our requests with, as base64. */
export function getRequestKey(): string {
  return Buffer.from(publicKeyOf(seed())).toString('base64');
}

/**
 * The headers that sign a request: HTTP message signatures (RFC 9421) with Ed25519 over method, target and the digest of
 * the body (RFC 9530).
 */
export function signRequest({
  url,
  method,
  body,
}: Pick<Outbound, 'url' | 'method' | 'body'>): Record<string, string> {
  const digest = body === null ? null : `sha-256=:${Buffer.from(sha256(body)).toString('base64')}:`;
  const covered = ['@method', '@target-uri', ...(digest === null ? [] : ['content-digest'])];
  const created = Math.floor(now().getTime() / 1000);
  const list = covered.map((name) => `"${name}"`).join(' ');
  const params = `(${list});created=${created};keyid="${env().origin}";alg="ed25519"`;
  const base = [
    `"@method": ${method}`,
    `"@target-uri": ${url.href}`,
    ...(digest === null ? [] : [`"content-digest": ${digest}`]),
    `"@signature-params": ${params}`,
  ].join('\n');
  const signature = Buffer.from(signEd25519(seed(), Buffer.from(base))).toString('base64');
  return {
    ...(digest === null ? {} : { 'content-digest': digest }),
    'signature-input': `rightful=${params}`,
    signature: `rightful=:${signature}:`,
  };
}

/** Whether an answer is signed by a processor (OpenDSR 2.0, `X-OpenDSR-Signature`): Ed25519 over the bytes of its body. */
export function isSignedBy(publicKey: string, { headers, body }: Answer): boolean {
  const signature = headers['x-opendsr-signature'];
  if (typeof signature !== 'string') return false;
  return verifyEd25519(Buffer.from(publicKey, 'base64'), body, Buffer.from(signature, 'base64'));
}
