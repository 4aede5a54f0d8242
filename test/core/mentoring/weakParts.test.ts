import { describe, expect, it } from 'vitest';
import { type WeakPart, weakParts } from '../../../src/core/mentoring/weakParts.ts';

const bare = { measurable: null, by: null };

describe('V7: what could be clearer in a goal', () => {
  it.each<[string, readonly WeakPart[]]>([
    ['Improve', ['specific', 'measurable', 'timeBound']],
    ['Be better at work', ['specific', 'measurable', 'timeBound']],
    ['I would like to become a better leader', ['specific', 'measurable', 'timeBound']],
    ['Understand how budgets are made', ['measurable', 'timeBound']],
    ['Get to know the procurement rules by March', ['measurable']],
    ['Lead a country team meeting on my own', ['timeBound']],
    ['Write two concept notes', ['timeBound']],
    ['Pass the French exam in 2027', []],
    ['Present our results within three months', []],
    ['Hold a talk by the end of the year', []],
  ])('“%s”', (text, weak) => {
    expect(weakParts({ text, ...bare })).toEqual(weak);
  });

  it.each<[string, readonly WeakPart[]]>([
    ['Progresser', ['specific', 'measurable', 'timeBound']],
    ['Devenir meilleure dans mon travail', ['specific', 'measurable', 'timeBound']],
    ['Je voudrais améliorer mes compétences', ['specific', 'measurable', 'timeBound']],
    ['Comprendre comment se décide un budget', ['measurable', 'timeBound']],
    ['Connaître les règles d’achat avant mars', ['measurable']],
    ['Animer seule une réunion d’équipe', ['timeBound']],
    ['Rédiger deux notes de concept', ['timeBound']],
    ['Réussir l’examen de français en 2027', []],
    ['Présenter nos résultats d’ici trois mois', []],
    ['Publier un article avant la fin de l’année', []],
  ])('« %s »', (text, weak) => {
    expect(weakParts({ text, ...bare })).toEqual(weak);
  });

  it('a date makes it time-based, and a way to see it makes it measurable', () => {
    const text = 'Understand how budgets are made';
    expect(weakParts({ text, measurable: null, by: '2027-03-01' })).toEqual(['measurable']);
    expect(weakParts({ text, measurable: 'I can explain one to a colleague', by: '2027-03-01' })).toEqual([]);
  });

  it('a year is a time and not a measure', () => {
    expect(weakParts({ text: 'Know our partners by 2027', ...bare })).toEqual(['measurable']);
  });
});
