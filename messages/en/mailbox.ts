/** The local mailbox of a trial. */
export const mailbox = {
  title: 'Local mailbox',
  subject: 'Subject',
  to: 'To',
  when: 'When',
  lead: 'No mail server is configured, so emails stay on this machine, for 72 hours. Only npm start prints the address of this page. Anybody who knows the address can read the emails.',
  none: 'No email yet',
  noneText: 'It appears here when somebody signs up.',
  caption: 'Emails, newest first',
  one: {
    title: 'An email in the local mailbox',
    lead: 'To {to}, <moment></moment>',
    all: 'All emails',
  },
} as const;
