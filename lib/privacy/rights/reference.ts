import { randomBytes } from '@/lib/crypto';

/** Without the letters and digits that are read for one another. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A number for a request that can be read out on the telephone: `RF-` and 60 random bits, such as RF-7K2M-9QXD-4TBW. */
export function newReference(): string {
  const letters = Array.from(randomBytes(12), (byte) => alphabet.charAt(byte % alphabet.length));
  return `RF-${[0, 4, 8].map((start) => letters.slice(start, start + 4).join('')).join('-')}`;
}
