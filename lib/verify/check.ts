import type { Checks } from '@/lib/log/functions';
import { MAX_RECEIPT_BYTES } from '@/lib/log/receipt';
import { receiptTexts } from '@/messages/en';
import { judge, readVkey } from './judge';
import { readingOf, visible, type Reading } from './reading';

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

/** Checks what the form holds, its inputs `receipt` and `vkey`, against this log's own keys and the one that was given. */
export async function checkForm(
  checks: Checks,
  form: FormData,
  ownVkeys: readonly string[],
  by: CheckedBy,
): Promise<VerifyState> {
  const { form: texts } = receiptTexts;
  const [file, typed] = [form.get('receipt'), form.get('vkey')];
  const vkey = typeof typed === 'string' ? typed.trim() : '';
  const values = { vkey };
  const given = vkey === '' ? null : readVkey(checks, vkey);
  const errors = {
    ...(isChosen(file) ? {} : { receipt: texts.noFile }),
    ...(vkey !== '' && given === null ? { vkey: texts.noVkey } : {}),
  };
  if (!isChosen(file) || Object.keys(errors).length > 0)
    return { status: 'refused', message: texts.refused, errors, values };
  const bytes = await readStart(file);
  if (!bytes) return { status: 'refused', message: texts.unreadable, errors: {}, values };
  const own = ownVkeys.map((one) => readVkey(checks, one)).filter((key) => key !== null);
  const reading = readingOf(judge(checks, bytes, { own, given }));
  return { status: 'checked', by, file: visible(file.name, 100), reading, values };
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
