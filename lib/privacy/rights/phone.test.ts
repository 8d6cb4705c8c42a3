import { expect, test } from 'vitest';
import { isPhoneNumber } from './phone';

test.each([
  '+353 1 234 5678',
  '+972 50-123-4567',
  '00 44 20 7946 0958',
  '+44 (0)20 7946 0958',
  '+1 (212) 555-0100',
  '+353 1 234 5678 ext. 12',
  '+800 1234 5678',
  '01 234 5678',
])('%s is a phone number', (text) => {
  expect(isPhoneNumber(text)).toBe(true);
});

test.each([
  'abc',
  'none',
  '12',
  '+',
  '+1 555 0100',
  '+999 123 456 789',
  'call +353 1 234 5678',
  '+353 1 234 5678; +353 1 234 5679',
  '050-123-4567',
  '=1+1',
])('%s is none, or of nobody knows which country', (text) => {
  expect(isPhoneNumber(text)).toBe(false);
});
