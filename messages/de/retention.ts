/** What a run of the retention does, to the officer. */
export const retention = {
  unverified: 'Konten, die nie bestätigt wurden',
  localMails: 'E-Mails im lokalen Postfach',
  counters: 'Zähler der Begrenzungen',
  firstWarning: 'Ungenutzte Konten, deren Inhaber zum ersten Mal benachrichtigt werden',
  secondWarning: 'Ungenutzte Konten, deren Inhaber zum zweiten Mal benachrichtigt werden',
  unused: 'Ungenutzte Konten, die gelöscht werden',
} as const;
