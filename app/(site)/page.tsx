import type { Metadata } from 'next';
import { forEverybody } from '@/app/titled';
import { Page } from '@/components/shell/Page';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { Card } from '@/components/ui/Card';
import { Chip } from '@/components/ui/Chip';
import { Facts } from '@/components/ui/Facts';
import { TextLink } from '@/components/ui/TextLink';
import { getLanguage, getWords } from '@/lib/auth/language';
import { findViewerName } from '@/lib/auth/session';
import { sharedFor } from '@/lib/privacy/consent/recipients';
import { config } from '@/rightful.config';

export function generateMetadata(): Promise<Metadata> {
  return forEverybody(config.brand.name);
}

export default async function LandingPage() {
  const t = await getWords('site');
  const signedIn = (await findViewerName()) !== null;
  return (
    <Page config={config} header={<TextLink href="/sign-in">{t('landing.signIn')}</TextLink>}>
      <div className="hero">
        <div className="hero-words">
          <h1>{t('landing.title')}</h1>
          <p className="lead">
            {t('landing.lead', { brand: config.brand.name, controller: config.controller.name })}
          </p>
          <div className="actions">
            {signedIn ? (
              <ButtonLink href="/privacy">{t('landing.center')}</ButtonLink>
            ) : (
              <>
                <ButtonLink href="/sign-up">{t('landing.create')}</ButtonLink>
                <ButtonLink href="/sign-in" tone="plain">
                  {t('landing.signIn')}
                </ButtonLink>
              </>
            )}
          </div>
        </div>
        <Card title={t('landing.address')} state={<Chip tone="on">{t('landing.sealed')}</Chip>}>
          <Facts
            facts={[
              ...(['held', 'why', 'until'] as const).map((fact) => ({
                term: t(`landing.example.${fact}.term`),
                detail: t(`landing.example.${fact}.detail`),
              })),
              { term: t('landing.example.with'), detail: sharedFor('account', await getLanguage()) },
            ]}
          />
          <p className="quiet">{t('landing.exampleText')}</p>
        </Card>
      </div>
      <ul className="points">
        {(['decide', 'see', 'gone'] as const).map((point) => (
          <li key={point}>
            {' '}
            <h2>{t(`landing.points.${point}.title`)}</h2> <p>{t(`landing.points.${point}.text`)}</p>{' '}
          </li>
        ))}
      </ul>
    </Page>
  );
}
