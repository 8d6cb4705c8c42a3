import 'server-only';

export { deliverAnchor } from './anchor-webhook';
export { anchorNow, anchorWhenDue, openLog, stopLog } from './anchors';
export { blindObject, commit, pseudonym } from './commitment';
export { faultSentences, type LogFault } from './errors';
export { getHead, logSigner } from './head';
export { nodeChecks, signerOf } from './node-crypto';
export { vkeyOf, type Signer, type Verifier } from './note';
export { PACKAGE_FORMAT, signManifest, signZip } from './package-note';
export { pruneLog } from './prune';
export { formatReceipt, verifyReceipt, type Receipt } from './receipt';
export { reopenLog } from './reopen';
export { verifyAndRecord } from './scheduled';
export { sequenceAll, sequenceOnce, startSequencer } from './sequencer';
export { getCheckpointNote, getTile, proveLeaf } from './serve';
export { getLogState, type LogState } from './state';
export { verifyLog, type Finding, type LogReport } from './verify-log';
