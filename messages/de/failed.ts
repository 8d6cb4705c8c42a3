/** The page that says that no page could be made. */
export const failed = {
  title: 'Diese Seite ließ sich nicht anzeigen',
  lead: 'Der Fehler liegt bei uns, und nichts wurde geändert. Laden Sie die Seite gleich noch einmal.',
  home: 'Startseite',
} as const;
