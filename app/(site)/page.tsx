import type { Metadata } from 'next';
import { Page } from '@/components/shell/Page';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { Card } from '@/components/ui/Card';
import { Chip } from '@/components/ui/Chip';
import { Facts } from '@/components/ui/Facts';
import { TextLink } from '@/components/ui/TextLink';
import { sharedFor } from '@/lib/privacy/consent/recipients';
import { config } from '@/rightful.config';

export const metadata: Metadata = {
  description: 'See, correct, download and delete what is held about you, and keep proof of it.',
  robots: { index: true, follow: true },
};

const example = [
  { term: 'What we hold', detail: '12 St James Square, London' },
  { term: 'Why', detail: 'You added it to your account' },
  { term: 'Until', detail: 'You remove it or delete the account' },
  { term: 'With whom', detail: sharedFor('account') },
];

const points = [
  {
    title: 'You decide',
    text: 'Every use of your data is a choice of its own. Saying no to the optional ones changes nothing else.',
  },
  {
    title: 'You see all of it',
    text: 'What is held, why, and until when. Correct it in place, or download everything in one file.',
  },
  {
    title: 'Gone means gone',
    text: 'Deleting your account removes your details and destroys the key that seals them. What a law or a legal claim keeps, you see before you confirm.',
  },
];

export default function LandingPage() {
  return (
    <Page config={config} header={<TextLink href="/sign-in">Sign in</TextLink>}>
      <div className="hero">
        <div className="hero-words">
          <h1>Your data, in your own hands</h1>
          <p className="lead">
            {config.brand.name} is the place where you see, correct, download and delete everything{' '}
            {config.controller.name} holds about you.
          </p>
          <div className="actions">
            <ButtonLink href="/sign-up">Create an account</ButtonLink>
            <ButtonLink href="/sign-in" tone="plain">
              Sign in
            </ButtonLink>
          </div>
        </div>
        <Card title="Postal address" state={<Chip tone="on">Sealed with your key</Chip>}>
          <Facts facts={example} />
          <p className="quiet">An example of how each detail is shown to you.</p>
        </Card>
      </div>
      <ul className="points">
        {points.map(({ title, text }) => (
          <li key={title}>
            <h2>{title}</h2>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
