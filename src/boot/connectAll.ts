import type { Config } from '../config.ts';
import type { Account } from '../core/people/account.ts';
import type { Language } from '../core/people/language.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { HandleInbound } from '../ports/reply.ts';
import type { Store } from '../ports/store.ts';
import { answerBookOf } from './answerBookOf.ts';
import type { Connection } from './connection.ts';
import { connectSlack } from './connectSlack.ts';
import { connectTeams } from './connectTeams.ts';
import { directTalksOf } from './directTalksOf.ts';

interface Parts {
  readonly handle: HandleInbound;
  readonly store: Store;
  readonly log: Log;
  readonly clock: Clock;
  /** Of whoever has lately been heard. */
  languageOf(account: Account): Language;
}

/** The adapters of the platforms that are set up, made but not started. */
export async function connectAll(config: Config, parts: Parts): Promise<readonly Connection[]> {
  const { handle, store, log, clock, languageOf } = parts;
  const now = () => clock.now();
  const answers = answerBookOf(store, clock);
  const connections: Connection[] = [];
  if (config.slack) {
    const slack = { handle, answers, log, store, clock, languageOf };
    connections.push(await connectSlack(config.slack, config, slack));
  }
  if (config.teams) {
    const directTalks = directTalksOf(store);
    connections.push(await connectTeams(config.teams, { handle, directTalks, answers, log, now }));
  }
  return connections;
}
