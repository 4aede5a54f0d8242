import type { Capability as WholeCapability } from '../capability.ts';
import { wholeFile, within } from './narrowed.ts';
import type { Capability, CommandCase } from './reach.ts';

/** A coordinators' part of the program as the router takes it: whatever it does, it does within their reach. */
export function forCoordinators({ commands, actions, forms, effects, due, files }: Capability): WholeCapability {
  const command =
    (deed: CommandCase): NonNullable<WholeCapability['commands']['help']> =>
    (call, rest) =>
      deed(within(call), rest);
  return {
    commands: mapped<CommandCase, ReturnType<typeof command>>(commands, command),
    actions: mapped(actions, (deed) => (call, action) => deed(within(call), action)),
    forms: mapped(forms, (deed) => (call, token, answers) => deed(within(call), token, answers)),
    due: mapped(due, (deed) => (job, date) => deed(within(job), date)),
    effects: mapped(effects, ({ prepare, plan, settled, failed }) => ({
      ...(prepare && {
        prepare: (outside, ids) =>
          prepare({ ...outside, inJob: (work) => outside.inJob((job) => work(within(job))) }, ids),
      }),
      plan: (job, ids) => plan(within(job), ids),
      ...(settled && { settled: (job, ids, delivered) => settled(within(job), ids, delivered) }),
      ...(failed && { failed: (job, ids, error) => failed(within(job), ids, error) }),
    })),
    files: (files ?? []).map(wholeFile),
  };
}

function mapped<A, B>(entries: Readonly<Record<string, A>>, change: (entry: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, change(entry)]));
}
