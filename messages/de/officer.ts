/** Mails to the privacy officer, and what the officer's commands say. */
export const officer = {
  waiting: {
    subject: 'Anträge bei {brand} warten auf Sie',
    answer: '{reference}  {right}  zu beantworten bis {day}',
    step: '{reference}  {right}  {store} zu erledigen bis {day}',
    over: '{line}, Frist abgelaufen',
    more: 'und {count} weitere',
    text: `{lines}

Was darin steht: npm run requests -- show NUMMER
Alles, was wartet: npm run requests -- list, und npm run processors -- list`,
  },
  doubtful: {
    subject: 'Entscheidungen bei {brand}, die das Protokoll nicht bestätigt',
    text: `{brand} hat verglichen, was Menschen entschieden haben und was das Protokoll sagt. In {count, plural, one {# Konto} other {# Konten}} weicht eine gespeicherte Entscheidung vom Protokoll ab.
Jede davon gilt als Nein, bis die Person neu entscheidet.

Welche Konten: npm run consents -- doubtful
Was dort abweicht: npm run consents -- show KONTO`,
  },
  deletionWaits: {
    subject: 'Eine Löschung bei {brand} wartet auf Sie',
    text: `Die Löschung {reference} wurde nicht ausgeführt: Ein Gesetz oder eine Löschsperre hält Daten fest, die sich nicht lesen lassen.
Das Konto ist gesperrt, und nichts darin wird verwendet. Die Löschung wird an ihrem Tag erneut versucht und danach alle zehn Minuten.

Welche Spalte es ist, steht auf der Standardfehlerausgabe der Anwendung. Eine Löschsperre heben Sie so auf: npm run hold -- lift`,
  },
} as const;
