import { createHash, createPrivateKey, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
// The verifier alone, as a stranger uses it: the door of lib/log brings the server with it.
import type { Checks } from '@/lib/log/crypto-provider';
import type { Verifier } from '@/lib/log/note';
import { verifyReceipt, type ReceiptVerdict } from '@/lib/log/receipt';
import { origin } from './server';

/** What comes before a bare Ed25519 key in its DER forms (RFC 8410). */
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** The key by which the running application signs its log. */
function logPublicKey(): Uint8Array {
  const file = path.join(process.env['E2E_DATA_DIR'] ?? '', 'keys', 'LOG_KEY');
  const seed = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
  const key = createPrivateKey({ key: Buffer.concat([privatePrefix, seed]), format: 'der', type: 'pkcs8' });
  return new Uint8Array(
    createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(publicPrefix.length),
  );
}

/** The functions of a stranger’s verifier, of Node alone. */
export const checks: Checks = {
  sha256: (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest()),
  verifyEd25519: (publicKey, message, signature) =>
    verify(
      null,
      message,
      createPublicKey({ key: Buffer.concat([publicPrefix, publicKey]), format: 'der', type: 'spki' }),
      signature,
    ),
};

/** The running application’s log, as somebody trusts it who was given its key. */
export function ownVerifier(): Verifier {
  return { name: `${new URL(origin).host}/audit`, publicKey: logPublicKey() };
}

/** What somebody finds in a receipt who knows the log’s key and asks nobody. */
export function verifyFile(file: Uint8Array): ReceiptVerdict {
  return verifyReceipt(checks, file, [ownVerifier()]);
}
