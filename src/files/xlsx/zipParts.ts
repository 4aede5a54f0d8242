import { type Entry, fromBufferPromise } from 'yauzl';
import { NoTable } from './noTable.ts';

/** What an archive may unpack to, part by part: far over any list of people, far under what hurts. */
const mostUnpacked = 128 * 1024 * 1024;
const mostParts = 2_000;

/** The parts of a zip archive, unpacked as they are read. */
export interface ZipParts {
  has(name: string): boolean;
  /** Pieces of text; one that unpacks to more than its entry says is refused by the library. */
  read(name: string): AsyncGenerator<string>;
}

/** Nothing is unpacked by opening. Throws what an archive can be wrong in. */
export async function zipParts(bytes: Buffer): Promise<ZipParts> {
  const archive = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false });
  if (archive.entryCount > mostParts) throw new NoTable('too-big');
  const entries = new Map<string, Entry>();
  for await (const entry of archive.eachEntry()) entries.set(entry.fileName, entry);
  return {
    has: (name) => entries.has(name),
    read: async function* (name) {
      const entry = entries.get(name);
      if (!entry) throw new NoTable('unreadable');
      if (entry.uncompressedSize > mostUnpacked) throw new NoTable('too-big');
      const decoder = new TextDecoder('utf-8', { fatal: true });
      for await (const piece of await archive.openReadStreamPromise(entry)) {
        if (!(piece instanceof Uint8Array)) throw new NoTable('unreadable');
        yield decoder.decode(piece, { stream: true });
      }
      yield decoder.decode();
    },
  };
}
