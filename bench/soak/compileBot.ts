import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** As deep below the root as the sources are, which find migrations and programmes from where they lie. */
const folder = fileURLToPath(new URL('../../dist/', import.meta.url));
const entryPoint = fileURLToPath(new URL('./bot.ts', import.meta.url));

export interface CompiledBot {
  readonly path: string;
  remove(): Promise<void>;
}

/** The bot as JavaScript: hundreds of them are started, and compiling anew would be most of what each does. */
export async function compileBot(): Promise<CompiledBot> {
  await mkdir(folder, { recursive: true });
  const outdir = await mkdtemp(join(folder, 'soak-'));
  await build({
    entryPoints: [entryPoint],
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outdir,
    logLevel: 'error',
  });
  return { path: join(outdir, 'bot.js'), remove: () => rm(outdir, { recursive: true, force: true }) };
}
