import { expect, test } from 'vitest';
import type { FormAnswer, FormField } from './contract/form';
import { addUp, hoursOf, isAsked } from './workload';

const field = (id: string, kind = 'Hours', onlyWhen: FormField['onlyWhen'] = null) => ({ id, kind, onlyWhen }) as FormField;
const form = (minimumHours: number | null, ...fields: FormField[]) => ({ minimumHours, sections: [{ kind: 'Workload', fields }] }) as unknown as FormAnswer;
const texts = (values: Record<string, string>) => (id: string) => values[id] ?? '';

test.each([['12.5', 12.5], ['๑๘', 18], ['18,5', 18.5], [' 7 ', 7], ['', null], ['สิบ', null], ['-3', null]])('%j is %j hours', (text, hours) => {
  expect(hoursOf(text)).toBe(hours);
});

test('the items are summed and held against what is declared and the minimum', () => {
  const f = form(10, field('workload.fullTime', 'OneOf'), field('workload.declared'), field('workload.a'), field('workload.b'));
  expect(addUp(f, texts({ 'workload.declared': '12', 'workload.a': '4', 'workload.b': '3.5' }))).toEqual({ sum: 7.5, declared: 12, minimum: 10, lacking: 4.5 });
  expect(addUp(f, texts({ 'workload.a': '10' }))?.lacking).toBe(0);
});

test('a form without hours has no sum', () => expect(addUp(form(null, field('workload.reason', 'Text')), texts({}))).toBeNull());

test('a field is asked only when its condition holds', () => {
  const reason = field('workload.reason', 'Text', { fieldId: 'workload.fullTime', value: 'partTime' });
  expect(isAsked(reason, texts({ 'workload.fullTime': 'partTime' }))).toBe(true);
  expect(isAsked(reason, texts({ 'workload.fullTime': 'full' }))).toBe(false);
  expect(isAsked(reason, texts({ 'workload.fullTime': 'full,partTime' }))).toBe(true);
});
