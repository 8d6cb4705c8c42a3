import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseEnv, type Env } from '@/lib/env';
import { sendMail } from './index';
import { MailError } from './message';

const LINK = 'http://localhost:3000/verify/SgdTjR0WfJ9fhqEXsyKz5Cnm0pL8wUuD2oIaBvYtHxQ';
const MAIL = {
  to: 'alice@example.com',
  subject: 'Confirm your address',
  text: `Open this page:\n\n${LINK}\n`,
};

interface Received {
  readonly from: string;
  readonly to: string[];
  readonly user: string | undefined;
  readonly raw: string;
}

let dataDir: string;
let received: Received[];
const closers: (() => Promise<void>)[] = [];

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'rightful-smtp-'));
  received = [];
});
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
  rmSync(dataDir, { recursive: true, force: true });
});

/** A real mail server on a free loopback port; gives the settings that point at it. */
async function serve(options: SMTPServerOptions = {}, credentials = ''): Promise<Env> {
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) =>
      password === 'p@ss:word' ? done(null, { user: username }) : done(new Error('Wrong password')),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          user: session.user,
          raw: Buffer.concat(chunks).toString('utf8'),
        });
        done();
      });
    },
    ...options,
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  closers.push(() => new Promise((resolve) => server.close(resolve)));
  return settingsFor(server.server, credentials);
}

function settingsFor(server: Server, credentials = ''): Env {
  const { port } = server.address() as AddressInfo;
  return parseEnv({
    DATA_DIR: dataDir,
    APP_ORIGIN: 'https://privacy.example.org',
    SMTP_URL: `smtp://${credentials}127.0.0.1:${port}`,
  });
}

function refusalOf(settings: Env): Promise<unknown> {
  return sendMail(MAIL, settings).catch((error: unknown) => error);
}

interface Part {
  /** Header lines, unfolded. */
  readonly headers: string[];
  /** With quoted-printable undone. */
  readonly body: string;
}

function readPart(raw: string): Part {
  const end = raw.indexOf('\r\n\r\n');
  const headers = raw
    .slice(0, end)
    .replaceAll(/\r\n[ \t]/g, ' ')
    .split('\r\n');
  const quoted = headers.some((header) => /^content-transfer-encoding: quoted-printable$/i.test(header));
  const body = raw.slice(end + 4);
  const plain = body
    .replaceAll('=\r\n', '')
    .replaceAll(/(?:=[0-9A-F]{2})+/g, (run) => Buffer.from(run.replaceAll('=', ''), 'hex').toString('utf8'));
  return { headers, body: quoted ? plain : body };
}

/** The headers of a mail, and its two parts (RFC 2046 §5.1.4): text first, then the same as HTML. */
function readMail(raw: string): { headers: string[]; body: string; html: string } {
  const { headers, body } = readPart(raw);
  const boundary = /boundary="?([^";]+)/.exec(headers.join('\n'))?.[1];
  if (boundary === undefined) throw new Error('The mail has one part.');
  const [, text, html] = body.split(`--${boundary}`).map((part) => readPart(part.slice(2)));
  expect(text?.headers.join('\n')).toMatch(/^Content-Type: text\/plain; charset=utf-8/m);
  expect(html?.headers.join('\n')).toMatch(/^Content-Type: text\/html; charset=utf-8/m);
  return { headers, body: text?.body ?? '', html: html?.body ?? '' };
}

