import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** A real Chromium that comes with `npm ci`. Linux only, as its package is; `null` elsewhere. */
export async function openBrowser(): Promise<Browser | null> {
  if (process.platform !== 'linux') return null;
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    // Not the package's own: they put everything in one process, which ends with the first page that is closed.
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
    headless: true,
  });
}
