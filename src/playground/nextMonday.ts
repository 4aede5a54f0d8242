/** The Monday after `now`, 09:00 UTC: a working hour for most of the cast, so that the story does not depend on today. */
export function nextMonday(now: Date): Date {
  const days = (8 - now.getUTCDay()) % 7 || 7;
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + days, 9));
}
