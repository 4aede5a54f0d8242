import { z } from 'zod';
import type { Scope } from '../repositories/scope.ts';

const idsSchema = z.array(z.object({ id: z.string() }));

/** See `PersonalDataRepository.idle`. */
export async function idlePeople({ db, installationId }: Scope, since: Date, limit: number): Promise<string[]> {
  const rows = await db.$queryRaw`
    SELECT p.id FROM people p
    WHERE p.installation_id = ${installationId} AND p.created_at < ${since}
      AND EXISTS (SELECT 1 FROM accounts a WHERE a.installation_id = p.installation_id AND a.person_id = p.id)
      AND NOT EXISTS (SELECT 1 FROM coordinators c WHERE c.installation_id = p.installation_id AND c.person_id = p.id)
      AND NOT EXISTS (SELECT 1 FROM participations t WHERE t.installation_id = p.installation_id AND t.person_id = p.id
        AND (t.state = 'active' OR t.left_at >= ${since}))
      AND NOT EXISTS (SELECT 1 FROM pairs x WHERE x.installation_id = p.installation_id
        AND p.id IN (x.mentee_id, x.mentor_id) AND (x.state = 'active' OR x.ended_at >= ${since}))
      AND NOT EXISTS (SELECT 1 FROM requests r WHERE r.installation_id = p.installation_id
        AND p.id IN (r.mentee_id, r.mentor_id) AND r.created_at >= ${since})
      AND NOT EXISTS (SELECT 1 FROM talks t WHERE t.installation_id = p.installation_id AND t.person_id = p.id
        AND t.updated_at >= ${since})
      AND NOT EXISTS (SELECT 1 FROM concerns c WHERE c.installation_id = p.installation_id AND c.person_id = p.id
        AND c.created_at >= ${since})
    ORDER BY p.created_at, p.id LIMIT ${limit}`;
  return idsSchema.parse(rows).map(({ id }) => id);
}
