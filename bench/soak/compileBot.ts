import { join } from 'node:path';
import { compile } from '../compile.ts';

export interface CompiledBot {
  readonly path: string;
  remove(): Promise<void>;
}

/** The bot as JavaScript: hundreds of them are started, and compiling anew would be most of what each does. */
export async function compileBot(): Promise<CompiledBot> {
  const { folder, remove } = await compile('soak', [new URL('./bot.ts', import.meta.url)]);
  return { path: join(folder, 'bot.js'), remove };
}
