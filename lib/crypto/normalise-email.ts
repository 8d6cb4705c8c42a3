import { toASCII } from 'tr46';

/**
 * The rules that addresses are looked up by, newest first. A change of the rules is a new number: whoever was written
 * under an older one is still found by it.
 */
const NORM_VERSIONS = ['2', '1'] as const;
export type NormVersion = (typeof NORM_VERSIONS)[number];

/** An address as some of the rules look it up. */
export interface NormalEmail {
  readonly normVersion: NormVersion;
  readonly email: string;
}

const LOCAL = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}$/;
const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/**
 * How each of the rules makes a domain ASCII. `2` is UTS 46 with the flags of the URL standard. `1` asked the runtime,
 * whose tables were older: they read a capital sharp S as two letters, and nobody judged directions and joiners.
 */
const toAscii: Readonly<Record<NormVersion, (domain: string) => string | null>> = {
  '2': (domain) => toASCII(domain, { checkBidi: true, checkJoiners: true }),
  '1': (domain) => toASCII(domain.replaceAll('\u1e9e', 'ss'), { ignoreInvalidPunycode: true }),
};

/**
 * The form under which an address is looked up by the newest rules, or null when it is not one we take. Outer white
 * space goes; the local part is ASCII (RFC 5322 dot-atom characters; dots and +tags stay) and lower-cased after that
 * check, so no other letter folds into it; the domain becomes its ASCII form (UTS 46), without the final dot. It is the
 * same on every runtime. Mail goes to the stored address, never to this form or to what was typed.
 */
export function normaliseEmail(input: string): string | null {
  return normalise(input, NORM_VERSIONS[0]);
}

/** The forms of an address by all rules that take it, newest first; none when it is no address by any. */
export function normalEmails(input: string): readonly NormalEmail[] {
  return NORM_VERSIONS.flatMap((normVersion) => {
    const email = normalise(input, normVersion);
    return email === null ? [] : [{ normVersion, email }];
  });
}

function normalise(input: string, normVersion: NormVersion): string | null {
  const address = input.trim();
  if (/[\p{Cc}\p{Cf}\p{Cs}\s]/u.test(address)) return null;
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(at, 0));
  const domain = normaliseDomain(address.slice(at + 1), toAscii[normVersion]);
  if (at < 0 || !LOCAL.test(local) || domain === null) return null;
  const normal = `${local.toLowerCase()}@${domain}`;
  return normal.length <= 254 ? normal : null;
}

/** Other ASCII than letters, digits, hyphens and dots is refused before; addresses in numbers after. */
function normaliseDomain(domain: string, ascii: (domain: string) => string | null): string | null {
  if (domain.length > 508 || /[\0-,/:-@[-`{-\x7f]/.test(domain)) return null;
  const labels = ascii(domain)?.replace(/\.$/, '').split('.') ?? [];
  if (labels.length === 0 || !labels.every((label) => LABEL.test(label))) return null;
  return /^[0-9]+$/.test(labels.at(-1) ?? '') ? null : labels.join('.');
}
