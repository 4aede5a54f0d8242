import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';

/** A file's bytes; ends the command with a sentence when it cannot be read. */
export async function readBytes(file: string, command: Command): Promise<Buffer> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => command.error(whyNot(file, error.code)));
}

function whyNot(file: string, code: string | undefined): string {
  switch (code) {
    case 'ENOENT':
      return `There is no file ${file} here. Check how it is written, and the folder you are in.`;
    case 'EISDIR':
      return `${file} is a folder. Give the path of a file in it.`;
    case 'EACCES':
    case 'EPERM':
      return `${file} may not be read by you. Ask its owner, or copy it to where you can.`;
    default:
      return `${file} cannot be read (${code ?? 'unknown error'}).`;
  }
}
