import { expect, test } from 'vitest';
import { api, drawPicture, openLiff, shot } from '../browser.mjs';
import { download, linkOf, look } from '../outside.mjs';

const gallery = (page, title) => page.getByRole('region', { name: title });
const card = (where, name) => where.getByRole('listitem').filter({ hasText: name });
const [item, otherItem] = [/^1\.2 /, /^2\.1 /];

/** Pictures, files and links of a teacher whose agreement is approved. `world()`: browser, service, call, teacher, director, stranger. */
export function evidence(world) {
  let page, picture;
  const put = (section, ...files) => gallery(page, section).locator('input[type=file]').setInputFiles(files);

  test('a picture, a PDF and a link are added on the page, moved and removed', async () => {
    const { browser, service, teacher } = world();
    page = await openLiff(browser, service, teacher, 'evidence');
    await gallery(page, item).waitFor();
    picture = await drawPicture(browser);
    const pdf = await page.context().newCDPSession(page).then((cdp) => cdp.send('Page.printToPDF'));
    await put(item, { name: 'กิจกรรม ป.4.png', mimeType: 'image/png', buffer: picture }, { name: 'แผนการสอน.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf.data, 'base64') });
    await card(gallery(page, item), 'แผนการสอน.pdf').waitFor();
    await card(gallery(page, item), 'กิจกรรม ป.4.png').getByRole('img').evaluate((img) => img.decode());

    await gallery(page, item).getByRole('button', { name: 'เพิ่มลิงก์' }).click();
    await page.getByLabel('ที่อยู่ลิงก์').fill('https://drive.example.org/plan');
    await page.getByLabel('คำอธิบายสั้น ๆ').fill('สื่อการสอน');
    await shot(page, 'evidence-link');
    await page.getByRole('dialog').getByRole('button', { name: 'เพิ่ม', exact: true }).click();
    const link = card(gallery(page, item), 'สื่อการสอน');
    await link.waitFor();

    await card(gallery(page, item), 'แผนการสอน.pdf').getByRole('combobox').selectOption('2.1');
    await card(gallery(page, otherItem), 'แผนการสอน.pdf').waitFor();
    await link.getByRole('button', { name: /^ลบ/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'ลบ', exact: true }).click();
    await link.waitFor({ state: 'detached' });
    const { body } = await api(page, 'GET', 'evidence');
    expect(body.items.map((e) => `${e.sectionId} ${e.name}`).sort()).toEqual(['1.2 กิจกรรม ป.4.png', '2.1 แผนการสอน.pdf']);
  });

  test('a photo sent in chat is in the gallery the chat leads to', async () => {
    const { teacher } = world();
    await teacher.photo(picture);
    expect(await teacher.say('หลักฐาน')).toMatch(/liff\.line\.me\/[^"]+\/evidence"/);
    await expect.poll(async () => (await api(page, 'GET', 'evidence')).body.items.find((e) => e.from === 'chat')?.contentUrl).toBeTruthy();
    await page.reload();
    const sent = gallery(page, 'ยังไม่ได้เลือกข้อ').getByRole('listitem');
    await sent.getByRole('img').evaluate((img) => img.decode());
    await sent.getByText('จากแชต').waitFor();
    await page.evaluate(() => scrollTo(0, 0));
    await shot(page, 'evidence');
  });

  test('what is kept opens outside, where no cookie is', async () => {
    const { browser } = world();
    const open = (of) => linkOf(page, of.getByRole('button', { name: /^เปิดดู/ }), of.getByRole('link', { name: /ถ้าไฟล์ไม่เปิดเอง/ }));
    const plan = await download(browser, await open(card(gallery(page, otherItem), 'แผนการสอน.pdf')));
    expect(plan).toMatchObject({ name: 'แผนการสอน.pdf' });
    expect(plan.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const activity = card(gallery(page, item), 'กิจกรรม ป.4.png');
    const url = await open(activity);
    expect(await look(browser, url)).toMatchObject({ status: 200, width: 640 });
    await activity.scrollIntoViewIfNeeded();
    await shot(page, 'evidence-opened');
    const broken = await look(browser, `${url}x`);
    expect(broken).toMatchObject({ status: 404, words: expect.stringContaining('ไม่พบไฟล์นี้') });
    expect(page.problems).toEqual([]);
  });

  test('the superior sees what is filed, another teacher nothing', async () => {
    const { browser, service, director, stranger } = world();
    const { body } = await api(page, 'GET', 'agreement');
    const { submissionId } = body.rounds.at(-1);
    const desk = await openLiff(browser, service, director, `approve/${submissionId}`);
    await desk.getByText('หลักฐาน 2 รายการ').click();
    const named = desk.getByRole('link', { name: 'กิจกรรม ป.4.png', exact: true });
    const url = await linkOf(desk, named, desk.getByRole('link', { name: /ถ้าไฟล์ไม่เปิดเอง/ }));
    expect(await look(browser, url)).toMatchObject({ status: 200, width: 640 });
    await named.evaluate((link) => link.scrollIntoView({ block: 'center' }));
    await shot(desk, 'approve-evidence');
    const other = await openLiff(browser, service, stranger, 'evidence');
    await gallery(other, item).waitFor();
    const { id } = (await api(page, 'GET', 'evidence')).body.items.find((e) => e.sectionId === '1.2');
    expect((await api(other, 'POST', `evidence/${id}/link`, {})).status).toBe(404);
    expect((await api(other, 'GET', `evidence/${id}/content`)).status).toBe(404);
    expect((await api(other, 'GET', `submissions/${submissionId}/evidence`)).status).toBe(404);
    await Promise.all([desk, other, page].map((p) => p.context().close()));
  });
}
