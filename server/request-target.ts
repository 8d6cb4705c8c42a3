/** What a request asks for. */
export interface Target {
  /** Path and query as the framework is to read them: from the root, no dot segments, one slash between two names. */
  readonly address: string;
  /** The path in plain characters, to choose by. */
  readonly path: string;
}

/** Whether a name, with a port or without, is the one that people reach us at. */
export function isOurs(host: string, ours: URL): boolean {
  const given = host.toLowerCase();
  const defaultPort = ours.protocol === 'https:' ? '443' : '80';
  return given === ours.host || (ours.port === '' && given === `${ours.host}:${defaultPort}`);
}

/**
 * Settles what a request line asks for, once, before anything is chosen by it. `elsewhere` when it names another host
 * than ours (the absolute form of RFC 9112 section 3.2.2, which wins over the Host header), and `nowhere` when no page
 * can have such an address: an escape that is none, a control character, an escaped slash.
 */
export function settleTarget(target: string, ours: URL): Target | 'elsewhere' | 'nowhere' {
  const absolute = /^https?:\/\/([^/?#]*)/i.exec(target);
  if (absolute && !isOurs(absolute[1] ?? '', ours)) return 'elsewhere';
  const rest = absolute ? target.slice(absolute[0].length).replace(/^(?!\/)/, '/') : target;
  if (!rest.startsWith('/') || !URL.canParse(ours.origin + rest)) return 'nowhere';
  const { pathname, search } = new URL(ours.origin + rest);
  const settled = pathname.replaceAll(/\/{2,}/g, '/');
  const path = decoded(settled);
  return path === null || /%2f|%5c/i.test(settled) ? 'nowhere' : { address: settled + search, path };
}

function decoded(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname);
    return /\p{Cc}/u.test(path) ? null : path;
  } catch {
    return null;
  }
}
