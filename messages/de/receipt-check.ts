/** What the verifier of receipts says. Each verdict has one sentence; only `valid` says that something is proven. */
export const receiptCheck = {
  valid: {
    own: 'Dieser Nachweis ist gültig: Er ist ein Eintrag im Protokoll {log}.',
    given:
      'Dieser Nachweis ist gültig: Er ist ein Eintrag im Protokoll {log}, dessen Schlüssel Sie genannt haben.',
  },
  intact: {
    untrusted: {
      title:
        'Unverändert und von {log} signiert; dass Sie diesem Protokoll vertrauen, haben Sie nicht gesagt.',
      next: 'Die Signatur selbst wurde nicht geprüft. Holen Sie den Schlüssel dieses Protokolls aus einer Quelle, der Sie vertrauen, und prüfen Sie damit noch einmal.',
    },
    'another-log': {
      title:
        'Unverändert, aber aus einem anderen Protokoll: signiert von {log}; dass Sie diesem Protokoll vertrauen, haben Sie nicht gesagt.',
      next: 'Die Signatur selbst wurde nicht geprüft. Holen Sie den Schlüssel dieses Protokolls aus einer Quelle, der Sie vertrauen, und prüfen Sie damit noch einmal.',
    },
    'unknown-key': {
      title:
        'Unverändert und von {log} mit einem Schlüssel signiert; dass Sie diesem Schlüssel vertrauen, haben Sie nicht gesagt.',
      next: 'Unter jedem Namen kann jeder signieren. Das beweist also noch nichts. Fragen Sie die Stelle, die das Protokoll führt, ob der Schlüssel von ihr ist.',
    },
  },
  refused: {
    'too-large':
      'Diese Datei ist zu groß für einen Nachweis: Wählen Sie die Datei so aus, wie Sie sie heruntergeladen haben.',
    'not-a-receipt':
      'Diese Datei ist kein Nachweis: Wählen Sie die Datei so aus, wie Sie sie heruntergeladen haben.',
    cut: 'Das Ende dieser Datei fehlt: Laden Sie den Nachweis noch einmal herunter.',
    'newer-format': 'Dieser Nachweis hat ein neueres Format: Prüfen Sie ihn mit einer neueren Version.',
    edited:
      'Diese Datei wurde nachträglich verändert und beweist nichts: Laden Sie den Nachweis noch einmal herunter.',
  },
  proven: {
    included:
      'Im Protokoll {log} steht dieser Eintrag, Wort für Wort, als Nummer {number} der ersten {size}.',
    signed: {
      own: 'Dieser Stand des Protokolls wurde mit dem Schlüssel des Protokolls dieser Website signiert.',
      given: 'Dieser Stand des Protokolls wurde mit dem Schlüssel signiert, den Sie genannt haben.',
    },
    opened:
      'Der Eintrag gehört zu der Person, die diese Datei hat: Die Datei enthält das Geheimnis hinter ihrer Kennung.',
    detail: 'Die Einzelheiten in dieser Datei sind die, mit denen der Eintrag gemacht wurde.',
  },
  notProven: {
    time: 'Dass die Zeit stimmt: Es ist die, die das Protokoll aufgeschrieben hat.',
    truth: 'Dass der Eintrag wahr ist oder dass alles aufgeschrieben wurde.',
    now: 'Dass das Protokoll heute noch dasselbe sagt: Niemand wurde gefragt.',
    today: 'Dass das Protokoll heute noch dasselbe sagt.',
    everybody:
      'Dass das Protokoll allen dasselbe sagt: Vergleichen Sie seinen Prüfpunkt mit dem, den andere bekommen haben.',
    name: 'Wer Sie sind: Die Datei nennt niemanden, und eine Abschrift beweist genauso viel.',
    whose: 'Wessen Eintrag es ist.',
    detail: 'Was die Einzelheiten des Eintrags sagen: Sie sind nicht in dieser Datei.',
  },
  today: {
    standing: {
      extends:
        'Das Protokoll enthält diesen Eintrag noch: Sein neuester signierter Stand mit {today} Einträgen setzt den in diesem Nachweis fort.',
      same: 'Das Protokoll enthält diesen Eintrag noch: Sein neuester signierter Stand ist der in diesem Nachweis.',
      truncated:
        'Das Protokoll ist kürzer als bei diesem Nachweis: Heute signiert es {today} Einträge, damals waren es {size}. Einträge wurden entfernt, oder eine ältere Fassung wurde zurückgespielt. Heben Sie diesen Nachweis auf: Er zeigt das.',
      forked:
        'Das Protokoll hat heute eine andere Vergangenheit als bei diesem Nachweis. Heben Sie diesen Nachweis auf: Neben dem, was das Protokoll heute signiert, beweist er das.',
      renamed:
        'Das Protokoll läuft unter dem Namen {newLog} weiter, wie nach dem Zurückspielen einer Sicherung, und enthält dort nicht alles, was es vorher signiert hatte. Was dieser Nachweis beweist, bleibt bewiesen.',
      unsigned:
        'Die Antwort ist von {newLog} mit einem Schlüssel signiert, dem Sie nicht ausdrücklich vertrauen. Sie sagt also nichts.',
      unreadable:
        'Die Antwort passt in sich nicht zusammen und sagt deshalb nichts. Versuchen Sie es später noch einmal.',
      unreachable:
        'Das Protokoll hat nicht geantwortet und wurde deshalb nicht mit heute verglichen. Versuchen Sie es später noch einmal.',
    },
    unasked: {
      asking: 'Das Protokoll wird gefragt, ob es das noch sagt …',
      offline: 'Nicht mit dem heutigen Protokoll verglichen: Sie sind offline.',
      elsewhere: 'Nicht mit dem heutigen Protokoll verglichen: Diese Seite fragt nur ihr eigenes Protokoll.',
    },
    continued: 'Das heutige Protokoll setzt den Stand in diesem Nachweis fort, Wort für Wort.',
    asked: {
      browser:
        'Dieser Browser hat unseren Server nach dem neuesten Prüfpunkt des Protokolls{tiles} gefragt und beides selbst verglichen. Die Datei wurde nicht gesendet. Die Anfrage verrät, wie lang das Protokoll bei diesem Nachweis war, und sonst nichts.',
      server: 'Unser Server hat mit seinem eigenen Protokoll verglichen.',
      command:
        'Bei {at} abgefragt: der neueste Prüfpunkt des Protokolls{tiles}. Verglichen wurde hier, und die Datei wurde nicht gesendet. Die Anfrage verrät, wie lang das Protokoll bei diesem Nachweis war, und sonst nichts.',
    },
    tiles: ' und {count} Dateien seiner Prüfsummen',
    tile: ' und einer Datei seiner Prüfsummen',
  },
  terms: {
    what: 'Was geschah',
    when: 'Wann',
    result: 'Ergebnis',
    actor: 'Durch wen',
    reference: 'Nachweisnummer',
    log: 'Protokoll',
    place: 'Eintrag',
    facts: {
      act: 'Wofür',
      addedTo: 'Gehört zu',
      columns: 'Welche Angaben',
      count: 'Wie oft',
      erased: 'Gelöscht',
      kept: 'Aufbewahrt',
      purpose: 'Verwendung',
      reason: 'Grund',
      requestUntil: 'Antrag aufbewahrt bis',
      until: 'Geplant für',
      scope: 'Welche Daten',
      answer: 'Antwort',
      store: 'Stelle',
      surface: 'Wo',
    },
  },
  place: 'Nummer {number} der ersten {size}',
  results: {
    ok: 'Ausgeführt',
    refused: 'Abgelehnt',
  },
  actors: {
    subject: 'Die betroffene Person',
    system: 'Das System',
    other: 'Jemand anderes, hier nicht genannt',
    unknown: 'Nicht bekannt',
  },
  ownEvents: {
    'log.reopened': 'Das Protokoll lief unter einem neuen Namen weiter',
    'log.verified': 'Das ganze Protokoll wurde geprüft',
    'log.pruned': 'Alte Einträge des Protokolls wurden auf ihre Prüfsummen gekürzt',
  },
  form: {
    refused: 'Bitte prüfen Sie die markierten Felder.',
    noFile: 'Bitte wählen Sie die Datei eines Nachweises.',
    noVkey:
      'Das ist nicht der ganze Schlüssel eines Protokolls. Fügen Sie die Zeile so ein, wie Sie sie bekommen haben.',
    unreadable: 'Die Datei ließ sich nicht lesen. Bitte wählen Sie sie noch einmal.',
  },
  lookUp: {
    label: 'Vorgangsnummer oder Nachweisnummer',
    hint: 'Die Nummer einer Löschung wie RF-7K2M-9QXD-4TBW oder die Nachweisnummer auf ihrem Nachweis.',
    unknown:
      'Keine Löschung hat diese Nummer. Vergleichen Sie sie mit der Seite, der E-Mail oder dem Nachweis der Löschung.',
  },
  command: {
    number:
      '{file} ist die Nummer einer Löschung und keine Datei: Geben Sie sie auf {page} der Website ein, von der Sie sie haben, um zu sehen, was daraus wurde.',
    usage:
      'Nennen Sie eine Datei: npm run verify -- DATEI [--vkey SCHLÜSSEL [--log URL]] [--passphrase-file DATEI]',
    log: 'Was auf --log folgt, ist keine Adresse: Nennen Sie die Website des Protokolls, zum Beispiel https://privacy.example.com.',
    logWithoutKey:
      'Um einen Nachweis mit dem heutigen Protokoll zu vergleichen, nennen Sie auch dessen Schlüssel: --vkey SCHLÜSSEL --log URL.',
    logOfPackage:
      'Ein Datenpaket wird nicht mit dem heutigen Protokoll verglichen: Nehmen Sie receipt.json heraus, und nennen Sie diese Datei.',
    missing: 'Es gibt keine Datei {file}.',
    folder: '{file} ist ein Ordner: Nennen Sie die Datei eines Nachweises.',
    unreadable: 'Die Datei {file} ließ sich nicht lesen.',
    vkey: 'Was auf --vkey folgt, ist nicht der ganze Schlüssel eines Protokolls: Setzen Sie die Zeile in Anführungszeichen, so wie Sie sie bekommen haben.',
  },
} as const;
