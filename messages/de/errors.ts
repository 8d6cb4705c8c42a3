/** Why something was refused, by the code of a RightfulError. */
export const errors = {
  'invalid-input': 'Bitte prüfen Sie die markierten Felder.',
  'consent-required': 'Bitte prüfen Sie das erste Kästchen: Ein Konto braucht diese Zustimmung.',
  'text-changed':
    'Dieser Text hat sich geändert, seit Sie die Seite geöffnet haben. Bitte lesen Sie ihn noch einmal, und entscheiden Sie dann.',
  'sign-in-refused': 'E-Mail-Adresse oder Passwort stimmt nicht.',
  'password-refused': 'Dieses Passwort stimmt nicht.',
  'too-many-attempts':
    'Zu viele Versuche. Bitte warten Sie einige Minuten, und versuchen Sie es dann wieder.',
  busy: 'Gerade ist viel los. Bitte warten Sie einen Moment, und versuchen Sie es noch einmal.',
  'address-taken': 'Diese Adresse gehört inzwischen zu einem anderen Konto, deshalb wurde nichts geändert.',
  'link-invalid': 'Dieser Link ist abgelaufen oder wurde schon benutzt. Fordern Sie einen neuen an.',
  'step-up-required': 'Bitte bestätigen Sie, dass Sie es sind.',
  'not-signed-in': 'Sie sind nicht angemeldet.',
  'other-person': 'In diesem Browser ist jetzt jemand anderes angemeldet, deshalb ist nichts geschehen.',
  'account-locked':
    'Ihr Konto wird bald gelöscht, deshalb geschieht sonst nichts damit. Brechen Sie zuerst die Löschung ab.',
  'address-changed':
    'Ihre E-Mail-Adresse wurde vor weniger als 72 Stunden geändert, deshalb geht das noch nicht. Wenn Sie nicht warten möchten, öffnen Sie den Link, den wir an Ihre alte Adresse geschickt haben. Eine Löschung in 7 Tagen ist trotzdem möglich.',
  'not-found': 'Das haben wir nicht gefunden.',
  'deletion-waits':
    'Ihr Konto ist gesperrt, und nichts darin wird verwendet. Die Löschung wartet: Wegen eines Gesetzes oder eines Rechtsanspruchs muss etwas bleiben, das wir zurzeit nicht lesen können. Jemand von uns weiß davon.',
  'not-yet-logged':
    'Das ist festgehalten und auf dem Weg ins Protokoll. Bitte versuchen Sie es gleich noch einmal.',
  'too-many-copies':
    'Zehn Kopien warten schon auf ihre Vorbereitung. Löschen Sie zuerst eine davon, oder warten Sie, bis die nächste fertig ist.',
  'copy-under-way':
    'Sie laden gerade schon eine Kopie herunter. Warten Sie, bis sie fertig ist, oder brechen Sie sie im Browser ab, und versuchen Sie es dann noch einmal.',
  'wrong-origin':
    'Diese Anfrage kam nicht von unseren eigenen Seiten, deshalb ist nichts geschehen. Öffnen Sie die Seite neu, und versuchen Sie es noch einmal.',
  unavailable:
    'Bei uns ist etwas schiefgegangen, und nichts wurde geändert. Bitte versuchen Sie es noch einmal.',
} as const;
