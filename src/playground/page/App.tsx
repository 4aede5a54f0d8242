import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PageState } from '../server/pageState.ts';
import { type Deed, fetchState, type Platform, perform, type Seats } from './backend.ts';
import { ClockBar } from './ClockBar.tsx';
import { Panel } from './Panel.tsx';
import { readSeats, rememberSeats } from './seats.ts';

const names: Record<Platform, string> = { slack: 'Slack', teams: 'Teams' };

/** Both chats side by side; on a phone one at a time. */
export function App() {
  const [state, setState] = useState<PageState | null>(null);
  const [seats, setSeats] = useState<Seats>(readSeats);
  const [shown, setShown] = useState<Platform>('slack');
  const [trouble, setTrouble] = useState<string | null>(null);
  const wanted = useRef(seats);
  wanted.current = seats;

  const turns = useRef({ asked: 0, drawn: 0 });

  const refresh = useCallback(async () => {
    turns.current.asked += 1;
    const turn = turns.current.asked;
    const answer = await fetchState(wanted.current);
    // Several are under way at times, and may arrive in any order: what is drawn is never older than what was.
    if (turn < turns.current.drawn) return;
    turns.current.drawn = turn;
    setState(answer);
  }, []);

  useEffect(() => {
    rememberSeats(seats);
    void refresh();
  }, [seats, refresh]);

  useEffect(() => {
    const changes = new EventSource('/api/changes');
    changes.onmessage = () => void refresh();
    // After a break, what was told meanwhile was told to nobody.
    changes.onopen = () => void refresh();
    return () => changes.close();
  }, [refresh]);

  async function guarded<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
    try {
      setTrouble(null);
      return await work();
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : 'That did not work. Please try again.');
      return otherwise;
    } finally {
      await refresh();
    }
  }

  if (!state) return <p class="loading">Opening both chats…</p>;
  return (
    <>
      <ClockBar now={state.now} run={(work) => guarded(work, undefined)} />
      {trouble && (
        <p class="trouble" role="alert">
          {trouble}
        </p>
      )}
      <nav class="tabs" aria-label="Which chat">
        {state.platforms.map(({ platform }) => (
          <button key={platform} type="button" aria-pressed={shown === platform} onClick={() => setShown(platform)}>
            {names[platform]}
          </button>
        ))}
      </nav>
      <main>
        {state.platforms.map((side) => (
          <Panel
            key={`${side.platform} ${side.me}`}
            side={side}
            name={names[side.platform]}
            now={state.now}
            shown={shown === side.platform}
            sit={(user) => setSeats({ ...seats, [side.platform]: user })}
            perform={(deed: Deed) => guarded(() => perform(side.platform, side.me, deed), {})}
          />
        ))}
      </main>
    </>
  );
}
