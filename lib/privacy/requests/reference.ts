import { randomBytes } from '@/lib/crypto';

/** Without the letters and digits that are read for one another. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A number for a request that can be read out on the telephone: `RF-` and 60 random bits, such as RF-7K2M-9QXD-4TBW. */
export function newReference(): string {
  const letters = Array.from(randomBytes(12), (byte) => alphabet.charAt(byte % alphabet.length));
  return `RF-${[0, 4, 8].map((start) => letters.slice(start, start + 4).join('')).join('-')}`;
}

/** Whether a text has the form of one: whatever else stands in an address is not asked of the database. */
export function isReference(text: string): boolean {
  return /^RF(?:-[2-9A-HJ-NP-Z]{4}){3}$/.test(text);
}
