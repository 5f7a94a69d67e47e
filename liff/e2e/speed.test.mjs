import { afterAll, beforeAll, expect, test } from 'vitest';
import { api, area, fillRest, openLiff, startBrowser } from './browser.mjs';
import { personOf } from './people.mjs';
import { startService } from './service.mjs';
import { caller, startSimulator } from './simulator.mjs';

const coldMs = 2_500;
const warmMs = 1_000;
const turns = 3;
const line = { offline: false, latency: 20, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
let simulator, service, browser, teacher;

beforeAll(async () => {
  if (!process.env.PAGE_SPEED) return;
  simulator = await startSimulator();
  service = await startService(simulator.address);
  browser = await startBrowser();
  teacher = personOf(caller(simulator.address), 'teacher');
  await teacher.join();
  const page = await openLiff(browser, service, teacher, '');
  await page.getByRole('navigation').waitFor();
  await api(page, 'POST', 'agreement', { copyPrevious: false });
  await fillRest(page);
  await page.context().close();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await service?.stop();
  await simulator?.stop();
});

/** Milliseconds from opening to the moment words can be typed, at 400 kbit/s with a processor four times slower. */
async function usable(context) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    const look = () => {
      const area = document.querySelector('textarea, .choice input');
      if (!area) return requestAnimationFrame(look);
      // Drawn, and the processor free to take a keystroke.
      setTimeout(() => (window.usableAt = performance.now()));
    };
    requestAnimationFrame(look);
  });
  await page.goto(`${service.address}/liff/demo/?liff.state=%2Fpa1&liff.user=${teacher.user}`, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.usableAt);
  const ms = await page.evaluate(() => window.usableAt);
  await area(page, '1.1.task').waitFor();
  // The rest of the page (letters of the type, the other sections) comes after it is usable.
  await page.waitForTimeout(1_500);
  await page.close();
  return Math.round(ms);
}

// Measured alone on a quiet machine (npm run speed), not among the other tests.
test.runIf(process.env.PAGE_SPEED)('usable within 2.5 s cold and 1 s warm at 400 kbit/s and a processor four times slower', async () => {
  const cold = [];
  const warm = [];
  for (let i = 0; i < turns; i++) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    cold.push(await usable(context));
    warm.push(await usable(context));
    await context.close();
  }
  console.log(`usable: cold ${cold.join(', ')} ms; warm ${warm.join(', ')} ms`);
  expect(Math.min(...cold)).toBeLessThanOrEqual(coldMs);
  expect(Math.min(...warm)).toBeLessThanOrEqual(warmMs);
}, 120_000);
