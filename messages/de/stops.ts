/** Objections and the pause. */
export const stops = {
  isPaused: 'Die Verwendung Ihrer Daten ist pausiert',
  pauseAll: 'Alles pausieren',
  paused: 'Pausiert',
  pausedText: 'Wir speichern und schützen Ihre Daten und zeigen sie Ihnen. Sonst geschieht nichts damit.',
  pauseText:
    'Wir speichern und schützen Ihre Daten weiter und zeigen sie Ihnen. Sonst geschieht nichts damit, egal, was Sie eingeschaltet haben. Wenn wir die Pause beenden, sagen wir es Ihnen eine Woche vorher.',
  case: 'Vorgangsnummer',
  because: 'Grund',
  endOn: 'Ende der Pause',
  ending: 'Wird beendet …',
  endPause: 'Pause beenden',
  forgotten:
    'Das ging verloren, als wir eine ältere Sicherung zurückgespielt haben. Was Sie beantragt haben, gilt trotzdem.',
  reasons: {
    accuracy: 'Etwas über mich ist falsch',
    unlawful: 'Sie dürften meine Daten nicht verwenden, löschen Sie sie aber bitte nicht',
    claims: 'Ich brauche meine Daten für einen Rechtsanspruch',
    objection: 'Ich habe widersprochen, und Sie prüfen noch',
  },
  facts: {
    case: 'Vorgangsnummer',
    received: 'Eingegangen',
    answerBy: 'Wir antworten bis',
    youWrote: 'Sie schrieben',
    answered: 'Unsere Antwort',
  },
  objection: {
    marketing: '{why}. Das ist Werbung. Sie können jederzeit widersprechen, auch ohne Begründung.',
    interest: '{why}. Das liegt in unserem Interesse. Sie können widersprechen, und wir prüfen Ihre Gründe.',
    goesOnFrom: 'Läuft weiter ab',
    moment: 'Einen Moment …',
    open: 'Widersprechen',
    takeBack: 'Widerspruch zurücknehmen',
    inProgress: 'Wird geprüft',
    inForce: 'Gestoppt',
    lifting: 'Noch einige Tage gestoppt',
    refused: 'Läuft weiter, mit Begründung',
  },
} as const;
