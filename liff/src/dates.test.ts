import { expect, test } from 'vitest';
import { sinceOf } from './dates';

const now = new Date('2026-11-22T03:32:00Z');

test.each([
  ['of today: the time alone', '2026-11-22T03:30:00Z', '10:30'],
  ['of a minute before midnight in Thailand: with its day', '2026-11-21T16:59:00Z', '21 พ.ย. 2569 23:59'],
  ['of a minute after midnight in Thailand, still yesterday in UTC: the time alone', '2026-11-21T17:01:00Z', '00:01'],
])('saved at a moment %s', (_, instant, shown) => {
  expect(sinceOf(instant, now)).toBe(shown);
});
