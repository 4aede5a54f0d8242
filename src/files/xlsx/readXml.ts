import { SaxesParser } from 'saxes';

export interface XmlReader {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(said: string): void;
  close(name: string): void;
}

/** XML piece by piece, with names as they are without their prefix; after each piece, others get their turn at what was read. */
export async function* readXml(pieces: AsyncIterable<string>, reader: Partial<XmlReader>): AsyncGenerator<void> {
  const parser = new SaxesParser();
  const { open, text, close } = reader;
  if (open) parser.on('opentag', ({ name, attributes }) => open(local(name), attributes));
  if (text) parser.on('text', text);
  if (close) parser.on('closetag', ({ name }) => close(local(name)));
  for await (const piece of pieces) {
    parser.write(piece);
    yield;
  }
  parser.close();
  yield;
}

/** The same for what has its own end, such as an index. */
export async function readAllXml(pieces: AsyncIterable<string>, reader: Partial<XmlReader>): Promise<void> {
  for await (const _ of readXml(pieces, reader));
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);
