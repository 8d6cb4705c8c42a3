import { TextLink } from '@/components/ui/TextLink';
import { LanguageForm } from './LanguageForm';
import { getWords } from '@/lib/auth/language';
import type { Words } from '@/messages/translator';

export interface Controller {
  readonly name: string;
  readonly email: string;
  readonly postalAddress: string;
}

const links = (t: Words<'shell'>) =>
  [
    { href: '/notice', label: t('footer.notice') },
    { href: '/cookies', label: t('footer.cookies') },
    { href: '/terms', label: t('footer.terms') },
    { href: '/verify', label: t('footer.verify') },
  ] as const;

interface SiteFooterProps {
  controller: Controller;
  /** The texts open beside the page. */
  beside: boolean;
}

/** Who is responsible, and the texts the law wants within reach of every page. */
export async function SiteFooter({ controller, beside }: SiteFooterProps) {
  const t = await getWords('shell');
  return (
    <footer className="foot">
      <div className="foot-inner">
        <address>
          {controller.name}, {controller.postalAddress}
          <br />
          <a href={`mailto:${controller.email}`}>{controller.email}</a>
        </address>
        <LanguageForm />
        <nav aria-label={t('footer.legal')}>
          <ul>
            {links(t).map(({ href, label }) => (
              <li key={href}>
                <TextLink beside={beside ? t('newTab') : undefined} href={href}>
                  {label}
                </TextLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
