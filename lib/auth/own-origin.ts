/** What a browser says of where a request comes from; null where it does not say. */
export interface Claimed {
  readonly method: string;
  readonly origin: string | null;
  /** `Sec-Fetch-Site`. */
  readonly site: string | null;
}

/** Whether a method only reads (RFC 9110 §9.2.1), among those that are answered here. */
export function isReading(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

/**
 * Whether a request comes from our own pages (cross-site request forgery). A request that changes something must name our
 * origin, and a browser that says where it comes from must say "same-origin". Asked at the door of the server, where it
 * keeps a request from the framework, and again by whatever runs forms and routes.
 */
export function isFromOwnPage({ method, origin, site }: Claimed, ours: string): boolean {
  const reads = isReading(method);
  const siteFits = site === null || site === 'same-origin' || (reads && site === 'none');
  return siteFits && (origin === null ? reads : origin === ours);
}
