/** Texts of purposes: what a person reads before choosing. `{controller}` and `{brand}` are of the configuration. A changed sentence may ask people again: `npm run texts` says so. */
export const purposes = {
  account: {
    name: 'Ihr Konto',
    label: {
      consent:
        'Ich willige ein, dass {controller} meinen Namen, meine E-Mail-Adresse und die Angaben, die ich hinzufüge, erhebt und verarbeitet, um mein Konto zu führen.',
      contract: 'Ich nehme die Nutzungsbedingungen von {controller} an.',
    },
    why: 'Um Sie anzumelden, die Angaben aufzubewahren, die Sie hinzufügen, und Ihre Anträge zu beantworten',
    what: 'Name, E-Mail-Adresse, Passwort (als Prüfsumme) und was Sie hinzufügen: Telefonnummer, Postanschrift, Geburtsdatum, eine Notiz; Ihre Sprache, Ihre Sitzungen mit der Art von Browser und System, Bestätigungen Ihres Passworts, Links, die wir Ihnen schicken, und beide Adressen, während Sie Ihre E-Mail-Adresse ändern',
    howLong:
      'Bis Sie Ihr Konto löschen{unused}. Sitzungen 7 Tage oder 24 Stunden ohne Nutzung, Links 48 Stunden, eine Änderung Ihrer E-Mail-Adresse 72 Stunden, Bestätigungen 5 Minuten',
    withWhom: 'Niemand sonst',
    withdraw:
      'Jederzeit, mit einem Klick im Datenschutz-Center. Ohne diese Einwilligung dürfen wir das Konto nicht führen: Es wird sofort gesperrt und nach 7 Tagen gelöscht',
    necessity:
      'Ohne einen Namen und eine Adresse zum Anmelden kann es kein Konto geben; sonst ist nichts daran geknüpft.',
    whenOn: 'Ihr Konto funktioniert.',
    whenOff:
      'Ihr Konto wird sofort gesperrt und nach 7 Tagen mit allem darin gelöscht. Bis dahin können Sie das abbrechen.',
  },
  news: {
    name: 'Produktneuigkeiten per E-Mail',
    label: {
      consent: 'Schicken Sie mir Produktneuigkeiten per E-Mail',
    },
    why: 'Um Ihnen zu sagen, was es bei {brand} Neues gibt, höchstens etwa einmal im Monat',
    what: 'Name und E-Mail-Adresse',
    howLong: 'Bis Sie es ausschalten oder Ihr Konto löschen',
    withWhom: 'Niemand sonst',
    withdraw: 'Jederzeit, mit einem Klick im Datenschutz-Center',
    whenOn: 'Wir dürfen Ihnen eine kurze E-Mail schicken, höchstens etwa einmal im Monat.',
    whenOff: 'Keine Neuigkeiten mehr. E-Mails zu Ihrem Konto und Ihren Anträgen bekommen Sie weiterhin.',
  },
  statistics: {
    name: 'Nutzungsstatistik',
    label: {
      consent: 'Zählen Sie meine Besuche in der Nutzungsstatistik mit',
    },
    why: 'Um zu sehen, welche Seiten genutzt werden, und diese zu verbessern',
    what: 'Welche Seiten von {brand} Sie öffnen, nur als Anzahl',
    howLong: '13 Monate, oder bis Sie es ausschalten',
    withWhom: 'Niemand sonst',
    withdraw: 'Jederzeit, mit einem Klick im Datenschutz-Center',
    whenOn: 'Ihre Besuche dürfen gezählt werden.',
    whenOff: 'Ihre Besuche werden nicht gezählt.',
  },
  security: {
    name: 'Sicherheit Ihres Kontos',
    why: 'Um zu merken, wenn jemand Ihr Passwort zu erraten versucht, und Sie dort hineinzulassen, wo Sie sich schon angemeldet haben',
    what: 'Fehlgeschlagene Anmeldungen, und dass Sie sich mit einem Browser angemeldet haben, verschlüsselt in einem Cookie dort',
    howLong: 'Fehlgeschlagene Anmeldungen 1 Stunde, dann eine Zeile in Ihrer Aktivität; das Cookie 90 Tage',
    withWhom: 'Niemand sonst',
  },
  accountability: {
    name: 'Beleg, dass wir getan haben, was das Gesetz verlangt',
    why: 'Um zu belegen, was Sie entschieden haben und was mit Ihren Daten geschah (Art. 5 Abs. 2, Art. 7 Abs. 1 DSGVO)',
    what: 'Ihre Entscheidungen mit dem Wortlaut, den Sie gesehen haben, und ein Protokoll dessen, was mit Ihren Daten geschah',
    howLong:
      'Bis Sie Ihr Konto löschen; danach nur ein Protokoll, das niemanden nennt, und 24 Monate lang Nummer und Zeitpunkte Ihres Antrags',
    withWhom: 'Eine Aufsichtsbehörde, die einen Beleg verlangt',
  },
} as const;
