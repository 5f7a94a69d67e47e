import { afterAll, beforeAll, expect, test } from 'vitest';
import { api, area, field, openLiff, shot, sizes } from './browser.mjs';
import { makeStage } from './stage.mjs';

const stage = makeStage();
let page;

beforeAll(async () => {
  const { service, browser, teacher } = await stage.set('teacher');
  const context = await browser.newContext({ viewport: sizes[360], hasTouch: true });
  await context.addInitScript(takeAway);
  page = await openLiff(browser, service, teacher, 'pa1', 360, context);
  const start = page.getByRole('button', { name: 'เริ่มจากแบบว่าง' });
  await start.or(field(page, '1.1.task')).first().waitFor();
  if (await start.isVisible()) await start.click();
}, 240_000);
afterAll(stage.end);

/** What browsers of 2020 (Chrome 80, iOS 14) lack, as far as it can be taken from a newer one. */
function takeAway() {
  delete AbortSignal.timeout;
  delete AbortSignal.any;
  delete HTMLDialogElement.prototype.showModal;
  delete HTMLDialogElement.prototype.show;
  for (const name of ['at', 'toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex']) delete Array.prototype[name];
  for (const name of ['at', 'replaceAll', 'isWellFormed', 'toWellFormed']) delete String.prototype[name];
  for (const name of ['hasOwn', 'groupBy']) delete Object[name];
  for (const name of ['any', 'withResolvers', 'try']) delete Promise[name];
  for (const name of ['union', 'intersection', 'difference']) delete Set.prototype[name];
  for (const name of ['structuredClone', 'scheduler', 'WeakRef', 'FinalizationRegistry', 'AggregateError']) delete window[name];
  delete Crypto.prototype.randomUUID;
  delete Element.prototype.replaceChildren;
  delete Intl.Segmenter;
  // Boxes in rows and columns had no distances.
  addEventListener('DOMContentLoaded', () => {
    const style = document.createElement('style');
    style.textContent = '* { gap: 0 !important; }';
    document.head.append(style);
  });
}

const gapBetween = (selector) => page.evaluate((s) => {
  const [first, second] = document.querySelectorAll(s);
  return second.getBoundingClientRect().top - first.getBoundingClientRect().bottom;
}, selector);

test('on a phone of 2020 what is written is saved', async () => {
  await area(page, '1.1.task').fill('จัดทำแผนการจัดการเรียนรู้วิทยาศาสตร์');
  await field(page, '1.1.task').getByText(/บันทึกแล้ว \d\d:\d\d/).waitFor();
  expect((await api(page, 'GET', 'agreement')).body.answers['1.1.task'].text).toBe('จัดทำแผนการจัดการเรียนรู้วิทยาศาสตร์');
  expect(page.problems).toEqual([]);
});

test('its boxes keep their distances', async () => {
  await expect.poll(() => gapBetween('.sheet-part')).toBeGreaterThan(8);
  await field(page, '1.1.task').scrollIntoViewIfNeeded();
  await shot(page, 'old-phone');
});

test('its dialogs open over the page, keep the focus and close', async () => {
  await page.getByRole('button', { name: 'ตรวจและส่ง' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await shot(page, 'old-phone-dialog');
  for (let n = 0; n < 30; n++) await page.keyboard.press('Tab');
  expect(await dialog.evaluate((d) => d.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement.textContent)).toBe('ตรวจและส่ง');
});
