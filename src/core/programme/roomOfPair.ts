import type { Programme } from './programme.ts';

/** The programme with a pair's own video room in the place of the service's address. `code` is the pair's, safe in an address. */
export function roomOfPair<P extends Pick<Programme, 'meetings'>>(programme: P, code: string): P {
  const { video } = programme.meetings;
  if (!video || video.room === null) return programme;
  return {
    ...programme,
    meetings: { ...programme.meetings, video: { ...video, url: video.room.replace('{pair}', code) } },
  };
}
