import { classNames } from './class-names';

interface FilterLinksProps {
  /** Names the links for screen readers. */
  label: string;
  /** quiet: a filter of what stands below, where the links above it lead to other pages. */
  tone?: 'plain' | 'quiet';
  links: readonly { readonly href: string; readonly label: string; readonly current: boolean }[];
}

/** Links that show a part of what the page has, with the part marked that is shown. */
export function FilterLinks({ label, tone = 'plain', links }: FilterLinksProps) {
  return (
    <nav className={classNames('filter', tone !== 'plain' && tone)} aria-label={label}>
      <ul>
        {links.map(({ href, label: text, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
