import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { config } from '@/rightful.config';

/**
 * Whether a text is a phone number and nothing else. With a country code (`+` or `00`) it may be of any country, and only
 * its length is judged: countries open ranges faster than tables follow. Without one it must be a number of the
 * controller's country, since nobody could tell whose it is otherwise.
 */
export function isPhoneNumber(text: string): boolean {
  const { country } = config.controller;
  const number = text.replace(/^\s*00\s*/, '+');
  const parsed = parsePhoneNumberFromString(number, {
    extract: false,
    ...(isSupportedCountry(country) ? { defaultCountry: country } : {}),
  });
  if (!parsed) return false;
  return /^\s*\(?[+\uff0b]/.test(number) ? parsed.isPossible() : parsed.isValid();
}
