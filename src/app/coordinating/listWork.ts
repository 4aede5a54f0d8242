import { helpersView } from '../../conversation/views/coordinating/helpersView.ts';
import { workPage } from '../../conversation/views/digest/digestView.ts';
import { workKinds } from '../../core/digest/work.ts';
import { namesIn } from '../digest/loadDigest.ts';
import { criteriaOf, loadSections } from '../digest/workSources.ts';
import { notAllowed } from '../notAllowed.ts';
import { coordinates } from './coordinates.ts';
import type { ActionCase } from './reach.ts';

const onPage = 10;
const helpersShown = 10;

/** All of one kind, a page at a time. */
export const listWork: ActionCase = (call, { id }) =>
  coordinates(call, id, async (programme, rest) => {
    const [name, from = '0'] = rest.split('/');
    const kind = workKinds.find((one) => one === name);
    const offset = Math.min(100_000, Math.max(0, Math.trunc(Number(from)) || 0));
    if (!kind) return notAllowed(call);
    const [section] = await loadSections(call, programme, [kind], { limit: onPage, offset });
    if (!section) return notAllowed(call);
    const nameOf = await namesIn(call, [section]);
    return { kind: 'answer', view: workPage(call.words, { programme, nameOf }, section, offset) };
  });

/** Mentors who have what is short and no free place: whom to ask for one more. */
export const whoCouldHelp: ActionCase = (call, { id }) =>
  coordinates(call, id, async (programme, rest) => {
    const [name, value = ''] = rest.split('/');
    const criterion = criteriaOf(programme).find((one) => one === name);
    if (!criterion) return notAllowed(call);
    const ids = await call.tx.figures.mentorsWithout(programme.id, criterion, value, helpersShown);
    const people = await call.tx.people.byIds(ids);
    const parts = await call.tx.participations.ofPeople(ids, programme.id);
    const helpers = people.map((person) => ({
      person,
      taking: parts.find(({ personId }) => personId === person.id)?.taking ?? false,
    }));
    return { kind: 'answer', view: helpersView(call.words, programme, { criterion, value }, helpers) };
  });
