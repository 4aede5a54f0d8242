import { Agent, request as send } from 'node:http';

export interface Knock {
  readonly url: string;
  readonly method: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Knocked {
  /** 0 where there was no answer. */
  readonly status: number;
  /** Why there was none. */
  readonly why: string | null;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });
/** Longer than anything for which the bot itself waits. */
const patienceMs = 90_000;
const nothingInTime = 'nothing in time';

/**
 * Sends a request over a connection that is kept. The other side may close one in the very moment it is used again: then
 * it is sent on another one.
 */
export function knockAt(to: Knock): Promise<Knocked> {
  return new Promise((resolve) => {
    const body = Buffer.from(to.body);
    const headers = { ...to.headers, 'content-length': body.length };
    const request = send(to.url, { method: to.method, agent, headers }, (answer) => {
      answer.on('close', () => {
        resolve({ status: answer.complete ? (answer.statusCode ?? 0) : 0, why: answer.complete ? null : 'broken off' });
      });
      answer.resume();
    });
    request.on('error', (error) => {
      const why = error.message === nothingInTime ? nothingInTime : 'code' in error ? String(error.code) : error.name;
      resolve(request.reusedSocket && why !== nothingInTime ? knockAt(to) : { status: 0, why });
    });
    request.setTimeout(patienceMs, () => request.destroy(new Error(nothingInTime)));
    request.end(body);
  });
}
