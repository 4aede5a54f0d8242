import { helpTopics } from '../../conversation/views/help/helpTopics.ts';
import { helpView } from '../../conversation/views/help/helpView.ts';
import type { CommandCase } from '../capability.ts';
import { nextStepFacts } from '../joining/nextStepFacts.ts';

/** `help`: the words that are of use to this person, and no others. */
export const help: CommandCase = async (call) => {
  const facts = await nextStepFacts(call, call.person);
  const mine = call.programmes.all.filter(({ id }) => facts.parts.some(({ programmeId }) => programmeId === id));
  return { kind: 'answer', view: helpView(call.words, helpTopics(facts), mine, facts.isCoordinator) };
};
