/** What the verifier says of a copy of data. Only `valid` says that something is proven. */
export const packageCheck = {
  valid:
    'Dieses Datenpaket ist gültig: {controller} hat es am {date} erstellt, und das Protokoll {log}, dessen Schlüssel Sie genannt haben, hat jedes Byte signiert.',
  untrusted: {
    title: 'Unverändert und von {log} signiert; dass Sie diesem Protokoll vertrauen, haben Sie nicht gesagt.',
    next: 'Holen Sie den Schlüssel dieses Protokolls aus einer Quelle, der Sie vertrauen, und prüfen Sie noch einmal mit --vkey SCHLÜSSEL.',
  },
  refused: {
    'not-a-package': 'Diese ZIP-Datei ist kein Datenpaket.',
    'packed-again':
      'Diese ZIP-Datei wurde neu gepackt, die Signatur fehlt deshalb: Prüfen Sie die Datei so, wie Sie sie heruntergeladen haben.',
    changed:
      'Dieses Datenpaket wurde nachträglich verändert und beweist nichts: Laden Sie es noch einmal herunter.',
    locked:
      'Dieses Datenpaket ist verschlüsselt: Schreiben Sie die Passphrase in eine Datei, und nennen Sie die Datei mit --passphrase-file DATEI.',
    'wrong-passphrase': 'Das ist nicht die Passphrase dieses Datenpakets.',
    'not-proven':
      'Dieses Datenpaket ist signiert, aber der Beleg aus dem Protokoll fehlt: Laden Sie es gleich noch einmal herunter.',
    'unknown-key':
      'Dieses Datenpaket ist von einem anderen Protokoll oder mit einem anderen Schlüssel signiert als dem, den Sie genannt haben.',
  },
  headings: {
    proven: 'Was bewiesen ist',
    notProven: 'Was nicht bewiesen ist',
  },
  proven: [
    'Alle {files} Dateien sind da, jede so, wie sie erstellt wurde; kein Byte der ZIP-Datei wurde verändert.',
    'Im Protokoll steht der Eintrag, nach dem diese Kopie angefordert wurde.',
  ],
  notProven: [
    'Dass die Daten darin stimmen oder vollständig sind: Die Signatur sagt, von wem die Kopie stammt und dass sie unverändert ist.',
    'Dass die Zeit stimmt: Es ist die, die aufgeschrieben wurde.',
  ],
} as const;
