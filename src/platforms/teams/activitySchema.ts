import { z } from 'zod';

/** A GUID with Entra; Microsoft's Agents Playground has longer ones. They become part of addresses. */
const entraId = z.string().regex(/^[\w-]{1,64}$/);

const account = z.looseObject({
  id: z.string().min(1),
  aadObjectId: entraId.optional(),
  role: z.string().optional(),
  /** A message that only the bot can see in a group: a slash command ("Expose slash commands from agents and apps"). */
  isTargeted: z.boolean().optional(),
});

/** What we read of an activity ("Bot Framework -- Activity", 4.0); whatever else it says is not ours. */
export const activitySchema = z.looseObject({
  type: z.string().min(1),
  id: z.string().min(1).optional(),
  timestamp: z.string().optional(),
  channelId: z.string().min(1),
  serviceUrl: z.string().min(1),
  from: account,
  recipient: account,
  conversation: z.looseObject({
    id: z.string().min(1),
    conversationType: z.string().optional(),
    tenantId: entraId.optional(),
  }),
  channelData: z
    .looseObject({ tenant: z.looseObject({ id: entraId }).optional() })
    .nullable()
    .optional(),
  text: z.string().nullable().optional(),
  locale: z.string().nullable().optional(),
  localTimezone: z.string().nullable().optional(),
  replyToId: z.string().nullable().optional(),
  name: z.string().nullable().optional(),
  action: z.string().nullable().optional(),
  value: z.unknown().optional(),
  membersAdded: z.array(account).nullable().optional(),
  entities: z
    .array(z.looseObject({ type: z.string() }))
    .nullable()
    .optional(),
});

export type TeamsActivity = z.infer<typeof activitySchema>;

/** The Entra tenant that an activity speaks of, in lower case; `null` when it names none, or two that differ. */
export function tenantOf(activity: TeamsActivity): string | null {
  const named = [activity.channelData?.tenant?.id, activity.conversation.tenantId].flatMap(
    (id) => id?.toLowerCase() ?? [],
  );
  const [tenant] = named;
  return tenant !== undefined && named.every((id) => id === tenant) ? tenant : null;
}
