import { expect, test } from 'vitest';
import { api, area, field, openLiff, shot } from '../browser.mjs';

/** The form of a district director. `world()`: browser, service, person. */
export function districtDirector(world) {
  test('a district director writes for four groups of people and three challenges, and the chat has it', async () => {
    const { browser, service, districtDirector: person } = world();
    await person.join();
    const page = await openLiff(browser, service, person, 'pa1');
    await field(page, '1.1.task').waitFor();
    const { body: agreement } = await api(page, 'GET', 'agreement');
    const { body: form } = await api(page, 'GET', `forms/${agreement.form.formId}/${agreement.form.version}`);
    const groups = form.sections.find((s) => s.id === '1.1').fields.filter((f) => f.role === 'Outcome');
    const topics = form.sections.filter((s) => s.kind === 'Challenge').map((s) => s.fields.find((f) => f.role === 'ChallengeTitle'));
    expect(groups.map((f) => f.id.split('.').at(-1))).toEqual(['learners', 'staff', 'schools', 'office']);
    expect(topics.length).toBe(3);

    const written = [...groups.map((f) => [f.id, `ผลที่เกิดกับ${f.shortTitle} ร้อยละ 80`]), ...topics.map((f, n) => [f.id, `เรื่องท้าทายที่ ${n + 1} อ่านออกเขียนได้`])];
    for (const [id, text] of written) await area(page, id).fill(text);
    for (const [id] of written) await field(page, id).getByText(/บันทึกแล้ว/).waitFor();
    const { body: saved } = await api(page, 'GET', 'agreement');
    expect(written.map(([id]) => saved.answers[id]?.text)).toEqual(written.map(([, text]) => text));
    await field(page, groups[0].id).scrollIntoViewIfNeeded();
    await shot(page, 'district-director-groups');
    await field(page, topics[1].id).scrollIntoViewIfNeeded();
    await shot(page, 'district-director-challenges');
    const shown = (await person.say('แก้ 1.1')) + (await person.say('ประเด็นท้าทาย 3'));
    for (const [, text] of [...written.slice(0, 4), written.at(-1)]) expect(shown).toContain(text);
    expect(page.problems).toEqual([]);
    await page.context().close();
  });

  test('the page comes first in chat, and counts a column once one of its groups is written', async () => {
    const { browser, service, districtDirector: person } = world();
    expect(await person.say('ทำต่อ')).toContain('เขียนในหน้าเว็บสะดวกกว่า');
    const page = await openLiff(browser, service, person, 'pa1/1.2');
    const done = () => page.locator('[id="s-1.2"] h3 .done');
    for (const id of ['1.2.task', '1.2.outcome.staff']) await area(page, id).fill('อบรมศึกษานิเทศก์เป็นพี่เลี้ยงของครู 2 รุ่น');
    await field(page, '1.2.outcome.staff').getByText(/บันทึกแล้ว/).waitFor();
    expect(await done().count()).toBe(0);
    await area(page, '1.2.measure.staff').fill('ศึกษานิเทศก์ร้อยละ 90 เป็นพี่เลี้ยงได้');
    await done().waitFor();
    const { body: agreement } = await api(page, 'GET', 'agreement');
    expect(agreement.doneSections).toContain('1.2');
    const counted = agreement.doneSections.filter((id) => /^\d/.test(id)).length;
    expect(await person.say('PA ของฉัน')).toContain(`ทำไปแล้ว ${counted} จาก 15 ข้อ`);
    await page.context().close();
  });

  test('a district director sees every school, narrows them down, and is led there from the chat', async () => {
    const { browser, service, districtDirector: person } = world();
    expect(await person.say('กระดาน')).toContain('/district');
    const page = await openLiff(browser, service, person, '');
    await page.getByRole('navigation').getByRole('link', { name: /สถานศึกษาในเขต/ }).click();
    const { body: board } = await api(page, 'GET', 'district-board');
    await expect.poll(() => page.getByRole('rowheader').allTextContents()).toEqual(board.schools.map((s) => s.name));
    await shot(page, 'district');
    await page.getByRole('searchbox').fill('ทุ่ง');
    await expect.poll(() => page.getByRole('rowheader').count()).toBe(1);
    await page.getByRole('searchbox').fill('');
    await page.getByRole('button', { name: /^เห็นชอบแล้ว/ }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/liff/demo/district/Approved');
    await expect.poll(() => page.getByRole('rowheader').count()).toBe(board.stages.Approved);
    expect(page.problems).toEqual([]);
    await page.context().close();
  });

  test('who leads no school finds a way on from the board', async () => {
    const { browser, service, districtDirector: person } = world();
    const page = await openLiff(browser, service, person, 'board');
    await page.getByText('คุณไม่ได้ดูแลสถานศึกษาใด').waitFor();
    await shot(page, 'board-none');
    await page.getByRole('main').getByRole('button', { name: 'หน้าแรก' }).click();
    await page.getByRole('navigation').waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'พิจารณา PA' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/liff/demo/approve');
    await page.getByRole('heading', { name: 'รอพิจารณา' }).waitFor();
    await page.context().close();
  });
}
