/** Periods. */
export const periods = {
  years: '{count, plural, one {# year} other {# years}}',
  days: '{count, plural, one {# day} other {# days}}',
  hours: '{count, plural, one {# hour} other {# hours}}',
  minutes: '{count, plural, one {# minute} other {# minutes}}',
} as const;
