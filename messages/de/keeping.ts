/** What a law keeps after all else is deleted, and what pages and copies cover. */
export const keeping = {
  duties: {
    fromEnd: 'nach der Löschung des Kontos gesetzlich aufbewahrt: {what}, {period} lang ({law})',
    fromDate: 'gesetzlich aufbewahrt: {what}, bis {period} nach „{date}“ ({law})',
  },
  coverage: {
    covers: 'Das umfasst: {here}.',
    elsewhere: 'Nicht enthalten: {what}. Danach fragen Sie bitte hier: {ask}.',
    nothingElse: '{controller} erklärt, sonst nichts über Sie zu speichern.',
  },
} as const;
