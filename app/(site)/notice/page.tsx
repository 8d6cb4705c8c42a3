import { titled } from '@/app/titled';
import { NoticeText } from '@/components/privacy/NoticeText';
import { Page } from '@/components/shell/Page';
import { dayOf } from '@/components/ui/in-sentence';
import { PageHeader } from '@/components/ui/PageHeader';
import { getLanguage, getWords } from '@/lib/auth/language';
import { getNotice, listNoticeVersions } from '@/lib/privacy/consent/texts';
import { config } from '@/rightful.config';

export const generateMetadata = titled('site', 'notice.title', { indexed: true });

export default async function NoticePage() {
  const t = await getWords('site');
  const language = await getLanguage();
  const [notice, versions] = await Promise.all([getNotice(language), listNoticeVersions(language)]);
  return (
    <Page config={config} width="measure">
      <PageHeader
        title={t('notice.title')}
        lead={t.rich('notice.lead', {
          version: String(notice.version),
          day: dayOf(notice.publishedAt),
        })}
      />
      <NoticeText notice={notice} versions={versions} />
    </Page>
  );
}
