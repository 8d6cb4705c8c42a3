import { ActionForm } from '@/components/forms/ActionForm';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Chip } from '@/components/ui/Chip';
import { DataTable } from '@/components/ui/DataTable';
import { Disclosure } from '@/components/ui/Disclosure';
import { asCode, dayOf, hiddenPart, inBold, momentOf } from '@/components/ui/in-sentence';
import { TextLink } from '@/components/ui/TextLink';
import { choose } from '@/lib/actions/choose';
import { withdraw } from '@/lib/actions/withdraw';
import { getWords } from '@/lib/auth/language';
import type { ConsentChoice, ConsentHistoryItem } from '@/lib/privacy/consent/consent';

import { ConsentFacts } from './ConsentFacts';

interface ChoiceCardProps {
  choice: ConsentChoice;
  now: Date;
  /** What taking back the required choice is called: it depends on its legal basis. */
  takeBack: string;
}

type Changed = NonNullable<ConsentChoice['changed']>;

/** One choice: what it is, how it stands, what the other way would change, and the one button for it. */
export async function ChoiceCard({ choice, now, takeBack }: ChoiceCardProps) {
  const t = await getWords('choices');
  const { purpose, gate, on, text, changed, history } = choice;
  const { body } = text;
  const newest = history[0];
  const required = gate === 'required';
  const otherWay = required ? t('ifEnd') : on ? t('ifOff') : t('ifOn');
  return (
    <Card
      title={body.name}
      id={purpose}
      state={<Chip tone={on ? 'on' : 'plain'}>{required ? t('needed') : on ? t('on') : t('off')}</Chip>}
    >
      <p>
        {choice.broken || !newest
          ? t(choice.broken ? 'standing.broken' : 'standing.unasked', { state: on ? t('on') : t('off') })
          : t.rich(changed ? 'standing.changed' : 'standing.since', {
              state: on ? t('on') : t('off'),
              moment: momentOf(newest.at, now),
              where: t(`where.${newest.surface}`),
            })}{' '}
        {newest && !choice.broken ? <ReceiptLink item={newest} name={body.name} /> : null}
      </p>
      {changed ? <ChangedWords name={body.name} required={required} changed={changed} /> : null}
      {choice.broken ? (
        <p>
          <strong>{t('brokenText')}</strong>
        </p>
      ) : null}
      <p className="said">{body.label}</p>
      <p>
        <strong>{otherWay}</strong> {on ? body.whenOff : body.whenOn}
      </p>
      {required ? null : <Switch choice={choice} />}
      {required && (changed || choice.broken) ? (
        <ChooseForm choice={choice} on label={t('asked.agree')} />
      ) : null}
      {required ? (
        <ActionForm action={withdraw}>
          <div className="actions">
            <Button tone="plain" pending={t('moment')}>
              {takeBack}
            </Button>
          </div>
        </ActionForm>
      ) : null}
      <Disclosure summary={t('covers')}>
        <ConsentFacts text={body} />
      </Disclosure>
      <Disclosure summary={t('history')}>
        {choice.lost.map((one) => (
          <p key={one.entryId}>{t.rich('lost', { moment: momentOf(one.at, now) })}</p>
        ))}
        {history.length > 0 ? (
          <ol className="history">
            {history.map((item) => (
              <li key={`${item.at.toISOString()} ${item.event}`}>
                <p>
                  {t.rich('decided', {
                    decision: t(`decisions.${item.event}`),
                    strong: inBold,
                    moment: momentOf(item.at, now),
                    where: t(`where.${item.surface}`),
                  })}{' '}
                  <ReceiptLink item={item} name={body.name} />
                </p>
                <p className={item.agreement === 'agrees' ? 'quiet' : undefined}>
                  {t(`agreement.${item.agreement}`)}
                </p>
                <p className="said">{item.text.body.label}</p>
                <p className="quiet">
                  {t.rich('version', {
                    version: String(item.text.version),
                    day: dayOf(item.text.publishedAt),
                    hash: item.text.hash,
                    code: asCode,
                  })}
                </p>
                {item.text.hash === text.hash ? null : <ConsentFacts text={item.text.body} />}
              </li>
            ))}
          </ol>
        ) : (
          <p>{t('nothingYet')}</p>
        )}
      </Disclosure>
    </Card>
  );
}

/** What changed after a yes, in one sentence and in the old and the new words. */
async function ChangedWords({
  name,
  required,
  changed,
}: {
  name: string;
  required: boolean;
  changed: Changed;
}) {
  const t = await getWords('choices');
  return (
    <>
      <p>{required ? t('asked.required') : t('asked.optional')}</p>
      <DataTable
        caption={t('asked.caption', { purpose: name })}
        columns={[{ label: t('asked.what') }, { label: t('asked.before') }, { label: t('asked.now') }]}
        rows={changed.map(({ term, before, now }) => ({ key: term, cells: [term, before, now] }))}
      />
    </>
  );
}

/** One click that switches a use on or off, or one for each answer where its words changed after a yes. */
async function Switch({ choice }: { choice: ConsentChoice }) {
  const t = await getWords('choices');
  const { on, changed } = choice;
  return changed ? (
    <>
      <ChooseForm choice={choice} on label={t('switchOn')} />
      <ChooseForm choice={choice} on={false} label={t('asked.leave')} />
    </>
  ) : (
    <ChooseForm choice={choice} on={!on} label={on ? t('switchOff') : t('switchOn')} />
  );
}

interface ChooseFormProps {
  choice: ConsentChoice;
  on: boolean;
  label: string;
}

/** One answer; the button is the same for each. */
async function ChooseForm({ choice: { purpose, text }, on, label }: ChooseFormProps) {
  const t = await getWords('choices');
  return (
    <ActionForm action={choose}>
      <input type="hidden" name="purpose" value={purpose} />
      <input type="hidden" name="on" value={on ? 'yes' : 'no'} />
      <input type="hidden" name="shown" value={text.hash} />
      <div className="actions">
        <Button
          tone="plain"
          pending={on ? t('switchingOn') : t('switchingOff')}
          aria-label={t('labelled', { label, name: text.body.name })}
        >
          {label}
        </Button>
      </div>
    </ActionForm>
  );
}

/** To the receipt of one decision, for as long as the log has its words. */
async function ReceiptLink({
  item: { entryId, event, at },
  name,
}: {
  item: ConsentHistoryItem;
  name: string;
}) {
  const t = await getWords('choices');
  return entryId === null ? null : (
    <TextLink href={`/privacy/receipts/${entryId}`}>
      {t.rich('receipt', {
        hidden: hiddenPart,
        name,
        decision: t(`decisions.${event}`),
        moment: momentOf(at),
      })}
    </TextLink>
  );
}
