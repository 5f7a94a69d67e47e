import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBrowser } from './browser.mjs';
import { caller, startBot, startSimulator } from './simulator.mjs';

const channel = 'e2e';
const token = 'e2e-token';
let simulator, browser, bot, call, page, user;

const quickReply = (...actions) => ({ items: actions.map((action) => ({ type: 'action', action })) });
const button = (action) => ({ type: 'button', action });
const card = {
  type: 'flex', altText: 'การ์ดทดสอบ',
  contents: {
    type: 'bubble',
    body: {
      type: 'box', layout: 'vertical',
      contents: [
        { type: 'text', text: 'น้ำใสที่ปู่เก็บไว้', wrap: true },
        button({ type: 'postback', label: 'ทำต่อ', data: 'go', displayText: 'ทำต่อเลย' }),
        button({ type: 'postback', label: 'พิมพ์รหัส', data: 'code', inputOption: 'openKeyboard', fillInText: 'รหัส ' }),
        button({ type: 'datetimepicker', label: 'วันส่ง', data: 'due', mode: 'date', initial: '2026-12-01' }),
      ],
    },
  },
};

function answer(event) {
  if (event.type !== 'message' || event.message.type !== 'text') return [];
  if (event.message.text === 'การ์ด') return [card];
  return [{ type: 'text', text: `ได้รับ ${event.message.text}`, quickReply: quickReply({ type: 'message', label: 'ข้ามไว้ก่อน', text: 'ข้าม' }) }];
}

const phone = () => page.locator('.phone');
const control = (path, body = {}) => call('POST', `/control/${path}`, body);
const bubbles = (side) => page.locator(`.row.${side} .words`);
const open = (chat = user) => page.goto(`${simulator.address}/?channel=${channel}&${chat.startsWith('U') ? 'user' : 'group'}=${chat}`);
async function person(displayName) {
  const { id } = await control('users', { displayName });
  await control(`users/${id}/follow`, { channel });
  return id;
}
async function write(text) {
  await page.getByRole('textbox', { name: 'พิมพ์ข้อความ' }).fill(text);
  await page.keyboard.press('Enter');
}

beforeAll(async () => {
  simulator = await startSimulator();
  call = caller(simulator.address, token);
  bot = await startBot(call, answer);
  await control('channels', { key: channel, displayName: 'บอตทดสอบ', accessToken: token, webhookUrl: bot.url });
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  bot?.stop();
  await simulator?.stop();
});
beforeEach(async () => {
  user = await person('ครูทดสอบ');
  await call('GET', '/control/idle?waitMs=5000');
  bot.events.length = 0;
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(45_000);
});
afterEach(() => page.close());

test('what one writes goes to the bot, and its answer appears by itself', async () => {
  await open();
  await write('สวัสดี');
  await bubbles('theirs').getByText('ได้รับ สวัสดี').waitFor();
  expect(await bubbles('mine').allInnerTexts()).toEqual(['สวัสดี']);
  await page.locator('.row.mine').getByText('อ่านแล้ว').waitFor();
});

test('a quick reply is said and the chips of the old message are gone', async () => {
  await open();
  await write('หนึ่ง');
  const chip = page.locator('.quick-replies').getByRole('button', { name: 'ข้ามไว้ก่อน' });
  await chip.click();
  await bubbles('theirs').getByText('ได้รับ ข้าม').waitFor();
  expect(await bubbles('mine').allInnerTexts()).toEqual(['หนึ่ง', 'ข้าม']);
  expect(await chip.count()).toBe(1);
});

test('buttons of a card send postbacks, fill in the keyboard and open the date picker', async () => {
  await open();
  await write('การ์ด');
  await phone().getByRole('button', { name: 'ทำต่อ' }).click();
  await bubbles('mine').getByText('ทำต่อเลย').waitFor();
  await phone().getByRole('button', { name: 'พิมพ์รหัส' }).click();
  await expect.poll(() => page.getByRole('textbox', { name: 'พิมพ์ข้อความ' }).inputValue()).toBe('รหัส ');
  await phone().getByRole('button', { name: 'วันส่ง' }).click();
  await page.getByText('ตรงกับ 1 ธันวาคม 2569').waitFor();
  await page.getByRole('button', { name: 'ตกลง' }).click();
  await expect.poll(() => bot.events.filter((e) => e.type === 'postback').map((e) => [e.postback.data, e.postback.params?.date]))
    .toEqual([['go', undefined], ['code', undefined], ['due', '2026-12-01']]);
});

test('an own message can be unsent, and a sticker and a picture sent', async () => {
  await open();
  await write('ผิดไป');
  await bubbles('mine').getByText('ผิดไป').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'ยกเลิกการส่ง' }).click();
  await phone().getByText('คุณยกเลิกข้อความ').waitFor();
  await phone().getByRole('button', { name: 'ส่งสติกเกอร์' }).click();
  await phone().getByRole('button', { name: 'โอเค' }).click();
  await page.locator('.row.mine .sticker').waitFor();
  await phone().getByRole('button', { name: 'แนบ' }).click();
  const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');
  await page.locator('.attach input').first().setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: picture });
  await page.locator('.row.mine .media-picture img').waitFor();
  await expect.poll(() => bot.events.map((e) => e.message?.type ?? e.type)).toEqual(['text', 'unsend', 'sticker', 'image']);
});

