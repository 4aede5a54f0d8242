import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

export const callable = z.custom<(...args: readonly unknown[]) => unknown>((value) => typeof value === 'function');

/** A library that is installed in `folder` and not in the project. */
export async function loadFrom(folder: string, name: string): Promise<unknown> {
  const require = createRequire(join(folder, 'package.json'));
  return import(pathToFileURL(require.resolve(name)).href);
}
