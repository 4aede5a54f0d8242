import { z } from 'zod';
import type { Account } from '../../core/people/account.ts';
import { languageSchema } from '../../core/people/language.ts';
import type { Person } from '../../core/people/person.ts';
import { profileSchema } from '../../core/people/profile.ts';
import type { PeopleRepository } from '../../ports/store.ts';
import { Prisma } from '../generated/client.ts';
import type { SealedRow } from '../sealing/sealer.ts';
import { platformSchema } from './platform.ts';
import { bytes, rowsOf } from './rowsOf.ts';
import type { Scope } from './scope.ts';

const personRow = z.object({
  ...profileSchema.shape,
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  language: languageSchema,
  awayUntil: z.iso.date().nullable(),
  createdAt: z.date(),
  dataKey: bytes,
  managerEmail: bytes.nullable(),
  hopes: bytes.nullable(),
  offers: bytes.nullable(),
  accounts: z.array(z.object({ platform: platformSchema, tenant: z.string(), user: z.string() })),
});

const personRows = rowsOf('people', personRow, {
  accounts: `(SELECT coalesce(json_agg(json_build_object('platform', platform, 'tenant', tenant, 'user', user_id) ORDER BY position), '[]')
    FROM accounts WHERE accounts.installation_id = people.installation_id AND person_id = people.id)`,
});

export function createPeople(scope: Scope): PeopleRepository {
  const { db, installationId, sealer } = scope;
  const read = async (where: Prisma.Sql) => {
    const [row] = await personRows(scope, Prisma.sql`${where} ORDER BY created_at, id LIMIT 1`);
    return row ? toPerson(row, sealer) : null;
  };
  return {
    byId: (id) => read(Prisma.sql`id = ${id}`),
    byEmail: (email) => read(Prisma.sql`email = ${email.toLowerCase()}`),
    byAccount: ({ platform, tenant, user }) =>
      read(Prisma.sql`id = (SELECT person_id FROM accounts WHERE installation_id = ${installationId}
        AND platform = ${platform} AND tenant = ${tenant} AND user_id = ${user})`),
    byIds: async (ids) => {
      const rows = await personRows(scope, Prisma.sql`id = ANY(${[...ids]})`);
      const people = new Map(rows.map((row) => [row.id, toPerson(row, sealer)]));
      return ids.flatMap((id) => people.get(id) ?? []);
    },
    lock: async (ids) => {
      for (const id of [...ids].sort()) {
        await db.$queryRaw`SELECT 1 FROM people WHERE installation_id = ${installationId} AND id = ${id} FOR UPDATE`;
      }
    },
    save: async (person) => {
      const { hopes, offers, managerEmail, workingHours, languages, specialisations, topics, means, ...told } =
        person.profile;
      const sealed = sealer.seal(sealedRow(person.id));
      const fields = {
        name: person.name,
        email: person.email?.toLowerCase() ?? null,
        language: person.language,
        awayUntil: person.awayUntil,
        createdAt: person.createdAt,
        ...told,
        languages: [...languages],
        specialisations: [...specialisations],
        topics: [...topics],
        means: [...means],
        workingHours: workingHours ?? Prisma.DbNull,
        dataKey: sealed.dataKey,
        hopes: sealed.optional('hopes', hopes),
        offers: sealed.optional('offers', offers),
        managerEmail: sealed.optional('manager_email', managerEmail),
      };
      const key = { installationId, id: person.id };
      const { accounts: known } = await db.person.upsert({
        where: { installationId_id: key },
        create: { ...key, ...fields },
        update: fields,
        include: { accounts: { orderBy: { position: 'asc' } } },
      });
      if (sameAccounts(known, person.accounts)) return;
      await db.account.deleteMany({ where: { installationId, personId: person.id } });
      await db.account.createMany({
        data: person.accounts.map((account, position) => ({
          installationId,
          personId: person.id,
          position,
          ...accountKey(account),
        })),
      });
    },
  };
}

const sealedRow = (id: string): SealedRow => ({ table: 'people', row: [id] });

interface AccountKey {
  readonly platform: string;
  readonly tenant: string;
  readonly user: string;
}

const accountKey = ({ platform, tenant, user }: Account) => ({ platform, tenant, user });

function sameAccounts(known: readonly AccountKey[], wanted: readonly Account[]): boolean {
  const text = (list: readonly AccountKey[]) =>
    JSON.stringify(list.map(({ platform, tenant, user }) => [platform, tenant, user]));
  return text(known) === text(wanted);
}

function toPerson(row: z.infer<typeof personRow>, sealer: Scope['sealer']): Person {
  const { id, name, email, language, accounts, awayUntil, createdAt, dataKey, managerEmail, hopes, offers, ...told } =
    row;
  const opened = sealer.open(sealedRow(id), dataKey);
  const profile = {
    ...told,
    managerEmail: opened.optional('manager_email', managerEmail),
    hopes: opened.optional('hopes', hopes),
    offers: opened.optional('offers', offers),
  };
  return { id, name, email, language, accounts, profile, awayUntil, createdAt };
}
