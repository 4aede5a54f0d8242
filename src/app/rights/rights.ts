import type { CommandName } from '../../conversation/commands.ts';
import type { Standing } from './standing.ts';
import type { SubjectName } from './subjects.ts';

/** Who may use one verb: the kind of thing its id names, and what the sender has to be to it (one suffices). */
export interface Right {
  readonly subject: SubjectName;
  readonly may: readonly Standing[];
}

const may = (subject: SubjectName, ...standings: readonly [Standing, ...Standing[]]): Right => ({
  subject,
  may: standings,
});
const everybody = may('self', 'anyone');
/** Ids of coordinators' verbs begin with the programme's. */
const byCoordinator = may('programme', 'coordinator');
const eitherOfThem = may('pair', 'partner');
/** Told kindly that it has ended, so it may still be pressed then. */
const eitherEvenThen = may('pair', 'partner', 'former-partner');

/**
 * The table of rights: one row for each command, action and form; a verb without a row is refused, and fails a test.
 * `mayUse` applies it before any use case runs. Coordinators stand nowhere in it where words of a pair could be read.
 */
export const rights: {
  readonly commands: Readonly<Record<CommandName, Right>>;
  readonly actions: Readonly<Record<string, Right>>;
  readonly forms: Readonly<Record<string, Right>>;
} = {
  commands: {
    home: everybody,
    join: everybody,
    find: everybody,
    suggest: everybody,
    profile: everybody,
    requests: everybody,
    pair: everybody,
    agreement: everybody,
    goals: everybody,
    about: everybody,
    meet: everybody,
    notes: everybody,
    concern: everybody,
    away: everybody,
    quit: everybody,
    link: everybody,
    coordinate: may('self', 'coordinator'),
    export: everybody,
    erase: everybody,
    looked: everybody,
    explain: may('self', 'coordinator'),
    help: everybody,
  },
  actions: {
    // Joining, and what one is asked to confirm
    'joining.choose': may('programme', 'anyone'),
    'joining.start': may('programme', 'anyone'),
    'joining.over': may('programme', 'anyone'),
    'joining.claim': may('participation', 'coordinator'),
    'joining.claims': may('self', 'coordinator'),
    // Oneself
    'profile.show': may('programme', 'participant'),
    'profile.edit': may('programme', 'participant'),
    'profile.language': everybody,
    'away.form': everybody,
    'quit.ask': may('programme', 'participant'),
    'quit.leave': may('programme', 'anyone'),
    'about.show': may('programme', 'anyone'),
    // Finding a mentor
    'find.in': may('programme', 'mentee'),
    'find.more': may('programme', 'mentee'),
    'find.profile': may('programme', 'mentee'),
    'find.why': may('programme', 'mentee'),
    'find.why-not': may('programme', 'mentee'),
    'explain.pair': may('programme', 'coordinator'),
    // Requests
    'request.new': may('programme', 'mentee'),
    'request.show': may('request', 'mentor'),
    'request.accept': may('request', 'mentor'),
    'request.decline': may('request', 'mentor'),
    'request.pause': may('request', 'mentor'),
    'request.talk': may('request', 'mentor'),
    'request.ask-more': may('request', 'mentor'),
    'request.tell-more': may('request', 'mentee'),
    'request.withdraw': may('request', 'mentee'),
    'request.open-again': may('programme', 'mentor'),
    // Mentors whom colleagues suggest
    'introduction.suggest': everybody,
    'introduction.network': may('programme', 'mentee'),
    'introduction.answer': may('introduction', 'addressee'),
    'introduction.none': may('introduction', 'addressee'),
    'introduction.ask': may('introduction', 'mentee'),
    'introduction.not-now': may('introduction', 'mentee'),
    // First contact of two who were brought together
    'contact.line': eitherOfThem,
    'contact.made': eitherOfThem,
    // What a pair agrees on
    'agreement.show': eitherEvenThen,
    'agreement.edit': eitherOfThem,
    'agreement.confirm': eitherOfThem,
    // Pairs
    'pair.rhythm': eitherEvenThen,
    'pair.end': eitherEvenThen,
    'pair.extend': eitherEvenThen,
    'pair.open-space': eitherEvenThen,
    // What keeps a pair going
    'keeping.answer': may('check-in', 'partner', 'former-partner'),
    'keeping.goals': eitherOfThem,
    'keeping.goal-add': eitherOfThem,
    'keeping.goal-edit': may('goal', 'partner'),
    'keeping.goal-state': may('goal', 'partner'),
    'keeping.goal-agree': may('goal', 'partner'),
    'keeping.goal-progress': may('goal', 'partner'),
    'keeping.goal-history': may('goal', 'partner'),
    'keeping.review': eitherOfThem,
    // Meetings
    'meetings.show': eitherOfThem,
    'meetings.propose': eitherOfThem,
    'meetings.move': may('meeting', 'partner'),
    'meetings.accept': may('meeting', 'partner'),
    'meetings.cancel': may('meeting', 'partner'),
    'meetings.agenda': may('meeting', 'partner'),
    'meetings.calendar': may('meeting', 'partner'),
    'meetings.missed': may('meeting', 'partner'),
    'meetings.invite': eitherOfThem,
    'meetings.record': may('meeting', 'partner'),
    'meetings.read': may('meeting', 'partner', 'former-partner'),
    'meetings.notes': eitherEvenThen,
    'meetings.follow-up': may('follow-up', 'partner', 'former-partner'),
    // Two accounts of one person
    'link.agree': may('link', 'addressee'),
    'link.confirm': may('link', 'addressee'),
    'link.refuse': may('link', 'addressee'),
    'link.release': everybody,
    // What is known about oneself
    'privacy.erase': everybody,
    'privacy.looked': everybody,
    // Looking back
    'review.fit': eitherOfThem,
    'review.mid-term': eitherOfThem,
    'review.closing': eitherEvenThen,
    // The end and after
    'ending.answer': may('extension', 'partner'),
    'ending.summary': eitherEvenThen,
    'ending.ask-new': may('programme', 'mentee'),
    // Help
    'concern.answer': may('concern', 'addressee'),
    'expert.ask': eitherOfThem,
    'expert.answer': may('referral', 'addressee'),
    // What coordinators are told
    'digest.resend': may('problem', 'coordinator'),
    'coordinate.match': byCoordinator,
    'coordinate.propose': byCoordinator,
    'coordinate.proposal': byCoordinator,
    'coordinate.pairs': byCoordinator,
    'coordinate.left': byCoordinator,
    'coordinate.again': byCoordinator,
    'coordinate.change': byCoordinator,
    'coordinate.approve': byCoordinator,
    'coordinate.take-back': byCoordinator,
    'coordinate.discard': byCoordinator,
    'coordinate.report': byCoordinator,
    'coordinate.evidence': byCoordinator,
    'coordinate.export': byCoordinator,
    'coordinate.roster': byCoordinator,
    'coordinate.invite': byCoordinator,
    'roster.decline': may('programme', 'anyone'),
    'coordinate.diary': byCoordinator,
    'coordinate.people': byCoordinator,
    'coordinate.add': byCoordinator,
    'coordinate.remove': byCoordinator,
    'coordinate.settings': byCoordinator,
    'coordinate.set': byCoordinator,
    'coordinate.as-filed': byCoordinator,
    'coordinate.menu': byCoordinator,
    'coordinate.list': byCoordinator,
    'coordinate.nudge': byCoordinator,
    'coordinate.nudge-pair': byCoordinator,
    'coordinate.talk': byCoordinator,
    'coordinate.close': byCoordinator,
    'coordinate.extend': byCoordinator,
    'coordinate.short': byCoordinator,
  },
  forms: {
    joining: may('programme', 'anyone'),
    'joining.section': may('programme', 'participant'),
    'profile.language': everybody,
    away: everybody,
    'request.new': may('programme', 'mentee'),
    'request.decline': may('request', 'mentor'),
    'request.ask-more': may('request', 'mentor'),
    'request.tell-more': may('request', 'mentee'),
    'introduction.suggest': everybody,
    'introduction.network': may('programme', 'mentee'),
    'introduction.answer': may('introduction', 'addressee'),
    'contact.line': eitherOfThem,
    agreement: eitherOfThem,
    'pair.rhythm': eitherEvenThen,
    'pair.end': eitherEvenThen,
    'pair.extend': eitherEvenThen,
    'meetings.propose': may('meeting-form', 'partner'),
    'meetings.invite': eitherOfThem,
    'meetings.record': may('meeting', 'partner', 'former-partner'),
    'review.mid-term': eitherOfThem,
    'review.closing': eitherEvenThen,
    'concern.write': everybody,
    'concern.answer': may('concern', 'addressee'),
    'expert.ask': eitherOfThem,
    'keeping.goal': may('goal-form', 'partner'),
    'keeping.goal-progress': may('goal', 'partner'),
    'coordinate.extend': byCoordinator,
    'coordinate.change': byCoordinator,
    'coordinate.set': byCoordinator,
    'coordinate.add': byCoordinator,
  },
};
