import { Card } from '@/components/ui/Card';
import { Chip } from '@/components/ui/Chip';
import { DataTable } from '@/components/ui/DataTable';
import { When } from '@/components/ui/When';
import type { ErasureOutcome } from '@/lib/privacy/rights/erasure/outcome';
import { DeletionPlan } from './DeletionPlan';
import { SignedAnswer } from './SignedAnswer';

/** What a deletion did and what it still does, as it is kept with its number. */
export function DeletionOutcome({ outcome }: { outcome: ErasureOutcome }) {
  const { plan, state, steps } = outcome;
  const outstanding = state === 'completed_with_outstanding';
  return (
    <>
      <DeletionPlan plan={plan} done />
      <Card
        id="steps"
        title="Outside of our database"
        state={<Chip tone={outstanding ? 'due' : 'on'}>{outstanding ? 'Not finished' : 'Finished'}</Chip>}
      >
        <DataTable
          caption="How each of them stands"
          captionHidden
          columns={[{ label: 'Where' }, { label: 'How it stands' }, { label: 'When' }]}
          rows={steps.map(({ store, name, words, doneAt }) => ({
            key: store,
            cells: [name, words, doneAt ? <When key="at" at={doneAt} /> : 'Not yet'],
          }))}
        />
        {steps.map(({ store, signer, evidence }) =>
          evidence === null ? null : <SignedAnswer key={store} signer={signer} evidence={evidence} />,
        )}
      </Card>
    </>
  );
}
