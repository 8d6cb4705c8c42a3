/** Every kind of data, by its key in the inventory: what it is called, where it came from, until when it is kept, and its columns; and why what guards an account is shown to nobody. */
export const inventory = {
  unused: 'sich {period} lang nicht anmelden oder ',
  years: ', oder bis {count} Jahre vorbei sind',
  kinds: {
    profile: {
      title: 'Ihre Angaben',
      source: 'Von Ihnen',
      keptUntil: 'Sie {unused}Ihr Konto löschen',
      columns: {
        name: 'Name',
        email: 'E-Mail-Adresse',
        phone: 'Telefonnummer',
        postalAddress: 'Postanschrift',
        birthDate: 'Geburtsdatum',
        note: 'Notiz',
        createdAt: 'Gespeichert seit',
        updatedAt: 'Zuletzt geändert',
      },
    },
    supplements: {
      title: 'Ihre Anmerkungen',
      source: 'Von Ihnen',
      keptUntil: 'Sie die Anmerkung oder Ihr Konto löschen',
      columns: {
        addedTo: 'Gehört zu',
        text: 'Ihre Anmerkung',
        createdAt: 'Hinzugefügt',
      },
    },
    packages: {
      title: 'Vorbereitete Kopien',
      source: 'Sie haben eine Kopie angefordert',
      keptUntil: 'Sie die Datei löschen, höchstens {file}; diese Zeile danach noch {line}',
      columns: {
        state: 'Stand',
        categories: 'Nur diese Arten',
        since: 'Aufgezeichnet ab',
        before: 'Aufgezeichnet vor',
        language: 'Sprache',
        tries: 'Versuche',
        percent: 'Fertig, in Prozent',
        downloads: 'Heruntergeladen, Anzahl',
        requestedAt: 'Verlangt',
        startsAt: 'Beginnt frühestens',
        readyAt: 'Fertig',
        until: 'Datei aufbewahrt bis',
        expires: 'Zeile aufbewahrt bis',
      },
    },
    consents: {
      title: 'Ihre Entscheidungen',
      source: 'Sie haben entschieden',
      keptUntil: 'Sie {unused}Ihr Konto löschen',
      columns: {
        purpose: 'Zweck',
        event: 'Entscheidung',
        textHash: 'Gezeigter Wortlaut (SHA-256)',
        noticeHash: 'Datenschutzhinweise an diesem Tag (SHA-256)',
        language: 'Sprache',
        surface: 'Wo',
        method: 'Wie',
        at: 'Wann',
        inLog: 'Vergleich mit dem Protokoll',
      },
    },
    confirmations: {
      title: 'Bestätigungen Ihres Passworts',
      source: 'Sie haben bestätigt',
      keptUntil: '{fresh} danach',
      columns: {
        act: 'Wofür',
        createdAt: 'Wann',
        expiresAt: 'Gültig bis',
      },
    },
    sessions: {
      title: 'Ihre Sitzungen',
      source: 'Sie haben sich angemeldet',
      keptUntil: 'Sie sich abmelden, höchstens {session} und höchstens {idle} ohne Nutzung',
      columns: {
        createdAt: 'Angemeldet',
        authenticatedAt: 'Passwort zuletzt eingegeben',
        expires: 'Endet',
        browser: 'Browser',
        system: 'System',
      },
    },
    links: {
      title: 'Links, die wir Ihnen geschickt haben',
      source: 'Sie haben einen Link angefordert',
      keptUntil: 'Zur Benutzung, höchstens {verification}; für ein neues Passwort höchstens {reset}',
      columns: {
        kind: 'Wofür',
        createdAt: 'Verschickt',
        expires: 'Gültig bis',
      },
    },
    emailChanges: {
      title: 'Änderungen Ihrer E-Mail-Adresse',
      source: 'Sie wollten die Adresse ändern',
      keptUntil:
        'Zum Abbruch, ohne Bestätigung höchstens {confirmation}; nach der Bestätigung noch {undo}, solange sie sich rückgängig machen lässt',
      columns: {
        new: 'Neue Adresse',
        old: 'Bisherige Adresse',
        requestedAt: 'Verlangt',
        confirmedAt: 'Bestätigt',
        releasedAt: 'Von der bisherigen Adresse aus bestätigt',
        expires: 'Endet',
      },
    },
    queuedMails: {
      title: 'E-Mails an Sie, die auf den Versand warten',
      source: 'Etwas, das Sie wissen sollten',
      keptUntil: 'Zum Versand, höchstens {mail}',
      columns: {
        purpose: 'Wofür',
        createdAt: 'Geschrieben',
        expiresAt: 'Versand bis',
      },
    },
    failedSignIns: {
      title: 'Fehlgeschlagene Anmeldungen dieser Stunde',
      source: 'Jemand hat ein falsches Passwort eingegeben',
      keptUntil: 'Die Stunde vorbei ist; dann eine Zeile in Ihrer Aktivität',
      columns: {
        hour: 'Stunde',
        count: 'Wie viele',
      },
    },
    activity: {
      title: 'Was in Ihrem Konto geschehen ist',
      source: 'Aufgezeichnet, als es geschah',
      keptUntil: 'Sie Ihr Konto löschen{years}; was bleibt, nennt niemanden',
      columns: {
        entry: 'Eintrag',
      },
    },
    requests: {
      title: 'Ihre Anträge',
      source: 'Sie haben etwas beantragt',
      keptUntil: '24 Monate nach der Antwort; ohne Bezug zu Ihnen, sobald Ihr Konto gelöscht ist',
      columns: {
        reference: 'Vorgangsnummer',
        right: 'Recht',
        state: 'Stand',
        about: 'Worum es geht',
        reason: 'Grund',
        words: 'Ihre Worte',
        answer: 'Unsere Antwort',
        channel: 'Gestellt',
        regime: 'Gesetz',
        receivedAt: 'Eingegangen',
        dueAt: 'Antwort bis',
        scheduledAt: 'Wird ausgeführt am',
        completedAt: 'Beantwortet',
      },
    },
    account: {
      title: 'Ihr Konto',
      source: 'Sie haben ein Konto angelegt',
      keptUntil: 'Sie {unused}Ihr Konto löschen',
      columns: {
        id: 'Kontonummer',
        language: 'Sprache',
        createdAt: 'Angelegt',
        verifiedAt: 'E-Mail-Adresse bestätigt',
        activeAt: 'Zuletzt angemeldet',
        firstWarningAt: 'Erste E-Mail zur Löschung wegen Nichtnutzung',
        secondWarningAt: 'Zweite E-Mail zur Löschung wegen Nichtnutzung',
        lockedAt: 'Gesperrt',
      },
    },
  },
  secrets: {
    'Package.passphraseSealed':
      'Die Passphrase einer Kopie, die gerade vorbereitet wird, verschlüsselt. Sie wird gelöscht, wenn die Kopie fertig ist.',
    'ConsentEvent.code':
      'Eine Prüfsumme mit Schlüssel, die zeigt, dass unsere eigene Software die Zeile geschrieben hat.',
    'ConsentHead.code':
      'Eine Prüfsumme mit Schlüssel, die zeigt, dass unsere eigene Software die Zeile geschrieben hat.',
    'StepUp.mac':
      'Ein Prüfwert der Zeile mit Schlüssel, damit niemand ohne unser Geheimnis eine anlegt oder ändert.',
    'Session.sessionToken': 'Eine Prüfsumme des Cookies, mit dem Sie angemeldet bleiben.',
    'Session.mac':
      'Ein Prüfwert der Zeile mit Schlüssel, damit niemand ohne unser Geheimnis eine anlegt oder ändert.',
    'VerificationToken.identifier': 'Eine Prüfsumme Ihrer E-Mail-Adresse, mit Schlüssel.',
    'VerificationToken.token': 'Eine Prüfsumme jedes Links, den wir Ihnen schicken.',
    'VerificationToken.browserHash':
      'Eine Prüfsumme, an der wir den Browser erkennen, in dem Sie das Konto angelegt haben.',
    'VerificationToken.mac':
      'Ein Prüfwert der Zeile mit Schlüssel, damit niemand ohne unser Geheimnis eine anlegt oder ändert.',
    'EmailChange.newIndex': 'Eine Prüfsumme der neuen Adresse, mit Schlüssel.',
    'EmailChange.oldIndex': 'Eine Prüfsumme der bisherigen Adresse, mit Schlüssel.',
    'EmailChange.token': 'Eine Prüfsumme des Links, den wir an die neue Adresse schicken.',
    'EmailChange.undoToken': 'Eine Prüfsumme des Links, den wir an die bisherige Adresse schicken.',
    'EmailChange.mac':
      'Ein Prüfwert der Zeile mit Schlüssel, damit niemand ohne unser Geheimnis eine anlegt oder ändert.',
    'QueuedMail.bodySealed':
      'Der Text einer E-Mail an Sie, bis zum Versand mit einem eigenen Schlüssel verschlüsselt.',
    'Outbox.salt': 'Eine Zufallszahl, damit niemand Einträge Ihrer Aktivität erraten kann.',
    'Outbox.detail': 'Eine verschlüsselte Kopie dessen, was ein Eintrag Ihrer Aktivität schon sagt.',
    'Detail.salt': 'Eine Zufallszahl, damit niemand Einträge Ihrer Aktivität erraten kann.',
    'Detail.body': 'Eine verschlüsselte Kopie dessen, was ein Eintrag Ihrer Aktivität schon sagt.',
    'SubjectLookup.bidx':
      'Eine Prüfsumme Ihrer E-Mail-Adresse mit Schlüssel, über die eine Anmeldung Sie findet.',
    'LegalHold.reasonSealed':
      'Warum Daten von Ihnen vorerst nicht gelöscht werden dürfen, verschlüsselt. Der Eintrag in Ihrer Aktivität sagt es auch.',
    'Retained.bodySealed':
      'Was nach der Löschung eines Kontos gesetzlich aufbewahrt wird, verschlüsselt und für nichts anderes verwendet.',
    'SubjectKey.kid': 'Die Nummer Ihres Schlüssels.',
    'SubjectKey.wrapped':
      'Der Schlüssel, mit dem Ihre Angaben verschlüsselt sind, selbst mit einem anderen Schlüssel verschlüsselt.',
    'User.passwordHash': 'Eine Prüfsumme Ihres Passworts. Niemand kann daraus das Passwort lesen.',
  },
} as const;
