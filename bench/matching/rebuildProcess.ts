import { indexOf, keepMentorIndexes } from '../../src/app/finding/mentorIndexes.ts';
import { makeJob } from '../../src/app/makeJob.ts';
import { programmeBook } from '../../src/boot/programmeBook.ts';
import type { Candidate } from '../../src/core/matching/candidate.ts';
import { topMentors } from '../../src/core/matching/index/topMentors.ts';
import type { Programme } from '../../src/core/programme/programme.ts';
import { loadProgrammes } from '../../src/files/loadProgrammes.ts';
import type { Database } from '../../src/storage/database.ts';
import { openPostgres } from '../../src/storage/postgresDatabase.ts';
import { createKeyring } from '../../src/storage/sealing/keyring.ts';
import { createSealer, type Sealer } from '../../src/storage/sealing/sealer.ts';
import { storeOn } from '../../src/storage/storeOn.ts';
import { startPostgres } from '../startPostgres.ts';
import { benchCohort } from './people.ts';
import { randomNumbers } from './randomNumbers.ts';

const now = new Date('2026-11-23T09:00:00Z');
const dataKey = Buffer.alloc(32, 7);
const atATime = 5_000;

/** What this process prints. */
export interface RebuildOutcome {
  readonly ms: number;
  readonly cpuMs: number;
  /** How long anybody else had to wait for their turn. */
  readonly slowestMs: number;
  readonly count: number;
}

// The rebuild bench, alone in its process: prints its outcome as JSON.
const [people = '100000', seed = '1'] = process.argv.slice(2);
const cohort = benchCohort({ mentees: 1, mentors: Number(people), variant: 'uniform', seed: Number(seed) });
const server = await startPostgres();
try {
  const database = await openPostgres(await server.database('matching'));
  const installation = { installationId: 'bench', dataKey, previousDataKey: null, now: () => now };
  const opened = await storeOn(database, installation);
  const programme = { ...shipped(), ...cohort.programme };
  await seedMentors(
    database,
    programme,
    cohort.mentors,
    createSealer('bench', createKeyring(dataKey, null)),
    Number(seed),
  );
  // As a database in use has it by itself.
  await database.prisma.$executeRaw`ANALYZE`;
  const indexes = keepMentorIndexes(opened.changes, { reading: (work) => opened.store.transaction(work) });
  let slowestMs = 0;
  let looked = performance.now();
  const looking = setInterval(() => {
    slowestMs = Math.max(slowestMs, performance.now() - looked);
    looked = performance.now();
  }, 1);
  const cpu = process.cpuUsage();
  const begun = performance.now();
  await indexes.readAhead([programme]);
  const count = await opened.store.transaction(async (tx) => {
    const job = makeJob(tx, now, programmeBook([programme]), null, undefined, indexes);
    const index = await indexOf(job, programme);
    const [mentee] = cohort.mentees;
    // The first search by words makes what later ones look up.
    if (mentee) topMentors(index, { mentee, query: 'w12', now, offset: 0, most: 5 });
    return index.count;
  });
  const ms = performance.now() - begun;
  const used = process.cpuUsage(cpu);
  clearInterval(looking);
  await indexes.stop();
  await opened.close();
  const outcome: RebuildOutcome = { ms, cpuMs: (used.user + used.system) / 1000, slowestMs, count };
  process.stdout.write(JSON.stringify(outcome));
} finally {
  await server.stop();
}

function shipped(): Programme {
  const [programme] = loadProgrammes(['virtual']);
  if (!programme) throw new Error('there is no programme');
  return { ...programme, eligibility: { ...programme.eligibility, mentees: [], mentorsFormerly: [] } };
}

async function seedMentors(
  { prisma }: Database,
  programme: Programme,
  mentors: readonly Candidate[],
  sealer: Sealer,
  seed: number,
): Promise<void> {
  const random = randomNumbers(seed + 1);
  const words = () => Array.from({ length: 20 }, () => `w${Math.floor(5_000 ** random())}`).join(' ');
  for (let from = 0; from < mentors.length; from += atATime) {
    const rows = mentors.slice(from, from + atATime).map(({ id, name, email, capacity, profile }) => {
      const sealed = sealer.seal({ table: 'people', row: [id] });
      const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
      return {
        id,
        name,
        email,
        station: profile.dutyStation,
        zone: profile.timeZone,
        hours: profile.workingHours,
        grade: profile.grade,
        category: profile.category,
        path: profile.careerPath,
        languages: profile.languages.join(' '),
        specialisations: profile.specialisations.join(' '),
        topics: profile.topics.join(' '),
        key: hex(sealed.dataKey),
        manager:
          random() < 0.7 ? hex(sealed.column('manager_email', `m${Math.floor(random() * 1_000)}@example.org`)) : null,
        offers: hex(sealed.column('offers', words())),
        capacity,
      };
    });
    await prisma.$transaction(async (db) => {
      await db.$queryRaw`SELECT set_config('rapport.installation', 'bench', true)`;
      const listed = JSON.stringify(rows);
      await db.$executeRaw`
        INSERT INTO people (installation_id, id, name, email, language, languages, specialisations, topics, means, data_key,
          created_at, duty_station, time_zone, working_hours, grade, category, career_path, manager_email, offers)
        SELECT 'bench', id, name, email, 'en', string_to_array(languages, ' '), string_to_array(specialisations, ' '),
          string_to_array(topics, ' '), '{}', decode(key, 'hex'), ${now}, station, zone, hours, grade, category, path,
          decode(manager, 'hex'), decode(offers, 'hex')
        FROM jsonb_to_recordset(${listed}::jsonb) AS mentor (id text, name text, email text, station text, zone text,
          hours jsonb, grade text, category text, path text, languages text, specialisations text, topics text, key text,
          manager text, offers text)`;
      await db.$executeRaw`
        INSERT INTO participations (installation_id, id, person_id, programme_id, roles, capacity, preference, taking, state, joined_at)
        SELECT 'bench', 'par-' || id, id, ${programme.id}, '{mentor}', capacity, '{"grades":[],"specialisations":[]}', TRUE,
          'active', ${now}
        FROM jsonb_to_recordset(${listed}::jsonb) AS mentor (id text, capacity int)`;
    });
  }
}
