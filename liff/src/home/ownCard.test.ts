import { expect, test } from 'vitest';
import type { Me, OpenDuty } from '../contract/session';
import { ownCard } from './ownCard';

const writing = { done: 4, of: 15, next: '1.5' };
const duty = (kind: OpenDuty['kind'], change: Partial<OpenDuty> = {}): OpenDuty => ({ kind, due: '2026-12-31', daysLeft: 31, writing, ...change });
const me = (status: Me['status'], duties: OpenDuty[], form: Me['form'] = { formId: 'pa1-teacher', version: 1 }): Me => ({
  personId: 1, fullName: 'นางสาวสมใจ ใจดี', positionTitle: 'ครู', standingTitle: '', school: null, isSuperior: false, leadsSchool: false, leadsDistrict: false,
  superiorName: null, duties, fiscalYear: 2570, form, status,
});

test('in the middle of writing: state, progress, days left and the item to go on with', () => {
  expect(ownCard(me('Draft', [duty('Write'), duty('Submit')]))).toEqual({
    state: 'กำลังเขียน', done: 4, of: 15, due: 'เหลืออีก 31 วัน ส่งภายใน 31 ธ.ค. 2569', act: 'ทำต่อ 1.5', section: '1.5',
  });
});

test.each([
  ['before it is begun', me(null, [duty('Write', { writing: null })]), 'ยังไม่เริ่ม', 'เริ่มทำ PA', null],
  ['a part without a number', me('Draft', [duty('Write', { writing: { ...writing, next: 'workload' } })]), 'กำลังเขียน', 'ทำต่อ', 'workload'],
  ['returned', me('Returned', [duty('Mend'), duty('Write')]), 'ส่งกลับให้แก้', 'ดูความเห็นแล้วแก้', null],
  ['written, not submitted', me('Draft', [duty('Submit')]), 'กำลังเขียน', 'ตรวจแล้วส่ง', null],
  ['waiting', me('Submitted', []), 'รอพิจารณา', 'เปิดอ่าน', null],
  ['approved', me('Approved', []), 'เห็นชอบแล้ว', 'เปิดอ่าน', null],
])('%s', (_, who, state, act, section) => expect(ownCard(who)).toMatchObject({ state, act, section }));

test.each([
  [1, 'ส่งภายในพรุ่งนี้ 31 ธ.ค. 2569'],
  [0, 'วันนี้เป็นวันสุดท้ายที่ส่งได้ตามกำหนด'],
  [-3, 'เลยกำหนดส่ง 31 ธ.ค. 2569 แล้ว ยังส่งได้'],
])('%s days left', (daysLeft, due) => expect(ownCard(me('Draft', [duty('Write', { daysLeft })]))!.due).toBe(due));

test('without a deadline nothing is counted, and who writes none has no block', () => {
  expect(ownCard(me('Draft', [duty('Write', { due: null, daysLeft: null })]))!.due).toBeNull();
  expect(ownCard(me(null, [], null))).toBeNull();
});
