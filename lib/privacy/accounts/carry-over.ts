import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { carryHash, syncFolder, tokenIndexOfHash } from '@/lib/crypto';
import { db, eachPage, query } from '@/lib/db';
import { env } from '@/lib/env';
import { withMac } from '@/lib/privacy/keys/row-macs';

/** Says that it was done. Outside of the database, so that whoever writes there cannot have it done again. */
function markFile(): string {
  return path.join(/* turbopackIgnore: true */ env().ledgerDir, 'carried-over');
}

/**
 * Binds what versions before this one stored to the people whose it is, once: each password hash, mailed link and change of an
 * address. Whatever is not bound afterwards counts as absent. It may be interrupted and run again.
 */
export async function carryOver(): Promise<void> {
  if (existsSync(markFile())) return;
  await carryHashes();
  await carryLinks();
  await carryChanges();
  await mkdir(env().ledgerDir, { recursive: true, mode: 0o700 });
  await writeFile(markFile(), '', { mode: 0o600, flush: true });
  syncFolder(env().ledgerDir);
}

/** Has it done once more at the next start: for a backup that the operator puts back. */
export async function carryOverAgain(): Promise<void> {
  await rm(markFile(), { force: true });
}

const PAGE = 1000;

async function carryHashes(): Promise<void> {
  const pages = eachPage(
    PAGE,
    (after) =>
      db().user.findMany({
        where: { id: { gt: after } },
        orderBy: { id: 'asc' },
        take: PAGE,
        select: { id: true, passwordHash: true },
      }),
    ({ id }) => id,
  );
  for await (const people of pages)
    await query(
      `UPDATE "User" u SET "passwordHash" = c.carried
       FROM unnest($1::uuid[], $2::text[], $3::text[]) AS c(id, was, carried)
       WHERE u.id = c.id AND u."passwordHash" = c.was AND c.was <> c.carried`,
      [
        people.map(({ id }) => id),
        people.map(({ passwordHash }) => passwordHash),
        people.map(({ id, passwordHash }) => carryHash(id, passwordHash)),
      ],
    );
}

/** Links live for two days, changes of an address for three: there are few of either. */
async function carryLinks(): Promise<void> {
  for (const { mac: _, ...row } of await db().verificationToken.findMany({ where: { mac: null } })) {
    const data = withMac('VerificationToken', {
      ...row,
      token: tokenIndexOfHash(row.kind === 'reset' ? 'reset' : 'verify', row.token),
      browserHash: row.browserHash === null ? null : tokenIndexOfHash('browser', row.browserHash),
    });
    await db().verificationToken.updateMany({ where: { id: row.id, mac: null }, data });
  }
}

async function carryChanges(): Promise<void> {
  for (const { mac: _, ...row } of await db().emailChange.findMany({ where: { mac: null } })) {
    const data = withMac('EmailChange', {
      ...row,
      token: row.token === null ? null : tokenIndexOfHash('new-email', row.token),
      undoToken: row.undoToken === null ? null : tokenIndexOfHash('undo-email', row.undoToken),
    });
    await db().emailChange.updateMany({ where: { id: row.id, mac: null }, data });
  }
}
