import { plainIn, type Language } from '@/messages/languages';
import { utf8 } from '@/lib/bytes';
import { sha256 } from '@/lib/crypto';
import { db, inTransaction, uuidv7 } from '@/lib/db';
import { now } from '@/lib/privacy/clock';
import { RightfulError } from '@/lib/privacy/errors';
import { recordAudit } from '@/lib/privacy/evidence/audit';
import { getLogSigner } from '@/lib/privacy/evidence/log-key';
import { findReceiptOf } from '@/lib/privacy/evidence/receipts';
import { logError } from '@/lib/privacy/faults';
import { getSubject, lockSubjectShared } from '@/lib/privacy/keys/vault';
import { requireSettledAddress, tellOfCopy } from '@/lib/privacy/rights/email/hold';
import type { FreshViewer } from '@/lib/privacy/viewer';
import { composeFiles, type Ask } from './compose';
import type { PackageFile } from './file';
import { manifestFiles, type Written } from './manifest';
import type { Scope } from './scope';
import { zipStream } from './zip';

/** A package on its way. */
export interface Streamed {
  /** The name to save it under. */
  readonly name: string;
  readonly stream: ReadableStream<Uint8Array>;
  /** How many bytes, where it is known. */
  readonly length?: number;
}

/**
 * Hands a person a copy of their data (GDPR Art. 15, 20) as a ZIP that is made while it is sent. Handing it out is
 * recorded before its first byte. Refuses with `not-signed-in` when the person is gone and as `requireSettledAddress` does; when they go meanwhile, the
 * stream fails.
 */
export async function exportPackage(
  fresh: FreshViewer<'download'>,
  scope: Scope,
  passphrase: string | null,
): Promise<Streamed> {
  const { subjectId, sessionId } = fresh.viewer;
  const [generatedAt, entryId] = [now(), uuidv7()];
  const subject = await inTransaction(async (tx) => {
    const held = await lockSubjectShared(tx, subjectId);
    await requireSettledAddress(tx, subjectId);
    await tellOfCopy(tx, held);
    await recordAudit(tx, {
      id: entryId,
      event: 'record.exported',
      subject: held,
      actor: 'subject',
      object: `session:${sessionId}`,
      at: generatedAt,
    });
    return held;
  });
  const ask = { subject, scope, generatedAt, kept: 'streamed' } as const;
  return { name: nameOf(generatedAt), stream: await makeZip(ask, entryId, passphrase) };
}

/** The name of a package that was made then. */
export function nameOf(at: Date): string {
  return `${folderOf(at)}.zip`;
}

/** The ZIP of a package, proven by the entry that says it was asked for. It fails when the person goes meanwhile. */
export async function makeZip(
  ask: Ask,
  entryId: string,
  passphrase: string | null,
): Promise<ReadableStream<Uint8Array>> {
  const { subject, scope, generatedAt } = ask;
  const { language } = scope;
  const signer = await getLogSigner();
  // The log takes the entry in while the files are written. A copy without its proof is a copy all the same.
  const receipt = findReceiptOf(subject, entryId).catch((error: unknown) => {
    logError(error);
    return null;
  });
  return zipStream(
    composeFiles(ask),
    async (written) => {
      if (!(await getSubject(db(), subject.id))) throw new RightfulError('not-signed-in');
      const found = await receipt;
      const proof = found !== null && found !== 'waiting' ? [receiptOf(found.file, language)] : [];
      const facts = { generatedAt, scope, entryId, proven: proof.length > 0 };
      return [...proof.map(({ file }) => file), ...manifestFiles([...written, ...proof], facts, signer)];
    },
    { folder: folderOf(generatedAt), at: generatedAt, passphrase, signer },
  );
}

function folderOf(at: Date): string {
  return `my-data-${at.toISOString().slice(0, 10)}`;
}

function receiptOf(text: string, language: Language): Written {
  const bytes = utf8(text);
  const file: PackageFile = {
    path: 'receipt.json',
    mediaType: 'application/json',
    description: plainIn(language).packageWords.files.receipt,
    schema: 'schema/receipt.schema.json',
    text: () => [text],
  };
  return { file, bytes: bytes.length, sha256: Buffer.from(sha256(bytes)).toString('hex') };
}
