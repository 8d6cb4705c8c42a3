import type { Bytes } from '@/lib/bytes';
import { deriveFrom } from './hash';
import { secrets } from './secrets';

/** Every use of APP_SECRET, with the label that makes its key. No label is ever used for anything else. */
const labels = {
  'next-auth': 'auth/v1',
  'known-browsers': 'known-browser/v1',
  mailbox: 'mailbox/v1',
  deletions: 'deletion/v1',
  ledger: 'ledger/v1',
  processors: 'processors/sign/v1',
  'server-actions': 'next/server-actions/v1',
  tokens: 'tokens/v1',
  rows: 'rows/v1',
} as const;

export type AppKeyUse = keyof typeof labels;

/** The 32-byte key for one use, expanded from APP_SECRET, or from another value of it while it is changed. */
export function appKey(use: AppKeyUse, appSecret: Uint8Array = secrets().appSecret): Bytes {
  return deriveFrom(appSecret, labels[use]);
}
