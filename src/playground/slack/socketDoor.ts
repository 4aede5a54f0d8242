import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { acknowledgementMs, type BotAnswer, type BotDoor, type BotRequest } from './botDoor.ts';
import type { SlackState } from './slackState.ts';

const acknowledgement = z.object({ envelope_id: z.string(), payload: z.unknown().optional() });

export interface SocketDoor extends BotDoor {
  /** Slack recycles its connections: the client is told to come back (docs: "Socket Mode, disconnect"). */
  refresh(): void;
}

/** Socket Mode: envelopes over a WebSocket, each acknowledged by its id (docs: "Using Socket Mode"). */
export function socketDoor(server: Server, state: SlackState): SocketDoor {
  const sockets: WebSocket[] = [];
  const waiting = new Map<string, (answer: BotAnswer) => void>();
  const ready: (() => void)[] = [];
  const wss = new WebSocketServer({ server, path: '/link/' });

  wss.on('connection', (socket) => {
    sockets.push(socket);
    socket.on('message', (data) => acknowledge(String(data), waiting));
    socket.on('close', () => sockets.splice(sockets.indexOf(socket), 1));
    const info = {
      host: 'local',
      started: state.now().toISOString(),
      build_number: 1,
      approximate_connection_time: 18_060,
    };
    const hello = {
      type: 'hello',
      connection_info: { app_id: state.appId },
      num_connections: sockets.length,
      debug_info: info,
    };
    socket.send(JSON.stringify(hello));
    for (const go of ready.splice(0)) go();
  });

  const connected = () =>
    new Promise<boolean>((resolve) => {
      if (sockets.length > 0) return resolve(true);
      const timer = setTimeout(() => resolve(false), acknowledgementMs);
      ready.push(() => {
        clearTimeout(timer);
        resolve(true);
      });
    });

  return {
    send: async (request) => {
      if (!(await connected())) return { ok: false, reason: 'connection_failed', status: null, noRetry: false };
      return new Promise<BotAnswer>((resolve) => {
        const id = state.id('envelope-');
        const timer = setTimeout(() => {
          waiting.delete(id);
          resolve({ ok: false, reason: 'http_timeout', status: null, noRetry: false });
        }, acknowledgementMs);
        waiting.set(id, (answer) => {
          clearTimeout(timer);
          waiting.delete(id);
          resolve(answer);
        });
        sockets.at(-1)?.send(JSON.stringify(envelope(id, request)));
      });
    },
    refresh: () => {
      for (const socket of [...sockets])
        socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
    },
    close: () => {
      for (const socket of [...sockets]) socket.terminate();
      wss.close();
    },
  };
}

function envelope(id: string, request: BotRequest): Record<string, unknown> {
  switch (request.kind) {
    case 'event':
      return {
        type: 'events_api',
        envelope_id: id,
        accepts_response_payload: false,
        payload: request.body,
        retry_attempt: request.retry?.number ?? 0,
        retry_reason: request.retry?.reason ?? '',
      };
    case 'command':
      return { type: 'slash_commands', envelope_id: id, accepts_response_payload: true, payload: request.fields };
    case 'interactive':
      return { type: 'interactive', envelope_id: id, accepts_response_payload: true, payload: request.payload };
  }
}

function acknowledge(text: string, waiting: ReadonlyMap<string, (answer: BotAnswer) => void>): void {
  const read = acknowledgement.safeParse(JSON.parse(text));
  if (!read.success) return;
  const payload = read.data.payload;
  const empty =
    payload === undefined || (typeof payload === 'object' && payload !== null && Object.keys(payload).length === 0);
  waiting.get(read.data.envelope_id)?.({ ok: true, body: empty ? null : payload });
}
