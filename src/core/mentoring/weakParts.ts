import { fold } from '../matching/fold.ts';
import type { GoalDraft } from './readGoal.ts';

export type WeakPart = 'specific' | 'measurable' | 'timeBound';

/**
 * The parts of a SMART goal that could be clearer, the first to ask about first: it says nothing in particular, nobody could
 * see that it has happened, or it has no time. A guess from the words, for a question and never for a refusal.
 */
export function weakParts({ text, measurable, by }: Pick<GoalDraft, 'text' | 'measurable' | 'by'>): WeakPart[] {
  const said = fold(text).replaceAll('’', "'");
  const weak: WeakPart[] = [];
  if (isVague(said)) weak.push('specific');
  if (measurable === null && !canBeSeen(said)) weak.push('measurable');
  if (by === null && !hasTime(said)) weak.push('timeBound');
  return weak;
}

/** Fewer words than these say little, unless one of them is a number. */
const fewWords = 3;

/** Wishes that say no more than "better", however many words they have, unless something is named after them. */
const vague =
  /^(i (want|would like|wish|hope) to |je (veux|voudrais|souhaite|aimerais) )?(to )?(be|become|get|feel|grow|improve|develop|progress|etre|devenir|me sentir|m'ameliorer|ameliorer|progresser|evoluer|grandir)( (a|an|my|myself|more|better|good|mon|ma|mes|plus|meilleure?s?|bon|bonne|mieux|dans|in|at|en|au|the|le|la|les|work|job|travail|career|carriere|skills?|competences?|confidence|confiance|confident|leader|manager|person|personne|professional|professionnel(le)?|professionally|professionnellement))*[.]?$/;

function isVague(said: string): boolean {
  if (/\d/.test(said)) return false;
  return words(said).length < fewWords || vague.test(said);
}

/** A number of things, or a deed of which everybody can tell whether it is done. */
function canBeSeen(said: string): boolean {
  if (/\d/.test(said.replace(year, ''))) return true;
  return words(said).some((word) => deeds.has(word) || counts.has(word));
}

const year = /\b(19|20)\d\d\b/g;

const deeds = new Set([
  ...['apply', 'chair', 'complete', 'deliver', 'draft', 'facilitate', 'finish', 'hold', 'launch', 'lead', 'obtain'],
  ...['organise', 'organize', 'pass', 'present', 'publish', 'run', 'send', 'sign', 'speak', 'submit', 'teach', 'write'],
  ...['animer', 'candidater', 'conduire', 'deposer', 'diriger', 'donner', 'envoyer', 'finir', 'lancer', 'mener'],
  ...[
    'obtenir',
    'organiser',
    'passer',
    'postuler',
    'prendre',
    'presenter',
    'publier',
    'rediger',
    'remettre',
    'reussir',
  ],
  ...['signer', 'soumettre', 'tenir', 'terminer', 'ecrire'],
]);

const counts = new Set([
  ...[
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'ten',
    'first',
    'every',
    'each',
    'weekly',
    'monthly',
    'once',
    'twice',
  ],
  ...['deux', 'trois', 'quatre', 'cinq', 'dix', 'premier', 'premiere', 'chaque', 'fois'],
]);

/** A month, a season, a year, or a word that leads up to a time. */
function hasTime(said: string): boolean {
  return said.match(year) !== null || times.test(said);
}

const times =
  /\b(january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter|by may|in may|until may|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|printemps|ete prochain|automne|hiver|tomorrow|next (week|month|quarter|year)|this (week|month|quarter|year)|end of (the )?(week|month|quarter|year)|within .*(days?|weeks?|months?|years?)|in .* (days?|weeks?|months?|years?)|demain|(semaine|mois|trimestre|an|annee) prochaine?|ce (mois|trimestre)|cette (semaine|annee)|fin (du |de la |de l')(mois|semaine|trimestre|annee)|(dans|d'ici|en) .*(jours?|semaines?|mois|ans?|annees?))\b/;

const words = (said: string): string[] => said.match(/[\p{L}\p{N}]+/gu) ?? [];
