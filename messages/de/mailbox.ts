/** The local mailbox of a trial. */
export const mailbox = {
  title: 'Lokales Postfach',
  subject: 'Betreff',
  to: 'An',
  when: 'Zeit',
  lead: 'Es ist kein Mailserver eingerichtet. Deshalb bleiben E-Mails 72 Stunden lang auf diesem Rechner. Die Adresse dieser Seite gibt nur npm start aus: Wer die Adresse kennt, liest die E-Mails.',
  none: 'Noch keine E-Mail',
  noneText: 'Die erste E-Mail erscheint hier, sobald jemand ein Konto anlegt.',
  caption: 'E-Mails, die neueste zuerst',
  one: {
    title: 'Eine E-Mail im lokalen Postfach',
    lead: 'An {to}, <moment></moment>',
    all: 'Alle E-Mails',
  },
} as const;
