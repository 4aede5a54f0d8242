import type { Standing } from './standing.ts';
import type { SubjectName } from './subjects.ts';

/** Where several people read: the space of the pair that `ids.pair` names, the channel that `ids.programme`'s file names. */
export type Place = 'their-space' | 'coordinators-channel';

/** Who may read what is handed out, by what its ids name. */
export interface Handout {
  readonly subject: SubjectName;
  /** Which of its ids names the subject; empty for what names none. */
  readonly of: string;
  readonly may: readonly (Standing | Place)[];
  /** Which of its ids names the reader, where a message to one person is changed later. */
  readonly reader: string | null;
}

const to = (
  subject: SubjectName,
  of: string,
  ...may: readonly [Standing | Place, ...(Standing | Place)[]]
): Handout => ({ subject, of, may, reader: null });
const card = (reader: string, row: Handout): Handout => ({ ...row, reader });

const oneself = to('person', 'person', 'oneself');
const eitherOfThem = to('pair', 'pair', 'partner');
const eitherEvenThen = to('pair', 'pair', 'partner', 'former-partner');
const inSpaceToo = to('pair', 'pair', 'partner', 'their-space');
const ofMeeting = to('meeting', 'meeting', 'partner');
const ofExtension = to('extension', 'extension', 'partner');
const byCoordinator = to('programme', 'programme', 'coordinator');
const proposal = to('proposal', 'proposal', 'coordinator');
/** It says nothing about anybody. */
const whoeverIsThere = to('self', '', 'anyone');

/**
 * The other half of the table of rights: what the outbox sends, and what a link opens. A row for each effect and file; one
 * without a row goes to nobody, and fails a test. `mayReceive` and `mayRead` apply it when it is sent or opened, whatever
 * was right when it was decided.
 */
export const handouts: {
  readonly effects: Readonly<Record<string, Handout>>;
  readonly files: Readonly<Record<string, Handout>>;
} = {
  effects: {
    'home.show': oneself,
    // Joining
    'joining.claim': to('participation', 'participation', 'coordinator'),
    'joining.claim-card': card('coordinator', to('participation', 'participation', 'coordinator')),
    'joining.claim-told': oneself,
    'joining.offer': to('participation', 'participation', 'mentee'),
    // People
    'people.partner-away': to('person', 'person', 'partner'),
    'people.returned': oneself,
    // Requests
    'requests.received': to('request', 'request', 'mentor'),
    'requests.card': card('mentor', to('request', 'request', 'mentor')),
    'requests.question': to('request', 'request', 'mentee'),
    'requests.talk': to('request', 'request', 'mentee'),
    'requests.answered': to('request', 'request', 'mentor'),
    'requests.reminder': to('request', 'request', 'mentor', 'mentee'),
    'requests.told': to('request', 'request', 'mentee'),
    // Introductions
    'introductions.passed': to('introduction', 'introduction', 'mentee'),
    'introductions.question': to('introduction', 'introduction', 'addressee'),
    'introductions.lost': to('introduction', 'introduction', 'mentee'),
    // First contact
    'contact.introduced': eitherOfThem,
    'contact.assigned': eitherOfThem,
    'contact.write-first': eitherOfThem,
    'contact.line': inSpaceToo,
    // What a pair agrees on
    'agreement.proposed': eitherOfThem,
    'agreement.reminder': eitherOfThem,
    'agreement.told': eitherOfThem,
    'agreement.invite': inSpaceToo,
    // Pairs
    'pairing.across': eitherOfThem,
    'pairing.not-ready': eitherOfThem,
    'pairing.rhythm': eitherOfThem,
    'pairing.ending': eitherOfThem,
    'pairing.ended': to('pair', 'pair', 'former-partner'),
    'pairing.open-space': eitherOfThem,
    'pairing.welcome': inSpaceToo,
    'pairing.archive': to('pair', 'pair', 'former-partner'),
    // What keeps a pair going
    'keeping.check-in': inSpaceToo,
    'keeping.check-in-card': card('audience', to('pair', 'pair', 'partner', 'former-partner', 'their-space')),
    'keeping.goal-agree': to('goal', 'goal', 'partner'),
    'keeping.goals-invite': inSpaceToo,
    'keeping.goal-review': inSpaceToo,
    'keeping.goal-review-card': card('audience', to('pair', 'pair', 'partner', 'former-partner', 'their-space')),
    // Meetings
    'meetings.offered': ofMeeting,
    'meetings.agreed': to('meeting', 'meeting', 'partner', 'their-space'),
    'meetings.cancelled': ofMeeting,
    'meetings.reminder': ofMeeting,
    'meetings.over': ofMeeting,
    'meetings.calendar': to('meeting', 'meeting', 'partner', 'former-partner'),
    // Looking back
    'reviews.fit': eitherOfThem,
    'reviews.mid-term': eitherOfThem,
    'reviews.shared': eitherOfThem,
    'reviews.thanks': eitherEvenThen,
    // Accounts
    'linking.ask': oneself,
    'linking.done': oneself,
    // Help
    'help.concern': to('concern', 'concern', 'addressee'),
    'help.concern-answered': to('concern', 'concern', 'author'),
    'help.concern-lost': to('concern', 'concern', 'author'),
    'help.expert-asked': to('referral', 'referral', 'addressee'),
    'help.expert-found': to('referral', 'referral', 'partner', 'addressee'),
    'help.expert-none': to('referral', 'referral', 'partner'),
    'help.tip': eitherOfThem,
    'help.starting-tip': oneself,
    'help.own-prompt': eitherOfThem,
    // The end
    'ending.extension-asked': ofExtension,
    'ending.extension-answered': ofExtension,
    'ending.summary': eitherEvenThen,
    // Coordinators
    'digest.channel': to('programme', 'programme', 'coordinators-channel'),
    'digest.direct': byCoordinator,
    'digest.problem': to('duty', 'programme', 'coordinator'),
    'coordinate.nudged': eitherOfThem,
    'coordinate.proposal': proposal,
    'coordinate.formed': proposal,
    'coordinate.left-out': oneself,
    'coordinate.file': byCoordinator,
    // Whoever has the address: nobody is a person of the programme before they join.
    'coordinate.invite': whoeverIsThere,
    // One's own data
    'privacy.export-page': oneself,
    'privacy.export-data': oneself,
    'privacy.take-down': whoeverIsThere,
    'privacy.partner-erased': to('pair', 'pair', 'former-partner'),
    'privacy.blank-home': whoeverIsThere,
  },
  files: {
    'meetings.calendar': to('meeting', 'meeting', 'partner', 'former-partner'),
    'ending.summary': eitherEvenThen,
    'privacy.export-page': oneself,
    'privacy.export-data': oneself,
    'coordinate.chart': to('programme', 'programme', 'coordinator', 'coordinators-channel'),
    'coordinate.report': byCoordinator,
    'coordinate.evidence': byCoordinator,
    'coordinate.export-csv': byCoordinator,
    'coordinate.export-xlsx': byCoordinator,
    'coordinate.template-csv': byCoordinator,
    'coordinate.template-xlsx': byCoordinator,
    'coordinate.upload': byCoordinator,
  },
};
