/** What every part of the conversation shares. */
export const common = {
  'common.cancel': 'Cancel',
  'common.save': 'Save',
  'common.notAllowed': 'This is not available any more. Type “help” to see what you can do.',
  'common.optional': 'Optional',
  'common.workingOnIt': 'I am on it. The answer follows here in a moment.',
  'common.answeredDirectly': 'I have answered you in our direct chat.',
  'common.failed': 'That did not work, and nothing was changed. Please try again in a moment.',
  'common.formClosed': 'Closed. Nothing was changed.',
  'common.addTheApp': 'I can only answer you in our direct chat. Please add me as an app first, then ask me there.',
  'common.needed': 'Please fill this in.',
  'common.numberNeeded': 'Please give a number from {min} to {max}.',
  'common.openForm': 'Here is the form you asked for.',
  'common.openFormButton': 'Open the form',
  'common.unknown': 'I do not know “{word}” yet. Here is what I can do for you.',
  'common.unknownNearest': 'I do not know “{word}”. Did you mean “{nearest}”?',
  'common.whatCanIDo': 'Show what I can do',
} as const;
