/**
 * Subjects whose sentences are given to browsers as they are, since no program for messages is sent there. They have no
 * arguments but words that are put in as they are (messages/fill.ts).
 */
export const browserSubjects = ['browser', 'fields', 'accountForms', 'centerForms', 'receiptForm'] as const;

export type BrowserSubject = (typeof browserSubjects)[number];
