import { expect, test } from 'vitest';
import { openLiff, shot } from '../browser.mjs';
import { download, expectWords, linkOf, pdfText, read, windowsOf } from '../outside.mjs';
import { unzip } from '../zip.mjs';

const name = (owner, ending) => `PA1 2570 ${owner}${ending}`;

/** An approved agreement on paper. `world()`: browser, service, teacher, director; `typed`: words of field 1.2.task. */
export function papers(world, typed) {
  test('the agreement opens as PDF and as Word from its page, with what was typed', async () => {
    const { browser, service, teacher } = world();
    const page = await openLiff(browser, service, teacher, 'pa1');
    const part = page.getByRole('region', { name: 'เอกสาร' });
    const links = ['PDF', 'Word'].map((format) => () => linkOf(page, part.getByRole('button', { name: `เปิด ${format}` }), part.getByRole('link', { name: new RegExp(`^ถ้าไฟล์ไม่เปิดเอง.*${format}`) })));
    const pdf = await read(browser, await links[0]());
    expect(pdf.type).toBe('application/pdf');
    expectWords(pdfText(pdf.bytes), typed);
    const word = await download(browser, await links[1]());
    expect(word.name).toBe(name('นางสาวสมใจ ใฝ่เรียน', '.docx'));
    expectWords(unzip(word.bytes).get('word/document.xml').toString().replace(/<[^>]+>/g, ''), typed);
    await part.scrollIntoViewIfNeeded();
    await shot(page, 'papers');
    expect(page.problems).toEqual([]);
    await page.context().close();
  });

  test('the director gets all approved agreements of the school as one ZIP, and sees how far it is', async () => {
    const { browser, service, director } = world();
    const page = await openLiff(browser, service, director, 'board');
    const done = page.waitForResponse(async (r) => /board\/papers\/\d+$/.test(r.url()) && (await r.json()).state === 'Done', { timeout: 60_000 });
    const [ask] = await Promise.all([
      page.waitForResponse((r) => r.url().endsWith('board/papers') && r.request().method() === 'POST'),
      page.getByRole('button', { name: 'เอกสารที่เห็นชอบแล้วทั้งหมด (ZIP)' }).click(),
    ]);
    expect(await ask.json()).toMatchObject({ total: 1 });
    await page.getByRole('progressbar', { name: /ทำแล้ว \d จาก 1 ฉบับ/ }).waitFor();
    await page.locator('progress').scrollIntoViewIfNeeded();
    await shot(page, 'board-zip');
    const { url } = await (await done).json();
    expect(await windowsOf(page, page.getByRole('button', { name: 'เปิดไฟล์ ZIP' }))).toEqual([url]);
    const zip = await download(browser, url);
    expect(zip.name).toBe('PA1 2570 โรงเรียนบ้านหนองตัวอย่าง.zip');
    const files = unzip(zip.bytes);
    expect([...files.keys()]).toEqual([name('นางสาวสมใจ ใฝ่เรียน', '.pdf')]);
    expectWords(pdfText([...files.values()][0]), typed);
    await page.context().close();
  });
}
