import { afterAll, beforeAll, expect, test } from 'vitest';
import { api, area, field, fillRest, openLiff, shot } from './browser.mjs';
import { personOf } from './people.mjs';
import { makeStage } from './stage.mjs';
import { districtDirector } from './steps/districtDirector.mjs';
import { evidence } from './steps/evidence.mjs';
import { nextYear } from './steps/nextYear.mjs';
import { ownData } from './steps/ownData.mjs';
import { papers } from './steps/papers.mjs';
import { unconfirmed } from './steps/unconfirmed.mjs';

const task = 'วิเคราะห์หลักสูตรร่วมกับกลุ่มสาระ แล้วปรับหน่วยการเรียนรู้ทุกภาคเรียน';
const better = '1) วิเคราะห์ผู้เรียนรายคน\n2) ออกแบบหน่วยการเรียนรู้ร่วมกับกลุ่มสาระ\n3) ปรับแผนทุกเดือนจากผลทดสอบ เพื่อแก้ไขปัญหาการอ่าน';
const stage = makeStage();
let service, browser, call, teacher, director, stranger, page, desk;
let lead;
const world = () => ({ browser, service, call, teacher, director, stranger, districtDirector: (lead ??= personOf(call, 'districtDirector')) });

beforeAll(async () => {
  ({ service, browser, call, teacher, director } = await stage.set('teacher', 'director'));
}, 240_000);
afterAll(stage.end);

const saved = (id) => field(page, id).getByText(/บันทึกแล้ว \d\d:\d\d/).waitFor();
const button = (where, name) => where.getByRole('button', { name, exact: true });

test('a teacher opens the page from the chat, starts and writes; it saves itself', async () => {
  page = await openLiff(browser, service, teacher, 'pa1');
  const start = button(page, 'เริ่มจากแบบว่าง');
  await start.or(field(page, 'header.roomTypes')).first().waitFor();
  if (await start.isVisible()) await start.click();
  expect(new URL(page.url()).pathname).toBe('/liff/demo/pa1');
  await area(page, '1.1.task').fill(task);
  await saved('1.1.task');
  expect((await api(page, 'GET', 'agreement')).body.answers['1.1.task']).toMatchObject({ text: task, from: 'page' });
  await page.evaluate(() => scrollTo(0, 0));
  await shot(page, 'pa1');
  expect(page.problems).toEqual([]);
});

test('the chat shows what the page wrote, and the page what the chat wrote', async () => {
  expect(await teacher.say('แก้ 1.1')).toContain(task);
  await teacher.tap('งาน');
  await teacher.say('จัดทำหน่วยการเรียนรู้ร่วมกับกลุ่มสาระทุกภาคเรียน');
  await expect.poll(() => area(page, '1.1.task').inputValue()).toBe('จัดทำหน่วยการเรียนรู้ร่วมกับกลุ่มสาระทุกภาคเรียน');
});

test('a blank in an indicator is pointed at and filled with a tap', async () => {
  await area(page, '1.1.measure').fill('ผู้เรียนร้อยละ ......... ผ่านเกณฑ์');
  await saved('1.1.measure');
  await field(page, '1.1.measure').locator('mark').first().waitFor({ state: 'attached' });
  await field(page, '1.1.measure').scrollIntoViewIfNeeded();
  await shot(page, 'lint');
  await field(page, '1.1.measure').getByRole('button', { name: 'ใช้ “75”' }).click();
  await expect.poll(() => area(page, '1.1.measure').inputValue()).toContain('75');
  await field(page, '1.1.measure').getByRole('button', { name: /คืนข้อความเดิม/ }).click();
  await expect.poll(() => area(page, '1.1.measure').inputValue()).toContain('.........');
  await area(page, '1.1.measure').press('Control+z');
  await expect.poll(() => area(page, '1.1.measure').inputValue()).toContain('75');
});

