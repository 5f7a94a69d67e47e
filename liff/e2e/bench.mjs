/**
 * How long until the PA1 page can be used on a slow phone: 400 kbit/s and 20 ms, a processor four times slower.
 *   node e2e/bench.mjs        (liff/ built, service and simulator built in Release); the last line is `page: key=value …`
 * The browser's window stands and is at rest before the tap. Usable: the first text field of the agreement is on screen and takes a letter. Cold: empty cache and no session. Warm: opened again.
 * The ratios are of the slowest page against a bare LIFF page (starter/) in the same run.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { api, openLiff, sizes } from './browser.mjs';
import { makeStage } from './stage.mjs';
import { startStarter } from './starter/starter.mjs';

const rounds = 5;
const warmUp = 200;
const windowMs = 1_500;
const slow = { offline: false, latency: 20, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const pages = ['pa1', 'approve', 'board', 'evidence', ''];
const shown = 'main > :not(.skeleton)';
const usable = { pa1: 'textarea, .choice input', approve: shown, board: shown, evidence: shown, '': shown };

/** Milliseconds from the tap until the page can be used: drawn, and the processor free to take a keystroke. */
async function open(context, url, selector) {
  const page = await context.newPage();
  // Chromium draws a window of its own for every page; a phone's browser is there already.
  await page.waitForTimeout(windowMs);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  // There is no LINE here: what a page asks of it fails at once, for every page alike. (Playwright's own routes would switch the browser's cache off.)
  await session.send('Network.setBlockedURLs', { urls: ['*://*.line.me/*', '*://*.line-scdn.net/*'] });
  await session.send('Network.emulateNetworkConditions', slow);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const foreign = [];
  const { origin } = new URL(url);
  page.on('request', (r) => new URL(r.url()).origin === origin || foreign.push(r.url()));
  // The page tells it itself: whoever asks a page by Playwright first gives it a script of a tenth of a second to run.
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'usableAt' });
  const usable = new Promise((told, late) => {
    setTimeout(() => late(new Error(`${url} could not be used within a minute`)), 60_000).unref();
    session.on('Runtime.bindingCalled', ({ payload }) => told(Number(payload)));
  });
  await page.addInitScript((selector) => {
    const look = () => (document.querySelector(selector) ? setTimeout(() => window.usableAt(String(performance.now()))) : requestAnimationFrame(look));
    requestAnimationFrame(look);
  }, selector);
  await page.goto(url, { waitUntil: 'commit', timeout: 60_000 });
  const ms = await usable;
  // What comes after (letters of the type, other sections) is loaded too, so that the next opening is a warm one.
  await page.waitForLoadState('networkidle');
  await page.close();
  return { ms, foreign };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const seconds = (ms) => (ms / 1000).toFixed(2);

/** Opens a page cold and warm, and keeps how long that took and which hosts it asked. */
async function openTwice(browser, page) {
  const context = await browser.newContext({ viewport: sizes[360], deviceScaleFactor: 2, hasTouch: true });
  const times = {};
  for (const kind of ['cold', 'warm']) {
    const { ms, foreign } = await open(context, page.url, page.selector);
    times[kind] = ms;
    foreign.forEach((asked) => page.hosts.add(new URL(asked).origin));
  }
  await context.close();
  return times;
}

const stage = makeStage();
const starter = await startStarter();
try {
  const { simulator, service, browser, director } = await stage.set('director');
  // Begun once, so that every measured page shows a draft.
  const first = await openLiff(browser, service, director, 'pa1', 360);
  await first.locator('main > :not(.skeleton)').first().waitFor();
  await api(first, 'POST', 'agreement', { copyPrevious: false });
  // A service that has been up for a day has compiled what it answers with.
  for (let n = 0; n < warmUp; n++) await api(first, 'GET', 'opening?wants=agreement&wants=agreement%2Fform');
  await first.context().close();
  const mini = pages.map((path) => ({
    name: path || 'home',
    url: `${service.address}/liff/demo/?liff.state=${encodeURIComponent(`/${path}`)}&liff.user=${director.user}`,
    selector: usable[path],
  }));
  const all = [{ name: 'starter', url: starter.address, selector: 'h1' }, ...mini].map((page) => ({ ...page, cold: [], warm: [], hosts: new Set() }));
  // The first opening is not counted, for any page: the service's own code is still being compiled then.
  for (let round = -1; round < rounds; round++) {
    // One after the other in every round, so that a minute in which the machine is slow is slow for all of them.
    for (const page of all) {
      const { cold, warm } = await openTwice(browser, page);
      if (round >= 0) (page.cold.push(cold), page.warm.push(warm));
    }
  }
  for (const { name, cold, warm } of all) console.log(`${name.padEnd(9)} cold ${seconds(median(cold))} s (${cold.map(seconds).join(' ')}), warm ${seconds(median(warm))} s (${warm.map(seconds).join(' ')})`);
  const [bare, ...ours] = all;
  const worst = (kind) => Math.max(...ours.map((page) => median(page[kind])));
  const outside = new Set(ours.flatMap((page) => [...page.hosts]));
  outside.delete(simulator.address);
  const size = execFileSync('node', ['scripts/size.mjs'], { cwd: fileURLToPath(new URL('..', import.meta.url)), encoding: 'utf8' });
  const kilobytes = /([\d.]+) kB {2}JavaScript of the first screen/.exec(size)[1];
  const ratio = (kind) => (worst(kind) / median(bare[kind])).toFixed(2);
  console.log(`page: js_kb=${kilobytes} cold_s=${seconds(worst('cold'))} warm_s=${seconds(worst('warm'))} foreign_hosts=${outside.size} ratio_cold=${ratio('cold')} ratio_warm=${ratio('warm')}`);
} finally {
  starter.stop();
  await stage.end();
}
