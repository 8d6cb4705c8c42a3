'use client';
import { useWords } from '@/components/ui/words';
import { Card } from '@/components/ui/Card';
import { Facts } from '@/components/ui/Facts';
import { Notice } from '@/components/ui/Notice';
import { When } from '@/components/ui/When';
import type { CheckedBy } from '@/lib/verify/check';
import type { Reading } from '@/lib/verify/reading';

interface ReceiptReadingProps {
  by: CheckedBy;
  file: string;
  reading: Reading;
}

/** What came of checking a receipt: the verdict in one sentence, and for a valid one what it proves and what not. */
export function ReceiptReading({ by, file, reading }: ReceiptReadingProps) {
  const words = useWords('receiptForm');
  const { tone, title, next, facts, detail, proven, notProven, today } = reading;
  const shown = facts.map(({ term, value }) => ({
    term,
    detail: value instanceof Date ? <When at={value} now={new Date()} /> : value,
  }));
  return (
    <div className="stack">
      <div tabIndex={-1} data-form-notice="">
        <Notice tone={tone} title={title}>
          {next ? <p>{next}</p> : null}
          <p className="quiet">
            {file}. {words.by[by]}
          </p>
        </Notice>
      </div>
      {today ? (
        <Notice tone={today.tone} title={today.title}>
          {today.asked ? <p className="quiet">{today.asked}</p> : null}
        </Notice>
      ) : null}
      {proven.length > 0 ? (
        <>
          <Card title={words.headings.entry}>
            <Facts
              facts={[
                ...shown,
                ...(detail === null ? [] : [{ term: words.detail, detail: <code>{detail}</code> }]),
              ]}
            />
          </Card>
          <Card title={words.headings.proven}>
            <Sentences items={proven} />
          </Card>
          <Card title={words.headings.notProven}>
            <Sentences items={notProven} />
          </Card>
        </>
      ) : null}
    </div>
  );
}

function Sentences({ items }: { items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
