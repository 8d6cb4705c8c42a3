import { publicKeyOf, secrets } from '@/lib/crypto';
import { db, type Tx } from '@/lib/db';
import { env } from '@/lib/env';
import { nodeChecks, signerOf, vkeyOf, type Signer } from '@/lib/log';
import { now } from '@/lib/privacy/clock';

/**
 * What a reader is given to trust: the public key of this installation's log as a vkey, once for each name that the log
 * has signed under, the present one first. What it signed under an earlier name stays true.
 */
export async function listLogVkeys(): Promise<[string, ...string[]]> {
  const [present, ...earlier] = namesOf(await getOrigin());
  const former = await db().keyCheck.findMany({
    where: { name: FORMER },
    select: { version: true, value: true },
  });
  const of = (name: string): string => {
    const publicKey = former.find(({ version }) => version === name)?.value;
    return publicKey ? vkeyOf(nodeChecks, { name, publicKey }) : vkeyFor(name);
  };
  return [of(present), ...earlier.map(of)];
}

/** Beside the check values of the present keys: the public keys that signed under names of the log until now. */
const FORMER = 'LOG_KEY public';

/** Stops the log, and keeps the public key of each name that it has signed under: what that key signed stays true. */
export async function retireLogKey(tx: Tx): Promise<void> {
  const tree = await tx.tree.findUnique({ where: { id: 1 }, select: { origin: true } });
  if (!tree) return;
  await tx.keyCheck.createMany({
    data: namesOf(tree.origin).map((version) => ({
      name: FORMER,
      version,
      value: publicKeyOf(secrets().logKey),
      createdAt: now(),
    })),
    skipDuplicates: true,
  });
  await tx.tree.update({ where: { id: 1 }, data: { stopped: 'other-key' }, select: { id: true } });
}

/** Who signs what people are handed today: the log, under its present name. */
export async function getLogSigner(): Promise<Signer> {
  return signerOf(await getOrigin(), secrets().logKey);
}

async function getOrigin(): Promise<string> {
  const tree = await db().tree.findUnique({ where: { id: 1 }, select: { origin: true } });
  return tree?.origin ?? `${new URL(env().origin).host}/audit`;
}

/** A log that was reopened twice is called `example.org/audit/3`: its earlier names lack the number or have a lower one. */
export function namesOf(origin: string): [string, ...string[]] {
  const [, base, number] = /^(.*\/audit)\/([1-9]\d{0,3})$/.exec(origin) ?? [];
  if (base === undefined) return [origin];
  const lower = Array.from({ length: Math.max(Number(number) - 2, 0) }, (_, i) => `${base}/${i + 2}`);
  return [origin, ...lower.toReversed(), base];
}

function vkeyFor(name: string): string {
  return vkeyOf(nodeChecks, signerOf(name, secrets().logKey));
}
