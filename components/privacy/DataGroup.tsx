import { Fragment, type ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { DataTable } from '@/components/ui/DataTable';
import { Disclosure } from '@/components/ui/Disclosure';
import { Facts } from '@/components/ui/Facts';
import { Notice } from '@/components/ui/Notice';
import { Row, Sheet } from '@/components/ui/Sheet';
import { When } from '@/components/ui/When';
import { getWords } from '@/lib/auth/language';
import type { Detail, Entries, Group, Shown } from '@/lib/privacy/rights/groups';
import { DetailRow } from './DetailRow';
import { GroupFacts } from './GroupFacts';
import { GroupRights } from './GroupRights';
import { Masked } from './Masked';
import { Supplements, type SupplementLine } from './Supplements';

interface GroupProps {
  group: Group;
  now: Date;
  /** What the person added to it. */
  supplements: readonly SupplementLine[];
  /** What stands at the end: where more about it is. */
  foot?: ReactNode;
}

interface DetailsProps extends GroupProps {
  /** What stands under a detail, by its key. */
  under: Readonly<Record<string, ReactNode>>;
  /** What stands in the place of the form of a detail that has none, by its key. */
  instead: Readonly<Record<string, ReactNode>>;
  /** The ways to dispute each of them. */
  disputes: ReactNode;
}

/** What a person told us: a row for each detail, and behind one click the reasons and the rights. */
export async function DetailsSheet({ group, now, supplements, under, instead, disputes }: DetailsProps) {
  const t = await getWords('data');
  const { key, title, details, incomplete } = group;
  return (
    <Sheet title={title} id={key}>
      {incomplete ? <Notice tone="bad">{t('incomplete')}</Notice> : null}
      {details
        .filter(({ key: one, correct }) => correct !== null || instead[one] !== undefined)
        .map((detail) => (
          <Fragment key={detail.key}>
            <DetailView detail={detail} instead={instead[detail.key]} />
            <div className="under">{under[detail.key]}</div>
          </Fragment>
        ))}
      <div className="row">
        <Disclosure summary={t('why')}>
          <GroupFacts group={group} />
          <GroupRights group={group} t={t} />
          <Facts
            facts={details.flatMap(({ key: one, label, value, correct }) =>
              correct !== null || instead[one] !== undefined || !value
                ? []
                : [{ term: label, detail: cell(value, '') }],
            )}
          />
          {disputes}
          <Supplements about={key} title={title} lines={supplements} now={now} />
        </Disclosure>
      </div>
    </Sheet>
  );
}

/**
 * A kind in one line that opens to what is held, the reasons and the rights: the entries of a kind that has many, or the
 * facts of one that is not corrected here, of which those without a value are not named.
 */
export async function KindRow({ group, now, supplements, foot }: GroupProps) {
  const t = await getWords('data');
  const { key, title, details, entries, incomplete } = group;
  const facts = details.flatMap(({ label, value }) =>
    value === null || value === undefined ? [] : [{ term: label, detail: cell(value, '') }],
  );
  return (
    <details className="kind" id={key} open={entries?.paged ?? false}>
      <summary>
        <span className="row-title">{title}</span>
        <span className="quiet">{t('entries', { count: entries ? entries.total : 1 })}</span>
      </summary>
      <div className="kind-body">
        {incomplete ? <Notice tone="bad">{t('incomplete')}</Notice> : null}
        {entries ? <EntriesView kind={key} title={title} entries={entries} /> : <Facts facts={facts} />}
        {foot}
        {key === 'supplements' ? null : (
          <Supplements about={key} title={title} lines={supplements} now={now} />
        )}
        <GroupFacts group={group} />
        <GroupRights group={group} t={t} />
      </div>
    </details>
  );
}

interface DetailViewProps {
  detail: Detail;
  instead: ReactNode;
}

async function DetailView({ detail, instead }: DetailViewProps) {
  const t = await getWords('data');
  const { key, label, correct, value } = detail;
  if (correct && instead === undefined) {
    const { input, autoComplete, required } = correct;
    const stored = value instanceof Date ? value.toISOString() : (value ?? (value === null ? '' : undefined));
    return <DetailRow field={key} label={label} stored={stored} {...{ input, autoComplete, required }} />;
  }
  if (value === undefined)
    return (
      <div className="row">
        <Masked label={label} hidden={t('hidden')} />
      </div>
    );
  return (
    <Row title={label} action={instead}>
      <p dir="auto">{cell(value, t('notGiven'))}</p>
    </Row>
  );
}

interface EntriesProps {
  kind: string;
  title: string;
  entries: Entries;
}

async function EntriesView({ kind, title, entries }: EntriesProps) {
  const t = await getWords('data');
  const { labels, newest, total, fileOnly, paged, older } = entries;
  const figures = { shown: String(newest.length), total: String(total) };
  return (
    <>
      <DataTable
        caption={t('entriesOf', { title })}
        captionHidden
        columns={labels.map((label) => ({ label }))}
        rows={newest.map((cells, index) => ({
          key: String(total - index),
          cells: cells.map((value) => cell(value, t('notGiven'))),
        }))}
      />
      {total > newest.length || fileOnly.length > 0 ? (
        <p className="quiet">
          {total > newest.length ? t(paged ? 'olderOf' : 'newestOf', figures) : null}{' '}
          {fileOnly.length > 0 ? t('fileOnly', { columns: fileOnly.join(', ') }) : null}
        </p>
      ) : null}
      {paged || older !== null ? (
        <div className="actions">
          {paged ? (
            <ButtonLink href={`/privacy/data#${kind}`} tone="plain" small>
              {t('newest')}
              <span className="visually-hidden">: {title}</span>
            </ButtonLink>
          ) : null}
          {older === null ? null : (
            <ButtonLink href={`/privacy/data?kind=${kind}&before=${older}#${kind}`} tone="plain" small>
              {t('older')}
              <span className="visually-hidden">: {title}</span>
            </ButtonLink>
          )}
        </div>
      ) : null}
    </>
  );
}

function cell(value: Shown, none: string): ReactNode {
  if (value instanceof Date) return <When at={value} />;
  return value ?? none;
}
