import { Card } from '@/components/ui/Card';
import { Facts, type Fact } from '@/components/ui/Facts';
import { When } from '@/components/ui/When';
import { getWords } from '@/lib/auth/language';
import type { IssuedReceipt } from '@/lib/privacy/evidence/receipts';

interface ProofFactsProps {
  receipt: IssuedReceipt;
  by: string;
  role: string;
  reason: string;
  /** What the entry commits to, in words. */
  detail: readonly { readonly term: string; readonly detail: string }[];
  now: Date;
}

/** What an entry of the log says, where it stands, and who signed for it. */
export async function ProofFacts({ receipt, by, role, reason, detail, now }: ProofFactsProps) {
  const t = await getWords('receipts');
  const { leaf, index, checkpoint } = receipt;
  const said: Fact[] = [
    { term: t('entry.when'), detail: <When at={new Date(leaf.t)} now={now} /> },
    { term: t('entry.by'), detail: by },
    { term: t('entry.role'), detail: role },
    { term: t('entry.why'), detail: reason },
    { term: t('entry.outcome'), detail: leaf.r === 'ok' ? t('entry.done') : t('entry.refused') },
    ...detail.map(({ term, detail: fact }) => ({ term, detail: isHash(fact) ? <code>{fact}</code> : fact })),
    { term: t('entry.whose'), detail: <code>{leaf.s}</code> },
  ];
  return (
    <>
      <Card title={t('entry.title')} id="entry">
        <Facts facts={said} />
        <p className="quiet">{t('entry.whoseText')}</p>
      </Card>
      <Card title={t('entry.place')} id="place">
        <Facts
          facts={[
            {
              term: t('entry.entry'),
              detail: t('entry.number', { number: String(index + 1), size: String(checkpoint.size) }),
            },
            { term: t('entry.log'), detail: <code>{checkpoint.origin}</code> },
            { term: t('entry.signed'), detail: <When at={checkpoint.signedAt} now={now} /> },
          ]}
        />
        <p className="quiet">{t('entry.signedText')}</p>
      </Card>
    </>
  );
}

function isHash(fact: string): boolean {
  return /^[0-9a-f]{64}$/.test(fact);
}
