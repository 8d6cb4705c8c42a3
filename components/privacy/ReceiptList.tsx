import { Chip } from '@/components/ui/Chip';
import { FileLink } from '@/components/ui/FileLink';
import { hiddenPart } from '@/components/ui/in-sentence';
import { TextLink } from '@/components/ui/TextLink';
import { When } from '@/components/ui/When';
import { getWords } from '@/lib/auth/language';

export interface ReceiptLine {
  readonly id: string;
  readonly at: Date;
  readonly what: string;
  readonly proves: string;
  readonly waiting: boolean;
}

/** Receipts, newest first: what each is about, what it proves, and the file. */
export async function ReceiptList({ lines, now }: { lines: readonly ReceiptLine[]; now: Date }) {
  const t = await getWords('receipts');
  return (
    <ul className="receipts">
      {lines.map(({ id, at, what, proves, waiting }) => (
        <li key={id}>
          <div className="receipt-head">
            <h2>{what}</h2>
            {waiting ? <Chip tone="due">{t('list.waiting')}</Chip> : <Chip tone="on">{t('list.ready')}</Chip>}
          </div>
          <p className="quiet">
            <When at={at} now={now} />
          </p>
          <p>{proves}</p>
          <div className="actions">
            <FileLink href={`/api/privacy/receipts/${id}`} tone="plain" small>
              {t.rich('list.download', { what, hidden: hiddenPart })}
            </FileLink>
            <TextLink href={`/privacy/receipts/${id}`}>
              {t.rich('list.show', { what, hidden: hiddenPart })}
            </TextLink>
          </div>
        </li>
      ))}
    </ul>
  );
}
