import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AppRig, appRig, formIn, slack, viewIn } from '../../support/appRig.ts';
import { actionOf, buttonsOf, textOf, valuesOf } from '../../support/readView.ts';
import { seedPerson } from '../../support/seedPerson.ts';
import { testProgramme } from '../../support/testProgramme.ts';

const ana = slack('Ana');
const named = (id: string) => testProgramme({ id, name: { en: `Programme ${id}`, fr: `Programme ${id}` } });

describe('somebody in several programmes', () => {
  let rig: AppRig;
  beforeEach(async () => {
    rig = await appRig({ programmes: [named('one'), named('two'), named('three')] });
    await seedPerson(rig.store, { account: ana, roles: ['mentee'], programmeId: 'one' });
    await seedPerson(rig.store, { account: ana, roles: ['mentee'], programmeId: 'two' });
  });
  afterEach(() => rig.close());

  const labels = async (word: string) => buttonsOf(viewIn(await rig.say(ana, word))).map(({ label }) => label);
  const profile = async () => (await rig.store.transaction((tx) => tx.people.byAccount(ana)))?.profile;

  it('is asked which one to join, to look at or to leave', async () => {
    expect(await labels('join')).toEqual(['Look at Programme one', 'Look at Programme two', 'Look at Programme three']);
    expect(await labels('profile')).toEqual(['Programme one', 'Programme two']);
    expect(await labels('quit')).toEqual(['Programme one', 'Programme two']);
  });

  it('leaves one and stays in the other', async () => {
    const which = viewIn(await rig.say(ana, 'quit'));
    const asked = viewIn(await rig.act(ana, actionOf(which, 'Programme one')));
    await rig.act(ana, actionOf(asked, 'Leave Programme one'));
    expect(textOf(viewIn(await rig.say(ana, 'quit')))).toContain('leave Programme two');
  });

  it('has one profile: what is changed in one holds in a joining that was left half-way', async () => {
    const start = formIn(await rig.press(ana, 'joining.start', 'three'));
    const standing = formIn(await rig.submit(ana, start.form, start.token, { role: 'mentee', language: 'en' }));
    const graded = { ...valuesOf(standing), grade: 'p2' };
    let joining = await rig.submit(ana, standing.form, standing.token, graded);

    const place = formIn(await rig.press(ana, 'profile.edit', 'one', 'place'));
    await rig.submit(ana, place.form, place.token, { ...valuesOf(place), 'duty-station': 'nairobi' });
    expect(await profile()).toMatchObject({ dutyStation: 'nairobi', grade: 'p3' });

    joining = await rig.press(ana, 'joining.start', 'three');
    expect(valuesOf(formIn(joining))['duty-station']).toBe('nairobi');
    while (joining.kind === 'form') {
      joining = await rig.submit(ana, joining.form.form, joining.form.token, valuesOf(joining.form));
    }
    expect(await profile()).toMatchObject({ dutyStation: 'nairobi', grade: 'p2' });
  });
});
