import type { Metadata } from 'next';
import { Page } from '@/components/shell/Page';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { PageHeader } from '@/components/ui/PageHeader';
import { config } from '@/rightful.config';

export const metadata: Metadata = { title: 'Page not found' };

export default function NotFound() {
  return (
    <Page config={config} width="narrow">
      <PageHeader
        title="There is no page here"
        lead="The address may be mistyped or the page may have moved. Start again from one of these."
      />
      <div className="actions">
        <ButtonLink href="/privacy">Your privacy center</ButtonLink>
        <ButtonLink href="/" tone="plain">
          Front page
        </ButtonLink>
      </div>
    </Page>
  );
}
