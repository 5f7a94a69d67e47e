import { afterAll, beforeAll, expect, test } from 'vitest';
import { api, area, field, openLiff, shot, sizes } from './browser.mjs';
import { personOf } from './people.mjs';
import { makeStage } from './stage.mjs';

const stage = makeStage();
let service, browser, call, teacher, phone, desk;

beforeAll(async () => {
  ({ service, browser, call, teacher } = await stage.set('teacher'));
  phone = await openLiff(browser, service, teacher, 'pa1', 412);
  const start = phone.getByRole('button', { name: 'เริ่มจากแบบว่าง' });
  await start.or(field(phone, '1.1.task')).first().waitFor();
  if (await start.isVisible()) await start.click();
  desk = await openLiff(browser, service, teacher, 'pa1', 1280);
  await field(desk, '1.1.task').waitFor();
}, 240_000);
afterAll(stage.end);

const stored = async (page, id) => (await api(page, 'GET', 'agreement')).body.answers[id]?.text ?? '';
const saved = (page, id) => field(page, id).getByText(/บันทึกแล้ว \d\d:\d\d/).waitFor();
/** Both write from the same version: the phone has not looked yet. */
async function bothWrite(id, first, second) {
  await phone.route('**/api/agreement', (route) => route.abort());
  await area(desk, id).fill(first);
  await saved(desk, id);
  await area(phone, id).fill(second);
  await field(phone, id).getByText('เลือกข้อความที่จะเก็บ').waitFor();
  await phone.unroute('**/api/agreement');
}

test('two devices on one field get both texts, and the choice of one is kept', async () => {
  await bothWrite('1.1.task', 'เขียนจากคอมพิวเตอร์', 'เขียนจากโทรศัพท์');
  await field(phone, '1.1.task').scrollIntoViewIfNeeded();
  await shot(phone, 'two-devices');
  expect(await stored(phone, '1.1.task')).toBe('เขียนจากคอมพิวเตอร์');
  await phone.getByRole('button', { name: 'ใช้ของเครื่องนี้' }).click();
  await saved(phone, '1.1.task');
  expect(await stored(phone, '1.1.task')).toBe('เขียนจากโทรศัพท์');
  await expect.poll(() => area(desk, '1.1.task').inputValue()).toBe('เขียนจากโทรศัพท์');
});

test('the other text can be taken, or both put together', async () => {
  await bothWrite('1.2.task', 'ฉบับคอมพิวเตอร์', 'ฉบับโทรศัพท์');
  await phone.getByRole('button', { name: 'ใช้อีกฉบับ' }).click();
  await expect.poll(() => area(phone, '1.2.task').inputValue()).toBe('ฉบับคอมพิวเตอร์');
  await bothWrite('1.3.task', 'บนคอมพิวเตอร์', 'บนโทรศัพท์');
  await phone.getByRole('button', { name: 'รวมสองฉบับ' }).click();
  await saved(phone, '1.3.task');
  expect(await stored(phone, '1.3.task')).toBe('บนคอมพิวเตอร์\nบนโทรศัพท์');
});

test('without a network nothing is called saved; back again it is sent', async () => {
  await phone.context().setOffline(true);
  await area(phone, '1.4.task').fill('เขียนตอนไม่มีสัญญาณ');
  await field(phone, '1.4.task').getByText('เก็บในเครื่องแล้ว รอส่ง').waitFor();
  await field(phone, '1.4.task').scrollIntoViewIfNeeded();
  await shot(phone, 'offline');
  expect(await field(phone, '1.4.task').getByText(/บันทึกแล้ว/).count()).toBe(0);
  expect(await stored(desk, '1.4.task')).toBe('');
  await phone.context().setOffline(false);
  await saved(phone, '1.4.task');
  expect(await stored(desk, '1.4.task')).toBe('เขียนตอนไม่มีสัญญาณ');
});

test('closed without a network, the words wait on the device for the next opening', async () => {
  const context = phone.context();
  await context.setOffline(true);
  await area(phone, '1.5.task').fill('ปิดหน้าไปก่อนส่ง');
  await phone.close();
  await context.setOffline(false);
  phone = await openLiff(browser, service, teacher, 'pa1/1.5', 412, context);
  await expect.poll(() => area(phone, '1.5.task').inputValue()).toBe('ปิดหน้าไปก่อนส่ง');
  await saved(phone, '1.5.task');
  expect(await stored(desk, '1.5.task')).toBe('ปิดหน้าไปก่อนส่ง');
});

