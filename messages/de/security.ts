/** The page of sessions and password. */
export const security = {
  title: 'Anmeldung und Sicherheit',
  lead: 'Wie Sie sich anmelden und wo Sie angemeldet sind.',
  password: 'Passwort',
  newBrowser:
    'Wir schreiben Ihnen, wenn sich jemand mit einem Browser anmeldet, den Sie hier noch nie benutzt haben.',
  passwordText: 'Ein neues Passwort meldet Sie überall sonst ab. Darüber schicken wir Ihnen eine E-Mail.',
  forgot: 'Sie kennen es nicht mehr? <link>Wir schicken Ihnen einen Link.</link>',
  sessions: 'Wo Sie angemeldet sind',
  device: '{browser} unter {system}',
  unknownDevice: 'Unbekannter Browser',
  since: 'Angemeldet seit <moment></moment>',
  used: 'Zuletzt benutzt <moment></moment>',
  this: 'Dieser Browser',
  ending: 'Wird abgemeldet …',
  endOne: 'Sitzung {number} abmelden',
  endShort: 'Abmelden',
  endOthers: 'Überall sonst abmelden',
  onlyTimes:
    'Wir speichern die Art von Browser und System, aber weder Namen noch Ort oder Adresse Ihrer Geräte. Melden Sie ab, was Sie nicht wiedererkennen, und ändern Sie dann Ihr Passwort.',
} as const;
