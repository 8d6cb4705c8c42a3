import { BROWSER_MAP as known, OS_MAP as ran, parse } from 'bowser';
import type { BrowserFamily, Device, SystemFamily } from '@/lib/privacy/catalogue/devices';

/** Families by what the parser calls them; every other one is `other`. */
const browsers: Readonly<Record<string, BrowserFamily>> = {
  [String(known['chrome'])]: 'chrome',
  [String(known['chromium'])]: 'chrome',
  [String(known['edge'])]: 'edge',
  [String(known['firefox'])]: 'firefox',
  [String(known['opera'])]: 'opera',
  [String(known['safari'])]: 'safari',
  [String(known['samsung_internet'])]: 'samsung',
};

const systems: Readonly<Record<string, SystemFamily>> = {
  [String(ran['Android'])]: 'android',
  [String(ran['ChromeOS'])]: 'chromeos',
  [String(ran['iOS'])]: 'ios',
  [String(ran['Linux'])]: 'linux',
  [String(ran['MacOS'])]: 'macos',
  [String(ran['Windows'])]: 'windows',
};

/** Longer than any browser sends. */
const longest = 512;

/** The families that a `User-Agent` names (RFC 9110 §10.1.5): whoever sends it says what they like, so it proves nothing. */
export function deviceOf(userAgent: string | null): Device {
  if (!userAgent) return { browser: 'other', system: 'other' };
  const { browser, os } = parse(userAgent.slice(0, longest));
  return {
    browser: memberOf(browsers, browser.name) ?? 'other',
    system: memberOf(systems, os.name) ?? 'other',
  };
}

function memberOf<T>(families: Readonly<Record<string, T>>, name = ''): T | undefined {
  return Object.hasOwn(families, name) ? families[name] : undefined;
}
