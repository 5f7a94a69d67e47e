import { expect, test } from 'vitest';
import type { BoardStage } from '../contract/board';
import type { BoardSchool } from '../contract/districtBoard';
import { found, type Narrowed } from './found';

const school = (name: string, status: BoardStage | null): BoardSchool => ({
  schoolId: name.length, name, people: { of: 3, submitted: 2, approved: 1 },
  director: status && { name: 'นายประสิทธิ์ นำโรงเรียน', joined: true, status, submissionId: null },
});
const all = [school('โรงเรียนบ้านหนองตัวอย่าง', 'Submitted'), school('โรงเรียนบ้านหนองแสง', 'NotStarted'), school('โรงเรียนวัดทุ่งสาธิต', null)];

test.each<[Narrowed | null, string, string[]]>([
  [null, '', ['โรงเรียนบ้านหนองตัวอย่าง', 'โรงเรียนบ้านหนองแสง', 'โรงเรียนวัดทุ่งสาธิต']],
  [null, '  หนอง ', ['โรงเรียนบ้านหนองตัวอย่าง', 'โรงเรียนบ้านหนองแสง']],
  [null, 'หนอง แสง', ['โรงเรียนบ้านหนองแสง']],
  ['Submitted', '', ['โรงเรียนบ้านหนองตัวอย่าง']],
  ['NoDirector', '', ['โรงเรียนวัดทุ่งสาธิต']],
  ['Submitted', 'แสง', []],
  ['Approved', '', []],
])('of %s named %j there are %j', (stage, words, names) => {
  expect(found(all, stage, words).map((s) => s.name)).toEqual(names);
});
