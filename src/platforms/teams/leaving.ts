import type { SpaceRequest } from '../../ports/platform.ts';
import type { Graph } from './graph.ts';
import { enterChannel, findPairChannel, leaveChannel } from './pairChannel.ts';
import { enterChat, findPairChat } from './pairChat.ts';
import { wayOut } from './wayOut.ts';

export interface Leaving {
  /** The conversation to say goodbye in. */
  readonly id: string;
  leave(): Promise<void>;
}

/**
 * How to leave the space of a pair. One that an interrupted try left behind is entered first, since nobody can say
 * goodbye from outside; `null` where there is none.
 */
export async function leaving(graph: Graph, catalogAppId: string, space: SpaceRequest): Promise<Leaving | null> {
  const { team, found } = space;
  if (team !== null) {
    const id = found?.id ?? (await findPairChannel(graph, team, space));
    if (id === null) return null;
    if (found === null) await enterChannel(graph, catalogAppId, team, id);
    return { id, leave: () => leaveChannel(graph, catalogAppId, team, id) };
  }
  const id = found?.id ?? (await findPairChat(graph, space));
  if (id === null) return null;
  if (found === null) await enterChat(graph, catalogAppId, id);
  return { id, leave: await wayOut(graph, catalogAppId, id) };
}
