import type { Clock } from '../ports/clock.ts';
import type { Store } from '../ports/store.ts';
import type { WorkspaceBook } from '../ports/workspaces.ts';

/** The workspaces for the adapter. What serves once is claimed as events are, so it holds over restarts and replicas. */
export function workspaceBook(store: Store, clock: Clock): WorkspaceBook {
  return {
    find: (team) => store.transaction((tx) => tx.workspaces.find(team)),
    teams: () => store.transaction((tx) => tx.workspaces.teams()),
    remove: (team, until) => store.transaction((tx) => tx.workspaces.remove(team, until)),
    useState: (id) => store.transaction((tx) => tx.claims.claim(`slack-state:${id}`, clock.now())),
    admit: (workspace, invitation) =>
      store.transaction(async (tx) => {
        const invited = await tx.claims.claim(`slack-invitation:${invitation}`, clock.now());
        // One that is in already may install the app again, for new permissions say.
        if (!invited && !(await tx.workspaces.find(workspace.team))) return false;
        await tx.workspaces.save(workspace);
        return true;
      }),
    renew: (team, bot) =>
      store.transaction(async (tx) => {
        const known = await tx.workspaces.find(team);
        if (known) await tx.workspaces.save({ ...known, bot });
      }),
  };
}
