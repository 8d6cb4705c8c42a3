import { expect, test } from 'vitest';
import { howLongOf } from './duties';
import { days, hours, minutes } from './clock';
import {
  failurePeriod,
  freshPeriod,
  inWords,
  requestPeriod,
  idlePeriod,
  sessionPeriod,
  undoPeriod,
  verificationPeriod,
} from './periods';

test('a period reads as people say it', () => {
  expect(
    [minutes(5), hours(1), hours(48), hours(72), days(7), days(365), days(1095)].map((period) =>
      inWords(period, 'en'),
    ),
  ).toEqual(['5 minutes', '1 hour', '48 hours', '72 hours', '7 days', '1 year', '3 years']);
});

test('what people consent to and read in the notice names the periods that are kept to', () => {
  const howLong = howLongOf('account', 'en');
  expect(howLong).toContain(
    `Sessions ${inWords(sessionPeriod, 'en')}, or ${inWords(idlePeriod, 'en')} without use`,
  );
  expect(howLong).toContain(`links ${inWords(verificationPeriod, 'en')}`);
  expect(howLong).toContain(`a change of your email ${inWords(undoPeriod, 'en')}`);
  expect(howLong).toContain(`confirmations ${inWords(freshPeriod, 'en')}`);
  expect(howLongOf('security', 'en')).toContain(`Failed sign-ins ${inWords(failurePeriod, 'en')}`);
  expect(howLongOf('accountability', 'en')).toContain(`${Math.floor(requestPeriod / days(365 / 12))} months`);
});
