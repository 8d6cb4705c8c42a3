/** Who receives data of people, and how telling them stands. `{words}` are filled in. */
export const recipientTexts = {
  /** In the place of a list of recipients that is empty. */
  nobody: 'Nobody else',
  withData: '{name}: {what}',
  ofKind: '{name}: {what}, for {why}',
  all: 'all of it',
  told: '{name} is told to delete what it received of you',
  toldByOfficer: 'Somebody here writes to {name} to delete what they received of you',
  notNeeded: '{name} need not be told: {why}',
  atOfficer: 'Somebody here writes to them, and notes when it is done',
  doneByOfficer: 'Done; somebody here wrote to them',
  atLeast: 'or earlier: our record begins then',
  toldOfChanges:
    'Have everybody told who received data of you from us, when you correct, dispute, delete or pause it, or stop a use of it; and see how far they are.',
  inCountry: 'What {name} receives goes to {country}',
  protectedBy: 'protected by {safeguard}',
  accepted: 'They have confirmed that they know, and have not yet said that it is done',
  confirmed: 'Done; they have confirmed it with their signature',
} as const;

/** What a recipient is beside us. Who works on our behalf needs no word. */
export const roleTexts = {
  processor: null,
  controller: 'decides for itself what it does with it',
  'joint-controller': 'decides together with us',
} as const;

/** What whoever received data is told of, as its person reads it beside what it is about. */
export const changeTexts = {
  corrected: 'You corrected it',
  deleted: 'You deleted it',
  paused: 'You paused the use of your data',
  resumed: 'The pause on your data ended',
  objected: 'You objected to it',
  allowed: 'Your objection ended',
  'switched-off': 'You switched it off',
  'switched-on': 'You switched it on',
  disputed: 'You dispute it',
  settled: 'The dispute ended',
  locked: 'Your account is to be deleted',
  unlocked: 'Your account is not deleted',
  reworded: 'What it is used for changed, and you have not decided yet',
} as const;
