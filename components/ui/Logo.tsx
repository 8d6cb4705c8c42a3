/** The brand's seal and name, leading home. The seal is drawn by the style sheet: it says nothing. */
export function Logo({ name, href = '/' }: { name: string; href?: string }) {
  return (
    <a className="logo" href={href}>
      {name}
    </a>
  );
}
