/** Periods. */
export const periods = {
  years: '{count, plural, one {# Jahr} other {# Jahre}}',
  days: '{count, plural, one {# Tag} other {# Tage}}',
  hours: '{count, plural, one {# Stunde} other {# Stunden}}',
  minutes: '{count, plural, one {# Minute} other {# Minuten}}',
} as const;
