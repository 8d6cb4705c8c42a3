/** Words inside of the sentence of an entry, who did it, and what stands in the place of values. */
export const entries = {
  act: {
    show: 'um Ihre Daten zu sehen',
    download: 'um Ihre Daten herunterzuladen',
    correct: 'um Ihre Daten zu ändern',
    email: 'um Ihre E-Mail-Adresse zu ändern',
    erase: 'um Ihr Konto zu löschen',
    password: 'um ein neues zu wählen',
    'erase-part': 'um einen Teil Ihrer Daten zu löschen',
  },
  surface: {
    'sign-up': 'beim Anlegen des Kontos',
    choices: 'im Datenschutz-Center',
    delete: 'als Sie das Konto behielten',
    object: 'durch einen Widerspruch',
    restore: 'wie vor der Wiederherstellung einer Sicherung',
    import: 'in der Kopie, aus der Ihr Konto angelegt wurde',
  },
  who: {
    you: 'Sie',
    system: 'Unser System',
    staff: 'Jemand von uns',
    unknown: 'Nicht bekannt',
  },
  roles: {
    you: 'Inhaberin oder Inhaber des Kontos',
    system: 'Läuft automatisch',
    staff: 'Zuständige Stelle für Datenschutz, mit einem Befehl',
    unknown: 'Nicht angemeldet',
  },
  details: {
    text: 'Gezeigter Wortlaut (SHA-256)',
    version: 'Fassung',
    language: 'Sprache',
    notice: 'Datenschutzhinweis des Tages (SHA-256)',
    reason: 'Grund',
  },
  booleans: {
    yes: 'Ja',
    no: 'Nein',
  },
  unreadable: {
    value: 'Zurzeit nicht lesbar',
    kind: 'Unvollständig: Ein Teil lässt sich zurzeit nicht lesen. Er ist nicht verloren, und jemand von uns weiß davon.',
  },
  agreement: {
    agrees: 'Unser Protokoll sagt dasselbe.',
    differs: 'Unser Protokoll sagt etwas anderes: Diese Zeile wurde später geändert und beweist nichts.',
    missing: 'Diese Entscheidung steht nicht in unserem Protokoll: Die Zeile beweist nichts.',
    pruned: 'Nicht verglichen: Das Protokoll bewahrt den Wortlaut aus dieser Zeit nicht mehr auf.',
  },
  lost: 'Diese Entscheidung steht in unserem Protokoll, ihre Zeile fehlt.',
} as const;
