import { expect, test } from 'vitest';
import type { Message } from '../control/Message';
import { readCount, readUpTo } from './readCounts';

const said = (seq: number, userId: string | null) => ({ seq, userId, from: userId ? 'user' : 'bot' }) as Message;
const members = ['A', 'B', 'C'];
const first = said(1, 'A');

test.each([
  ['nobody has read what was just said', [first], {}, 0],
  ['who writes after it has read it', [first, said(2, 'B')], {}, 1],
  ['who looked at the chat has read it', [first], { C: 1 }, 1],
  ['who looked before it was said has not', [first], { C: 0 }, 0],
  ['the sender and the account do not count', [first, said(2, 'A'), said(3, null)], { A: 3 }, 0],
  ['everybody but the sender', [first, said(2, 'B'), said(3, 'C')], {}, 2],
  ['who has left does not count', [first, said(2, 'D')], {}, 0],
])('%s', (_, messages, shown, count) => {
  expect(readCount(first, members, readUpTo(messages, shown))).toBe(count);
});
