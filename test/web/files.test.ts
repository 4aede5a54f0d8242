import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { readRosterFile } from '../../src/files/roster/readRosterFile.ts';
import { toFile } from '../../src/files/toFile.ts';
import type { FileRef } from '../../src/ports/fileLinks.ts';
import type { FileView } from '../../src/ports/fileView.ts';
import { createFileLinks, type FileLinkOptions } from '../../src/web/fileLinks.ts';
import { filesDoor } from '../../src/web/filesDoor.ts';
import { uploadDoor } from '../../src/web/uploadDoor.ts';
import { serveWeb, type WebRig } from './webRig.ts';

const key = randomBytes(32);
let now = new Date('2026-11-23T09:00:00Z');
const later = new Date('2026-11-23T10:00:00Z');
const linksWith = (changes: Partial<FileLinkOptions> = {}) =>
  createFileLinks({
    publicUrl: 'https://rapport.example.org',
    dataKeys: [key],
    installationId: 'here',
    now: () => now,
    ...changes,
  });
const ref: FileRef = { kind: 'list', ids: { pair: 'pair_1' }, reader: 'per_1' };
const tokenOf = (url: string) => url.slice(url.lastIndexOf('/') + 1);

let web: WebRig | null = null;
afterEach(async () => {
  await web?.close();
  now = new Date('2026-11-23T09:00:00Z');
});

async function serve(found: FileView | null = { kind: 'text', name: 'liste été.csv', type: 'text/csv', text: 'é' }) {
  const opened: FileRef[] = [];
  const links = linksWith();
  const open = async (file: FileRef) => {
    opened.push(file);
    return found;
  };
  web = await serveWeb({ doors: { '/files': filesDoor({ links, open, toFile }) } });
  const { get, logged } = web;
  return { opened, logged, follow: (url: string) => get(new URL(url).pathname) };
}

describe('a signed link', () => {
  it('says what it leads to, and no more than a kind, ids and an end', () => {
    const url = linksWith().urlOf(ref, later);
    expect(url).toMatch(/^https:\/\/rapport\.example\.org\/files\/[\w-]+\.[\w-]{43}$/);
    const payload = Buffer.from(tokenOf(url).split('.')[0] ?? '', 'base64url').toString();
    expect(JSON.parse(payload)).toEqual({ k: 'list', i: { pair: 'pair_1' }, r: 'per_1', e: later.getTime() / 1000 });
    expect(linksWith().read(tokenOf(url))).toEqual(ref);
  });

  it('ends when it says', () => {
    const token = tokenOf(linksWith().urlOf(ref, later));
    now = new Date(later.getTime() - 1000);
    expect(linksWith().read(token)).toEqual(ref);
    now = later;
    expect(linksWith().read(token)).toBeNull();
  });

  it('is read by nobody else: another installation, another key, a changed letter', () => {
    const token = tokenOf(linksWith().urlOf(ref, later));
    expect(linksWith({ installationId: 'there' }).read(token)).toBeNull();
    expect(linksWith({ dataKeys: [randomBytes(32)] }).read(token)).toBeNull();
    const changed = Buffer.from(JSON.stringify({ k: 'list', i: { pair: 'pair_2' }, r: 'per_1', e: 9e9 }));
    expect(linksWith().read(`${changed.toString('base64url')}.${token.split('.')[1]}`)).toBeNull();
    for (const nonsense of ['', '.', 'a.b', token.slice(0, -1), token.slice(1)]) {
      expect(linksWith().read(nonsense)).toBeNull();
    }
  });

  it('outlives a change of the data key, while the previous one is named', () => {
    const token = tokenOf(linksWith().urlOf(ref, later));
    expect(linksWith({ dataKeys: [randomBytes(32), key] }).read(token)).toEqual(ref);
  });
});

