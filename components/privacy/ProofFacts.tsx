import { Facts } from '@/components/ui/Facts';
import { When } from '@/components/ui/When';
import { getWords } from '@/lib/auth/language';
import type { IssuedReceipt } from '@/lib/privacy/evidence/receipts';

interface ProofFactsProps {
  receipt: IssuedReceipt;
  reason: string;
  /** What the entry commits to, in words. */
  detail: readonly { readonly term: string; readonly detail: string }[];
  now: Date;
}

/** What an entry of the log says beyond its sentence, where it stands, and who signed for it. */
export async function ProofFacts({ receipt, reason, detail, now }: ProofFactsProps) {
  const t = await getWords('receipts');
  const { leaf, index, checkpoint } = receipt;
  return (
    <>
      <Facts
        facts={[
          { term: t('entry.why'), detail: reason },
          { term: t('entry.outcome'), detail: leaf.r === 'ok' ? t('entry.done') : t('entry.refused') },
          ...detail.map(({ term, detail: fact }) => ({
            term,
            detail: isHash(fact) ? <code>{fact}</code> : fact,
          })),
          { term: t('entry.whose'), detail: <code>{leaf.s}</code> },
          {
            term: t('entry.entry'),
            detail: t('entry.number', { number: String(index + 1), size: String(checkpoint.size) }),
          },
          { term: t('entry.log'), detail: <code>{checkpoint.origin}</code> },
          { term: t('entry.signed'), detail: <When at={checkpoint.signedAt} now={now} /> },
        ]}
      />
      <p className="quiet">{t('entry.whoseText')}</p>
      <p className="quiet">{t('entry.signedText')}</p>
    </>
  );
}

function isHash(fact: string): boolean {
  return /^[0-9a-f]{64}$/.test(fact);
}
