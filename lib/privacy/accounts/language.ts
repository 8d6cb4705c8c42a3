import { db, inTransaction, type Reader } from '@/lib/db';
import { recordAudit } from '@/lib/privacy/evidence/audit';
import { lockSubjectShared } from '@/lib/privacy/keys/vault';
import { writtenLanguage } from '@/lib/privacy/language';
import type { Viewer } from '@/lib/privacy/viewer';
import type { Language } from '@/messages/languages';
import { languageOf } from '@/messages/negotiate';

/** The language that a person chose, or signed up in; null where their account knows none, or is gone. */
export async function findLanguage(subjectId: string, reader: Reader = db()): Promise<Language | null> {
  const user = await reader.user.findUnique({ where: { id: subjectId }, select: { language: true } });
  return user?.language ? languageOf(user.language, null) : null;
}

/** The language in which we write to a person who is not there to ask. */
export async function languageFor(subjectId: string, reader: Reader = db()): Promise<Language> {
  return (await findLanguage(subjectId, reader)) ?? writtenLanguage();
}

/** Keeps the language that a person chose, and records it. The same one again changes nothing. */
export function chooseLanguage({ subjectId }: Viewer, language: Language): Promise<void> {
  return inTransaction(async (tx) => {
    const subject = await lockSubjectShared(tx, subjectId);
    const { count } = await tx.user.updateMany({
      where: { id: subjectId, OR: [{ language: null }, { language: { not: language } }] },
      data: { language },
    });
    if (count === 0) return;
    await recordAudit(tx, {
      event: 'language.chosen',
      subject,
      actor: 'subject',
      object: `account:${subjectId}`,
    });
  });
}
