import type { Metadata } from 'next';
import { NoticeText } from '@/components/privacy/NoticeText';
import { Page } from '@/components/shell/Page';
import { PageHeader } from '@/components/ui/PageHeader';
import { When } from '@/components/ui/When';
import { getNotice, listNoticeVersions } from '@/lib/privacy/consent/texts';
import { config } from '@/rightful.config';

export const metadata: Metadata = { title: 'Privacy notice', robots: { index: true, follow: true } };

export default async function NoticePage() {
  const [notice, versions] = await Promise.all([getNotice(), listNoticeVersions()]);
  return (
    <Page config={config} width="measure">
      <PageHeader
        title="Privacy notice"
        lead={
          <>
            Version {notice.version}, in force since <When at={notice.publishedAt} dateOnly />.
          </>
        }
      />
      <NoticeText notice={notice} versions={versions} />
    </Page>
  );
}
