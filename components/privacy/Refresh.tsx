'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const every = 2_000;

/** Reads the page again and again while it is looked at. Without JavaScript its reader does so by a link. */
export function Refresh() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) router.refresh();
    }, every);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
