import { diaryView } from '../../conversation/views/coordinating/diaryView.ts';
import { coordinates } from './coordinates.ts';
import type { ActionCase } from './reach.ts';

const onPage = 12;

/** What coordinators and the programme have done, newest first. */
export const showDiary: ActionCase = (call, { id }) =>
  coordinates(call, id, async (programme, from) => {
    const offset = Math.min(1_000_000, Math.max(0, Math.trunc(Number(from)) || 0));
    const page = await call.tx.audit.ofProgramme(programme.id, { limit: onPage, offset });
    const ids = page.rows.flatMap(({ actorId, personId, facts }) => [
      actorId,
      personId,
      ...Object.values(facts).filter((value) => typeof value === 'string'),
    ]);
    const known = await call.tx.people.byIds([...new Set(ids.filter((one) => one !== null))]);
    const names = new Map(known.map((person) => [person.id, person.name]));
    const nameOf = (one: string | number | null | undefined) => names.get(String(one)) ?? '–';
    return { kind: 'answer', view: diaryView(call.words, programme, page, offset, nameOf) };
  });
