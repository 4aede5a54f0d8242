import type { Agreement } from '../core/agreement/agreement.ts';
import type { CheckIn } from '../core/mentoring/checkIn.ts';
import type { Goal } from '../core/mentoring/goal.ts';
import type { GoalEvent } from '../core/mentoring/goalEvent.ts';
import type { FirstContact } from '../core/pairing/firstContact.ts';
import type { MentoringRequest } from '../core/pairing/mentoringRequest.ts';
import type { Pair } from '../core/pairing/pair.ts';
import type { PairTerms } from '../core/pairing/pairTerms.ts';
import type { Space } from '../core/pairing/space.ts';
import type { Account, Platform } from '../core/people/account.ts';
import type { Participation } from '../core/people/participation.ts';
import type { Person } from '../core/people/person.ts';
import type { DueDate } from '../core/schedule/dueDate.ts';
import type { AccountLinkRepository } from './accountLinks.ts';
import type { AuditRepository } from './audit.ts';
import type { Conversation, MessageRef } from './conversation.ts';
import type { Effect } from './effect.ts';
import type { FiguresRepository } from './figures.ts';
import type { IntroductionRepository } from './introductions.ts';
import type { MatchingRepository } from './matchingRecords.ts';
import type { FollowUpRepository, MeetingNoteRepository, MeetingRepository } from './meetingRepositories.ts';
import type {
  ConcernRepository,
  ExtensionRepository,
  ReferralRepository,
  ReviewRepository,
  TipRepository,
} from './pairLifeRepositories.ts';
import type { ErasedTieRepository, PersonalDataRepository } from './personalData.ts';
import type { ProposalRepository } from './proposals.ts';
import type { RosterRepository } from './roster.ts';
import type { SettingsRepository } from './settings.ts';
import type { WorkspaceRepository } from './workspaces.ts';

/** Reads answer `null` or an empty list for what is not there; `save` inserts or replaces by id. */
export interface PeopleRepository {
  byId(id: string): Promise<Person | null>;
  byIds(ids: readonly string[]): Promise<Person[]>;
  byAccount(account: Account): Promise<Person | null>;
  byEmail(email: string): Promise<Person | null>;
  /** Locks these people until the transaction ends, in the order of their ids: whoever fills their calendars does so alone. */
  lock(ids: readonly string[]): Promise<void>;
  /** Saves the person with their accounts. Two persons cannot have the same account. */
  save(person: Person): Promise<void>;
}

export interface ParticipationRepository {
  byId(id: string): Promise<Participation | null>;
  of(personId: string): Promise<Participation[]>;
  find(personId: string, programmeId: string): Promise<Participation | null>;
  inProgramme(programmeId: string): Promise<Participation[]>;
  /** Of these people in one programme, as many as there are. */
  ofPeople(personIds: readonly string[], programmeId: string): Promise<Participation[]>;
  /** Locks the row until the transaction ends: whoever counts a mentor's places does so alone. */
  lock(id: string): Promise<Participation | null>;
  save(participation: Participation): Promise<void>;
}

/** What people answered to programmes' own questions, by the id of the question. */
export interface JoiningAnswerRepository {
  /** Empty where nothing was asked or told. */
  of(personId: string, programmeId: string): Promise<Readonly<Record<string, string>>>;
  save(personId: string, programmeId: string, answers: Readonly<Record<string, string>>, now: Date): Promise<void>;
}

export interface RequestRepository {
  byId(id: string): Promise<MentoringRequest | null>;
  /** Locks the row until the transaction ends. */
  lock(id: string): Promise<MentoringRequest | null>;
  /** All of a mentee's in a programme, newest first. */
  ofMentee(menteeId: string, programmeId: string): Promise<MentoringRequest[]>;
  /** All to a mentor, newest first. */
  toMentor(mentorId: string): Promise<MentoringRequest[]>;
  inProgramme(programmeId: string): Promise<MentoringRequest[]>;
  /** Those that any of these people sent or received in a programme. */
  ofPeople(personIds: readonly string[], programmeId: string): Promise<MentoringRequest[]>;
  save(request: MentoringRequest): Promise<void>;
}

