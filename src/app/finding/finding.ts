import type { Capability } from '../capability.ts';
import { notAllowed } from '../notAllowed.ts';
import { partAs } from '../partsAs.ts';
import { find } from './find.ts';
import { searchWords } from './searchWords.ts';
import { showMentors } from './showMentors.ts';
import { showProfile, showWhy, showWhyNot } from './showProfile.ts';

export const finding: Capability = {
  commands: { find },
  actions: {
    'find.in': async (call, { id, arg }) => {
      const part = await partAs(call, call.person.id, 'mentee', id);
      return part ? showMentors(call, part, searchWords(arg), 0) : notAllowed(call);
    },
    /** The argument is the offset, and the words searched for if there were any. */
    'find.more': async (call, { id, arg }) => {
      const part = await partAs(call, call.person.id, 'mentee', id);
      const [, offset, query] = /^(\d{1,4})(?: (.*))?$/su.exec(arg) ?? [];
      return part && offset ? showMentors(call, part, searchWords(query ?? ''), Number(offset)) : notAllowed(call);
    },
    'find.profile': showProfile,
    'find.why': showWhy,
    'find.why-not': showWhyNot,
  },
  forms: {},
  effects: {},
  due: {},
};
