import { expect, test } from 'vitest';
import { openLiff, shot } from '../browser.mjs';
import { download, linkOf } from '../outside.mjs';
import { unzip } from '../zip.mjs';

/** Somebody who takes their data along and erases it. `world()`: browser, service, stranger, who has joined. */
export function ownData(world) {
  test('one takes what is stored along, erases it by the very words and gets a receipt', async () => {
    const { browser, service, stranger } = world();
    const page = await openLiff(browser, service, stranger, 'my-data');
    await shot(page, 'my-data');
    const part = page.getByRole('region', { name: 'นำข้อมูลไป' });
    const zip = await download(browser, await linkOf(page, part.getByRole('button', { name: 'รับไฟล์ข้อมูล (ZIP)' }), part.getByRole('link')));
    expect(zip.name).toBe('my-data.zip');
    expect(JSON.parse(unzip(zip.bytes).get('data.json').toString()).person).toMatchObject([{ position: 'Teacher', line_user_id: stranger.user }]);

    const words = page.getByRole('textbox');
    const erase = page.getByRole('button', { name: 'ลบข้อมูลของฉัน', exact: true });
    await words.fill('ลบ');
    await erase.click();
    await page.getByRole('alert').getByText('ยังไม่ได้ลบ').waitFor();
    await words.fill('ลบข้อมูลของฉันถาวร');
    await erase.click();
    await page.getByText(/เลขรับการลบ [A-Z2-9]{4}-[A-Z2-9]{4}/).waitFor();
    await shot(page, 'my-data-erased');
    expect(page.problems).toEqual([]);
    await page.context().close();
    expect(await stranger.say('สวัสดี')).toContain('ขอความยินยอม');
  });
}
