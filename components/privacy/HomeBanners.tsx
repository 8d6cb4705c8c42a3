import { linkTo } from '@/components/ui/in-sentence';
import { Notice } from '@/components/ui/Notice';
import { getWords } from '@/lib/auth/language';
import type { Overview } from '@/lib/privacy/rights/overview';

/** What a person should know at once; nothing where nothing is to say. */
export async function HomeBanners({ overview }: { overview: Overview }) {
  const t = await getWords('home');
  const { paused, asked, failures, copies } = overview;
  return (
    <>
      {paused ? (
        <Notice tone="due" title={t('banners.paused')}>
          <p>{t.rich('banners.pausedText', { link: linkTo('/privacy/choices#pause') })}</p>
        </Notice>
      ) : null}
      {asked > 0 ? (
        <Notice tone="due" title={t('banners.asked', { count: asked })}>
          <p>{t.rich('banners.askedText', { link: linkTo('/privacy/choices') })}</p>
        </Notice>
      ) : null}
      {failures > 0 ? (
        <Notice tone="due" title={t('banners.wrong')}>
          <p>
            {t.rich('banners.wrongText', {
              count: failures,
              link: linkTo('/privacy/security'),
            })}
          </p>
        </Notice>
      ) : null}
      {copies > 0 ? (
        <Notice tone="good" title={t('banners.ready')}>
          <p>{t.rich('banners.readyText', { link: linkTo('/privacy/download') })}</p>
        </Notice>
      ) : null}
    </>
  );
}
