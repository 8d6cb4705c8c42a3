import { after, days } from '@/lib/privacy/clock';
import { RightfulError } from '@/lib/privacy/errors';
import { kinds } from '@/lib/privacy/inventory';
import type { Language } from '@/messages/languages';
import type { Scope } from './scope';

/** What a person chose, as the form and the address bar carry it: days of UTC, both of them included. */
export interface DownloadChoice {
  readonly categories: readonly string[];
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** What is meant by it; nothing chosen means everything. Refuses unknown kinds, and a time that ends before it begins. */
export function scopeOf({ categories, since, until }: DownloadChoice, language: Language): Scope {
  const known = categories.filter((key) => kinds.some(({ holding }) => holding.key === key));
  if (known.length < categories.length) throw new RightfulError('invalid-input', { categories: 'invalid' });
  const [from, last] = [since ? dayOf(since) : null, until ? dayOf(until) : null];
  if (from && last && from > last) throw new RightfulError('invalid-input', { until: 'invalid' });
  return {
    categories: known.length === 0 ? null : [...new Set(known)].toSorted(),
    since: from,
    before: last && after(last, days(1)),
    language,
  };
}

function dayOf(text: string): Date {
  const day = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) throw new RightfulError('invalid-input', { since: 'day-shape' });
  return day;
}
