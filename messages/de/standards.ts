/** Receipts in the forms of standards. */
export const standards = {
  methods: {
    'sign-up': 'Ein Kästchen im Formular zum Anlegen des Kontos, nicht vorab angekreuzt',
    choices: 'Ein Schalter im Datenschutz-Center',
    delete: 'Die Löschung des Kontos',
    restore: 'Eine frühere Entscheidung, nach der Wiederherstellung einer Sicherung erneut ausgeführt',
  },
  validity: 'Bis zum Widerruf oder bis das Konto gelöscht wird',
  visits: 'Geöffnete Seiten, nur als Anzahl',
  proof:
    'Der Eintrag im Protokoll, der diese Entscheidung festhält. Der Nachweis belegt ihn und legt fest, welcher Wortlaut gezeigt wurde.',
} as const;
