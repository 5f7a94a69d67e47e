import { expect, test } from 'vitest';
import { api, area, field, openLiff, shot } from '../browser.mjs';

/** The next fiscal year begins for a teacher whose agreement is approved; moves everybody's clock. `world()`: browser, service, call, teacher. */
export function nextYear(world) {
  test('next year begins with a copy, each field marked until it is looked at', async () => {
    const { browser, service, call, teacher } = world();
    await call('POST', '/control/clock', { now: '2027-10-04T09:00:00+07:00' });
    const page = await openLiff(browser, service, teacher, '');
    await expect.poll(async () => (await api(page, 'GET', 'me')).body?.fiscalYear).toBe(2571);
    await page.goto(`${service.address}/liff/demo/pa1`);
    const copy = page.getByRole('button', { name: 'คัดลอกจากปี 2570' });
    await copy.waitFor();
    await shot(page, 'pa1-next-year');
    await copy.click();

    const [kept, mended] = [field(page, '1.1.task'), field(page, '1.2.task')];
    const mark = (of) => of.getByText('คัดลอกจากปีก่อน');
    await mark(kept).waitFor();
    const last = await area(page, '1.1.task').inputValue();
    expect(last.length).toBeGreaterThan(20);
    await kept.scrollIntoViewIfNeeded();
    await shot(page, 'pa1-copied');
    await kept.getByRole('button', { name: 'ยังใช้ได้' }).click();
    await mark(kept).waitFor({ state: 'detached' });
    await area(page, '1.2.task').fill('ปีนี้ออกแบบหน่วยการเรียนรู้ร่วมกับชุมชนภาคเรียนละ 1 หน่วย');
    await mark(mended).waitFor({ state: 'detached' });
    await mended.getByText(/บันทึกแล้ว/).waitFor();

    const { body } = await api(page, 'GET', 'agreement');
    expect(body.fiscalYear).toBe(2571);
    const flags = Object.fromEntries(Object.entries(body.answers).map(([id, a]) => [id, a.needsRevision]));
    expect(flags).toMatchObject({ '1.1.task': false, '1.2.task': false, '1.3.task': true, '3.2.measure': true });
    expect(body.answers['1.1.task'].text).toBe(last);
    expect(page.problems).toEqual([]);
    await page.context().close();
  });
}
