import { titled } from '@/app/titled';
import { Page } from '@/components/shell/Page';
import { linkTo, mailTo } from '@/components/ui/in-sentence';
import { PageHeader } from '@/components/ui/PageHeader';
import { getWords } from '@/lib/auth/language';
import { config } from '@/rightful.config';

export const generateMetadata = titled('site', 'terms.title', { indexed: true });

const { brand, controller } = config;

export default async function TermsPage() {
  const t = await getWords('site');
  return (
    <Page config={config} width="measure">
      <PageHeader title={t('terms.title')} lead={t('terms.lead', { controller: controller.name })} />
      <div className="prose">
        <h2>{t('terms.get')}</h2>
        <p>{t('terms.getText', { brand: brand.name, controller: controller.name })}</p>
        <h2>{t('terms.ask')}</h2>
        <p>{t('terms.askText')}</p>
        <h2>{t('terms.ending')}</h2>
        <p>{t('terms.endingText')}</p>
        <h2>{t('terms.wrong')}</h2>
        <p>{t('terms.wrongText', { brand: brand.name })}</p>
        <h2>{t('terms.data')}</h2>
        <p>{t.rich('terms.dataText', { link: linkTo('/notice') })}</p>
        <h2>{t('terms.questions')}</h2>
        <p>
          {t.rich('terms.questionsText', {
            email: controller.email,
            mail: mailTo(controller.email),
          })}
        </p>
      </div>
    </Page>
  );
}
