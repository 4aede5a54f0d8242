import { z } from 'zod';
import type { TeamsActivity } from './activitySchema.ts';

const mentionSchema = z.object({
  type: z.literal('mention'),
  mentioned: z.object({ id: z.string() }),
  text: z.string(),
});

/**
 * What was said to the bot, without its mention and without the `/` or `mentor` that some put first.
 * `null` when it was not said to us: in a group a mention or a slash command
 * speaks to the bot, and nothing else is read.
 */
export function spokenWords(activity: TeamsActivity, direct: boolean): string | null {
  const mentions = (activity.entities ?? []).flatMap((entity) => {
    const mention = mentionSchema.safeParse(entity);
    return mention.success && mention.data.mentioned.id === activity.recipient.id ? [mention.data.text] : [];
  });
  if (!direct && mentions.length === 0 && activity.recipient.isTargeted !== true) return null;
  const text = mentions
    .reduce((words, mention) => words.replace(mention, ' '), activity.text ?? '')
    .replaceAll('&nbsp;', ' ')
    .trim();
  if (direct && text === '') return null;
  return text.replace(/^\/\s*/, '').replace(/^mentor(?:\s+|$)/i, '');
}
