import type { FileView } from '../ports/fileView.ts';
import type { OutgoingFile } from '../ports/platform.ts';
import { calendarFile } from './calendarFile.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The bytes of a file. Libraries that few need are loaded when they are needed. */
export async function toFile(view: FileView): Promise<OutgoingFile> {
  const { name } = view;
  switch (view.kind) {
    case 'calendar': {
      const type = `text/calendar; charset=utf-8; method=${view.entry.method.toUpperCase()}`;
      return { name, type, bytes: calendarFile(view.entry) };
    }
    case 'chart': {
      const { chartPng } = await import('./chart/chartPng.ts');
      return { name, type: 'image/png', bytes: chartPng(view.charts) };
    }
    case 'page': {
      const { pageHtml } = await import('./page/pageHtml.ts');
      return { name, type: 'text/html; charset=utf-8', bytes: utf8(pageHtml(view.page)) };
    }
    case 'table': {
      if (view.format === 'xlsx') {
        const { xlsxFile } = await import('./xlsxFile.ts');
        const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
        return { name, type, bytes: await xlsxFile(view.header, view.rows) };
      }
      const { writeCsv } = await import('./csv/writeCsv.ts');
      return { name, type: 'text/csv; charset=utf-8', bytes: utf8(writeCsv(view.header, view.rows)) };
    }
    case 'text':
      return { name, type: `${view.type}; charset=utf-8`, bytes: utf8(view.text) };
  }
}
