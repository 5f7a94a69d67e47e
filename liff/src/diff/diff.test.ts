import { expect, test } from 'vitest';
import { diff } from './diff';

const before = (a: string, b: string) => diff(a, b).filter((p) => p.kind !== 'added').map((p) => p.text).join('');
const after = (a: string, b: string) => diff(a, b).filter((p) => p.kind !== 'removed').map((p) => p.text).join('');

test.each([
  ['', ''],
  ['', 'ใหม่ทั้งหมด'],
  ['หายไปหมด', ''],
  ['ผู้เรียนร้อยละ 70 ผ่านเกณฑ์', 'ผู้เรียนร้อยละ 75 ผ่านเกณฑ์'],
  ['1) วิเคราะห์\n2) ออกแบบ', '1) วิเคราะห์ผู้เรียน\n2) ออกแบบ\n3) นิเทศ'],
  ['น้ำ กำลัง ก้าว 👩‍🏫', 'น้ำใจ กำลัง ก้าวหน้า 👩‍🏫'],
])('the pieces of %j and %j give both texts back', (a, b) => {
  expect(before(a, b)).toBe(a);
  expect(after(a, b)).toBe(b);
});

test('only the changed word is marked', () => {
  expect(diff('ผู้เรียนร้อยละ 70 ผ่านเกณฑ์', 'ผู้เรียนร้อยละ 75 ผ่านเกณฑ์')).toEqual([
    { kind: 'same', text: 'ผู้เรียนร้อยละ ' },
    { kind: 'removed', text: '70' },
    { kind: 'added', text: '75' },
    { kind: 'same', text: ' ผ่านเกณฑ์' },
  ]);
});

test('two long texts without a common word are not compared word by word', () => {
  const a = Array.from({ length: 2500 }, (_, i) => `ก${i}`).join(' ');
  const b = Array.from({ length: 2500 }, (_, i) => `ข${i}`).join(' ');
  expect(diff(a, b)).toEqual([{ kind: 'removed', text: a }, { kind: 'added', text: b }]);
});
