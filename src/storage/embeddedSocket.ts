import { Duplex } from 'node:stream';
import type { PGlite } from '@electric-sql/pglite';

/**
 * What `pg` takes for a socket to a server: PGlite in this process, spoken to in PostgreSQL's own protocol. So both
 * databases have one driver, and statements are prepared once; what `pg` writes together goes over together.
 * PGlite has one session, whoever connects: there must be one of these at a time.
 */
export class EmbeddedSocket extends Duplex {
  readonly #pglite: PGlite;

  constructor(pglite: PGlite) {
    super();
    this.#pglite = pglite;
  }

  connect(): void {
    // What an earlier connection that broke may have left behind.
    this.#pglite.exec('ROLLBACK; DEALLOCATE ALL').then(
      () => this.emit('connect'),
      (error: unknown) => this.destroy(asError(error)),
    );
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error) => void): void {
    this.#send(chunk).then(() => done(), done);
  }

  override _writev(chunks: { readonly chunk: Buffer }[], done: (error?: Error) => void): void {
    this.#send(Buffer.concat(chunks.map(({ chunk }) => chunk))).then(() => done(), done);
  }

  override _final(done: () => void): void {
    this.push(null);
    done();
  }

  async #send(messages: Buffer): Promise<void> {
    const answers: Buffer[] = [];
    // What is handed over is a view of PGlite's memory, which it will use again.
    const onRawData = (part: Uint8Array) => void answers.push(Buffer.from(part));
    await this.#pglite.execProtocolRawStream(messages, { onRawData });
    // Not before the writer is done writing: a socket never answers in the middle of that.
    this.push(Buffer.concat(answers));
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('PGlite does not answer');
}
