/** Why something was refused, by the code of a RightfulError. */
export const errors = {
  'invalid-input': 'Please check the marked fields.',
  'consent-required': 'Please check the first choice: an account needs it.',
  'text-changed': 'This text has changed since you opened the page. Please read it again, then choose.',
  'sign-in-refused': 'Email or password is incorrect.',
  'password-refused': 'That password is not correct.',
  'too-many-attempts': 'Too many attempts. Please wait a few minutes and try again.',
  busy: 'We are busy right now. Please wait a moment and try again.',
  'address-taken': 'This address belongs to another account by now, so nothing was changed.',
  'link-invalid': 'This link has expired or was already used. Ask for a new one.',
  'step-up-required': 'Please confirm that it is you.',
  'not-signed-in': 'You are not signed in.',
  'other-person': 'You are signed in as somebody else now, so nothing was done.',
  'account-locked':
    'Your account is about to be deleted, so nothing else is done with it. Cancel the deletion first.',
  'address-changed':
    'Your email was changed less than 72 hours ago, so this waits. To go on now, open the link that we mailed to your old address. You can still ask for a deletion in 7 days.',
  'not-found': 'We could not find that.',
  'deletion-waits':
    'Your account is locked, and nothing in it is used. The deletion waits: a law or a legal claim keeps something that we cannot read at the moment. Somebody here was told.',
  'not-yet-logged': 'This is recorded and on its way into the log. Please try again in a moment.',
  'too-many-copies':
    'Ten copies are waiting to be prepared already. Delete one of them first, or wait for the next.',
  'copy-under-way':
    'You are downloading a copy already. Let it finish, or stop it in your browser, and then try again.',
  'wrong-origin':
    'This request did not come from our own pages, so nothing was done. Open the page again and retry.',
  unavailable: 'Something went wrong on our side and nothing was changed. Please try again.',
} as const;
