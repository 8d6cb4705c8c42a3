/** The first stop of the keyboard on every page. The page's `main` carries the id. */
export function SkipLink({ to = 'main' }: { to?: string }) {
  return (
    <a className="skip" href={`#${to}`}>
      Skip to the content
    </a>
  );
}
