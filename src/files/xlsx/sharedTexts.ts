import { NoTable } from './noTable.ts';
import { PackedTexts } from './packedTexts.ts';
import { readAllXml } from './readXml.ts';
import { unescaped } from './unescaped.ts';

const mostBytes = 64 * 1024 * 1024;

/** The texts that cells refer to by number. How to pronounce a text is no part of it. */
export async function sharedTexts(pieces: AsyncIterable<string>): Promise<PackedTexts> {
  const texts = new PackedTexts();
  let said = '';
  let within = false;
  let reading = 0;
  await readAllXml(pieces, {
    open: (name) => {
      if (name === 'si') said = '';
      if (name === 't') within = true;
      if (name === 'rPh') reading += 1;
    },
    text: (piece) => {
      if (within && reading === 0) said += piece;
    },
    close: (name) => {
      if (name === 't') within = false;
      if (name === 'rPh') reading -= 1;
      if (name !== 'si') return;
      texts.add(unescaped(said));
      if (texts.size > mostBytes) throw new NoTable('too-big');
    },
  });
  return texts;
}
