/** What is said of uses of data beside their own texts. */
export const uses = {
  unused: ' oder sich {period} lang nicht anmelden',
  terms: {
    who: 'Wer',
    what: 'Welche Daten',
    why: 'Wozu',
    howLong: 'Wie lange',
    withWhom: 'Empfänger',
  },
  objections: {
    news: {
      stops: 'Ein Widerspruch stoppt alle Produktneuigkeiten, auch eine E-Mail, die schon bereitliegt.',
      goesOn: 'E-Mails zu Ihrem Konto und Ihren Anträgen bekommen Sie weiterhin.',
    },
    security: {
      stops:
        'Ein Widerspruch stoppt zweierlei: Wir zählen keine fehlgeschlagenen Anmeldungen Ihres Kontos mehr und merken uns keine Browser, mit denen Sie sich anmelden.',
      goesOn:
        'Ihre Sitzungen und Links bleiben, weil Ihr Konto sie braucht. Auch die Begrenzungen bleiben, die Fremde beim Raten von Passwörtern bremsen.',
    },
  },
  bases: {
    consent: 'Ihre Einwilligung (Art. 6 Abs. 1 Buchst. a DSGVO)',
    contract: 'Für den Vertrag mit Ihnen nötig (Art. 6 Abs. 1 Buchst. b DSGVO)',
    'legal-obligation': 'Das Gesetz verlangt es von uns (Art. 6 Abs. 1 Buchst. c DSGVO)',
    'legitimate-interest':
      'Unser berechtigtes Interesse an einem sicheren Dienst (Art. 6 Abs. 1 Buchst. f DSGVO)',
  },
  missing: {
    eraseByLaw:
      'Das wird nicht automatisch gelöscht: Nach dem Gesetz müssen wir zeigen können, was geschehen ist.',
    move: 'Das steht nicht in dem Teil der Kopie, den ein anderer Dienst übernehmen kann: Dieses Recht umfasst, was Sie uns selbst gegeben haben, aufgrund einer Einwilligung oder eines Vertrags. Im Rest der Kopie ist es enthalten.',
    objectToContract:
      'Solange der Vertrag läuft, können Sie nicht widersprechen, denn der Vertrag braucht es. Mit dem Löschen des Kontos endet das.',
    objectToLaw: 'Sie können nicht widersprechen, denn das Gesetz verlangt es von uns.',
  },
} as const;