describe('a mail over SMTP', () => {
  it('arrives once, as text and as HTML, with its link on a line of its own, and leaves no file', async () => {
    const id = '0193f5c1-8a52-7000-8000-000000000001';
    await sendMail({ ...MAIL, id }, await serve());
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ from: 'no-reply@privacy.example.org', to: ['alice@example.com'] });
    const { headers, body, html } = readMail(received[0]?.raw ?? '');
    expect(headers).toContain('To: alice@example.com');
    expect(headers).toContain('From: Rightful <no-reply@privacy.example.org>');
    expect(headers).toContain('Subject: Confirm your address');
    expect(headers).toContain(`Message-ID: <${id}@privacy.example.org>`);
    expect(headers).toContain('Auto-Submitted: auto-generated');
    expect(headers.join('\n')).toMatch(/^Content-Type: multipart\/alternative/m);
    expect(headers.join('\n')).not.toMatch(/x-mailer/i);
    expect(body.split('\r\n')).toContain(LINK);
    expect(html).toContain(`>${LINK}</a>`);
    expect(readdirSync(dataDir)).toEqual([]);
  });

  it('comes from MAIL_FROM, with the credentials of the address decoded', async () => {
    const settings = await serve({ authOptional: false }, 'mailer%40example.org:p%40ss%3Aword@');
    await sendMail(MAIL, { ...settings, mailFrom: 'privacy@example.org' });
    expect(received[0]).toMatchObject({ from: 'privacy@example.org', user: 'mailer@example.org' });
  });

  it('keeps every character of subject and text', async () => {
    const text = `Grüße 👩‍👩‍👧\n${'long '.repeat(400)}\n=3D =\nend`;
    await sendMail({ ...MAIL, subject: 'Grüße, 例え', text }, await serve());
    const { headers, body } = readMail(received[0]?.raw ?? '');
    expect(body.replaceAll('\r\n', '\n').trimEnd()).toBe(text);
    expect(headers.find((header) => header.startsWith('Subject: '))).toMatch(/^Subject: =\?UTF-8\?/i);
  });

  it('stays one mail when its text looks like the end of one and commands', async () => {
    const smuggled = 'MAIL FROM:<eve@example.com>\r\nRCPT TO:<bob@example.com>\r\nDATA\r\nhello';
    for (const end of ['\r\n.\r\n', '\n.\n', '\n.\r\n', '\r.\r', '\r\n.\r'])
      await sendMail({ ...MAIL, text: `start${end}${smuggled}` }, await serve());
    expect(received).toHaveLength(5);
    for (const { to, raw } of received) {
      expect(to).toEqual(['alice@example.com']);
      expect(readMail(raw).body.split('\r\n').slice(0, 3)).toEqual([
        'start',
        '.',
        'MAIL FROM:<eve@example.com>',
      ]);
    }
  });

  it.each([
    'alice@example.com\r\nBcc: eve@example.com',
    'alice@example.com>\r\nRCPT TO:<eve@example.com',
    'alice@example.com, eve@example.com',
  ])('never reaches the server with the address %j', async (to) => {
    const settings = await serve();
    await expect(sendMail({ ...MAIL, to }, settings)).rejects.toBeInstanceOf(MailError);
    await expect(sendMail({ ...MAIL, subject: 'a\r\nBcc: b@c.de' }, settings)).rejects.toBeInstanceOf(
      MailError,
    );
    expect(received).toEqual([]);
  });
});

describe('a mail that the server does not take', () => {
  it.each([
    ['refuses the recipient', { onRcptTo: (_a, _s, done) => done(new Error('No such alice@example.com')) }],
    ['refuses the sender', { onMailFrom: (_a, _s, done) => done(new Error('Not you')) }],
    ['refuses to talk', { onConnect: (_s, done) => done(new Error('Go away')) }],
    ['asks for a password', { authOptional: false }],
  ] satisfies [string, SMTPServerOptions][])(
    'because it %s is a MailError that names a code and no person',
    async (_, options) => {
      const refusal = await refusalOf(await serve(options));
      expect(refusal).toBeInstanceOf(MailError);
      expect(String(refusal)).toMatch(/^MailError: The mail server did not take a mail \(E[A-Z]+ \d{3}\)\.$/);
      expect(readdirSync(dataDir)).toEqual([]);
    },
  );

  it('because the password is wrong is a MailError without the password', async () => {
    const refusal = await refusalOf(await serve({}, 'mailer:wrong-one@'));
    expect(String(refusal)).toBe('MailError: The mail server did not take a mail (EAUTH 535).');
  });

  it('because it never says a word fails instead of waiting for ever', async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => sockets.push(socket));
    await new Promise<void>((resolve) => {
      silent.listen(0, '127.0.0.1', resolve);
    });
    closers.push(async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => silent.close(resolve));
    });
    expect(String(await refusalOf(settingsFor(silent)))).toContain('ETIMEDOUT');
  }, 30_000);

  it('because nothing listens fails at once', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => {
      closed.listen(0, '127.0.0.1', resolve);
    });
    const settings = settingsFor(closed);
    await new Promise((resolve) => closed.close(resolve));
    expect(String(await refusalOf(settings))).toMatch(/ESOCKET|ECONNREFUSED|ECONNECTION/);
  });
});
