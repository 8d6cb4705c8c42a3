import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseEnv, type Env } from '@/lib/env';
import {
  countMailsBefore,
  eraseMailsBefore,
  eraseMailsTo,
  getMail,
  listMails,
  listMailedAddresses,
  mailboxOpen,
  sendMail,
} from './index';
import { storeMail } from './mailbox';
import { MailError } from './message';

const LINK = 'http://localhost:3000/verify/SgdTjR0WfJ9fhqEXsyKz5Cnm0pL8wUuD2oIaBvYtHxQ';
const MAIL = {
  to: 'alice@example.com',
  subject: 'Confirm your address',
  text: `Open this page:\n\n${LINK}\n`,
};

let dataDir: string;
let settings: Env;

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'rightful-mail-'));
  settings = parseEnv({ DATA_DIR: dataDir });
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const folder = () => path.join(dataDir, 'mail');
const files = () => readdirSync(folder());

describe('a mail without a mail server', () => {
  it('is kept in a file that only its owner reads and whose name tells nothing', async () => {
    await sendMail(MAIL, settings);
    const [file = ''] = files();
    expect(file).toMatch(/^[0-9a-f-]{36}\.json$/);
    expect(statSync(folder()).mode & 0o777).toBe(0o700);
    expect(statSync(path.join(folder(), file)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(path.join(folder(), file), 'utf8'))).toEqual({
      id: file.slice(0, 36),
      at: expect.any(String),
      ...MAIL,
    });
  });

  it('goes to a domain without the dot that may end it', async () => {
    await sendMail({ ...MAIL, to: 'alice@example.com.' }, settings);
    expect(await listMailedAddresses(settings)).toEqual(['alice@example.com']);
  });

  it('is listed newest first and found by its id', async () => {
    for (const subject of ['first', 'second', 'third']) await sendMail({ ...MAIL, subject }, settings);
    const mails = await listMails(settings);
    expect(mails.map(({ subject }) => subject)).toEqual(['third', 'second', 'first']);
    expect(await getMail(mails[1]?.id ?? '', settings)).toEqual(mails[1]);
    expect(mails[0]?.text).toContain(`\n${LINK}\n`);
  });

  it('is there once when it is sent again under its id', async () => {
    const id = v7();
    for (const subject of ['first', 'again']) await sendMail({ ...MAIL, id, subject }, settings);
    expect(await listMails(settings)).toMatchObject([{ id, subject: 'again' }]);
  });

  it('pushes out the oldest beyond 500', async () => {
    await storeMail(settings, { ...MAIL, subject: '0' });
    const first = JSON.parse(readFileSync(path.join(folder(), files()[0] ?? ''), 'utf8')) as object;
    for (let i = 1; i < 500; i++) {
      const id = v7();
      writeFileSync(path.join(folder(), `${id}.json`), JSON.stringify({ ...first, id, subject: String(i) }));
    }
    for (let i = 500; i < 503; i++) await storeMail(settings, { ...MAIL, subject: String(i) });
    const subjects = (await listMails(settings)).map(({ subject }) => subject);
    expect(subjects).toHaveLength(500);
    expect(subjects.at(0)).toBe('502');
    expect(subjects.at(-1)).toBe('3');
    expect(files()).toHaveLength(500);
  });

  it('lets a damaged file stand in nobody’s way', async () => {
    await sendMail(MAIL, settings);
    writeFileSync(path.join(folder(), `${v7()}.json`), '{"id":');
    writeFileSync(path.join(folder(), 'notes.txt'), 'not ours');
    expect(await listMails(settings)).toHaveLength(1);
  });

  it('says in a sentence, without the address, that the disk refuses', async () => {
    writeFileSync(folder(), 'a file where the folder should be');
    const refusal = await sendMail(MAIL, settings).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(MailError);
    expect(String(refusal)).toMatch(/DATA_DIR \(E[A-Z]+\)/);
    expect(String(refusal)).not.toContain('alice');
  });
});

