import { expect, test } from 'vitest';
import type { Me, OpenDuty } from './contract/session';
import { doorsFor } from './doors';
import { nameAt, pages } from './pages';

const components = Object.keys(import.meta.glob('./pages/*.tsx'));
const definitions = Object.keys(import.meta.glob('./pages/*.page.ts'));
const teacher = { isSuperior: false, leadsSchool: false, leadsDistrict: false, superiorName: 'นายสมชาย ผู้นำ', duties: [], form: { formId: 'pa1-teacher', version: 1 } } as unknown as Me;
const waiting = (n: number): OpenDuty[] => Array.from({ length: n }, () => ({ kind: 'DecideSubmission', due: null, daysLeft: null, writing: null }));
const director: Me = { ...teacher, isSuperior: true, leadsSchool: true, superiorName: null };
const chief: Me = { ...teacher, isSuperior: true, leadsDistrict: true, superiorName: null };

test('every page has a definition and what draws it, and its name is one that an address can have', () => {
  const stems = definitions.map((file) => file.slice(0, -'.page.ts'.length));
  expect(components.sort()).toEqual(stems.map((stem) => `${stem}.tsx`).sort());
  for (const name of pages.keys()) expect(name).toMatch(/^[a-z0-9-]+(\.id)?$/);
});

test.each([...pages])('page %s has a title, and a door with words for everybody who sees it', (name, { title, door }) => {
  expect(title.trim()).not.toBe('');
  if (!door) return;
  expect(name).not.toMatch(/\.id$/);
  const seen = [teacher, director, chief, { ...director, duties: waiting(2) }].flatMap((who) => doorsFor(who).filter((d) => d.page === name));
  expect(seen).not.toEqual([]);
  for (const words of seen.flatMap((d) => [d.title, d.detail])) expect(words.trim()).not.toBe('');
});

test('every door has a place of its own', () => {
  const orders = [...pages.values()].flatMap(({ door }) => (door ? [door.order] : []));
  expect(new Set(orders).size).toBe(orders.length);
});

test('a teacher sees no door of a director, who sees what waits first', () => {
  const names = (who: Me) => doorsFor(who).map((d) => d.page);
  expect(names(director).filter((name) => !names(teacher).includes(name))).toEqual(expect.arrayContaining(['approve', 'board']));
  expect([director, chief].map((who) => names(who).filter((name) => ['board', 'district'].includes(name)))).toEqual([['board'], ['district']]);
  expect(doorsFor({ ...director, duties: waiting(3) })[0]).toEqual({ page: 'approve', icon: 'check', title: 'รอพิจารณา 3 คน', detail: 'อ่าน ให้ความเห็น เห็นชอบ หรือส่งกลับ', isUrgent: true });
  expect(doorsFor(director)[0]).toMatchObject({ title: 'พิจารณา PA', detail: 'ตอนนี้ไม่มีใครรอพิจารณา', isUrgent: false });
});

test.each([
  ['Write', 'เขียนทั้งฉบับในหน้าเดียว บันทึกให้เอง', false],
  ['Submit', 'เขียนครบแล้ว เหลือส่งให้ผู้บังคับบัญชา', false],
  ['Mend', 'ถูกส่งกลับมา แก้ข้อที่มีความเห็นแล้วส่งใหม่', true],
] as const)('who has to %s reads on the door: %s', (kind, detail, isUrgent) => {
  const duties: OpenDuty[] = [...waiting(1), { kind, due: null, daysLeft: null, writing: null }];
  expect(doorsFor({ ...teacher, duties }).find((d) => d.page === 'pa1')).toMatchObject({ detail, isUrgent });
});

test.each([
  ['', null, 'home'],
  ['nowhere', null, 'home'],
  ['toString', null, 'home'],
  ['pa1', null, 'pa1'],
  ['pa1', '1.3', 'pa1'],
  ['approve', null, 'approve'],
  ['approve', '7', 'approve.id'],
  ['approve.id', null, 'home'],
])('at %j with id %j is the page %s', (page, id, name) => {
  expect(nameAt({ page, id })).toBe(name);
});
