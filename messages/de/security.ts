/** The page of sessions and password. */
export const security = {
  title: 'Anmeldung und Sicherheit',
  lead: 'Wie Sie sich anmelden und wo Sie angemeldet sind.',
  password: 'Passwort',
  passwordText: 'Ein neues Passwort meldet Sie überall sonst ab. Darüber schicken wir Ihnen eine E-Mail.',
  forgot: 'Sie kennen es nicht mehr? <link>Wir schicken Ihnen einen Link.</link>',
  sessions: 'Wo Sie angemeldet sind',
  since: 'Angemeldet seit <moment></moment>',
  ends: 'Endet automatisch: <moment></moment>',
  this: 'Dieser Browser',
  ending: 'Wird abgemeldet …',
  endOne: 'Sitzung {number} abmelden',
  endShort: 'Abmelden',
  endOthers: 'Überall sonst abmelden',
  onlyTimes:
    'Wir speichern weder Namen noch Adressen Ihrer Geräte und können daher nur die Zeiten zeigen. Melden Sie ab, was Sie nicht wiedererkennen, und ändern Sie dann Ihr Passwort.',
} as const;