export interface PairRepository {
  byId(id: string): Promise<Pair | null>;
  lock(id: string): Promise<Pair | null>;
  /** Letters and digits for this pair's video room: the same each time, kept nowhere, and not to be guessed from its id. */
  roomCode(id: string): Promise<string>;
  /** Active and ended, newest first. */
  ofPerson(personId: string): Promise<Pair[]>;
  inProgramme(programmeId: string): Promise<Pair[]>;
  /** Those of any of these people in a programme. */
  ofPeople(personIds: readonly string[], programmeId: string): Promise<Pair[]>;
  save(pair: Pair): Promise<void>;
}

/** What of its programme a pair agreed to. */
export interface PairTermsRepository {
  /** `null` for a pair from before terms were kept, and where they are not understood any more. */
  find(pairId: string): Promise<PairTerms | null>;
  save(pairId: string, terms: PairTerms, now: Date): Promise<void>;
}

export interface FirstContactRepository {
  find(pairId: string): Promise<FirstContact | null>;
  save(contact: FirstContact): Promise<void>;
}

export interface AgreementRepository {
  /** Every wording, newest first. */
  ofPair(pairId: string): Promise<Agreement[]>;
  save(agreement: Agreement): Promise<void>;
}

export interface SpaceRepository {
  ofPair(pairId: string): Promise<Space[]>;
  byConversation(platform: Platform, conversationId: string): Promise<Space | null>;
  save(space: Space): Promise<void>;
}

export interface CheckInRepository {
  byId(id: string): Promise<CheckIn | null>;
  /** Newest first. */
  ofPair(pairId: string): Promise<CheckIn[]>;
  ofPairs(pairIds: readonly string[]): Promise<CheckIn[]>;
  save(checkIn: CheckIn): Promise<void>;
  /** Removes one that was never asked. */
  remove(id: string): Promise<void>;
}

export interface GoalRepository {
  byId(id: string): Promise<Goal | null>;
  ofPair(pairId: string): Promise<Goal[]>;
  save(goal: Goal): Promise<void>;
  /** The history of a goal, oldest first. */
  events(goalId: string): Promise<GoalEvent[]>;
  addEvent(event: GoalEvent): Promise<void>;
}

/** A talk of several steps that is under way. `state` is JSON, sealed at rest; its flow validates it on reading. */
export interface Talk {
  readonly personId: string;
  readonly flow: string;
  readonly version: number;
  readonly state: unknown;
  readonly updatedAt: Date;
}

export interface TalkRepository {
  find(personId: string, flow: string): Promise<Talk | null>;
  /** Locks the row, if there is one, until the transaction ends: two windows that send at once do so one after the other. */
  lock(personId: string, flow: string): Promise<Talk | null>;
  save(talk: Talk): Promise<void>;
  remove(personId: string, flow: string): Promise<void>;
}

export interface ClaimRepository {
  /** True the first time, false for a repetition. Commits or vanishes with the work of the event. */
  claim(eventId: string, now: Date): Promise<boolean>;
  /** Whether one of these is claimed already. */
  any(eventIds: readonly string[]): Promise<boolean>;
}

export interface OutboxRepository {
  /** Adds effects; one whose key is already there is left as it is. */
  enqueue(effects: readonly Effect[], now: Date): Promise<void>;
  /** Removes what is still waiting and whose key starts with `prefix`; the same key may be decided again. */
  cancel(prefix: string): Promise<void>;
  /** What still waits and whose key starts with `prefix`, in the order of its moments. */
  waiting(prefix: string): Promise<Effect[]>;
  /**
   * What was put off in view of this person's hours or leave is looked at again at once: what names them in its ids, and
   * what is about one of `subjects` (the first two parts of a key).
   */
  reconsider(personId: string, subjects: readonly string[], now: Date): Promise<void>;
  /**
   * A person's decision to send again what is uncertain or dead: back in the queue, with all its tries, fresh for a day
   * if it was perishable. False when nothing of that key waits for such a decision.
   */
  resend(key: string, now: Date): Promise<boolean>;
  /** What an effect is about, whatever became of it; `null` when there is none of that key. */
  idsOf(key: string): Promise<Readonly<Record<string, string>> | null>;
  /** One of the `problems`; `null` when it is none (any more). */
  problem(key: string): Promise<DeliveryProblem | null>;
  /** What could not be delivered, or cannot be known to have been: for the coordinators. */
  problems(): Promise<DeliveryProblem[]>;
}

