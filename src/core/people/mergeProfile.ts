import { type Profile, profileSchema } from './profile.ts';

/** `theirs` with everything that was changed in `mine` since both were `base`. */
export function mergeProfile(base: Profile, mine: Profile, theirs: Profile): Profile {
  const changed = Object.entries(mine).filter(([field, value]) => {
    const before = Object.entries(base).find(([name]) => name === field)?.[1];
    return JSON.stringify(before) !== JSON.stringify(value);
  });
  return profileSchema.parse({ ...theirs, ...Object.fromEntries(changed) });
}
