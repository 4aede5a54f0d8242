/** What coordinators read. Figures and names, never anything a pair wrote. */
export const digest = {
  'digest.title': '{programme}: the week',
  'digest.quiet': 'A quiet week: nothing new, and nobody is waiting.',
  'digest.people': 'People',
  'digest.newPeople':
    '{mentees, plural, =0 {No new mentees} one {# new mentee} other {# new mentees}}, {mentors, plural, =0 {no new mentors} one {# new mentor} other {# new mentors}}',
  'digest.ofPopulation': '{population}: {count}',
  'digest.fewOfPopulation': '{population}: too few to show',
  'digest.room':
    '{mentors, plural, =0 {No mentor has room at the moment} one {# mentor has room} other {# mentors have room}} ({places, plural, =0 {no free place} one {# free place} other {# free places}}); {full, plural, =0 {none full} one {# full} other {# full}}',
  'digest.claims':
    '{count, plural, one {# former participation waits for your confirmation} other {# former participations wait for your confirmation}}',
  'digest.waiting': 'Waiting for a mentor',
  'digest.waiting.away': 'Away: {names}',
  'digest.waiting.centreProposes': 'Waiting for your proposal: {names}',
  'digest.waiting.waitsForAnswer': 'Have asked and wait for an answer: {names}',
  'digest.waiting.noRequest': 'Have not asked anyone yet: {names}',
  'digest.requests': 'Requests',
  'digest.requestsOpen':
    '{count, plural, one {# request waits} other {# requests wait}} for an answer, {slow, plural, =0 {none longer than two days} one {# longer than two days} other {# longer than two days}}',
  'digest.request': '{mentee} asked {mentor} {days, plural, =0 {today} one {# day ago} other {# days ago}}',
  'digest.pairs': 'Pairs',
  'digest.pairsNow':
    '{active, plural, =0 {No running pairs} one {# running pair} other {# running pairs}}, {ended, plural, =0 {none ended} one {# ended} other {# ended}} this week',
  'digest.formed': 'New this week: {pairs}',
  'digest.met':
    'Asked this week: {met, plural, one {# pair has} other {# pairs have}} met, {notMet, plural, one {# has} other {# have}} not, {noAnswer, plural, one {# has} other {# have}} not answered',
  'digest.notMet': 'Not met: {pairs}',
  'digest.noAnswer': 'No answer: {pairs}',
  'digest.ending': 'Ending within four weeks: {pairs}',
  'digest.pair': '{mentee} with {mentor}',
  'digest.andMore': '{count, plural, one {# more} other {# more}}',
  'digest.delivery': 'Delivery',
  'digest.dead': '{count, plural, one {# message} other {# messages}} could not be delivered',
  'digest.uncertain':
    '{count, plural, one {# message} other {# messages}} may or may not have arrived; nothing is repeated by itself',

  'digest.problem.spaceNotOpened':
    'The shared space of {people} could not be opened. Please check that the app is still allowed to open spaces. The two know, talk directly until then, and can try again with one press.',
  'digest.problem.notDelivered':
    'A message for {people} could not be delivered. Please check that they can still be reached here.',
  'digest.problem.uncertain':
    'It is not certain that a message for {people} arrived. It will not be repeated by itself: please ask whether they have it.',
  'digest.problem.channel':
    'The weekly digest could not be posted in its channel, so you receive it directly. Please invite the app to the channel, or name another one in the programme file.',
  'digest.resend.done': 'It goes out again now.',
  'digest.resend.gone': 'There is nothing to send again: it was delivered or decided meanwhile.',
  'digest.problem.someone': 'somebody who is no longer known',
} as const;
