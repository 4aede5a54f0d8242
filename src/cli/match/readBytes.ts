import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';

/** A file's bytes; ends the command with a sentence when it cannot be read. */
export async function readBytes(file: string, command: Command): Promise<Buffer> {
  return readFile(file).catch((error: NodeJS.ErrnoException) =>
    command.error(`Cannot read ${file}: ${error.code ?? 'unknown error'}. Give the path of a text file.`),
  );
}
