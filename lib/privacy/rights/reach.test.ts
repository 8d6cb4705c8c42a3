import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/**
 * Whoever exercises a right is treated as before (CCPA 1798.125): what else an application does with people, news,
 * prices, statistics, cannot know that they did. It asks `mayProcess`, and hears yes or no.
 */
const privacyCenter = [
  'app/privacy/',
  'app/(auth)/new-email/',
  'app/(auth)/undo-email/',
  'app/(site)/deleted/',
  'app/(site)/verify/',
  'components/privacy/',
  'lib/actions/',
  'lib/auth/live-session.ts',
  'lib/auth/request.ts',
  'lib/auth/session.ts',
  'lib/jobs/',
  'lib/privacy/',
  'scripts/',
  'server/',
];

/** A module of lib/privacy/rights or lib/privacy/requests, one of its tables, or the overview of a room, by any way of naming it. */
const rights =
  /lib\/privacy\/(?:rights|requests)\b|\b(?:privacyRequest|requestStep|legalHold|retained|requireRoom|findSessionWithOverview)\b|"(?:PrivacyRequest|RequestStep|LegalHold|Retained)"/;

function knowsRights(file: string, text: string): boolean {
  return rights.test(text) && !privacyCenter.some((place) => file.startsWith(place));
}

/** The sources that ship, tests and generated files left out. */
function sources(): string[] {
  return ['app', 'components', 'lib', 'scripts', 'server'].flatMap((top) =>
    readdirSync(top, { recursive: true, encoding: 'utf8' })
      .map((name) => path.posix.join(top, name))
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|^lib\/db\/generated\//.test(file)),
  );
}

test('nothing outside of the privacy center knows who exercises a right', () => {
  const files = sources();
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((file) => knowsRights(file, readFileSync(file, 'utf8')))).toEqual([]);
});

test('a price, a mail for marketing and a statistic that would know it are found, and one that asks for its use is not', () => {
  for (const text of [
    `import { listRequests } from '@/lib/privacy/requests/requests';`,
    `const { getPause } = await import('@/lib/privacy/rights/pause');`,
    `export * from "@/lib/privacy/rights/objection";`,
    `import { requireRoom } from '@/lib/auth/session';`,
    `await db().privacyRequest.count({ where: { subjectId } })`,
    `query('SELECT count(*) FROM "PrivacyRequest"', [])`,
  ])
    for (const file of ['lib/pricing/offer.ts', 'lib/mail/news.ts', 'app/(site)/statistics/page.tsx'])
      expect(knowsRights(file, text)).toBe(true);
  expect(
    knowsRights('lib/pricing/offer.ts', `import { mayProcess } from '@/lib/privacy/consent/consent';`),
  ).toBe(false);
});
