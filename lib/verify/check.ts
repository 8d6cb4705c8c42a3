import { english, type VerifyWords } from './words';
import type { Checks } from '@/lib/log/crypto-provider';
import type { Verifier } from '@/lib/log/note';
import { MAX_RECEIPT_BYTES } from '@/lib/log/receipt';
import { judgeReceipt, readVkey, type Judgement } from './judge';
import { readingOf, type Reading } from './reading';
import { visible } from './shown';
import { compareToday, type ReadLog } from '@/lib/log/today';
import type { AskedToday } from './today-reading';

/** Whose computer did the checking. */
export type CheckedBy = 'browser' | 'server';

/** What the form of the verifier knows after it was sent. */
export type VerifyState =
  | { readonly status: 'idle' }
  | {
      readonly status: 'checked';
      readonly by: CheckedBy;
      readonly file: string;
      readonly reading: Reading;
      readonly values: Readonly<Record<string, string>>;
    }
  | {
      readonly status: 'refused';
      readonly message: string;
      readonly errors: Readonly<Record<string, string>>;
      readonly values: Readonly<Record<string, string>>;
    };

/** What came of a form: its state, and the judgement behind it where a file was read. */
export interface CheckedForm {
  readonly state: VerifyState;
  readonly judgement: Judgement | null;
}

/**
 * Checks what the form holds, its inputs `receipt` and `vkey`, against this log's own keys and the one that was given.
 * Asks nobody.
 */
export async function checkForm(
  checks: Checks,
  form: FormData,
  ownVkeys: readonly string[],
  by: CheckedBy,
  words: VerifyWords = english,
): Promise<CheckedForm> {
  const { form: texts } = words.receiptCheck;
  const [file, typed] = [form.get('receipt'), form.get('vkey')];
  const vkey = typeof typed === 'string' ? typed.trim() : '';
  const values = { vkey };
  const given = vkey === '' ? null : readVkey(checks, vkey);
  const errors = {
    ...(isChosen(file) ? {} : { receipt: texts.noFile }),
    ...(vkey !== '' && given === null ? { vkey: texts.noVkey } : {}),
  };
  if (!isChosen(file) || Object.keys(errors).length > 0) return refusedForm(texts.refused, errors, values);
  const bytes = await readStart(file);
  if (!bytes) return refusedForm(texts.unreadable, {}, values);
  const judgement = judgeReceipt(checks, bytes, { own: readVkeys(checks, ownVkeys), given });
  const reading = readingOf(judgement, null, words);
  return { state: { status: 'checked', by, file: visible(file.name, 100), reading, values }, judgement };
}

/**
 * The same with a comparison of a valid receipt with the log of today. `read` asks this installation's log, and says
 * why nobody is asked where it is a word. A receipt of another log is left alone.
 */
export async function compareForm(
  checks: Checks,
  { state, judgement }: CheckedForm,
  ownVkeys: readonly string[],
  read: ReadLog | 'asking' | 'offline',
  words: VerifyWords = english,
): Promise<VerifyState> {
  if (state.status !== 'checked' || judgement?.verdict !== 'valid') return state;
  const { by } = state;
  const ask = async (): Promise<AskedToday> => {
    if (judgement.by !== 'own') return { unasked: 'elsewhere' };
    if (typeof read === 'string') return { unasked: read };
    const { checkpoint } = judgement.findings;
    return { by, ...(await compareToday(checks, checkpoint, readVkeys(checks, ownVkeys), read)) };
  };
  return { ...state, reading: readingOf(judgement, await ask(), words) };
}

function refusedForm(
  message: string,
  errors: Readonly<Record<string, string>>,
  values: Readonly<Record<string, string>>,
): CheckedForm {
  return { state: { status: 'refused', message, errors, values }, judgement: null };
}

function readVkeys(checks: Checks, vkeys: readonly string[]): Verifier[] {
  return vkeys.map((one) => readVkey(checks, one)).filter((key) => key !== null);
}

/** A form without a chosen file holds an empty one without a name. */
function isChosen(file: unknown): file is File {
  return file instanceof File && (file.name !== '' || file.size > 0);
}

/** As much of a file as tells whether it is too large; null when it cannot be read. */
async function readStart(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.slice(0, MAX_RECEIPT_BYTES + 1).arrayBuffer());
  } catch {
    return null;
  }
}
