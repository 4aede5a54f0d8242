import { z } from 'zod';
import type { Graph } from './graph.ts';
import { isGone } from './isGone.ts';

const installations = z.object({
  value: z.array(z.object({ id: z.string(), teamsApp: z.object({ id: z.string() }).nullish() })),
});

/** Takes the app out of the chat. Not being there is fine. */
export async function leaveChat(graph: Graph, catalogAppId: string, chatId: string): Promise<void> {
  try {
    const path = `/chats/${encodeURIComponent(chatId)}/installedApps`;
    const { value } = await graph.get(`${path}?$expand=teamsApp`, installations);
    for (const installation of value) {
      if (installation.teamsApp?.id === catalogAppId) {
        await graph.delete(`${path}/${encodeURIComponent(installation.id)}`);
      }
    }
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}
