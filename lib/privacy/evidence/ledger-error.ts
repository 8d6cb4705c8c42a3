/** Why the ledger cannot be relied on. Closed: each has one sentence for the operator. */
export type LedgerFault =
  | 'missing'
  | 'unreachable'
  | 'damaged'
  | 'torn'
  | 'short'
  | 'other-history'
  | 'other-key'
  | 'no-head'
  | 'older-database'
  | 'vault-alone';

const PUT_BACK =
  'put back the newest ledger, or write it again from the copy in the vault with npm run restore -- ledger';

const sentences: Readonly<Record<LedgerFault, string>> = {
  missing: `The ledger is not in LEDGER_DIR although this database knows it: ${PUT_BACK}.`,
  unreachable:
    'The ledger in LEDGER_DIR cannot be read or written: make the folder its owner’s and see that its disk is there and not full.',
  damaged: `The ledger in LEDGER_DIR was changed: ${PUT_BACK}.`,
  torn: 'The ledger in LEDGER_DIR ends in the middle of a line and this database is older than it: put back a whole copy of the ledger.',
  short: `The ledger in LEDGER_DIR lacks acts that this database knows (all hosts must share one folder): ${PUT_BACK}.`,
  'other-history': `The ledger in LEDGER_DIR is not the one of this database: ${PUT_BACK}.`,
  'other-key':
    'The ledger in LEDGER_DIR was written with another APP_SECRET: put that back, or change it with npm run keys -- change APP_SECRET.',
  'no-head':
    'The database does not say how far the ledger is carried out in it: restore it from a whole backup.',
  'older-database':
    'The database is older than the ledger, as after restoring a backup: start the application again, which carries out what is missing.',
  'vault-alone':
    'The vault holds keys of people and the database has no account at all: restore the main backup too, before their keys are removed.',
};

/** The ledger and the database do not fit together, so nothing about anybody may be served. */
export class LedgerError extends Error {
  override name = 'LedgerError';
  constructor(
    readonly code: LedgerFault,
    /** Which line of the file is meant, where it is one. */
    line?: number,
    options?: ErrorOptions,
  ) {
    super(
      line === undefined ? sentences[code] : sentences[code].replace(/^The/, `At line ${line} the`),
      options,
    );
  }
}
