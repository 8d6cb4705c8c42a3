import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NoticeText } from '@/components/privacy/NoticeText';
import { Page } from '@/components/shell/Page';
import { Notice } from '@/components/ui/Notice';
import { PageHeader } from '@/components/ui/PageHeader';
import { TextLink } from '@/components/ui/TextLink';
import { When } from '@/components/ui/When';
import { getNoticeVersion, listNoticeVersions } from '@/lib/privacy/consent/texts';
import { config } from '@/rightful.config';

interface NoticeVersionProps {
  params: Promise<{ version: string }>;
}

export async function generateMetadata({ params }: NoticeVersionProps): Promise<Metadata> {
  const version = numberOf((await params).version);
  return { title: version === null ? 'Page not found' : `Privacy notice, version ${version}` };
}

export default async function NoticeVersionPage({ params }: NoticeVersionProps) {
  const version = numberOf((await params).version);
  const [notice, versions] = await Promise.all([
    version === null ? null : getNoticeVersion(version),
    listNoticeVersions(),
  ]);
  if (!notice) notFound();
  const newest = versions[0]?.version;
  return (
    <Page config={config} width="measure">
      <PageHeader
        title={`Privacy notice, version ${notice.version}`}
        lead={
          <>
            Published <When at={notice.publishedAt} dateOnly />.
          </>
        }
      />
      {newest === notice.version ? null : (
        <Notice tone="due" title="There is a newer version">
          <TextLink href="/notice">Read the notice that is in force</TextLink>.
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
