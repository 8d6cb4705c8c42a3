/** The pages for everybody. */
export const site = {
  lookUp: {
    label: 'Vorgangsnummer oder Nachweisnummer',
    hint: 'Die Nummer einer Löschung wie RF-7K2M-9QXD-4TBW oder die Nachweisnummer auf ihrem Nachweis.',
    looking: 'Wird gesucht …',
    see: 'Sehen, was daraus wurde',
    unknown:
      'Keine Löschung hat diese Nummer. Vergleichen Sie sie mit der Seite, der E-Mail oder dem Nachweis der Löschung.',
  },
  refused: {
    title: 'Das hat nicht geklappt',
    open: 'Datenschutz-Center öffnen',
    back: 'Zurück',
  },
  signedOut: {
    title: 'Abgemeldet',
    heading: 'Sie sind abgemeldet',
    lead: 'An einem gemeinsam genutzten Gerät schließen Sie auch den Browser.',
    again: 'Wieder anmelden',
    home: 'Startseite',
  },
  notFound: {
    title: 'Seite nicht gefunden',
    heading: 'Hier gibt es keine Seite',
    lead: 'Vielleicht ist die Adresse vertippt, oder die Seite ist umgezogen. Von hier aus geht es weiter.',
    center: 'Ihr Datenschutz-Center',
  },
  terms: {
    title: 'Nutzungsbedingungen',
    lead: 'Was Sie und {controller} voneinander erwarten können.',
    get: 'Was Sie bekommen',
    ask: 'Worum wir bitten',
    ending: 'Wie es endet',
    wrong: 'Wenn etwas schiefgeht',
    data: 'Ihre Daten',
    questions: 'Fragen',
    getText:
      'Ein kostenloses Konto bei {brand}, in dem Sie sehen, berichtigen, herunterladen und löschen, was {controller} über Sie speichert.',
    askText:
      'Geben Sie Ihre eigenen Daten an, behalten Sie Ihr Passwort für sich, und lassen Sie die Konten anderer in Ruhe.',
    endingText:
      'Sie können Ihr Konto jederzeit löschen, ohne Grund und ohne Kosten. Wir schließen ein Konto nur, wenn es anderen schadet, und sagen es vorher, außer wenn der Schaden nicht warten kann.',
    wrongText:
      'Wir tun unser Bestes, damit {brand} läuft, und können nicht versprechen, dass es immer gelingt. Nichts hier nimmt Ihnen ein Recht, das Ihnen das Gesetz gibt.',
    dataText:
      'Was wir damit tun, steht im <link>Datenschutzhinweis</link>, und diese Bedingungen ändern nichts daran. Über alles Freiwillige entscheiden Sie unabhängig von diesen Bedingungen.',
    questionsText: 'Schreiben Sie an <mail>{email}</mail>.',
  },
  cookies: {
    title: 'Cookies',
    name: 'Name',
    what: 'Wofür',
    howLong: 'Wie lange',
    by: 'Gesetzt von',
    session: 'Hält Sie angemeldet',
    sessionPeriod: '7 Tage, 24 Stunden ohne Nutzung, oder bis Sie sich abmelden',
    browser:
      'Erkennt den Browser, in dem Sie das Konto angelegt haben, damit der Link in unserer E-Mail Ihr Konto dort öffnet',
    browserPeriod: '48 Stunden',
    known:
      'Erkennt einen Browser, in dem Sie sich schon angemeldet haben, damit niemand Sie aussperrt, der anderswo Ihr Passwort rät; verschlüsselt, und es meldet niemanden an',
    knownPeriod: '90 Tage nach Ihrer letzten Anmeldung dort, oder bis Sie widersprechen',
    deletion:
      'Zeigt Ihnen nach dem Löschen des Kontos die Vorgangsnummer und den Nachweis; verschlüsselt, damit unterwegs niemand mitliest',
    deletionPeriod: '10 Minuten',
    language: 'Merkt sich die Sprache, die Sie am Ende einer Seite gewählt haben',
    languagePeriod: 'Ein Jahr',
    lead: 'Wir setzen fünf, jedes erst, wenn es gebraucht wird. Sonst setzt niemand eines.',
    caption: 'Die Cookies, die wir setzen',
    us: 'Uns',
    noBanner:
      'Es gibt kein Banner zum Wegklicken, denn es gibt nichts zu fragen: Alle fünf sind für das nötig, was Sie hier tun, und sonst wird in Ihrem Browser nichts gespeichert. Wir verfolgen Sie nicht, weder hier noch anderswo.',
  },
  notice: {
    title: 'Datenschutzhinweis',
    lead: 'Fassung {version}, in Kraft seit <day></day>.',
    versioned: 'Datenschutzhinweis, Fassung {version}',
    published: 'Veröffentlicht am <day></day>.',
    newer: 'Es gibt eine neuere Fassung',
    read: '<link>Den geltenden Hinweis lesen</link>.',
  },
  outcome: {
    title: 'Eine Löschung',
    named: 'Löschung {reference}',
    lead: 'Was gelöscht wurde und was bleibt, nach der Nummer. Um wen es ging, ist hier nicht bekannt.',
    case: 'Vorgangsnummer',
    receipt: 'Nachweisnummer',
  },
  deleted: {
    title: 'Konto gelöscht',
    heading: 'Ihr Konto ist gelöscht',
    lead: 'Sie sind überall abgemeldet.',
    keep: 'Für Ihre Unterlagen',
    case: 'Vorgangsnummer',
    receiptNumber: 'Nachweisnummer',
    at: 'Gelöscht',
    receipt: 'Ihr Nachweis',
    receiptText:
      'Eine Datei, die diese Löschung gegenüber jedem belegt. Sie nennt niemanden; wer sie hat, kann zeigen, dass es die eigene Löschung war. Speichern Sie sie jetzt: Nach zehn Minuten kann niemand sie noch einmal erstellen, auch wir nicht.',
    download: 'Nachweis herunterladen',
    check: 'Nachweis prüfen',
    byNumber:
      'Mit der Vorgangsnummer bekommt ihn jeder <receipt>ohne das, was zeigt, dass er Ihrer ist</receipt>, und sieht, <state>wie weit alles ist</state>.',
    newAccount: 'Sie können jederzeit ein neues Konto anlegen; es fängt leer an.',
    nothing: 'Hier gibt es nichts zu zeigen',
    nothingLead:
      'Nach dem Löschen eines Kontos zeigt diese Seite im selben Browser zehn Minuten lang die Vorgangsnummer und den Nachweis.',
  },
  verify: {
    title: 'Nachweis prüfen',
    lead: 'Ein Nachweis belegt, was wir festgehalten haben, auch wenn Ihr Konto gelöscht ist. Zum Prüfen brauchen Sie kein Konto.',
    lookUp: 'Eine Löschung nachschlagen',
    lookUpText:
      'Eine Löschung hat eine Vorgangsnummer, auf ihrer Seite und in ihrer E-Mail. Ihr Nachweis hat eine Nachweisnummer.',
    without: 'Ohne uns prüfen',
    withoutText:
      'Wer diese Seite macht, führt auch das Protokoll. Um sich auf beides nicht zu verlassen, notieren Sie den Schlüssel unseres Protokolls, prüfen Sie, ob andere denselben bekommen haben, und verwenden Sie die Kommandozeile:',
  },
  landing: {
    description: 'Sehen, berichtigen, herunterladen und löschen, was über Sie gespeichert ist, mit Nachweis.',
    example: {
      held: {
        term: 'Was wir speichern',
        detail: 'Unter den Linden 5, Berlin',
      },
      why: {
        term: 'Warum',
        detail: 'Sie haben es in Ihrem Konto hinzugefügt',
      },
      until: {
        term: 'Bis',
        detail: 'Sie es entfernen oder das Konto löschen',
      },
      with: 'Empfänger',
    },
    points: {
      decide: {
        title: 'Sie entscheiden',
        text: 'Über jede Verwendung Ihrer Daten entscheiden Sie einzeln. Ein Nein zu den freiwilligen ändert sonst nichts.',
      },
      see: {
        title: 'Sie sehen alles',
        text: 'Was gespeichert ist, warum und bis wann. Ändern Sie es an Ort und Stelle, oder laden Sie alles in einer Datei herunter.',
      },
      gone: {
        title: 'Weg ist weg',
        text: 'Wenn Sie Ihr Konto löschen, werden Ihre Angaben entfernt und der Schlüssel dazu vernichtet. Was ein Gesetz oder ein Rechtsanspruch festhält, sehen Sie vorher.',
      },
    },
    title: 'Ihre Daten in Ihrer Hand',
    lead: 'Bei {brand} sehen, berichtigen, löschen und laden Sie herunter, was {controller} über Sie speichert.',
    create: 'Konto anlegen',
    signIn: 'Anmelden',
    center: 'Datenschutz-Center öffnen',
    address: 'Postanschrift',
    sealed: 'Mit Ihrem Schlüssel verschlüsselt',
    exampleText: 'Ein Beispiel, wie Ihnen jede Angabe gezeigt wird.',
  },
} as const;
