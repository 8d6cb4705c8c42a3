import { ButtonLink } from '@/components/ui/ButtonLink';
import { Card } from '@/components/ui/Card';
import { CardGrid } from '@/components/ui/CardGrid';
import { TextLink } from '@/components/ui/TextLink';
import { When } from '@/components/ui/When';
import type { Overview } from '@/lib/privacy/rights/overview';
import { askedTexts } from '@/messages/en-consent';
import { counted } from './counted';
import { DownloadNowForm } from './DownloadNowForm';

interface HomeCardsProps {
  overview: Overview;
  /** How many uses are optional here. */
  optional: number;
}

/** One card a right, each with its present state. */
export function HomeCards({ overview, optional }: HomeCardsProps) {
  const { details, optionalOn, asked, choicesChangedAt, sessions, activityCount, receiptCount } = overview;
  const { objected, paused, waiting, answerBy } = overview;
  return (
    <CardGrid>
      <Card
        title="See and correct your data"
        foot={<ButtonLink href="/privacy/data">Open your data</ButtonLink>}
      >
        <p>
          {counted(details, 'detail')} that you gave us, each with why and until when. They are sealed with a
          key that is yours alone.
        </p>
      </Card>
      <Card title="Your choices" foot={<TextLink href="/privacy/choices">Review your choices</TextLink>}>
        <p>
          1 needed for the account, {optionalOn} of {optional} optional ones on.
          {choicesChangedAt ? (
            <>
              {' '}
              Last changed <When at={choicesChangedAt} dateOnly />.
            </>
          ) : null}
        </p>
        {asked > 0 ? (
          <p>
            <strong>
              {asked === 1 ? askedTexts.one : askedTexts.several.replace('{count}', String(asked))}
            </strong>
          </p>
        ) : null}
      </Card>
      <Card
        title="Object or pause"
        foot={<TextLink href="/privacy/object">Stop a use of your data</TextLink>}
      >
        <p>{stopped(paused, objected)}</p>
      </Card>
      <Card title="Your requests" foot={<TextLink href="/privacy/data#requests">See your requests</TextLink>}>
        <p>
          {answerBy ? (
            <>
              {waiting} waiting for our answer, the first by <When at={answerBy} dateOnly />.
            </>
          ) : (
            'None waits for our answer. What you asked for and what we answered stays here for 24 months.'
          )}
        </p>
      </Card>
      <Card title="Download everything" foot={<DownloadNowForm />}>
        <p>All that we hold about you here in one package that explains itself. Free.</p>
      </Card>
      <Card title="Your receipts" foot={<TextLink href="/privacy/receipts">See your receipts</TextLink>}>
        <p>
          {counted(receiptCount, 'receipt')} for what you chose, corrected and downloaded. Anyone can check
          them, even after your account is gone.
        </p>
      </Card>
      <Card
        title="What happened on your account"
        foot={<TextLink href="/privacy/activity">See your activity</TextLink>}
      >
        <p>
          {counted(activityCount, 'entry', 'entries')}: every sign-in, every look at your data, every change.
        </p>
      </Card>
      <Card title="Security" foot={<TextLink href="/privacy/security">Manage your sessions</TextLink>}>
        <p>
          {sessions === 1
            ? 'You are signed in here and nowhere else.'
            : `You are signed in ${sessions} times, this one included.`}
        </p>
      </Card>
      <Card
        title="Delete your account"
        foot={<TextLink href="/privacy/delete">Show me what is deleted</TextLink>}
      >
        <p>See first exactly what goes and what stays. Nothing happens before you confirm.</p>
      </Card>
    </CardGrid>
  );
}

function stopped(paused: boolean, objected: number): string {
  if (paused)
    return 'Paused: we store your data, keep it safe, and show it to you. Nothing else is done with it.';
  if (objected > 0) return `${counted(objected, 'use')} stopped, because you objected.`;
  return 'Nothing is paused. You can stop one use, or all of them, with a click.';
}
