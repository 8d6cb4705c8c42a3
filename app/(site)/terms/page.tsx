import type { Metadata } from 'next';
import { Page } from '@/components/shell/Page';
import { PageHeader } from '@/components/ui/PageHeader';
import { TextLink } from '@/components/ui/TextLink';
import { config } from '@/rightful.config';

export const metadata: Metadata = { title: 'Terms', robots: { index: true, follow: true } };

const { brand, controller } = config;

export default function TermsPage() {
  return (
    <Page config={config} width="measure">
      <PageHeader title="Terms" lead={`What you and ${controller.name} can expect of each other.`} />
      <div className="prose">
        <h2>What you get</h2>
        <p>
          An account at {brand.name}, free of charge, in which you see, correct, download and delete what{' '}
          {controller.name} holds about you.
        </p>
        <h2>What we ask</h2>
        <p>
          Give your own details, keep your password to yourself, and leave the accounts of other people alone.
        </p>
        <h2>Ending it</h2>
        <p>
          You may delete your account at any time, without a reason and without a fee. We close an account
          only when it harms others, and say so first unless the harm cannot wait.
        </p>
        <h2>When something goes wrong</h2>
        <p>
          We do our best to keep {brand.name} running and cannot promise that it always does. Nothing here
          takes away a right that the law gives you.
        </p>
        <h2>Your data</h2>
        <p>
          What we do with it is in the <TextLink href="/notice">privacy notice</TextLink>, and these terms
          change nothing about it. Whatever is optional you decide apart from these terms.
        </p>
        <h2>Questions</h2>
        <p>
          Write to <a href={`mailto:${controller.email}`}>{controller.email}</a>.
        </p>
      </div>
    </Page>
  );
}
