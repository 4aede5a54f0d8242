import type { SendLimits } from '../../delivery/sendLimits.ts';

const none = {
  post: [],
  update: [],
  'open-space': [],
  'archive-space': [],
  'show-home': [],
  'send-file': [],
  'open-talk': [],
};

/** The local platforms keep nobody waiting. */
export const unlimited: SendLimits = { slack: none, teams: none };
