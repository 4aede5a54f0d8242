import { z } from 'zod';
import type { Graph } from './graph.ts';
import { isGone } from './isGone.ts';

const installations = z.object({
  value: z.array(z.object({ id: z.string(), teamsApp: z.object({ id: z.string() }).nullish() })),
});

/**
 * How to take the app out of a chat, found before anything is said there: most of what can fail fails here.
 * Not being in it (any more) is fine.
 */
export async function wayOut(graph: Graph, catalogAppId: string, chatId: string): Promise<() => Promise<void>> {
  const path = `/chats/${encodeURIComponent(chatId)}/installedApps`;
  const { value } = await unlessGone(graph.get(`${path}?$expand=teamsApp`, installations), { value: [] });
  const ours = value.filter(({ teamsApp }) => teamsApp?.id === catalogAppId);
  return async () => {
    for (const { id } of ours) await unlessGone(graph.delete(`${path}/${encodeURIComponent(id)}`), undefined);
  };
}

async function unlessGone<T>(asking: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await asking;
  } catch (error) {
    if (isGone(error)) return otherwise;
    throw error;
  }
}
