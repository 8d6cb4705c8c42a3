const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** A day as every page, mail and file for people says it: "23 Nov 2026", in UTC. */
export function dateText(at: Date): string {
  return `${at.getUTCDate()} ${months[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
}

/** A moment as every page, mail and file for people says it: "23 Nov 2026, 14:05 UTC". */
export function dateTimeText(at: Date): string {
  return `${dateText(at)}, ${at.toISOString().slice(11, 16)} UTC`;
}
