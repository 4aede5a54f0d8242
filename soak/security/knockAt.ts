import { Agent, request as send } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/**
 * Sends a request over a connection that is kept, and answers its status; 0 where there was no answer. A kept connection
 * may be closed by the other side in the very moment it is used again: then it is sent on another one.
 */
export function knockAt(to: {
  readonly url: string;
  readonly method: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}): Promise<number> {
  return new Promise((resolve) => {
    const body = Buffer.from(to.body);
    const headers = { ...to.headers, 'content-length': body.length };
    const request = send(to.url, { method: to.method, agent, headers }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0));
    });
    request.on('error', () => resolve(request.reusedSocket ? knockAt(to) : 0)).end(body);
  });
}
