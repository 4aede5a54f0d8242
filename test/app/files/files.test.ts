import { afterEach, describe, expect, it } from 'vitest';
import type { Capability } from '../../../src/app/capability.ts';
import type { FileCase } from '../../../src/app/files/fileCase.ts';
import { fileLink } from '../../../src/app/files/fileLink.ts';
import { tellFile } from '../../../src/app/files/tellFile.ts';
import { makeJob } from '../../../src/app/makeJob.ts';
import type { FileLinks } from '../../../src/ports/fileLinks.ts';
import { type AppRig, appRig, slack, toldTo } from '../../support/appRig.ts';
import { seedPerson } from '../../support/seedPerson.ts';

const ana = slack('UANA');

/** What somebody has told, as a file: theirs alone. */
const told: FileCase = {
  kind: 'privacy.export-data',
  hours: 24,
  render: async (_job, reader, ids) =>
    reader && reader.id === ids.person
      ? { kind: 'text', name: 'told.txt', type: 'text/plain', text: reader.name }
      : null,
};

const withFile: Capability = {
  commands: {},
  actions: {},
  forms: {},
  due: {},
  files: [told],
  effects: {
    'privacy.export-data': {
      plan: (job, ids) => tellFile(job, ids.person ?? '', 'waking', told, ids, () => 'Here is what you told me.'),
    },
  },
};

let rig: AppRig;
afterEach(() => rig.close());

async function start(links?: FileLinks | null) {
  rig = await appRig({ capabilities: [withFile], ...(links === undefined ? {} : { links }) });
  const seed = { account: ana, roles: ['mentee'], person: { name: 'Ana Costa' } } as const;
  const { person } = await seedPerson(rig.store, seed);
  const effect = { key: `person/${person.id}/file`, kind: 'privacy.export-data', ids: { person: person.id } };
  await rig.store.transaction((tx) => tx.outbox.enqueue([{ ...effect, notBefore: null, expiresAt: null }], rig.now()));
  return person;
}

describe('a file for one person', () => {
  it('goes to them directly, with a sentence, and with a link for a platform that takes no files', async () => {
    const person = await start();
    const sent = await rig.drain();
    expect(sent[0]?.delivery).toMatchObject({
      kind: 'send-file',
      file: { name: 'told.txt', text: 'Ana Costa' },
      words: 'Here is what you told me.',
    });
    const [view] = toldTo(ana, sent);
    const url = `https://rapport.example.org/files/privacy.export-data/${person.id}/2026-11-24T09:00:00.000Z`;
    expect(view?.blocks).toContainEqual({ kind: 'link', label: 'Open told.txt', url });
    expect(JSON.stringify(view)).toContain('works until Tuesday 24 November at 10:00');
  });

  it('is said plainly to be out of reach where the bot has no public address', async () => {
    await start(null);
    const [view] = toldTo(ana, await rig.drain());
    expect(JSON.stringify(view)).toContain('PUBLIC_URL');
    expect(view?.blocks.every(({ kind }) => kind === 'text')).toBe(true);
  });

  it('is dropped when there is nothing (any more) for them to see', async () => {
    const { id } = await start();
    const nothing: FileCase = { ...told, render: async () => null };
    const delivery = await rig.store.transaction((tx) =>
      tellFile(makeJob(tx, rig.now(), rig.programmes), id, 'waking', nothing, {}, () => 'Here.'),
    );
    expect(delivery).toEqual({ kind: 'drop', reason: 'moment-gone' });
  });
});

describe('what a link leads to', () => {
  it('is rendered when it is followed, for its reader as they are then', async () => {
    const person = await start();
    const ref = { kind: 'privacy.export-data', ids: { person: person.id }, reader: person.id };
    await rig.store.transaction((tx) => tx.people.save({ ...person, name: 'Ana Costa-Lima' }));
    expect(await rig.open(ref)).toMatchObject({ text: 'Ana Costa-Lima' });
  });

  it('is nothing for another reader, an unknown kind, or somebody who is gone', async () => {
    const person = await start();
    const ref = { kind: 'privacy.export-data', ids: { person: person.id }, reader: person.id };
    expect(await rig.open({ ...ref, reader: null })).toBeNull();
    expect(await rig.open({ ...ref, reader: 'per_nobody' })).toBeNull();
    expect(await rig.open({ ...ref, kind: 'test.other' })).toBeNull();
    await rig.store.transaction((tx) => tx.people.save({ ...person, accounts: [] }));
    expect(await rig.open(ref)).toBeNull();
  });

  it('can be offered to whoever reads a channel, where the file allows it', async () => {
    await start();
    const link = await rig.store.transaction(async (tx) => {
      const links: FileLinks = { urlOf: ({ kind, reader }) => `https://x.example/${kind}/${reader}` };
      return fileLink(makeJob(tx, rig.now(), rig.programmes, links), { kind: 'chart', hours: 48 }, null, { week: 'w' });
    });
    expect(link).toEqual({ url: 'https://x.example/chart/null', until: new Date('2026-11-25T09:00:00Z') });
  });
});
