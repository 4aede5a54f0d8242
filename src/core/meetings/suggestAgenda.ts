import { fold } from '../matching/fold.ts';

/** What of a programme's topic an agenda depends on. */
export interface AgendaTopic {
  readonly id: string;
  /** Words in a goal that it fits, by language. */
  readonly words: Readonly<Record<string, readonly string[] | undefined>>;
}

const size = 3;

/**
 * Topics for the next meeting: two that fit the open goals best, and the one that was talked about longest ago or never; what
 * is alike, in the programme's order. Nothing of the last agenda comes again as long as there is enough else, and never the
 * same agenda twice running where there are more topics than one takes. `past`: earlier agendas, the latest first.
 */
export function suggestAgenda(
  topics: readonly AgendaTopic[],
  goals: readonly string[],
  past: readonly (readonly string[])[],
): readonly string[] {
  const last = new Set(past[0] ?? []);
  const goalText = goals.map(fold).join('\n');
  const ranked = topics.map((topic, place) => ({
    id: topic.id,
    stale: last.has(topic.id) ? 1 : 0,
    fit: fitOf(topic, goalText),
    ago: agoOf(topic.id, past),
    place,
  }));
  const byFit = ranked.toSorted((a, b) => a.stale - b.stale || b.fit - a.fit || b.ago - a.ago || a.place - b.place);
  const chosen = byFit.slice(0, size - 1);
  const byAge = ranked
    .filter((topic) => !chosen.includes(topic))
    .toSorted((a, b) => a.stale - b.stale || b.ago - a.ago || b.fit - a.fit || a.place - b.place);
  return [...chosen, ...byAge.slice(0, 1)].map(({ id }) => id);
}

/** How many of the topic's words the goals hold. */
function fitOf({ words }: AgendaTopic, goalText: string): number {
  const all = Object.values(words).flatMap((list) => list ?? []);
  return all.filter((word) => goalText.includes(fold(word))).length;
}

/** In how many agendas since it did not come up; all of them for one that never did. */
function agoOf(id: string, past: readonly (readonly string[])[]): number {
  const at = past.findIndex((agenda) => agenda.includes(id));
  return at < 0 ? past.length : at;
}
