import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBrowser } from './browser.mjs';
import { caller, startBot, startSimulator } from './simulator.mjs';

const channel = 'viewing';
const token = 'viewing-token';
const liffId = '2000000003-PaLiView';
let simulator, browser, bot, call, page, user;

const text = (words, more) => ({ type: 'text', text: words, wrap: true, ...more });
const link = (label, more) => ({ type: 'button', action: { type: 'uri', label, uri: `https://liff.line.me/${liffId}/board`, ...more } });
const card = {
  type: 'flex', altText: 'มี 3 คนส่ง PA ให้พิจารณา',
  contents: {
    type: 'bubble',
    body: {
      type: 'box', layout: 'vertical',
      contents: [text('โตตามเครื่อง', { scaling: true }), text('เท่าเดิมเสมอ'), link('เปิดกระดาน'), link('เปิดคู่มือ', { altUri: { desktop: 'https://example.com/for-pc' } })],
    },
  },
};
const chip = { items: [{ type: 'action', action: { type: 'message', label: 'ข้ามไว้ก่อน', text: 'ข้าม' } }] };
const answer = (event) => (event.type === 'message' ? [card, { type: 'text', text: `ได้รับ ${event.message.text}`, quickReply: chip }] : []);

const phone = () => page.locator('.phone');
const control = (path, body = {}) => call('POST', `/control/${path}`, body);
const open = (chat = user) => page.goto(`${simulator.address}/?channel=${channel}&${chat.startsWith('U') ? 'user' : 'group'}=${chat}`);
const push = (...messages) => call('POST', '/v2/bot/message/push', { to: user, messages });
const choose = (what, option) => page.getByRole('combobox', { name: what }).selectOption(option);
const letterOf = (words) => phone().getByText(words).first().evaluate((e) => Number.parseFloat(getComputedStyle(e).fontSize));
async function person(displayName, more = {}) {
  const { id } = await control('users', { displayName, ...more });
  await control(`users/${id}/follow`, { channel });
  return id;
}
async function write(words) {
  await page.getByRole('textbox', { name: 'พิมพ์ข้อความ' }).fill(words);
  await page.keyboard.press('Enter');
}
async function giveRichMenu() {
  const areas = [{ bounds: { x: 0, y: 0, width: 1200, height: 405 }, action: { type: 'message', label: 'ปฏิทิน', text: 'ปฏิทิน' } }];
  const { richMenuId } = await call('POST', '/v2/bot/richmenu', { size: { width: 1200, height: 405 }, selected: true, name: 'viewing', chatBarText: 'เมนู', areas });
  await page.setViewportSize({ width: 1200, height: 405 });
  const image = await page.screenshot({ type: 'png' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await call('POST', `/v2/bot/richmenu/${richMenuId}/content`, new Uint8Array(image), 'image/png');
  await call('POST', `/v2/bot/user/${user}/richmenu/${richMenuId}`);
}

beforeAll(async () => {
  simulator = await startSimulator();
  call = caller(simulator.address, token);
  bot = await startBot(call, answer);
  await control('channels', { key: channel, displayName: 'บอตทดสอบ', accessToken: token, webhookUrl: bot.url });
  await control('liff', { channel, liffId, endpointUrl: 'http://127.0.0.1:9/app/' });
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  bot?.stop();
  await simulator?.stop();
});
beforeEach(async () => {
  user = await person('ครูทดสอบ', { statusMessage: 'รหัสเข้าร่วม TEACHER2' });
  await call('GET', '/control/idle?waitMs=5000');
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
  page.setDefaultTimeout(45_000);
});
afterEach(() => page.context().close());

test('LINE for PC shows neither quick replies nor rich menu, in a wider window, until the phone is chosen again', async () => {
  await giveRichMenu();
  await push(...answer({ type: 'message', message: { text: 'ก' } }));
  await open();
  const picture = phone().getByRole('group', { name: 'เมนูหลัก' });
  const chips = phone().getByRole('button', { name: 'ข้ามไว้ก่อน' });
  await picture.waitFor();
  await chips.waitFor();
  const narrow = (await phone().boundingBox()).width;

  await choose('เครื่อง', 'LINE บนคอมพิวเตอร์');
  await page.getByRole('textbox', { name: 'พิมพ์ข้อความ' }).waitFor();
  expect([await picture.count(), await chips.count()]).toEqual([0, 0]);
  expect(await phone().getByRole('button', { name: 'เปิดเมนู' }).count()).toBe(0);
  expect((await phone().boundingBox()).width).toBeGreaterThan(narrow * 1.5);

  await page.reload();
  await phone().getByText('ได้รับ ก').waitFor();
  expect(await chips.count()).toBe(0);
  await choose('เครื่อง', 'โทรศัพท์');
  await picture.waitFor();
  await chips.waitFor();
});

test('on LINE for PC a mini-app opens in the browser, and an address meant for PC wins', async () => {
  await push(card);
  await page.context().route('https://example.com/**', (route) => route.fulfill({ body: 'guide' }));
  await open();
  await phone().getByRole('button', { name: 'เปิดกระดาน' }).click();
  await page.locator('.liff').waitFor();
  await page.getByRole('button', { name: 'ปิดมินิแอป' }).click();

  await choose('เครื่อง', 'LINE บนคอมพิวเตอร์');
  const asked = page.context().waitForEvent('request', (request) => request.url().includes(`/liff/${liffId}/board?user=${user}`));
  await Promise.all([asked, page.context().waitForEvent('page'), phone().getByRole('button', { name: 'เปิดกระดาน' }).click()]);
  const [tab] = await Promise.all([page.context().waitForEvent('page'), phone().getByRole('button', { name: 'เปิดคู่มือ' }).click()]);
  await tab.waitForURL('https://example.com/for-pc');
  expect(await page.locator('.liff').count()).toBe(0);
});

test('large letters reach what is said and the parts of a card that scale, and nothing becomes wider than a small phone', async () => {
  await push(card, { type: 'text', text: 'ข้อความธรรมดา' });
  await open();
  const sizes = async () => [await letterOf('ข้อความธรรมดา'), await letterOf('โตตามเครื่อง'), await letterOf('เท่าเดิมเสมอ')];
  await phone().getByText('เท่าเดิมเสมอ').waitFor();
  const [said, scaled, fixed] = await sizes();
  await choose('ขนาดตัวอักษร', 'อักษรใหญ่มาก');
  await expect.poll(async () => (await sizes()).map((n) => Math.round(n * 10))).toEqual([said * 1.4, scaled * 1.4, fixed].map((n) => Math.round(n * 10)));
  await choose('ขนาดตัวอักษร', 'อักษรเล็ก');
  await expect.poll(async () => (await sizes())[0] < said).toBe(true);
  await choose('ขนาดตัวอักษร', 'อักษรใหญ่มาก');
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('a locked phone shows the alternative text of a card and the words of a text, and nothing else', async () => {
  await open();
  await write('สวัสดี');
  await phone().getByText('ได้รับ สวัสดี').waitFor();
  await push(card, { type: 'text', text: 'กำหนดส่ง 31 ต.ค. 2569' });
  await phone().getByText('กำหนดส่ง 31 ต.ค. 2569').waitFor();
  await phone().getByRole('button', { name: 'เมนูแชต' }).click();
  await page.getByRole('menuitem', { name: 'หน้าจอล็อก' }).click();
  const lock = page.getByRole('region', { name: 'หน้าจอล็อก' });
  const told = () => lock.locator('.lock-text').allInnerTexts();
  await expect.poll(told).toEqual(['กำหนดส่ง 31 ต.ค. 2569', 'มี 3 คนส่ง PA ให้พิจารณา', 'ได้รับ สวัสดี', 'มี 3 คนส่ง PA ให้พิจารณา']);
  await call('POST', '/v2/bot/message/push', { to: user, messages: [{ type: 'text', text: 'เงียบ ๆ' }], notificationDisabled: true });
  await push({ type: 'text', text: 'ข่าวใหม่' });
  await expect.poll(async () => (await told())[0]).toBe('ข่าวใหม่');
  expect(await told()).not.toContain('เงียบ ๆ');
  await lock.getByRole('button', { name: 'ปลดล็อก' }).click();
  expect(await lock.count()).toBe(0);
});

test('in a group a message says how many have read it', async () => {
  const [second, third] = [await person('ครูสอง'), await person('ครูสาม')];
  const group = (await control('groups', { name: 'กลุ่มทดสอบ', members: [user, second, third], channel })).id;
  await control('say', { channel, user, chat: group, text: 'ใครเห็นบ้าง' });
  await open(group);
  const foot = page.locator('.row.mine', { hasText: 'ใครเห็นบ้าง' });
  await foot.waitFor();
  expect(await foot.getByText(/อ่านแล้ว/).count()).toBe(0);
  await control('say', { channel, user: second, chat: group, text: 'เห็นค่ะ' });
  await foot.getByText('อ่านแล้ว 1').waitFor();
  await choose('พูดในนาม', third);
  await choose('พูดในนาม', user);
  await foot.getByText('อ่านแล้ว 2').waitFor();
});

test('what one says oneself is seen, wherever one was reading', async () => {
  await push(...Array.from({ length: 5 }, () => ({ type: 'text', text: 'ข้อความยาว\n'.repeat(20) })));
  await open();
  const talk = page.locator('.talk');
  await talk.locator('.row').nth(4).waitFor();
  await talk.hover();
  await page.mouse.wheel(0, -3000);
  await expect.poll(() => talk.evaluate((e) => e.scrollHeight - e.scrollTop - e.clientHeight > 800)).toBe(true);
  await write('ตอบตรงนี้');
  await phone().getByText('ได้รับ ตอบตรงนี้').waitFor();
  await expect.poll(() => talk.evaluate((e) => e.scrollHeight - e.scrollTop - e.clientHeight < 4)).toBe(true);
});

test('the code to join by stays readable after somebody has added the account', async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${simulator.address}/?channel=${channel}`);
  const entry = page.locator('.entry', { hasText: 'ครูทดสอบ' }).first();
  await entry.getByText('รหัสเข้าร่วม TEACHER2').waitFor();
  await open();
  const note = page.locator('.chat-header').getByText('รหัสเข้าร่วม TEACHER2');
  await note.waitFor();
  expect(await note.evaluate((e) => e.scrollWidth <= e.clientWidth)).toBe(true);
});
