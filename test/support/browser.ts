import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** A real Chromium that comes with `npm ci`. Linux only, as its package is; `null` elsewhere. */
export async function openBrowser(): Promise<Browser | null> {
  if (process.platform !== 'linux') return null;
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args, '--disable-background-networking'],
    headless: true,
  });
}
