import { titled } from '@/app/titled';
import { Page } from '@/components/shell/Page';
import { DataTable } from '@/components/ui/DataTable';
import { PageHeader } from '@/components/ui/PageHeader';
import { getWords } from '@/lib/auth/language';
import { cookieNames } from '@/lib/auth/request';
import { config } from '@/rightful.config';

export const generateMetadata = titled('site', 'cookies.title', { indexed: true });

export default async function CookiesPage() {
  const t = await getWords('site');
  const { session, browser, known, deletion, language } = cookieNames();
  const rows = [
    {
      name: session,
      what: t('cookies.session'),
      howLong: t('cookies.sessionPeriod'),
    },
    {
      name: browser,
      what: t('cookies.browser'),
      howLong: t('cookies.browserPeriod'),
    },
    {
      name: known,
      what: t('cookies.known'),
      howLong: t('cookies.knownPeriod'),
    },
    {
      name: deletion,
      what: t('cookies.deletion'),
      howLong: t('cookies.deletionPeriod'),
    },
    {
      name: language,
      what: t('cookies.language'),
      howLong: t('cookies.languagePeriod'),
    },
  ];
  return (
    <Page config={config} width="measure">
      <PageHeader title={t('cookies.title')} lead={t('cookies.lead')} />
      <DataTable
        caption={t('cookies.caption')}
        captionHidden
        columns={[
          { label: t('cookies.name') },
          { label: t('cookies.what') },
          { label: t('cookies.howLong') },
          { label: t('cookies.by') },
        ]}
        rows={rows.map(({ name, what, howLong }) => ({
          key: name,
          cells: [<code key="name">{name}</code>, what, howLong, t('cookies.us')],
        }))}
      />
      <div className="prose">
        <p>{t('cookies.noBanner')}</p>
      </div>
    </Page>
  );
}
