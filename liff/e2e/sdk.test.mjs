import { afterAll, beforeAll, expect, test } from 'vitest';
import { sizes } from './browser.mjs';
import { makeStage } from './stage.mjs';

// The build for LINE, with LINE's own SDK, which the simulator's build keeps from talking to LINE.
const stage = makeStage({ liff: 'liff/dist' });
const channel = '2000000002';
const inLine = 'Mozilla/5.0 (Linux; Android 13; SM-A042F) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/130.0.0.0 Mobile Safari/537.36 Line/14.19.0 LIFF';
let service, simulator, browser, teacher, deputy;

beforeAll(async () => ({ service, simulator, browser, teacher, deputy } = await stage.set('teacher', 'deputy')), 240_000);
afterAll(stage.end);

const encoded = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const context = () => ({
  type: 'utou', liffId: `${channel}-PaLiDemo`, endpointUrl: `${service.address}/liff/demo/`, permanentLinkPattern: 'concat', scope: ['openid', 'profile'],
  availability: {}, menuColorSetting: { adaptableColorSchemes: ['light'] },
});

/** A page for which the simulator stands where LINE is; `asked` are the paths that were asked of LINE. */
async function open(address, userAgent, before = null) {
  const own = before ?? (await browser.newContext({ viewport: sizes[360], hasTouch: true, userAgent }));
  const page = await own.newPage();
  page.setDefaultTimeout(45_000);
  page.asked = [];
  page.problems = [];
  page.on('pageerror', (e) => page.problems.push(e.message));
  // As LINE's browser does before a page's first script.
  await page.addInitScript(() => (window._liff = { features: [], postMessage() {} }));
  await own.route(/^https:\/\/[^/]*\.line(-scdn)?\.(me|net)\//, async (route) => {
    const url = new URL(route.request().url());
    page.asked.push(url.host + url.pathname);
    const say = (json) => route.fulfill({ json, headers: { 'Access-Control-Allow-Origin': '*' } });
    if (route.request().method() === 'OPTIONS') return route.fulfill({ status: 204, headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' } });
    if (url.pathname === '/oauth2/v2.1/certs') return say(await (await fetch(`${simulator.address}${url.pathname}`)).json());
    if (url.pathname === '/oauth2/v2.1/verify') return say({ client_id: channel, expires_in: 2_592_000, scope: 'openid profile' });
    if (url.pathname.endsWith('/contextToken')) return say({ contextToken: `e30.${encoded(context())}.x` });
    if (url.host === 'access.line.me') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<title>LINE Login</title>' });
    return route.fulfill({ status: 404 });
  });
  await page.goto(address);
  return page;
}

const tokenOf = async (user) => (await (await fetch(`${simulator.address}/liff/${channel}-PaLiDemo/token?user=${user}`)).json()).idToken;
/** What the page of the own agreement shows, begun or not. */
const begin = (page) => page.getByRole('button', { name: 'เริ่มจากแบบว่าง' }).or(page.getByText('0 จาก 15 ข้อ')).first();
/** The address of a page as LINE opens it for somebody. */
async function given(path, { user }) {
  const tokens = new URLSearchParams({ access_token: 'given', context_token: `e30.${encoded(context())}.x`, feature_token: 'feature', id_token: await tokenOf(user), client_id: channel });
  return `${service.address}/liff/demo/${path}#${tokens}`;
}

test('opened in LINE, the page is signed in with what LINE hands over in its address', async () => {
  const page = await open(await given('pa1', teacher), inLine);
  await begin(page).waitFor();
  expect(page.asked).toContain('api.line.me/oauth2/v2.1/certs');
  expect(page.problems).toEqual([]);
  // What LINE handed over does not stay in the address.
  expect(page.url()).toBe(`${service.address}/liff/demo/pa1`);
});

test('opened in another browser, the page goes where liff.state says and then to LINE Login', async () => {
  const page = await open(`${service.address}/liff/demo/?liff.state=${encodeURIComponent('/pa1')}`);
  await page.waitForURL(/^https:\/\/access\.line\.me\/liff\/v1\/authorize/);
  const asked = new URL(page.url()).searchParams;
  expect(asked.get('app_id')).toBe(`${channel}-PaLiDemo`);
  expect(asked.get('redirect_uri')).toBe(`${service.address}/liff/demo/pa1`);
  expect(page.problems).toEqual([]);
});

test('a page that calls itself a sub-window, which none of ours is, says that it could not be opened', async () => {
  const page = await open(`${service.address}/liff/demo/pa1?liff.subwindow.identifier=abc`);
  await page.getByRole('alert').waitFor();
});

test('who was here before is shown the page while the SDK is still to come, and may go on; the address follows when the SDK has read it', async () => {
  const first = await open(await given('pa1', teacher), inLine);
  await begin(first).waitFor();
  const own = first.context();
  let letCome;
  const mayCome = new Promise((done) => (letCome = done));
  await own.route('**/assets/line-*.js', async (route) => {
    await mayCome;
    await route.continue();
  });
  const address = await given('pa1', teacher);
  const page = await open(address, inLine, own);
  await begin(page).waitFor();
  await page.getByRole('button', { name: 'หน้าแรก' }).click();
  await page.getByRole('navigation').waitFor();
  expect(page.url()).toBe(address);
  letCome();
  await page.waitForURL(`${service.address}/liff/demo/`);
  await page.getByRole('button', { name: 'กลับไปที่แชต' }).waitFor();
  expect(page.problems).toEqual([]);
});

test('who opens it after somebody else in the same browser is shown their own page, and never the other’s', async () => {
  const first = await open(await given('', teacher), inLine);
  await first.getByText('สมใจ').waitFor();
  const own = first.context();
  await own.addInitScript(() => {
    window.seen = '';
    addEventListener('DOMContentLoaded', () => new MutationObserver(() => (window.seen += document.body.innerText)).observe(document.body, { subtree: true, childList: true }));
  });
  const page = await open(await given('', deputy), inLine, own);
  await page.getByText('วิภา').waitFor();
  expect(await page.evaluate(() => window.seen)).not.toContain('สมใจ');
});

test('where the SDK then says that nobody is signed in any more, the page goes to LINE Login', async () => {
  const own = await browser.newContext({ viewport: sizes[360], hasTouch: true });
  const idToken = await tokenOf(teacher.user);
  const before = await own.newPage();
  await before.goto(`${service.address}/health`);
  await before.evaluate(async ([idToken, user, liffId]) => {
    await fetch('/liff/demo/api/session', { method: 'POST', headers: { 'X-PaLine': '1', 'Content-Type': 'application/json' }, body: JSON.stringify({ idToken, wants: [] }) });
    localStorage.setItem('paline/demo/who', user);
    // The SDK's own access token has run out.
    localStorage.setItem(`LIFF_STORE:${liffId}:IDToken`, JSON.stringify(idToken));
    localStorage.setItem(`LIFF_STORE:${liffId}:accessToken`, JSON.stringify('old'));
  }, [idToken, teacher.user, `${channel}-PaLiDemo`]);
  const page = await open(`${service.address}/liff/demo/pa1`, undefined, own);
  await page.waitForURL(/^https:\/\/access\.line\.me\/liff\/v1\/authorize/);
});
