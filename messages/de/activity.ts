/** The page of what happened on an account. */
export const activity = {
  title: 'Aktivität',
  lead: 'Wer was mit Ihrem Konto und Ihren Daten gemacht hat, das Neueste zuerst. Keine Zeile verrät, was in einer Angabe steht.',
  rooms: {
    label: 'Aktivität und Anträge',
    activity: 'Aktivität',
    requests: 'Anträge',
    receipts: 'Nachweise',
  },
  wrong: 'Jemand hat falsche Passwörter für Ihr Konto eingegeben',
  wrongText:
    '{count} seit <moment></moment>. Wenn Sie das nicht waren, wählen Sie ein neues Passwort unter <link>Anmeldung und Sicherheit</link>.',
  parts: {
    label: 'Anzeigen',
    all: 'Alles',
    access: 'Eingesehen',
    change: 'Änderungen',
    signIn: 'Anmeldungen',
    staff: 'Unsere Mitarbeitenden',
  },
  empty: {
    all: 'Nichts, was weiter zurückliegt',
    access: 'Niemand hat Ihre Daten eingesehen',
    change: 'Keine Änderungen',
    signIn: 'Keine Anmeldungen',
    staff: 'Niemand von uns hat Ihre Daten eingesehen',
  },
  emptyText: 'Sobald etwas geschieht, steht es hier.',
  times: '{count, plural, one {einmal} other {#-mal}}',
  by: {
    you: 'Sie',
    system: 'Automatisch',
    staff: 'Unsere Mitarbeitenden',
    unknown: 'Unbekannt',
  },
  facts: {
    when: 'Wann',
    what: 'Was',
    entry: 'Nachweisnummer',
    by: 'Wer',
    why: 'Wozu',
    proof: 'Nachweis<hidden> zu: {what}</hidden>',
  },
  newest: 'Neueste',
  older: 'Ältere',
  save: 'Diese Liste speichern',
  who: 'Wer „Sie“, „Automatisch“ und „Unsere Mitarbeitenden“ sind',
  whoText:
    '„Sie“ ist, wer angemeldet war. „Automatisch“ ist, was unser System von selbst tut. „Unsere Mitarbeitenden“ ist die Stelle, die Anträge bearbeitet, mit den Befehlen, die dafür gemacht sind. Niemand von uns hat ein Konto, das Ihre Daten öffnet.',
} as const;
