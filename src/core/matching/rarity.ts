/** The weight of a specialisation among mentors: an integer, about 100 more for each halving of those who have it. */
export type Rarity = (specialisation: string) => number;

/** `mentorsWith`: how many of `mentors` have each specialisation. One that everybody has still weighs something. */
export function rarityAmong(mentors: number, mentorsWith: ReadonlyMap<string, number>): Rarity {
  return (specialisation) => {
    const having = mentorsWith.get(specialisation) ?? 0;
    return 100 + Math.round(100 * Math.log2((mentors + 1) / (having + 1)));
  };
}

/** Rarity of each specialisation in these lists, one list a mentor. */
export function rarityIn(lists: readonly (readonly string[])[]): Rarity {
  const mentorsWith = new Map<string, number>();
  for (const list of lists) {
    for (const id of new Set(list)) mentorsWith.set(id, (mentorsWith.get(id) ?? 0) + 1);
  }
  return rarityAmong(lists.length, mentorsWith);
}
