import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';

/**
 * A shipped programme as a coordinator would adapt it: the same file, with the digest channels of this playground.
 * Answers the path of the copy.
 */
export async function demoProgramme(
  name: string,
  directory: string,
  channels: { readonly slack: string; readonly teams: string },
): Promise<string> {
  const shipped = fileURLToPath(new URL(`../../programmes/${name}.yaml`, import.meta.url));
  const document = parseDocument(await readFile(shipped, 'utf8'));
  document.setIn(['digest', 'slack'], channels.slack);
  document.setIn(['digest', 'teams'], channels.teams);
  await mkdir(directory, { recursive: true });
  const copy = join(directory, `${name}.yaml`);
  await writeFile(copy, document.toString());
  return copy;
}
