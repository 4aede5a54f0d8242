import { afterEach, describe, expect, it } from 'vitest';
import { slack, viewIn } from '../../support/appRig.ts';
import { textOf } from '../../support/readView.ts';
import { seedPair } from '../../support/seedPair.ts';
import { anna, type CoordinatingStory, coordinatingStory, cora, marc, olaf } from './coordinatingStory.ts';

let story: CoordinatingStory;
afterEach(() => story.close());
const zoe = slack('ZOE');
const read = async () => textOf(viewIn(await story.press(cora, 'coordinate.diary', 'test/0')));

describe('who coordinates', () => {
  it('is looked after by coordinators: a known person is added, another removed, and the diary tells it', async () => {
    story = await coordinatingStory();
    const nobody = await story.submit(cora, 'coordinate.add', 'test', { email: 'zoe@example.org' });
    expect(nobody.kind).toBe('errors');
    await story.say(zoe, 'help');
    await story.submit(cora, 'coordinate.add', 'test', { email: 'Zoe@example.org' });
    expect(textOf(viewIn(await story.say(zoe, 'coordinate')))).toContain('what you can do');
    const zoeId = (await story.store.transaction((tx) => tx.people.byAccount(zoe)))?.id;
    story.advance(1_000);
    await story.press(olaf, 'coordinate.remove', `test/${zoeId}`);
    expect(textOf(viewIn(await story.say(zoe, 'coordinate')))).toContain('not available');
    expect(await read()).toMatch(/OLAF took the duty of coordinator from ZOE[\s\S]*CORA made ZOE a coordinator/);
  });

  it('cannot come to nobody: the last one stays, whatever two press at once', async () => {
    story = await coordinatingStory();
    const idOf = async (account: typeof cora) =>
      (await story.store.transaction((tx) => tx.people.byAccount(account)))?.id ?? '';
    const [coraId, olafId] = [await idOf(cora), await idOf(olaf)];
    await Promise.all([
      story.press(cora, 'coordinate.remove', `test/${olafId}`),
      story.press(olaf, 'coordinate.remove', `test/${coraId}`),
    ]);
    expect(await story.store.transaction((tx) => tx.coordinators.all())).toHaveLength(1);
  });
});

describe('the diary', () => {
  it('tells what was done in sentences, by name, and nothing that a pair wrote', async () => {
    story = await coordinatingStory();
    await story.seed({ account: anna, roles: ['mentee'] });
    await story.seed({ account: marc, roles: ['mentor'] });
    const pair = await seedPair(story, 'per_anna', 'per_marc');
    await story.press(cora, 'coordinate.nudge-pair', `test/${pair.id}`);
    story.advance(1_000);
    await story.press(olaf, 'coordinate.close', `test/${pair.id}`);
    expect(await read()).toMatch(/OLAF closed the pair of ANNA and MARC[\s\S]*CORA encouraged ANNA and MARC to meet/);
  });
});
