import type { Account } from '../../core/people/account.ts';
import type { Graph } from './graph.ts';

/** A member as "Create chat" and "Create channel" take it. */
export function owner(graph: Graph, account: Account): object {
  return {
    '@odata.type': '#microsoft.graph.aadUserConversationMember',
    roles: ['owner'],
    'user@odata.bind': graph.address(`/users('${account.user}')`),
  };
}
