import { describe, expect, it } from 'vitest';
import { requestBarrier, type WishToAsk } from '../../../src/core/pairing/requestBarrier.ts';
import { openRequest } from './openRequest.ts';

const wish: WishToAsk = {
  mentorId: 'mentor',
  route: 'choose',
  currentMentorId: null,
  earlier: [],
  offered: true,
  maxOpen: 2,
};

describe('requestBarrier', () => {
  it('J6: lets a mentee of a choosing population ask', () => {
    expect(requestBarrier(wish)).toBeNull();
  });

  it('J7: stops a mentee to whom the centre introduces a mentor', () => {
    expect(requestBarrier({ ...wish, route: 'assigned' })).toEqual({ code: 'assigned' });
  });

  it('stops whoever has a mentor, and names them', () => {
    expect(requestBarrier({ ...wish, currentMentorId: 'other' })).toEqual({ code: 'has-mentor', mentorId: 'other' });
  });

  it('stops a second request to the same mentor while the first waits', () => {
    expect(requestBarrier({ ...wish, earlier: [openRequest({ state: 'more-asked' })] })).toEqual({
      code: 'already-asked',
    });
  });

  it('U5: counts only requests that wait', () => {
    const waiting = ['a', 'b'].map((id) => openRequest({ id, mentorId: id }));
    expect(requestBarrier({ ...wish, earlier: waiting })).toEqual({ code: 'too-many-open', most: 2 });
    const ended = waiting.map((request) => ({ ...request, state: 'declined' as const }));
    expect(requestBarrier({ ...wish, earlier: ended })).toBeNull();
  });

  it('gives no reason for a mentor who is not offered', () => {
    expect(requestBarrier({ ...wish, offered: false })).toEqual({ code: 'not-offered' });
  });
});
