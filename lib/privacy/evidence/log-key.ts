import { secrets } from '@/lib/crypto';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { nodeChecks, signerOf, vkeyOf } from '@/lib/log';

/**
 * What a reader is given to trust: the public key of this installation's log as a vkey, once for each name that the log
 * has signed under, the present one first. What it signed under an earlier name stays true.
 */
export async function listLogVkeys(): Promise<[string, ...string[]]> {
  const tree = await db().tree.findUnique({ where: { id: 1 }, select: { origin: true } });
  const [present, ...earlier] = namesOf(tree?.origin ?? `${new URL(env().origin).host}/audit`);
  return [vkeyFor(present), ...earlier.map(vkeyFor)];
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
