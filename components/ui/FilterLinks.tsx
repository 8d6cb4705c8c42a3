interface FilterLinksProps {
  /** Names the links for screen readers. */
  label: string;
  links: readonly { readonly href: string; readonly label: string; readonly current: boolean }[];
}

/** Links that show a part of what the page has, with the part marked that is shown. */
export function FilterLinks({ label, links }: FilterLinksProps) {
  return (
    <nav className="filter" aria-label={label}>
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
