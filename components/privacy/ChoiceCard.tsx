import { Card } from '@/components/ui/Card';
import { Chip } from '@/components/ui/Chip';
import { Disclosure } from '@/components/ui/Disclosure';
import { TextLink } from '@/components/ui/TextLink';
import { When } from '@/components/ui/When';
import type { Choice, ConsentHistoryItem } from '@/lib/privacy/consent/consent';
import { surfaceTexts } from '@/messages/en';
import { ChooseForm } from './ChooseForm';
import { ConsentFacts } from './ConsentFacts';
import { WithdrawForm } from './WithdrawForm';

interface ChoiceCardProps {
  choice: Choice;
  now: Date;
  /** What taking back the required choice is called: it depends on its legal basis. */
  takeBack: string;
}

const decisions: Readonly<Record<ConsentHistoryItem['event'], string>> = {
  given: 'Switched on',
  refused: 'Refused',
  withdrawn: 'Switched off',
};

/** One choice: what it is, how it stands, what the other way would change, and the one button for it. */
export function ChoiceCard({ choice, now, takeBack }: ChoiceCardProps) {
  const { purpose, gate, on, text, history } = choice;
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
        {newest ? (
          <>
            {' '}
            since <When at={newest.at} now={now} />, {surfaceTexts[newest.surface]}.{' '}
            <ReceiptLink item={newest} name={body.name} />
          </>
        ) : (
          '. You have not been asked yet.'
        )}
      </p>
      <p className="said">{body.label}</p>
      <p>
        <strong>{otherWay}</strong> {on ? body.whenOff : body.whenOn}
      </p>
      {required ? (
        <WithdrawForm label={takeBack} />
      ) : (
        <ChooseForm purpose={purpose} name={body.name} on={on} shown={text.hash} />
      )}
      <Disclosure summary="What this covers">
        <ConsentFacts text={body} />
      </Disclosure>
      <Disclosure summary="History, with the exact text of each day">
        {history.length > 0 ? (
          <ol className="history">
            {history.map((item) => (
              <li key={`${item.at.toISOString()} ${item.event}`}>
                <p>
                  <strong>{decisions[item.event]}</strong>, <When at={item.at} now={now} />,{' '}
                  {surfaceTexts[item.surface]}. <ReceiptLink item={item} name={body.name} />
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