describe('the door to files', () => {
  it('hands a file over to be saved and never kept by a cache', async () => {
    const { follow, opened } = await serve();
    const response = await follow(linksWith().urlOf(ref, later));
    expect([response.status, await response.text(), opened]).toEqual([200, 'é', [ref]]);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-disposition')).toContain('attachment; filename=');
    expect(response.headers.get('content-disposition')).toContain("filename*=UTF-8''liste%20%C3%A9t%C3%A9.csv");
  });

  it('shows a page where it is, without scripts and without anything from elsewhere', async () => {
    const { follow } = await serve({ kind: 'text', name: 'report.html', type: 'text/html', text: '<p>Report</p>' });
    const { headers } = await follow(linksWith().urlOf(ref, later));
    expect(headers.get('content-disposition')).toBeNull();
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
  });

  it('answers alike what is forged, has expired, is not there, and any other address', async () => {
    const { follow, opened } = await serve(null);
    const good = linksWith().urlOf(ref, later);
    const bad = [
      good.slice(0, -3),
      linksWith().urlOf(ref, now),
      good,
      'https://rapport.example.org/files/',
      'https://rapport.example.org/elsewhere',
    ];
    const answers = await Promise.all(bad.map(follow));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(texts).size).toBe(1);
    // Only the genuine one was looked for at all.
    expect(opened).toEqual([ref]);
  });

  it('writes no link into the log, which would open the file to whoever reads it', async () => {
    const links = linksWith();
    const open = () => Promise.reject(new Error('the database is gone'));
    web = await serveWeb({ doors: { '/files': filesDoor({ links, open, toFile }) } });
    const url = links.urlOf(ref, later);
    expect((await web.get(new URL(url).pathname)).status).toBe(500);
    expect(JSON.stringify(web.logged)).toContain('/files/…');
    expect(JSON.stringify(web.logged)).not.toContain(tokenOf(url));
  });
});

describe('a page to send a list to', () => {
  const page = { title: 'Send a list', language: 'en', intro: [], sections: [], footer: '' };
  const form = (what: string, name = 'list.csv', text = 'email;name\nada@example.org;Ada') => {
    const body = new FormData();
    body.set('file', new Blob([text]), name);
    body.set('what', what);
    return { method: 'POST', body };
  };

  /** Answers a page to whoever has `reader`; keeps what arrived. */
  async function serveUploads() {
    const sent: unknown[] = [];
    const links = linksWith();
    const door = uploadDoor({
      links,
      read: readRosterFile,
      answer: async ({ reader }, list) => {
        if (list) sent.push([list.really, 'notATable' in list.file ? list.file.notATable.code : 'a table']);
        return reader === 'per_1' ? page : null;
      },
      toFile,
    });
    web = await serveWeb({ doors: { '/uploads': door } });
    const token = (reader: string) => tokenOf(links.urlOf({ ...ref, reader }, later));
    return { sent, get: web.get, mine: `/uploads/${token('per_1')}`, theirs: `/uploads/${token('per_2')}` };
  }

  it('is shown, takes a list to check or to import, and says of other files that they are none', async () => {
    const { sent, get, mine } = await serveUploads();
    const shown = await get(mine);
    expect(await shown.text()).toContain('<h1>Send a list</h1>');
    expect(shown.headers.get('content-security-policy')).toContain("form-action 'self'");
    await get(mine, form('check'));
    await get(mine, form('import'));
    await get(mine, form('import', 'list.xlsx', 'no workbook'));
    expect(sent).toEqual([
      [false, 'a table'],
      [true, 'a table'],
      [true, 'unreadable'],
    ]);
  });

  it('is not found late, by others or with a changed link, and takes nothing but a form with a file', async () => {
    const { sent, get, mine, theirs } = await serveUploads();
    const answers = [await get(theirs), await get(theirs, form('import')), await get(`${mine}x`, form('import'))];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect((await get(mine, { method: 'POST', body: new FormData() })).status).toBe(400);
    expect((await get(mine, { method: 'POST', body: 'email;name' })).status).toBe(404);
    now = later;
    expect((await get(mine, form('import'))).status).toBe(404);
    expect(sent).toEqual([[true, 'a table']]);
  });

  it('reads nothing of a body before it knows the link, however much is announced', async () => {
    const { mine } = await serveUploads();
    const headers = { 'content-type': 'multipart/form-data; boundary=x', 'content-length': String(64 * 2 ** 20) };
    const status = await new Promise((resolve) => {
      const sending = request(`${web?.url}${mine}x`, { method: 'POST', headers }, ({ statusCode }) => {
        sending.destroy();
        resolve(statusCode);
      });
      sending.on('error', () => {});
      sending.flushHeaders();
    });
    expect(status).toBe(404);
  });
});
