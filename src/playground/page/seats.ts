import type { Seats } from './backend.ts';

/** Who one is stands in the address, so that a reload or a copied link shows the same. */
export function readSeats(): Seats {
  const asked = new URLSearchParams(location.search);
  const slack = asked.get('slack');
  const teams = asked.get('teams');
  return { ...(slack ? { slack } : {}), ...(teams ? { teams } : {}) };
}

export function rememberSeats(seats: Seats): void {
  const query = new URLSearchParams(Object.entries(seats)).toString();
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
}
