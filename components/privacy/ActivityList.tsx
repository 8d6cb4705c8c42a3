import { Chip } from '@/components/ui/Chip';
import { Facts } from '@/components/ui/Facts';
import { hiddenPart } from '@/components/ui/in-sentence';
import { Icon, type IconName } from '@/components/ui/Icon';
import { NewDay } from '@/components/ui/NewDay';
import { TextLink } from '@/components/ui/TextLink';
import { When } from '@/components/ui/When';
import { getWords } from '@/lib/auth/language';
import type { EventTopic } from '@/lib/privacy/catalogue/events';
import type { Who } from '@/lib/privacy/rights/words';

export interface ActivityLine {
  readonly id: string;
  readonly at: Date;
  readonly topic: EventTopic;
  readonly what: string;
  readonly by: Who;
  /** In which role. */
  readonly role: string;
  /** For what it was done. */
  readonly reason: string;
}

const icons = { access: 'eye', signIn: 'key', change: 'pencil' } as const satisfies Record<
  EventTopic,
  IconName
>;

/**
 * What happened on the account, newest first, by day. A line opens to who did it, for what, and the proof. A person's own
 * looks that follow each other are one line, so that they do not hide what others did.
 */
export async function ActivityList({ lines }: { lines: readonly ActivityLine[] }) {
  const t = await getWords('activity');
  const folds = fold(lines);
  return (
    <ol className="activity">
      {folds.map(([first, ...more], index) => (
        <li key={first.id}>
          <NewDay at={first.at} above={folds[index - 1]?.[0].at ?? null} />
          <details>
            <summary>
              <Icon name={first.by === 'staff' ? 'staff' : icons[first.topic]} />
              <span className="row-text">
                {first.what}
                {more.length > 0 ? ` · ${t('times', { count: more.length + 1 })}` : ''}
              </span>
              {first.by === 'you' ? null : (
                <Chip tone={first.by === 'system' ? 'plain' : 'due'}>{t(`by.${first.by}`)}</Chip>
              )}
              <When at={first.at} timeOnly />
            </summary>
            <div className="activity-more">
              <Facts
                facts={[
                  { term: t('facts.by'), detail: `${t(`by.${first.by}`)} (${first.role})` },
                  { term: t('facts.why'), detail: first.reason },
                ]}
              />
              <ul>
                {[first, ...more].map(({ id, at, what }) => (
                  <li key={id}>
                    <When at={at} />{' '}
                    <TextLink href={`/privacy/receipts/${id}`}>
                      {t.rich('facts.proof', { what, hidden: hiddenPart })}
                    </TextLink>
                  </li>
                ))}
              </ul>
            </div>
          </details>
        </li>
      ))}
    </ol>
  );
}

type Fold = readonly [ActivityLine, ...ActivityLine[]];

function fold(lines: readonly ActivityLine[]): readonly Fold[] {
  const folds: [ActivityLine, ...ActivityLine[]][] = [];
  for (const line of lines) {
    const last = folds.at(-1);
    if (last && isOwnLook(line) && isOwnLook(last[0]) && last[0].what === line.what) last.push(line);
    else folds.push([line]);
  }
  return folds;
}

function isOwnLook({ by, topic }: ActivityLine): boolean {
  return by === 'you' && topic === 'access';
}
