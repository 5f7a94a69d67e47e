import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser.mjs';
import { startService } from './service.mjs';
import { caller, startSimulator } from './simulator.mjs';

const teacher = `U${'1'.padStart(32, '0')}`;
let simulator, service, browser, page, call;

beforeAll(async () => {
  simulator = await startSimulator();
  service = await startService(simulator.address);
  call = caller(simulator.address);
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  page.setDefaultTimeout(45_000);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await service?.stop();
  await simulator?.stop();
});

const theirs = () => page.locator('.row.theirs');
const sees = (words) => theirs().getByText(words).last().waitFor();
const tap = (name) => page.getByRole('button', { name, exact: true }).last().click();
async function write(words) {
  const keyboard = page.getByRole('button', { name: 'เปิดแป้นพิมพ์' });
  if (await keyboard.isVisible()) await keyboard.click();
  await page.getByRole('textbox', { name: 'พิมพ์ข้อความ' }).fill(words);
  await page.keyboard.press('Enter');
}

test('a teacher on a small phone joins, answers and finds her words kept', async () => {
  await call('POST', `/control/users/${teacher}/follow`, { channel: 'demo' });
  await page.goto(`${simulator.address}/?channel=demo&user=${teacher}`);
  await sees('ขอความยินยอมใช้ข้อมูลส่วนบุคคล');
  await tap('ยินยอม');
  await sees(/พิมพ์รหัส 8 ตัว/);
  await write('teacher2');
  await sees('นางสาวสมใจ ใฝ่เรียน');
  await tap('ใช่ ฉันเอง');
  await sees(/บันทึกแล้ว: ครู/);
  await tap('เริ่มทำ PA');
  await sees(/สอนห้องเรียนประเภทไหน/);
  await tap('วิชาสามัญ/พื้นฐาน');
  await sees(/เลือกไว้/);
  await tap('เลือกครบแล้ว');
  await sees(/สอนตามตารางสอน/);
  await write('๑๘');
  await sees(/18 ชั่วโมง\/สัปดาห์/);
  const { pushesTo } = await call('GET', '/control/counters?channel=demo');
  expect(pushesTo).toEqual({});
  expect(await call('GET', '/control/violations')).toEqual([]);
}, 120_000);

test('nothing is wider than the phone and the menu stands at its foot', async () => {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await call('GET', `/control/users/${teacher}/richmenu?channel=demo`)).toMatchObject({ from: 'user' });
});
