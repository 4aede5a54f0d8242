import type { ChatConversation, ChatForm, ChatMessage, ChatPerson, ChatWorld } from '../chatWorld.ts';

export interface PagePlatform {
  readonly platform: 'slack' | 'teams';
  readonly people: readonly ChatPerson[];
  readonly me: string;
  readonly conversations: readonly (ChatConversation & { readonly messages: readonly ChatMessage[] })[];
  readonly home: ChatMessage | null;
  readonly dialog: ChatForm | null;
}

export interface PageState {
  readonly now: string;
  readonly platforms: readonly PagePlatform[];
}

/** Everything the chosen people see, and nothing that they do not. */
export async function pageState(
  worlds: readonly ChatWorld[],
  seat: (world: ChatWorld) => string,
  now: Date,
): Promise<PageState> {
  return {
    now: now.toISOString(),
    platforms: worlds.map((world) => {
      const me = seat(world);
      return {
        platform: world.platform,
        people: world.people(),
        me,
        conversations: world
          .conversations(me)
          .map((conversation) => ({ ...conversation, messages: world.messages(me, conversation.id) })),
        home: world.home(me),
        dialog: world.dialog(me),
      };
    }),
  };
}
