/** The page that says that no page could be made. */
export const failed = {
  title: 'This page could not be shown',
  lead: 'The fault is ours, and nothing was changed. Load the page again in a moment.',
  home: 'Home page',
} as const;
