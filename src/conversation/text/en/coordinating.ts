/** What coordinators do, and what others hear of it. */
export const coordinating = {
  'coordinating.menu': '{programme}: what you can do',
  'coordinating.nothing': 'Nothing waits for you at the moment.',
  'coordinating.match': 'Bring together those who have no mentor: you read the proposal before anybody hears of it.',
  'coordinating.matchButton': 'Propose pairs',
  'coordinating.see': 'See',
  'coordinating.which': 'You coordinate several programmes. Which one?',
  'coordinating.open': 'Open',
  'coordinating.movedOn': 'This request has been answered in the meantime. There is nothing to do.',
  'coordinating.reminded': '{name} is reminded today, in their working hours.',
  'coordinating.nudged': '{mentee} and {mentor} each get a kind word today, in their working hours.',
  'coordinating.pairOver': 'This pair has ended in the meantime. There is nothing to do.',
  'coordinating.nudge':
    'You and {name} have not met lately, as the check-ins tell. A quarter of an hour is a good start: shall we find a date?',
  'coordinating.nudgeButton': 'Find a date',
  'coordinating.extendIntro':
    '{mentee} with {mentor}. It is theirs to decide: both are asked, and the end moves when both say yes.',
  'coordinating.extendDone':
    '{mentee} and {mentor} are asked whether they would like to go on until {date}. The end moves when both say yes.',
  'coordinating.noEnd': 'This pair is open-ended: there is nothing to extend.',
  'coordinating.closed': 'The pair of {mentee} and {mentor} is closed. Both are told kindly, without a reason.',
  'coordinating.talk': 'How to reach {mentee} and {mentor}',
  'coordinating.talkThen': 'What they say to each other stays theirs. Once you have talked to them, you can:',
  'coordinating.write': 'Write to {name}',
  'coordinating.helpers': 'Mentors for “{what}” who have no free place. You could ask one of them for one more.',
  'coordinating.noHelpers': 'No mentor of the programme offers “{what}”. You could invite somebody who does.',
  'coordinating.helperFull': '{name}: all places taken',
  'coordinating.helperNotTaking': '{name}: takes nobody at the moment',
} as const;
