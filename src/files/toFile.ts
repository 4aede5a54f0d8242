import type { FileView } from '../ports/fileView.ts';
import type { OutgoingFile } from '../ports/platform.ts';
import { calendarFile } from './calendarFile.ts';

/** The bytes of a file. */
export async function toFile(view: FileView): Promise<OutgoingFile> {
  switch (view.kind) {
    case 'calendar': {
      const type = `text/calendar; charset=utf-8; method=${view.entry.method.toUpperCase()}`;
      return { name: view.name, type, bytes: calendarFile(view.entry) };
    }
    case 'text':
      return { name: view.name, type: `${view.type}; charset=utf-8`, bytes: new TextEncoder().encode(view.text) };
  }
}
