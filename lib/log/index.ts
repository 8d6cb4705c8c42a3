import 'server-only';

export { openCheckpoint, parseCheckpoint, signCheckpoint, type Checkpoint } from './checkpoint';
export { blindObject, commit, pseudonym } from './commitment';
export type { Checks, Digest } from './functions';
export { parseLogLeaf, type LeafMeta, type LogLeaf } from './leaf';
export { nodeChecks, signerOf } from './node';
export { makeNote, openNote, parseVkey, vkeyOf, type Signer, type Verifier } from './note';
export { formatProof, parseProof, type LogProof } from './proof';
export {
  formatReceipt,
  MAX_RECEIPT_BYTES,
  parseReceipt,
  verifyReceipt,
  type Receipt,
  type ReceiptVerdict,
  type Refusal,
} from './receipt';
export { leafHash } from './tree';
