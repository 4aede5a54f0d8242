import type { Repositories } from '../../ports/store.ts';
import { createPersonalData } from '../personal/personalData.ts';
import { createAccountLinks } from './accountLinks.ts';
import { createAgreements } from './agreements.ts';
import { createAudit } from './audit.ts';
import { createCheckIns } from './checkIns.ts';
import { createClaims } from './claims.ts';
import { createConcerns } from './concerns.ts';
import { createCoordinators } from './coordinators.ts';
import { createDirectTalks } from './directTalks.ts';
import { createDueDates } from './dueDates.ts';
import { createErasedTies } from './erasedTies.ts';
import { createExtensions } from './extensions.ts';
import { createFigures } from './figures.ts';
import { createFirstContacts } from './firstContacts.ts';
import { createFollowUps } from './followUps.ts';
import { createGoals } from './goals.ts';
import { createIntroductions } from './introductions.ts';
import { createJoiningAnswers } from './joiningAnswers.ts';
import { createMatching } from './matching.ts';
import { createMeetingNotes } from './meetingNotes.ts';
import { createMeetings } from './meetings.ts';
import { createMessages } from './messages.ts';
import { createOutbox } from './outbox.ts';
import { createPairs } from './pairs.ts';
import { createPairTerms } from './pairTerms.ts';
import { createParticipations } from './participations.ts';
import { createPeople } from './people.ts';
import { createProposals } from './proposals.ts';
import { createReferrals } from './referrals.ts';
import { createRequests } from './requests.ts';
import { createReviews } from './reviews.ts';
import { createRoster } from './roster.ts';
import type { Scope } from './scope.ts';
import { createSettings } from './settings.ts';
import { createSpaces } from './spaces.ts';
import { createTalks } from './talks.ts';
import { createTips } from './tips.ts';
import { createWorkspaces } from './workspaces.ts';

/** Everything of one installation, inside one transaction. */
export function createRepositories(scope: Scope): Repositories {
  return {
    people: createPeople(scope),
    participations: createParticipations(scope),
    joiningAnswers: createJoiningAnswers(scope),
    requests: createRequests(scope),
    pairs: createPairs(scope),
    pairTerms: createPairTerms(scope),
    firstContacts: createFirstContacts(scope),
    introductions: createIntroductions(scope),
    agreements: createAgreements(scope),
    spaces: createSpaces(scope),
    checkIns: createCheckIns(scope),
    goals: createGoals(scope),
    meetings: createMeetings(scope),
    meetingNotes: createMeetingNotes(scope),
    followUps: createFollowUps(scope),
    reviews: createReviews(scope),
    tips: createTips(scope),
    concerns: createConcerns(scope),
    referrals: createReferrals(scope),
    extensions: createExtensions(scope),
    talks: createTalks(scope),
    claims: createClaims(scope),
    outbox: createOutbox(scope),
    messages: createMessages(scope),
    directTalks: createDirectTalks(scope),
    dueDates: createDueDates(scope),
    coordinators: createCoordinators(scope),
    audit: createAudit(scope),
    figures: createFigures(scope),
    proposals: createProposals(scope),
    roster: createRoster(scope),
    matching: createMatching(scope),
    settings: createSettings(scope),
    personalData: createPersonalData(scope),
    erasedTies: createErasedTies(scope),
    workspaces: createWorkspaces(scope),
    accountLinks: createAccountLinks(scope),
  };
}
