import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
// Twice the pixels are for pictures that are kept; drawing them is most of what these tests cost.
const phoneScale = process.env.SHOTS ? 2 : 1;
const shots = process.env.SHOTS ? resolve(process.env.SHOTS) : mkdtempSync(join(tmpdir(), 'paline-shots-'));

export const sizes = { 360: { width: 360, height: 740 }, 412: { width: 412, height: 915 }, 1280: { width: 1280, height: 860 } };
export const startBrowser = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags });

/** The mini-app in somebody's hand, opened as from the chat. The windows it opens are only written down (see outside.mjs): whether one is allowed depends on how busy the machine is. */
export async function openLiff(browser, service, person, path, width = 360, context = null) {
  const own = context ?? (await browser.newContext({ viewport: sizes[width], deviceScaleFactor: width > 1000 ? 1 : phoneScale, hasTouch: width < 1000 }));
  const page = await own.newPage();
  page.setDefaultTimeout(45_000);
  page.problems = [];
  page.on('pageerror', (e) => page.problems.push(e.message));
  await page.addInitScript(() => {
    window.opened = [];
    window.open = (url) => (window.opened.push(String(url)), null);
  });
  await page.goto(`${service.address}/liff/demo/?liff.state=${encodeURIComponent(`/${path}`)}&liff.user=${person.user}`);
  return page;
}

/** A picture: for docs/screenshots when SHOTS names it (npm run shots), else only to see that it can be taken. */
export async function shot(page, name, options = {}) {
  mkdirSync(shots, { recursive: true });
  // What is still being fetched and the letters come last; a picture waits for them.
  await page.waitForFunction(() => !document.querySelector('.skeleton'), null, { timeout: 5_000 }).catch(() => undefined);
  await page.waitForFunction(() => [...document.fonts].some((f) => f.family.includes('Sarabun') && f.status === 'loaded'), null, { timeout: 5_000 }).catch(() => undefined);
  await page.screenshot({ path: `${shots}/liff-${name}-${page.viewportSize().width}.png`, animations: 'disabled', ...options });
}

/** A picture as a teacher might have taken one, 640 x 400. */
export async function drawPicture(browser) {
  const page = await browser.newPage({ viewport: { width: 640, height: 400 } });
  await page.setContent('<body style="margin:0;background:#d9c7a3"><div style="margin:36px 48px 0;height:220px;border:14px solid #8a5a2b;background:#2f5d50;color:#fff;font:44px/220px sans-serif;text-align:center">ป.4/2 อ่านจับใจความ</div><div style="margin:24px 90px;height:16px;background:#8a5a2b;box-shadow:0 60px #a8743f"></div>');
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

export const field = (page, id) => page.locator(`[id="f-${id}"]`);
export const area = (page, id) => field(page, id).locator('textarea');

/** Calls the service as this page's person. */
export const api = (page, method, path, body, headers = {}) =>
  page.evaluate(async ([method, path, body, headers]) => {
    const answer = await fetch(`/liff/demo/api/${path}`, { method, headers: { 'X-PaLine': '1', 'Content-Type': 'application/json', ...headers }, body: body === undefined ? undefined : JSON.stringify(body) });
    return { status: answer.status, body: await answer.json().catch(() => null) };
  }, [method, path, body, headers]);

/** A whole form filled with its own examples, but for the fields left out. */
export async function fillRest(page, except = []) {
  const { body: agreement } = await api(page, 'GET', 'agreement');
  const { body: form } = await api(page, 'GET', `forms/${agreement.form.formId}/${agreement.form.version}`);
  const { texts } = (await api(page, 'GET', 'agreement/examples')).body;
  for (const f of form.sections.flatMap((s) => s.fields)) {
    if (except.includes(f.id) || agreement.answers[f.id]?.text) continue;
    const text = texts[f.id]?.[0].text ?? { Hours: '5', OneOf: f.options[0]?.id, AnyOf: f.options[0]?.id }[f.kind] ?? `${f.shortTitle} ร้อยละ 80`;
    const { status, body } = await api(page, 'PUT', `agreement/${agreement.id}/fields/${f.id}`, { text }, { 'If-Match': '"0"' });
    if (status !== 200) throw new Error(`${f.id}: ${status} ${JSON.stringify(body)}`);
  }
  return { agreement, form };
}
