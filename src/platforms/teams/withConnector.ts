import type { TeamsAdapter } from '@microsoft/teams-ai';
import { PlatformError } from '../../ports/platformError.ts';

/** The calls of the Bot connector that we make, as botbuilder's own client offers them. */
export interface Connector {
  readonly conversations: {
    createConversation(parameters: object): Promise<{ id?: string }>;
    sendToConversation(conversationId: string, activity: object): Promise<{ id?: string }>;
    updateActivity(conversationId: string, activityId: string, activity: object): Promise<unknown>;
    deleteActivity(conversationId: string, activityId: string): Promise<unknown>;
    getConversationMember(conversationId: string, memberId: string): Promise<object>;
  };
}

/** Runs `use` with a connector to `serviceUrl`; what it throws comes out as it is. */
export async function withConnector<T>(
  adapter: TeamsAdapter,
  appId: string,
  serviceUrl: string,
  use: (connector: Connector) => Promise<T>,
): Promise<T> {
  const reference = {
    bot: { id: `28:${appId}`, name: '' },
    channelId: 'msteams',
    conversation: { id: 'none', isGroup: false, conversationType: '', name: '' },
    serviceUrl,
  };
  // `continueConversationAsync` resolves even where `onTurnError` swallows: the outcome is captured inside.
  let outcome: { readonly value: T } | { readonly error: unknown } = { error: new PlatformError('refused', 'no_turn') };
  await adapter.continueConversationAsync(appId, reference, async (context) => {
    const connector = context.turnState.get<Connector>(context.adapter.ConnectorClientKey);
    try {
      outcome = { value: await use(connector) };
    } catch (error) {
      outcome = { error };
    }
  });
  return unwrap(outcome);
}

function unwrap<T>(outcome: { readonly value: T } | { readonly error: unknown }): T {
  if ('value' in outcome) return outcome.value;
  throw outcome.error instanceof PlatformError
    ? outcome.error
    : new PlatformError('refused', 'connector_client', null, { cause: outcome.error });
}
