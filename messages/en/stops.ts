/** The page of objections and of the pause. */
export const stops = {
  title: 'Object or pause',
  lead: 'Stop one use of your data, or pause all of them. Either takes effect with the click, and costs you nothing.',
  objectTo: 'Object to a use',
  elsewhere:
    'Everything else we do rests on your choices, on a contract with you, or on a law. You switch choices off under <link>Choices</link>.',
  pauseMine: 'Pause the use of my data',
  isPaused: 'Your data is paused',
  pauseAll: 'Pause everything',
  paused: 'Paused',
  pausedText: 'We store it, keep it safe, and show it to you. Nothing else is done with it.',
  pauseText:
    'We go on storing it, keeping it safe, and showing it to you. Nothing else is done with it, whatever your choices say. Before we end the pause we tell you, a week ahead.',
  case: 'Case number',
  because: 'Because',
  endOn: 'We end it on',
  ending: 'Ending…',
  endPause: 'End the pause',
  forgotten: 'This was lost when we put back an older backup. What you asked for holds all the same.',
  reasons: {
    accuracy: 'Something about me is wrong',
    unlawful: 'You shouldn’t be using it, but please don’t delete it',
    claims: 'I need it for a legal claim',
    objection: 'I objected, and you are still looking into it',
  },
  facts: {
    case: 'Case number',
    received: 'Received',
    answerBy: 'We answer by',
    youWrote: 'You wrote',
    answered: 'We answered',
  },
  objection: {
    marketing: '{why}. This is marketing, so you can stop it any time, no reason needed.',
    interest:
      '{why}. That is our interest. If you object we stop, and look whether our interest weighs more than your reasons.',
    goesOnFrom: 'It goes on from',
    moment: 'One moment…',
    takeBack: 'Take the objection back',
    inProgress: 'Stopped, we look into it',
    inForce: 'Stopped',
    lifting: 'Stopped for a few days',
    refused: 'We go on, with reasons',
  },
} as const;
