import 'server-only';

export { AnchorDeliveryError, deliverAnchor } from './anchor-webhook';
export { anchorNow, anchorWhenDue, openLog, stopLog } from './anchors';
export { openCheckpoint, parseCheckpoint, signCheckpoint, type Checkpoint } from './checkpoint';
export { blindObject, commit, pseudonym } from './commitment';
export { faultSentences, LogError, type LogFault } from './errors';
export type { Checks, Digest } from './functions';
export { getHead, logSigner, type LogHead } from './head';
export { parseLogLeaf, type LeafMeta, type LogLeaf } from './leaf';
export { nodeChecks, signerOf } from './node';
export { makeNote, openNote, parseVkey, vkeyOf, type Signer, type Verifier } from './note';
export { openManifestNote, openZipNote, PACKAGE_FORMAT, signManifest, signZip } from './package-note';
export { formatProof, parseProof, type LogProof } from './proof';
export { pruneLog, type Pruned } from './prune';
export {
  formatReceipt,
  MAX_RECEIPT_BYTES,
  parseReceipt,
  verifyReceipt,
  type Receipt,
  type ReceiptVerdict,
  type Refusal,
} from './receipt';
export { logEvents, type LogEvent } from './own-entry';
export { reopenLog, type Reopened } from './reopen';
export { verifyAndRecord } from './scheduled';
export { sequenceAll, sequenceOnce, startSequencer, type Batch, type SequencerHooks } from './sequencer';
export { getCheckpointNote, getTile, proveLeaf } from './serve';
export { getLogState, type LogState } from './state';
export { leafHash } from './tree';
export { verifyLog, type Finding, type LogReport } from './verify-log';
