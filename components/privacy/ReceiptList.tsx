import { Chip } from '@/components/ui/Chip';
import { FileLink } from '@/components/ui/FileLink';
import { TextLink } from '@/components/ui/TextLink';
import { When } from '@/components/ui/When';

export interface ReceiptLine {
  readonly id: string;
  readonly at: Date;
  readonly what: string;
  readonly proves: string;
  readonly waiting: boolean;
}

/** Receipts, newest first: what each is about, what it proves, and the file. */
export function ReceiptList({ lines, now }: { lines: readonly ReceiptLine[]; now: Date }) {
  return (
    <ul className="receipts">
      {lines.map(({ id, at, what, proves, waiting }) => (
        <li key={id}>
          <div className="receipt-head">
            <h2>{what}</h2>
            {waiting ? <Chip tone="due">On its way into the log</Chip> : <Chip tone="on">In the log</Chip>}
          </div>
          <p className="quiet">
            <When at={at} now={now} />
          </p>
          <p>{proves}</p>
          <div className="actions">
            <FileLink href={`/api/privacy/receipts/${id}`} tone="plain" small>
              Download receipt<span className="visually-hidden"> of: {what}</span>
            </FileLink>
            <TextLink href={`/privacy/receipts/${id}`}>
              Show proof<span className="visually-hidden"> of: {what}</span>
            </TextLink>
          </div>
        </li>
      ))}
    </ul>
  );
}
