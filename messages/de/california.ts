/** The categories of the California Consumer Privacy Act (Cal. Civ. Code 1798.140(v)(1)). */
export const california = {
  categories: {
    A: 'Identifikatoren',
    B: 'Kundendaten (Cal. Civ. Code 1798.80(e))',
    C: 'Merkmale, die das Gesetz vor Benachteiligung schützt',
    D: 'Geschäftliche Informationen',
    E: 'Biometrische Daten',
    F: 'Aktivität im Internet oder in anderen Netzen',
    G: 'Standortdaten',
    H: 'Audio-, elektronische, visuelle, thermische, Geruchs- oder ähnliche Informationen',
    I: 'Angaben zu Beruf und Beschäftigung',
    J: 'Angaben zur Ausbildung',
    K: 'Schlussfolgerungen',
    L: 'Besonders schutzwürdige personenbezogene Daten',
  },
  lead: 'Dasselbe nach den Kategorien des kalifornischen Datenschutzgesetzes (CCPA). Nichts davon wird verkauft oder für Werbung auf anderen Websites weitergegeben.',
  password: 'Das Passwort Ihres Kontos, als Prüfsumme (Hash)',
  never: 'Das erheben wir nicht: {categories}.',
} as const;
