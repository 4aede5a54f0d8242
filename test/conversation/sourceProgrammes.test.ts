import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/conversation/text/words.ts';
import { aboutView } from '../../src/conversation/views/about/aboutView.ts';
import { mentorProfile } from '../../src/conversation/views/finding/mentorProfile.ts';
import { done } from '../../src/conversation/views/joining/done.ts';
import { welcome } from '../../src/conversation/views/joining/welcome.ts';
import { goalForm } from '../../src/conversation/views/keeping/goalForm.ts';
import { rankMentors } from '../../src/core/matching/rankMentors.ts';
import { weakParts } from '../../src/core/mentoring/weakParts.ts';
import type { Role } from '../../src/core/people/participation.ts';
import type { Programme } from '../../src/core/programme/programme.ts';
import { loadProgrammes } from '../../src/files/loadProgrammes.ts';
import { mentee, mentor, now, officeHours } from '../core/matching/support.ts';
import { textOf } from '../support/readView.ts';

/* What people read of the three programmes that ship with the product, by what the source programmes ask for. */

const [jpo, virtual] = loadProgrammes(['jpo', 'virtual']);
if (!jpo || !virtual) throw new Error('a shipped programme is missing');
const en = wordsFor('en', 'UTC');
const fr = wordsFor('fr', 'UTC');
const joined = (programme: Programme, role: Role) =>
  textOf(done(en, { programme, roles: [role], route: 'choose', closed: [], waiting: null, tips: [], isNew: true }));

describe('whoever joins the JPO programme', () => {
  it('J3: reads what it is for before anything is asked: the assignment, what one learns, deciding, a place that is new', () => {
    const read = textOf(welcome(en, jpo));
    for (const said of [/support, guidance and honest feedback/, /learn more/, /decide and act/, /new to you/]) {
      expect(read).toMatch(said);
    }
    const lu = textOf(welcome(fr, jpo));
    for (const dit of [
      /soutien, conseils et retours/,
      /apprenez davantage/,
      /décidez et agissez/,
      /environnement nouveau/,
    ]) {
      expect(lu).toMatch(dit);
    }
  });

  it('J9: finds the benefits and the steps to sign up behind links, which are those of the file', () => {
    const links = jpo.links.map((link) => ({ ...link, url: `https://intranet.example.org/${link.id}` }));
    const ours = { ...jpo, links };
    for (const read of [textOf(welcome(en, ours)), textOf(aboutView(en, ours, [])), joined(ours, 'mentee')]) {
      expect(read).toContain('What the programme brings you https://intranet.example.org/benefits');
      expect(read).toContain('How to sign up, step by step https://intranet.example.org/steps');
    }
    expect(textOf(welcome(fr, ours))).toContain('S’inscrire, étape par étape https://intranet.example.org/steps');
  });
});

describe('whoever joins the virtual programme', () => {
  it('V2: is offered a mentor of another organisation in another country, and reads of which', () => {
    const at = (zone: string, organisation: string) => ({
      timeZone: zone,
      organisation,
      languages: ['en'],
      workingHours: officeHours,
    });
    const who = mentee('amina', { profile: at('Asia/Tashkent', 'metrology') });
    const berta = mentor('berta', { profile: at('Europe/Berlin', 'ministry') });
    const [ranked] = rankMentors({ mentee: who, mentors: [berta], programme: virtual, query: null, now });
    if (!ranked) throw new Error('nobody is offered');
    const unasked = { email: null, language: 'en', accounts: [], awayUntil: null, createdAt: now } as const;
    const person = { ...unasked, id: berta.id, name: 'Berta', profile: berta.profile };
    expect(textOf(mentorProfile(en, virtual, { person, ranked }, {}))).toContain('Organisation: Ministry');
  });

  it('V3: reads six objectives, and is asked of each goal for the way there and the chance for it', () => {
    const read = textOf(aboutView(en, virtual, ['mentee']));
    for (const said of [
      /new in a role/,
      /Personal development/,
      /Skills/,
      /stay/,
      /Diversity/,
      /partner institutions/,
    ]) {
      expect(read).toMatch(said);
    }
    expect(questions(virtual)).toEqual(
      expect.arrayContaining(['What are the first steps?', 'Where could a chance for it come up, and who could help?']),
    );
  });

  it('V4: reads what tells a mentor from a coach, that it is unpaid, and, as a mentor alone, what mentors gain themselves', () => {
    expect(textOf(aboutView(en, virtual, ['mentee']))).toMatch(/coaching: a coach is trained in psychology/);
    expect(textOf(welcome(en, virtual))).toMatch(/unpaid: mentors give their time freely, or as part of their job/);
    const gains = [/your own field from another side/, /how you lead and how you communicate/];
    for (const gain of gains) {
      expect(joined(virtual, 'mentor')).toMatch(gain);
      expect(joined(virtual, 'mentee')).not.toMatch(gain);
    }
  });

  it('V7: is helped to a SMART goal part by part, each with an example, and asked kindly for what is missing', () => {
    expect(questions(virtual).slice(0, 5)).toEqual([
      'What exactly will you be able to do, or have done?',
      'How will you both see that it has happened?',
      'By when?',
      'What makes it possible, and what help do you need?',
      'Why does it matter, to you and to your institution?',
    ]);
    const text = 'Run an internal audit of our laboratory';
    expect(weakParts({ text, measurable: 'One report', by: null })).toEqual(['timeBound']);
    expect(weakParts({ text, measurable: 'One report', by: '2027-03-01' })).toEqual([]);
  });
});

function questions(programme: Programme): string[] {
  const parts = { measurable: null, achievable: null, relevant: null, strategies: null, opportunities: null };
  const empty = { text: null, by: null, ...parts };
  const form = goalForm(en, { kind: 'new', id: 'pair' }, 'Ben', programme.goalTemplate, empty, []);
  return form.fields.map(({ label }) => label);
}
