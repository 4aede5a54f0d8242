import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PlatformError, type PlatformErrorCode } from '../../../src/ports/platformError.ts';
import { slack, toldTo, viewIn } from '../../support/appRig.ts';
import { textOf } from '../../support/readView.ts';
import { seedPerson } from '../../support/seedPerson.ts';
import { type RequestStory, requestStory } from '../requests/requestStory.ts';

const olga = slack('Olga');

describe('a send that failed', () => {
  let story: RequestStory;
  beforeEach(async () => {
    story = await requestStory();
    const { person } = await seedPerson(story.store, { account: olga, roles: [] });
    await story.store.transaction((tx) => tx.coordinators.add(person.id, null));
  });
  afterEach(() => story.close());

  /** The request card cannot be brought to the mentor; answers what the coordinator then reads. */
  async function cardFails(code: PlatformErrorCode): Promise<string[]> {
    await story.ask('Ana', 'Ben', 'My secret hope');
    const sent = await story.drain((effect) =>
      effect.kind === 'requests.received' ? new PlatformError(code, 'some_code') : null,
    );
    return toldTo(olga, sent).map(textOf);
  }

  it('U6: is told to the coordinators by name, without a word of what it said', async () => {
    const told = await cardFails('not-found');
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/Ana and Ben could not be delivered/);
    expect(told[0]).not.toContain('secret');
  });

  it('is said to be uncertain where nobody can know, and is not repeated', async () => {
    const told = await cardFails('uncertain');
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/not certain that a message for Ana and Ben arrived/);
    expect(toldTo(slack('Ben'), await story.drain())).toEqual([]);
  });

  it('is sent again when a coordinator says so, once, and by nobody else', async () => {
    await cardFails('uncertain');
    const [problem] = await story.store.transaction((tx) => tx.outbox.problems());
    const key = problem?.key ?? '';
    const said = async (account: typeof olga) => textOf(viewIn(await story.press(account, 'digest.resend', key)));
    expect(await said(slack('Ana'))).not.toMatch(/again/);
    expect(await said(olga)).toMatch(/goes out again/);
    expect(await said(olga)).toMatch(/nothing to send again/);
    expect(toldTo(slack('Ben'), await story.drain())).toHaveLength(1);
    expect(await story.store.transaction((tx) => tx.outbox.problems())).toEqual([]);
  });

  it('is not reported again when the report itself cannot be delivered', async () => {
    await story.ask('Ana', 'Ben');
    const sent = await story.drain(() => new PlatformError('refused', 'some_code'));
    expect(sent.filter(({ effect }) => effect.kind === 'digest.problem')).toHaveLength(
      new Set(sent.filter(({ effect }) => effect.kind !== 'digest.problem' && effect.kind !== 'home.show')).size,
    );
  });
});
