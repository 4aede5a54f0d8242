import { randomBytes, randomUUID } from 'node:crypto';
import { slackNotes } from '../../src/boot/slackNotes.ts';
import { openEmbedded } from '../../src/storage/embeddedDatabase.ts';
import { storeOn } from '../../src/storage/storeOn.ts';
import { invitedSlack } from '../../test/support/invitedSlack.ts';
import { testKey } from '../../test/support/testStore.ts';
import type { Random } from './random.ts';

/**
 * Invitations and states of OAuth that are nearly right, each at the address where it belongs. `accepted`: Slack was asked
 * about one, or a browser sent there.
 */
export async function forgedNotes(count: number, random: Random) {
  const now = () => new Date();
  const database = await openEmbedded({ directory: null, image: null });
  const options = { installationId: 'test', dataKey: testKey, previousDataKey: null, now };
  const { store } = await storeOn(database, options);
  const rig = await invitedSlack({ store, now, rotates: false });
  const day = () => new Date(Date.now() + 24 * 60 * 60 * 1000);
  const other = (changes: Partial<Parameters<typeof slackNotes>[0]>) => slackNotes({ ...options, ...changes }, { now });
  const [otherKey, otherPlace] = [other({ dataKey: randomBytes(32) }), other({ installationId: 'another' })];
  const used = rig.notes.states.write(randomUUID(), '', day());
  await rig.comeBack(`/slack/oauth_redirect?code=none&state=${used}`, `slack-app-oauth-state=${used}`);
  const asked = rig.slack.calls.length;
  let accepted = 0;
  for (let index = 0; index < count; index += 1) {
    const kind = index % 2 === 0 ? 'invitations' : 'states';
    const notes = rig.notes[kind];
    const note = notes.write(randomUUID(), '', day());
    const at = random.below(note.length);
    const [payload = '', signature = ''] = note.split('.');
    const forged = random.of([
      () => note.slice(0, at) + (note[at] === 'A' ? 'B' : 'A') + note.slice(at + 1),
      () => note.slice(0, at),
      () => `${note}${random.of(['A', '=', '.', '.x', '%00'])}`,
      () => `${Buffer.from(JSON.stringify({ n: 'x', a: '', e: 4_000_000_000 })).toString('base64url')}.${signature}`,
      () => `${payload}.${randomBytes(32).toString('base64url')}`,
      () => `${payload}.`,
      () => rig.notes[kind === 'states' ? 'invitations' : 'states'].write(randomUUID(), '', day()),
      () => notes.write(randomUUID(), '', new Date(Date.now() - 1000 * (1 + random.below(1e6)))),
      () => otherKey[kind].write(randomUUID(), '', day()),
      () => otherPlace[kind].write(randomUUID(), '', day()),
      () => (kind === 'states' ? used : ''),
    ])();
    if (kind === 'invitations') {
      if ((await rig.visit(forged)).status !== 403) accepted += 1;
    } else {
      const back = `/slack/oauth_redirect?code=guessed&state=${encodeURIComponent(forged)}`;
      if ((await rig.comeBack(back, `slack-app-oauth-state=${forged}`)).status !== 400) accepted += 1;
    }
  }
  accepted += rig.slack.calls.length - asked;
  const refused = (await rig.install(rig.tenant)).status === 200 ? 0 : 1;
  await rig.close();
  await database.close();
  return { accepted, 'true ones refused': refused };
}
