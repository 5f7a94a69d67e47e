import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { api, area, fillRest, openLiff, shot } from './browser.mjs';
import { makeStage } from './stage.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const widths = [360, 1280];
const stage = makeStage();
let service, browser, teacher, director, districtDirector, submissionId;

beforeAll(async () => {
  ({ service, browser, teacher, director, districtDirector } = await stage.set('teacher', 'director', 'districtDirector'));
  const page = await openLiff(browser, service, teacher, '');
  await page.getByRole('navigation').waitFor();
  await api(page, 'POST', 'agreement', { copyPrevious: false });
  const { agreement } = await fillRest(page);
  await api(page, 'POST', 'evidence', { url: 'https://drive.example.org/plan', caption: 'สื่อการสอน', sectionId: '1.1' });
  submissionId = (await api(page, 'POST', `agreement/${agreement.id}/submit`)).body.submissionId;
  await page.context().close();
}, 240_000);
afterAll(stage.end);

async function check(page, name) {
  // The page forbids foreign scripts; the debugger's door is not the page's.
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: axe });
  await session.detach();
  // What lies under the sticky head or foot can be scrolled free; axe would call it covered.
  const unstick = await page.addStyleTag({ content: '.top, .foot, .side { position: static !important }' });
  for (const large of [false, true]) {
    await page.evaluate((on) => (document.documentElement.style.fontSize = on ? '212.5%' : ''), large);
    const violations = await page.evaluate(async () => {
      const { violations } = await window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
      return violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160)).join(' | ')}`);
    });
    expect(violations, `${name}${large ? ' with letters twice as large' : ''}`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${name} is wider than its screen`).toBeLessThanOrEqual(0);
    if (large) await shot(page, `${name}-large`);
  }
  await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  await unstick.evaluate((style) => style.remove());
}

async function small(page) {
  return page.evaluate(() => [...document.querySelectorAll('button, .button, select, input:not([type=checkbox], [type=radio], .hidden), summary')]
    .filter((e) => e.checkVisibility() && e.getBoundingClientRect().height < 47.5).map((e) => e.outerHTML.slice(0, 120)));
}

const pages = [
  ['home', () => director, '', (p) => p.getByRole('navigation')],
  ['pa1', () => teacher, 'pa1', (p) => p.getByText('รอพิจารณา').first()],
  ['approve', () => director, 'approve', (p) => p.getByRole('link', { name: /สมใจ/ })],
  ['approve-read', () => director, () => `approve/${submissionId}`, (p) => p.getByRole('heading', { name: /^1\.1 / })],
  ['board', () => director, 'board', (p) => p.getByRole('rowheader').or(p.getByRole('alert')).first()],
  ['district', () => districtDirector, 'district', (p) => p.getByRole('rowheader').first()],
  ['evidence', () => teacher, 'evidence', (p) => p.getByRole('region').or(p.getByRole('alert')).first()],
  ['rounds', () => teacher, 'rounds', (p) => p.getByText('ส่งครั้งที่ 1')],
  ['my-data', () => teacher, 'my-data', (p) => p.getByRole('textbox')],
];
for (const width of widths)
  test.each(pages)(`no violation on %s at ${width} px`, async (name, who, path, ready) => {
    const page = await openLiff(browser, service, who(), typeof path === 'string' ? path : path(), width);
    await ready(page).waitFor();
    await page.waitForTimeout(900);
    await check(page, name);
    expect(await small(page), 'targets below 48 px').toEqual([]);
    await page.context().close();
  });

test('no violation while writing, with findings, list and dialog open', async () => {
  const page = await openLiff(browser, service, teacher, 'pa1');
  await page.getByRole('button', { name: 'ขอคืนมาแก้' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'ยืนยันขอคืน' }).click();
  await expect.poll(() => area(page, '1.1.measure').getAttribute('readonly')).toBeNull();
  await area(page, '1.1.measure').fill('ร้อยละ ....... ของผู้เรียน');
  await page.locator('mark').first().waitFor({ state: 'attached' });
  await check(page, 'pa1-writing');
  await page.getByRole('button', { name: 'รายการข้อ' }).click();
  await check(page, 'sections');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'ตรวจและส่ง' }).click();
  await page.getByText(/ก่อนส่ง กด/).waitFor();
  await check(page, 'not-ready');
});

test('every control can be reached by keyboard, and says its name', async () => {
  const page = await openLiff(browser, service, teacher, 'pa1', 1280);
  await area(page, '1.1.task').waitFor();
  const nameless = await page.evaluate(() => [...document.querySelectorAll('button, a, input, textarea, select')]
    .filter((e) => !(e.getAttribute('aria-label') || e.labels?.length || e.textContent.trim())).map((e) => e.outerHTML.slice(0, 120)));
  expect(nameless).toEqual([]);
  expect(await page.evaluate(() => [...document.querySelectorAll('[tabindex]')].every((e) => Number(e.getAttribute('tabindex')) <= 0))).toBe(true);
});
