import { TextLink } from '@/components/ui/TextLink';

export interface Controller {
  readonly name: string;
  readonly email: string;
  readonly postalAddress: string;
}

const links = [
  { href: '/notice', label: 'Privacy notice' },
  { href: '/cookies', label: 'Cookies' },
  { href: '/terms', label: 'Terms' },
  { href: '/verify', label: 'Check a receipt' },
] as const;

interface SiteFooterProps {
  controller: Controller;
  /** The texts open beside the page. */
  beside: boolean;
}

/** Who is responsible, and the texts the law wants within reach of every page. */
export function SiteFooter({ controller, beside }: SiteFooterProps) {
  return (
    <footer className="foot">
      <div className="foot-inner">
        <address>
          {controller.name}, {controller.postalAddress}
          <br />
          <a href={`mailto:${controller.email}`}>{controller.email}</a>
        </address>
        <nav aria-label="Legal">
          <ul>
            {links.map(({ href, label }) => (
              <li key={href}>
                <TextLink beside={beside} href={href}>
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
