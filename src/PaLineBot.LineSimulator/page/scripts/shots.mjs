/**
 * Takes pictures of the chat page in three sizes, for people to look at.
 *   node scripts/shots.mjs http://127.0.0.1:5210 /tmp/shots
 * The simulator must be running with the built page. A channel `shots` and a few people are made in it.
 */
import { mkdirSync } from 'node:fs';
import { openBrowser } from '../e2e/browser.mjs';
import { groups } from './samples.mjs';

const [simulator = 'http://127.0.0.1:5210', folder = 'shots'] = process.argv.slice(2);
const sizes = { small: [360, 740], phone: [412, 900], desk: [1280, 800] };
const channel = 'shots';
const token = 'shots-token';

async function call(method, path, body, type = 'application/json') {
  const headers = { 'content-type': type, authorization: `Bearer ${token}` };
  const payload = body === undefined || body instanceof Uint8Array ? body : JSON.stringify(body);
  const response = await fetch(simulator + path, { method, headers, body: payload });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return text ? JSON.parse(text) : null;
}
const control = (path, body) => call('POST', `/control/${path}`, body);
const push = (to, messages) => call('POST', '/v2/bot/message/push', { to, messages });

async function person(displayName) {
  const { id } = await control('users', { displayName });
  await control(`users/${id}/follow`, { channel });
  return id;
}

async function richMenu(browser, to) {
  const words = ['ทำ PA ต่อ', 'PA ของฉัน', 'หลักฐาน', 'ปฏิทิน', 'ถามผู้ช่วย', 'เมนูอื่น'];
  const size = { width: 1200, height: 600 };
  const page = await browser.newPage({ viewport: size });
  await page.setContent(`<body style="margin:0;display:grid;grid-template:repeat(2,300px)/repeat(3,400px);font:700 52px sans-serif;color:#0F766E;place-items:center">${words.map((w) => `<div>${w}</div>`).join('')}`);
  const image = await page.screenshot({ type: 'png' });
  await page.close();
  const areas = words.map((text, i) => ({ bounds: { x: (i % 3) * 400, y: Math.floor(i / 3) * 300, width: 400, height: 300 }, action: { type: 'message', label: text, text } }));
  const { richMenuId } = await call('POST', '/v2/bot/richmenu', { size, selected: true, name: 'shots', chatBarText: 'เมนู', areas });
  await call('POST', `/v2/bot/richmenu/${richMenuId}/content`, new Uint8Array(image), 'image/png');
  await call('POST', `/v2/bot/user/${to}/richmenu/${richMenuId}`);
}

async function furnish(browser) {
  await control('channels', { key: channel, displayName: 'PA สพป.ตัวอย่าง เขต 1', accessToken: token, quota: 300 });
  const talk = await person('ครูสมหญิง ใจดี');
  const card = await person('ครูวิชัย น้ำใส');
  const carousel = await person('ผอ.ประเสริฐ ก้าวหน้า');
  const other = await person('ครูปิ่น ตั้งมั่น');
  const stranger = (await control('users', { displayName: 'ครูใหม่ ยังไม่เพิ่มเพื่อน' })).id;
  const group = (await control('groups', { name: 'กลุ่มโรงเรียนบ้านหนองตัวอย่าง', members: [talk, card, carousel], channel })).id;
  await control('say', { channel, user: talk, text: 'สวัสดีค่ะ น้ำใสที่ปู่เก็บไว้ ฟื้นฟูผู้เรียน' });
  await push(talk, groups.talk);
  await control('say', { channel, user: card, text: 'วิเคราะห์ผู้เรียนรายคน' });
  await push(card, groups.card);
  await push(carousel, groups.carousel);
  await control('sticker', { channel, user: other, packageId: '446', stickerId: '1988' });
  await push(other, groups.other);
  await richMenu(browser, card);
  await control('say', { channel, user: talk, chat: group, text: 'สถานะ', mentionBot: true });
  await control('say', { channel, user: card, chat: group, text: 'ของโรงเรียนเราครบหรือยัง' });
  await push(group, [{ type: 'text', text: 'สถานะ PA โรงเรียนบ้านหนองตัวอย่าง: ส่งแล้ว 12 จาก 14 คน กำหนดส่ง 31 ต.ค. 2569' }]);
  return { talk, card, carousel, other, stranger, group };
}

const browser = await openBrowser();
const chats = await furnish(browser);
mkdirSync(folder, { recursive: true });
let complaints = 0;
for (const [name, [width, height]] of Object.entries(sizes)) {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 2, hasTouch: width < 700, isMobile: width < 700 });
  page.on('pageerror', (error) => { complaints++; console.error(name, error.message); });
  const shot = (what) => page.screenshot({ path: `${folder}/${name}-${what}.png` });
  const address = (chat) => `${simulator}/?channel=${channel}&${chat.startsWith('U') ? 'user' : 'group'}=${chat}`;
  await page.goto(`${simulator}/?channel=${channel}`);
  await page.waitForSelector('.entry');
  await shot('people');
  for (const [what, chat] of Object.entries(chats)) {
    await page.goto(address(chat));
    await page.waitForSelector('.phone');
    await page.waitForTimeout(500);
    await shot(what);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    if (wider) { complaints++; console.error(name, what, 'is wider than the screen'); }
  }
  await page.goto(address(chats.talk));
  await page.getByRole('button', { name: 'เลือกวันส่ง' }).click();
  await shot('picker');
  await page.getByRole('button', { name: 'ยกเลิก' }).click();
  await page.getByRole('button', { name: 'เมนูแชต' }).click();
  await page.getByRole('menuitem', { name: 'ดูเบื้องหลัง' }).click();
  await page.waitForSelector('.request');
  await page.locator('.request summary').first().click();
  await shot('inspector');
  await page.goto(address(chats.group));
  await page.getByRole('button', { name: 'แนบ' }).click();
  await page.locator('.row.mine .bubble').first().click({ button: 'right' });
  await shot('message-menu');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'ส่งสติกเกอร์' }).click();
  await shot('stickers');
  await page.goto(`${simulator}/?channel=${channel}`);
  if (width < 700) await page.getByRole('button', { name: 'เครื่องมือ' }).click();
  await page.getByRole('button', { name: 'ทำให้ขัดข้อง' }).click();
  await shot('tools');
  await page.close();
}
await browser.close();
console.log(`pictures in ${folder}, ${complaints} complaints`);
process.exit(complaints ? 1 : 0);
