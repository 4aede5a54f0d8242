import type { AppOptions, CoordinatorName } from '../app/appOptions.ts';
import { jobIn } from '../app/jobIn.ts';
import { meet } from '../app/meet.ts';
import type { Account } from '../core/people/account.ts';
import type { Log } from '../ports/log.ts';
import { PlatformError } from '../ports/platformError.ts';
import type { Connection } from './connection.ts';

type NamedAccount = Extract<CoordinatorName, { kind: 'account' }>;

/**
 * Writes down the coordinators whom the settings name by account, so that they are told things before they have
 * written a word. Who cannot be looked up now is warned of, and tried again at the next start.
 */
export async function meetCoordinators(
  options: Pick<AppOptions, 'store' | 'clock' | 'programmes' | 'coordinators' | 'lookUp'>,
  connections: readonly Pick<Connection, 'port' | 'tenant'>[],
  log: Log,
): Promise<void> {
  const { store, clock, programmes, coordinators, lookUp } = options;
  const named = coordinators.filter((name): name is NamedAccount => name.kind === 'account');
  await Promise.all(named.map(tryToMeet));
  const known = await store.transaction((tx) => tx.coordinators.all());
  if (known.length === 0) log.warn({}, 'no coordinator is known yet: what is for them reaches nobody');

  async function tryToMeet(name: NamedAccount): Promise<void> {
    try {
      await introduce(name);
    } catch (error) {
      const { platform, user } = name;
      log.warn({ platform, user, error }, 'a coordinator could not be looked up');
    }
  }

  async function introduce(name: NamedAccount): Promise<void> {
    const account = await accountOf(name);
    const known = await store.transaction((tx) => tx.people.byAccount(account));
    // The platform is asked before the transaction, never inside.
    const facts = known ? null : await lookUp(account);
    await store.transaction(async (tx) => {
      await meet(await jobIn(tx, { clock, programmes }), account, facts, coordinators);
    });
  }

  async function accountOf({ platform, tenant: named, user }: NamedAccount): Promise<Account> {
    const connection = connections.find(({ port }) => port.platform === platform);
    if (!connection) throw new PlatformError('refused', 'platform not set up');
    const tenant = named ?? (await connection.tenant());
    if (tenant === null) throw new PlatformError('refused', 'tenant not set');
    return { platform, tenant, user };
  }
}