describe('the mailbox', () => {
  it('is empty before the first mail', async () => {
    expect(await listMails(settings)).toEqual([]);
    expect(await eraseMailsTo(MAIL.to, settings)).toBe(0);
  });

  it('is closed with a mail server or a listener that others reach, also for mails already there', async () => {
    await sendMail(MAIL, settings);
    const [mail] = await listMails(settings);
    expect(mailboxOpen(settings)).toBe(true);
    for (const other of [{ SMTP_URL: 'smtp://127.0.0.1:1' }, { HOST: '0.0.0.0' }]) {
      const closed = parseEnv({ DATA_DIR: dataDir, ...other });
      expect(mailboxOpen(closed)).toBe(false);
      expect(await listMails(closed)).toEqual([]);
      expect(await getMail(mail?.id ?? '', closed)).toBeNull();
    }
  });

  it('finds nothing by what is not an id', async () => {
    await sendMail(MAIL, settings);
    writeFileSync(path.join(dataDir, 'outside.json'), readFileSync(path.join(folder(), files()[0] ?? '')));
    const [mail] = await listMails(settings);
    const id = mail?.id ?? '';
    for (const wrong of ['', '../outside', `../mail/${id}`, `${id}.json`, `${id}\0`, `${id}/`, v7()])
      expect(await getMail(wrong, settings)).toBeNull();
  });
});

describe('erasing', () => {
  it('deletes every mail to the address, however written, and no other', async () => {
    for (const to of ['Alice@Example.com', 'alice@example.com', 'alice+a@example.com', 'bob@example.com'])
      await sendMail({ ...MAIL, to }, settings);
    expect(await eraseMailsTo(' ALICE@example.com', settings)).toBe(2);
    expect((await listMails(settings)).map(({ to }) => to)).toEqual([
      'bob@example.com',
      'alice+a@example.com',
    ]);
    expect(await eraseMailsTo('alice@example.com', settings)).toBe(0);
  });

  it('deletes a damaged file in which the address stands, and no other damaged one', async () => {
    await sendMail({ ...MAIL, to: 'bob@example.com' }, settings);
    const [cut, other] = [v7(), v7()];
    writeFileSync(path.join(folder(), `${cut}.json`), '{"id":"x","to":"Alice@example.com","te');
    writeFileSync(path.join(folder(), `${other}.json`), '{"id":"x","to":"bob@exam');
    expect(await eraseMailsTo('alice@example.com', settings)).toBe(1);
    expect(files()).not.toContain(`${cut}.json`);
    expect(files()).toContain(`${other}.json`);
  });

  it('deletes what was stored before a moment, damaged files too, and nothing that came later', async () => {
    const moment = Date.parse('2026-01-02T03:04:05.678Z');
    mkdirSync(folder());
    const [old, cut, last] = [moment - 1, moment - 1, moment].map((msecs) => v7({ msecs }));
    for (const id of [old, last]) writeFileSync(path.join(folder(), `${id}.json`), '{}');
    writeFileSync(path.join(folder(), `${cut}.json`), '{"to":"al');
    expect(await countMailsBefore(new Date(moment), settings)).toBe(2);
    expect(await eraseMailsBefore(new Date(moment), settings)).toBe(2);
    expect(files()).toEqual([`${last}.json`]);
  });

  it('works also while the mailbox is closed', async () => {
    const closed = parseEnv({ DATA_DIR: dataDir, HOST: '0.0.0.0' });
    await sendMail(MAIL, settings);
    expect(await listMailedAddresses(closed)).toEqual([MAIL.to]);
    expect(await eraseMailsTo(MAIL.to, closed)).toBe(1);
    await sendMail(MAIL, settings);
    expect(await eraseMailsBefore(new Date(Date.now() + 1), closed)).toBe(1);
    expect(files()).toEqual([]);
  });
});

describe('what goes to one person', () => {
  it.each([
    ['a second recipient', 'alice@example.com, eve@example.com'],
    ['a header after a line break', 'alice@example.com\r\nBcc: eve@example.com'],
    ['a header after a bare line feed', 'alice@example.com\nBcc: eve@example.com'],
    ['a header after a bare carriage return', 'alice@example.com\rBcc: eve@example.com'],
    ['a command in the envelope', 'alice@example.com>\r\nRCPT TO:<eve@example.com'],
    ['a name with an address of its own', 'eve@example.com <alice@example.com>'],
    ['a quoted part', '"alice@example.com"@example.com'],
    ['nothing', ''],
  ])('is refused with %s in the address', async (_, to) => {
    await expect(sendMail({ ...MAIL, to }, settings)).rejects.toBeInstanceOf(MailError);
    expect(await listMails(settings)).toEqual([]);
  });

  it.each(['Hello\r\nBcc: eve@example.com', 'Hello\nBcc: eve@example.com', 'a\0b', 'a\u2028b', 'a\u0085b'])(
    'is refused with the subject %j',
    async (subject) => {
      await expect(sendMail({ ...MAIL, subject }, settings)).rejects.toBeInstanceOf(MailError);
      expect(await listMails(settings)).toEqual([]);
    },
  );
});
