// Draws the two icons of the Teams app: `node scripts/teamsIcons.mjs`. Two speech bubbles, one talking over the other.
// "App icons": colour 192×192 with the symbol in the middle 120×120; outline 32×32, white on nothing.
import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const teal = [31, 78, 95];
const white = [255, 255, 255];
const amber = [255, 183, 77];
const samples = 6;

/** Signed distance to a bubble: a rounded box with a tail under it, in a square of 100. */
const bubble = (cx, cy, w, h, r, tailX) => (x, y) => {
  const dx = Math.abs(x - cx) - w / 2 + r;
  const dy = Math.abs(y - cy) - h / 2 + r;
  const box = Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - r;
  const below = y - (cy + h / 2 - r / 2);
  const tail = Math.max(-below, Math.abs(x - tailX) + below * 0.75 - 11);
  return Math.min(box, tail);
};
const back = bubble(41, 40, 58, 42, 15, 29);
const front = bubble(62, 62, 48, 34, 13, 72);

const colour = (x, y) => {
  const [u, v] = [(x - 50) / 0.72 + 50, (y - 50) / 0.72 + 49];
  if (front(u, v) < 0) return [...amber, 255];
  if (front(u, v) < 5) return [...teal, 255];
  return [...(back(u, v) < 0 ? white : teal), 255];
};
const outline = (x, y) => {
  const [u, v] = [(x - 50) / 0.98 + 51, (y - 50) / 0.98 + 50];
  const line = (d) => d < 0 && d > -7;
  const seen = line(front(u, v)) || (front(u, v) > 5 && line(back(u, v)));
  return [...white, seen ? 255 : 0];
};

function png(size, paint) {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) rows.set(pixel(size, x, y, paint), y * (size * 4 + 1) + 1 + x * 4);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The mean of many points, weighed by how solid each is. */
function pixel(size, x, y, paint) {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < samples * samples; i += 1) {
    const u = ((x + ((i % samples) + 0.5) / samples) / size) * 100;
    const v = ((y + (Math.floor(i / samples) + 0.5) / samples) / size) * 100;
    const [r, g, b, a] = paint(u, v);
    sum[0] += r * a;
    sum[1] += g * a;
    sum[2] += b * a;
    sum[3] += a;
  }
  if (sum[3] === 0) return [255, 255, 255, 0];
  return [sum[0] / sum[3], sum[1] / sum[3], sum[2] / sum[3], sum[3] / (samples * samples)].map(Math.round);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
}

const folder = new URL('../manifests/teams/', import.meta.url);
writeFileSync(new URL('color.png', folder), png(192, colour));
writeFileSync(new URL('outline.png', folder), png(32, outline));
