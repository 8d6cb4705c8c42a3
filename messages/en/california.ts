/** The categories of the California Consumer Privacy Act (Cal. Civ. Code 1798.140(v)(1)). */
export const california = {
  categories: {
    A: 'Identifiers',
    B: 'Customer records (Cal. Civ. Code 1798.80(e))',
    C: 'Characteristics of protected classifications',
    D: 'Commercial information',
    E: 'Biometric information',
    F: 'Internet or other electronic network activity',
    G: 'Geolocation data',
    H: 'Audio, electronic, visual, thermal, olfactory, or similar information',
    I: 'Professional or employment-related information',
    J: 'Education information',
    K: 'Inferences',
    L: 'Sensitive personal information',
  },
  lead: 'The same, in the categories of California’s privacy law (CCPA). None of them is sold, or shared for advertising across other sites.',
  password: 'The password of your account, as a hash',
  never: 'We do not collect: {categories}.',
} as const;
