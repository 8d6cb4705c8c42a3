/** The form that checks a receipt. */
export const receiptForm = {
  receipt: 'Nachweis',
  hintHere:
    'Wählen Sie die Datei aus, oder ziehen Sie die Datei auf diese Seite. Geprüft wird in diesem Browser, gesendet wird nichts; Sie dürfen jetzt offline gehen. Solange Sie online sind, wird das Protokoll gefragt, ob es noch dasselbe sagt.',
  hintServer:
    'Wählen Sie die Datei so aus, wie Sie sie heruntergeladen haben. Unser Server prüft die Datei und behält sie nicht.',
  key: 'Schlüssel eines anderen Protokolls',
  keyHint:
    'Nur für einen Nachweis von anderswo: die Zeile, die Sie von der Stelle bekommen haben, die jenes Protokoll führt.',
  checking: 'Wird geprüft …',
  check: 'Nachweis prüfen',
  optional: '(freiwillig)',
  /** Headings of the answer, and who did the checking. */
  headings: {
    entry: 'Was der Eintrag sagt',
    proven: 'Was bewiesen ist',
    notProven: 'Was nicht bewiesen ist',
  },
  by: {
    browser: 'In diesem Browser geprüft. Die Datei wurde an niemanden gesendet.',
    server: 'Unser Server hat geprüft. Die Datei wurde nicht gespeichert.',
  },
  detail: 'Einzelheit',
} as const;