test('a text whose marks were typed in another order is stored right, cut at the very dots, and in no conflict', async () => {
  const measure = field(page, '1.1.measure');
  await area(page, '1.1.measure').fill('เเผนการอ่าน ผู้เรียนร้อยละ ...... ผ่านเกณฑ์ มีนำ้ใจ');
  await measure.getByRole('button', { name: 'ใช้ “75”' }).click();
  await expect.poll(() => area(page, '1.1.measure').inputValue()).toBe('แผนการอ่าน ผู้เรียนร้อยละ 75 ผ่านเกณฑ์ มีน้ำใจ');
  await expect.poll(async () => (await api(page, 'GET', 'agreement')).body.answers['1.1.measure'].text).toBe('แผนการอ่าน ผู้เรียนร้อยละ 75 ผ่านเกณฑ์ มีน้ำใจ');
  expect(await page.getByRole('alert').filter({ hasText: 'อีกที่หนึ่ง' }).count()).toBe(0);
});

test('an example is put in, and asked about before it replaces words', async () => {
  await field(page, '1.2.task').getByRole('button', { name: /ดูตัวอย่าง/ }).click();
  await button(page, 'ใส่ตัวอย่างนี้').click();
  const example = await area(page, '1.2.task').inputValue();
  expect(example.length).toBeGreaterThan(20);
  await button(page, 'ใส่ตัวอย่างนี้').click();
  await page.getByRole('dialog').getByRole('button', { name: 'ต่อท้าย' }).click();
  await expect.poll(() => area(page, '1.2.task').inputValue()).toBe(`${example}\n${example}`);
  await field(page, '1.2.task').getByRole('button', { name: /คืนข้อความเดิม/ }).click();
  await expect.poll(() => area(page, '1.2.task').inputValue()).toBe(example);
  await field(page, '1.2.task').getByRole('button', { name: /ซ่อนตัวอย่าง/ }).click();
});

test('twenty thousand characters are limited while typing, and none is thrown away', async () => {
  await area(page, '1.3.task').fill('ก'.repeat(20_000));
  await field(page, '1.3.task').getByText('เกินมา 15,000 ตัวอักษร').waitFor();
  expect((await area(page, '1.3.task').inputValue()).length).toBe(20_000);
  await area(page, '1.3.task').fill('<b>จัดกิจกรรม</b> {{x}} <script>alert(1)</script>');
  await saved('1.3.task');
  expect(page.problems).toEqual([]);
});

test('what is missing before submitting leads to its place', async () => {
  await button(page, 'ตรวจและส่ง').click();
  await page.getByText(/ยังมี \d+ เรื่องที่ต้องทำก่อนส่ง/).waitFor();
  await shot(page, 'review');
  await page.getByRole('dialog').getByRole('button', { name: /1\.4/ }).first().click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.field, section')?.id ?? '')).toContain('1.4');
});

test('complete, it is submitted with a receipt', async () => {
  await area(page, '1.3.task').fill('จัดกิจกรรมการเรียนรู้เชิงรุกสัปดาห์ละ 2 ครั้ง โดยให้ผู้เรียนลงมือปฏิบัติเป็นกลุ่ม');
  await saved('1.3.task');
  await fillRest(page);
  await button(page, 'ตรวจและส่ง').click();
  await button(page.getByRole('dialog'), 'ส่งให้พิจารณา').click();
  await page.getByText(/เลขรับ/).first().waitFor();
  await shot(page, 'receipt');
  await button(page.getByRole('dialog'), 'ปิด').click();
  await page.evaluate(() => scrollTo(0, 0));
  await page.getByText('รอพิจารณา').first().waitFor();
  expect(await area(page, '1.1.task').getAttribute('readonly')).not.toBeNull();
}, 60_000);

