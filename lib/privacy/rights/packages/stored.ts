import { open, type SealContext } from '@/lib/crypto';
import { languageOf } from '@/messages/negotiate';
import type { Subject } from '@/lib/privacy/keys/vault';
import type { Scope } from '@/lib/privacy/rights/export/scope';

/** What was asked for, as a row of `Package` holds it. */
export interface StoredScope {
  readonly categories: string | null;
  readonly since: Date | null;
  readonly before: Date | null;
  readonly language: string | null;
}

export function storedScope({ categories, since, before, language }: Scope): StoredScope {
  return { categories: categories?.join(',') ?? null, since, before, language };
}

export function scopeOfRow({ categories, since, before, language }: StoredScope): Scope {
  return { categories: categories?.split(',') ?? null, since, before, language: languageOf(language, null) };
}

/** The place that a passphrase is sealed for. */
export function passphrasePlace(subjectId: string, id: string): SealContext {
  return { table: 'package', column: 'passphrase', subjectId, rowId: id };
}

/** The passphrase of a package that is still to be made; null for none. */
export function openPassphrase(subject: Subject, id: string, sealed: Uint8Array | null): string | null {
  return sealed && open(subject.key, passphrasePlace(subject.id, id), sealed);
}
