import { ActionForm } from '@/components/forms/ActionForm';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Chip } from '@/components/ui/Chip';
import { DataTable } from '@/components/ui/DataTable';
import { Disclosure } from '@/components/ui/Disclosure';
import { TextLink } from '@/components/ui/TextLink';
import { When } from '@/components/ui/When';
import { choose } from '@/lib/actions/choose';
import { withdraw } from '@/lib/actions/withdraw';
import type { Choice, ConsentHistoryItem } from '@/lib/privacy/consent/consent';
import { agreementTexts, lostText, surfaceTexts } from '@/messages/en';
import { askedTexts } from '@/messages/en-consent';
import { ConsentFacts } from './ConsentFacts';

interface ChoiceCardProps {
  choice: Choice;
  now: Date;
  /** What taking back the required choice is called: it depends on its legal basis. */
  takeBack: string;
}

type Changed = NonNullable<Choice['changed']>;

const decisions: Readonly<Record<ConsentHistoryItem['event'], string>> = {
  given: 'Switched on',
  refused: 'Refused',
  withdrawn: 'Switched off',
};

/** One choice: what it is, how it stands, what the other way would change, and the one button for it. */
export function ChoiceCard({ choice, now, takeBack }: ChoiceCardProps) {
  const { purpose, gate, on, text, changed, history } = choice;
  const { body } = text;
  const newest = history[0];
  const required = gate === 'required';
  const otherWay = required ? 'If you end it:' : on ? 'If you switch it off:' : 'If you switch it on:';
  return (
    <Card
      title={body.name}
      id={purpose}
      state={
        <Chip tone={on ? 'on' : 'plain'}>{required ? 'Needed for the account' : on ? 'On' : 'Off'}</Chip>
      }
    >
      <p>
        {on ? 'On' : 'Off'}
        {choice.broken ? (
          '.'
        ) : newest && changed ? (
          <>
            . You said yes <When at={newest.at} now={now} />, {surfaceTexts[newest.surface]}.{' '}
            <ReceiptLink item={newest} name={body.name} />
          </>
        ) : newest ? (
          <>
            {' '}
            since <When at={newest.at} now={now} />, {surfaceTexts[newest.surface]}.{' '}
            <ReceiptLink item={newest} name={body.name} />
          </>
        ) : (
          '. You have not been asked yet.'
        )}
      </p>
      {changed ? <ChangedWords name={body.name} required={required} changed={changed} /> : null}
      {choice.broken ? (
        <p>
          <strong>
            What is stored of this choice was changed or taken away. It counts as no until you choose again.
          </strong>
        </p>
      ) : null}
      <p className="said">{body.label}</p>
      <p>
        <strong>{otherWay}</strong> {on ? body.whenOff : body.whenOn}
      </p>
      {required ? null : <Switch choice={choice} />}
      {required && (changed || choice.broken) ? (
        <ChooseForm choice={choice} on label={askedTexts.agree} />
      ) : null}
      {required ? (
        <ActionForm action={withdraw}>
          <div className="actions">
            <Button tone="plain" pending="One moment…">
              {takeBack}
            </Button>
          </div>
        </ActionForm>
      ) : null}
      <Disclosure summary="What this covers">
        <ConsentFacts text={body} />
      </Disclosure>
      <Disclosure summary="History, with the exact text of each day">
        {choice.lost.map((one) => (
          <p key={one.entryId}>
            <When at={one.at} now={now} />: {lostText}
          </p>
        ))}
        {history.length > 0 ? (
          <ol className="history">
            {history.map((item) => (
              <li key={`${item.at.toISOString()} ${item.event}`}>
                <p>
                  <strong>{decisions[item.event]}</strong>, <When at={item.at} now={now} />,{' '}
                  {surfaceTexts[item.surface]}. <ReceiptLink item={item} name={body.name} />
                </p>
                <p className={item.agreement === 'agrees' ? 'quiet' : undefined}>
                  {agreementTexts[item.agreement]}
                </p>
                <p className="said">{item.text.body.label}</p>
                <p className="quiet">
                  Text version {item.text.version} of <When at={item.text.publishedAt} dateOnly />. Its
                  fingerprint (SHA-256): <code>{item.text.hash}</code>
                </p>
                {item.text.hash === text.hash ? null : <ConsentFacts text={item.text.body} />}
              </li>
            ))}
          </ol>
        ) : (
          <p>Nothing yet.</p>
        )}
      </Disclosure>
    </Card>
  );
}

/** What changed after a yes, in one sentence and in the old and the new words. */
function ChangedWords({ name, required, changed }: { name: string; required: boolean; changed: Changed }) {
  return (
    <>
      <p>{required ? askedTexts.required : askedTexts.optional}</p>
      <DataTable
        caption={askedTexts.caption.replace('{purpose}', name)}
        columns={[{ label: 'What' }, { label: askedTexts.before }, { label: askedTexts.now }]}
        rows={changed.map(({ term, before, now }) => ({ key: term, cells: [term, before, now] }))}
      />
    </>
  );
}

/** One click that switches a use on or off, or one for each answer where its words changed after a yes. */
function Switch({ choice }: { choice: Choice }) {
  const { on, changed } = choice;
  return changed ? (
    <>
      <ChooseForm choice={choice} on label="Switch on" />
      <ChooseForm choice={choice} on={false} label={askedTexts.leave} />
    </>
  ) : (
    <ChooseForm choice={choice} on={!on} label={on ? 'Switch off' : 'Switch on'} />
  );
}

interface ChooseFormProps {
  choice: Choice;
  on: boolean;
  label: string;
}

/** One answer; the button is the same for each. */
function ChooseForm({ choice: { purpose, text }, on, label }: ChooseFormProps) {
  return (
    <ActionForm action={choose}>
      <input type="hidden" name="purpose" value={purpose} />
      <input type="hidden" name="on" value={on ? 'yes' : 'no'} />
      <input type="hidden" name="shown" value={text.hash} />
      <div className="actions">
        <Button
          tone="plain"
          pending={on ? 'Switching on…' : 'Switching off…'}
          aria-label={`${label}: ${text.body.name}`}
        >
          {label}
        </Button>
      </div>
    </ActionForm>
  );
}

/** To the receipt of one decision, for as long as the log has its words. */
function ReceiptLink({ item: { entryId, event, at }, name }: { item: ConsentHistoryItem; name: string }) {
  return entryId === null ? null : (
    <TextLink href={`/privacy/receipts/${entryId}`}>
      Receipt
      <span className="visually-hidden">
        : {name}, {decisions[event].toLowerCase()} <When at={at} />
      </span>
    </TextLink>
  );
}
