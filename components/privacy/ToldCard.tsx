import { Card } from '@/components/ui/Card';
import { DataTable } from '@/components/ui/DataTable';
import { When } from '@/components/ui/When';
import type { ToldLine } from '@/lib/privacy/rights/processors/told';
import { SignedAnswer } from './SignedAnswer';

/** Whom we told of what a person did with their data, and how far they are. */
export function ToldCard({ lines, now }: { lines: readonly ToldLine[]; now: Date }) {
  return (
    <Card title="Whom we told" id="told">
      <p>
        Whoever received data of yours from us is told when you correct, dispute, delete or pause it, or stop
        a use of it, and when that ends.
      </p>
      <DataTable
        caption="Whom we told, and how far they are"
        captionHidden
        columns={[{ label: 'Who' }, { label: 'Of what' }, { label: 'When' }, { label: 'How it stands' }]}
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
