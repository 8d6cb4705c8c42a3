import type { Metadata } from 'next';
import { Page } from '@/components/shell/Page';
import { DataTable } from '@/components/ui/DataTable';
import { PageHeader } from '@/components/ui/PageHeader';
import { cookieNames } from '@/lib/auth/request';
import { config } from '@/rightful.config';

export const metadata: Metadata = { title: 'Cookies', robots: { index: true, follow: true } };

const columns = [{ label: 'Name' }, { label: 'What for' }, { label: 'How long' }, { label: 'Set by' }];

export default function CookiesPage() {
  const { session, browser, known, deletion } = cookieNames();
  const rows = [
    {
      name: session,
      what: 'Keeps you signed in',
      howLong: '7 days, 24 hours without use, or until you sign out',
    },
    {
      name: browser,
      what: 'Recognises the browser you signed up with, so that the link in our mail opens your account there',
      howLong: '48 hours',
    },
    {
      name: known,
      what: 'Recognises a browser you signed in with before, so that somebody who guesses your password elsewhere cannot keep you out of it; sealed, and it signs nobody in',
      howLong: '90 days after you last signed in there, or until you object to it',
    },
    {
      name: deletion,
      what: 'Shows you the case number and the receipt after you deleted your account; sealed, so that nobody reads it on the way',
      howLong: '10 minutes',
    },
  ];
  return (
    <Page config={config} width="measure">
      <PageHeader
        title="Cookies"
        lead="We set four, each when it is needed and not before. Nobody else sets any."
      />
      <DataTable
        caption="The cookies we set"
        captionHidden
        columns={columns}
        rows={rows.map(({ name, what, howLong }) => ({
          key: name,
          cells: [<code key="name">{name}</code>, what, howLong, 'Us'],
        }))}
      />
      <div className="prose">
        <p>
          There is no banner to click away, because there is nothing to ask: all four are needed for what you
          do here, and nothing else is stored in your browser. We do not follow you, here or anywhere else.
        </p>
      </div>
    </Page>
  );
}
