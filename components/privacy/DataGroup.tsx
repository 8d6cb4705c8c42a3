import type { ReactNode } from 'react';
import { Card } from '@/components/ui/Card';
import { DataTable } from '@/components/ui/DataTable';
import { Notice } from '@/components/ui/Notice';
import { When } from '@/components/ui/When';
import type { Detail, Entries, Group, Shown } from '@/lib/privacy/rights/groups';
import { unreadableTexts } from '@/messages/en';
import { counted } from './counted';
import { DetailForm } from './DetailForm';
import { GroupFacts } from './GroupFacts';
import { GroupRights } from './GroupRights';
import { Masked } from './Masked';
import { Supplements, type SupplementLine } from './Supplements';

interface DataGroupProps {
  group: Group;
  now: Date;
  /** What the person added to it. */
  supplements: readonly SupplementLine[];
  foot?: ReactNode;
  /** What stands under a detail, by its key. */
  under?: Readonly<Record<string, ReactNode>>;
}

/** One kind of data: what it says, what a person is told about it, and what they can do with it. */
export function DataGroup({ group, now, supplements, foot, under = {} }: DataGroupProps) {
  const { key, title, details, entries, incomplete } = group;
  return (
    <Card title={title} id={key} foot={foot}>
      {incomplete ? <Notice tone="bad">{unreadableTexts.kind}</Notice> : null}
      {entries ? (
        <EntriesView title={title} entries={entries} now={now} />
      ) : (
        <div className="details">
          {details.map((detail) => (
            <div className="stack tight" key={detail.key}>
              <DetailView detail={detail} now={now} />
              {under[detail.key]}
            </div>
          ))}
        </div>
      )}
      {key === 'supplements' ? null : <Supplements about={key} title={title} lines={supplements} now={now} />}
      <GroupFacts group={group} />
      <GroupRights group={group} />
    </Card>
  );
}

function DetailView({ detail, now }: { detail: Detail; now: Date }) {
  const { key, label, correct, value } = detail;
  if (correct) {
    const { input, autoComplete, required } = correct;
    const stored = value instanceof Date ? value.toISOString() : (value ?? (value === null ? '' : undefined));
    return <DetailForm field={key} label={label} stored={stored} {...{ input, autoComplete, required }} />;
  }
  if (value === undefined) return <Masked label={label} />;
  return (
    <p className="detail">
      <span className="label">{label}</span>
      <span>{cell(value, now)}</span>
    </p>
  );
}

function EntriesView({ title, entries, now }: { title: string; entries: Entries; now: Date }) {
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
