import type { Repositories } from '../ports/store.ts';

/** The same repositories, noting whose records a transaction writes. */
export function noteChanges(tx: Repositories, note: (...personIds: readonly string[]) => void): Repositories {
  const { people, participations, pairs, requests, personalData } = tx;
  return {
    ...tx,
    people: {
      ...people,
      save: (person) => {
        note(person.id);
        return people.save(person);
      },
    },
    participations: {
      ...participations,
      save: (participation) => {
        note(participation.personId);
        return participations.save(participation);
      },
    },
    pairs: {
      ...pairs,
      save: (pair) => {
        note(pair.menteeId, pair.mentorId);
        return pairs.save(pair);
      },
    },
    requests: {
      ...requests,
      save: (request) => {
        note(request.menteeId, request.mentorId);
        return requests.save(request);
      },
    },
    personalData: {
      ...personalData,
      absorb: (person, parts) => {
        note(person.from, person.to);
        return personalData.absorb(person, parts);
      },
      erase: (personId) => {
        note(personId);
        return personalData.erase(personId);
      },
    },
  };
}
