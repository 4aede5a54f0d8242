import { emptyProfile } from '../../src/core/people/profile.ts';
import type { Programme } from '../../src/core/programme/programme.ts';
import type { Store } from '../../src/ports/store.ts';
import type { Database } from '../../src/storage/database.ts';

/** Running pairs with half a year of check-ins and three goals each, and as many people again who wait: in the database itself. */
export async function seedPairs(database: Database, { id }: Programme, pairs: number, now: Date): Promise<void> {
  await database.prisma.$transaction(
    async (db) => {
      await db.$queryRaw`SELECT set_config('rapport.installation', 'bench', true)`;
      await db.$executeRaw`
        INSERT INTO people (installation_id, id, name, email, language, languages, specialisations, topics, means, data_key, created_at)
        SELECT 'bench', kind || n, kind || ' ' || n, kind || n || '@example.org', 'en', '{en}', '{}', '{}', '{}', ''::bytea, ${now}
        FROM generate_series(1, ${pairs}::int) n, unnest(ARRAY['mentee', 'mentor', 'waiting']) kind`;
      await db.$executeRaw`
        INSERT INTO participations (installation_id, id, person_id, programme_id, roles, capacity, preference, taking, state, joined_at)
        SELECT 'bench', 'par-' || kind || n, kind || n, ${id},
          CASE WHEN kind = 'mentor' THEN '{mentor}'::text[] ELSE '{mentee}'::text[] END, CASE WHEN kind = 'mentor' THEN 1 ELSE 0 END,
          '{"grades":[],"specialisations":[]}'::jsonb, TRUE, 'active', ${now}::timestamp - (n % 200) * interval '1 day'
        FROM generate_series(1, ${pairs}::int) n, unnest(ARRAY['mentee', 'mentor', 'waiting']) kind
        WHERE kind <> 'waiting' OR n % 10 = 0`;
      await db.$executeRaw`
        INSERT INTO pairs (installation_id, id, programme_id, mentee_id, mentor_id, cadence, state, started_at, ends_at)
        SELECT 'bench', 'pair' || n, ${id}, 'mentee' || n, 'mentor' || n, 'fortnightly', 'active',
          ${now}::timestamp - (n % 180) * interval '1 day', ${now}::timestamp + (n % 200) * interval '1 day'
        FROM generate_series(1, ${pairs}::int) n`;
      await db.$executeRaw`
        INSERT INTO check_ins (installation_id, id, pair_id, period, due_at, answer)
        SELECT 'bench', 'check' || n || '-' || k, 'pair' || n, 'period' || k, ${now}::timestamp - k * interval '14 days' + interval '8 days',
          CASE WHEN (n + k) % 4 = 0 THEN NULL WHEN (n * 7 + k) % 3 = 0 THEN 'not-yet' ELSE 'met' END
        FROM generate_series(1, ${pairs}::int) n, generate_series(1, 13) k`;
    },
    { timeout: 120_000 },
  );
  // As a database in use has it by itself.
  await database.prisma.$executeRaw`ANALYZE`;
}

/** Mentees without a mentor and mentors with room, with profiles, in a programme cleared of the others. */
export async function seedSeekers(store: Store, programme: Programme, mentees: number, now: Date): Promise<void> {
  const pick = <T>(all: readonly T[], n: number) => all[n % Math.max(1, all.length)];
  const write = (n: number, role: 'mentee' | 'mentor') =>
    store.transaction(async (tx) => {
      const id = `seek-${role}-${n}`;
      await tx.people.save({
        id,
        name: `${role} ${n}`,
        email: `${id}@example.org`,
        language: 'en',
        accounts: [],
        awayUntil: null,
        createdAt: now,
        profile: {
          ...emptyProfile,
          timeZone: 'Europe/Zurich',
          workingHours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' },
          dutyStation: pick(programme.dutyStations, n)?.id ?? null,
          grade: (role === 'mentor' ? programme.grades.at(-1) : programme.grades[0])?.id ?? null,
          category: pick(programme.categories, n)?.id ?? null,
          languages: ['en', ...(n % 3 === 0 ? ['fr'] : [])],
          specialisations: [
            pick(programme.specialisations, n * 7)?.id ?? '',
            pick(programme.specialisations, n * 11)?.id ?? '',
          ],
          topics: [pick(programme.topics, n)?.id ?? ''],
        },
      });
      await tx.participations.save({
        id: `par-${id}`,
        personId: id,
        programmeId: programme.id,
        roles: [role],
        population: null,
        assignmentStart: null,
        assignmentEnd: null,
        former: null,
        capacity: role === 'mentor' ? 2 : 0,
        preference: { grades: [], specialisations: [] },
        taking: true,
        state: 'active',
        joinedAt: now,
        leftAt: null,
      });
    });
  for (let n = 0; n < mentees; n += 1) {
    await write(n, 'mentee');
    if (n % 2 === 0) await write(n, 'mentor');
  }
}
