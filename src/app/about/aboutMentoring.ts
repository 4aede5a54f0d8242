import { aboutView } from '../../conversation/views/about/aboutView.ts';
import { button, does } from '../../conversation/views/blocks.ts';
import { note } from '../../conversation/views/note.ts';
import { noteWith } from '../../conversation/views/noteWith.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Reply } from '../../ports/reply.ts';
import type { ActionCase, Call, Capability, CommandCase } from '../capability.ts';
import { notAllowed } from '../notAllowed.ts';

/** `about`: what mentoring is, in my programme; of several, asks which. */
const aboutCommand: CommandCase = async (call) => {
  const { words, programmes, person, tx } = call;
  const mine = (await tx.participations.of(person.id)).filter(({ state }) => state === 'active');
  const joined = programmes.all.filter(({ id }) => mine.some(({ programmeId }) => programmeId === id));
  const meant = joined.length > 0 ? joined : programmes.all;
  const [only, ...others] = meant;
  if (!only) return { kind: 'answer', view: note(words.t('joining.noneOpen')) };
  if (others.length === 0) return about(call, only);
  const all = meant.map((programme) => button(words.label(programme.name), does('about.show', programme.id)));
  return { kind: 'answer', view: noteWith(words.t('about.which'), ...all) };
};

const showAbout: ActionCase = async (call, { id }) => {
  const programme = call.programmes.byId(id);
  return programme ? about(call, programme) : notAllowed(call);
};

async function about({ words, tx, person }: Call, programme: Programme): Promise<Reply> {
  const part = await tx.participations.find(person.id, programme.id);
  return { kind: 'answer', view: aboutView(words, programme, part?.state === 'active' ? part.roles : []) };
}

export const aboutMentoring: Capability = {
  commands: { about: aboutCommand },
  actions: { 'about.show': showAbout },
  forms: {},
  effects: {},
  due: {},
};
