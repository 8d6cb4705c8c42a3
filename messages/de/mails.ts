/** Mails. Each ends with who sends it, which lib/privacy/mails/text.ts adds. A link stands on a line of its own. */
export const mails = {
  verification: {
    subject: 'Bestätigen Sie Ihre E-Mail-Adresse für {brand}',
    button: 'E-Mail-Adresse bestätigen',
    text: `Bestätigen Sie Ihre E-Mail-Adresse, um Ihr Konto fertig anzulegen. Öffnen Sie diesen Link vor dem Ablauf: {until}

{link}

Das waren Sie nicht? Dann tun Sie nichts, und das Konto wird automatisch entfernt.`,
  },
  accountExists: {
    subject: 'Sie haben schon ein Konto bei {brand}',
    button: 'Anmelden',
    text: `Jemand, hoffentlich Sie, wollte mit dieser Adresse ein Konto anlegen. Es gibt schon eines.
Hier melden Sie sich an:

{link}

Das waren Sie nicht? Dann tun Sie nichts: Es wurde nichts geändert.`,
  },
  reset: {
    subject: 'Neues Passwort für {brand} wählen',
    button: 'Neues Passwort wählen',
    text: `Jemand, hoffentlich Sie, hat ein neues Passwort angefordert. Wählen Sie es hier innerhalb von 30 Minuten:

{link}

Das waren Sie nicht? Dann tun Sie nichts: Ihr Passwort bleibt, wie es ist.`,
  },
  passwordChanged: {
    subject: 'Ihr Passwort bei {brand} wurde geändert',
    button: 'Neues Passwort wählen',
    text: `Ihr Passwort wurde gerade geändert. Überall sonst sind Sie abgemeldet.
Wenn Sie das nicht waren, wählen Sie jetzt ein neues Passwort:

{link}`,
  },
  newBrowser: {
    subject: 'Neue Anmeldung bei {brand}',
    button: 'Das war ich nicht',
    text: `Jemand, hoffentlich Sie, hat sich in Ihrem Konto angemeldet: {at}
Browser: {browser}
System: {system}

Waren Sie das? Dann ist nichts zu tun. Wenn nicht, wählen Sie jetzt ein neues Passwort. Damit enden alle Sitzungen:

{link}`,
  },
  unused: {
    subject: 'Ihr Konto bei {brand} wird nicht genutzt',
    button: 'Anmelden und Konto behalten',
    text: `In Ihrem Konto hat sich lange niemand angemeldet. Wir bewahren nichts auf, was nicht nötig ist, und löschen das Konto mit allem darin: {until}

Um es zu behalten, melden Sie sich vorher einmal an:

{link}

Wenn Sie es nicht mehr brauchen, tun Sie nichts.`,
  },
  deletionScheduled: {
    subject: 'Ihr Konto bei {brand} wird gelöscht',
    button: 'Zur Löschung',
    text: `Ihr Konto wird gelöscht: {at}. Bis dahin ist es gesperrt, und wir verwenden nichts darin.
Vorgangsnummer: {reference}

Um das abzubrechen, sofort zu löschen oder vorher Ihre Daten herunterzuladen, melden Sie sich hier an:

{link}

Fragen: {contact}
Beschweren können Sie sich hier: {authority}`,
  },
  deletionCancelled: {
    subject: 'Ihr Konto bei {brand} bleibt',
    button: 'Neues Passwort wählen',
    text: `Die Löschung Ihres Kontos ({reference}) wurde abgebrochen. Alles ist wie vorher.
Wenn Sie das nicht waren, wählen Sie jetzt ein neues Passwort:

{link}`,
  },
  deleted: {
    subject: 'Ihr Konto bei {brand} ist gelöscht',
    button: 'Sehen, was gelöscht wurde',
    text: `Ihr Konto wurde gelöscht: {at}.
{outcome}
Vorgangsnummer: {reference}
Nachweisnummer: {receiptNumber}
Die letzte Sicherung, die noch etwas davon enthalten kann, wird ersetzt bis: {backupsUntil}

Sehen Sie, was gelöscht wurde, was wir aufbewahren müssen und warum, und was die anderen Stellen getan haben:

{link}

Das ist unsere letzte E-Mail an Sie. Mit ihr wird Ihre Adresse entfernt.
Fragen: {contact}
Beschweren können Sie sich hier: {authority}`,
  },
  newEmail: {
    subject: 'Bestätigen Sie Ihre neue E-Mail-Adresse für {brand}',
    button: 'Neue Adresse bestätigen',
    text: `Jemand, hoffentlich Sie, möchte diese Adresse für ein Konto verwenden.
Um das zu bestätigen, öffnen Sie diesen Link vor dem Ablauf: {until}

{link}

Das waren Sie nicht? Dann tun Sie nichts: Es wird nichts geändert.`,
  },
  emailWanted: {
    subject: 'Ihre E-Mail-Adresse bei {brand} bleibt Ihre',
    button: 'Anmelden',
    text: `Jemand wollte diese Adresse für ein Konto verwenden. Sie gehört schon zu Ihrem. Deshalb wurde nichts geändert, und niemand erfuhr davon.

Wenn Sie das waren, haben Sie zwei Konten. In diesem melden Sie sich hier an:

{link}`,
  },
  emailChanged: {
    subject: 'Ihre E-Mail-Adresse bei {brand} wurde geändert',
    button: 'Rückgängig machen oder bestätigen',
    text: `Ihr Konto hat jetzt eine andere E-Mail-Adresse. Dorthin gehen unsere E-Mails, und damit melden Sie sich an.

Wenn Sie das nicht waren, öffnen Sie diesen Link vor dem Ablauf: {until}. Er stellt diese Adresse wieder her und beendet alle Sitzungen außer Ihrer:

{link}

Wenn Sie das waren, beendet dieselbe Seite die Wartezeit für Kopien Ihrer Daten und für eine sofortige Löschung.`,
  },
  emailUndone: {
    subject: 'Die Änderung Ihrer E-Mail-Adresse bei {brand} wurde rückgängig gemacht',
    text: `Die Änderung wurde von der alten Adresse aus rückgängig gemacht. Diese Adresse wird nicht mehr verwendet.
Wenn das falsch ist, schreiben Sie an {contact}.`,
  },
  packageReady: {
    subject: 'Ihre Kopie von {brand} ist fertig',
    button: 'Zu Ihren Kopien',
    text: `Die Kopie Ihrer Daten, die Sie angefordert haben, ist fertig. Sie steckt nicht in dieser E-Mail, und kein Link darin öffnet sie: Melden Sie sich an, und laden Sie sie hier herunter.

{link}

Gelöscht wird sie: {until}. Sie können jederzeit eine neue verlangen.`,
  },
  copy: {
    subject: 'Eine Kopie Ihrer Daten bei {brand} wurde heruntergeladen',
    button: 'Neues Passwort wählen',
    text: `Jemand, der in Ihrem Konto angemeldet ist, hoffentlich Sie, hat gerade eine Kopie Ihrer Daten heruntergeladen.
Wenn Sie das nicht waren, wählen Sie jetzt ein neues Passwort. Damit enden alle Sitzungen:

{link}`,
  },
  packageFailed: {
    subject: 'Ihre Kopie von {brand} ließ sich nicht vorbereiten',
    button: 'Noch einmal versuchen',
    text: `Es tut uns leid: Die Kopie Ihrer Daten, die Sie angefordert haben, ließ sich nicht vorbereiten. Ihre Daten sind unverändert.
Bitte versuchen Sie es hier noch einmal. Wenn es wieder nicht gelingt, schreiben Sie uns.

{link}

Sie erreichen uns unter {contact}.`,
  },
  paused: {
    subject: 'Die Verwendung Ihrer Daten bei {brand} ist pausiert',
    button: 'Zu Ihrer Pause',
    text: `Ab jetzt speichern und schützen wir Ihre Daten nur noch und zeigen sie Ihnen.
Vorgangsnummer: {reference}

Bevor wir die Pause beenden, sagen wir es Ihnen eine Woche vorher. Sie selbst können sie jederzeit beenden:

{link}`,
  },
  pauseEnds: {
    subject: 'Die Pause Ihrer Daten bei {brand} endet bald',
    button: 'Zu Ihren Entscheidungen',
    text: `Die Pause, die Sie eingeschaltet haben ({reference}), endet: {at}. Danach dürfen wir Ihre Daten wieder so verwenden, wie Sie es entschieden haben.

Wenn Sie nicht einverstanden sind, schreiben Sie uns vorher:
{contact}

Was pausiert ist und was Sie entschieden haben:

{link}`,
  },
  objection: {
    subject: 'Ihr Widerspruch bei {brand}',
    button: 'Zu Ihrem Widerspruch',
    text: `Sie haben widersprochen: {use}.
{stops}
{goesOn}
Vorgangsnummer: {reference}

{answer}

{link}`,
    until: 'Wir prüfen ihn und antworten bis: {until}. So lange gilt Ihr Widerspruch.',
    forGood: 'Ihr Widerspruch gilt, bis Sie selbst wieder zustimmen.',
  },
  objectionUpheld: {
    subject: 'Unsere Antwort auf Ihren Widerspruch bei {brand}',
    button: 'Zu Ihrem Widerspruch',
    text: `Sie haben recht ({reference}): Wir machen damit nicht weiter: „{use}“. Diese Verwendung bleibt gestoppt.

{link}`,
  },
  objectionRefused: {
    subject: 'Unsere Antwort auf Ihren Widerspruch bei {brand}',
    button: 'Gründe lesen',
    text: `Wir haben Ihren Widerspruch ({reference}) geprüft: „{use}“. Wir machen damit weiter, ab: {at}
Die Gründe stehen auf dieser Seite:

{link}

{disagree}`,
  },
  dispute: {
    subject: 'Sie bestreiten eine Angabe bei {brand}',
    button: 'Zu Ihren Daten',
    text: `Sie sagen, dass das nicht stimmt: {detail}. Ab jetzt speichern wir es nur noch und zeigen es Ihnen.
Vorgangsnummer: {reference}

Wir prüfen es und antworten bis: {until}. Sie können es jederzeit selbst berichtigen:

{link}`,
  },
  disputeUpheld: {
    subject: 'Unsere Antwort zu der Angabe, die Sie bei {brand} bestreiten',
    button: 'Zu Ihren Daten',
    text: `Sie haben recht ({reference}), das stimmt nicht: {detail}. Wir verwenden es nicht, bis Sie es berichtigen oder löschen:

{link}`,
  },
  disputeRefused: {
    subject: 'Unsere Antwort zu der Angabe, die Sie bei {brand} bestreiten',
    button: 'Gründe lesen',
    text: `Wir haben die Angabe geprüft, die Sie bestreiten ({reference}). Nach unserer Prüfung stimmt sie: {detail}. Wir verwenden sie wieder, ab: {at}. Die Gründe stehen auf dieser Seite, und dort können Sie sie auch berichtigen:

{link}

{disagree}`,
  },
  /** What somebody can do who does not agree with the answer that a use goes on. */
  disagree: `Wenn Sie nicht einverstanden sind, schreiben Sie uns vorher:
{contact}

Beschweren können Sie sich hier: {authority}. Oder Sie gehen vor Gericht.`,
} as const;
