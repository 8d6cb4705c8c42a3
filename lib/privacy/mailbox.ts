/** The local mailbox, as the pages need it: open only while no mail server is configured and only this machine can ask. */
export { getMail, listMails, mailboxOpen, type LocalMail } from '@/lib/mail';
