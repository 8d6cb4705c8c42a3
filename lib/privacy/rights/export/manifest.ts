import { plainIn } from '@/messages/languages';
import { createPublicKey } from 'node:crypto';
import { utf8 } from '@/lib/bytes';
import { sha256 } from '@/lib/crypto';
import { nodeChecks, PACKAGE_FORMAT, signManifest, vkeyOf, type Signer } from '@/lib/log';
import { config } from '@/rightful.config';
import { jsonText, type PackageFile } from './file';
import type { Scope } from './scope';

/** A file as it was written. */
export interface Written {
  readonly file: PackageFile;
  readonly bytes: number;
  /** SHA-256 in hex. */
  readonly sha256: string;
}

export interface ManifestFacts {
  readonly generatedAt: Date;
  readonly scope: Scope;
  /** The entry of the log that says that this copy was asked for. */
  readonly entryId: string;
  /** Whether `receipt.json` proves that entry. */
  readonly proven: boolean;
}

const plain = { mediaType: 'text/plain' } as const;

/** The last files: what was written, with its hashes, signed by the log. */
export function manifestFiles(
  written: readonly Written[],
  facts: ManifestFacts,
  signer: Signer,
): PackageFile[] {
  const { files: words } = plainIn(facts.scope.language).packageWords;
  const manifest = jsonText(composeManifest(written, facts, signer));
  const hash = sha256(utf8(manifest));
  const sums = written.map((one) => `${one.sha256}  ${one.file.path}\n`).join('');
  const texts: [path: string, description: string, text: string][] = [
    ['SHA256SUMS', words.sums, sums],
    ['manifest.sig', words.signature, signManifest(nodeChecks, hash, signer)],
    ['public-key.pem', words.key, pemOf(signer)],
  ];
  return [
    {
      path: 'manifest.json',
      mediaType: 'application/json',
      description: words.manifest,
      text: () => [manifest],
    },
    ...texts.map(([path, description, text]) => ({ path, description, ...plain, text: () => [text] })),
  ];
}

function composeManifest(written: readonly Written[], facts: ManifestFacts, signer: Signer): object {
  const { generatedAt, scope, entryId, proven } = facts;
  return {
    format: PACKAGE_FORMAT,
    generatedAt: generatedAt.toISOString(),
    controller: { name: config.controller.name, email: config.controller.email },
    entry: entryId,
    scope: {
      categories: scope.categories,
      since: scope.since?.toISOString() ?? null,
      before: scope.before?.toISOString() ?? null,
    },
    files: written.map(({ file, bytes, sha256: hash }) => ({
      path: file.path,
      bytes,
      sha256: hash,
      mediaType: file.mediaType,
      description: file.description,
      ...(file.schema ? { schema: file.schema } : {}),
      ...(file.legalBasis ? { legalBasis: file.legalBasis } : {}),
      inPortability: file.inPortability === true,
    })),
    log: {
      origin: signer.name,
      vkey: vkeyOf(nodeChecks, signer),
      proof: proven ? 'receipt.json' : null,
    },
  };
}

/** An Ed25519 public key as RFC 8410 writes one. */
function pemOf({ publicKey }: Signer): string {
  const x = Buffer.from(publicKey).toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return String(key.export({ type: 'spki', format: 'pem' }));
}
