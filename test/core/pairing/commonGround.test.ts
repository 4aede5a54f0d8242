import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonGround } from '../../../src/core/pairing/commonGround.ts';
import { spaceName } from '../../../src/core/pairing/spaceName.ts';
import type { Account } from '../../../src/core/people/account.ts';
import type { Person } from '../../../src/core/people/person.ts';
import { emptyProfile } from '../../../src/core/people/profile.ts';

const on = (...accounts: Account[]): Person => ({
  id: 'somebody',
  name: 'Somebody',
  email: null,
  language: 'en',
  accounts,
  profile: emptyProfile,
  awayUntil: null,
  createdAt: new Date('2026-01-01T00:00:00Z'),
});
const slack = (user: string, tenant = 'T1'): Account => ({ platform: 'slack', tenant, user });
const teams = (user: string, tenant = 'tenant-1'): Account => ({ platform: 'teams', tenant, user });

describe('commonGround', () => {
  it('is where both are', () => {
    expect(commonGround(on(slack('U1')), on(slack('U2')))).toEqual({ mentee: slack('U1'), mentor: slack('U2') });
  });

  it("takes the mentee's first when they share two", () => {
    const ground = commonGround(on(teams('a'), slack('U1')), on(slack('U2'), teams('b')));
    expect(ground).toEqual({ mentee: teams('a'), mentor: teams('b') });
  });

  it('X6: is nowhere for two on different platforms, workspaces or tenants', () => {
    expect(commonGround(on(slack('U1')), on(teams('b')))).toBeNull();
    expect(commonGround(on(slack('U1')), on(slack('U2', 'T2')))).toBeNull();
  });
});

describe('spaceName', () => {
  it('is six letters that tell nothing, the same for every try', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const name = spaceName(`pair_${id}`);
        expect(name).toMatch(/^mentoring-[a-z]{6}$/);
        expect(spaceName(`pair_${id}`)).toBe(name);
      }),
    );
  });

  it('tells pairs apart', () => {
    const names = new Set(Array.from({ length: 2000 }, (_, index) => spaceName(`pair_${index}`)));
    expect(names.size).toBeGreaterThan(1995);
  });
});
