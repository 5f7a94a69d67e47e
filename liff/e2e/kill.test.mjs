import { afterAll, beforeAll, expect, test } from 'vitest';
import { api, area, field, openLiff } from './browser.mjs';
import { makeStage } from './stage.mjs';

const runs = Number(process.env.KILL_RUNS ?? 50);
const rows = ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '2.1', '2.2', '2.3', '2.4', '3.1', '3.2', '3.3'];
const columns = ['task', 'outcome', 'measure'];
const syllables = ['วิเคราะห์', 'ผู้เรียน', 'ออกแบบ', 'กิจกรรม', 'ร้อยละ', '80', 'น้ำใจ', 'ทุกเดือน', 'ปรับแผน', 'ก่อน', 'หลัง', 'สื่อ'];
const stage = makeStage();
let service, browser, context, teacher, page;

beforeAll(async () => {
  ({ service, browser, teacher } = await stage.set('teacher'));
  page = await openLiff(browser, service, teacher, '');
  context = page.context();
  await page.getByRole('navigation').waitFor();
  await api(page, 'POST', 'agreement', { copyPrevious: false });
}, 240_000);
afterAll(stage.end);

function randomOf(seed) {
  let x = (seed * 2654435761) >>> 0 || 1;
  return (n) => {
    x ^= x << 13;
    x >>>= 0;
    x ^= x >>> 17;
    x ^= x << 5;
    x >>>= 0;
    return x % n;
  };
}

const open = async () => {
  page = await openLiff(browser, service, teacher, 'pa1', 360, context);
  await area(page, '3.3.measure').waitFor();
};
/** What the page says about a field and what stands in it, read in one moment. */
const look = (id) => page.evaluate((id) => {
  const box = document.getElementById(`f-${id}`);
  return { text: box.querySelector('textarea').value, isSaved: /บันทึกแล้ว/.test(box.querySelector('.save')?.textContent ?? '') };
}, id);
const stored = async (id) => (await api(page, 'GET', 'agreement')).body.answers[id]?.text ?? '';

const strikes = {
  async network() {
    await context.setOffline(true);
    return async () => context.setOffline(false);
  },
  async page() {
    await page.close({ runBeforeUnload: false });
    return open;
  },
  async crash() {
    const session = await context.newCDPSession(page);
    session.send('Page.crash').catch(() => undefined);
    await page.waitForEvent('crash', { timeout: 5_000 }).catch(() => undefined);
    await page.close();
    return open;
  },
  async service() {
    await service.kill();
    return service.start;
  },
};

const seeds = process.env.KILL_SEEDS?.split(',').map(Number) ?? Array.from({ length: runs }, (_, i) => i + 1);
test.each(seeds)('seed %i: nothing called saved is lost, and nothing typed more than 2 s before', async (seed) => {
  const random = randomOf(seed);
  const id = `${rows[seed % rows.length]}.${columns[Math.floor(seed / rows.length) % columns.length]}`;
  if (page.isClosed() || !(await area(page, id).isVisible().catch(() => false))) await open();
  await area(page, id).focus();
  const typed = [];
  let lastSaved = null;
  const words = 4 + random(8);
  const strikeAt = random(words);
  const strike = Object.keys(strikes)[seed % 4];
  let back = null;
  for (let i = 0; i < words; i++) {
    const word = `${syllables[random(syllables.length)]}${seed}.${i} `;
    await page.keyboard.insertText(word);
    typed.push({ at: Date.now(), text: (await look(id)).text });
    await page.waitForTimeout(random(700));
    const now = await look(id);
    if (now.isSaved) lastSaved = now.text;
    if (i !== strikeAt) continue;
    const struck = Date.now();
    back = await strikes[strike]();
    if (strike === 'page' || strike === 'crash') {
      await back();
      back = null;
      // What a closed page must still have: everything typed more than 2 s before.
      const old = typed.filter((t) => struck - t.at >= 2_000).at(-1);
      const after = (await look(id)).text;
      if (old) expect(after.startsWith(old.text), `${strike}: “${old.text}” was typed 2 s before and is lost: “${after}”`).toBe(true);
      if (lastSaved) expect(after.startsWith(lastSaved.trimEnd()), `${strike}: “${lastSaved}” was called saved and is lost`).toBe(true);
      await area(page, id).focus();
      await page.keyboard.press('Control+End');
      typed.length = 0;
    }
  }
  const last = (await look(id)).text;
  if (back) {
    await page.waitForTimeout(random(2_500));
    const now = await look(id);
    if (now.isSaved) lastSaved = now.text;
    await back();
  }
  // A page opened again after everything had arrived has nothing to save, and says nothing.
  await expect.poll(() => stored(id)).toBe(last.trim());
  await expect.poll(() => field(page, id).locator('.save').allTextContents()).toSatisfy((words) => words.every((w) => /^บันทึกแล้ว/.test(w)));
  expect(await field(page, id).locator('.conflict').count()).toBe(0);
  expect(await stored(id)).toBe(last.trim());
  if (lastSaved) expect((await stored(id)).startsWith(lastSaved.trimEnd())).toBe(true);
}, 90_000);
