import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { v7, validate } from 'uuid';
import { z } from 'zod';
import { normalEmails } from '@/lib/crypto';
import { env, type Env } from '@/lib/env';
import { MailError, type Message } from './message';

const NEWEST = 500;

const schema = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  language: z.string().optional(),
  button: z.string().optional(),
  last: z.literal(true).optional(),
});

/** A mail that waits in DATA_DIR/mail because no mail server is configured. */
export type LocalMail = Readonly<z.infer<typeof schema>>;

/** Whether the mailbox may be shown: mail stays here, and only this machine can ask. */
export function mailboxOpen(settings: Env = env()): boolean {
  return settings.smtpUrl === undefined && settings.loopback;
}

/** The mails, newest first. Empty while the mailbox may not be shown. */
export async function listMails(settings: Env = env()): Promise<LocalMail[]> {
  if (!mailboxOpen(settings)) return [];
  const ids = await listIds(settings);
  const mails = await Promise.all(ids.map((id) => readMail(settings, id)));
  return mails.filter((mail) => mail !== null).toReversed();
}

/** One mail, or null: unknown, no UUID (so that it can name no file elsewhere), or the mailbox may not be shown. */
export async function getMail(id: string, settings: Env = env()): Promise<LocalMail | null> {
  return mailboxOpen(settings) && validate(id) ? readMail(settings, id) : null;
}

/**
 * Stores a mail in a file of its own that only the owner reads, over one with the same id, and deletes the oldest beyond
 * the newest 500.
 */
export async function storeMail(settings: Env, message: Message, now: Date = new Date()): Promise<void> {
  const { id = v7(), ...rest } = message;
  const mail: LocalMail = { id, at: now.toISOString(), ...rest };
  try {
    await mkdir(folderOf(settings), { recursive: true, mode: 0o700 });
    const content = `${JSON.stringify(mail, null, 2)}\n`;
    await writeFile(fileOf(settings, id), content, { mode: 0o600, flush: true });
    const ids = await listIds(settings);
    for (const old of ids.slice(0, -NEWEST)) await deleteMail(settings, old);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new MailError(`A mail could not be written to DATA_DIR (${code}).`);
  }
}

/**
 * Deletes every stored mail to this address, however it is written, but a last one, and returns how many there were.
 * Works also while the mailbox may not be shown: files of an earlier configuration are personal data still.
 */
export async function eraseMailsTo(address: string, settings: Env = env()): Promise<number> {
  let erased = 0;
  for (const id of await listIds(settings)) {
    const content = await readIfPresent(fileOf(settings, id));
    if (content === null || !isTo(content, address)) continue;
    await deleteMail(settings, id);
    erased += 1;
  }
  return erased;
}

/** The addresses of all stored mails but last ones, each once, also while the mailbox may not be shown. */
export async function listMailedAddresses(settings: Env = env()): Promise<string[]> {
  const ids = await listIds(settings);
  const mails = await Promise.all(ids.map((id) => readMail(settings, id)));
  return [...new Set(mails.flatMap((mail) => (mail && !mail.last ? [mail.to] : [])))];
}

/** How many mails were stored before a moment. */
export async function countMailsBefore(moment: Date, settings: Env = env()): Promise<number> {
  return (await listIdsBefore(settings, moment)).length;
}

/** Deletes them, damaged ones too, and also while the mailbox may not be shown. Returns how many there were. */
export async function eraseMailsBefore(moment: Date, settings: Env = env()): Promise<number> {
  const ids = await listIdsBefore(settings, moment);
  for (const id of ids) await deleteMail(settings, id);
  return ids.length;
}

/** A UUIDv7 begins with its time, in milliseconds (RFC 9562 section 5.7). */
async function listIdsBefore(settings: Env, moment: Date): Promise<string[]> {
  const ids = await listIds(settings);
  return ids.filter((id) => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) < moment.getTime());
}

/** A file that was cut while it was written goes when the address stands anywhere in it. */
function isTo(content: string, address: string): boolean {
  const mail = parse(content);
  if (mail === null) return content.toLowerCase().includes(address.trim().toLowerCase());
  return !mail.last && comparable(mail.to) === comparable(address);
}

function comparable(address: string): string {
  return normalEmails(address)[0]?.email ?? address.trim();
}

/** The ids of all stored mails, oldest first: a UUIDv7 sorts by its time. */
async function listIds(settings: Env): Promise<string[]> {
  const names = await readdir(folderOf(settings)).catch(orWhenAbsent<string[]>([]));
  const ids = names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
  return ids.filter((id) => validate(id)).sort();
}

async function readMail(settings: Env, id: string): Promise<LocalMail | null> {
  const content = await readIfPresent(fileOf(settings, id));
  return content === null ? null : parse(content);
}

function parse(content: string): LocalMail | null {
  try {
    return schema.parse(JSON.parse(content));
  } catch {
    return null;
  }
}

function readIfPresent(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(orWhenAbsent<string | null>(null));
}

async function deleteMail(settings: Env, id: string): Promise<void> {
  await rm(fileOf(settings, id), { force: true });
}

function orWhenAbsent<T>(value: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return value;
    throw error;
  };
}

function folderOf(settings: Env): string {
  return path.join(/* turbopackIgnore: true */ settings.dataDir, 'mail');
}

function fileOf(settings: Env, id: string): string {
  return path.join(/* turbopackIgnore: true */ folderOf(settings), `${id}.json`);
}
