import { expect, test } from 'vitest';
import { dayOf, momentOf, sinceOf } from './dates';

const now = new Date('2026-11-22T03:32:00Z');

test.each([
  ['of today: the time alone', '2026-11-22T03:30:00Z', '10:30'],
  ['of a minute before midnight in Thailand: with its day', '2026-11-21T16:59:00Z', '21 พ.ย. 2569 23:59'],
  ['of a minute after midnight in Thailand, still yesterday in UTC: the time alone', '2026-11-21T17:01:00Z', '00:01'],
])('saved at a moment %s', (_, instant, shown) => {
  expect(sinceOf(instant, now)).toBe(shown);
});

const told = new Intl.DateTimeFormat('th-TH-u-ca-buddhist-nu-latn', { timeZone: 'Asia/Bangkok', day: 'numeric', month: 'short', year: 'numeric' });

test('a day is said as the browser would say it, at every hour of every month', () => {
  for (let at = Date.parse('2026-01-01T00:30:00Z'); at < Date.parse('2028-01-01T00:00:00Z'); at += 41 * 3_600_000) {
    const instant = new Date(at).toISOString();
    expect(dayOf(instant)).toBe(told.format(at).replace(/พ\.ศ\.\s*/, ''));
  }
});

test.each([
  ['2027-12-30', '30 ธ.ค. 2570 07:00'],
  ['2026-11-22T03:32:00Z', '22 พ.ย. 2569 10:32'],
  ['2026-11-22T10:32:00+07:00', '22 พ.ย. 2569 10:32'],
])('%s is %s', (instant, moment) => {
  expect(momentOf(instant)).toBe(moment);
});