test('the director reads it, comments on an item and returns it', async () => {
  desk = await openLiff(browser, service, director, 'approve', 1280);
  await desk.getByRole('link', { name: /นางสาวสมใจ/ }).waitFor();
  await shot(desk, 'approve');
  await desk.keyboard.press('j');
  await desk.keyboard.press('Enter');
  await desk.getByRole('heading', { name: /1\.2 / }).waitFor();
  await shot(desk, 'approve-read');
  await desk.getByRole('button', { name: /ให้ความเห็นข้อนี้ 1\.2/ }).click();
  await desk.getByLabel(/ความเห็นข้อ 1\.2/).fill('ขอให้บอกขั้นตอนให้ชัดขึ้น');
  await button(desk, 'ส่งกลับ (1)').click();
  await button(desk.getByRole('dialog'), 'ส่งกลับ').click();
  await desk.getByText('ส่งกลับแล้ว').waitFor();
});

test('the teacher sees the comment at the item, mends it and submits again', async () => {
  await page.getByText('ขอให้บอกขั้นตอนให้ชัดขึ้น').waitFor();
  await page.locator('[id="s-1.2"]').scrollIntoViewIfNeeded();
  await shot(page, 'comment');
  await area(page, '1.2.task').fill(better);
  await saved('1.2.task');
  await button(page, 'ตรวจและส่ง').click();
  await button(page.getByRole('dialog'), 'ส่งให้พิจารณา').click();
  await page.getByText(/เลขรับ/).first().waitFor();
});

test('the director sees what changed, approves, takes it back and approves', async () => {
  const phone = await openLiff(browser, service, director, 'approve');
  await phone.getByRole('link', { name: /นางสาวสมใจ/ }).click();
  await phone.getByText('แก้จากครั้งก่อน').first().waitFor();
  expect(await phone.locator('ins').first().innerText()).toBeTruthy();
  await phone.locator('.answer.changed').first().scrollIntoViewIfNeeded();
  await shot(phone, 'approve-diff');
  await button(phone, 'เห็นชอบ').click();
  await button(phone.getByRole('dialog'), 'เห็นชอบ').click();
  await phone.getByRole('button', { name: /ถอนความเห็นชอบ/ }).click();
  await button(phone, 'เห็นชอบ').click();
  await button(phone.getByRole('dialog'), 'เห็นชอบ').click();
  await phone.getByText('เห็นชอบแล้ว').waitFor();
  expect(phone.problems).toEqual([]);
});

test('the rounds stand in the history with their differences', async () => {
  await page.goto(`${service.address}/liff/demo/rounds`);
  await page.getByText('ส่งครั้งที่ 2').waitFor();
  await page.locator('summary').first().click();
  await page.locator('ins').first().waitFor();
  await shot(page, 'rounds');
  expect(page.problems).toEqual([]);
});

test('the board of the school counts, and every page has its pictures', async () => {
  const look = async (width) => {
    const phone = await openLiff(browser, service, director, '', width);
    await phone.getByRole('navigation').waitFor();
    await shot(phone, 'home');
    await phone.goto(`${service.address}/liff/demo/board`);
    await phone.getByText('นางสาวสมใจ ใฝ่เรียน').or(phone.getByRole('alert')).first().waitFor();
    await shot(phone, 'board');
    const own = await openLiff(browser, service, teacher, 'pa1', width);
    await own.getByText('เห็นชอบแล้ว').first().waitFor();
    await shot(own, 'pa1-approved');
    await phone.context().close();
    await own.context().close();
  };
  await Promise.all([360, 412, 1280].map(look));
}, 120_000);

test('another person may not read it', async () => {
  stranger = personOf(call, 'newTeacher');
  await stranger.join();
  const other = await openLiff(browser, service, stranger, '');
  await other.getByRole('navigation').waitFor();
  const { body: agreement } = await api(page, 'GET', 'agreement');
  expect((await api(other, 'PUT', `agreement/${agreement.id}/fields/1.1.task`, { text: 'x' }, { 'If-Match': '"0"' })).status).toBe(404);
  await other.goto(`${service.address}/liff/demo/approve/1`);
  await other.getByRole('alert').waitFor();
});

papers(world, better);
evidence(world);
districtDirector(world);
unconfirmed(world);
ownData(world);
nextYear(world);
