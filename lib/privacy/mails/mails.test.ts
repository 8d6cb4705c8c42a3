import { expect, test } from 'vitest';
import { htmlOf } from '@/lib/mail/html';
import { languages, type Language } from '@/messages/languages';
import * as accounts from './accounts';
import * as deletion from './deletion';
import * as email from './email';
import * as officer from './officer';
import * as packages from './packages';
import * as stops from './stops';
import type { Letter } from './text';

const at = new Date('2026-12-08T10:00:00Z');
const plan = { outcome: 'All of it is gone.', backupsUntil: at };

/** Every mail that there is, by the function that writes it. */
const letters: Readonly<Record<string, Letter>> = {
  verificationMail: accounts.verificationMail('token', at),
  accountExistsMail: accounts.accountExistsMail(),
  resetMail: accounts.resetMail('token'),
  passwordChangedMail: accounts.passwordChangedMail(),
  newBrowserMail: accounts.newBrowserMail(at, { browser: 'firefox', system: 'windows' }),
  unusedMail: accounts.unusedMail(at),
  deletionScheduledMail: deletion.deletionScheduledMail('RF-2222-2222-2222', at),
  deletionCancelledMail: deletion.deletionCancelledMail('RF-2222-2222-2222'),
  deletedMail: deletion.deletedMail({ reference: 'RF-2222-2222-2222', receiptNumber: '1', at, ...plan }),
  newEmailMail: email.newEmailMail('token', at),
  emailWantedMail: email.emailWantedMail(),
  emailChangedMail: email.emailChangedMail('token', at),
  emailUndoneMail: email.emailUndoneMail(),
  officerMail: officer.officerMail([{ reference: 'RF-2222-2222-2222', right: 'objection', dueAt: at }], at),
  doubtfulMail: officer.doubtfulMail(2),
  deletionWaitsMail: officer.deletionWaitsMail('RF-2222-2222-2222'),
  packageReadyMail: packages.packageReadyMail(at),
  packageFailedMail: packages.packageFailedMail(),
  copyMail: packages.copyMail(),
  pausedMail: stops.pausedMail('RF-2222-2222-2222'),
  pauseEndsMail: stops.pauseEndsMail('RF-2222-2222-2222', at),
  objectionMail: stops.objectionMail('RF-2222-2222-2222', 'news', null),
  objectionUpheldMail: stops.objectionUpheldMail('RF-2222-2222-2222', 'news'),
  objectionRefusedMail: stops.objectionRefusedMail('RF-2222-2222-2222', 'security', at),
  disputeMail: stops.disputeMail('RF-2222-2222-2222', 'name', at),
  disputeUpheldMail: stops.disputeUpheldMail('RF-2222-2222-2222', 'name'),
  disputeRefusedMail: stops.disputeRefusedMail('RF-2222-2222-2222', 'name', at),
};

test('every mail is here', () => {
  const written = [accounts, deletion, email, officer, packages, stops].flatMap((room) => Object.keys(room));
  expect(Object.keys(letters).toSorted()).toEqual(written.toSorted());
});

test.each(Object.entries(letters))(
  '%s has one link, a button for it, and all of its words in both forms',
  (_, letter) => {
    for (const language of Object.keys(languages) as Language[]) {
      const mail = letter(language);
      const html = htmlOf(mail);
      const links = mail.text.split('\n').filter((line) => /^https?:\/\//.test(line));
      expect(links.length).toBeLessThanOrEqual(1);
      expect(mail.button === undefined).toBe(links.length === 0);
      // A link stands in a paragraph of its own.
      for (const link of links) expect(mail.text).toContain(`\n\n${link}\n\n`);
      // A line ends where a sentence or a list item does: the HTML breaks it there too.
      expect(mail.text).not.toMatch(/[\p{L},]\n\p{Ll}/u);
      expect(html).toContain(`<html lang="${language}"`);
      expect(html.length).toBeLessThan(15_000);
      const read = html.replaceAll(/<style>[\s\S]*<\/style>|<[^>]+>/g, '').replaceAll('&amp;', '&');
      for (const line of mail.text.split('\n')) expect(read).toContain(line.replaceAll(/[<>"]/g, ''));
    }
  },
);
