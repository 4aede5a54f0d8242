/** For so long a backup may be used: after that it holds too much that people have erased since. */
const backupDays = 90;

const dayMs = 24 * 60 * 60 * 1000;
/** Where a gzip file says when its content was made, in seconds since 1970 (RFC 1952, 2.3.1: MTIME); 0 is unknown. */
const mtime = 4;

/** The same gzip file, which says that it was made at `now`. */
export function stamped(archive: Buffer, now: Date): Buffer {
  const copy = Buffer.from(archive);
  copy.writeUInt32LE(Math.floor(now.getTime() / 1000), mtime);
  return copy;
}

/** When a backup expires; `null` when it does not say when it was made. */
export function expiryOf(archive: Buffer): Date | null {
  const seconds = archive.length < mtime + 4 ? 0 : archive.readUInt32LE(mtime);
  return seconds === 0 ? null : expiresAfter(new Date(seconds * 1000));
}

export function expiresAfter(madeAt: Date): Date {
  return new Date(madeAt.getTime() + backupDays * dayMs);
}
