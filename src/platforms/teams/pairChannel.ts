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

const channels = z.object({
  value: z.array(z.object({ id: z.string(), description: z.string().nullish() })),
  '@odata.nextLink': z.string().optional(),
});

/**
 * The private channel of a pair in a chosen team, by its id; both people are members of the team and the app is
 * installed there. Found again by the marker in its description.
 */
export async function openPairChannel(
  graph: Graph,
  catalogAppId: string,
  team: string,
  request: SpaceRequest,
): Promise<string> {
  const id =
    request.found?.id ?? (await findPairChannel(graph, team, request)) ?? (await createChannel(graph, team, request));
  await enterChannel(graph, catalogAppId, team, id);
  return id;
}

export async function findPairChannel(graph: Graph, team: string, request: SpaceRequest): Promise<string | null> {
  let path: string | null = `/teams/${encodeURIComponent(team)}/channels?$filter=membershipType eq 'private'`;
  while (path !== null) {
    const page: z.infer<typeof channels> = await graph.get(path, channels);
    const channel = page.value.find(({ description }) => (description ?? '').endsWith(marker(request)));
    if (channel !== undefined) return channel.id;
    path = page['@odata.nextLink'] ?? null;
  }
  return null;
}

async function createChannel(graph: Graph, team: string, request: SpaceRequest): Promise<string> {
  const mark = ` ${marker(request)}`;
  const body = {
    '@odata.type': '#Microsoft.Graph.channel',
    membershipType: 'private',
    // "Channel names": these signs are not taken.
    displayName: shorten(request.name.replace(/[~#%&*{}+/\\:<>?|'".]/g, ' ').trim(), limits.channelName),
    description: shorten(request.topic, limits.channelDescription - mark.length) + mark,
    members: request.members.map((member) => owner(graph, member)),
  };
  return (await graph.post(`/teams/${encodeURIComponent(team)}/channels`, body, created)).id;
}

/** "Add app to channel": private channels take an app of the team from manifest 1.25 on, and so far in `/beta` alone. */
export async function enterChannel(graph: Graph, catalogAppId: string, team: string, channel: string): Promise<void> {
  const path = `${enabledApps(team, channel)}/$ref`;
  try {
    await graph.postBeta(path, { '@odata.id': graph.address(`/appCatalogs/teamsApps/${catalogAppId}`) });
  } catch (error) {
    if (!(error instanceof PlatformError && error.detail.startsWith('409'))) throw error;
  }
}

/** "Remove enabledApp": takes the app out of the channel, with the permission that put it there. Not being in it is fine. */
export async function leaveChannel(graph: Graph, catalogAppId: string, team: string, channel: string): Promise<void> {
  try {
    await graph.deleteBeta(`${enabledApps(team, channel)}/${encodeURIComponent(catalogAppId)}/$ref`);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

function enabledApps(team: string, channel: string): string {
  return `/teams/${encodeURIComponent(team)}/channels/${encodeURIComponent(channel)}/enabledApps`;
}
