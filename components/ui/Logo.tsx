import Link from 'next/link';
import { Seal } from './Seal';

/** The brand's name and seal, leading home. */
export function Logo({ name, href = '/' }: { name: string; href?: string }) {
  return (
    <Link className="logo" href={href} prefetch={false}>
      <Seal />
      {name}
    </Link>
  );
}
