import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadProgrammes } from '../../../src/files/loadProgrammes.ts';
import { formIn, slack, toldTo, viewIn } from '../../support/appRig.ts';
import { actionOf, buttonsOf, errorsOf, textOf, valuesOf } from '../../support/readView.ts';
import { seedPair } from '../../support/seedPair.ts';
import { seedPerson } from '../../support/seedPerson.ts';
import {
  ada,
  answerOn,
  carl,
  cora,
  filledIn,
  type JoiningStory,
  join,
  joiningStory,
  jpoAnswers,
} from './joiningStory.ts';

describe('joining', () => {
  let story: JoiningStory;
  beforeEach(async () => {
    story = await joiningStory({ facts: { Ada: { timeZone: 'Africa/Nairobi', locale: 'fr-FR' } } });
  });
  afterEach(() => story.close());

  it('J3, J9: says what the programme is for and where to read on, before it asks anything', async () => {
    await story.submit(ada, 'profile.language', '', { language: 'en' });
    const said = textOf(viewIn(await story.say(ada, 'join')));
    expect(said).toContain('support, guidance and honest feedback');
    expect(said).toContain('A pairing lasts 6 months');
    expect(said).toMatch(/What the programme brings you https:/u);
  });

  it('J6: takes a JPO to the end, who may then choose a mentor', async () => {
    await story.submit(ada, 'profile.language', '', { language: 'en' });
    const end = viewIn(await join(story, ada));
    expect(textOf(end)).toContain('look at mentors who fit you');
    expect(actionOf(end, 'Find a mentor')).toMatchObject({ verb: 'command', arg: 'find' });
    expect(await story.partOf(ada)).toMatchObject({
      roles: ['mentee'],
      population: 'jpo',
      assignmentStart: '2026-09-01',
      assignmentEnd: '2028-08-31',
      former: null,
      capacity: 0,
      state: 'active',
    });
    const { profile } = await story.personOf(ada);
    expect(profile).toMatchObject({
      dutyStation: 'nairobi',
      managerEmail: 'boss@example.org',
      languages: ['en', 'fr'],
    });
    expect(profile.workingHours).toEqual({ days: [1, 2, 3, 4, 5], from: '08:00', to: '16:30' });
  });

  it('asks a programme’s own questions, shows the answers to whom they are for, and lets them be changed', async () => {
    await story.close();
    const [jpo] = loadProgrammes(['jpo']);
    if (!jpo) throw new Error('no programme');
    const question = { hint: null, optional: false, for: 'both' } as const;
    const joiningQuestions = [
      { ...question, id: 'proud', kind: 'text', label: { en: 'Proud of?' }, readBy: 'possible-partners' },
      { ...question, id: 'worry', kind: 'text', label: { en: 'Worried about?' }, readBy: 'partner' },
    ] as const;
    story = await joiningStory({ programmes: [{ ...jpo, joiningQuestions: [...joiningQuestions] }] });
    const ben = slack('Ben');
    await join(story, ada, { 'question-proud': 'A school in Mopti', 'question-worry': 'My French' });
    const profile = viewIn(await story.say(ada, 'profile'));
    expect(textOf(profile)).toContain('A school in Mopti');
    const again = formIn(await story.act(ada, actionOf(profile, 'Change: This programme’s own questions')));
    expect(valuesOf(again)).toEqual({ 'question-proud': 'A school in Mopti', 'question-worry': 'My French' });
    await story.submit(ada, again.form, again.token, {
      'question-proud': 'Two schools',
      'question-worry': 'My French',
    });

    const participation = { former: { population: 'jpo', confirmedBy: 'per_cora' } };
    await seedPerson(story.store, { account: ben, roles: ['mentor'], programmeId: 'jpo', participation });
    const me = await story.personOf(ada);
    await story.submit(ada, 'request.new', 'jpo/per_ben', { note: 'Please' });
    const [card] = toldTo(ben, await story.drain()).filter((view) => textOf(view).includes('would like you'));
    expect(card && textOf(card)).toContain('Two schools');
    expect(card && textOf(card)).not.toContain('My French');
    await seedPair(story, me.id, 'per_ben', { programmeId: 'jpo' }, null);
    expect(textOf(viewIn(await story.say(ben, 'pair')))).toContain('My French');
  });

  it('J7: tells a SARC that the centre makes the introduction', async () => {
    await story.submit(ada, 'profile.language', '', { language: 'en' });
    const end = viewIn(await join(story, ada, { population: 'sarc' }));
    expect(textOf(end)).toContain('The coordinators choose a mentor for you');
    expect(buttonsOf(end).map(({ label }) => label)).not.toContain('Find a mentor');
  });

  it('J7: a mentor is proposed for a SARC to every coordinator as they come in, once, and nobody else hears of it', async () => {
    const mia = slack('MIA');
    const profile = { specialisations: ['climate'], dutyStation: 'nairobi', timeZone: 'Africa/Nairobi' };
    const participation = { former: { population: 'jpo', confirmedBy: 'per_cora' } };
    await seedPerson(story.store, { account: mia, roles: ['mentor'], programmeId: 'jpo', profile, participation });
    await story.submit(ada, 'profile.language', '', { language: 'en' });
    await join(story, ada, { population: 'sarc' });
    const sent = await story.drain();
    for (const coordinator of [cora, carl]) {
      const proposals = toldTo(coordinator, sent)
        .map(textOf)
        .filter((text) => text.includes('Ada with MIA'));
      expect(proposals).toHaveLength(1);
    }
    expect(toldTo(mia, sent)).toEqual([]);
    await answerOn(story, ada, await story.say(ada, 'profile'), {});
    expect(toldTo(cora, await story.drain())).toEqual([]);
  });

  it('J1: tells somebody from elsewhere why they cannot be a mentee, and what they still can do', async () => {
    await story.submit(ada, 'profile.language', '', { language: 'en' });
    const stopped = viewIn(await join(story, ada, { population: 'none' }));
    expect(textOf(stopped)).toContain('for mentees who are JPO and SARC');
    expect(textOf(stopped)).toContain('you can still join as a mentor');
    expect(await story.partOf(ada)).toBeNull();
    const elsewhere = await story.act(ada, actionOf(stopped, 'Answer again'));
    const again = viewIn(await answerOn(story, ada, elsewhere, { ...jpoAnswers, organisation: 'other-un' }));
    expect(textOf(again)).toContain('UNDP, UNCDF, UNV and UNDOCO');
  });

  it('takes the language and the time zone from the platform, and asks about both', async () => {
    const welcome = viewIn(await story.say(ada, 'join'));
    const first = formIn(await story.act(ada, actionOf(welcome, 'Commencer')));
    expect(valuesOf(first)).toMatchObject({ language: 'fr' });
    const place = formIn(
      await answerOn(story, ada, { kind: 'form', form: first }, { ...jpoAnswers, 'time-zone': null }, 'jpo/place'),
    );
    expect(valuesOf(place)).toMatchObject({ 'time-zone': 'Africa/Nairobi' });
  });

  it('speaks the chosen language from the next screen on', async () => {
    const welcome = viewIn(await story.say(ada, 'join'));
    const first = formIn(await story.act(ada, actionOf(welcome, 'Commencer')));
    const next = formIn(await story.submit(ada, first.form, first.token, { role: 'mentor', language: 'en' }));
    expect(next.submit).toBe('Next');
  });

  it('gives a screen with errors back filled in', async () => {
    const welcome = viewIn(await story.say(ada, 'join'));
    const first = await story.act(ada, actionOf(welcome, 'Commencer'));
    const standing = formIn(await answerOn(story, ada, first, jpoAnswers, 'jpo/standing'));
    const wrong = { ...filledIn(standing, jpoAnswers), 'assignment-end': '2026-01-31', grade: null };
    const reply = await story.submit(ada, standing.form, standing.token, wrong);
    expect(reply.kind).toBe('errors');
    expect(Object.keys(errorsOf(formIn(reply)))).toEqual(['assignment-end', 'grade']);
    expect(valuesOf(formIn(reply))).toMatchObject({ population: 'jpo', 'assignment-end': '2026-01-31' });
  });

  it('can be left and gone on with after a restart, or started over', async () => {
    const welcome = viewIn(await story.say(ada, 'join'));
    const first = await story.act(ada, actionOf(welcome, 'Commencer'));
    await answerOn(story, ada, first, jpoAnswers, 'jpo/knowledge');

    const later = await joiningStory({ on: story });
    const home = textOf(viewIn(await later.say(ada, '')));
    expect(home).toContain('You have begun to join JPO Mentoring Programme');
    const halfWay = viewIn(await later.say(ada, 'join'));
    const goOn = formIn(await later.act(ada, actionOf(halfWay, 'Go on where you stopped')));
    expect(goOn.token).toBe('jpo/knowledge');
    const over = formIn(await later.act(ada, actionOf(halfWay, 'Start over')));
    expect(over.token).toBe('jpo/start');
    expect(valuesOf(over).role).toBeNull();
    const end = await answerOn(later, ada, { kind: 'form', form: over }, jpoAnswers);
    expect(textOf(viewIn(end))).toContain('You are in');
    expect(await later.partOf(ada)).toMatchObject({ state: 'active' });
  });

  it('makes no second profile: a second join shows what is there', async () => {
    await story.submit(ada, 'profile.language', '', { language: 'en' });
    await join(story, ada);
    const before = await story.partOf(ada);
    const again = viewIn(await story.say(ada, 'join'));
    expect(textOf(again)).toContain('You already take part in JPO Mentoring Programme as a mentee');
    const first = await story.act(ada, actionOf(again, 'Change my role'));
    expect(valuesOf(formIn(first))).toMatchObject({ role: 'mentee' });
    const end = await answerOn(story, ada, first, { role: 'both', former: 'sarc' });
    expect(textOf(viewIn(end))).toContain('Your profile is up to date');
    const part = await story.partOf(ada);
    expect(part).toMatchObject({ id: before?.id, roles: ['mentee', 'mentor'], former: { population: 'sarc' } });
    const all = await story.store.transaction((tx) => tx.participations.inProgramme('jpo'));
    expect(all).toHaveLength(1);
  });

  it('makes one profile of two windows that finish at the same moment', async () => {
    await story.submit(ada, 'profile.language', '', { language: 'en' });
    const last = formIn(await join(story, ada, {}, 'jpo/rhythm'));
    const send = () => story.submit(ada, last.form, last.token, filledIn(last, jpoAnswers));
    const replies = await Promise.all([send(), send()]);
    const said = replies.map((reply) => textOf(viewIn(reply)));
    expect(said.filter((one) => one.includes('You are in'))).toHaveLength(1);
    expect(said.filter((one) => one.includes('already take part'))).toHaveLength(1);
    expect(await story.store.transaction((tx) => tx.participations.inProgramme('jpo'))).toHaveLength(1);
  });
});
