/** The pages of signing up and in, of links by mail, and of confirmations. */
export const auth = {
  checkEmail: {
    title: 'Sehen Sie in Ihr E-Mail-Postfach',
    lead: 'Wir haben Ihnen eine E-Mail geschickt. Öffnen Sie den Link darin innerhalb von 48 Stunden, möglichst in diesem Browser, und bestätigen Sie.',
    nothing: 'Nichts angekommen?',
    spam: 'Sehen Sie im Spam-Ordner nach, oder lassen Sie sich den Link noch einmal senden.',
    again: 'Link noch einmal senden',
    sending: 'Wird gesendet …',
  },
  forgot: {
    title: 'Neues Passwort wählen',
    lead: 'Geben Sie die E-Mail-Adresse Ihres Kontos ein. Wir senden Ihnen dann einen Link, der 30 Minuten lang gilt.',
    send: 'Link senden',
    sending: 'Wird gesendet …',
  },
  newEmail: {
    title: 'Ihre neue E-Mail-Adresse',
    locked: 'Ihre E-Mail-Adresse lässt sich jetzt nicht ändern',
    lockedLead:
      'Die Löschung Ihres Kontos ist geplant. Brechen Sie die Löschung zuerst ab, und öffnen Sie dann innerhalb von 24 Stunden diesen Link noch einmal.',
    openDeletion: 'Löschung öffnen',
    confirm: 'Neue E-Mail-Adresse bestätigen',
    confirmLead:
      'Ein Klick, und unsere E-Mails gehen an {address}. Von da an melden Sie sich damit an. Haben Sie diese Adresse nicht selbst angegeben? Dann bestätigen Sie nicht.',
    askPassword: 'Sie sind hier nicht angemeldet. Deshalb fragen wir auch nach dem Passwort Ihres Kontos.',
    invalid: 'Dieser Link gilt nicht mehr',
    invalidLead:
      'Er wurde schon benutzt, wurde zurückgezogen oder ist älter als 24 Stunden. Beginnen Sie die Änderung unter „Ihre Daten“ noch einmal.',
    done: 'Ihre E-Mail-Adresse ist geändert',
    doneLead:
      'Melden Sie sich ab jetzt mit der neuen Adresse an. An Ihre alte Adresse haben wir geschrieben. Von dort lässt sich die Änderung 72 Stunden lang rückgängig machen. Andere Sitzungen wurden beendet.',
    openData: 'Ihre Daten öffnen',
  },
  reset: {
    title: 'Ihr neues Passwort',
    lead: 'Wenn Sie es speichern, enden alle Sitzungen. Danach melden Sie sich damit an.',
    invalid: 'Dieser Link gilt nicht mehr',
    invalidLead: 'Er wurde schon benutzt oder ist älter als 30 Minuten. Fordern Sie einen neuen an.',
    send: 'Neuen Link senden',
  },
  signIn: {
    title: 'Anmelden',
    create: 'Konto anlegen',
    newHere: 'Neu hier? <link>Legen Sie ein Konto an</link>.',
    changed: 'Ihr Passwort ist geändert',
    changedLead: 'Alle Sitzungen wurden beendet. Melden Sie sich mit dem neuen Passwort an.',
  },
  signUp: {
    title: 'Konto anlegen',
    covers: 'Was das umfasst',
    signal: 'Ihr Browser bittet uns, Ihre Daten nicht zu verkaufen oder weiterzugeben. Daran halten wir uns.',
    lead: 'Für Ihr Konto fragen wir nach drei Angaben. Über jede andere Verwendung entscheiden Sie unten. <notice>Datenschutzhinweise, Fassung {version}</notice>, in zwei Minuten gelesen.',
    leadTerms:
      'Für Ihr Konto fragen wir nach drei Angaben. Über jede andere Verwendung entscheiden Sie unten. <notice>Datenschutzhinweise, Fassung {version}</notice>, in zwei Minuten gelesen. <terms>Nutzungsbedingungen</terms>.',
  },
  newTab: '(neuer Tab)',
  undoEmail: {
    title: 'Änderung Ihrer E-Mail-Adresse rückgängig machen',
    lead: 'Ein Klick: Ihr Konto bekommt diese Adresse zurück, und alle anderen Sitzungen enden.',
    undoing: 'Wird rückgängig gemacht …',
    undo: 'Änderung rückgängig machen',
    yourself:
      'Haben Sie die Adresse selbst geändert? Dann sagen Sie es uns. Bis dahin müssen Kopien Ihrer Daten und eine sofortige Löschung warten, höchstens 72 Stunden.',
    saying: 'Einen Moment …',
    mine: 'Das war ich',
    invalid: 'Dieser Link gilt nicht mehr',
    invalidLead:
      'Er wurde schon benutzt oder ist älter als 72 Stunden. Hat jemand anderes die Kontrolle über Ihr Konto? Dann schreiben Sie an <mail>{email}</mail>.',
    done: 'Ihre Adresse ist zurück',
    doneLead:
      'Alle anderen Sitzungen wurden beendet. Jemand anderes kannte Ihr Passwort. Wählen Sie deshalb jetzt ein neues.',
    choose: 'Neues Passwort wählen',
  },
  verifyEmail: {
    title: 'E-Mail-Adresse bestätigen',
    invalid: 'Dieser Link gilt nicht mehr',
    invalidLead:
      'Er wurde schon benutzt oder ist älter als 48 Stunden. Ist Ihre E-Mail-Adresse bestätigt, <link>melden Sie sich an</link>. Wenn nicht, lassen Sie sich einen neuen Link senden.',
    send: 'Neuen Link senden',
    sending: 'Wird gesendet …',
    lead: 'Ein Klick, und Ihr Konto ist bereit.',
    askPassword:
      'Sie haben das Konto in einem anderen Browser angelegt. Deshalb fragen wir hier auch nach Ihrem Passwort.',
  },
  mailbox: {
    title: 'Kein Mailserver eingerichtet',
    text: 'E-Mails bleiben auf diesem Rechner. Wer <code>npm start</code> ausgeführt hat, liest sie unter der Adresse, die dabei ausgegeben wurde.',
  },
} as const;
