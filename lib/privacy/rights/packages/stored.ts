import { open, type SealContext } from '@/lib/crypto';
import type { Subject } from '@/lib/privacy/keys/vault';
import type { Scope } from '@/lib/privacy/rights/export/scope';

/** What was asked for, as a row of `Package` holds it. */
export interface StoredScope {
  readonly categories: string | null;
  readonly since: Date | null;
  readonly before: Date | null;
}

export function storedScope({ categories, since, before }: Scope): StoredScope {
  return { categories: categories?.join(',') ?? null, since, before };
}

export function scopeOfRow({ categories, since, before }: StoredScope): Scope {
  return { categories: categories?.split(',') ?? null, since, before };
}

/** The place that a passphrase is sealed for. */
export function passphrasePlace(subjectId: string, id: string): SealContext {
  return { table: 'package', column: 'passphrase', subjectId, rowId: id };
}

/** The passphrase of a package that is still to be made; null for none. */
export function openPassphrase(subject: Subject, id: string, sealed: Uint8Array | null): string | null {
  return sealed && open(subject.key, passphrasePlace(subject.id, id), sealed);
}
