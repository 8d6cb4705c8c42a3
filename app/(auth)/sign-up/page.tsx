import { redirect } from 'next/navigation';
import { titled } from '@/app/titled';
import { SignUpForm } from '@/components/forms/SignUpForm';
import { ConsentFacts } from '@/components/privacy/ConsentFacts';
import { Page } from '@/components/shell/Page';
import { Chip } from '@/components/ui/Chip';
import { Disclosure } from '@/components/ui/Disclosure';
import { linkTo } from '@/components/ui/in-sentence';
import { PageHeader } from '@/components/ui/PageHeader';
import { TextLink } from '@/components/ui/TextLink';
import { getLanguage, getWords } from '@/lib/auth/language';
import { sendsOptOut } from '@/lib/auth/opt-out';
import { requestHeaders } from '@/lib/auth/request';
import { getViewer } from '@/lib/auth/session';
import { choices, missingConsent } from '@/lib/privacy/catalogue/purposes';
import { getConsentTexts, getNotice } from '@/lib/privacy/consent/texts';
import { config } from '@/rightful.config';

export const generateMetadata = titled('auth', 'signUp.title');

export default async function SignUpPage() {
  const t = await getWords('auth');
  if (await getViewer()) redirect('/privacy');
  const language = await getLanguage();
  const [texts, notice, headers] = await Promise.all([
    getConsentTexts(language),
    getNotice(language),
    requestHeaders(),
  ]);
  const offers = choices.flatMap(({ id, gate }) => {
    const text = texts.get(id);
    if (!text) return [];
    const covers = (
      <Disclosure summary={t('signUp.covers')}>
        <ConsentFacts text={text.body} />
      </Disclosure>
    );
    return [{ id, gate, hash: text.hash, label: text.body.label, covers }];
  });
  return (
    <Page
      config={config}
      width="narrow"
      keepsTyped
      header={<TextLink href="/sign-in">{t('signIn.title')}</TextLink>}
    >
      <PageHeader
        title={t('signUp.title')}
        lead={t.rich(config.purposes.account.basis === 'contract' ? 'signUp.leadTerms' : 'signUp.lead', {
          version: String(notice.version),
          notice: linkTo(`/notice/${notice.version}`, t('newTab')),
          terms: linkTo('/terms', t('newTab')),
        })}
      />
      {sendsOptOut(headers) ? <Chip tone="on">{t('signUp.signal')}</Chip> : null}
      <SignUpForm offers={offers} missing={missingConsent} />
    </Page>
  );
}
