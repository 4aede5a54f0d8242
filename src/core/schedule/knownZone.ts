const known = new Set<string>();

/** The zone itself when this machine knows it; UTC when nobody told one, or one that nobody knows. */
export function knownZone(zone: string | null): string {
  if (zone === null) return 'UTC';
  if (known.has(zone)) return zone;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    known.add(zone);
    return zone;
  } catch (error) {
    if (error instanceof RangeError) return 'UTC';
    throw error;
  }
}
