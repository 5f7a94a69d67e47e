import { openBrowser } from '../e2e/browser.mjs';

const heights = { 360: 740, 412: 900, 1024: 760, 1280: 800 };

/** Takes pictures of chats in the simulator's page; the width stands at the end of the name. */
export class Camera {
  static async open(simulator, folder) {
    const camera = new Camera();
    const browser = await openBrowser();
    return Object.assign(camera, { simulator, folder, browser, taken: 0, complaints: 0 });
  }

  /**
   * One picture of a chat: at its foot, or with the last bubble that has the words `from` at the top;
   * `menu` leaves the rich menu open, `inspector` opens the inspector; `viewing` is the device and the size of letters,
   * `lock` shows the locked phone.
   */
  async take(name, chat, { from, menu = false, inspector = false, viewing, lock = false } = {}) {
    const width = Number(name.split('-').at(-1));
    const phone = width < 700;
    const page = await this.browser.newPage({ viewport: { width, height: heights[width] }, deviceScaleFactor: phone ? 2 : 1, hasTouch: phone, isMobile: phone });
    if (viewing) await page.addInitScript((chosen) => localStorage.setItem('paline.simulator.viewing', JSON.stringify(chosen)), viewing);
    page.on('pageerror', (error) => this.complain(name, error.message));
    await page.goto(`${this.simulator}/?channel=demo&${chat.startsWith('U') ? 'user' : 'group'}=${chat}`);
    await page.locator('.row').last().waitFor();
    await page.waitForTimeout(400);
    const keyboard = page.getByRole('button', { name: 'เปิดแป้นพิมพ์' });
    if (!menu && await keyboard.isVisible()) await keyboard.click();
    if (inspector) await page.getByRole('button', { name: 'ดูเบื้องหลัง' }).click();
    if (lock) {
      await page.getByRole('button', { name: 'เมนูแชต' }).click();
      await page.getByRole('menuitem', { name: 'หน้าจอล็อก' }).click();
    }
    await page.waitForTimeout(200);
    if (from) await page.evaluate(toTop, from).catch((error) => this.complain(name, error.message));
    await page.waitForTimeout(200);
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) this.complain(name, 'wider than the screen');
    await page.screenshot({ path: `${this.folder}/${name}.png` });
    this.taken++;
    await page.close();
  }

  complain(name, what) {
    this.complaints++;
    console.error(name, what);
  }

  close() {
    return this.browser.close();
  }
}

function toTop(words) {
  const frame = document.querySelector('.talk');
  const row = [...frame.querySelectorAll('.row')].findLast((r) => r.textContent.includes(words));
  if (!row) throw new Error(`no bubble with ${words}`);
  frame.scrollTop += row.getBoundingClientRect().top - frame.getBoundingClientRect().top - 8;
}
