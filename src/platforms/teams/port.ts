import { z } from 'zod';
import type { Conversation } from '../../ports/conversation.ts';
import type { PersonFacts, PlatformPort, SpaceRequest } from '../../ports/platform.ts';
import { PlatformError } from '../../ports/platformError.ts';
import type { MessageView } from '../../ports/view.ts';
import type { Graph } from './graph.ts';
import { isGone } from './isGone.ts';
import { leaving } from './leaving.ts';
import type { Messenger } from './messenger.ts';
import { openPairChannel } from './pairChannel.ts';
import { openPairChat } from './pairChat.ts';
import { toCard } from './toCard.ts';

const userSchema = z.looseObject({ id: z.string().min(1) });

const memberSchema = z.looseObject({
  name: z.string().min(1),
  email: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
});

/** @param graphOf Microsoft Graph for a tenant. @param tenants those in which people are looked up by address. */
export function teamsPort(
  messenger: Messenger,
  graphOf: (tenant: string) => Graph,
  catalogAppId: string,
  tenants: readonly string[],
): PlatformPort {
  /** Ids of the conversations that have been taken leave of, so that leaving can be tried again in silence. */
  const farewelled = new Set<string>();
  return {
    platform: 'teams',
    openDirectTalk: (account) => messenger.openDirectTalk(account),
    knowsTalk: (account) => messenger.knowsTalk(account),
    openPairSpace: (request) => openSpace(request),
    post: (conversation, view) => messenger.post(conversation, toCard(view)),
    update: (message, view) => messenger.update(message, toCard(view)),
    /** Teams has no home of a bot: `mentor` in the direct talk shows the same. */
    showHome: async () => {},
    /**
     * "Send and receive files": a bot may only ask for consent to put a file into the person's OneDrive, which takes two
     * more steps of theirs and is not in every cloud. A link is one.
     */
    sendFile: null,
    /** Reading messages back would take a permission to read messages, which this bot does not have. */
    findMessage: async () => 'unsupported',
    async archiveSpace(space, farewell) {
      const graph = graphOf(space.tenant);
      const left = await leaving(graph, catalogAppId, space);
      if (left === null) return;
      const [member] = space.members;
      const serviceUrl = space.found?.serviceUrl ?? (member ? await messenger.serviceUrl(member) : null);
      await sayFarewell({ platform: 'teams', tenant: space.tenant, id: left.id, serviceUrl }, farewell);
      await left.leave();
    },
    async findByEmail(email) {
      for (const tenant of tenants) {
        try {
          const found = await graphOf(tenant).get(`/users/${encodeURIComponent(email)}?$select=id`, userSchema);
          return { platform: 'teams', tenant, user: found.id };
        } catch (error) {
          if (!(error instanceof PlatformError) || error.code !== 'not-found') throw error;
        }
      }
      return null;
    },
    async lookUpPerson(account): Promise<PersonFacts> {
      const talk = await messenger.openDirectTalk(account);
      const member = memberSchema.safeParse(await messenger.member(talk, account));
      if (!member.success) throw new PlatformError('refused', 'member_answer');
      const { name, email, userPrincipalName } = member.data;
      // The connector tells neither language nor zone; activities do, one by one. Working hours would take a
      // permission to read mailbox settings, which is more than this is worth.
      const address = email ?? userPrincipalName;
      return {
        name,
        email: address ? address.toLowerCase() : null,
        locale: null,
        timeZone: null,
        workingHours: null,
      };
    },
  };

  async function sayFarewell(conversation: Conversation, farewell: MessageView): Promise<void> {
    if (farewelled.has(conversation.id)) return;
    try {
      await messenger.post(conversation, toCard(farewell));
      farewelled.add(conversation.id);
    } catch (error) {
      // It may have arrived, and nobody wants to be sent away twice.
      if (error instanceof PlatformError && error.code === 'uncertain') farewelled.add(conversation.id);
      // Said and left before.
      if (!isGone(error)) throw error;
    }
  }

  async function openSpace(request: SpaceRequest): Promise<Conversation> {
    const [member] = request.members;
    if (member === undefined) throw new PlatformError('refused', 'no_members');
    // Without it, a chat would be made that the bot cannot enter.
    if (catalogAppId === '') throw new PlatformError('refused', 'no_catalog_app_id');
    const { tenant } = request;
    const graph = graphOf(tenant);
    const id =
      request.team === null
        ? await openPairChat(graph, catalogAppId, request)
        : await openPairChannel(graph, catalogAppId, request.team, request);
    farewelled.delete(id);
    return { platform: 'teams', tenant, id, serviceUrl: await messenger.serviceUrl(member) };
  }
}
