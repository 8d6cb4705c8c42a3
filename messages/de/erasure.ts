/** What a deletion does, did, and leaves. */
export const erasure = {
  counted: {
    detail: 'Verschlüsselte Einzelheiten zu dem, was mit Ihrem Konto geschah',
    subjectLookup: 'Sucheintrag, über den Ihre Adresse gefunden wurde',
    subjectKey: 'Schlüssel zu Ihren Angaben',
    consentHead: 'Anzahl Ihrer Entscheidungen',
    entryCount: 'Anzahl der Protokolleinträge, die zu Ihnen führten',
    activity: 'Einträge im Protokoll, die zu niemandem mehr führen',
    request: 'Nummer und Zeitpunkte dieses Antrags',
    requests: 'Nummern und Zeitpunkte Ihrer Anträge',
    legalHold: 'Löschsperre, wegen der ein Teil bleibt',
    retained: 'Daten, die wegen eines Gesetzes oder einer Löschsperre bleiben',
  },
  outcome: {
    all: 'Ihre Angaben sind entfernt, und der Schlüssel dazu ist vernichtet.',
    kept: 'Ihr Konto ist entfernt. Wegen eines Gesetzes oder eines Rechtsanspruchs bleibt ein Teil Ihrer Daten, verschlüsselt und für nichts anderes verwendet. Die Liste zeigt, was bleibt, warum und bis wann. Der Schlüssel dazu wird mit dem letzten Rest vernichtet.',
  },
  kept: {
    log: {
      why: 'Damit wir belegen können, dass wir die Regeln eingehalten haben (Art. 5 Abs. 2 DSGVO). Was auf Sie verwies, ist entfernt. Die Einträge nennen niemanden.',
      whyNoDay: 'Solange das Protokoll aufbewahrt wird',
    },
    request: {
      why: 'Damit wir belegen können, dass wir geantwortet haben (Art. 17 Abs. 3 Buchst. b DSGVO). Nichts davon führt zu einer Person.',
      whyNoDay: '24 Monate',
    },
    hold: {
      why: 'Für einen Rechtsanspruch nötig (Art. 17 Abs. 3 Buchst. e DSGVO). Dem Zugriff entzogen und für nichts anderes verwendet.',
      whyNoDay: 'Bis der Anspruch geklärt ist',
    },
    purpose: {
      why: 'Noch nötig für „{purpose}“',
      whyNoDay: 'Bis diese Verwendung endet',
    },
  },
  stores: {
    mailbox: 'E-Mails an Sie auf unserem eigenen Server werden gelöscht',
    mail: 'Eine letzte E-Mail sagt Ihnen, dass es erledigt ist. Bis sie verschickt ist, bleibt Ihre Adresse noch gespeichert: höchstens 72 Stunden, verschlüsselt mit einem eigenen Schlüssel',
    packages: 'Kopien Ihrer Daten, die wir für Sie vorbereitet haben, werden gelöscht',
  },
  steps: {
    open: 'In Arbeit; wir versuchen es, bis es erledigt ist',
    overdue: 'Verspätet. Wir versuchen es weiter, und jemand von uns kümmert sich darum',
    done: 'Erledigt',
    given_up: 'Es war in der Frist nicht möglich und wird nicht mehr versucht',
  },
  done: {
    mailbox: {
      some: 'Erledigt',
      none: 'Erledigt: Da war nichts',
    },
    mail: {
      some: 'Verschickt',
      none: 'Nicht verschickt',
    },
    packages: {
      some: 'Erledigt',
      none: 'Erledigt: Da war nichts',
    },
  },
} as const;
