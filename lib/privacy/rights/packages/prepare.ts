import { db, inTransaction, uuidv7, type Tx } from '@/lib/db';
import { after, now } from '@/lib/privacy/clock';
import { RightfulError } from '@/lib/privacy/errors';
import { recordAudit } from '@/lib/privacy/evidence/audit';
import { lockSubjectShared, type Subject } from '@/lib/privacy/keys/vault';
import { makeZip } from '@/lib/privacy/rights/export/package';
import type { Scope } from '@/lib/privacy/rights/export/scope';
import { enqueue } from '@/lib/queue';
import { removeFile, writeFile } from './files';
import { filePeriod, linePeriod } from '@/lib/privacy/periods';
import { maxAttempts } from './limits';
import { openPassphrase, scopeOfRow } from './stored';
import { askForNext, lockPackages } from './turn';

/** One try, which alone may write to its file and say how far it is. */
interface Try {
  readonly id: string;
  readonly subject: Subject;
  readonly file: string;
  readonly tries: number;
  readonly entryId: string;
  readonly scope: Scope;
  readonly passphrase: string | null;
  readonly at: Date;
}

/**
 * Makes a package, and says that it is ready once all of it is on the disk. A try that was thought dead and goes on has a
 * file of its own and changes nothing. Rejects to be tried again; after the last try the package counts as failed. Does
 * nothing for one that is gone, or whose person has another being made: that one asks for it when it ends.
 */
export async function preparePackage(id: string, signal: AbortSignal): Promise<void> {
  const begun = await beginTry(id);
  if (!begun) return;
  try {
    await makeFile(begun, signal);
  } catch (error) {
    // A process that is stopping says nothing of the package, and another one goes on with it.
    if (!signal.aborted && begun.tries >= maxAttempts) await inTransaction((tx) => failTry(tx, begun));
    throw error;
  }
  const kept = await inTransaction((tx) => finishTry(tx, begun));
  if (!kept) await removeFile(begun.file);
}

async function beginTry(id: string): Promise<Try | null> {
  return inTransaction(async (tx) => {
    const found = await tx.package.findUnique({ where: { id }, select: { userId: true } });
    const subject = found && (await holdOrNull(tx, found.userId));
    if (!subject) return null;
    await lockPackages(tx, subject.id);
    const row = await tx.package.findFirst({
      where: { id, state: { in: ['waiting', 'preparing'] } },
      select: {
        tries: true,
        entryId: true,
        categories: true,
        since: true,
        before: true,
        language: true,
        passphraseSealed: true,
      },
    });
    const others = await tx.package.count({
      where: { userId: subject.id, state: 'preparing', id: { not: id } },
    });
    if (!row || others > 0) return null;
    const [file, tries] = [uuidv7(), row.tries + 1];
    const begun: Try = {
      id,
      subject,
      file,
      tries,
      entryId: row.entryId,
      scope: scopeOfRow(row),
      passphrase: openPassphrase(subject, id, row.passphraseSealed),
      at: now(),
    };
    await tx.package.update({
      where: { id },
      data: { state: 'preparing', file, tries, percent: 0 },
      select: { id: true },
    });
    // Its tries were all used up by processes that ended.
    if (tries <= maxAttempts) return begun;
    await failTry(tx, begun);
    return null;
  });
}

/** The person; null when they were erased. */
function holdOrNull(tx: Tx, userId: string): Promise<Subject | null> {
  return lockSubjectShared(tx, userId).catch((error: unknown) => {
    if (error instanceof RightfulError && error.code === 'not-signed-in') return null;
    throw error;
  });
}

const betweenReports = 1_000;

async function makeFile(begun: Try, signal: AbortSignal): Promise<void> {
  const { subject, scope, file, passphrase } = begun;
  let percent = 0;
  let reported = Date.now();
  const ask = {
    subject,
    scope,
    generatedAt: begun.at,
    kept: 'prepared' as const,
    progress: (share: number) => void (percent = Math.floor(share * 100)),
  };
  const reporting = new TransformStream<Uint8Array, Uint8Array>({
    async transform(bytes, controller) {
      controller.enqueue(bytes);
      if (Date.now() < reported + betweenReports) return;
      reported = Date.now();
      await report(begun, percent);
    },
  });
  const zip = await makeZip(ask, begun.entryId, passphrase);
  await writeFile(subject, file, zip.pipeThrough(reporting), signal);
}

/** Says how far a try is. Rejects when it is no longer the one that counts. */
async function report({ id, file }: Try, percent: number): Promise<void> {
  const { count } = await db().package.updateMany({ where: { id, file }, data: { percent } });
  if (count !== 1) throw new Error('This package was given to another try, or is gone.');
}

/** Hands the file over to its person, unless the try no longer counts. */
async function finishTry(tx: Tx, { id, subject, file }: Try): Promise<boolean> {
  const held = await holdOrNull(tx, subject.id);
  if (!held) return false;
  await lockPackages(tx, subject.id);
  const at = now();
  const { count } = await tx.package.updateMany({
    where: { id, file, state: 'preparing' },
    data: {
      state: 'ready',
      percent: 100,
      passphraseSealed: null,
      readyAt: at,
      until: after(at, filePeriod),
      expires: after(at, linePeriod),
    },
  });
  if (count !== 1) return false;
  await recordAudit(tx, { event: 'package.ready', subject: held, actor: 'system', object: `package:${id}` });
  await enqueue(tx, { kind: 'package-notice', packageId: id });
  await askForNext(tx, subject.id);
  return true;
}

async function failTry(tx: Tx, { id, subject, file }: Try): Promise<void> {
  const held = await holdOrNull(tx, subject.id);
  if (!held) return;
  await lockPackages(tx, subject.id);
  const { count } = await tx.package.updateMany({
    where: { id, file, state: 'preparing' },
    data: { state: 'failed', passphraseSealed: null, file: null, expires: after(now(), linePeriod) },
  });
  if (count !== 1) return;
  await recordAudit(tx, {
    event: 'package.failed',
    subject: held,
    actor: 'system',
    object: `package:${id}`,
    result: 'refused',
  });
  await enqueue(tx, { kind: 'package-notice', packageId: id });
  await askForNext(tx, subject.id);
}
