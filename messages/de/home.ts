/** The home of the privacy center. */
export const home = {
  title: 'Ihr Datenschutz-Center',
  since: 'dabei seit <day></day>',
  quick: {
    download: { title: 'Kopie herunterladen', text: 'Alles, was wir über Sie speichern, in einer Datei' },
    correct: { title: 'Etwas berichtigen', text: '{given} von {all} Angaben ausgefüllt' },
    pause: { title: 'Alles pausieren', text: 'Wir speichern Ihre Daten und tun sonst nichts damit' },
  },
  choices: 'Ihre Entscheidungen',
  review: 'Einzelheiten',
  off: 'Ausgeschaltet, bis Sie entscheiden',
  turnOn: 'Einschalten<hidden>: {name}</hidden>',
  onSince: 'Eingeschaltet seit <day></day>',
  offSince: 'Ausgeschaltet seit <day></day>',
  requests: 'Ihre Anträge',
  seeRequests: 'Alle Anträge',
  waiting:
    '{count, plural, one {Einer wartet auf unsere Antwort. Wir antworten bis zum <day></day>.} other {# warten auf unsere Antwort. Den ersten beantworten wir bis zum <day></day>.}}',
  noneWaiting: 'Keine offenen Anträge.',
  activity: 'Neueste Aktivität',
  seeActivity: 'Gesamte Aktivität',
  banners: {
    paused: 'Alles ist pausiert',
    pausedText: 'Wir speichern Ihre Daten und tun sonst nichts damit. <link>Pause beenden</link>',
    asked:
      '{count, plural, one {Eine Verwendung Ihrer Daten hat sich geändert} other {# Verwendungen Ihrer Daten haben sich geändert}}',
    askedText: 'Das bleibt ausgeschaltet, bis Sie entscheiden. <link>Änderungen ansehen</link>',
    wrong: 'Jemand hat falsche Passwörter für Ihr Konto eingegeben',
    wrongText:
      '{count, plural, one {Einmal} other {#-mal}} in dieser Stunde. Wenn Sie das nicht waren, <link>wählen Sie ein neues Passwort</link>.',
    ready: 'Ihre Kopie ist fertig',
    readyText: '<link>Kopie abholen</link>',
  },
  ask: {
    title: 'Fragen oder Beschwerden',
    us: 'An uns',
    authority: 'An die Aufsichtsbehörde',
  },
} as const;
