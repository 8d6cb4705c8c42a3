/** Who receives data of people, and how telling them stands. `{words}` are filled in. */
export const recipientTexts = {
  /** In the place of a list of recipients that is empty. */
  nobody: 'Nobody else',
  ofKind: '{name}: {what}, for {why}',
  all: 'all of it',
  told: '{name} is told to delete what it received of you',
  inCountry: 'What {name} receives goes to {country}',
  protectedBy: 'protected by {safeguard}',
  accepted: 'They have confirmed that they know, and have not yet said that it is done',
  confirmed: 'Done; they have confirmed it with their signature',
} as const;
