import type { ReactNode } from 'react';
import { Card } from '@/components/ui/Card';
import { DataTable } from '@/components/ui/DataTable';
import { Notice } from '@/components/ui/Notice';
import { When } from '@/components/ui/When';
import { getWords } from '@/lib/auth/language';
import type { Detail, Entries, Group, Shown } from '@/lib/privacy/rights/groups';

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
export async function DataGroup({ group, now, supplements, foot, under = {} }: DataGroupProps) {
  const t = await getWords('data');
  const { key, title, details, entries, incomplete } = group;
  return (
    <Card title={title} id={key} foot={foot}>
      {incomplete ? <Notice tone="bad">{t('incomplete')}</Notice> : null}
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
      <GroupRights group={group} t={t} />
    </Card>
  );
}

async function DetailView({ detail, now }: { detail: Detail; now: Date }) {
  const t = await getWords('data');
  const { key, label, correct, value } = detail;
  if (correct) {
    const { input, autoComplete, required } = correct;
    const stored = value instanceof Date ? value.toISOString() : (value ?? (value === null ? '' : undefined));
    return <DetailForm field={key} label={label} stored={stored} {...{ input, autoComplete, required }} />;
  }
  if (value === undefined) return <Masked label={label} hidden={t('hidden')} />;
  return (
    <p className="detail">
      <span className="label">{label}</span>
      <span>{cell(value, now, t('notGiven'))}</span>
    </p>
  );
}

async function EntriesView({ title, entries, now }: { title: string; entries: Entries; now: Date }) {
  const t = await getWords('data');
  const { labels, newest, total, fileOnly } = entries;
  if (total === 0) return <p>{t('none')}</p>;
  return (
    <>
      <DataTable
        caption={t('entriesOf', { title })}
        captionHidden
        columns={labels.map((label) => ({ label }))}
        rows={newest.map((cells, index) => ({
          key: String(total - index),
          cells: cells.map((value) => cell(value, now, t('notGiven'))),
        }))}
      />
      <p className="quiet">
        {total > newest.length
          ? t('newestOf', { shown: String(newest.length), total: String(total) })
          : t('entries', { count: total })}
        {fileOnly.length > 0 ? ` ${t('fileOnly', { columns: fileOnly.join(', ') })}` : null}
      </p>
    </>
  );
}

function cell(value: Shown, now: Date, none: string): ReactNode {
  if (value instanceof Date) return <When at={value} now={now} />;
  return value ?? none;
}
