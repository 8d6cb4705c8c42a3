/** The local mailbox of a trial. */
export const mailbox = {
  title: 'Local mailbox',
  subject: 'Subject',
  to: 'To',
  when: 'When',
  lead: 'No mail server is configured, so emails stay on this machine, for 72 hours. This page has an address that only npm start prints: whoever knows the address reads the emails.',
  none: 'No email yet',
  noneText: 'It appears here when somebody signs up.',
  caption: 'Emails, newest first',
  one: {
    title: 'An email in the local mailbox',
    lead: 'To {to}, <moment></moment>',
    all: 'All emails',
  },
} as const;
