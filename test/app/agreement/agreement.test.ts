import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Pair } from '../../../src/core/pairing/pair.ts';
import type { MessageView } from '../../../src/ports/view.ts';
import { formIn, toldTo, viewIn } from '../../support/appRig.ts';
import { actionOf, buttonsOf, errorsOf, textOf, valuesOf } from '../../support/readView.ts';
import { ana, ben, cleo, type RequestStory, requestStory } from '../requests/requestStory.ts';

const label = (en: string, fr: string) => ({ en, fr });

describe('V8: an agreement between two', () => {
  let story: RequestStory;
  let pair: Pair;
  beforeEach(async () => {
    story = await requestStory({
      agreement: {
        durations: ['meetings', 'open'],
        recommendedMonths: { from: 6, to: 12 },
        clauses: [
          { id: 'respect', label: label('Respect', 'Respect'), text: label('We are on time.', 'À l’heure.') },
          {
            id: 'confidentiality',
            label: label('Confidentiality', 'Confidentialité'),
            text: label('It stays between us.', 'Cela reste entre nous.'),
            fixed: true,
          },
        ],
      },
    });
    await story.press(ben, 'request.accept', await story.ask('Ana', 'Ben'));
    const [made] = await story.pairsOf('Ana');
    if (!made) throw new Error('no pair');
    pair = made;
    await story.drain();
  });
  afterEach(() => story.close());

  const pairNow = () => story.store.transaction((tx) => tx.pairs.byId(pair.id));
  const told = async (who: typeof ana, words: string): Promise<MessageView> => {
    const views = toldTo(who, await story.drain());
    const found = views.find((view) => textOf(view).includes(words));
    if (!found) throw new Error(`nobody said “${words}”: ${views.map(textOf).join(' // ')}`);
    return found;
  };
  async function write(who: typeof ana, answers: Record<string, string | number | string[] | null>) {
    const form = formIn(await story.press(who, 'agreement.edit', pair.id));
    return story.submit(who, form.form, form.token, { ...valuesOf(form), ...answers });
  }

  it('begins with what the programme proposes, and the fixed clause to read', async () => {
    const form = formIn(await story.press(ana, 'agreement.edit', pair.id));
    expect(valuesOf(form)).toMatchObject({
      kind: 'months',
      amount: 6,
      minutes: 60,
      cadence: 'fortnightly',
      'clause-respect': 'We are on time.',
    });
    expect(form.fields.map(({ id }) => id)).not.toContain('clause-confidentiality');
    expect(JSON.stringify(form.intro)).toContain('It stays between us.');
  });

  it('counts once both have confirmed: then it is the pair’s rhythm, end and terms', async () => {
    expect(textOf(viewIn(await write(ana, { kind: 'meetings', amount: 8, cadence: 'monthly' })))).toContain(
      'sent to Ben',
    );
    expect(await pairNow()).toMatchObject({ cadence: 'fortnightly', endsAt: pair.endsAt });
    const asked = await told(ben, 'Ana proposes how you could work together');
    expect(textOf(asked)).toContain('8 meetings');
    expect(textOf(asked)).toContain('Until then, nothing is fixed');
    const done = viewIn(await story.act(ben, actionOf(asked, 'I agree')));
    expect(textOf(done)).toContain('You have both agreed');
    expect(await pairNow()).toMatchObject({ cadence: 'monthly', endsAt: null });
    expect(textOf(await told(ana, 'Ben has agreed too'))).toContain('It stays between us.');
  });

  it('can be read back by each of the two, and by nobody else', async () => {
    await write(ana, { 'clause-respect': 'We bring cake.' });
    for (const who of [ana, ben]) expect(textOf(viewIn(await story.say(who, 'agreement')))).toContain('We bring cake.');
    expect(textOf(viewIn(await story.press(cleo, 'agreement.show', pair.id)))).not.toContain('cake');
    expect(textOf(viewIn(await story.say(cleo, 'agreement')))).not.toContain('cake');
  });

  it('a change needs both again, and what was agreed holds until then', async () => {
    await write(ana, { cadence: 'monthly' });
    await story.press(ben, 'agreement.confirm', pair.id, '1');
    await story.drain();
    await write(ben, { cadence: 'weekly' });
    expect(await pairNow()).toMatchObject({ cadence: 'monthly' });
    const asked = await told(ana, 'Ben proposes a change');
    expect(textOf(asked)).toContain('what you agreed on before holds');
    await story.act(ana, actionOf(asked, 'I agree'));
    expect(await pairNow()).toMatchObject({ cadence: 'weekly' });
  });

  it('both can fill it in: the newest wording is what counts, and an older one cannot be confirmed any more', async () => {
    await write(ana, { cadence: 'monthly' });
    const first = await told(ben, 'Do you agree?');
    await write(ben, { cadence: 'weekly' });
    await write(ana, { cadence: 'monthly', minutes: 30 });
    const late = viewIn(await story.act(ben, actionOf(first, 'I agree')));
    expect(textOf(late)).toContain('There is a newer wording');
    expect(textOf(late)).toContain('30 minutes');
    expect(await pairNow()).toMatchObject({ cadence: 'fortnightly' });
  });

  it('sending the same wording as the other one is a yes to it', async () => {
    await write(ana, { minutes: 90 });
    expect(textOf(viewIn(await write(ben, {})))).toContain('You have both agreed');
  });

  it('pressing twice agrees once', async () => {
    await write(ana, {});
    await story.press(ben, 'agreement.confirm', pair.id, '1');
    await story.press(ben, 'agreement.confirm', pair.id, '1');
    const sent = await story.drain();
    expect(toldTo(ana, sent).filter((view) => textOf(view).includes('Ben has agreed too'))).toHaveLength(1);
  });

  it('one’s own yes is not the other’s', async () => {
    await write(ana, { cadence: 'monthly' });
    await story.press(ana, 'agreement.confirm', pair.id, '1');
    expect(await pairNow()).toMatchObject({ cadence: 'fortnightly' });
    const mine = viewIn(await story.say(ana, 'agreement'));
    expect(buttonsOf(mine).map((button) => button.label)).toEqual(['Propose a change']);
  });

  it('bad input: half confirmed, the other is reminded once, and never after both have', async () => {
    await write(ana, {});
    await story.drain();
    await story.days(4);
    expect(textOf(await told(ben, 'Ana is still waiting'))).toContain('I agree');
    await story.days(8);
    expect(
      toldTo(ben, await story.drain())
        .map(textOf)
        .join(),
    ).not.toContain('still waiting');
  });

  it('bad input: a cadence of zero, meetings of no minutes and an empty clause are sent back, filled in', async () => {
    const back = formIn(
      await write(ana, { kind: 'meetings', amount: 0, minutes: 0, cadence: '0', 'clause-respect': ' ' }),
    );
    expect(Object.keys(errorsOf(back)).sort()).toEqual(['amount', 'cadence', 'clause-respect', 'minutes']);
    expect(valuesOf(back)).toMatchObject({ kind: 'meetings' });
  });

  it('V1: says what is recommended when the two decide otherwise', async () => {
    expect(textOf(viewIn(await write(ana, { kind: 'months', amount: 2 })))).toContain('6 to 12 months are recommended');
  });

  it('is proposed to a pair that has written nothing after some days, in its space', async () => {
    await story.days(3);
    const invited = (await story.drain()).flatMap(({ effect, delivery }) =>
      effect.kind === 'agreement.invite' && delivery.kind === 'post' ? [textOf(delivery.view)] : [],
    );
    expect(invited).toHaveLength(1);
    expect(invited[0]).toContain('How do you want to work together?');
  });

  it('cannot be changed when the pair has ended, and can still be read', async () => {
    await write(ana, { 'clause-respect': 'We bring cake.' });
    await story.submit(ana, 'pair.end', pair.id, { reason: 'completed' });
    expect(textOf(viewIn(await story.press(ben, 'agreement.show', pair.id)))).toContain('We bring cake.');
    expect(textOf(viewIn(await story.press(ben, 'agreement.edit', pair.id)))).toContain('not available');
    expect(
      toldTo(ben, await story.drain())
        .map(textOf)
        .join(),
    ).not.toContain('Do you agree?');
  });
});
