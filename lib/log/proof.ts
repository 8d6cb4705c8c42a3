import { fromBase64, toBase64 } from '@/lib/bytes';
import { parseCount } from './checkpoint';
import { HASH_LENGTH, type Hash } from './tree';

/** Where a leaf stands in which tree (C2SP tlog-proof): its index, the inclusion proof, and the signed checkpoint. */
export interface LogProof {
  readonly index: number;
  readonly hashes: readonly Hash[];
  readonly checkpoint: string;
}

const HEADER = 'c2sp.org/tlog-proof@v1';
const MAX_HASHES = 64;

export function formatProof({ index, hashes, checkpoint }: LogProof): string {
  return [HEADER, `index ${index}`, ...hashes.map(toBase64), '', checkpoint].join('\n');
}

/** The proof in a text, or null. Nothing is verified. This log writes no extra data, so none is taken. */
export function parseProof(text: string): LogProof | null {
  const split = text.indexOf('\n\n');
  if (split < 0) return null;
  const [header, second, ...lines] = text.slice(0, split).split('\n');
  const index = second?.startsWith('index ') ? parseCount(second.slice('index '.length)) : null;
  if (header !== HEADER || index === null || lines.length > MAX_HASHES) return null;
  const hashes = lines.map(fromBase64).filter((hash) => hash?.length === HASH_LENGTH);
  if (hashes.length < lines.length) return null;
  return { index, hashes: hashes.filter((hash) => hash !== null), checkpoint: text.slice(split + 2) };
}
