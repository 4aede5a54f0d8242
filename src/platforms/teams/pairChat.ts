import { z } from 'zod';
import type { SpaceRequest } from '../../ports/platform.ts';
import { PlatformError } from '../../ports/platformError.ts';
import type { Graph } from './graph.ts';
import { isGone } from './isGone.ts';
import { limits } from './limits.ts';
import { marker } from './marker.ts';
import { owner } from './owner.ts';
import { shorten } from './shorten.ts';

const created = z.object({ id: z.string().min(1) });

const chats = z.object({
  value: z.array(z.object({ id: z.string(), topic: z.string().nullish(), chatType: z.string().nullish() })),
  '@odata.nextLink': z.string().optional(),
});

/**
 * The group chat of a pair, by its id. "Create chat" makes another one each time, so an earlier, interrupted try is
 * looked for first, by the marker in the topic; then the app is put into it.
 */
export async function openPairChat(graph: Graph, catalogAppId: string, request: SpaceRequest): Promise<string> {
  const id = request.found?.id ?? (await findPairChat(graph, request)) ?? (await createChat(graph, request));
  await enterChat(graph, catalogAppId, id);
  return id;
}

/**
 * Finds a chat through one of its people. Listing takes `GET /users/{id}/chats` with an application's permission
 * ("List chats", `Chat.ReadBasic.All`: names and members, no messages), 50 at a time.
 */
export async function findPairChat(graph: Graph, request: SpaceRequest): Promise<string | null> {
  const [member] = request.members;
  if (member === undefined) return null;
  const marked = ` ${marker(request)}`;
  let path: string | null = `/users/${encodeURIComponent(member.user)}/chats?$top=50`;
  while (path !== null) {
    const page: z.infer<typeof chats> | null = await graph.get(path, chats).catch(nothing);
    if (page === null) return null;
    const chat = page.value.find(({ topic, chatType }) => chatType === 'group' && (topic ?? '').endsWith(marked));
    if (chat !== undefined) return chat.id;
    path = page['@odata.nextLink'] ?? null;
  }
  return null;
}

/** Whoever is not there has no chats; "Create chat" is the one to refuse them. */
function nothing(error: unknown): null {
  if (isGone(error)) return null;
  throw error;
}

async function createChat(graph: Graph, request: SpaceRequest): Promise<string> {
  const mark = ` ${marker(request)}`;
  const body = {
    chatType: 'group',
    // A topic takes no colon ("Update chat").
    topic: shorten(request.name.replaceAll(':', ' '), limits.chatTopic - mark.length) + mark,
    members: request.members.map((member) => owner(graph, member)),
  };
  return (await graph.post('/chats', body, created)).id;
}

/** Puts the app into a chat; being there already is fine. */
export async function enterChat(graph: Graph, catalogAppId: string, chatId: string): Promise<void> {
  const body = { 'teamsApp@odata.bind': graph.address(`/appCatalogs/teamsApps/${catalogAppId}`) };
  try {
    await graph.post(`/chats/${encodeURIComponent(chatId)}/installedApps`, body, z.unknown());
  } catch (error) {
    // "Add app to chat" answers 409 where it is installed already.
    if (!(error instanceof PlatformError && error.detail.startsWith('409'))) throw error;
  }
}
