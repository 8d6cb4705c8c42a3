import 'server-only';

export { appKey } from './app-key';
export { blindIndex } from './blind-index';
export { normalEmails, normaliseEmail, type NormVersion } from './normalise-email';
export { canonicalJson } from './canonical-json';
export { pae, uuidToBytes } from './encoding';
export { BusyError, CryptoError, SecretError } from './errors';
export { deriveFrom, hashToken, hmacSha256, randomBytes, randomToken, timingSafeEqual, sha256 } from './hash';
export {
  adoptKeyFile,
  createSecrets,
  prepareKeyFile,
  readKeyFile,
  replaceKeyFile,
  type SecretName,
} from './key-files';
export { openingFor } from './log-leaf';
export { carryHash, hashPassword, verifyPassword } from './password';
export { closePasswordPool, isEasilyGuessed } from './password-pool';
export { thisMachine, type Asker } from './password-queue';
export { createDek, PersonKey, unwrapDek, wrapDek } from './person-key';
export { open, openBytes, seal, sealBytes, type SealContext } from './seal';
export { rowCode } from './row-code';
export { openedLength, openFile, sealFile } from './seal-file';
export { hasRowMac, rowMac, tokenIndex, tokenIndexOfHash, type RowValues } from './row-mac';
export { openToken, sealToken } from './sealed-token';
export { processorNameOf } from './processor-name';
export {
  checkValueOf,
  checkValues,
  currentRootKey,
  haveSecrets,
  readSecret,
  rootKeyFor,
  secrets,
  type CheckValue,
} from './secrets';
export { publicKeyOf, signEd25519, verifyEd25519 } from './signature';
export { syncFolder } from './sync-folder';
