/** What coordinators read. Figures and names, never anything a pair wrote. */
export const digest = {
  'digest.title': '{programme}: the week',
  'digest.quiet': 'Nothing needs you this week.',
  'digest.newPeople':
    '{mentees, plural, =0 {no new mentees} one {# new mentee} other {# new mentees}}, {mentors, plural, =0 {no new mentors} one {# new mentor} other {# new mentors}}',
  'digest.room':
    '{mentors, plural, =0 {No mentor has room at the moment} one {# mentor has room} other {# mentors have room}} ({places, plural, =0 {no free place} one {# free place} other {# free places}}); {full, plural, =0 {none full} one {# full} other {# full}}',
  'digest.requests': '{count, plural, one {# request without an answer} other {# requests without an answer}}',
  'digest.request':
    '{mentee} asked {mentor} {days, plural, =0 {today} one {# day ago} other {# days ago}}; it lapses {left, plural, =0 {today} one {in # day} other {in # days}}',
  'digest.requestMore':
    '{mentor} asked {mentee} to tell more {days, plural, =0 {today} one {# day ago} other {# days ago}}; it lapses {left, plural, =0 {today} one {in # day} other {in # days}}',
  'digest.noMatch': '{count, plural, one {# person without a mentor} other {# people without a mentor}}',
  'digest.who': '{name}: {how}',
  'digest.claims':
    '{count, plural, one {# former participation waits for your confirmation} other {# former participations wait for your confirmation}}',
  'digest.claim': '{name} says they were in the programme before',
  'digest.notMet': '{count, plural, one {# pair has not met this time} other {# pairs have not met this time}}',
  'digest.atRisk': '{count, plural, one {# pair at risk} other {# pairs at risk}}',
  'digest.unsigned': '{count, plural, one {# agreement is not signed yet} other {# agreements are not signed yet}}',
  'digest.waitsForYes': '{pair}: their agreement of {date} still needs a yes',
  'digest.silent': '{count, plural, one {# pair has not met for long} other {# pairs have not met for long}}',
  'digest.missed':
    '{pair}: {missed, plural, one {no meeting at the last check-in} other {no meeting at the last # check-ins}}',
  'digest.ending': '{count, plural, one {# pair ends within four weeks} other {# pairs end within four weeks}}',
  'digest.ends': '{pair}: ends on {date}',
  'digest.shortage': 'What mentors are short of',
  'digest.short':
    '{what}: {mentees, plural, one {# mentee waits} other {# mentees wait}}, {places, plural, =0 {no free place} one {# free place} other {# free places}}',
  'digest.shortPlacesFew':
    '{what}: {mentees, plural, one {# mentee waits} other {# mentees wait}}, fewer than five free places',
  'digest.shortFew': '{what}: fewer than five mentees wait, and there are fewer free places still',
  'digest.shortFewNone': '{what}: fewer than five mentees wait, and no mentor has a free place',
  'digest.delivery':
    '{count, plural, one {# message is not certain to have arrived} other {# messages are not certain to have arrived}}',
  'digest.maybe': 'For {people}, {date}: may or may not have arrived',
  'digest.dead': 'For {people}, {date}: could not be delivered',
  'digest.pair': '{mentee} with {mentor}',
  'digest.andMore': 'and {count} more',
  'digest.seeAll': 'See all',
  'digest.next': 'Next',
  'digest.nothingLeft': 'Nothing is left here.',
  'digest.remind': 'Remind',
  'digest.propose': 'Propose',
  'digest.nudge': 'Nudge',
  'digest.talk': 'Talk to them',
  'digest.extend': 'Extend',
  'digest.close': 'Close',
  'digest.closeTitle': 'Close this pair?',
  'digest.closeAsk':
    'Both are told kindly that it has ended without fault, and their space is closed. They can find a new match.',
  'digest.whoCould': 'Who could help',
  'digest.resend': 'Send again',
  'digest.resendAsk': 'It may have arrived already; sent again, they may read it twice.',
  'digest.resendYes': 'Send it again',
  'digest.act': 'What I can do',
  'digest.picture': 'How it goes',
  'digest.chart': 'Two charts: the last eight weeks, and this cohort beside the one before. {text}',
  'digest.chartText':
    'This week {joined, plural, =0 {nobody} one {# person} other {# people}} joined, {matched, plural, =0 {no pair} one {# pair} other {# pairs}} began, and of those asked {met} met.',
  'digest.lastWeek': 'last week: {value}',
  'digest.lastCohort': 'cohort before: {value}',
  'digest.label.joined': 'Joined',
  'digest.label.matched': 'Matched',
  'digest.label.met': 'Met',
  'digest.label.goals': 'Went over goals',
  'digest.label.content': 'Content',
  'digest.label.stayed': 'Stayed',
  'digest.label.room': 'Room',
  'digest.newPairs': '{count, plural, =0 {no new pair} one {# new pair} other {# new pairs}}',
  'digest.daysToMatch': 'a match takes {days, plural, =0 {less than a day} one {# day} other {# days}}',
  'digest.days': '{days, plural, =0 {less than a day} one {# day} other {# days}}',
  'digest.share': '{part} of {whole} ({percent}%)',
  'digest.none.met': 'no pair was asked',
  'digest.none.goals': 'no pair was running',
  'digest.none.stayed': 'nobody was there before',
  'digest.none.content': 'no answers yet',
  'digest.mean': '{mean, number, ::.0} of 5',
  'digest.fewAnswers': 'fewer than five answers',
  'digest.ofPopulation': '{population}: {count}',
  'digest.fewOf': '{population}: fewer than five',
  'digest.why.full': 'no mentor has a free place; one more place would do',
  'digest.why.introduce':
    'waits for your proposal; {count, plural, one {# mentor would fit} other {# mentors would fit}}',
  'digest.why.notAsked':
    'has not asked anybody yet; {count, plural, one {# mentor would fit} other {# mentors would fit}}',
  'digest.why.shortage':
    '{count, plural, one {# mentor would fit, and all places go} other {# mentors would fit, and all their places go}} to others; one more place would do',
  'digest.why.menteeAway': 'away until {date}',
  'digest.why.mentorAway': 'the mentors who fit are away, the first until {date}',
  'digest.why.notTaking': 'the mentors who fit take nobody at the moment',
  'digest.why.grade':
    'mentors with room are junior to them; {count, plural, one {# grade} other {# grades}} higher would do',
  'digest.why.gradeUnknown': 'has not told their grade, or the mentors with room have not',
  'digest.why.station': 'no mentor with room at their duty station; the nearest is in {station}',
  'digest.why.stationUnknown': 'has not told their duty station, or the mentors with room have not',
  'digest.why.categorySame': 'no mentor with room of the same staff category',
  'digest.why.categoryOther': 'no mentor with room of another staff category',
  'digest.why.language': 'no language in common; a mentor with room speaks {languages}',
  'digest.why.hours':
    'too few working hours in common; {hours, plural, one {# more a week} other {# more a week}} would do',
  'digest.why.hoursUnknown': 'has not told their working hours, or the mentors with room have not',
  'digest.why.floor':
    'the best fit is {points, plural, one {# point} other {# points}} of 100 under the programme’s floor',
  'digest.why.manager': 'the mentors with room are their manager or report to them',
  'digest.why.partner': 'the mentors with room are or were their partners',
  'digest.why.declined': 'one of them said no to the other; another mentor would do',
  'digest.why.menteeNotEligible': 'is not eligible for this programme',
  'digest.why.mentorNotEligible': 'the mentors with room are not eligible',

  'digest.problem.spaceNotOpened':
    'The shared space of {people} could not be opened. Please check that the app is still allowed to open spaces. The two know, talk directly until then, and can try again with one press.',
  'digest.problem.notDelivered':
    'A message for {people} could not be delivered. Please check that they can still be reached here.',
  'digest.problem.uncertain':
    'It is not certain that a message for {people} arrived. It will not be repeated by itself: please ask whether they have it.',
  'digest.problem.channel':
    'The weekly digest could not be posted in its channel, so you receive it directly. Please invite the app to the channel, or name another one: say “coordinate”, then Settings.',
  'digest.resend.done': 'It goes out again now.',
  'digest.resend.gone': 'There is nothing to send again: it was delivered or decided meanwhile.',
  'digest.problem.someone': 'somebody who is no longer known',
} as const;
