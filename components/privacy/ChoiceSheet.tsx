import { ActionForm } from '@/components/forms/ActionForm';
import { Button } from '@/components/ui/Button';
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
import { SwitchRow } from './SwitchRow';

interface ChoiceSheetProps {
  choice: ConsentChoice;
  now: Date;
  /** What taking back the required choice is called: it depends on its legal basis. */
  takeBack: string;
}

type Changed = NonNullable<ConsentChoice['changed']>;

/** One choice: how it stands with its switch, what the other way would change, and behind one click all that it covers. */
export async function ChoiceSheet({ choice, now, takeBack }: ChoiceSheetProps) {
  const t = await getWords('choices');
  const { purpose, gate, on, name, text, changed, history } = choice;
  const { body } = text;
  const required = gate === 'required';
  const title = (
    <h2 className="row-title" id={`${purpose}-title`}>
      {name}
    </h2>
  );
  return (
    <section className="sheet" id={purpose} aria-labelledby={`${purpose}-title`}>
      {required || changed ? (
        <div className="row">
          <div className="row-text">
            {title}
            <State choice={choice} />
          </div>
          <Chip tone={changed ? 'due' : on ? 'on' : 'plain'}>
            {changed ? t('asked.chip') : required ? t('needed') : on ? t('on') : t('off')}
          </Chip>
        </div>
      ) : (
        <SwitchRow purpose={purpose} name={name} on={on} shown={text.hash}>
          {title}
          <State choice={choice} />
        </SwitchRow>
      )}
      <div className="row">
        <div className="row-text">
          {choice.broken ? (
            <p>
              <strong>{t('brokenText')}</strong>
            </p>
          ) : null}
          <p lang={text.language}>
            <q>{body.label}</q>
          </p>
          <p className="quiet">
            {required ? t('ifEnd') : on ? t('ifOff') : t('ifOn')} {on ? body.whenOff : body.whenOn}
          </p>
        </div>
      </div>
      {changed ? (
        <div className="row">
          <div className="row-text stack tight">
            <ChangedWords name={name} required={required} changed={changed} />
            {required ? null : <ChooseForm choice={choice} on label={t('switchOn')} />}
            {required ? null : <ChooseForm choice={choice} on={false} label={t('asked.leave')} />}
          </div>
        </div>
      ) : null}
      {required && (changed || choice.broken) ? (
        <div className="row">
          <ChooseForm choice={choice} on label={t('asked.agree')} />
        </div>
      ) : null}
      {required ? (
        <div className="row">
          <ActionForm action={withdraw}>
            <div className="actions">
              <Button tone="danger" small pending={t('moment')}>
                {takeBack}
              </Button>
            </div>
          </ActionForm>
        </div>
      ) : null}
      <div className="row">
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
                    <ReceiptLink item={item} name={name} />
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
      </div>
    </section>
  );
}

/** Since when it is on or off, and the receipt of that. */
async function State({ choice }: { choice: ConsentChoice }) {
  const t = await getWords('choices');
  const { on, changed, broken, history } = choice;
  const [newest] = history;
  return (
    <p className="quiet">
      {broken || !newest
        ? t(broken ? 'standing.broken' : 'standing.unasked', { state: on ? t('on') : t('off') })
        : t.rich(changed ? 'standing.changed' : 'standing.since', {
            state: on ? t('on') : t('off'),
            moment: momentOf(newest.at),
            where: t(`where.${newest.surface}`),
          })}{' '}
      {newest && !broken ? <ReceiptLink item={newest} name={choice.name} /> : null}
    </p>
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

interface ChooseFormProps {
  choice: ConsentChoice;
  on: boolean;
  label: string;
}

/** One answer; the button is the same for each. */
async function ChooseForm({ choice: { purpose, name, text }, on, label }: ChooseFormProps) {
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
          aria-label={t('labelled', { label, name })}
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