test('the rich menu is tapped by area and makes way for the keyboard', async () => {
  const areas = [{ bounds: { x: 0, y: 0, width: 1200, height: 405 }, action: { type: 'message', label: 'ปฏิทิน', text: 'ปฏิทิน' } }];
  const { richMenuId } = await call('POST', '/v2/bot/richmenu', { size: { width: 1200, height: 405 }, selected: true, name: 'e2e', chatBarText: 'เมนู', areas });
  await page.setViewportSize({ width: 1200, height: 405 });
  const image = await page.screenshot({ type: 'png' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await call('POST', `/v2/bot/richmenu/${richMenuId}/content`, new Uint8Array(image), 'image/png');
  await call('POST', `/v2/bot/user/${user}/richmenu/${richMenuId}`);
  await open();
  await phone().getByRole('button', { name: 'ปฏิทิน' }).click();
  await bubbles('theirs').getByText('ได้รับ ปฏิทิน').waitFor();
  await phone().getByRole('button', { name: 'เปิดแป้นพิมพ์' }).click();
  await page.getByRole('textbox', { name: 'พิมพ์ข้อความ' }).waitFor();
});

test('in a group one speaks as a member, mentions the bot and can edit', async () => {
  const other = await person('ครูอีกคน');
  const group = (await control('groups', { name: 'กลุ่มทดสอบ', members: [user, other], channel })).id;
  await open(group);
  await page.getByRole('combobox', { name: 'พูดในนาม' }).selectOption(other);
  await phone().getByRole('button', { name: /@บอตทดสอบ/ }).click();
  await write('สถานะ');
  await bubbles('mine').getByText('สถานะ').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'แก้ไข' }).click();
  await page.getByRole('textbox', { name: 'แก้ไขข้อความ' }).fill('สถานะเดือนนี้');
  await page.getByRole('button', { name: 'บันทึก' }).click();
  await phone().getByText('แก้ไขแล้ว').waitFor();
  await expect.poll(() => bot.events.filter((e) => e.message).map((e) => [e.type, e.source.userId, !!e.message.mention?.mentionees.some((m) => m.isSelf)]))
    .toContainEqual(['message', other, true]);
  expect(bot.events.some((e) => e.type === 'messageEdited')).toBe(true);
});

test('a new message in another chat leaves a dot until it is opened', async () => {
  const other = await person(`ครูรออ่าน ${Date.now() % 100000}`);
  await open();
  await page.locator('.entry').first().waitFor();
  await call('POST', '/v2/bot/message/push', { to: other, messages: [{ type: 'text', text: 'มีข่าว' }] });
  const entry = page.locator('.entry', { hasText: 'ครูรออ่าน' }).first();
  await entry.getByRole('img', { name: 'มีข้อความใหม่' }).waitFor();
  await entry.click();
  await bubbles('theirs').getByText('มีข่าว').waitFor();
  expect(await entry.getByRole('img', { name: 'มีข้อความใหม่' }).count()).toBe(0);
});

test('blocking silences the chat until it is undone', async () => {
  await open();
  await phone().getByRole('button', { name: 'เมนูแชต' }).click();
  await page.getByRole('menuitem', { name: 'บล็อก' }).click();
  await phone().getByText('บล็อกบัญชีนี้อยู่').waitFor();
  await phone().getByRole('button', { name: 'เลิกบล็อก' }).click();
  await page.getByRole('textbox', { name: 'พิมพ์ข้อความ' }).waitFor();
  await expect.poll(() => bot.events.map((e) => e.type)).toEqual(['unfollow', 'follow']);
});

test('the clock moves and comes back', async () => {
  await open();
  const before = await page.locator('.clock-face b').innerText();
  await page.getByRole('button', { name: '+1 วัน' }).click();
  await page.locator('.clock-face.moved').waitFor();
  expect(await page.locator('.clock-face b').innerText()).not.toBe(before);
  await page.getByRole('button', { name: 'กลับเวลาจริง' }).click();
  await expect.poll(() => page.locator('.clock-face b').innerText()).toBe(before);
});

test('the inspector shows the webhook and the reply of this chat', async () => {
  await open();
  await write('สวัสดี');
  await bubbles('theirs').first().waitFor();
  await page.locator('.inspector-toggle').click();
  await page.locator('.request', { hasText: '/v2/bot/message/reply' }).first().click();
  await page.locator('.request .json').first().getByText('replyToken').waitFor();
  await page.locator('.request', { hasText: 'เว็บฮุก' }).first().waitFor();
});

test('at 360 px one pane is shown at a time and nothing is wider than the screen', async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${simulator.address}/?channel=${channel}`);
  await page.locator('.entry').first().click();
  await page.locator('.phone').waitFor();
  expect(await page.locator('.people').isVisible()).toBe(false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.getByRole('button', { name: 'กลับ' }).click();
  await page.locator('.people').waitFor();
  expect(await page.locator('.phone').count()).toBe(0);
});
