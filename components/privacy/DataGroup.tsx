import type { ReactNode } from 'react';
import { Card } from '@/components/ui/Card';
import { DataTable } from '@/components/ui/DataTable';
import { Disclosure } from '@/components/ui/Disclosure';
import { Facts } from '@/components/ui/Facts';
import { When } from '@/components/ui/When';
import type { Detail, Entries, Group, Shown } from '@/lib/privacy/rights/groups';
import { CorrectForm } from './CorrectForm';
import { counted } from './counted';
import { Masked } from './Masked';

interface DataGroupProps {
  group: Group;
  now: Date;
  foot?: ReactNode;
}

/** One kind of data: what it says, and what a person is told about it. */
export function DataGroup({ group, now, foot }: DataGroupProps) {
  const { key, title, information, details, entries } = group;
  return (
    <Card title={title} id={key} foot={foot}>
      {details.length > 0 ? (
        <div className="details">
          {details.map((detail) => (
            <DetailView key={detail.key} detail={detail} now={now} />
          ))}
        </div>
      ) : (
        <EntriesView title={title} entries={entries} now={now} />
      )}
      <Disclosure summary="Why we hold this, and until when">
        <Facts
          facts={[
            { term: 'Purpose', detail: information.purpose },
            { term: 'Why', detail: information.why },
            { term: 'Legal basis', detail: information.legalBasis },
            { term: 'Source', detail: information.source },
            { term: 'Kept until', detail: information.keptUntil },
            { term: 'Shared with', detail: information.sharedWith },
          ]}
        />
      </Disclosure>
    </Card>
  );
}

function DetailView({ detail, now }: { detail: Detail; now: Date }) {
  const { key, label, correct, value } = detail;
  if (correct) {
    const { input, autoComplete, required } = correct;
    const stored = value instanceof Date ? value.toISOString() : (value ?? (value === null ? '' : undefined));
    return <CorrectForm field={key} label={label} stored={stored} {...{ input, autoComplete, required }} />;
  }
  if (value === undefined) return <Masked label={label} />;
  return (
    <p className="detail">
      <span className="label">{label}</span>
      <span>{cell(value, now)}</span>
    </p>
  );
}

function EntriesView({ title, entries, now }: { title: string; entries: Entries | null; now: Date }) {
  if (!entries) return <Masked label="Entries" />;
  const { labels, newest, total, fileOnly } = entries;
  if (total === 0) return <p>None at the moment.</p>;
  return (
    <>
      <DataTable
        caption={`Entries of ${title}`}
        captionHidden
        columns={labels.map((label) => ({ label }))}
        rows={newest.map((cells, index) => ({
          key: String(total - index),
          cells: cells.map((value) => cell(value, now)),
        }))}
      />
      <p className="quiet">
        {total > newest.length
          ? `The newest ${newest.length} of ${total} entries.`
          : `${counted(total, 'entry', 'entries')}.`}
        {fileOnly.length > 0 ? ` Your download also has, for each: ${fileOnly.join(', ')}.` : null}
      </p>
    </>
  );
}

function cell(value: Shown, now: Date): ReactNode {
  if (value instanceof Date) return <When at={value} now={now} />;
  return value ?? 'Not given';
}
