/** What the command says that opens an account from a copy. */
export const importing = {
  usage:
    'Nennen Sie das Datenpaket und eine Adresse: npm run import -- DATEI --email ADRESSE [--vkey SCHLÜSSEL] [--passphrase-file DATEI]',
  missing: 'Es gibt keine Datei {file}.',
  vkey: 'Was auf --vkey folgt, ist nicht der ganze Schlüssel eines Protokolls: Setzen Sie die Zeile in Anführungszeichen, so wie Sie sie bekommen haben.',
  part: 'Dieses Datenpaket enthält nur einen Teil der Daten: Bitten Sie um eines mit Angaben, Anmerkungen und Entscheidungen.',
  done: `Das Konto von {email} ist angelegt. Anmerkungen: {supplements}, Entscheidungen: {decisions}. Nichts davon wird verwendet,
bis der Link in der E-Mail geöffnet und dieses Passwort eingegeben wird, das nirgends gespeichert ist:

{password}
`,
  leftOff:
    'Ausgeschaltet, weil über einen anderen Wortlaut oder bei einem anderen Verantwortlichen entschieden wurde: {uses}. Eine neue Entscheidung ist jederzeit möglich.',
  refused: {
    'address-taken': 'Unter dieser Adresse gibt es schon ein Konto, deshalb wurde nichts geändert.',
    'invalid-input': 'An diese Adresse lässt sich keine E-Mail senden.',
    'consent-required':
      'Die Einwilligung, die ein Konto braucht, galt einem anderen Wortlaut oder einem anderen Verantwortlichen. Sie zählt hier nicht, und nichts wurde gespeichert. Bitten Sie die Person, selbst ein Konto anzulegen.',
  },
} as const;
