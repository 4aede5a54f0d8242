import type { ChatControl, FormValues } from '../chatWorld.ts';
import type { Skip } from '../howToSkip.ts';
import type { PageState } from '../server/pageState.ts';

export type Platform = 'slack' | 'teams';
export type Seats = Readonly<Partial<Record<Platform, string>>>;

export type Deed =
  | { readonly deed: 'command' | 'say'; readonly conversation: string; readonly text: string }
  | { readonly deed: 'press'; readonly control: ChatControl; readonly values?: FormValues }
  | { readonly deed: 'submit'; readonly values: FormValues }
  | { readonly deed: 'dismiss' | 'home' };

export async function fetchState(seats: Seats): Promise<PageState> {
  const response = await fetch(`/api/state?${new URLSearchParams(Object.entries(seats))}`);
  return response.json();
}

/** Answers the errors by field id that the bot gave back. @throws the server's sentence when the deed did not work. */
export async function perform(platform: Platform, user: string, deed: Deed): Promise<Record<string, string>> {
  const answer: { errors: Record<string, string> } = await post(
    `/api/deeds/${platform}/${encodeURIComponent(user)}`,
    deed,
  );
  return answer.errors;
}

export async function skipTime(how: Skip): Promise<void> {
  await post('/api/clock', { how });
}

async function post(url: string, body: unknown) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer;
}
