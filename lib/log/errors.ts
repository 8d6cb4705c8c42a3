/** Why the log is not signed. Closed: each has one sentence for the operator. */
export type LogFault =
  | 'older-database'
  | 'behind-anchor'
  | 'other-than-anchor'
  | 'anchor-unreadable'
  | 'other-key'
  | 'inconsistent';

export const faultSentences: Readonly<Record<LogFault, string>> = {
  'older-database':
    'The database is older than what the log may have signed, as after restoring a backup: run npm run log -- reopen to go on under a new name.',
  'behind-anchor':
    'The log is shorter than its newest anchor, as after restoring an older database: run npm run log -- reopen to go on under a new name.',
  'other-than-anchor':
    'The log has another history than its newest anchor: run npm run log -- verify, and npm run log -- reopen to go on under a new name.',
  'anchor-unreadable':
    'The newest anchor cannot be read or was not signed by this log: run npm run log -- reopen to go on under a new name.',
  'other-key': 'LOG_KEY was changed: run npm run log -- reopen to go on under a new name.',
  inconsistent:
    'The log does not fit what it last signed: run npm run log -- verify to find the first bad entry, and npm run log -- reopen to go on under a new name.',
};

/** The log must not be signed as it stands. */
export class LogError extends Error {
  override name = 'LogError';
  readonly code: LogFault;
  constructor(code: LogFault) {
    super(faultSentences[code]);
    this.code = code;
  }
}

/** The fault with this name; anything else counts as an inconsistency. */
export function faultOf(code: string): LogFault {
  return Object.hasOwn(faultSentences, code) ? (code as LogFault) : 'inconsistent';
}
