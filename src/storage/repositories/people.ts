import { z } from 'zod';
import type { Account } from '../../core/people/account.ts';
import { languageSchema } from '../../core/people/language.ts';
import type { Person } from '../../core/people/person.ts';
import { type Profile, profileSchema } from '../../core/people/profile.ts';
import type { PeopleRepository } from '../../ports/store.ts';
import { Prisma } from '../generated/client.ts';
import type { SealedRow } from '../sealing/sealer.ts';
import { platformSchema } from './platform.ts';
import type { Scope } from './scope.ts';

const accounts = { accounts: { orderBy: { position: 'asc' } } } as const;

type PersonRow = Prisma.PersonGetPayload<{ include: typeof accounts }>;

export function createPeople({ db, installationId, sealer }: Scope): PeopleRepository {
  const read = async (where: Prisma.PersonWhereInput) => {
    const row = await db.person.findFirst({
      where: { installationId, ...where },
      include: accounts,
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
    return row === null ? null : toPerson(row, sealer);
  };
  return {
    byId: (id) => read({ id }),
    byEmail: (email) => read({ email: email.toLowerCase() }),
    byAccount: (account) => read({ accounts: { some: { installationId, ...accountKey(account) } } }),
    byIds: async (ids) => {
      const rows = await db.person.findMany({ where: { installationId, id: { in: [...ids] } }, include: accounts });
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
        include: accounts,
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

const accountKey = ({ platform, tenant, user }: Account) => ({ platform, tenant, user });

function sameAccounts(known: PersonRow['accounts'], wanted: readonly Account[]): boolean {
  const text = (list: readonly { platform: string; tenant: string; user: string }[]) =>
    JSON.stringify(list.map(({ platform, tenant, user }) => [platform, tenant, user]));
  return text(known) === text(wanted);
}

function toPerson(row: PersonRow, sealer: Scope['sealer']): Person {
  const opened = sealer.open(sealedRow(row.id), row.dataKey);
  const profile: Profile = profileSchema.parse({
    ...row,
    managerEmail: opened.optional('manager_email', row.managerEmail),
    hopes: opened.optional('hopes', row.hopes),
    offers: opened.optional('offers', row.offers),
  });
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    language: languageSchema.parse(row.language),
    accounts: row.accounts.map(({ platform, tenant, user }) => ({
      platform: platformSchema.parse(platform),
      tenant,
      user,
    })),
    profile,
    awayUntil: z.iso.date().nullable().parse(row.awayUntil),
    createdAt: row.createdAt,
  };
}
