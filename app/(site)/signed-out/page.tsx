import type { Metadata } from 'next';
import { Page } from '@/components/shell/Page';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { PageHeader } from '@/components/ui/PageHeader';
import { config } from '@/rightful.config';

export const metadata: Metadata = { title: 'Signed out' };

export default function SignedOutPage() {
  return (
    <Page config={config} width="narrow">
      <PageHeader title="You are signed out" lead="On a device that others use, close the browser too." />
      <div className="actions">
        <ButtonLink href="/sign-in">Sign in again</ButtonLink>
        <ButtonLink href="/" tone="plain">
          Front page
        </ButtonLink>
      </div>
    </Page>
  );
}
