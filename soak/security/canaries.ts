import { ana, ben, privacyStory, sharedDatabase, canaries as words } from '../../test/app/privacy/privacyStory.ts';
import { tablesWith } from '../../test/support/rawDump.ts';
import type { Part } from './row.ts';

const sealed = words.filter((word) => word.startsWith('canary-'));

/** Words that must stand nowhere: in a raw dump ever, in the output of this process ever, anywhere after an erasure. */
export const canaries: Part = async () => {
  const said: string[] = [];
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (chunk: string | Uint8Array) => {
    said.push(String(chunk));
    return write(chunk);
  };
  const story = await privacyStory();
  const raw = tablesWith(await story.dump(), sealed);
  const before = tablesWith(await story.dump(), words);
  for (const account of [ana, ben]) {
    await story.press(account, 'privacy.erase');
    await story.drain();
    story.advance(59_000);
    await story.runDue();
    await story.drain();
  }
  const after = tablesWith(await story.dump(), [...words, '"Ana"', '"Ben"', 'a goal of Ben']);
  process.stdout.write = write;
  const logged = said.filter((line) => words.some((word) => line.includes(word))).length;
  await (await sharedDatabase()).close();
  const misses = { 'in a raw dump': raw.length, 'left by an erasure': after.length, 'in the log': logged };
  return {
    what: 'canaries: raw dump, erasure, log',
    tried: words.length,
    misses,
    seen: `before erasing, names in ${before.length} tables`,
  };
};
