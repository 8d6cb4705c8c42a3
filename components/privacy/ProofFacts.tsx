import { Card } from '@/components/ui/Card';
import { Facts, type Fact } from '@/components/ui/Facts';
import { When } from '@/components/ui/When';
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
export function ProofFacts({ receipt, by, role, reason, detail, now }: ProofFactsProps) {
  const { leaf, index, checkpoint } = receipt;
  const said: Fact[] = [
    { term: 'When', detail: <When at={new Date(leaf.t)} now={now} /> },
    { term: 'By whom', detail: by },
    { term: 'In which role', detail: role },
    { term: 'For what', detail: reason },
    { term: 'Outcome', detail: leaf.r === 'ok' ? 'Done' : 'Refused' },
    ...detail.map(({ term, detail: fact }) => ({ term, detail: isHash(fact) ? <code>{fact}</code> : fact })),
    { term: 'Whose', detail: <code>{leaf.s}</code> },
  ];
  return (
    <>
      <Card title="What the entry says" id="entry">
        <Facts facts={said} />
        <p className="quiet">
          “Whose” is a name that only this entry has. Your receipt holds what shows that it is yours; the log
          does not.
        </p>
      </Card>
      <Card title="Where it stands" id="place">
        <Facts
          facts={[
            { term: 'Entry', detail: `Number ${index + 1} of the first ${checkpoint.size}` },
            { term: 'Log', detail: <code>{checkpoint.origin}</code> },
            { term: 'Signed', detail: <When at={checkpoint.signedAt} now={now} /> },
          ]}
        />
        <p className="quiet">
          The signature covers every entry up to this size. If one of them were changed or taken out later,
          the numbers in your receipt would no longer fit.
        </p>
      </Card>
    </>
  );
}

function isHash(fact: string): boolean {
  return /^[0-9a-f]{64}$/.test(fact);
}
