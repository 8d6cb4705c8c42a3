/** What any component may say in a browser. */
export const browser = {
  optional: '(freiwillig)',
  newTab: '(neuer Tab)',
  showPassword: 'Passwort anzeigen',
  showPassphrase: 'Passphrase anzeigen',
  justNow: 'gerade eben',
  hidden: 'verdeckt',
  checkFields: 'Bitte prüfen Sie die markierten Felder.',
  openCenter: 'Datenschutz-Center öffnen',
  signIn: 'Melden Sie sich an',
  thenSendAgain: ' und senden Sie das Formular noch einmal.',
  failed: 'Diese Seite ließ sich nicht anzeigen',
  failedLead:
    'Der Fehler liegt bei uns. Versuchen Sie es noch einmal. Klappt es wieder nicht, kommen Sie in einigen Minuten zurück.',
  retry: 'Noch einmal versuchen',
  home: 'Startseite',
  failedNumber: 'Wenn Sie uns schreiben, nennen Sie bitte diese Nummer:',
} as const;
