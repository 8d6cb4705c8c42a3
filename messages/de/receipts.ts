/** The pages of receipts and of one receipt. */
export const receipts = {
  title: 'Nachweise',
  lead: 'Ein Nachweis belegt gegenüber jedem, was geschehen ist, ohne dass uns jemand fragen muss. Heben Sie auf, was Ihnen wichtig ist.',
  use: 'Wie Sie einen Nachweis verwenden und wer ihn haben sollte',
  useText:
    'Prüfen Sie einen Nachweis auf der <link>Prüfseite</link>, auch wenn es Ihr Konto nicht mehr gibt. Niemand muss sich dafür anmelden.',
  whoHas:
    'Ein Nachweis enthält keinen Namen und keine Adresse. Wer die Datei hat, kann zeigen, dass der Vorgang zu Ihnen gehört. Geben Sie sie also mit Bedacht weiter.',
  others:
    'Auch zu jeder anderen Zeile Ihrer <link>Aktivität</link> gibt es einen Nachweis: Öffnen Sie die Zeile, und wählen Sie „Nachweis“.',
  end: 'Noch keine Nachweise',
  endText: 'Sie bekommen einen für jede Entscheidung, jede Berichtigung und jede Kopie.',
  saveAll: 'Alle Nachweise speichern',
  list: {
    waiting: 'Gleich fertig',
    download: 'Datei speichern<hidden> zu: {what}</hidden>',
    show: 'Öffnen<hidden>: Nachweis zu {what}</hidden>',
  },
  proof: {
    title: 'Nachweis',
    waiting: 'Gleich fertig',
    waitingTitle: 'Festgehalten und noch nicht signiert',
    waitingText: 'Der Nachweis wird gerade erstellt. <link>Sehen Sie gleich noch einmal nach</link>.',
    lead: 'Ihr Nachweis. Drucken Sie diese Seite, oder speichern Sie die Datei, die jeder prüfen kann.',
    when: 'Wann',
    by: 'Wer',
    byText: '{who} ({role})',
    from: 'Festgehalten von',
    words: 'Der Wortlaut, der Ihnen vorlag',
    allWords: 'Der ganze Text, Fassung {version}',
    proof: 'Beleg',
    proofText:
      'Unterschrieben und festgehalten. Würde jemand die Aufzeichnung später ändern, passte dieser Nachweis nicht mehr dazu.',
    verified: 'Geprüft',
    number: 'Nachweisnummer',
    file: 'Um diesen Nachweis zu prüfen, öffnen Sie <link>{address}</link> und wählen Sie die gespeicherte Datei. Das geht auch, wenn es Ihr Konto nicht mehr gibt.',
    qr: 'Führt zu der Seite, die Nachweise prüft',
    download: 'Datei speichern',
    print: 'Drucken',
    all: 'Alle Nachweise',
  },
  experts: 'Für Fachleute',
  forms: {
    lead: 'Dieselbe Entscheidung in den Formaten anderer Software:',
    '27560': 'ISO/IEC TS 27560 (JSON-LD)',
    kantara: 'Kantara 1.1 (JSON)',
  },
  entry: {
    why: 'Wozu',
    outcome: 'Ergebnis',
    done: 'Ausgeführt',
    refused: 'Abgelehnt',
    whose: 'Wessen',
    whoseText:
      'Die Kennung unter „Wessen“ kommt nur hier vor. Nur Ihr Nachweis kann zeigen, dass Sie gemeint sind.',
    entry: 'Eintrag',
    number: 'Nummer {number} der ersten {size}',
    log: 'Protokoll',
    signed: 'Unterschrieben',
    signedText:
      'Die Signatur umfasst jeden Eintrag bis zu dieser Zahl. Würde einer davon später geändert oder entfernt, passte Ihr Nachweis nicht mehr dazu.',
  },
} as const;
