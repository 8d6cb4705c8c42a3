/** What stands around every page: header, footer, menu. */
export const shell = {
  skip: 'Zum Inhalt springen',
  footer: {
    notice: 'Datenschutzhinweise',
    cookies: 'Cookies',
    terms: 'Nutzungsbedingungen',
    verify: 'Nachweis prüfen',
    legal: 'Rechtliches',
    language: 'Sprache',
  },
  newTab: '(neuer Tab)',
  signedInAs: 'Angemeldet:',
  center: {
    rooms: {
      home: 'Übersicht',
      data: 'Ihre Daten',
      choices: 'Verwendung Ihrer Daten',
      activity: 'Aktivität und Anträge',
      security: 'Anmeldung und Sicherheit',
      receipts: 'Nachweise',
      download: 'Kopie herunterladen',
      delete: 'Konto löschen',
    },
    leave: 'Konto verlassen',
    signal: 'Widerspruchssignal beachtet',
    title: 'Datenschutz-Center',
    signOut: 'Abmelden',
  },
} as const;
