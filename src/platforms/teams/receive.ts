import type { MessageRef } from '../../ports/conversation.ts';
import { PlatformError } from '../../ports/platformError.ts';
import type { Reply } from '../../ports/reply.ts';
import type { TeamsActivity } from './activitySchema.ts';
import { closeForm, deliver, type Shown, talkOf } from './deliver.ts';
import type { Messenger } from './messenger.ts';
import type { TeamsOptions } from './options.ts';
import { patiently } from './patiently.ts';
import { type Heard, type Origin, toInbound } from './toInbound.ts';

/** The HTTP answer to an activity. */
export interface Outcome {
  readonly status: number;
  readonly body: object | null;
}

type Options = Pick<TeamsOptions, 'handle' | 'directTalks' | 'answers' | 'log' | 'words' | 'patienceMs'>;
type ForProgramme = Extract<Heard, { kind: 'inbound' }>;

/** Hands an activity to the programme and shows its reply. The outcome is known when the programme has committed. */
export async function receive(activity: TeamsActivity, messenger: Messenger, options: Options): Promise<Outcome> {
  const heard = toInbound(activity);
  switch (heard.kind) {
    case 'ignored':
      options.log.info({ reason: heard.reason, type: activity.type }, 'teams activity ignored');
      return { status: heard.reason === 'unsupported_invoke' ? 400 : 200, body: null };
    case 'malformed':
      options.log.warn({ reason: heard.reason, type: activity.type }, 'teams activity malformed');
      return { status: 400, body: null };
    case 'cancelled': {
      const { card, invoke } = heard.origin;
      if (card !== null) {
        await quietly(options, () => closeForm(messenger, card, options.words(activity.locale ?? null)));
      }
      return { status: 200, body: invoke ? invokeAnswer(null) : null };
    }
    case 'inbound':
      return passOn(heard, messenger, options);
  }
}

async function passOn({ inbound, origin }: ForProgramme, hasty: Messenger, options: Options): Promise<Outcome> {
  const messenger = patiently(hasty);
  const words = options.words(inbound.locale);
  const say = (text: string) =>
    quietly(options, async () => messenger.say(await talkOf(messenger, origin), text)).then(() => undefined);
  const patience = setTimeout(() => say(words.working), options.patienceMs ?? 5_000);
  let reply: Reply;
  try {
    messenger.heardFrom(origin.conversation);
    if (origin.direct) await remember(origin, options);
    reply = await options.handle(inbound);
  } catch (error) {
    options.log.error({ id: inbound.id, error: nameOf(error) }, 'the programme failed on a teams activity');
    clearTimeout(patience);
    await say(words.failed);
    return { status: 503, body: null };
  } finally {
    clearTimeout(patience);
  }
  const shown = await quietly(options, () =>
    deliver(noting(messenger, reply, options), reply, origin, inbound.kind === 'form', words),
  );
  return { status: 200, body: origin.invoke ? invokeAnswer(shown) : null };
}

/** Posts and updates as `messenger` does, and writes down where what an erasure may have to take down stands. */
function noting(messenger: Messenger, { about = [] }: Reply, options: Options): Messenger {
  if (about.length === 0) return messenger;
  const note = (message: MessageRef) => quietly(options, () => options.answers.note(message, about));
  return {
    ...messenger,
    post: async (conversation, card) => {
      const message = await messenger.post(conversation, card);
      await note(message);
      return message;
    },
    update: async (message, card) => {
      await messenger.update(message, card);
      await note(message);
    },
  };
}

/** The address of a direct talk may change, its connector's most of all ("Send proactive messages"). */
async function remember({ account, conversation }: Origin, { directTalks }: Options): Promise<void> {
  const known = await directTalks.find(account);
  if (known?.id === conversation.id && known.serviceUrl === conversation.serviceUrl) return;
  await directTalks.save(account, conversation);
}

/** The work is committed and must not be done again because its answer could not be shown: that is for the log. */
async function quietly<T>({ log }: Options, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    log.warn({ error: nameOf(error) }, 'a teams reply could not be shown');
    return null;
  }
}

/** Codes and class names alone: a message might hold what somebody wrote. */
function nameOf(error: unknown): string {
  if (error instanceof PlatformError) return error.message;
  return error instanceof Error ? error.name : 'unknown';
}

/** "Universal Actions for Adaptive Cards", the response to `adaptiveCard/action`. */
function invokeAnswer(shown: Shown): object {
  return shown === null
    ? { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '' }
    : { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: shown };
}
