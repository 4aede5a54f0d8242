import type { Capability } from '../capability.ts';
import { agree, confirm, refuse } from './answerLink.ts';
import { link } from './link.ts';
import { askOther, tellOther } from './linkEffects.ts';
import { release } from './release.ts';

/** The accounts of one person on several platforms: made one by a code, and let go again. */
export const linking: Capability = {
  commands: { link },
  actions: { 'link.agree': agree, 'link.confirm': confirm, 'link.refuse': refuse, 'link.release': release },
  forms: {},
  effects: { 'linking.ask': askOther, 'linking.done': tellOther },
  due: {},
};
