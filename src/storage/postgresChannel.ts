import { Client } from 'pg';
import type { Channel } from './channel.ts';

const name = 'rapport_people';
const againMs = 1_000;
/** A line that died without a word is noticed by the next of these. */
const pulseMs = 5_000;

/** LISTEN and NOTIFY, on a session of its own that is opened anew when it is lost. */
export function postgresChannel(url: string): Channel {
  let listener: Listener | null = null;
  const hearing = new Set<(message: string | null) => void>();
  return {
    send: async (db, message) => {
      await db.$queryRaw`SELECT pg_notify(${name}, ${message})::text`;
    },
    hear: (heard) => {
      hearing.add(heard);
      listener ??= new Listener(url, (message) => {
        for (const each of hearing) each(message);
      });
    },
    close: async () => {
      await listener?.close();
    },
  };
}

class Listener {
  #client: Client | null = null;
  #closed = false;
  #timer: NodeJS.Timeout | null = null;

  constructor(
    readonly url: string,
    readonly heard: (message: string | null) => void,
  ) {
    void this.#open();
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#client?.end().catch(() => {});
  }

  async #open(): Promise<void> {
    const client = new Client({
      connectionString: this.url,
      application_name: 'rapport changes',
      connectionTimeoutMillis: 10_000,
      query_timeout: pulseMs,
    });
    this.#client = client;
    let over = false;
    const lost = () => {
      if (over) return;
      over = true;
      client.end().catch(() => {});
      if (!this.#closed) this.#later(() => this.#open(), againMs);
    };
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ payload }) => this.heard(payload ?? null));
    const pulse = async () => {
      try {
        await client.query('SELECT 1');
        if (!over && !this.#closed) this.#later(pulse, pulseMs);
      } catch {
        lost();
      }
    };
    try {
      await client.connect();
      await client.query(`LISTEN ${name}`);
      // What was said before anybody listened is not known.
      this.heard(null);
      this.#later(pulse, pulseMs);
    } catch {
      lost();
    }
  }

  #later(deed: () => Promise<void>, ms: number): void {
    this.#timer = setTimeout(() => void deed(), ms);
    this.#timer.unref();
  }
}
