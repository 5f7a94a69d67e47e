import { expect, test } from 'vitest';
import { dayKey, longDay, pickerValue, shortDay, spokenPick, timeOfDay } from './thaiTime';

test('days and times are those of Bangkok, years of the Buddhist era', () => {
  expect(timeOfDay('2026-11-20T18:05:00Z')).toBe('01:05');
  expect(dayKey('2026-11-20T18:05:00Z')).toBe('2026-11-21');
  expect(longDay('2026-11-20T18:05:00Z')).toBe('21 พฤศจิกายน 2569');
  expect(shortDay('2026-11-20T18:05:00Z')).toBe('ส. 21 พ.ย. 2569');
  expect(pickerValue(new Date('2026-12-31T17:00:00Z'))).toBe('2027-01-01T00:00');
});

test('what a picker gives is said in words', () => {
  expect(spokenPick('2027-08-01')).toBe('1 สิงหาคม 2570');
  expect(spokenPick('09:30')).toBe('09:30 น.');
  expect(spokenPick('2027-08-01T09:00')).toBe('1 สิงหาคม 2570 09:00 น.');
});
