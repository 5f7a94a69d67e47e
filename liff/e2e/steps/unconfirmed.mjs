import { expect, test } from 'vitest';
import { openLiff, shot } from '../browser.mjs';
import { personOf } from '../people.mjs';

/** Somebody who opens the page before the position is confirmed. `world()`: browser, service, call. */
export function unconfirmed(world) {
  test('who has not confirmed the position is told what to do in the chat, and goes on from there', async () => {
    const { browser, service, call } = world();
    const deputy = personOf(call, 'deputy');
    await deputy.enter('ใช่ แต่ข้อมูลไม่ตรง');
    const page = await openLiff(browser, service, deputy, 'pa1');
    await page.getByText('ให้ยืนยันตำแหน่งและวิทยฐานะ').waitFor();
    await page.getByRole('main').getByRole('button', { name: 'หน้าแรก' }).waitFor();
    await page.getByRole('button', { name: 'กลับไปที่แชต' }).waitFor();
    await shot(page, 'pa1-unconfirmed');

    await deputy.say('เริ่มทำ PA');
    await deputy.tap('ถูกต้อง');
    await page.getByRole('button', { name: 'ทำแล้ว เปิดต่อ' }).click();
    await page.getByRole('textbox').first().waitFor();
    expect(page.problems).toEqual([]);
    await page.context().close();
  });
}
