import type { Language } from '@/messages/languages';
import { titleOf } from '@/lib/privacy/labels';
import { db } from '@/lib/db';
import { now } from '@/lib/privacy/clock';
import type { Viewer } from '@/lib/privacy/viewer';
import { scopeOfRow } from './stored';

export type PackageState = 'waiting' | 'preparing' | 'ready' | 'failed' | 'deleted';

/** A prepared copy as its person sees it. */
export interface PackageView {
  readonly id: string;
  readonly state: PackageState;
  /** The kinds of data that it is limited to; null for all. */
  readonly categories: readonly string[] | null;
  readonly since: Date | null;
  readonly before: Date | null;
  /** Whether a passphrase locks it. */
  readonly locked: boolean;
  readonly percent: number;
  readonly downloads: number;
  readonly requestedAt: Date;
  /** When its turn comes; null when it is the next. */
  readonly startsAt: Date | null;
  readonly until: Date | null;
}

/** A person's prepared copies, newest first. */
export async function listPackages(
  { subjectId }: Viewer,
  language: Language,
): Promise<readonly PackageView[]> {
  const at = now();
  const rows = await db().package.findMany({
    where: { userId: subjectId, expires: { gt: at } },
    orderBy: { id: 'desc' },
    take: 40,
    select: {
      id: true,
      state: true,
      categories: true,
      since: true,
      before: true,
      language: true,
      locked: true,
      percent: true,
      downloads: true,
      requestedAt: true,
      startsAt: true,
      until: true,
    },
  });
  return rows.map((row): PackageView => {
    const { id, state, locked, percent, downloads, requestedAt, startsAt, until } = row;
    const { categories, since, before } = scopeOfRow(row);
    return {
      id,
      // A file whose time is over is not handed out, whether it was swept away yet or not.
      state: state === 'ready' && until && until <= at ? 'deleted' : (state as PackageState),
      categories: categories && categories.map((key) => titleOf({ key }, language)),
      since,
      before,
      locked,
      percent,
      downloads,
      requestedAt,
      startsAt: startsAt > at ? startsAt : null,
      until,
    };
  });
}
