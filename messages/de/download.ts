/** The page that gives a copy of all data. */
export const download = {
  title: 'Ihre Daten herunterladen',
  lead: 'Eine Kopie von allem, was wir hier über Sie speichern, mit einer Seite, die alles erklärt. Kostenlos und so oft Sie möchten.',
  get: 'Ihre Kopie',
  how: 'Der Download beginnt sofort. Bei mehr als {most, number} Einträgen dauert es einige Minuten: Wir bereiten die Kopie vor, schicken Ihnen eine E-Mail, wenn sie fertig ist, und halten sie hier 7 Tage bereit. Die Kopie selbst schicken wir nicht mit.',
  language:
    'Die Kopie ist in dieser Sprache geschrieben: {language}. Am Ende dieser Seite können Sie vorher eine andere wählen.',
  inside: 'Was die Kopie enthält',
  contents: {
    page: 'Eine Seite zum Lesen und Drucken, die sich in jedem Browser ohne Internet öffnen lässt',
    kinds: 'Jede Art von Daten als JSON und als CSV für Tabellenprogramme',
    why: 'Warum wir sie haben, auf welcher Rechtsgrundlage, woher sie kommen, bis wann sie bleiben und wer sie bekommt',
    texts: 'Der genaue Wortlaut, den Sie bei Ihren Entscheidungen gesehen haben',
    who: 'Wer Ihre Daten eingesehen hat und an wen sie gingen',
    move: 'Was Sie uns gegeben haben, in einer Form, die ein anderer Dienst einlesen kann',
    missing: 'Was wir nicht aufnehmen können und warum',
    signature:
      'Eine Signatur, die zeigt, dass die Kopie von uns stammt und unverändert ist, mit dem Beleg aus unserem Protokoll. Nachweise einzelner Vorgänge finden Sie unter <link>Nachweise</link>.',
  },
  zip: 'Das ist eine ZIP-Datei: Entpacken Sie sie, und öffnen Sie dann index.html.',
  safe: 'Bewahren Sie die Datei sicher auf',
  safety: {
    anyone: 'Wer die Datei hat, kann sie lesen. Speichern Sie sie dort, wo nur Sie herankommen.',
    shared:
      'Nutzen andere denselben Computer? Dann verschieben Sie die Datei, und leeren Sie den Download-Ordner.',
    never: 'Wir werden Sie nie bitten, uns die Datei zu schicken.',
  },
  copies: {
    states: {
      waiting: 'Wartet',
      preparing: 'Wird vorbereitet',
      ready: 'Fertig',
      failed: 'Fehlgeschlagen',
      deleted: 'Gelöscht',
    },
    title: 'Ihre Kopien',
    leave:
      'Sie können diese Seite verlassen: Wir schicken Ihnen eine E-Mail, wenn eine Kopie fertig ist. <link>Stand ansehen</link>',
    asked: 'Angefordert: <moment></moment>',
    only: 'Nur: {kinds}.',
    since: 'Aufgezeichnet ab <day></day>.',
    before: 'Aufgezeichnet vor dem <day></day>.',
    locked: 'Mit Ihrer Passphrase verschlüsselt.',
    startsAt: 'Wir bereiten drei Kopien am Tag vor. Frühester Beginn für diese: <moment></moment>.',
    starts: 'Es geht gleich los oder sobald die Kopie davor fertig ist.',
    cancel: 'Abbrechen',
    cancelOne: 'Kopie {number} abbrechen',
    progress: 'Kopie {number}, Stand der Vorbereitung',
    until: 'Liegt hier bis <moment></moment>. Danach wird sie gelöscht.',
    times:
      '{count, plural, =0 {Nicht heruntergeladen.} one {Einmal heruntergeladen.} other {#-mal heruntergeladen.}}',
    downloadOne: 'Kopie {number} herunterladen',
    download: 'Herunterladen',
    delete: 'Löschen',
    deleteOne: 'Kopie {number} löschen',
    couldNot:
      'Die Kopie ließ sich nicht vorbereiten, und es ist nichts davon übrig. Ihre Daten sind unverändert.',
    passphraseGone: 'Ihre Passphrase haben wir gelöscht. Bitte fordern Sie die Kopie unten noch einmal an.',
    asking: 'Wird angefordert …',
    retryOne: 'Kopie {number} noch einmal versuchen',
    retry: 'Noch einmal versuchen',
    remove: 'Entfernen',
    removeOne: 'Kopie {number} entfernen',
    gone: 'Die Datei ist weg.',
    removing: 'Wird entfernt …',
  },
} as const;
