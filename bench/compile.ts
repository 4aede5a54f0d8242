import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** As deep below the root as the sources are, which find migrations and programmes from where they lie. */
const dist = fileURLToPath(new URL('../dist/', import.meta.url));

export interface Compiled {
  /** Where the JavaScript lies, each entry under its own name. */
  readonly folder: string;
  remove(): Promise<void>;
}

/** Sources as JavaScript in a folder of their own, for processes that are started many times or measured by the clock. */
export async function compile(prefix: string, entryPoints: readonly URL[]): Promise<Compiled> {
  await mkdir(dist, { recursive: true });
  const folder = await mkdtemp(join(dist, `${prefix}-`));
  await build({
    entryPoints: entryPoints.map((url) => fileURLToPath(url)),
    entryNames: '[name]',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outdir: folder,
    logLevel: 'error',
  });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
