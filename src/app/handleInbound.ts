import type { CommandName } from '../conversation/commands.ts';
import { parseCommand } from '../conversation/parseCommand.ts';
import { elsewhereView } from '../conversation/views/support/supportViews.ts';
import { unknownCommand } from '../conversation/views/unknownCommand.ts';
import { notMentoring } from '../core/help/notMentoring.ts';
import type { Person } from '../core/people/person.ts';
import type { Inbound } from '../ports/inbound.ts';
import type { PersonFacts } from '../ports/platform.ts';
import { PlatformError } from '../ports/platformError.ts';
import type { HandleInbound, Reply } from '../ports/reply.ts';
import { aboutWhom } from './aboutWhom.ts';
import type { AppOptions } from './appOptions.ts';
import type { Call } from './capability.ts';
import { cleanInbound } from './cleanInbound.ts';
import { askAgain } from './finding/askAgain.ts';
import { StillReading } from './finding/stillReading.ts';
import { knownBoundaries } from './help/knownBoundaries.ts';
import type { Job } from './job.ts';
import { jobIn } from './jobIn.ts';
import { meet } from './meet.ts';
import { notAllowed } from './notAllowed.ts';
import { noteQueued } from './noteQueued.ts';
import { noteRead } from './noteRead.ts';
import { wroteFrom } from './people/wroteFrom.ts';
import { mayUse } from './rights/mayUse.ts';
import { type Right, rights } from './rights/rights.ts';
import { somebodyLeft } from './somebodyLeft.ts';
import { table } from './table.ts';

interface Handled {
  readonly reply: Reply;
  /** Whether there may be something to send. */
  readonly queued: boolean;
}

/**
 * The life of one event: claim its id, know who it is from, let the use case decide, save, queue effects, in one
 * transaction that has ended when this resolves. A repetition is answered with nothing.
 */
export function createHandleInbound(options: AppOptions): HandleInbound {
  const commands = table(options.capabilities, 'commands');
  const actions = table(options.capabilities, 'actions');
  const forms = table(options.capabilities, 'forms');

  return async (received) => {
    const inbound = cleanInbound(received);
    // The platform is asked outside of any transaction, and only about those whom the programme has not met.
    try {
      const handled = (await attempt(inbound, null)) ?? (await attempt(inbound, await factsOf(options, inbound)));
      if (handled?.queued) options.wake();
      return handled?.reply ?? { kind: 'none' };
    } catch (error) {
      if (!(error instanceof StillReading)) throw error;
      return askAgain(options, inbound);
    }
  };

  /** `null` when it is from somebody of whom nothing is known yet; nothing was done then. */
  function attempt(inbound: Inbound, facts: PersonFacts | null): Promise<Handled | null> {
    return options.store.transaction(async (all) => {
      const { tx: noted, queued } = noteQueued(all);
      const { tx, read } = noteRead(noted);
      const [known, job] = await Promise.all([tx.people.byAccount(inbound.account), jobIn(tx, options)]);
      if (!known && !facts && inbound.kind !== 'left') return null;
      const reply = await handle(job, inbound, known, facts);
      return { reply: reply.kind === 'none' ? reply : { about: aboutWhom(reply, read()), ...reply }, queued: queued() };
    });
  }

  async function handle(job: Job, inbound: Inbound, known: Person | null, facts: PersonFacts | null): Promise<Reply> {
    if (!(await job.tx.claims.claim(inbound.id, job.now))) return { kind: 'none' };
    if (inbound.kind === 'left') return somebodyLeft(job, inbound.account);
    const met = await meet(job, inbound.account, facts, options.coordinators, known);
    const wrote = inbound.kind === 'words' || inbound.kind === 'action' || inbound.kind === 'form';
    const person = wrote ? await wroteFrom(job, met, inbound.account) : met;
    options.noteLanguage?.(inbound.account, person.language);
    return route(
      {
        ...job,
        person,
        account: inbound.account,
        words: job.wordsFor(person),
        where: 'conversation' in inbound ? inbound.conversation : null,
        message: inbound.kind === 'action' ? inbound.message : null,
      },
      inbound,
    );
  }

  async function say(call: Call, text: string): Promise<Reply> {
    const parsed = parseCommand(text);
    // Whoever writes in their own words may ask for what mentoring is not: they are told where to turn.
    const own = parsed.kind === 'unknown' || (parsed.name === 'help' && parsed.rest !== '');
    const boundary = own ? notMentoring(text, await knownBoundaries(call)) : null;
    if (boundary) return { kind: 'answer', view: elsewhereView(call.words, boundary.label, boundary.turnTo) };
    if (parsed.kind === 'unknown') {
      return { kind: 'answer', view: unknownCommand(call.words, parsed.word, parsed.nearest) };
    }
    return command(call, parsed.name, parsed.rest);
  }

  function command(call: Call, name: CommandName, rest: string): Promise<Reply> {
    return within(call, rights.commands[name], '', commands.get(name), (deed) => deed(call, rest));
  }

  async function route(call: Call, inbound: Exclude<Inbound, { kind: 'left' }>): Promise<Reply> {
    switch (inbound.kind) {
      case 'words':
        return say(call, inbound.text);
      case 'home':
      case 'installed':
        return command(call, 'home', '');
      case 'action': {
        const { action } = inbound;
        if (action.verb === 'command') return say(call, action.arg);
        const right = rights.actions[action.verb];
        return within(call, right, action.id, actions.get(action.verb), (deed) => deed(call, action));
      }
      case 'form': {
        const { form, token, answers } = inbound;
        return within(call, rights.forms[form], token, forms.get(form), (deed) => deed(call, token, answers));
      }
    }
  }
}

/** The one place where the table of rights is applied: a verb that is not there and one that is not theirs read alike. */
async function within<D>(
  call: Call,
  right: Right | undefined,
  id: string,
  deed: D | undefined,
  run: (deed: D) => Promise<Reply>,
): Promise<Reply> {
  return deed !== undefined && (await mayUse(call, call.person, right, id)) ? run(deed) : notAllowed(call);
}

/** If the platform does not answer, we can still talk. */
async function factsOf(options: Pick<AppOptions, 'lookUp'>, inbound: Inbound): Promise<PersonFacts> {
  try {
    const facts = await options.lookUp(inbound.account);
    return { ...facts, locale: facts.locale ?? inbound.locale, timeZone: facts.timeZone ?? inbound.timeZone };
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return {
      name: inbound.account.user,
      email: null,
      locale: inbound.locale,
      timeZone: inbound.timeZone,
      workingHours: null,
    };
  }
}
