import { z } from 'zod';
import type { Account } from '../../core/people/account.ts';
import type { Conversation, MessageRef } from '../../ports/conversation.ts';
import type { Inbound } from '../../ports/inbound.ts';
import { type TeamsActivity, tenantOf } from './activitySchema.ts';
import { type Envelope, envelopeKey, envelopeSchema } from './envelope.ts';
import { formAnswers } from './formAnswers.ts';
import { spokenWords } from './spokenWords.ts';

/** Where something came from, and so where and how it can be answered. */
export interface Origin {
  readonly account: Account;
  readonly conversation: Conversation;
  readonly direct: boolean;
  /** The message whose control was pressed. */
  readonly card: MessageRef | null;
  /** An invoke waits for its answer in the HTTP response. */
  readonly invoke: boolean;
}

export type Heard =
  | { readonly kind: 'inbound'; readonly inbound: Inbound; readonly origin: Origin }
  /** A form was closed unsent: the card goes, the programme hears nothing. */
  | { readonly kind: 'cancelled'; readonly origin: Origin }
  /** Nothing for us, and no mistake either. `reason` is a code for the log. */
  | { readonly kind: 'ignored'; readonly reason: string }
  | { readonly kind: 'malformed'; readonly reason: string };

const executeSchema = z.looseObject({ action: z.looseObject({ data: z.unknown() }) });

/**
 * What an activity means. It has passed the door: the tenant and the service URL are ones we serve. `home` and `left`
 * never come of it: Teams has no home of a bot, and tells bots nothing of a deactivated account; whatever is then sent
 * there fails with `not-found`.
 */
export function toInbound(activity: TeamsActivity): Heard {
  const tenant = tenantOf(activity);
  const user = activity.from.aadObjectId;
  if (activity.from.role === 'bot' || activity.from.id.startsWith('28:')) return ignored('from_bot');
  if (tenant === null || user === undefined || user === '') return ignored('no_account');
  const conversation: Conversation = {
    platform: 'teams',
    tenant,
    // A channel's activities name the thread too; the space is the channel.
    id: activity.conversation.id.replace(/;messageid=.*$/, ''),
    serviceUrl: activity.serviceUrl,
  };
  const origin: Origin = {
    account: { platform: 'teams', tenant, user },
    conversation,
    direct: activity.conversation.conversationType === 'personal',
    card: activity.replyToId ? { conversation, id: activity.replyToId } : null,
    invoke: activity.type === 'invoke',
  };
  switch (activity.type) {
    case 'message':
      return hasEnvelope(activity.value) ? pressed(activity, origin, activity.value) : said(activity, origin);
    case 'invoke': {
      if (activity.name !== 'adaptiveCard/action') return ignored('unsupported_invoke');
      const execute = executeSchema.safeParse(activity.value);
      if (!execute.success || !hasEnvelope(execute.data.action.data)) return malformed('invoke_value');
      return pressed(activity, origin, execute.data.action.data);
    }
    case 'installationUpdate':
      return activity.action === 'add' ? installed(activity, origin) : ignored('installation');
    case 'conversationUpdate': {
      const met = activity.membersAdded?.some((member) => member.id === activity.recipient.id) ?? false;
      return met ? installed(activity, origin) : ignored('conversation_update');
    }
    default:
      return ignored('activity_type');
  }
}

function said(activity: TeamsActivity, origin: Origin): Heard {
  const text = spokenWords(activity, origin.direct);
  if (text === null) return ignored('not_to_us');
  if (activity.id === undefined) return malformed('no_id');
  const { conversation, direct } = origin;
  return inbound(origin, { ...base(activity, origin, activity.id), kind: 'words', conversation, direct, text });
}

function pressed(activity: TeamsActivity, origin: Origin, data: Carrier): Heard {
  if (activity.id === undefined) return malformed('no_id');
  const envelope = envelopeSchema.safeParse(data[envelopeKey]);
  if (!envelope.success) return malformed('envelope');
  return control(envelope.data, data, origin, base(activity, origin, activity.id));
}

function control(envelope: Envelope, data: Carrier, origin: Origin, common: Common): Heard {
  switch (envelope.kind) {
    case 'cancel':
      return { kind: 'cancelled', origin };
    case 'action': {
      const { verb, id, arg } = envelope;
      const { conversation, direct, card } = origin;
      return inbound(origin, {
        ...common,
        kind: 'action',
        conversation,
        direct,
        message: card,
        action: { verb, id, arg },
      });
    }
    case 'form': {
      const { form, token } = envelope;
      return inbound(origin, { ...common, kind: 'form', form, token, answers: formAnswers(envelope, data) });
    }
  }
}

/**
 * Teams tells of one installation twice, as `installationUpdate` and as `conversationUpdate`: both get the same id,
 * which changes by the day so that somebody who comes back is greeted again.
 */
function installed(activity: TeamsActivity, origin: Origin): Heard {
  if (!origin.direct) return ignored('installed_in_group');
  const id = `installed:${(activity.timestamp ?? '').slice(0, 10)}`;
  return inbound(origin, { ...base(activity, origin, id), kind: 'installed', conversation: origin.conversation });
}

type Common = Pick<Inbound, 'id' | 'account' | 'locale' | 'timeZone'>;

function base(activity: TeamsActivity, origin: Origin, id: string): Common {
  return {
    id: `teams:${origin.conversation.id}:${id}`,
    account: origin.account,
    locale: activity.locale ?? null,
    timeZone: activity.localTimezone ?? null,
  };
}

type Carrier = Readonly<Record<string, unknown>>;

function hasEnvelope(value: unknown): value is Carrier {
  return typeof value === 'object' && value !== null && envelopeKey in value;
}

function inbound(origin: Origin, heard: Inbound): Heard {
  return { kind: 'inbound', inbound: heard, origin };
}

function ignored(reason: string): Heard {
  return { kind: 'ignored', reason };
}

function malformed(reason: string): Heard {
  return { kind: 'malformed', reason };
}
