import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SignUpForm } from '@/components/forms/SignUpForm';
import { ConsentFacts } from '@/components/privacy/ConsentFacts';
import { Page } from '@/components/shell/Page';
import { Chip } from '@/components/ui/Chip';
import { Disclosure } from '@/components/ui/Disclosure';
import { PageHeader } from '@/components/ui/PageHeader';
import { TextLink } from '@/components/ui/TextLink';
import { sendsOptOut } from '@/lib/auth/opt-out';
import { requestHeaders } from '@/lib/auth/request';
import { getViewer } from '@/lib/auth/session';
import { choices } from '@/lib/privacy/catalogue/purposes';
import { getConsentTexts, getNotice } from '@/lib/privacy/consent/texts';
import { RightfulError } from '@/lib/privacy/errors';
import { config } from '@/rightful.config';

export const metadata: Metadata = { title: 'Create an account' };

export default async function SignUpPage() {
  if (await getViewer()) redirect('/privacy');
  const [texts, notice, headers] = await Promise.all([getConsentTexts(), getNotice(), requestHeaders()]);
  const offers = choices.flatMap(({ id, gate }) => {
    const text = texts.get(id);
    if (!text) return [];
    const covers = (
      <Disclosure summary="What this covers">
        <ConsentFacts text={text.body} />
      </Disclosure>
    );
    return [{ id, gate, hash: text.hash, label: text.body.label, covers }];
  });
  return (
    <Page config={config} width="narrow" keepsTyped header={<TextLink href="/sign-in">Sign in</TextLink>}>
      <PageHeader
        title="Create an account"
        lead={
          <>
            We ask for three things to run your account. Any other use is your choice below.{' '}
            <TextLink beside href={`/notice/${notice.version}`}>
              Privacy notice, version {notice.version}
            </TextLink>
            , two minutes.
            {config.purposes.account.basis === 'contract' ? (
              <>
                {' '}
                <TextLink beside href="/terms">
                  Terms of service
                </TextLink>
                .
              </>
            ) : null}
          </>
        }
      />
      {sendsOptOut(headers) ? (
        <Chip tone="on">Your browser asks us not to sell or share your data. Honoured.</Chip>
      ) : null}
      <SignUpForm offers={offers} missing={new RightfulError('consent-required').person} />
    </Page>
  );
}
