/** The pages of signing up and in, of links by mail, and of confirmations. */
export const auth = {
  checkEmail: {
    title: 'Check your email',
    lead: 'We sent you an email. Open its link within 48 hours, in this browser if you can, and confirm.',
    nothing: 'Nothing there?',
    spam: 'Check your spam folder, or send the link again.',
    again: 'Send the link again',
    sending: 'Sending…',
  },
  forgot: {
    title: 'Choose a new password',
    lead: 'Enter the email of your account, and we will send you a link. It works for 30 minutes.',
    send: 'Send the link',
    sending: 'Sending…',
  },
  newEmail: {
    title: 'Your new email',
    locked: 'Your email cannot be changed now',
    lockedLead:
      'Your account is scheduled for deletion. Cancel that first, then open this link again, within 24 hours.',
    openDeletion: 'Open the deletion',
    confirm: 'Confirm your new email',
    confirmLead:
      'One click, and our emails go to {address}. You sign in with it from then on. If you did not ask for this address, do not confirm it.',
    askPassword: 'You are not signed in here, so we also ask for the password of your account.',
    invalid: 'This link does not work any more',
    invalidLead:
      'It was used already, was cancelled, or is older than 24 hours. Request the change again under Your data.',
    done: 'Your email is changed',
    doneLead:
      'Sign in with the new address from now on. We wrote to your old address, which can undo this for 72 hours. Other sessions were ended.',
    openData: 'Open your data',
  },
  reset: {
    title: 'Your new password',
    lead: 'Saving it ends all sessions. Then you sign in with it.',
    invalid: 'This link does not work any more',
    invalidLead: 'It was used already or is older than 30 minutes. Ask for a new one.',
    send: 'Send a new link',
  },
  signIn: {
    title: 'Sign in',
    create: 'Create an account',
    newHere: 'New here? <link>Create an account</link>.',
    changed: 'Your password is changed',
    changedLead: 'All sessions were ended. Sign in with the new password.',
  },
  signUp: {
    title: 'Create an account',
    covers: 'What this covers',
    signal: 'Your browser asks us not to sell or share your data. Honoured.',
    lead: 'We ask for three things to run your account. Any other use is your choice below. <notice>Privacy notice, version {version}</notice>, a two-minute read.',
    leadTerms:
      'We ask for three things to run your account. Any other use is your choice below. <notice>Privacy notice, version {version}</notice>, a two-minute read. <terms>Terms of service</terms>.',
  },
  newTab: '(new tab)',
  undoEmail: {
    title: 'Undo the change of your email',
    lead: 'One click: your account gets this address back, and all other sessions end.',
    undoing: 'Undoing…',
    undo: 'Undo the change',
    yourself:
      'If you changed it yourself, tell us. Until then, copies of your data and an immediate deletion wait for up to 72 hours.',
    saying: 'One moment…',
    mine: 'It was me',
    invalid: 'This link does not work any more',
    invalidLead:
      'It was used already or is older than 72 hours. If somebody else controls your account, write to <mail>{email}</mail>.',
    done: 'Your address is back',
    doneLead: 'All other sessions were ended. Somebody else knew your password, so choose a new one now.',
    choose: 'Choose a new password',
  },
  verifyEmail: {
    title: 'Confirm your email',
    invalid: 'This link does not work any more',
    invalidLead:
      'It was used already or is older than 48 hours. If your email is confirmed, <link>sign in</link>. If not, send a new link.',
    send: 'Send a new link',
    sending: 'Sending…',
    lead: 'One click, and your account is open.',
    askPassword: 'You signed up in another browser, so we also ask for your password here.',
  },
  mailbox: {
    title: 'No mail server is configured',
    text: 'This is a trial: emails stay on this machine. If you ran <code>npm start</code>, read them at the address that it printed.',
  },
} as const;
