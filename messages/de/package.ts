/** A copy of somebody’s data: its page, its readme, and what stands for what is not in it. */
export const packageWords = {
  title: 'Ihre Daten bei {brand}',
  lead: 'Dieses Datenpaket ist eine Kopie dessen, was {controller} hier über Sie speichert, Stand {date}. {coverage} Es gehört Ihnen. Es öffnet sich ohne Netz, führt kein Programm aus und verrät niemandem, dass Sie es geöffnet haben.',
  partly: 'Sie haben einen Teil angefordert: {part}.',
  part: {
    categories: 'nur {categories}',
    since: 'aufgezeichnet ab {date}',
    before: 'aufgezeichnet bis {date}',
  },
  contents: 'Inhalt',
  nothing: {
    title: 'Ohne Inhalt',
    held: 'Davon speichern wir nichts: {kinds}.',
    inPart: 'Davon enthält dieser Teil nichts: {kinds}.',
  },
  inFileOnly: 'Weitere Spalten stehen in {file}: {columns}.',
  newest: 'Das sind die neuesten {shown} von {total}. Alle stehen in {file}.',
  all: 'Dasselbe als Tabelle: {file}.',
  aboutIt: 'Warum wir das haben, wie lange, und wer es bekommt',
  terms: {
    why: 'Warum wir das haben',
    legalBasis: 'Rechtsgrundlage',
    source: 'Herkunft',
    keptUntil: 'Aufbewahrt bis',
    sharedWith: 'Empfänger',
  },
  purposes: {
    title: 'Wofür Ihre Daten verwendet werden',
    lead: 'Das gilt für Sie, nicht für alle.',
    columns: ['Verwendung', 'Für Sie', 'Rechtsgrundlage', 'Wie lange', 'Wer sie noch bekommt'],
    on: 'Ein seit {date}',
    off: 'Aus',
    always: 'Immer',
  },
  rights: {
    title: 'Ihre Rechte',
    ask: 'Fragen Sie uns: {email}. Wenn unsere Antwort nicht genügt, beschweren Sie sich bei der Aufsichtsbehörde: {authority}.',
  },
  withheld: {
    title: 'Was nicht darin ist, und warum',
    lead: 'Das sind Prüfsummen und Schlüssel, die Ihr Konto schützen. Über Sie sagen sie nichts, was hier nicht in Worten steht.',
    other: 'Wo ein Datensatz auch jemand anderen betrifft, fehlt dessen Teil, und es steht dabei.',
  },
  kept: {
    streamed: 'Wir haben keine Kopie dieses Datenpakets behalten.',
    prepared: 'Wir halten dieses Datenpaket 7 Tage lang verschlüsselt für Sie bereit und löschen es dann.',
  },
  notAsked: 'Das haben Sie diesmal nicht angefordert.',
  check: {
    title: 'Wie Sie prüfen, ob das echt ist',
    steps: [
      'Die ZIP-Datei ist als Ganzes signiert, so wie Sie sie heruntergeladen haben. Mit Rightful prüft man sie so: npm run verify -- meine-daten.zip --vkey SCHLÜSSEL. Schon ein verändertes Byte fällt auf.',
      'manifest.json nennt jede Datei mit ihrer SHA-256. manifest.sig ist die Signatur unseres Protokolls darüber.',
      'receipt.json belegt, dass unser Protokoll diese Kopie festgehalten hat. Jeder kann das unter {origin}/verify prüfen.',
      'Der Schlüssel in public-key.pem ist nur dann unserer, wenn Sie denselben auch von anderswo bekommen, zum Beispiel unter {origin}/verify.',
    ],
  },
  confirmation:
    'Ja: Wir verarbeiten personenbezogene Daten über Sie, und dieses Datenpaket sagt, welche, wozu und wie lange.',
  recipients: 'Niemand außerhalb von {controller}.',
  transfers: 'Nichts geht in ein anderes Land als das, in dem diese Installation läuft.',
  readme: `DAS SIND IHRE DATEN

{lead}

ÖFFNEN
  Entpacken Sie zuerst die ZIP-Datei, und öffnen Sie dann index.html in einem Browser. Das geht ohne Netz, und kein
  Programm wird ausgeführt.

WAS WO STEHT
  index.html       alles, zum Lesen und Drucken
  data/            jede Art von Daten, als JSON mit den Werten, wie sie sind, und als CSV für Tabellenprogramme
                   (in einer CSV steht ein Apostroph vor dem, was ein Tabellenprogramm als Formel ausführen würde)
  information/     warum wir sie haben, auf welcher Rechtsgrundlage, bis wann, wer sie noch bekommt, welche Rechte
                   Sie haben und der genaue Wortlaut, den Sie bei Ihren Entscheidungen gesehen haben
  portability/     was Sie uns gegeben haben, zum Einlesen bei einem anderen Dienst: jeder Wert, wie er ist, auch in
                   der CSV; öffnen Sie diese Dateien deshalb in keinem Tabellenprogramm
  access-log.csv   wer Ihre Daten eingesehen hat, wann und wozu
  disclosures.csv  an wen Ihre Daten gingen
  told.csv         wen wir über Ihre Schritte informiert haben und wie weit sie sind
  withheld.json    was nicht darin ist, und warum
  incomplete.json  was sich nicht lesen ließ und deshalb fehlt; eine leere Liste, wenn alles da ist
  schema/          wie jede Datei aufgebaut ist (JSON Schema 2020-12) und was ihre Felder bedeuten (context.jsonld)
  receipt.json     der Beleg, dass unser Protokoll diese Kopie festgehalten hat
  manifest.json    jede Datei mit ihrer SHA-256; manifest.sig ist die Signatur unseres Protokolls darüber
  SHA256SUMS       dasselbe für: sha256sum -c SHA256SUMS

SICHER AUFBEWAHREN
  Wer diese Datei hat, kann sie lesen. Speichern Sie sie dort, wo nur Sie herankommen, und schicken Sie sie niemandem,
  der danach fragt.

FRAGEN ODER BESCHWERDEN
  {controller}, {address}
  {email}
  Aufsichtsbehörde: {authority}

Erstellt am {date}. {kept}
`,
  empty: '{kind}: Hier speichern wir nichts',
  inWords: '{label}, in Worten',
  /** The members of an entry of the log. */
  leaf: {
    at: 'Wann',
    what: 'Was',
    by: 'Durch wen',
    why: 'Wozu',
    event: 'Ereignis',
    result: 'Ergebnis',
    object: 'Woran',
    facts: 'Einzelheiten',
  },
  /** What each file is, in the manifest. */
  files: {
    page: 'Alles, zum Lesen und Drucken',
    told: 'Wen wir über Ihre Schritte informiert haben und wie weit sie sind',
    context: 'Was die Felder der JSON-Dateien bedeuten (JSON-LD 1.1)',
    article15: 'Was wir Ihnen nach dem Gesetz mitteilen (Art. 15 DSGVO)',
    california: 'Dasselbe nach den Kategorien des kalifornischen Datenschutzgesetzes (CCPA)',
    text: 'Ein Text, den Sie gesehen haben, Wort für Wort: Seine SHA-256 ist die Prüfsumme bei Ihren Entscheidungen',
    sums: 'Die Prüfsummen noch einmal, für sha256sum',
    signature: 'Die Signatur unseres Protokolls über das Verzeichnis',
    key: 'Der Schlüssel unseres Protokolls',
    manifest: 'Das Verzeichnis aller Dateien',
    receipt: 'Der Beleg, dass unser Protokoll diese Kopie festgehalten hat',
    person: 'Sie, in den Begriffen von schema.org',
    schema: 'Wie eine Datei aufgebaut ist (JSON Schema 2020-12)',
    readme: 'Was das ist, wie Sie es öffnen und prüfen und wen Sie fragen können',
    accessLog: 'Wer Ihre Daten eingesehen hat, wann und wozu',
    withheld: 'Was nicht darin ist, und warum',
    disclosures: 'An wen Ihre Daten gingen',
    disclosedToNobody: 'An wen Ihre Daten gingen: an niemanden',
    incomplete: 'Was sich nicht lesen ließ und deshalb fehlt; fehlt nichts, ist die Liste leer',
  },
} as const;
