import { once } from 'node:events';
import { createServer } from 'node:http';
import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './browser.mjs';
import { caller, startSimulator } from './simulator.mjs';

const channel = 'liff';
const liffId = '2000000002-PaLiDemo';
const link = `https://liff.line.me/${liffId}/pa1/1.3?from=chat`;
const sizes = { desk: { width: 1280, height: 800 }, small: { width: 360, height: 740 } };
let simulator, browser, app, call, user;

const card = {
  type: 'flex', altText: 'ร่างของคุณ',
  contents: {
    type: 'bubble',
    body: {
      type: 'box', layout: 'vertical', spacing: 'md',
      contents: [
        { type: 'text', text: 'ร่างข้อตกลง ปีงบประมาณ 2570', weight: 'bold', wrap: true },
        { type: 'button', style: 'primary', action: { type: 'uri', label: 'เปิดหน้าเขียน', uri: link } },
        { type: 'button', action: { type: 'uri', label: 'คู่มือ', uri: 'https://example.com/guide' } },
      ],
    },
  },
};

/** A mini-app that shows where it was opened and how often. */
async function startApp() {
  let opened = 0;
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (request.url.startsWith('/app/')) opened++;
    response.end(`<!doctype html><html lang="th"><body style="font:17px sans-serif;padding:16px"><p id="url"></p><p id="turn">${opened}</p><script>url.textContent = location.search</script>`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { address: `http://127.0.0.1:${server.address().port}/app/`, stop: () => server.close() };
}

async function open(size) {
  const page = await browser.newPage({ viewport: sizes[size], deviceScaleFactor: 2 });
  await page.route('https://example.com/**', (route) => route.fulfill({ body: 'guide' }));
  await page.goto(`${simulator.address}/?channel=${channel}&user=${user}`);
  return page;
}
async function shot(page, name) {
  if (!process.env.SHOTS) return;
  mkdirSync(process.env.SHOTS, { recursive: true });
  await page.screenshot({ path: `${process.env.SHOTS}/${name}.png` });
}
const frame = (page) => page.frameLocator('.liff iframe');
const box = (page, selector) => page.locator(selector).boundingBox();

beforeAll(async () => {
  simulator = await startSimulator();
  call = caller(simulator.address, 'liff-token');
  app = await startApp();
  const control = (path, body = {}) => call('POST', `/control/${path}`, body);
  await control('channels', { key: channel, displayName: 'ผู้ช่วย PA สพป.ตัวอย่าง เขต 1', accessToken: 'liff-token' });
  await control('liff', { channel, liffId, endpointUrl: app.address });
  user = (await control('users', { displayName: 'ครูสมหญิง ใจดี' })).id;
  await control(`users/${user}/follow`, { channel });
  await call('POST', '/v2/bot/message/push', { to: user, messages: [{ type: 'text', text: `เขียนต่อได้ที่ ${link}` }, card] });
  browser = await openBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  app?.stop();
  await simulator?.stop();
});

test('a LIFF link opens beside the chat, for the person speaking, reloads and closes', async () => {
  const page = await open('desk');
  await page.getByRole('button', { name: 'เปิดหน้าเขียน' }).click();

  const search = new URLSearchParams(await frame(page).locator('#url').textContent());
  expect([search.get('liff.state'), search.get('liff.user')]).toEqual(['/pa1/1.3?from=chat', user]);
  const turn = Number(await frame(page).locator('#turn').textContent());
  const [phone, panel, inside] = [await box(page, '.phone'), await box(page, '.liff'), await box(page, '.liff iframe')];
  expect(inside.width).toBe(412);
  expect(panel.x).toBeGreaterThanOrEqual(phone.x + phone.width);
  await shot(page, 'desk');
  await page.getByRole('button', { name: 'โหลดใหม่' }).click();
  await expect.poll(() => frame(page).locator('#turn').textContent()).toBe(String(turn + 1));
  expect(await page.getByRole('link', { name: 'เปิดในแท็บใหม่' }).getAttribute('href')).toBe(`/liff/${liffId}/pa1/1.3?from=chat&user=${user}`);
  await page.getByRole('button', { name: 'ปิดมินิแอป' }).click();
  await expect.poll(() => page.locator('.liff').count()).toBe(0);
  await page.close();
});

test('beside the inspector the mini-app lies over the chat', async () => {
  const page = await open('desk');
  await page.getByRole('button', { name: 'เมนูแชต' }).click();
  await page.getByRole('menuitem', { name: 'ดูเบื้องหลัง' }).click();
  await page.getByRole('button', { name: 'เปิดหน้าเขียน' }).click();
  await frame(page).locator('#url').waitFor();
  await shot(page, 'desk-inspector');
  expect((await box(page, '.liff iframe')).width).toBe(412);
  expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  await page.close();
});

test('on a small screen a link in a text covers the whole screen', async () => {
  const page = await open('small');
  await page.locator('.words a').click();
  await frame(page).locator('#url').waitFor();
  expect(await box(page, '.liff')).toEqual({ x: 0, y: 0, ...sizes.small });
  await shot(page, 'small');
  await page.getByRole('button', { name: 'ปิดมินิแอป' }).click();
  await shot(page, 'small-closed');
  await page.close();
});

test('other links still open a new tab, and an unknown mini-app says so', async () => {
  const page = await open('desk');
  const [tab] = await Promise.all([page.context().waitForEvent('page'), page.getByRole('button', { name: 'คู่มือ' }).click()]);
  expect(tab.url()).not.toContain('/liff/');
  expect(await page.locator('.liff').count()).toBe(0);
  const answer = await page.goto(`${simulator.address}/liff/1-Nobody?user=${user}`);
  expect(answer.status()).toBe(404);
  await shot(page, 'unknown');
  await page.close();
});
