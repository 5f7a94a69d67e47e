import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Taps what opens something outside of LINE and gives the addresses of the windows that opened; `shown` waits for what shows that they had the time to. */
export async function windowsOf(page, tap, shown = async () => undefined) {
  const before = await page.evaluate(() => window.opened.length);
  await tap.click();
  await shown();
  return page.evaluate((n) => window.opened.slice(n), before);
}

/** Taps what opens a file outside of LINE and gives its address: that of the window, and of the link the page then shows. A page that says why there is none fails with its words. */
export async function linkOf(page, tap, link) {
  const refusal = page.locator('main [role=alert]');
  const windows = await windowsOf(page, tap, () => link.or(refusal).first().waitFor());
  expect(await refusal.allTextContents()).toEqual([]);
  const address = await link.evaluate((a) => a.href);
  expect(windows).toEqual([address]);
  return address;
}

/** Somewhere that has never seen the mini-app: no cookie, no session. */
async function elsewhere(browser, act) {
  const context = await browser.newContext();
  try {
    return await act(context);
  } finally {
    await context.close();
  }
}

/** A file that is to be kept, as the browser keeps it. */
export const download = (browser, url) =>
  elsewhere(browser, async (context) => {
    const page = await context.newPage();
    const [file] = await Promise.all([page.waitForEvent('download'), page.goto(url).catch(() => undefined)]);
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  });

/** A file that the browser shows: its type and bytes. */
export const read = (browser, url) =>
  elsewhere(browser, async (context) => {
    const answer = await context.request.get(url, { timeout: 110_000 });
    expect(answer.status()).toBe(200);
    return { type: answer.headers()['content-type'], bytes: await answer.body() };
  });

/** The size of a picture that the browser shows, and the status of the page it is on. */
export const look = (browser, url) =>
  elsewhere(browser, async (context) => {
    const page = await context.newPage();
    const status = (await page.goto(url)).status();
    return { status, width: await page.evaluate(() => document.images[0]?.naturalWidth ?? 0), words: await page.evaluate(() => document.body.innerText) };
  });

export const pdfText = (bytes) => execFileSync('pdftotext', ['-raw', '-', '-'], { input: bytes, encoding: 'utf8' });

/** Whether words are there, however their lines were broken. */
export const expectWords = (found, typed) => expect(found.replace(/\s/g, '')).toContain(typed.replace(/\s/g, ''));
