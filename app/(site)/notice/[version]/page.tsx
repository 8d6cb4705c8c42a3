import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NoticeText } from '@/components/privacy/NoticeText';
import { Page } from '@/components/shell/Page';
import { dayOf, linkTo } from '@/components/ui/in-sentence';
import { Notice } from '@/components/ui/Notice';
import { PageHeader } from '@/components/ui/PageHeader';
import { getLanguage, getWords } from '@/lib/auth/language';
import { getNoticeVersion, listNoticeVersions } from '@/lib/privacy/consent/texts';
import { config } from '@/rightful.config';

interface NoticeVersionProps {
  params: Promise<{ version: string }>;
}

export async function generateMetadata({ params }: NoticeVersionProps): Promise<Metadata> {
  const version = numberOf((await params).version);
  const t = await getWords('site');
  return {
    title: version === null ? t('notFound.title') : t('notice.versioned', { version: String(version) }),
  };
}

export default async function NoticeVersionPage({ params }: NoticeVersionProps) {
  const t = await getWords('site');
  const version = numberOf((await params).version);
  const language = await getLanguage();
  const [notice, versions] = await Promise.all([
    version === null ? null : getNoticeVersion(language, version),
    listNoticeVersions(language),
  ]);
  if (!notice) notFound();
  const newest = versions[0]?.version;
  return (
    <Page config={config} width="measure">
      <PageHeader
        title={t('notice.versioned', { version: String(notice.version) })}
        lead={t.rich('notice.published', { day: dayOf(notice.publishedAt) })}
      />
      {newest === notice.version ? null : (
        <Notice tone="due" title={t('notice.newer')}>
          {t.rich('notice.read', { link: linkTo('/notice') })}
        </Notice>
      )}
      <NoticeText notice={notice} versions={versions} />
    </Page>
  );
}

/** The number in the address, as the database can hold it; null when it is not one. */
function numberOf(version: string): number | null {
  return /^[1-9]\d{0,8}$/.test(version) ? Number(version) : null;
}
