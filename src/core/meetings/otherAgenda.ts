import { type AgendaTopic, suggestAgenda } from './suggestAgenda.ts';

/**
 * What comes after `shown` for whoever asks for other ideas: by turns every topic, in the order of `suggestAgenda`, and then
 * from the beginning. `past`: agendas of earlier meetings, the latest first.
 */
export function otherAgenda(
  topics: readonly AgendaTopic[],
  goals: readonly string[],
  past: readonly (readonly string[])[],
  shown: readonly string[],
): readonly string[] {
  const turns = turnsOf(topics, goals, past);
  const at = turns.findIndex((turn) => turn.length === shown.length && turn.every((id) => shown.includes(id)));
  return turns[(at + 1) % turns.length] ?? [];
}

/** All topics, an agenda at a time; what the last one is short of is taken from the first. */
function turnsOf(
  topics: readonly AgendaTopic[],
  goals: readonly string[],
  past: readonly (readonly string[])[],
): (readonly string[])[] {
  const turns: (readonly string[])[] = [];
  for (let left = topics; left.length > 0; ) {
    const turn = suggestAgenda(left, goals, past);
    left = left.filter(({ id }) => !turn.includes(id));
    const [first = turn] = turns;
    turns.push([...turn, ...first.filter((id) => !turn.includes(id))].slice(0, first.length));
  }
  return turns;
}
