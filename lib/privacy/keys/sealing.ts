import { open, seal } from '@/lib/crypto';
import type { Sealed } from '@/lib/privacy/inventory';
import type { Subject } from './vault';

/** Seals one value for one column of one row of one person; it opens nowhere else. */
export function sealColumn(
  subject: Subject,
  place: Sealed['sealed'],
  rowId: string,
  value: string,
): Uint8Array<ArrayBuffer> {
  return seal(subject.key, { ...place, subjectId: subject.id, rowId }, value);
}

/** Opens what `sealColumn` sealed for the same place. Throws one uniform error for everything else. */
export function openColumn(
  subject: Subject,
  place: Sealed['sealed'],
  rowId: string,
  sealed: Uint8Array,
): string {
  return open(subject.key, { ...place, subjectId: subject.id, rowId }, sealed);
}
