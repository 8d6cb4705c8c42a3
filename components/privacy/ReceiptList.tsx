import { ButtonLink } from '@/components/ui/ButtonLink';
import { Chip } from '@/components/ui/Chip';
import { FileLink } from '@/components/ui/FileLink';
import { hiddenPart } from '@/components/ui/in-sentence';
import { Row, Sheet } from '@/components/ui/Sheet';
import { When } from '@/components/ui/When';
import { getWords } from '@/lib/auth/language';

export interface ReceiptLine {
  readonly id: string;
  readonly at: Date;
  readonly what: string;
  readonly waiting: boolean;
}

/** Receipts, newest first: what each is about, the page that can be read, and the file. */
export async function ReceiptList({ lines }: { lines: readonly ReceiptLine[] }) {
  const t = await getWords('receipts');
  return (
    <Sheet>
      {lines.map(({ id, at, what, waiting }) => (
        <Row
          key={id}
          level={2}
          title={what}
          action={
            <>
              {waiting ? <Chip tone="due">{t('list.waiting')}</Chip> : null}
              <ButtonLink href={`/privacy/receipts/${id}`} tone="quiet" small>
                {t.rich('list.show', { what, hidden: hiddenPart })}
              </ButtonLink>
              <FileLink href={`/api/privacy/receipts/${id}`} tone="plain" small>
                {t.rich('list.download', { what, hidden: hiddenPart })}
              </FileLink>
            </>
          }
        >
          <When at={at} />
        </Row>
      ))}
    </Sheet>
  );
}
