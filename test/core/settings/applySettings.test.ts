import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTimeZone } from '../../../src/core/people/timeZone.ts';
import { checkProgramme } from '../../../src/core/programme/checkProgramme.ts';
import { programmeSchema } from '../../../src/core/programme/programme.ts';
import { applySettings, keptValues, withValues } from '../../../src/core/settings/applySettings.ts';
import { type SettingValue, settingSections } from '../../../src/core/settings/setting.ts';
import { settings, settingsOf } from '../../../src/core/settings/settings.ts';
import { loadProgrammes } from '../../../src/files/loadProgrammes.ts';
import { testProgramme } from '../../support/testProgramme.ts';

const shipped = loadProgrammes(['jpo', 'organisation', 'virtual']);
const filed = testProgramme();
const allOf = (programme = filed) =>
  settingSections.map((section) => ({
    section,
    values: Object.fromEntries(settingsOf(section, programme).map(({ id, read }) => [id, read(programme)])),
  }));

describe('settings over a programme’s file', () => {
  it.each(shipped)('change nothing in $id when each is set to what the file says, and nothing of it is kept', (one) => {
    expect(applySettings(one, allOf(one))).toEqual({ programme: one, ignored: [] });
    for (const { section, values } of allOf(one)) expect(keptValues(section, one, values)).toEqual({});
  });

  it('leave what is not set as it is, so that what was made of it still fits', () => {
    const { programme } = applySettings(filed, [{ section: 'digest', values: { weekday: '5', 'digest-hour': 7 } }]);
    expect(programme.digest).toMatchObject({ weekday: 5, hour: 7 });
    expect(programme.matching).toBe(filed.matching);
  });

  it('never make a programme that would not load, whatever is in the database', () => {
    const value: fc.Arbitrary<SettingValue> = fc.oneof(
      fc.integer({ min: -5, max: 400 }),
      fc.constantFrom(
        'weekly',
        'open',
        'meetings',
        'any',
        '3',
        'Europe/Paris',
        'nowhere',
        'A | B | https://x.org',
        '|',
      ),
      fc.subarray(['fit', 'survey', 'sameOrHigherGrade', 'sameStation', 'other']),
      fc.constant(null),
    );
    const values = fc.dictionary(fc.constantFrom(...settings.map(({ id }) => id)), value);
    const sets = fc.array(fc.record({ section: fc.constantFrom(...settingSections), values }), { maxLength: 4 });
    fc.assert(
      fc.property(sets, (set) => {
        const { programme } = applySettings(filed, set);
        expect(checkProgramme(programmeSchema.parse(programme), isTimeZone)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('say which setting a problem is put right in', () => {
    const wrong = (section: (typeof settingSections)[number], values: Record<string, SettingValue>) =>
      withValues(filed, filed, section, values).problems.map(({ id, why }) => `${id}: ${why}`);
    expect(wrong('requests', { 'answer-days': 2, 'reminder-days': 2 })).toEqual(['reminder-days: together']);
    expect(wrong('requests', { places: 9 })).toEqual(['places: together']);
    expect(wrong('requests', { 'max-open': 0 })).toEqual(['max-open: value']);
    expect(wrong('rhythm', { 'duration-kind': 'months', 'duration-amount': 61 })).toEqual([
      'duration-amount: together',
    ]);
    expect(wrong('digest', { zone: 'Mars/Olympus' })).toEqual(['zone: value']);
    const noWeights = Object.fromEntries(settingsOf('weights', filed).map(({ id }) => [id, 0]));
    expect(wrong('weights', noWeights)).toEqual(['weight-languages: together']);
  });

  it('that do not go with a newer file are left out and named; the others hold', () => {
    const set = [
      { section: 'requests', values: { places: 3 } },
      { section: 'rhythm', values: { cadence: 'weekly' } },
    ] as const;
    const newer = testProgramme({ capacity: { default: 1, max: 2 } });
    const { programme, ignored } = applySettings(newer, set);
    expect(ignored).toEqual(['requests']);
    expect(programme.capacity.default).toBe(1);
    expect(programme.checkIns.cadence).toBe('weekly');
  });

  it('switch the survey off, and on again with the file’s own questions', () => {
    const [jpo] = shipped;
    if (!jpo) throw new Error('the JPO programme ships');
    const off = applySettings(jpo, [{ section: 'asking', values: { questions: ['fit'] } }]).programme;
    expect([off.closing.survey, off.prompts.midTerm, off.prompts.fitQuestion]).toEqual([[], false, true]);
    expect(withValues(off, jpo, 'asking', { questions: ['survey'] }).programme.closing.survey).toBe(jpo.closing.survey);
  });

  it('read links a line each; one that a tip leads to has to stay', () => {
    const withLink = testProgramme({
      links: [{ id: 'guide', label: { en: 'Guide', fr: 'Guide' }, url: 'https://example.org/a', for: 'mentor' }],
      tips: [{ id: 'one', moment: 'paired', text: { en: 'Read', fr: 'Lisez' }, link: 'guide' }],
    });
    const read = (links: string | null) => withValues(withLink, withLink, 'links', { links });
    expect(read('Guide | Guide | https://example.org/b\nNew | Neuf | https://example.org/c').programme.links).toEqual([
      { id: 'guide', label: { en: 'Guide', fr: 'Guide' }, url: 'https://example.org/b', for: 'mentor' },
      { id: 'link-1', label: { en: 'New', fr: 'Neuf' }, url: 'https://example.org/c', for: 'both' },
    ]);
    expect(read(null).problems).toEqual([{ id: 'links', why: 'in-use', line: null }]);
    expect(read('Guide | Guide | https://example.org/b\nno link at all').problems).toContainEqual({
      id: 'links',
      why: 'value',
      line: 2,
    });
  });
});
