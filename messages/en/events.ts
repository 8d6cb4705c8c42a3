/** What happened, for each event of the log: to its person, for what the data was used, to anybody, and what its receipt proves. `{words}` are facts of the entry. */
export const events = {
  'record.listed': {
    you: 'Your data was listed to you, sensitive details hidden',
    why: 'To show you what we hold',
    anybody: 'The data held was listed, sensitive details hidden',
  },
  'record.shown': {
    you: 'Your data was shown to you',
    why: 'To show you what we hold',
    anybody: 'The data held was shown',
  },
  'detail.shown': {
    you: 'A hidden detail was shown to you: {columns}',
    why: 'To show you what we hold',
    anybody: 'A hidden detail was shown',
  },
  'record.exported': {
    you: 'You downloaded your data',
    why: 'To give you a copy',
    anybody: 'The data held was downloaded',
    proves: 'Proves that we gave you a copy of your data, and when.',
  },
  'request.read': {
    you: 'A request of yours was read, with: {columns}',
    why: 'To answer your request, or to show how it was answered',
    anybody: 'A request was read, to answer it or to show how it was answered',
  },
  'retained.read': {
    you: 'Data of yours was read that a legal claim or a law keeps: {scope}',
    why: 'To hand over what must be handed over',
    anybody: 'What a legal claim or a law keeps was read',
  },
  'choices.read': {
    you: 'Your choices were read, with the texts that you saw',
    why: 'To show what you said yes to',
    anybody: 'Choices were read, to show what somebody said yes to',
  },
  'account.registered': {
    you: 'Your account was opened',
    why: 'To open the account',
    anybody: 'An account was opened',
  },
  'account.imported': {
    you: 'Your account was opened from a copy of your data',
    why: 'To open the account',
    anybody: 'An account was opened from a copy of data',
  },
  'account.verified': {
    you: 'You confirmed your email address',
    why: 'To check the address',
    anybody: 'An email address was confirmed',
  },
  'account.erased': {
    you: 'The account was deleted',
    why: 'To delete the account',
    anybody: 'An account was deleted',
  },
  'session.started': {
    you: 'You signed in',
    why: 'To sign you in',
    anybody: 'A sign-in',
  },
  'session.ended': {
    you: 'You signed out',
    why: 'To sign you out',
    anybody: 'A sign-out',
  },
  'session.replaced': {
    you: 'A session ended because of a new sign-in',
    why: 'To keep the account safe',
    anybody: 'A session ended because of a new sign-in',
  },
  'session.revoked': {
    you: 'You ended a session from another one',
    why: 'To keep the account safe',
    anybody: 'A session was ended from another one',
  },
  'session.failed': {
    you: 'Wrong passwords given in one hour: {count}',
    why: 'To keep the account safe',
    anybody: 'Wrong passwords were given',
  },
  'stepup.confirmed': {
    you: 'You confirmed your password {act}',
    why: 'To be sure that it is you',
    anybody: 'A password was confirmed',
  },
  'language.chosen': {
    you: 'You chose a language',
    why: 'To write to you in it',
    anybody: 'A language was chosen',
  },
  'record.corrected': {
    you: 'You corrected your data: {columns}',
    why: 'To put the data right',
    anybody: 'Data was corrected',
    proves: 'Proves that you corrected this, and when; not what it said or says.',
  },
  'package.requested': {
    you: 'You asked for a copy of your data that takes a while to prepare',
    why: 'To give you a copy',
    anybody: 'A copy of the data held was asked for, to be prepared',
  },
  'package.ready': {
    you: 'A copy of your data was ready',
    why: 'To give you a copy',
    anybody: 'A copy of the data held was ready',
  },
  'package.failed': {
    you: 'A copy of your data could not be prepared',
    why: 'To give you a copy',
    anybody: 'A copy of the data held could not be prepared',
  },
  'package.deleted': {
    you: 'The prepared copy of your data was deleted',
    why: 'To leave no copy behind',
    anybody: 'The prepared copy of the data held was deleted',
  },
  'supplement.added': {
    you: 'You added a note to: {addedTo}',
    why: 'To put the data right',
    anybody: 'A note was added to data',
  },
  'supplement.deleted': {
    you: 'You deleted a note on: {addedTo}',
    why: 'To put the data right',
    anybody: 'A note on data was deleted',
  },
  'password.changed': {
    you: 'You chose a new password; other sessions ended',
    why: 'To keep the account safe',
    anybody: 'A new password was chosen',
  },
  'email.requested': {
    you: 'You asked for another email address',
    why: 'To put the data right',
    anybody: 'Another email address was asked for',
  },
  'email.cancelled': {
    you: 'You cancelled the change of your email address',
    why: 'To leave the data as it was',
    anybody: 'The change of an email address was cancelled',
  },
  'email.changed': {
    you: 'Your email address was changed; other sessions ended',
    why: 'To put the data right',
    anybody: 'An email address was changed',
    proves: 'Proves that you changed your email address, and when; not what it was or is.',
  },
  'email.released': {
    you: 'The change of your email address was confirmed from the old one',
    why: 'To keep the account safe',
    anybody: 'The change of an email address was confirmed from the old one',
  },
  'email.undone': {
    you: 'The change of your email address was undone from the old one; other sessions ended',
    why: 'To keep the account safe',
    anybody: 'The change of an email address was undone',
    proves: 'Proves that the change of your email address was undone, and when; not what it was or is.',
  },
  'consent.given': {
    you: 'You said yes to {purpose}, {surface}',
    why: 'To record your choice',
    anybody: 'Consent was given',
    proves: 'Proves that you said yes, when, and to exactly which words.',
  },
  'consent.refused': {
    you: 'You said no to {purpose}, {surface}',
    why: 'To record your choice',
    anybody: 'Consent was refused',
    proves: 'Proves that you said no, when, and to exactly which words.',
  },
  'consent.withdrawn': {
    you: 'You switched off {purpose}, {surface}',
    why: 'To record your choice',
    anybody: 'Consent was withdrawn',
    proves: 'Proves that you took it back, when, and which words you had in front of you.',
  },
  'choices.proved': {
    you: 'Stored choices were compared with the log',
    why: 'So that only what people chose counts',
    anybody: 'Stored choices were compared with the log',
  },
  'kind.erased': {
    you: 'You deleted a part of your data: {erased}',
    why: 'To delete what the account can do without',
    anybody: 'A part of the data was deleted',
  },
  'erasure.scheduled': {
    you: 'You asked for your account to be deleted on {until}',
    why: 'To delete the account',
    anybody: 'The deletion of an account was scheduled',
  },
  'erasure.cancelled': {
    you: 'You cancelled the deletion of your account',
    why: 'To keep the account',
    anybody: 'A scheduled deletion was cancelled',
  },
  'use.paused': {
    you: 'The use of your data was paused',
    why: 'To pause the use of your data',
    anybody: 'The use of data was paused',
  },
  'use.lifting': {
    you: 'We told you that the pause on your data ends on {until}',
    why: 'So that you know before it ends',
    anybody: 'The end of a pause was announced',
  },
  'use.resumed': {
    you: 'The pause on your data ended',
    why: 'To end the pause',
    anybody: 'A pause ended',
  },
  'objection.made': {
    you: 'You objected to {purpose}; it was stopped',
    why: 'To stop what you objected to',
    anybody: 'Somebody objected to a use of data',
  },
  'objection.withdrawn': {
    you: 'You took your objection to {purpose} back',
    why: 'To do as you said',
    anybody: 'An objection was taken back',
  },
  'objection.upheld': {
    you: 'Your objection to {purpose} was found right; it stays stopped',
    why: 'To answer your objection',
    anybody: 'An objection was found right',
  },
  'objection.refused': {
    you: 'We found reasons to go on with {purpose} despite your objection, and told you that we do so on {until}',
    why: 'So that you know before it ends',
    anybody: 'An objection was refused with reasons',
  },
  'objection.ended': {
    you: 'Your objection to {purpose} ended; it goes on',
    why: 'To end the objection',
    anybody: 'An objection ended after that',
  },
  'dispute.made': {
    you: 'You disputed a detail, and its use stopped: {columns}',
    why: 'To leave alone what may be wrong',
    anybody: 'A detail was disputed',
  },
  'dispute.withdrawn': {
    you: 'You took your dispute of a detail back: {columns}',
    why: 'To do as you said',
    anybody: 'The dispute of a detail was taken back',
  },
  'dispute.upheld': {
    you: 'Your dispute of a detail was found right; it stays unused until you put it right: {columns}',
    why: 'To answer your dispute',
    anybody: 'The dispute of a detail was found right',
  },
  'dispute.refused': {
    you: 'We found a detail right that you dispute, and told you that we use it again on {until}: {columns}',
    why: 'So that you know before it ends',
    anybody: 'The dispute of a detail was refused with reasons',
  },
  'dispute.ended': {
    you: 'The dispute of a detail ended: {columns}',
    why: 'To end the dispute',
    anybody: 'The dispute of a detail ended',
  },
  'store.answered': {
    you: 'A store outside of our database answered: {store}',
    why: 'To finish a request',
    anybody: 'A store outside of the database answered a request',
  },
  'hold.set': {
    you: 'Data of yours was put on hold for a legal claim: {scope}',
    why: 'To keep what a legal claim needs',
    anybody: 'Data was put on hold for a legal claim',
  },
  'hold.lifted': {
    you: 'A hold on your data was lifted: {scope}',
    why: 'To end the hold',
    anybody: 'A hold was lifted',
  },
  'account.warned': {
    you: 'We wrote to you that your account is not used and will be deleted on {until}',
    why: 'So that you can keep the account',
    anybody: 'Somebody was told that their account is not used and will be deleted',
  },
  'retention.run': {
    you: 'What had been kept long enough was deleted',
    why: 'To keep nothing longer than needed',
    anybody: 'What had been kept long enough was deleted',
  },
  'ledger.replayed': {
    you: 'What a restored backup had undone was carried out again',
    why: 'So that a restored backup undoes nothing',
    anybody: 'What a restored backup had undone was carried out again',
  },
  'keys.rotated': {
    you: 'Keys were wrapped under a new root key',
    why: 'So that old backups open nothing',
    anybody: 'Keys were wrapped under a new root key',
  },
  'keys.changed': {
    you: 'A secret of this installation was changed',
    why: 'To keep the account safe',
    anybody: 'A secret of this installation was changed',
  },
} as const;
