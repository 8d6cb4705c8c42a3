/** What happened, for each event of the log: to its person, for what the data was used, to anybody, and what its receipt proves. `{words}` are facts of the entry. */
export const events = {
  'record.listed': {
    you: 'Ihre Daten wurden Ihnen angezeigt, Vertrauliches verdeckt',
    why: 'Um Ihnen zu zeigen, was wir speichern',
    anybody: 'Die gespeicherten Daten wurden angezeigt, Vertrauliches verdeckt',
  },
  'record.shown': {
    you: 'Ihre Daten wurden Ihnen angezeigt',
    why: 'Um Ihnen zu zeigen, was wir speichern',
    anybody: 'Die gespeicherten Daten wurden angezeigt',
  },
  'detail.shown': {
    you: 'Eine verdeckte Angabe wurde Ihnen angezeigt: {columns}',
    why: 'Um Ihnen zu zeigen, was wir speichern',
    anybody: 'Eine verdeckte Angabe wurde angezeigt',
  },
  'record.exported': {
    you: 'Sie haben Ihre Daten heruntergeladen',
    why: 'Um Ihnen eine Kopie zu geben',
    anybody: 'Die gespeicherten Daten wurden heruntergeladen',
    proves: 'Belegt, dass und wann wir Ihnen eine Kopie Ihrer Daten gegeben haben.',
  },
  'request.read': {
    you: 'Ein Antrag von Ihnen wurde gelesen, mit: {columns}',
    why: 'Um Ihren Antrag zu beantworten oder zu zeigen, wie er beantwortet wurde',
    anybody: 'Ein Antrag wurde gelesen, um ihn zu beantworten oder die Antwort zu zeigen',
  },
  'retained.read': {
    you: 'Daten von Ihnen, die wegen eines Rechtsanspruchs oder Gesetzes bleiben, wurden gelesen: {scope}',
    why: 'Um herauszugeben, was herausgegeben werden muss',
    anybody: 'Daten, die wegen eines Rechtsanspruchs oder Gesetzes bleiben, wurden gelesen',
  },
  'choices.read': {
    you: 'Ihre Entscheidungen wurden gelesen, mit dem Wortlaut, den Sie gesehen haben',
    why: 'Um zu zeigen, wozu Sie Ja gesagt haben',
    anybody: 'Entscheidungen wurden gelesen, um zu zeigen, wozu jemand Ja gesagt hat',
  },
  'account.registered': {
    you: 'Ihr Konto wurde angelegt',
    why: 'Um das Konto anzulegen',
    anybody: 'Ein Konto wurde angelegt',
  },
  'account.imported': {
    you: 'Ihr Konto wurde aus einer Kopie Ihrer Daten angelegt',
    why: 'Um das Konto anzulegen',
    anybody: 'Ein Konto wurde aus einer Kopie von Daten angelegt',
  },
  'account.verified': {
    you: 'Sie haben Ihre E-Mail-Adresse bestätigt',
    why: 'Um der Adresse sicher zu sein',
    anybody: 'Eine E-Mail-Adresse wurde bestätigt',
  },
  'account.erased': {
    you: 'Das Konto wurde gelöscht',
    why: 'Um das Konto zu löschen',
    anybody: 'Ein Konto wurde gelöscht',
  },
  'session.started': {
    you: 'Sie haben sich angemeldet',
    why: 'Um Sie anzumelden',
    anybody: 'Eine Anmeldung',
  },
  'session.ended': {
    you: 'Sie haben sich abgemeldet',
    why: 'Um Sie abzumelden',
    anybody: 'Eine Abmeldung',
  },
  'session.replaced': {
    you: 'Eine Sitzung endete wegen einer neuen Anmeldung',
    why: 'Um das Konto zu schützen',
    anybody: 'Eine Sitzung endete wegen einer neuen Anmeldung',
  },
  'session.revoked': {
    you: 'Sie haben eine Sitzung von einer anderen aus beendet',
    why: 'Um das Konto zu schützen',
    anybody: 'Eine Sitzung wurde von einer anderen aus beendet',
  },
  'session.failed': {
    you: 'Falsche Passwörter in einer Stunde: {count}',
    why: 'Um das Konto zu schützen',
    anybody: 'Falsche Passwörter wurden eingegeben',
  },
  'stepup.confirmed': {
    you: 'Sie haben Ihr Passwort bestätigt, {act}',
    why: 'Um sicher zu sein, dass Sie es sind',
    anybody: 'Ein Passwort wurde bestätigt',
  },
  'language.chosen': {
    you: 'Sie haben eine Sprache gewählt',
    why: 'Um Ihnen in dieser Sprache zu schreiben',
    anybody: 'Eine Sprache wurde gewählt',
  },
  'record.corrected': {
    you: 'Sie haben Ihre Daten berichtigt: {columns}',
    why: 'Um die Daten zu berichtigen',
    anybody: 'Daten wurden berichtigt',
    proves: 'Belegt, dass und wann Sie das berichtigt haben; nicht, was da stand oder steht.',
  },
  'package.requested': {
    you: 'Sie haben eine Kopie Ihrer Daten angefordert, deren Vorbereitung etwas dauert',
    why: 'Um Ihnen eine Kopie zu geben',
    anybody: 'Eine Kopie der gespeicherten Daten wurde angefordert und wird vorbereitet',
  },
  'package.ready': {
    you: 'Eine Kopie Ihrer Daten war fertig',
    why: 'Um Ihnen eine Kopie zu geben',
    anybody: 'Eine Kopie der gespeicherten Daten war fertig',
  },
  'package.failed': {
    you: 'Eine Kopie Ihrer Daten ließ sich nicht vorbereiten',
    why: 'Um Ihnen eine Kopie zu geben',
    anybody: 'Eine Kopie der gespeicherten Daten ließ sich nicht vorbereiten',
  },
  'package.deleted': {
    you: 'Die vorbereitete Kopie Ihrer Daten wurde gelöscht',
    why: 'Damit keine Kopie übrig bleibt',
    anybody: 'Die vorbereitete Kopie der gespeicherten Daten wurde gelöscht',
  },
  'supplement.added': {
    you: 'Sie haben eine Anmerkung hinzugefügt zu: {addedTo}',
    why: 'Um die Daten zu berichtigen',
    anybody: 'Eine Anmerkung zu Daten wurde hinzugefügt',
  },
  'supplement.deleted': {
    you: 'Sie haben eine Anmerkung gelöscht zu: {addedTo}',
    why: 'Um die Daten zu berichtigen',
    anybody: 'Eine Anmerkung zu Daten wurde gelöscht',
  },
  'password.changed': {
    you: 'Sie haben ein neues Passwort gewählt; andere Sitzungen endeten',
    why: 'Um das Konto zu schützen',
    anybody: 'Ein neues Passwort wurde gewählt',
  },
  'email.requested': {
    you: 'Sie haben eine andere E-Mail-Adresse eingegeben',
    why: 'Um die Daten zu berichtigen',
    anybody: 'Eine andere E-Mail-Adresse wurde eingegeben',
  },
  'email.cancelled': {
    you: 'Sie haben die Änderung Ihrer E-Mail-Adresse abgebrochen',
    why: 'Um die Daten zu lassen, wie sie waren',
    anybody: 'Die Änderung einer E-Mail-Adresse wurde abgebrochen',
  },
  'email.changed': {
    you: 'Ihre E-Mail-Adresse wurde geändert; andere Sitzungen endeten',
    why: 'Um die Daten zu berichtigen',
    anybody: 'Eine E-Mail-Adresse wurde geändert',
    proves:
      'Belegt, dass und wann Sie Ihre E-Mail-Adresse geändert haben; nicht, wie sie lautete oder lautet.',
  },
  'email.released': {
    you: 'Die Änderung Ihrer E-Mail-Adresse wurde von der alten aus bestätigt',
    why: 'Um das Konto zu schützen',
    anybody: 'Die Änderung einer E-Mail-Adresse wurde von der alten aus bestätigt',
  },
  'email.undone': {
    you: 'Die Änderung Ihrer E-Mail-Adresse wurde von der alten aus rückgängig gemacht; andere Sitzungen endeten',
    why: 'Um das Konto zu schützen',
    anybody: 'Die Änderung einer E-Mail-Adresse wurde rückgängig gemacht',
    proves:
      'Belegt, dass und wann die Änderung Ihrer E-Mail-Adresse rückgängig gemacht wurde; nicht, wie sie lautete oder lautet.',
  },
  'consent.given': {
    you: 'Sie haben Ja gesagt zu: {purpose}, {surface}',
    why: 'Um Ihre Entscheidung festzuhalten',
    anybody: 'Eine Einwilligung wurde erteilt',
    proves: 'Belegt, dass Sie Ja gesagt haben, wann und zu welchem genauen Wortlaut.',
  },
  'consent.refused': {
    you: 'Sie haben Nein gesagt zu: {purpose}, {surface}',
    why: 'Um Ihre Entscheidung festzuhalten',
    anybody: 'Eine Einwilligung wurde abgelehnt',
    proves: 'Belegt, dass Sie Nein gesagt haben, wann und zu welchem genauen Wortlaut.',
  },
  'consent.withdrawn': {
    you: 'Sie haben ausgeschaltet: {purpose}, {surface}',
    why: 'Um Ihre Entscheidung festzuhalten',
    anybody: 'Eine Einwilligung wurde widerrufen',
    proves: 'Belegt, dass und wann Sie widerrufen haben und welcher Wortlaut Ihnen vorlag.',
  },
  'choices.proved': {
    you: 'Gespeicherte Entscheidungen wurden mit dem Protokoll verglichen',
    why: 'Damit nur zählt, was Menschen entschieden haben',
    anybody: 'Gespeicherte Entscheidungen wurden mit dem Protokoll verglichen',
  },
  'kind.erased': {
    you: 'Sie haben einen Teil Ihrer Daten gelöscht: {erased}',
    why: 'Um zu löschen, was das Konto nicht braucht',
    anybody: 'Ein Teil der Daten wurde gelöscht',
  },
  'erasure.scheduled': {
    you: 'Sie haben die Löschung Ihres Kontos beantragt: {until}',
    why: 'Um das Konto zu löschen',
    anybody: 'Die Löschung eines Kontos wurde geplant',
  },
  'erasure.cancelled': {
    you: 'Sie haben die Löschung Ihres Kontos abgebrochen',
    why: 'Um das Konto zu behalten',
    anybody: 'Eine geplante Löschung wurde abgebrochen',
  },
  'use.paused': {
    you: 'Die Verwendung Ihrer Daten wurde pausiert',
    why: 'Um die Verwendung Ihrer Daten zu pausieren',
    anybody: 'Die Verwendung von Daten wurde pausiert',
  },
  'use.lifting': {
    you: 'Wir haben Ihnen angekündigt, dass die Pause endet: {until}',
    why: 'Damit Sie es vorher wissen',
    anybody: 'Das Ende einer Pause wurde angekündigt',
  },
  'use.resumed': {
    you: 'Die Pause Ihrer Daten endete',
    why: 'Um die Pause zu beenden',
    anybody: 'Eine Pause endete',
  },
  'objection.made': {
    you: 'Sie haben widersprochen, und die Verwendung wurde gestoppt: {purpose}',
    why: 'Um zu stoppen, wogegen Sie sind',
    anybody: 'Jemand hat einer Verwendung von Daten widersprochen',
  },
  'objection.withdrawn': {
    you: 'Sie haben Ihren Widerspruch zurückgenommen: {purpose}',
    why: 'Um zu tun, was Sie gesagt haben',
    anybody: 'Ein Widerspruch wurde zurückgenommen',
  },
  'objection.upheld': {
    you: 'Ihr Widerspruch war berechtigt, die Verwendung bleibt gestoppt: {purpose}',
    why: 'Um Ihren Widerspruch zu beantworten',
    anybody: 'Ein Widerspruch war berechtigt',
  },
  'objection.refused': {
    you: 'Wir sehen trotz Ihres Widerspruchs Gründe, fortzufahren, und haben Ihnen den Tag genannt: {purpose}, {until}',
    why: 'Damit Sie es vorher wissen',
    anybody: 'Ein Widerspruch wurde mit Gründen abgelehnt',
  },
  'objection.ended': {
    you: 'Ihr Widerspruch endete, die Verwendung läuft weiter: {purpose}',
    why: 'Um den Widerspruch zu beenden',
    anybody: 'Ein Widerspruch endete danach',
  },
  'dispute.made': {
    you: 'Sie haben eine Angabe bestritten, und ihre Verwendung wurde gestoppt: {columns}',
    why: 'Um ruhen zu lassen, was falsch sein kann',
    anybody: 'Eine Angabe wurde bestritten',
  },
  'dispute.withdrawn': {
    you: 'Sie bestreiten eine Angabe nicht mehr: {columns}',
    why: 'Um zu tun, was Sie gesagt haben',
    anybody: 'Eine Angabe wird nicht mehr bestritten',
  },
  'dispute.upheld': {
    you: 'Sie haben eine Angabe zu Recht bestritten; sie bleibt ungenutzt, bis Sie sie berichtigen: {columns}',
    why: 'Um Ihnen zu antworten',
    anybody: 'Eine Angabe wurde zu Recht bestritten',
  },
  'dispute.refused': {
    you: 'Eine Angabe, die Sie bestreiten, stimmt nach unserer Prüfung, und wir haben Ihnen gesagt, ab wann wir sie wieder verwenden: {until}, {columns}',
    why: 'Damit Sie es vorher wissen',
    anybody: 'Eine bestrittene Angabe wurde mit Gründen für richtig befunden',
  },
  'dispute.ended': {
    you: 'Der Streit um eine Angabe endete: {columns}',
    why: 'Um den Streit zu beenden',
    anybody: 'Der Streit um eine Angabe endete',
  },
  'store.answered': {
    you: 'Eine Stelle außerhalb unserer Datenbank hat geantwortet: {store}',
    why: 'Um einen Antrag abzuschließen',
    anybody: 'Eine Stelle außerhalb der Datenbank hat auf einen Antrag geantwortet',
  },
  'hold.set': {
    you: 'Daten von Ihnen dürfen wegen eines Rechtsanspruchs nicht gelöscht werden: {scope}',
    why: 'Um aufzubewahren, was ein Rechtsanspruch braucht',
    anybody: 'Daten dürfen wegen eines Rechtsanspruchs nicht gelöscht werden',
  },
  'hold.lifted': {
    you: 'Eine Löschsperre für Ihre Daten wurde aufgehoben: {scope}',
    why: 'Um die Löschsperre zu beenden',
    anybody: 'Eine Löschsperre wurde aufgehoben',
  },
  'account.warned': {
    you: 'Wir haben Ihnen geschrieben, dass Ihr Konto nicht genutzt und gelöscht wird: {until}',
    why: 'Damit Sie das Konto behalten können',
    anybody: 'Jemand erfuhr, dass sein Konto nicht genutzt und gelöscht wird',
  },
  'retention.run': {
    you: 'Was lange genug aufbewahrt war, wurde gelöscht',
    why: 'Um nichts länger als nötig aufzubewahren',
    anybody: 'Was lange genug aufbewahrt war, wurde gelöscht',
  },
  'ledger.replayed': {
    you: 'Was eine zurückgespielte Sicherung aufgehoben hatte, wurde erneut ausgeführt',
    why: 'Damit eine zurückgespielte Sicherung nichts aufhebt',
    anybody: 'Was eine zurückgespielte Sicherung aufgehoben hatte, wurde erneut ausgeführt',
  },
  'keys.rotated': {
    you: 'Schlüssel wurden mit einem neuen Hauptschlüssel gesichert',
    why: 'Damit alte Sicherungen nichts öffnen',
    anybody: 'Schlüssel wurden mit einem neuen Hauptschlüssel gesichert',
  },
  'keys.changed': {
    you: 'Ein Geheimnis dieser Installation wurde geändert',
    why: 'Um das Konto zu schützen',
    anybody: 'Ein Geheimnis dieser Installation wurde geändert',
  },
} as const;
