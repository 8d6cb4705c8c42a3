/** Mails. Each ends with who sends it, which lib/privacy/mails/text.ts adds. A link stands on a line of its own. */
export const mails = {
  verification: {
    subject: 'Confirm your email for {brand}',
    button: 'Confirm your email',
    text: `Confirm your email to finish signing up. Open this link before {until}:

{link}

Wasn’t you? Ignore this email, and the account is removed automatically.`,
  },
  accountExists: {
    subject: 'You already have an account at {brand}',
    button: 'Sign in',
    text: `Somebody, hopefully you, tried to open an account with this address. It already has one.
Sign in here:

{link}

Wasn’t you? Ignore this email: nothing was changed.`,
  },
  reset: {
    subject: 'Choose a new password for {brand}',
    button: 'Choose a new password',
    text: `Somebody, hopefully you, asked for a new password. Choose one here within 30 minutes:

{link}

Wasn’t you? Ignore this email: your password stays as it is.`,
  },
  passwordChanged: {
    subject: 'Your password at {brand} was changed',
    button: 'Choose a new password',
    text: `Your password was changed just now. You are signed out everywhere else.
If it was not you, choose a new password now:

{link}`,
  },
  newBrowser: {
    subject: 'New sign-in at {brand}',
    button: 'This wasn’t me',
    text: `Somebody, hopefully you, signed in to your account on {at}.
Browser: {browser}
System: {system}

Was it you? Then there is nothing to do. If not, choose a new password now. That ends every session:

{link}`,
  },
  unused: {
    subject: 'Your account at {brand} is not used',
    button: 'Sign in and keep your account',
    text: `Nobody has signed in to your account for a long time. We keep nothing that is not needed, so we will delete it on {until}, with everything in it.

To keep it, sign in once before that day:

{link}

To let it go, do nothing.`,
  },
  deletionScheduled: {
    subject: 'Your account at {brand} will be deleted',
    button: 'See your deletion',
    text: `Your account will be deleted on {at}. Until then it is locked, and we use nothing in it.
Case number: {reference}

To cancel, to delete it at once, or to download your data first, sign in here:

{link}

Questions: {contact}
You can complain to {authority}`,
  },
  deletionCancelled: {
    subject: 'Your account at {brand} stays',
    button: 'Choose a new password',
    text: `The deletion of your account ({reference}) was cancelled. Everything is as it was before.
If that was not you, choose a new password now:

{link}`,
  },
  deleted: {
    subject: 'Your account at {brand} is deleted',
    button: 'See what was deleted',
    text: `Your account was deleted on {at}.
{outcome}
Case number: {reference}
Receipt number: {receiptNumber}
The last backup that can still hold it is replaced by {backupsUntil}.

See what was deleted, what we must keep and why, and what the others we told have done:

{link}

This is our last email to you. Your address is removed with it.
Questions: {contact}
You can complain to {authority}`,
  },
  newEmail: {
    subject: 'Confirm your new email for {brand}',
    button: 'Confirm your new email',
    text: `Somebody, hopefully you, asked us to use this address for their account.
To confirm it, open this link before {until}:

{link}

Wasn’t you? Ignore this email: nothing is changed.`,
  },
  emailWanted: {
    subject: 'Your email at {brand} stays yours',
    button: 'Sign in',
    text: `Somebody asked us to use this address for their account. It is the address of yours already, so nothing was changed, and they were not told.

If it was you, you have two accounts. Sign in to this one here:

{link}`,
  },
  emailChanged: {
    subject: 'Your email at {brand} was changed',
    button: 'Undo or confirm the change',
    text: `Your account has another email address now. Our emails go there, and you sign in with it.

If it was not you, open this link before {until}. It brings this address back and ends every session but yours:

{link}

If it was you, the same page ends the wait for copies of your data and for a deletion at once. Both wait until then.`,
  },
  emailUndone: {
    subject: 'The change of your email at {brand} was undone',
    text: `The change was undone from the old address. This address is no longer used.
If that is wrong, write to {contact}.`,
  },
  packageReady: {
    subject: 'Your copy from {brand} is ready',
    button: 'Open your copies',
    text: `The copy of your data that you asked for is ready. It is not in this email, and no link in it opens the copy: sign in and download it here.

{link}

It is deleted on {until}. You can ask for another one at any time.`,
  },
  copy: {
    subject: 'A copy of your data at {brand} was downloaded',
    button: 'Choose a new password',
    text: `Somebody who is signed in to your account, hopefully you, has downloaded a copy of your data just now.
If it was not you, choose a new password now. That ends every session:

{link}`,
  },
  packageFailed: {
    subject: 'Your copy from {brand} could not be prepared',
    button: 'Try again',
    text: `We are sorry: the copy of your data that you asked for could not be prepared. Your data is as it was.
Please try again here. If it fails again, write to us.

{link}

You reach us at {contact}.`,
  },
  paused: {
    subject: 'The use of your data at {brand} is paused',
    button: 'See your pause',
    text: `From now on we only store your data, keep it safe, and show it to you.
Case number: {reference}

Before we end the pause we tell you, a week ahead. You can end it at any time:

{link}`,
  },
  pauseEnds: {
    subject: 'The pause on your data at {brand} ends soon',
    button: 'See your choices',
    text: `The pause that you asked for ({reference}) ends on {at}. After that we may use your data again, as your choices say.

If you do not agree, write to us before then:
{contact}

What is paused, and your choices:

{link}`,
  },
  objection: {
    subject: 'You objected to a use of your data at {brand}',
    button: 'See your objection',
    text: `You objected to: {use}.
{stops}
{goesOn}
Case number: {reference}

{answer}

{link}`,
    until: 'We look into it and answer by {until}. Until then your objection holds.',
    forGood: 'Your objection holds until you say yes to it yourself.',
  },
  objectionUpheld: {
    subject: 'Our answer to your objection at {brand}',
    button: 'See your objection',
    text: `You are right ({reference}): we do not go on with “{use}”. It stays stopped.

{link}`,
  },
  objectionRefused: {
    subject: 'Our answer to your objection at {brand}',
    button: 'Read our reasons',
    text: `We looked into your objection ({reference}) to “{use}”. We go on with it from {at} on; the reasons are on the page below:

{link}

{disagree}`,
  },
  dispute: {
    subject: 'You dispute a detail at {brand}',
    button: 'Open your data',
    text: `You say that this is wrong: {detail}. From now on we only store it and show it to you.
Case number: {reference}

We look into it and answer by {until}. You can correct it yourself at any time:

{link}`,
  },
  disputeUpheld: {
    subject: 'Our answer to your dispute at {brand}',
    button: 'Open your data',
    text: `You are right ({reference}): {detail} is wrong. We use it for nothing until you put it right or delete it:

{link}`,
  },
  disputeRefused: {
    subject: 'Our answer to your dispute at {brand}',
    button: 'Read our reasons',
    text: `We looked into your dispute ({reference}) and find that this is right: {detail}. We use it again from {at} on. The reasons are on the page below, where you can also correct it:

{link}

{disagree}`,
  },
  /** What somebody can do who does not agree with the answer that a use goes on. */
  disagree: `If you do not agree, write to us before then:
{contact}

You can complain to {authority}, or go to court.`,
} as const;
