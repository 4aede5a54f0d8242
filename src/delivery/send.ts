import type { Conversation } from '../ports/conversation.ts';
import type { Delivered, Destination } from '../ports/delivery.ts';
import type { PlatformPort } from '../ports/platform.ts';
import { PlatformError } from '../ports/platformError.ts';
import type { DeliveryOptions } from './deliveryOptions.ts';
import { repeatable, type Sendable } from './sendable.ts';

export type Attempt =
  | { readonly kind: 'delivered'; readonly delivered: Delivered }
  /** `repeatable`: trying again cannot do it twice. `where` is the conversation that was to get it, once known. */
  | {
      readonly kind: 'failed';
      readonly error: PlatformError;
      readonly repeatable: boolean;
      readonly where: Conversation | null;
    };

/** One call, or the few that belong together. Never throws: what went wrong is the answer. */
export async function send(
  port: PlatformPort,
  delivery: Sendable,
  key: string,
  toFile: DeliveryOptions['toFile'],
): Promise<Attempt> {
  let where: Conversation | null = null;
  let committing = false;
  try {
    switch (delivery.kind) {
      case 'post': {
        where = await conversationOf(port, delivery.to);
        committing = true;
        return done({ kind: 'posted', message: await port.post(where, delivery.view, key) });
      }
      case 'send-file': {
        const file = port.sendFile ? await toFile(delivery.file) : null;
        where = await conversationOf(port, delivery.to);
        committing = true;
        if (!port.sendFile || !file) {
          return done({ kind: 'posted', message: await port.post(where, delivery.instead, key) });
        }
        await port.sendFile(where, file, delivery.words);
        return done({ kind: 'done' });
      }
      case 'update':
        await port.update(delivery.message, delivery.view);
        return done({ kind: 'done' });
      case 'open-space':
        return done({ kind: 'opened', conversation: await port.openPairSpace(delivery.space) });
      case 'archive-space':
        await port.archiveSpace(delivery.space, delivery.farewell);
        return done({ kind: 'done' });
      case 'show-home':
        await port.showHome(delivery.account, delivery.view);
        return done({ kind: 'done' });
    }
  } catch (error) {
    // Opening a direct talk twice gives the same talk, so a failure before the message itself left may be tried again.
    return { kind: 'failed', error: asPlatformError(error), repeatable: repeatable(delivery) || !committing, where };
  }
}

/** A direct talk is opened on the way; opening it twice gives the same one. @throws PlatformError */
export async function conversationOf(port: PlatformPort, to: Destination): Promise<Conversation> {
  return to.kind === 'conversation' ? to.conversation : port.openDirectTalk(to.account);
}

const done = (delivered: Delivered): Attempt => ({ kind: 'delivered', delivered });

/** An adapter that throws anything else has a defect; nobody can say then what the platform did. */
function asPlatformError(error: unknown): PlatformError {
  if (error instanceof PlatformError) return error;
  const name = error instanceof Error ? error.name : typeof error;
  return new PlatformError('uncertain', `adapter: ${name}`, null, { cause: error });
}