test('a session that is gone comes back by itself and the text stays', async () => {
  await phone.context().clearCookies();
  await area(phone, '1.6.task').fill('เขียนหลังเซสชันหมดอายุ');
  await saved(phone, '1.6.task');
  expect(await stored(desk, '1.6.task')).toBe('เขียนหลังเซสชันหมดอายุ');
});

test('somebody else signing in on the same browser neither empties the page nor stops the saving', async () => {
  const other = personOf(call, 'deputy');
  await other.join();
  const theirs = await openLiff(browser, service, other, '', 412, phone.context());
  await theirs.getByRole('navigation').waitFor();
  await area(phone, '1.8.task').fill('เขียนขณะมีคนอื่นเข้าใช้');
  await field(phone, '1.8.task').getByText(/บันทึกแล้ว/).waitFor();
  expect(await area(phone, '1.1.task').inputValue()).toBe('เขียนจากโทรศัพท์');
  expect(await stored(desk, '1.8.task')).toBe('เขียนขณะมีคนอื่นเข้าใช้');
  // The cookie is the first one's again by now, and the other tab still the other's.
  await theirs.getByRole('navigation').getByText('ทำ PA ของฉัน').click();
  await area(theirs, '1.1.task').waitFor();
  expect(await area(theirs, '1.1.task').inputValue()).toBe('');
  expect(theirs.problems).toEqual([]);
  await theirs.close();
});

test('an old form version is saved and then asks to be opened anew', async () => {
  await phone.route('**/fields/*', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...(await answer.json()), reload: true } });
  });
  await area(phone, '1.7.task').fill('แบบรุ่นเก่า');
  await phone.getByRole('button', { name: 'เปิดรุ่นใหม่' }).click();
  await phone.unroute('**/fields/*');
  await expect.poll(() => area(phone, '1.7.task').inputValue()).toBe('แบบรุ่นเก่า');
});

test.each(['frame', 'line', 'form'])('a phone that loses its signal before the script %s has come is told, and opens the page with a tap', async (script) => {
  const context = await browser.newContext({ viewport: sizes[360], hasTouch: true });
  await context.route(`**/assets/${script}-*.js`, (route) => route.abort());
  const page = await openLiff(browser, service, teacher, 'pa1/1.2', 360, context);
  await page.getByRole('alert').getByText('ติดต่อระบบไม่ได้').waitFor();
  await context.unroute(`**/assets/${script}-*.js`);
  await page.getByRole('button', { name: 'ลองอีกครั้ง' }).click();
  await area(page, '1.2.task').waitFor();
  expect(page.problems).toEqual([]);
  await context.close();
});

test('a part that does not come when it is wanted is said where one looks, can be put away', async () => {
  const context = await browser.newContext({ viewport: sizes[360], hasTouch: true });
  await context.route('**/assets/more-*.js', (route) => route.abort());
  const page = await openLiff(browser, service, teacher, 'pa1/1.2', 360, context);
  await area(page, '1.2.task').waitFor();
  await page.getByRole('button', { name: 'รายการข้อ' }).click();
  const told = page.locator('.over').getByText('ติดต่อระบบไม่ได้');
  await told.waitFor();
  expect(await told.evaluate((it) => it.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
  await page.getByRole('button', { name: 'ปิด', exact: true }).click();
  await told.waitFor({ state: 'detached' });
  expect(page.problems).toEqual([]);
  await context.close();
});

test('a phone that loses its signal while the frame is still to come is told as well', async () => {
  const context = await browser.newContext({ viewport: sizes[360], hasTouch: true });
  const page = await context.newPage();
  const problems = [];
  page.on('pageerror', (e) => problems.push(e.message));
  await context.route('**/assets/line-*.js', (route) => route.abort());
  const lost = page.waitForEvent('requestfailed', (r) => r.url().includes('/assets/line-'));
  await context.route('**/assets/frame-*.js', async (route) => {
    await lost;
    await page.evaluate(() => new Promise((next) => setTimeout(next)));
    await route.continue();
  });
  await page.goto(`${service.address}/liff/demo/?liff.state=${encodeURIComponent('/pa1/1.2')}&liff.user=${teacher.user}`, { waitUntil: 'commit' });
  await page.getByRole('alert').getByText('ติดต่อระบบไม่ได้').waitFor();
  expect(problems).toEqual([]);
  await context.close();
});
