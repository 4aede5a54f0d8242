import type { Conversation, MessageRef } from '../../ports/conversation.ts';
import { PlatformError } from '../../ports/platformError.ts';
import type { Reply } from '../../ports/reply.ts';
import type { AdaptiveCard } from './element.ts';
import { isGone } from './isGone.ts';
import type { Messenger } from './messenger.ts';
import type { TeamsWords } from './options.ts';
import { toCard } from './toCard.ts';
import { toFormCard } from './toFormCard.ts';
import type { Origin } from './toInbound.ts';

/** What became of a reply: the card that took the place of the one pressed, if one did. */
export type Shown = AdaptiveCard | null;

/**
 * Shows a reply. What is for one person goes to their direct talk, wherever it was asked for: Teams has no private
 * answers in groups. An answer to a form takes the form's place, so that it cannot be sent twice.
 */
export async function deliver(
  messenger: Messenger,
  reply: Reply,
  origin: Origin,
  fromForm: boolean,
  words: TeamsWords,
): Promise<Shown> {
  switch (reply.kind) {
    case 'none':
      return null;
    case 'answer':
      return fromForm ? inPlace(toCard(reply.view)) : directly(toCard(reply.view));
    case 'replace':
      return inPlace(toCard(reply.view));
    case 'form':
      return fromForm ? inPlace(toFormCard(reply.form, words)) : directly(toFormCard(reply.form, words));
    case 'errors':
      return inPlace(toFormCard(reply.form, words));
  }

  async function inPlace(card: AdaptiveCard): Promise<Shown> {
    if (origin.card === null) return directly(card);
    try {
      await messenger.update(origin.card, card);
      return card;
    } catch (error) {
      if (error instanceof PlatformError && (isGone(error) || error.code === 'refused')) return directly(card);
      throw error;
    }
  }

  async function directly(card: AdaptiveCard): Promise<null> {
    try {
      await messenger.post(await talkOf(messenger, origin), card);
    } catch (error) {
      if (!origin.direct && isGone(error)) await messenger.say(origin.conversation, words.addTheApp);
      throw error;
    }
    if (!origin.direct && words.answeredDirectly !== null) {
      await messenger.say(origin.conversation, words.answeredDirectly);
    }
    return null;
  }
}

/** Where only this person reads along. */
export function talkOf(messenger: Messenger, origin: Origin): Promise<Conversation> {
  return origin.direct ? Promise.resolve(origin.conversation) : messenger.openDirectTalk(origin.account);
}

/** A form that was closed unsent is not there to be sent any more. */
export async function closeForm(messenger: Messenger, form: MessageRef, words: TeamsWords): Promise<void> {
  await messenger.update(
    form,
    toCard({ summary: words.closed, blocks: [{ kind: 'text', text: words.closed, tone: 'quiet' }] }),
  );
}
