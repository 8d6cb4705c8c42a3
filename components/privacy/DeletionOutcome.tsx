import { Card } from '@/components/ui/Card';
import { Chip } from '@/components/ui/Chip';
import { DataTable } from '@/components/ui/DataTable';
import { When } from '@/components/ui/When';
import { getWords } from '@/lib/auth/language';
import type { ErasureOutcome } from '@/lib/privacy/rights/erasure/outcome';
import { DeletionPlan } from './DeletionPlan';
import { SignedAnswer } from './SignedAnswer';

/** What a deletion did and what it still does, as it is kept with its number. */
export async function DeletionOutcome({ outcome }: { outcome: ErasureOutcome }) {
  const t = await getWords('deletion');
  const { plan, state, steps } = outcome;
  const outstanding = state === 'completed_with_outstanding';
  return (
    <>
      <DeletionPlan plan={plan} done />
      <Card
        id="steps"
        title={t('outcome.title')}
        state={
          <Chip tone={outstanding ? 'due' : 'on'}>
            {outstanding ? t('outcome.notFinished') : t('outcome.finished')}
          </Chip>
        }
      >
        <DataTable
          caption={t('outcome.caption')}
          captionHidden
          columns={[
            { label: t('outcome.where') },
            { label: t('outcome.state') },
            { label: t('outcome.when') },
          ]}
          rows={steps.map(({ store, name, words, doneAt }) => ({
            key: store,
            cells: [name, words, doneAt ? <When key="at" at={doneAt} /> : t('outcome.notYet')],
          }))}
        />
        {steps.map(({ store, signer, evidence }) =>
          evidence === null ? null : <SignedAnswer key={store} signer={signer} evidence={evidence} />,
        )}
      </Card>
    </>
  );
}
