const origin = 'http://path.invalid';

/**
 * A path on this site to go to next, or the fallback: never another origin, whatever the address bar says. The path is
 * judged as a browser reads it, with dots resolved, since two slashes at its start would name a host.
 */
export function safePath(next: unknown, fallback: string): string {
  if (typeof next !== 'string' || !next.startsWith('/') || !URL.canParse(next, origin)) return fallback;
  const url = new URL(next, origin);
  return url.origin === origin && !url.pathname.startsWith('//') ? `${url.pathname}${url.search}` : fallback;
}