export interface DeliveryProblem {
  readonly key: string;
  readonly kind: string;
  readonly ids: Readonly<Record<string, string>>;
  readonly state: 'uncertain' | 'dead';
  /** The platform's own code. */
  readonly detail: string;
  readonly at: Date;
}

/** Addresses of posted messages by the key of their effect, so that they can be updated in place. */
export interface MessageRepository {
  byKey(key: string): Promise<MessageRef | null>;
  /** Those of these keys whose message was posted. */
  posted(keys: readonly string[]): Promise<ReadonlySet<string>>;
  save(key: string, message: MessageRef, postedAt: Date): Promise<void>;
  /** An answer, which no effect posted; `about` as in `Reply`. What stands there may change: the last note counts. */
  saveAnswer(message: MessageRef, about: readonly string[], postedAt: Date): Promise<void>;
  forgetAnswer(message: MessageRef): Promise<void>;
}

/** Where to reach a person directly; learnt from what arrives and from what was opened. */
export interface DirectTalkRepository {
  find(account: Account): Promise<Conversation | null>;
  save(account: Account, conversation: Conversation): Promise<void>;
  forget(account: Account): Promise<void>;
}

export interface DueDateRepository {
  /** Adds, or moves the row with the same (rule, subject, period, slot) if it is not done. A done one stays done. */
  plan(due: DueDate): Promise<void>;
  /** Takes up to `limit` that are due, locked and marked done in this transaction, oldest first. */
  take(now: Date, limit: number): Promise<DueDate[]>;
  /** Drops what is not done of a subject; of one rule, or of all when `null`. */
  cancel(subject: string, rule: string | null): Promise<void>;
  /** The earliest that is not done; `null` when nothing is planned. */
  next(): Promise<Date | null>;
  /** What is planned and not done of a subject, earliest first. */
  ofSubject(subject: string): Promise<DueDate[]>;
}

/** Coordinators of a programme, by person; `null` programme means all. */
export interface CoordinatorRepository {
  all(): Promise<{ personId: string; programmeId: string | null }[]>;
  add(personId: string, programmeId: string | null): Promise<void>;
  remove(personId: string, programmeId: string | null): Promise<void>;
  /** Locks all of them until the transaction ends: of two who remove each other, one comes second. */
  lock(): Promise<void>;
}

/** Everything of one installation, inside one transaction. */
export interface Repositories {
  readonly people: PeopleRepository;
  readonly participations: ParticipationRepository;
  readonly joiningAnswers: JoiningAnswerRepository;
  readonly requests: RequestRepository;
  readonly pairs: PairRepository;
  readonly pairTerms: PairTermsRepository;
  readonly firstContacts: FirstContactRepository;
  readonly introductions: IntroductionRepository;
  readonly agreements: AgreementRepository;
  readonly spaces: SpaceRepository;
  readonly checkIns: CheckInRepository;
  readonly goals: GoalRepository;
  readonly meetings: MeetingRepository;
  readonly meetingNotes: MeetingNoteRepository;
  readonly followUps: FollowUpRepository;
  readonly reviews: ReviewRepository;
  readonly tips: TipRepository;
  readonly concerns: ConcernRepository;
  readonly referrals: ReferralRepository;
  readonly extensions: ExtensionRepository;
  readonly talks: TalkRepository;
  readonly claims: ClaimRepository;
  readonly outbox: OutboxRepository;
  readonly messages: MessageRepository;
  readonly directTalks: DirectTalkRepository;
  readonly dueDates: DueDateRepository;
  readonly coordinators: CoordinatorRepository;
  readonly audit: AuditRepository;
  readonly figures: FiguresRepository;
  readonly proposals: ProposalRepository;
  readonly roster: RosterRepository;
  readonly matching: MatchingRepository;
  readonly settings: SettingsRepository;
  readonly personalData: PersonalDataRepository;
  readonly erasedTies: ErasedTieRepository;
  readonly workspaces: WorkspaceRepository;
  readonly accountLinks: AccountLinkRepository;
}

export interface TransactionLimit {
  readonly atMostMs: number;
}

export interface Store {
  /**
   * Runs `work` in one transaction: commits when it resolves, rolls back when it throws.
   * Serialization failures and deadlocks are tried again a few times, so `work` must be free of outside effects.
   * `limit` is for the few that may take longer than any event.
   */
  transaction<T>(work: (tx: Repositories) => Promise<T>, limit?: TransactionLimit): Promise<T>;
  close(): Promise<void>;
}
