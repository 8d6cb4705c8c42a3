import { Card } from '@/components/ui/Card';
import { DataTable } from '@/components/ui/DataTable';
import { When } from '@/components/ui/When';
import { getWords } from '@/lib/auth/language';
import type { ToldLine } from '@/lib/privacy/rights/processors/told';
import { SignedAnswer } from './SignedAnswer';

/** Whom we told of what a person did with their data, and how far they are. */
export async function ToldCard({ lines, now }: { lines: readonly ToldLine[]; now: Date }) {
  const t = await getWords('data');
  return (
    <Card title={t('told.title')} id="told">
      <p>{t('told.text')}</p>
      <DataTable
        caption={t('told.caption')}
        captionHidden
        columns={[
          { label: t('told.who') },
          { label: t('told.what') },
          { label: t('told.when') },
          { label: t('told.state') },
        ]}
        rows={lines.map(({ id, who, about, change, at, words }) => ({
          key: id,
          cells: [
            who,
            about === null ? change : `${about}: ${change}`,
            <When key="at" at={at} now={now} />,
            words,
          ],
        }))}
      />
      {lines.map(({ id, signer, evidence }) =>
        evidence === null ? null : <SignedAnswer key={id} signer={signer} evidence={evidence} />,
      )}
    </Card>
  );
}
